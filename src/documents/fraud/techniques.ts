// Everything that can be done to a document here, by its word.

import { alsoDoneTo } from './alsoDoneTo.ts';
import { ALTERATIONS } from './alteration.ts';
import { BOOKLET_FRAUDS } from './booklet.ts';
import { CHIP_FRAUDS, CHIP_ODDITIES } from './chipFraud.ts';
import { CIRCUMSTANCES } from './circumstance.ts';
import { COUNTERFEITS } from './counterfeit.ts';
import { LAYOUT_FRAUDS } from './layout.ts';
import { ZONE_FRAUDS } from './machineZone.ts';
import { MISUSES } from './misuse.ts';
import { ODDITIES as WORN_ODDITIES } from './oddities.ts';
import { PORTRAIT_FRAUDS } from './portrait.ts';
import { PORTRAIT_CHANGES } from './portraitChange.ts';
import { PSEUDO_FRAUDS, PSEUDO_TRAPS } from './pseudo.ts';
import { REPRODUCTIONS } from './reproduction.ts';
import { REWRITINGS } from './rewriting.ts';
import { SEWING_FRAUDS } from './sewing.ts';
import { STAMP_FRAUDS } from './stampFraud.ts';
import { STAMP_TRACES } from './stampTraces.ts';
import { STICKER_FRAUDS } from './stickerFraud.ts';
import { SEAL_FRAUDS, SEAL_ODDITIES } from './sealFraud.ts';
import { SUPPORTING_FRAUDS } from './supporting.ts';
import { SURFACE_FRAUDS } from './surface.ts';
import { STATES } from '../series/states.ts';
import type { Technique } from './technique.ts';
import { ZONE_FORMS } from './zoneForm.ts';

/** What imitates or spoils a feature can only be done where some series has it. */
function isPossible({ feature }: Technique): boolean {
  return (
    feature === undefined || STATES.some(({ series }) => series.some(({ features }) => features.includes(feature)))
  );
}

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
  ...SUPPORTING_FRAUDS,
  ...REPRODUCTIONS,
  ...LAYOUT_FRAUDS,
  ...REWRITINGS,
  ...SURFACE_FRAUDS,
  ...PORTRAIT_CHANGES,
  ...BOOKLET_FRAUDS,
  ...SEWING_FRAUDS,
  ...ZONE_FORMS,
  ...STAMP_TRACES,
  ...MISUSES,
  ...PSEUDO_FRAUDS,
]
  .filter(isPossible)
  .map((technique) => ({ ...technique, kinds: [...technique.kinds, ...alsoDoneTo(technique.slug)] }));

/** What is innocent: wear, rare data, failing machines, and issuers that only look strange. */
export const ODDITIES: readonly Technique[] = [...WORN_ODDITIES, ...CHIP_ODDITIES, ...SEAL_ODDITIES, ...PSEUDO_TRAPS];

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
