// Which security features may a genuine document have, at which level are they checked, and how does BSI TR-03135 name the check?
// Levels after ICAO Doc 9303-2: 1 quick look, touch or tilt; 2 trained officer with simple equipment; 3 laboratory.

/** A check as light, property, area: `UV,BR,FU` asks whether the full page is too bright under ultraviolet. */
export type BsiCheck = string;

interface FeatureRow {
  readonly slug: string;
  readonly level: 1 | 2 | 3;
  readonly check: BsiCheck | null;
}

export const FEATURES = [
  { slug: 'uv-dull-substrate', level: 2, check: 'UV,BR,FU' },
  { slug: 'watermark-multitone', level: 1, check: 'IR,AB,WM' },
  { slug: 'watermark-electrotype', level: 1, check: null },
  { slug: 'watermark-registered', level: 2, check: null },
  { slug: 'watermark-datapage-differs', level: 2, check: null },
  { slug: 'fibres-visible', level: 1, check: 'UV,LU,FI' },
  { slug: 'fibres-invisible', level: 2, check: 'UV,LU,FI' },
  { slug: 'planchettes', level: 2, check: null },
  { slug: 'thread-embedded', level: 1, check: 'UV,LU,TH' },
  { slug: 'thread-windowed', level: 1, check: null },
  { slug: 'chemical-sensitisers', level: 2, check: null },
  { slug: 'guilloche', level: 1, check: 'VI,AB,IS' },
  { slug: 'iris-print', level: 1, check: null },
  { slug: 'microtext', level: 2, check: null },
  { slug: 'relief-lines', level: 2, check: null },
  { slug: 'anti-copy', level: 2, check: null },
  { slug: 'duplex-pattern', level: 2, check: null },
  { slug: 'see-through-register', level: 1, check: null },
  { slug: 'intaglio', level: 1, check: null },
  { slug: 'latent-image', level: 1, check: null },
  { slug: 'blind-emboss', level: 1, check: null },
  { slug: 'ovi', level: 1, check: null },
  { slug: 'iridescent', level: 1, check: null },
  { slug: 'metallic-ink', level: 1, check: null },
  { slug: 'metameric-pair', level: 2, check: null },
  { slug: 'uv-ink-visible', level: 2, check: 'UV,LU,IS' },
  { slug: 'uv-ink-invisible', level: 2, check: 'UV,LU,IS' },
  { slug: 'uv-bifluorescent', level: 2, check: null },
  { slug: 'phosphorescent', level: 2, check: null },
  { slug: 'anti-stokes', level: 3, check: null },
  { slug: 'ir-dropout', level: 2, check: 'IR,TR,IS' },
  { slug: 'ir-absorb', level: 2, check: 'IR,AB,IS' },
  { slug: 'ir-split', level: 2, check: null },
  { slug: 'thermochromic', level: 2, check: null },
  { slug: 'penetrating-ink', level: 2, check: null },
  { slug: 'special-numerals', level: 1, check: null },
  { slug: 'deliberate-error', level: 3, check: null },
  { slug: 'page-numbers-in-design', level: 1, check: null },
  { slug: 'dovid', level: 1, check: null },
  { slug: 'dovid-over-portrait', level: 1, check: null },
  { slug: 'laminate-thin', level: 1, check: null },
  { slug: 'retroreflective', level: 2, check: null },
  { slug: 'laser-engraving', level: 1, check: null },
  { slug: 'tactile-engraving', level: 1, check: null },
  { slug: 'polycarbonate-page', level: 1, check: null },
  { slug: 'transparent-window', level: 1, check: null },
  { slug: 'cli-mli', level: 1, check: null },
  { slug: 'ghost-portrait', level: 1, check: 'VI,AB,SP' },
  { slug: 'uv-portrait', level: 2, check: 'UV,LU,SP' },
  { slug: 'ipi', level: 3, check: null },
  { slug: 'laser-perforation-number', level: 1, check: 'VI,AB,PD' },
  { slug: 'perforated-portrait', level: 1, check: 'VI,AB,PD' },
  { slug: 'mrz-ocrb', level: 1, check: 'IR,AB,MR' },
  { slug: 'vds', level: 2, check: null },
  { slug: 'contactless-chip', level: 2, check: null },
  { slug: 'sewing-thread', level: 1, check: null },
  { slug: 'stitch-pattern', level: 2, check: null },
  { slug: 'index-marks', level: 2, check: null },
  { slug: 'uv-glue', level: 3, check: null },
  { slug: 'cover-emboss', level: 1, check: null },
  { slug: 'visa-die-cuts', level: 2, check: null },
  { slug: 'taggants', level: 3, check: null },
] as const satisfies readonly FeatureRow[];
export type FeatureSlug = (typeof FEATURES)[number]['slug'];

/** The BSI check of a feature, where one exists. */
export function checkOf(slug: FeatureSlug): BsiCheck | null {
  return FEATURES.find((feature) => feature.slug === slug)?.check ?? null;
}
