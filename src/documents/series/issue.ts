// How do states issue their series? The generations, validities and numbers that their data files share.

import type { StateCode } from '../mrz/stateCodes.ts';
import {
  OLD_PASSPORT_FEATURES,
  passportFeatures,
  RESIDENCE_FEATURES,
  SEALED_VISA_FEATURES,
  VISA_FEATURES,
} from './featureSets.ts';
import type { NumberPattern, Series } from './series.ts';
import type { Post, StampKit, Transport } from './state.ts';
import type { Style } from './style.ts';
import { FINE_TOLERANCE, OLD_TOLERANCE } from './tolerance.ts';

export const post = (name: string, transport: Transport, openedOn: string, closedOn: string | null = null): Post => ({
  name,
  transport,
  openedOn,
  closedOn,
});

/** The stamps all members share: entry rectangular, exit with rounded corners, date in red (Practical Handbook for Border Guards). */
export const UNION_STAMPS: StampKit = {
  entry: 'rectangle',
  exit: 'rounded',
  frameInk: '#20242c',
  dateInk: '#b3262b',
  dates: 'dd mm yy',
  words: { entry: 'ENTRY', exit: 'EXIT' },
};

/** Two generations of passports; the first is no longer issued and had some art of its own. Adults ten years, children under 18 five. */
export function passports(
  state: StateCode,
  oldNumber: NumberPattern,
  number: NumberPattern,
  firstYear: number,
  secondYear: number,
  oldStyle: Partial<Style> = {},
): Series[] {
  const shared = {
    kind: 'passport' as const,
    validity: { adultYears: 10, childYears: 5, adultFrom: 18 },
    pages: 32,
  };
  return [
    {
      ...shared,
      id: `${state}-P-${firstYear}`,
      documentCode: 'P',
      firstIssued: `${firstYear}-01-01`,
      lastIssued: `${secondYear}-03-31`,
      number: oldNumber,
      features: OLD_PASSPORT_FEATURES,
      style: oldStyle,
      tolerance: OLD_TOLERANCE,
      deviations: [
        { code: 'compositeDigitOff', firstIssued: `${secondYear - 2}-05-01`, lastIssued: `${secondYear - 2}-08-31` },
      ],
    },
    {
      ...shared,
      id: `${state}-P-${secondYear}`,
      documentCode: 'PP',
      firstIssued: `${secondYear}-01-01`,
      lastIssued: null,
      number,
      features: passportFeatures(state),
      tolerance: FINE_TOLERANCE,
      deviations: [
        { code: 'mrzBirthDateOff', firstIssued: `${secondYear + 2}-02-01`, lastIssued: `${secondYear + 2}-04-15` },
        {
          code: 'mrzInfraredTransparent',
          firstIssued: `${secondYear + 1}-10-01`,
          lastIssued: `${secondYear + 1}-12-31`,
        },
      ],
    },
  ];
}

/**
 * Two generations of the uniform visa sticker of the Union; the second bears a digital seal. Their validity is written on them, so the
 * rule only bounds it.
 */
export function visas(state: StateCode, oldNumber: NumberPattern, number: NumberPattern): Series[] {
  const shared = {
    kind: 'visaSticker' as const,
    documentCode: 'VC',
    validity: { adultYears: 5, childYears: 5, adultFrom: 18 },
    deviations: [],
    pages: 0,
  };
  return [
    {
      ...shared,
      id: `${state}-V-2019`,
      firstIssued: '2019-01-01',
      lastIssued: '2025-06-30',
      number: oldNumber,
      features: VISA_FEATURES,
    },
    {
      ...shared,
      id: `${state}-V-2025`,
      firstIssued: '2025-07-01',
      lastIssued: null,
      number,
      features: SEALED_VISA_FEATURES,
    },
  ];
}

/** The residence permit card of the Union: polycarbonate, TD1. */
export function permits(state: StateCode, number: NumberPattern): Series {
  return {
    id: `${state}-R-2020`,
    kind: 'residencePermit',
    documentCode: 'IR',
    firstIssued: '2020-01-01',
    lastIssued: null,
    validity: { adultYears: 5, childYears: 5, adultFrom: 18 },
    number,
    features: RESIDENCE_FEATURES,
    deviations: [],
    pages: 0,
  };
}
