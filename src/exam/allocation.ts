// Which case does a person meet at which place? From the seed of the exam (alike for all) and the seed of the sitting (their own), by named
// streams: a change of one case moves no other. Where variants are equal by law, a person meets one they have not met in an earlier try, with
// one of the few seeds for which the equality was proved.

import { stream } from '#people';
import type { ExamDesign } from './design.ts';

/** Seeds for which the equality of variants is proved, so that every case that anybody meets was looked at. */
const PROVED_SEEDS = 6;

export interface AllottedCase {
  /** Its place in this person's order, from 0. */
  readonly position: number;
  /** Its index in the design. */
  readonly index: number;
  readonly name: string;
  /** Null: the seed's own, by the weights of the scenario. */
  readonly variant: string | null;
  readonly seed: number;
}

/** A case that a person met in an earlier sitting of this exam. */
export type MetCase = Pick<AllottedCase, 'name' | 'variant'>;

export interface Allocation {
  readonly design: Pick<ExamDesign, 'cases' | 'order'>;
  readonly examSeed: number;
  readonly sittingSeed: number;
  /** In order; those of earlier tries. */
  readonly met?: readonly MetCase[];
}

export function allotCases({ design, examSeed, sittingSeed, met = [] }: Allocation): AllottedCase[] {
  const indexes = design.cases.map((_, index) => index);
  const order = design.order === 'fixed' ? indexes : stream(sittingSeed, 'order').shuffle(indexes);
  return order.flatMap((index, position): AllottedCase[] => {
    const one = design.cases[index];
    if (one === undefined) return [];
    const { name, variants } = one;
    const place = { position, index, name };
    const chance = stream(sittingSeed, `case:${name}`);
    if (variants.policy === 'drawn') return [{ ...place, variant: null, seed: seedFrom(chance.next()) }];
    const seeds = provedSeeds(examSeed, name);
    if (variants.policy === 'same') return [{ ...place, variant: variants.variant, seed: seeds[0] ?? 0 }];
    return [{ ...place, variant: chance.pick(leastMet(name, variants.variants, met)), seed: chance.pick(seeds) }];
  });
}

/** The seeds with which people meet a case whose variants are fixed or equal: what `proveEqual` has to be asked for. */
export function provedSeeds(examSeed: number, name: string): number[] {
  const chance = stream(examSeed, `case:${name}`);
  return Array.from({ length: PROVED_SEEDS }, () => seedFrom(chance.next()));
}

/** Variants not met yet, or where all were, those met least often. */
function leastMet(name: string, variants: readonly string[], met: readonly MetCase[]): readonly string[] {
  const timesOf = (variant: string): number => met.filter((one) => one.name === name && one.variant === variant).length;
  const least = Math.min(...variants.map(timesOf));
  return variants.filter((variant) => timesOf(variant) === least);
}

function seedFrom(share: number): number {
  return Math.floor(share * 4_294_967_296);
}
