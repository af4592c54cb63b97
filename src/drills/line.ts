// Which line should find a technique: the first with magnifier and small lamp, the second with full light sources and a reference system, the
// laboratory? From the product's table of techniques (documents.md, section 4.3: general craft knowledge, unverified). And which lights has a
// first-line officer, and which a drill (section 6.2)?

import { FIRST_LINE_LIGHTS, type Light } from '#documents';

export type Line = 1 | 2 | 3;

/** What is not listed here belongs to the first line. */
const LATER: Readonly<Record<2 | 3, readonly string[]>> = {
  2: [
    'cf-fibres-printed',
    'cf-uv-crude',
    'cf-foil-transplant',
    'cf-deliberate-error-corrected',
    'cf-ir-process-ink',
    'cf-thread-printed',
    'alt-text-added',
    'alt-name-letter',
    'alt-overlay-foil',
    'alt-polycarbonate-scraped',
    'alt-endorsement-removed',
    'alt-signature',
    'alt-nationality-birthplace',
    'ph-overprinted',
    'ph-perforated-mismatch',
    'ph-quality-mismatch',
    'bk-datapage-substituted',
    'bk-restitched',
    'bk-cover-replaced',
    'mz-arithmetically-clean',
    'ch-untrusted-signer',
    'ch-cloned',
    'vs-dates-altered',
    'vs-stolen-blank',
    'vs-washed',
    'st-date-altered',
    'st-erased',
    'st-same-hand',
    'st-refusal-hidden',
    'im-changed-appearance',
    'sb-stolen-blank',
    'mu-entitlement',
    'sd-bank-parking',
    'sd-bank-shared',
    'sd-birth-late',
    'sd-birth-anachronism',
    'sd-civil-number',
    'sd-calendar-conversion',
    'sd-education',
    'sd-translation',
  ],
  3: ['alt-laser-added', 'ph-morph', 'bk-composite', 'fo-fraudulently-obtained'],
};

/** The earliest line at which a competent officer should find it. */
export function lineOf(technique: string): Line {
  if (LATER[3].includes(technique)) return 3;
  return LATER[2].includes(technique) ? 2 : 1;
}

/** The desk of a drill: what a second line has. */
export const DRILL_LIGHTS: readonly Light[] = [...FIRST_LINE_LIGHTS, 'shortwave', 'coaxial'];

const firstLine: readonly Light[] = FIRST_LINE_LIGHTS;

/** The nearest glass of a first line. */
const LOUPE = 3;

/** Whether a first line's equipment shows what is seen in such lights and so near. */
export function isOnFirstLine(lights: readonly Light[], minLevel: number): boolean {
  return minLevel <= LOUPE && lights.some((light) => firstLine.includes(light));
}
