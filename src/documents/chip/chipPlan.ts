// What is put into the chip of a document when it is made, and what has become of it since? Plain data, which techniques change; the
// bytes follow from it (chip.ts).

import type { Portrait } from '../art/portrait.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import type { Series } from '../series/series.ts';
import type { SignerKind } from './authorities.ts';

/** What the chips of a series can do. */
export interface ChipProfile {
  /** Basic access control, or PACE, which came after it. */
  readonly access: 'basic' | 'pace';
  /** Whether the chip can prove that it is no copy. */
  readonly provesItself: boolean;
  /** Whether it holds the groups with more of holder and document. */
  readonly extended: boolean;
}

/** Chips have grown up with the years (Doc 9303-11: PACE since 2014). Null for a series without. */
export function chipProfileOf(series: Series): ChipProfile | null {
  if (!series.features.includes('contactless-chip')) return null;
  const year = Number(series.firstIssued.slice(0, 4));
  return { access: year >= 2019 ? 'pace' : 'basic', provesItself: year >= 2018, extended: year >= 2019 };
}

export interface ChipPlan {
  readonly state: StateCode;
  readonly profile: ChipProfile;
  /** False for a chip that gives no answer. */
  readonly answers: boolean;
  /** The zone that it was given, and the one that opens it. */
  readonly zone: readonly string[];
  /** Values of the fields beyond the zone. */
  readonly values: Readonly<Record<string, string>>;
  readonly portrait: Portrait | null;
  readonly signedOn: string;
  readonly signer: SignerKind;
  /** Names the key with which the chip proves itself. */
  readonly key: string;
  /** Whether it holds that key: a copy does not, since keys cannot be read out. */
  readonly original: boolean;
  /** What was written over after signing. */
  readonly over: { readonly zone?: readonly string[]; readonly portrait?: Portrait };
}
