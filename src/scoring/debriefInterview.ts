// The interview looked back on: the map of questions over time, the steps, two good and two poor moments of one's own with what a
// better question would have brought from the same person, and which act closed the door on what stayed untold.

import { isAppropriate, isContaminating, readiness, type QuestionType } from '#interview';
import {
  listPuts,
  messageOf,
  OWN_WORDS,
  putsOfGround,
  unputGrounds,
  type AskedQuestion,
  type Gate,
  type Message,
  type PutFault,
} from '#attempt';
import type { AttemptRecord } from './attemptRecord.ts';
import { betterAsked, type BetterAsked } from './betterAsked.ts';
import { coach, type Coach } from './coach.ts';
import {
  debriefInterpreting,
  findInconsistencies,
  type Inconsistency,
  type InterpretingDebrief,
} from './debriefSpeech.ts';
import { heldBack } from './interviewItems.ts';
import { questionMix, type QuestionMix } from './questionMix.ts';
import { markSteps, type StepResult } from './stepMarks.ts';
import { testimonyOf } from './testimonyItems.ts';

export interface QuestionMark<M> {
  readonly act: number;
  readonly atSeconds: number;
  readonly type: QuestionType;
  readonly appropriate: boolean;
  readonly text: M;
}

export interface Highlight<M> {
  readonly act: number;
  readonly text: M;
  readonly type: QuestionType;
  /** Facts that came to light with it. */
  readonly brought: readonly string[];
  /** A better wording, and what the same person would have answered at that moment. */
  readonly better: BetterAsked<M> | null;
}

/** A question in words of one's own: how it was taken, and whether the trainee contests that. */
export interface OwnQuestion<M> {
  readonly act: number;
  readonly words: M;
  /** The question it reached; null: none. */
  readonly heardAs: M | null;
  readonly label: QuestionType;
  readonly rule: string;
  /** The reason of a contest; null: there is none. */
  readonly contested: string | null;
}

/** A ground that the decision rests on: when it was put to the person, how, and what they answered. */
export interface GroundDebrief<M> {
  readonly ground: string;
  /** Whether any of it was put as it should be. */
  readonly isPut: boolean;
  readonly puts: readonly {
    readonly act: number;
    readonly fact: string;
    readonly fault: PutFault | null;
    readonly text: M;
    readonly answer: readonly M[];
  }[];
}

export interface InterviewDebrief<M> {
  readonly mix: QuestionMix;
  /** Null where the officer is the one who is asked. */
  readonly coach: Coach<M> | null;
  readonly own: readonly OwnQuestion<M>[];
  readonly questions: readonly QuestionMark<M>[];
  /** All 22, also those that do not apply. */
  readonly steps: readonly StepResult[];
  readonly good: readonly Highlight<M>[];
  readonly poor: readonly Highlight<M>[];
  /** Reluctant facts: whether they were told, and the act after which the person was least ready to tell. */
  readonly reluctant: readonly { readonly fact: string; readonly told: boolean; readonly closedBy: number | null }[];
  /** Each ground of the decision with what was put of it, and what was said to that. */
  readonly grounds: readonly GroundDebrief<M>[];
  readonly interpreting: InterpretingDebrief<M>;
  readonly inconsistencies: readonly Inconsistency[];
  /** Questions that were put to the officer, and their answers. */
  readonly testimony: readonly {
    readonly asker: M;
    readonly question: M;
    readonly answer: M;
    readonly act: number;
    readonly item: string;
    readonly share: number;
    readonly why: M;
    readonly best: readonly M[];
  }[];
}

/** The words of a question as it was asked. */
function textOfQuestion({ drawn, final }: AttemptRecord, question: AskedQuestion): Message {
  const own = final.free.find(({ act }) => act === question.act);
  if (own !== undefined) return { id: OWN_WORDS, args: { words: own.words } };
  return messageOf(
    drawn,
    drawn.questions.has(question.question) ? `ask.${question.question}` : `line.${question.question}`,
  );
}

const isGood = ({ type, fitting }: AskedQuestion): boolean => isAppropriate(type, fitting);

