// Which features do the products' series share? The basic set of ICAO Doc 9303-2 for paper data pages, and what better series add.

import type { FeatureSlug } from './features.ts';

const BASIC: readonly FeatureSlug[] = [
  'uv-dull-substrate',
  'watermark-multitone',
  'fibres-visible',
  'fibres-invisible',
  'guilloche',
  'iris-print',
  'microtext',
  'uv-ink-invisible',
  'ir-dropout',
  'laminate-thin',
  'laser-perforation-number',
  'mrz-ocrb',
  'page-numbers-in-design',
  'cover-emboss',
  'intaglio',
  'sewing-thread',
  'stitch-pattern',
];

/** Passports of the generation now issued. */
export const PASSPORT_FEATURES: readonly FeatureSlug[] = [
  ...BASIC,
  'thread-embedded',
  'latent-image',
  'ovi',
  'dovid',
  'uv-ink-visible',
  'ir-split',
  'see-through-register',
  'ghost-portrait',
  'contactless-chip',
];

/** Passports of the generation before: no second portrait, no shifting ink. */
export const OLD_PASSPORT_FEATURES: readonly FeatureSlug[] = [
  ...BASIC,
  'thread-embedded',
  'latent-image',
  'dovid',
  'ir-split',
  'see-through-register',
];

export const VISA_FEATURES: readonly FeatureSlug[] = [
  'uv-dull-substrate',
  'fibres-invisible',
  'guilloche',
  'iris-print',
  'microtext',
  'intaglio',
  'latent-image',
  'ovi',
  'dovid',
  'uv-ink-invisible',
  'uv-ink-visible',
  'ir-dropout',
  'special-numerals',
  'visa-die-cuts',
  'mrz-ocrb',
];

/** Stickers of the generation now issued: with a digital seal. */
export const SEALED_VISA_FEATURES: readonly FeatureSlug[] = [...VISA_FEATURES, 'vds'];

export const PERMIT_FEATURES: readonly FeatureSlug[] = [
  'uv-dull-substrate',
  'guilloche',
  'iris-print',
  'microtext',
  'laser-engraving',
  'tactile-engraving',
  'ovi',
  'dovid',
  'ghost-portrait',
  'uv-ink-invisible',
  'ir-dropout',
  'ir-split',
  'relief-lines',
  'mrz-ocrb',
  'contactless-chip',
];
