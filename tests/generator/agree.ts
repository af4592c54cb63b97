// Do the generator and a pack agree? People are drawn with what must follow; whoever the pack judges otherwise is named.

import type { Pack } from '#law';
import { checkExample, type LawExample } from '../../src/law/lawExample.ts';
import { Chance } from './chance.ts';
import { drawEu } from './euPlans.ts';
import { drawUk } from './ukPlans.ts';
import { drawUs } from './usPlans.ts';

/** By pack, the next person drawn. */
export const DRAWS: { readonly [pack: string]: (chance: Chance) => LawExample } = {
  eu: drawEu,
  us: drawUs,
  uk: drawUk,
};

export interface Disagreement {
  readonly example: LawExample;
  readonly complaints: readonly string[];
}

/** Draws `count` people by the seed and judges them. `seen` counts what was planned. */
export function agree(
  pack: Pack,
  seed: number,
  count: number,
): { disagreements: Disagreement[]; seen: Map<string, number> } {
  const draw = DRAWS[pack.id];
  if (draw === undefined) throw new Error(`nobody is drawn for the pack "${pack.id}"`);
  const chance = new Chance(seed);
  const disagreements: Disagreement[] = [];
  const seen = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const example = draw(chance);
    for (const name of example.name.split(' + ')) seen.set(name, (seen.get(name) ?? 0) + 1);
    const complaints = checkExample(pack, example);
    if (complaints.length > 0) disagreements.push({ example, complaints });
  }
  return { disagreements, seen };
}
