// Which case is suggested today, and why? The easiest for a newcomer, then what was not met yet, then what went least well.

import type { CatalogueEntry } from '#scenario';
import { isHeavy } from '../wellbeing/workload.ts';
import { bestResult, shareOf, type KnownAttempt } from '../homes/knownAttempt.ts';

export type Why =
  | { readonly code: 'first' }
  /** `competencies`: what it practises that no finished case did. */
  | { readonly code: 'untried'; readonly competencies: readonly string[] }
  | { readonly code: 'weakest'; readonly points: number; readonly max: number }
  | { readonly code: 'longAgo' };

export interface Suggestion {
  readonly entry: CatalogueEntry;
  readonly why: Why;
}

/** What is not to be suggested now. */
export interface LeftAlone {
  /** Put off until tomorrow. */
  readonly putOff: ReadonlySet<string>;
  /** Enough hard content was met today. */
  readonly noHeavy: boolean;
}

/** Null where there are no cases, or every case is under way or left alone. */
export function suggest(
  all: readonly CatalogueEntry[],
  attempts: readonly KnownAttempt[],
  { putOff, noHeavy }: LeftAlone = { putOff: new Set(), noHeavy: false },
): Suggestion | null {
  const entries = all.filter((entry) => !putOff.has(entry.id) && !(noHeavy && isHeavy(entry)));
  const underWay = new Set(attempts.filter(({ signed }) => !signed).map(({ scenario }) => scenario));
  const done = new Set(attempts.filter(({ signed }) => signed).map(({ scenario }) => scenario));
  const free = entries.filter(({ id }) => !underWay.has(id));
  const [easiest] = free.filter(({ id }) => !done.has(id)).sort((a, b) => a.level - b.level || a.minutes - b.minutes);
  if (easiest !== undefined) {
    if (attempts.length === 0) return { entry: easiest, why: { code: 'first' } };
    const practised = new Set(entries.filter(({ id }) => done.has(id)).flatMap(({ competencies }) => competencies));
    const fresh = easiest.competencies.filter((one) => !practised.has(one));
    return { entry: easiest, why: { code: 'untried', competencies: fresh } };
  }
  const lastMs = (id: string): number =>
    Math.max(0, ...attempts.filter(({ scenario }) => scenario === id).map(({ changedMs }) => changedMs));
  const ranked = free
    .map((entry) => ({ entry, best: bestResult(attempts, entry.id), lastMs: lastMs(entry.id) }))
    .sort((a, b) => share(a.best) - share(b.best) || a.lastMs - b.lastMs);
  const [weakest] = ranked;
  if (weakest === undefined) return null;
  const { entry, best } = weakest;
  if (best === null || best.points >= best.max) return { entry, why: { code: 'longAgo' } };
  return { entry, why: { code: 'weakest', points: best.points, max: best.max } };
}

function share(best: ReturnType<typeof bestResult>): number {
  return best === null ? 1 : shareOf(best);
}
