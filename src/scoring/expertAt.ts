// Where on the expert's way the same point is: the steps that do what an act did, best first. The expert whom one watches works another
// draw of the case, so more than one step is named; the first that is there is the one to go to.

import type { Act } from '#attempt';
import type { Case } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';

/** Steps by act, as their places in the expert's way from 1 (their ids are the author's own, and tell what is hidden); acts without a
 * counterpart are left out. */
export type ExpertAt = readonly { readonly act: number; readonly steps: readonly number[] }[];

type Did = Readonly<Record<string, unknown>>;

export function expertAt({ drawn, final, moments }: Pick<AttemptRecord, 'drawn' | 'final' | 'moments'>): ExpertAt {
  const placeOf = new Map(drawn.expert.map(({ id }, index) => [id, index + 1]));
  const reached = new Map(final.free.map(({ act, question }) => [act, question]));
  return moments.flatMap(({ entry: { seq, act } }) => {
    const question = act.type === 'say' || act.type === 'mean' ? (reached.get(seq) ?? null) : null;
    const steps = stepsFor(drawn, question === null ? act : { type: 'ask', question });
    return steps.length === 0 ? [] : [{ act: seq, steps: steps.flatMap((id) => placeOf.get(id) ?? []) }];
  });
}

/** Ids of the steps that do the same, then those that do the nearest to it. */
export function stepsFor(drawn: Case, act: Act): string[] {
  return drawn.expert
    .map(({ id, act: step }) => ({ id, near: nearness(drawn, act, step as Did) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .map(({ id }) => id);
}

/** What an act is about, besides its kind; acts of other kinds meet only on the same paper. */
const ABOUT = [
  'paper',
  'page',
  'light',
  'line',
  'register',
  'dilemma',
  'person',
  'to',
  'record',
  'fact',
  'choice',
] as const;
/** Acts that are done once, or mean the same whatever they say. */
const ALONE: ReadonlySet<string> = new Set(['decide', 'sign', 'review', 'compareFaces', 'refer', 'weigh', 'returnForm', 'acceptForm']); // prettier-ignore

/** 0: nothing in common. */
function nearness(drawn: Case, act: Act, step: Did): number {
  const did: Did = act;
  if (act.type === 'ask') return step['type'] === 'ask' ? questionNearness(drawn, act.question, step['question']) : 0;
  const shared = ABOUT.filter((key) => did[key] !== undefined && did[key] === step[key]).length;
  if (step['type'] === act.type) return ALONE.has(act.type) ? 10 + shared : shared === 0 ? 0 : 10 + shared;
  return did['paper'] !== undefined && did['paper'] === step['paper'] ? shared : 0;
}

function questionNearness(drawn: Case, asked: string, step: unknown): number {
  if (step === asked) return 3;
  const mine = drawn.questions.get(asked)?.knot.header;
  const theirs = typeof step === 'string' ? drawn.questions.get(step)?.knot.header : undefined;
  if (mine === undefined || theirs === undefined) return 0;
  if (mine.better === step) return 2;
  return mine.topic === theirs.topic && mine.to === theirs.to ? 1 : 0;
}
