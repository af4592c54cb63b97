// How well a detail is remembered when it is told: exactly, about, wrongly though honestly, or not at all. Drawn once with the case, for
// every telling; play only chooses among what was drawn. Directions and bounds: interviewing.md 3.3, magnitudes by design.

import type { Chance } from '#people';

/** Gist holds for decades; dates, order, counts, names and what stood at the edge do not (Evans Cameron 2010). */
export const MEMORY_KINDS = ['gist', 'date', 'sequence', 'count', 'name', 'peripheral'] as const;
export type MemoryKind = (typeof MEMORY_KINDS)[number];

export const RECALLS = ['exact', 'about', 'wrong', 'none'] as const;
export type Recall = (typeof RECALLS)[number];

/** What shapes a memory. */
export interface MemorySource {
  readonly kind: MemoryKind;
  readonly monthsAgo: number;
  /** 0 an ordinary day to 3 the worst of days. */
  readonly distress: number;
  /** How often it has been told before this interview. */
  readonly told: number;
  /** Learnt by heart: told the same each time, to the day. */
  readonly rehearsed: boolean;
  /** Fixed by the author for the first telling. */
  readonly fixed: Recall | null;
}

/** A memory as drawn: how it comes at the first telling, and how each later one differs. */
export interface DrawnMemory {
  readonly kind: MemoryKind;
  readonly rehearsed: boolean;
  /** Place in RECALLS. */
  readonly first: number;
  /** −1, 0 or 1 for each later telling, against the first. */
  readonly drifts: readonly number[];
}

/** How it is asked for, and in what state. */
export interface Recalling {
  /** Tellings before this one. */
  readonly tellings: number;
  /** Whether something that happened around it was offered as a hold: a feast, a season. */
  readonly anchored: boolean;
  /** Whether the person is worn out or beside themselves. */
  readonly strained: boolean;
}

/** Chances in a thousand that it comes exactly, about, wrongly; what remains: not at all. After a year, on an ordinary day. */
const AFTER_A_YEAR: Readonly<Record<MemoryKind, readonly [exact: number, about: number, wrong: number]>> = {
  gist: [965, 25, 5],
  date: [330, 400, 210],
  sequence: [520, 260, 190],
  count: [380, 370, 190],
  name: [600, 160, 110],
  peripheral: [580, 250, 130],
};

/** Chance in a thousand that a later telling differs: 20–40 % of what the calendar holds, 10–25 % of the edges, under 5 % of the core. */
export const DRIFT: Readonly<Record<MemoryKind, number>> = {
  gist: 30,
  date: 320,
  sequence: 300,
  count: 280,
  name: 180,
  peripheral: 190,
};

const TELLINGS = 4;

/** How much worse, in a thousandth, a memory is than after a year on an ordinary day. */
function wear({ kind, monthsAgo, distress, told }: MemorySource): number {
  if (kind === 'gist') return 4 * distress;
  return Math.min(160, Math.trunc(((monthsAgo - 12) * 30) / 12)) + 60 * distress - 25 * Math.min(3, told);
}

export function drawMemory(chance: Chance, source: MemorySource): DrawnMemory {
  const { kind, rehearsed } = source;
  const [exact, about, wrong] = AFTER_A_YEAR[kind];
  // All chance is spent whatever is fixed, so that fixing one telling leaves the others as they were.
  const rolled = Math.max(0, Math.min(999, chance.int(0, 999) + wear(source)));
  const drifts = Array.from({ length: TELLINGS - 1 }, () => {
    const differs = chance.int(1, 1000) <= DRIFT[kind];
    const better = chance.int(0, 1) === 0;
    return !differs ? 0 : better ? -1 : 1;
  });
  const drawn = [exact, exact + about, exact + about + wrong].filter((limit) => rolled >= limit).length;
  const first = source.fixed === null ? drawn : RECALLS.indexOf(source.fixed);
  return { kind, rehearsed, first, drifts };
}

/** How it comes now. The core is the same in any state; a hold helps with the calendar alone. */
export function recallOf({ kind, rehearsed, first, drifts }: DrawnMemory, recalling: Recalling): Recall {
  if (rehearsed) return 'exact';
  const { tellings, anchored, strained } = recalling;
  const drift = tellings === 0 ? 0 : (drifts[Math.min(tellings, drifts.length) - 1] ?? 0);
  const hold = anchored && (kind === 'date' || kind === 'sequence') ? -1 : 0;
  const strain = strained && kind !== 'gist' ? 1 : 0;
  const at = Math.max(0, Math.min(RECALLS.length - 1, first + drift + hold + strain));
  return RECALLS[at] ?? 'exact';
}

/** Why two things that were said do not agree. Only the first is a lie; the debrief explains the others. */
export const CAUSES = ['lie', 'memory', 'interpreter', 'translation', 'misunderstanding'] as const;
export type Cause = (typeof CAUSES)[number];
