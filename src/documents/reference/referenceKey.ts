// What is lacking or wrong in the reference system? Real ones have gaps, slips of the pen and pages that nobody revised; a trainee
// should notice that paper and reference differ and ask which of them errs. This is the key: no screen and no content file names it.

import type { FeatureSlug } from '../series/features.ts';

export const REFERENCE_DESKS = ['firstLine', 'secondLine'] as const;
/** Whose system: the second line's is fuller and better kept. */
export type ReferenceDesk = (typeof REFERENCE_DESKS)[number];

export type ReferenceFlaw =
  /** There is no entry. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'wrong'; readonly detail: 'digits'; readonly shown: number }
  | { readonly kind: 'wrong'; readonly detail: 'prefixes'; readonly shown: readonly string[] }
  | { readonly kind: 'wrong'; readonly detail: 'adultYears'; readonly shown: number }
  /** Listed, but no document of the series has it. */
  | { readonly kind: 'wrong'; readonly detail: 'featureAdded'; readonly shown: FeatureSlug }
  /** Every document of the series has it, but it is not listed. */
  | { readonly kind: 'wrong'; readonly detail: 'featureMissing'; readonly shown: FeatureSlug }
  /** Nobody has revised it since that day: what ended or was published later is not in it. */
  | { readonly kind: 'outdated'; readonly since: string };

interface FlawRow {
  readonly series: string;
  readonly desks: readonly ReferenceDesk[];
  readonly flaw: ReferenceFlaw;
}

const BOTH = REFERENCE_DESKS;
const FIRST = ['firstLine'] as const;
const GAP: ReferenceFlaw = { kind: 'gap' };

export const REFERENCE_KEY: readonly FlawRow[] = [
  { series: 'QUL-P-2006', desks: FIRST, flaw: GAP },
  { series: 'QNB-V-2014', desks: FIRST, flaw: GAP },
  { series: 'QZL-I-2009', desks: FIRST, flaw: GAP },
  { series: 'QTS-V-2014', desks: FIRST, flaw: GAP },
  { series: 'QYK-D-2013', desks: FIRST, flaw: GAP },
  { series: 'QRH-S-2012', desks: FIRST, flaw: GAP },
  { series: 'QMD-E-2015', desks: FIRST, flaw: GAP },
  { series: 'QPN-I-2009', desks: FIRST, flaw: GAP },
  { series: 'QOV-I-2009', desks: FIRST, flaw: GAP },
  { series: 'QWD-D-2013', desks: BOTH, flaw: GAP },
  { series: 'QOV-E-2015', desks: BOTH, flaw: GAP },
  { series: 'QZL-P-2009', desks: BOTH, flaw: { kind: 'wrong', detail: 'digits', shown: 8 } },
  { series: 'QPN-P-2019', desks: BOTH, flaw: { kind: 'wrong', detail: 'prefixes', shown: ['PE'] } },
  { series: 'QMD-P-2010', desks: FIRST, flaw: { kind: 'wrong', detail: 'adultYears', shown: 5 } },
  { series: 'QRH-P-2020', desks: BOTH, flaw: { kind: 'wrong', detail: 'featureAdded', shown: 'perforated-portrait' } },
  {
    series: 'QNB-P-2012',
    desks: FIRST,
    flaw: { kind: 'wrong', detail: 'featureMissing', shown: 'see-through-register' },
  },
  { series: 'QTS-P-2011', desks: BOTH, flaw: { kind: 'outdated', since: '2016-09-12' } },
  { series: 'QYK-P-2007', desks: FIRST, flaw: { kind: 'outdated', since: '2013-02-04' } },
  { series: 'QWD-P-2012', desks: FIRST, flaw: { kind: 'outdated', since: '2018-11-20' } },
  { series: 'QVR-I-2009', desks: FIRST, flaw: { kind: 'outdated', since: '2015-05-06' } },
];

/** What is wrong with a series' entry at a desk; null for a sound one. */
export function referenceFlawOf(series: string, desk: ReferenceDesk): ReferenceFlaw | null {
  return REFERENCE_KEY.find((row) => row.series === series && row.desks.includes(desk))?.flaw ?? null;
}
