// Which items of a session are false? Drawn when it begins: a number about the share asked for, in random order, so that nobody can count
// down to the last.

import { stream, type Chance } from '#people';
import { BURST_ITEMS, type JudgedHeader, type Prevalence } from './drill.ts';
import { lessonFaces, type FaceContent } from './faceItem.ts';
import type { DrawnItem } from './paperItem.ts';

/** For each item in order, whether it is false. */
export function truthsOf({ seed, protocol, prevalence, length }: JudgedHeader): readonly boolean[] {
  const chance = stream(seed, 'truths');
  if (protocol === 'stream') return block(chance, prevalence, length);
  if (protocol === 'lesson') return ([0, 1] as const).flatMap((part) => lessonFaces(seed, part).map(isOther));
  // The burst is at one half exactly, as the protocol has it.
  return [...shuffled(chance, BURST_ITEMS / 2, BURST_ITEMS), ...block(chance, prevalence, length - BURST_ITEMS)];
}

const isOther = ({ content }: DrawnItem<FaceContent>): boolean => content.likeness !== 'same';

function block(chance: Chance, prevalence: Prevalence, length: number): boolean[] {
  return shuffled(chance, Math.max(0, Math.min(length, falseAmong(chance, prevalence, length))), length);
}

function shuffled(chance: Chance, count: number, length: number): boolean[] {
  return chance.shuffle(Array.from({ length }, (_, index) => index < count));
}

function falseAmong(chance: Chance, prevalence: Prevalence, length: number): number {
  switch (prevalence) {
    case 'half':
      return Math.round(length / 2) + chance.int(-1, 1) * Math.round(length / 10);
    case 'tenth':
      return Math.max(1, Math.round(length / 10) + chance.int(-1, 1) * Math.round(length / 40));
    case 'rare':
      // At least one, or there would be nothing to detect; two where the items are enough for that.
      return Math.max(length < 40 ? 1 : 2, Math.round((length * chance.int(20, 50)) / 1000));
  }
}
