// A question of the stock, to be named or to be put better; and which of them comes next. What goes wrong comes more often, what is due for
// review goes first half of the time, and none comes twice in a session or again before the others were met.

import { isQuestionType, QUESTION_TYPES, type HearingLanguage, type QuestionType } from '#interview';
import { expectedShare } from '#measurement';
import { ratingOf, type Choosing, type Cue } from './chooseCue.ts';
import type { QuestionKind } from './drill.ts';

/** What is poor about a question: its type, or that it blames or quizzes. */
export const FLAWS = [
  'leading',
  'forced_choice',
  'multiple',
  'opinion_statement',
  'echo',
  'closed',
  'blaming_why',
  'quiz',
] as const;
export type Flaw = (typeof FLAWS)[number];

/** What a question stands in. */
export interface QuestionScene {
  /** What the officer knows before it; null for nothing in particular. */
  readonly known: string | null;
  /** What the person said last; null where nothing was said yet. */
  readonly said: string | null;
}

export interface NamingContent extends QuestionScene {
  readonly kind: 'naming';
  /** Language and name: `en/bus-ticket`. */
  readonly id: string;
  readonly language: HearingLanguage;
  readonly text: string;
  readonly type: QuestionType;
}

export interface RephrasingContent extends QuestionScene {
  readonly kind: 'rephrasing';
  readonly id: string;
  readonly language: HearingLanguage;
  readonly text: string;
  readonly flaw: Flaw;
  /** Further words by which a better question asks for the same thing. */
  readonly about: readonly string[];
  /** Whether a yes-or-no question fits here: a check, or a single legal fact. */
  readonly mayClose: boolean;
  readonly better: readonly [string, string];
}

export type QuestionContent = NamingContent | RephrasingContent;

/** All questions of one language. */
export interface QuestionBank {
  readonly language: HearingLanguage;
  readonly naming: readonly NamingContent[];
  readonly rephrasing: readonly RephrasingContent[];
}

/** Own settings: how hard each is held to be before anybody answers. */
const TYPE_PRIORS: Readonly<Record<QuestionType, number>> = {
  open: -0.6,
  probing: 0,
  closed: -0.2,
  forced_choice: -1,
  leading: 0,
  multiple: -0.8,
  opinion_statement: -0.4,
  echo: -0.4,
  encourager: -1.4,
  procedural: -0.8,
};
const FLAW_PRIORS: Readonly<Record<Flaw, number>> = {
  leading: 0.2,
  forced_choice: -0.4,
  multiple: -0.2,
  opinion_statement: 0.4,
  echo: 0,
  closed: 0,
  blaming_why: 0.4,
  quiz: 0.6,
};

export function cueOf(content: QuestionContent): Cue {
  return content.kind === 'naming'
    ? { id: typeCue(content.type), prior: TYPE_PRIORS[content.type] }
    : { id: flawCue(content.flaw), prior: FLAW_PRIORS[content.flaw] };
}

const typeCue = (type: QuestionType): string => `type-${type}`;
const flawCue = (flaw: Flaw): string => `flaw-${flaw}`;

/** The cue that practises what a type of question does wrong, or tells it from others; null where there is none. */
export function cueFor(kind: QuestionKind, name: string): string | null {
  if (kind === 'naming') return isQuestionType(name) ? typeCue(name) : null;
  const flaw = FLAWS.find((one) => one === name);
  return flaw === undefined ? null : flawCue(flaw);
}

/** Every cue that questions can practise. */
export const QUESTION_CUES: readonly string[] = [...QUESTION_TYPES.map(typeCue), ...FLAWS.map(flawCue)];

/** Added to the share of misses, so that what is mastered comes too. */
const ALWAYS = 0.35;

export interface DrawingQuestion extends Omit<Choosing, 'goalShare'> {
  /** Asked in this session already. */
  readonly asked: ReadonlySet<string>;
  /** Met in earlier ones, the longest ago first. */
  readonly met: readonly string[];
  /** The cue that this question should practise; null for any. */
  readonly wanted: string | null;
}

/** The next of these. Throws where there is none at all. */
export function drawQuestion<Content extends QuestionContent>(
  stock: readonly Content[],
  drawing: DrawingQuestion,
): { readonly content: Content; readonly cue: Cue } {
  const { chance, asked, met } = drawing;
  const fresh = stock.filter(({ id }) => !asked.has(id));
  const offered = fresh.length === 0 ? stock : fresh;
  const cue = chooseQuestionCue(offered, drawing);
  const own = offered.filter((content) => cueOf(content).id === cue.id);
  const unmet = own.filter(({ id }) => !met.includes(id));
  if (unmet.length > 0) return { content: chance.pick(unmet), cue };
  const [oldest] = own.toSorted((a, b) => met.lastIndexOf(a.id) - met.lastIndexOf(b.id));
  if (oldest === undefined) throw new Error('the stock has no questions');
  return { content: oldest, cue };
}

function chooseQuestionCue(offered: readonly QuestionContent[], drawing: DrawingQuestion): Cue {
  const { chance, ability, cues: ratings, due, latest, wanted } = drawing;
  const cues = [...new Map(offered.map((content) => [cueOf(content).id, cueOf(content)])).values()];
  const isDueTurn = chance.next() < 0.5;
  const focus = cues.find(({ id }) => id === wanted);
  if (focus !== undefined) return focus;
  const rested = cues.filter(({ id }) => !latest.includes(id));
  const choice = rested.length === 0 ? cues : rested;
  const back = choice.filter(({ id }) => due.includes(id));
  if (isDueTurn && back.length > 0) return chance.pick(back);
  const weights = choice.map((cue) => ALWAYS + 1 - expectedShare(ability.value, ratingOf(cue, ratings).value));
  let left = chance.next() * weights.reduce((sum, one) => sum + one, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  const found = choice[at === -1 ? choice.length - 1 : at];
  if (found === undefined) throw new Error('the stock has no questions');
  return found;
}
