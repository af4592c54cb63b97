// Asking in one's own words: the person answers what the words mean, and is moved by how they were put. What the question reached may
// earn its credit only where the words truly did it; a poor question earns none.

import {
  influencesOf,
  isContaminating,
  QUESTION_FLAGS,
  type KnotHeader,
  type QuestionFlag,
  type QuestionType,
} from '#interview';
import type { Act, Refusal } from './act.ts';
import type { FreeWords } from './attemptState.ts';
import { isOffered } from './offers.ts';
import { askAs, headerOfChoice, move, recordAsking } from './speak.ts';
import { UNMATCHED } from './view.ts';
import type { Workbench } from './workbench.ts';

export function sayFreely(bench: Workbench, act: Extract<Act, { type: 'say' | 'mean' }>): Refusal | null {
  return act.type === 'say' ? say(bench, act) : mean(bench, act.question);
}

function say(bench: Workbench, act: Extract<Act, { type: 'say' }>): Refusal | null {
  const { words, heard } = act;
  // Words that nobody has listened to are no act yet.
  if (heard === undefined) return 'malformed';
  const { question, among, label, fitting, flags, rule } = heard;
  const free: FreeWords = { act: bench.read().acts, words, question, label, fitting, flags, rule };
  if (question !== null) return reach(bench, free, question, words);
  if (among.length > 0) {
    // Nothing is answered until it is clear; the words count when they have found their question.
    record(bench, free, false);
    bench.change({ meant: { ...free, among: among.filter((id) => bench.drawn.questions.has(id)) } });
    return null;
  }
  remember(bench, free);
  record(bench, free, true);
  reply(bench, label);
  return null;
}

/** The officer says which question was meant: it is asked as the words were heard. */
function mean(bench: Workbench, id: string): Refusal | null {
  const { meant } = bench.read();
  if (meant?.among.includes(id) !== true) return 'notOffered';
  bench.change({ meant: null });
  const { words, label, fitting, flags, rule } = meant;
  const free: FreeWords = { act: bench.read().acts, words, question: id, label, fitting, flags, rule };
  return reach(bench, free, id, null);
}

function reach(bench: Workbench, free: FreeWords, id: string, words: string | null): Refusal | null {
  const question = bench.drawn.questions.get(id);
  if (question === undefined) return 'noSuchThing';
  if (!isOffered(bench.drawn, bench.read(), bench.history, question)) return 'notOffered';
  remember(bench, free);
  askAs(bench, id, headerAsHeard(question.knot.header, free), { words });
  return null;
}

function remember(bench: Workbench, free: FreeWords): void {
  bench.change({ free: [...bench.read().free, free] });
}

/** The header of a question as it was put: its type is what was heard, its credit only what the words earn. */
export function headerAsHeard(header: KnotHeader, { label, fitting, flags }: FreeWords): KnotHeader {
  const isPoor = isContaminating(label);
  // A greeting or a step is told, not asked: it stays what it is unless it was put as a poor question.
  const type = header.type === 'procedural' && !isPoor ? 'procedural' : label;
  return {
    ...header,
    type,
    fitting: type === 'closed' && (fitting || header.fitting),
    flags: flags.filter(isQuestionFlag),
    steps: isPoor ? [] : header.steps,
    puts: isPoor ? [] : header.puts,
    conduct: header.conduct.filter((kind) => isPoor || kind === 'respect' || kind === 'repair'),
    effects: isPoor ? header.effects.filter(({ points }) => points < 0) : header.effects,
    freeNarrative: header.freeNarrative && label === 'open',
  };
}

/** Words that reached no question: they were said all the same, and move the person by their kind. */
function record(bench: Workbench, { label, fitting, flags, words }: FreeWords, counts: boolean): void {
  const type: QuestionType = counts ? label : 'procedural';
  const asking = { type, fitting, flags: flags.filter(isQuestionFlag), puts: [], conduct: [] };
  recordAsking(bench, '', UNMATCHED, asking, null, { words });
  move(bench, counts ? influencesOf(headerOfChoice(asking)) : [], [], true);
  bench.change({ choices: [] });
}

/** What the person says to words that they cannot place: by their kind, and by how often it has happened. */
function reply(bench: Workbench, label: QuestionType): void {
  const line = replyTo(label, bench.read().free.filter(({ question }) => question === null).length);
  if (line === null) return;
  const { acts, seconds, transcript, expressions } = bench.read();
  bench.change({
    transcript: [
      ...transcript,
      { act: acts, atSeconds: seconds, who: 'applicant', text: `line.${line.id}`, manner: line.manner, asking: null },
    ],
    expressions: { ...expressions, applicant: line.manner },
  });
}

function replyTo(label: QuestionType, times: number): { id: string; manner: string } | null {
  switch (label) {
    case 'encourager':
    case 'procedural':
      return null;
    case 'opinion_statement':
      return { id: 'own.judged', manner: 'anxious' };
    case 'echo':
      return { id: 'own.echoed', manner: 'neutral' };
    default:
      return { id: `own.unclear.${((times - 1) % 3) + 1}`, manner: 'thinking' };
  }
}

export function contest(bench: Workbench, act: Extract<Act, { type: 'contest' }>): Refusal | null {
  const { free, contests, acts } = bench.read();
  if (!free.some((one) => one.act === act.act)) return 'noSuchThing';
  if (contests.some((one) => one.label === act.act)) return 'notOffered';
  bench.change({ contests: [...contests, { act: acts, label: act.act, reason: act.reason }] });
  return null;
}

function isQuestionFlag(flag: string): flag is QuestionFlag {
  return (QUESTION_FLAGS as readonly string[]).includes(flag);
}
