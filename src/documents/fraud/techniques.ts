// Everything that can be done to a document here, by its word.

import { ALTERATIONS } from './alteration.ts';
import { CHIP_FRAUDS, CHIP_ODDITIES } from './chipFraud.ts';
import { CIRCUMSTANCES } from './circumstance.ts';
import { COUNTERFEITS } from './counterfeit.ts';
import { ZONE_FRAUDS } from './machineZone.ts';
import { ODDITIES as WORN_ODDITIES } from './oddities.ts';
import { PORTRAIT_FRAUDS } from './portrait.ts';
import { STAMP_FRAUDS } from './stampFraud.ts';
import { STICKER_FRAUDS } from './stickerFraud.ts';
import { SEAL_FRAUDS, SEAL_ODDITIES } from './sealFraud.ts';
import type { Technique } from './technique.ts';

/** The techniques that can be given to a document. */
export const TECHNIQUES: readonly Technique[] = [
  ...COUNTERFEITS,
  ...ALTERATIONS,
  ...PORTRAIT_FRAUDS,
  ...ZONE_FRAUDS,
  ...STICKER_FRAUDS,
  ...STAMP_FRAUDS,
  ...CIRCUMSTANCES,
  ...CHIP_FRAUDS,
  ...SEAL_FRAUDS,
];

/** What is odd and innocent. */
export const ODDITIES: readonly Technique[] = [...WORN_ODDITIES, ...CHIP_ODDITIES, ...SEAL_ODDITIES];

const BY_SLUG = new Map([...TECHNIQUES, ...ODDITIES].map((technique) => [technique.slug as string, technique]));

export function selectOptionalTechnique(slug: string): Technique | null {
  return BY_SLUG.get(slug) ?? null;
}

/** The technique of a mutation that a checked document carries. */
export function selectTechnique(slug: string): Technique {
  const technique = BY_SLUG.get(slug);
  if (technique === undefined) throw new Error(`no technique ${slug}`);
  return technique;
}