/** The questions as they came, and what was put of each ground. */
export function lookBackOnTalk(record: AttemptRecord): Pick<InterviewDebrief<Message>, 'questions' | 'grounds'> {
  const { drawn, final, moments } = record;
  const secondsOf = new Map(moments.map(({ entry, state }) => [entry.seq, state.seconds]));
  const textOfAct = (act: number): Message | null => {
    const question = final.questions.find((one) => one.act === act);
    if (question !== undefined) return textOfQuestion(record, question);
    const spoken = final.transcript.find((one) => one.act === act && one.who === 'officer');
    return spoken === undefined ? null : messageOf(drawn, spoken.text);
  };
  return {
    questions: final.questions.map((question) => ({
      act: question.act,
      atSeconds: secondsOf.get(question.act) ?? 0,
      type: question.type,
      appropriate: isGood(question),
      text: textOfQuestion(record, question),
    })),
    grounds: debriefGrounds(record, textOfAct),
  };
}

export function debriefInterview(record: AttemptRecord, gate: Gate): InterviewDebrief<Message> {
  const { drawn, final } = record;
  const say = (id: string): Message => messageOf(drawn, id);
  const brought = (act: number): string[] => [
    ...new Set(
      final.evidence.statements.filter((one) => one.act === act && one.origin.kind === 'person').map((one) => one.fact),
    ),
  ];
  const highlight = (question: AskedQuestion, withBetter: boolean): Highlight<Message> => ({
    act: question.act,
    text: textOfQuestion(record, question),
    type: question.type,
    brought: brought(question.act),
    better: withBetter ? betterAsked(record, question) : null,
  });
  const good = final.questions
    .filter((question) => isGood(question) && (question.type === 'open' || brought(question.act).length > 0))
    .sort((a, b) => brought(b.act).length - brought(a.act).length || a.act - b.act)
    .slice(0, 2);
  const poor = final.questions
    .filter((question) => !isGood(question))
    .sort((a, b) => Number(isContaminating(b.type)) - Number(isContaminating(a.type)) || a.act - b.act)
    .slice(0, 2);

  return {
    mix: questionMix(final.questions, drawn.content.scenario.setting.line),
    coach: coach(record),
    own: final.free.map(({ act, words, question, label, rule }) => ({
      act,
      words: { id: OWN_WORDS, args: { words } },
      heardAs: question === null ? null : say(`ask.${question}`),
      label,
      rule,
      contested: final.contests.find((contest) => contest.label === act)?.reason ?? null,
    })),
    ...lookBackOnTalk(record),
    steps: markSteps(record),
    good: good.map((question) => highlight(question, false)),
    poor: poor.map((question) => highlight(question, true)),
    reluctant: heldBack(record).map(({ fact, told }) => ({
      fact,
      told: told !== null,
      closedBy: told === null ? steepestFall(record) : null,
    })),
    interpreting: debriefInterpreting(record, gate),
    inconsistencies: findInconsistencies(record),
    testimony: testimonyOf(record).map(({ item, knot, entry, asker, answer, answerAct, share, best }) => ({
      asker: say(`person.${asker}`),
      question: say(`ask.${knot}`),
      answer: say(`line.${answer}`),
      act: answerAct,
      item,
      share,
      why: say(`testimony.${knot}.${entry}`),
      best: share === 1000 ? [] : best.map((line) => say(`line.${line}`)),
    })),
  };
}

function debriefGrounds(
  { decision, drawn, final }: AttemptRecord,
  textOfAct: (act: number) => Message | null,
): GroundDebrief<Message>[] {
  const puts = listPuts(final);
  const unput = unputGrounds(drawn, final);
  return (decision?.grounds ?? []).map(({ ground }) => {
    const seen = new Set<number>();
    return {
      ground,
      isPut: !unput.includes(ground),
      puts: putsOfGround(drawn, puts, ground).flatMap(({ act, fact, fault }) => {
        const text = textOfAct(act);
        if (text === null || seen.has(act)) return [];
        seen.add(act);
        const answer = final.transcript
          .filter((line) => line.act === act && line.who !== 'officer')
          .map((line) => messageOf(drawn, line.text));
        return [{ act, fact, fault, text, answer }];
      }),
    };
  });
}

/** The act after which the person was least ready to tell, against just before it; null if readiness never fell. */
function steepestFall({ moments }: AttemptRecord): number | null {
  let before: number | null = null;
  let worst: { act: number; fall: number } | null = null;
  for (const { entry, state } of moments) {
    const now = readiness(state.applicant, 'procedural', false);
    const fall = before === null ? 0 : before - now;
    if (fall > 20 && (worst === null || fall > worst.fall)) worst = { act: entry.seq, fall };
    before = now;
  }
  return worst?.act ?? null;
}
