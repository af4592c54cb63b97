// Free words at the counter: what kind of question they are, and which of the questions offered now they mean. It is done once, when
// the words are said; the act keeps the outcome with the versions of the rules, so that a replay never listens again.

import {
  HEARING_VERSION,
  hearingLanguageOf,
  hearQuestion,
  MATCHING_VERSION,
  QuestionIndex,
  type AskingContext,
  type HearingLanguage,
} from '#interview';
import type { Case, History, ScenarioContent } from '#scenario';
import type { HeardWords } from './act.ts';
import type { AttemptState } from './attemptState.ts';
import { messageOf } from './messageOf.ts';
import { listOffers } from './offers.ts';
import type { Message } from './view.ts';

/** How far back what was said counts as known. */
const KNOWN_LINES = 40;

const indexes = new WeakMap<ScenarioContent, Map<HearingLanguage, QuestionIndex>>();

export interface Listening {
  readonly drawn: Case;
  readonly state: AttemptState;
  readonly history: History;
  readonly words: (message: Message) => string;
  readonly language: string;
}

/** Whether free words are understood in a language of play. */
export function canListen(language: string): boolean {
  return hearingLanguageOf(language) !== null;
}

/** What was said to a person present (or, where nobody is named, to any); null where the language has no rules. */
export function listen(listening: Listening, words: string, to: string | null): HeardWords | null {
  const { drawn, state, history } = listening;
  const language = hearingLanguageOf(listening.language);
  if (language === null) return null;
  const heard = hearQuestion(words, language, contextOf(listening));
  const offered = listOffers(drawn, state, history).filter(
    (id) => to === null || drawn.questions.get(id)?.knot.header.to === to,
  );
  const match = indexOf(drawn.content, language).match(words, heard.label, new Set(offered));
  return {
    question: match.kind === 'one' ? match.knot : null,
    among: match.kind === 'several' ? [...match.knots] : [],
    label: heard.label,
    fitting: heard.fitting,
    flags: [...heard.flags],
    rule: heard.rule,
    hearing: HEARING_VERSION,
    matching: MATCHING_VERSION,
  };
}

function indexOf(content: ScenarioContent, language: HearingLanguage): QuestionIndex {
  const known = indexes.get(content) ?? new Map<HearingLanguage, QuestionIndex>();
  indexes.set(content, known);
  const made = known.get(language) ?? makeIndex(content, language);
  known.set(language, made);
  return made;
}

function makeIndex({ ink, texts }: ScenarioContent, language: HearingLanguage): QuestionIndex {
  const textOf = (id: string): string => texts[language]?.[id] ?? texts['en']?.[id] ?? '';
  const askables = ink.knots
    .filter(({ header }) => !header.hidden && header.asks === undefined)
    .map(({ name, header }) => ({
      knot: name,
      topic: header.topic,
      type: header.type,
      ask: textOf(`ask.${name}`),
      also: textOf(`also.${name}`)
        .split('\n')
        .filter((text) => text.trim() !== ''),
    }));
  return new QuestionIndex(askables, language);
}

/** What the words stand in: the answer just given, the question before it, and what people have said so far. */
function contextOf({ drawn, state, words }: Listening): AskingContext {
  const say = (text: string): string => words(messageOf(drawn, text));
  const { transcript } = state;
  const asked = transcript.findLastIndex((line) => line.who === 'officer');
  const before = transcript[asked];
  const answer = transcript.slice(asked + 1).filter((line) => line.who !== 'narrator');
  const known = transcript.slice(-KNOWN_LINES).filter((line) => line.who !== 'officer' && line.who !== 'narrator');
  return {
    previousQuestion: before === undefined ? undefined : (before.words ?? say(before.text)),
    previousAnswer: answer.length === 0 ? undefined : answer.map((line) => say(line.text)).join(' '),
    phase: state.phase,
    known: known.map((line) => say(line.text)),
  };
}
