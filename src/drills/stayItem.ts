// Past stays, a day of entry and a day on which somebody will leave: within 90 days in any 180? By the law's own calculator (SBC Art 6).

import { addDays, earliestLawfulEntry, lastLawfulDay, maxConsecutive, usedBefore, type Stay } from '#law';
import { stream, type Chance } from '#people';
import { chooseCues, type Choosing, type Cue } from './chooseCue.ts';
import type { DrawnItem } from './paperItem.ts';

export const MARGINS = ['far', 'near', 'edge'] as const;

export interface StayContent {
  readonly kind: 'stays';
  readonly seed: number;
  /** How near to the limit the planned stay comes, on either side of it. */
  readonly margin: (typeof MARGINS)[number];
  readonly isFalse: boolean;
}

/** Own settings: nearer the limit is harder. */
const OVER: readonly Cue[] = [
  { id: 'stay-over-far', prior: -1.8 },
  { id: 'stay-over-near', prior: -0.6 },
  { id: 'stay-over-edge', prior: 0.4 },
];
const WITHIN: readonly Cue[] = [
  { id: 'stay-within-far', prior: -1.8 },
  { id: 'stay-within-near', prior: -0.6 },
  { id: 'stay-within-edge', prior: 0.4 },
];

const marginOf = (cue: Cue): StayContent['margin'] =>
  cue.id.endsWith('far') ? 'far' : cue.id.endsWith('near') ? 'near' : 'edge';

export function drawStay(isFalse: boolean, choosing: Choosing): DrawnItem<StayContent> {
  const { chance } = choosing;
  const [cue] = chooseCues(isFalse ? OVER : WITHIN, choosing);
  if (cue === undefined) throw new Error('no stays');
  return { content: { kind: 'stays', seed: chance.int(1, 2 ** 31 - 1), margin: marginOf(cue), isFalse }, cue };
}

export interface DrawnStay {
  readonly stays: readonly Stay[];
  readonly entry: string;
  readonly exit: string;
}

const FIRST = '2026-09-01';
const MARGIN_DAYS = { far: [14, 30], near: [4, 9], edge: [1, 2] } as const;

export function stayOf(content: StayContent): DrawnStay {
  const chance = stream(content.seed, 'stays');
  for (;;) {
    const entry = addDays(FIRST, chance.int(0, 120));
    const stays = drawStays(entry, chance);
    const most = maxConsecutive(stays, entry);
    const [from, to] = MARGIN_DAYS[content.margin];
    const by = chance.int(from, to);
    const days = content.isFalse ? most + by : most - by + 1;
    if (most >= 3 && most < 90 && days >= 2) return { stays, entry, exit: addDays(entry, days - 1) };
  }
}

function drawStays(entry: string, chance: Chance): Stay[] {
  const stays: Stay[] = [];
  let from = addDays(entry, -chance.int(170, 320));
  const count = chance.int(2, 4);
  for (let i = 0; i < count; i++) {
    const exit = addDays(from, chance.int(4, 38));
    if (exit >= entry) break;
    stays.push({ entry: from, exit });
    from = addDays(exit, chance.int(6, 60));
  }
  return stays;
}

export interface StayFacts {
  readonly used: number;
  readonly mostDays: number;
  readonly lastDay: string | null;
  readonly earliest: string;
}

/** What the calculator says of it. */
export function factsOfStay({ stays, entry }: DrawnStay): StayFacts {
  return {
    used: usedBefore(stays, entry),
    mostDays: maxConsecutive(stays, entry),
    lastDay: lastLawfulDay(stays, entry),
    earliest: earliestLawfulEntry(stays, entry),
  };
}
