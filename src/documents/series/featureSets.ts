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

/** What every passport of that generation has besides. */
const LATER: readonly FeatureSlug[] = [
  'watermark-datapage-differs',
  'chemical-sensitisers',
  'ir-absorb',
  'index-marks',
];

/** What a state chose in addition (ICAO Doc 9303-2: four to eight beside the basic set); states choose one of these. */
const ADDITIONS: readonly (readonly FeatureSlug[])[] = [
  [
    'watermark-electrotype',
    'planchettes',
    'uv-bifluorescent',
    'blind-emboss',
    'dovid-over-portrait',
    'deliberate-error',
    'retroreflective',
  ],
  ['watermark-registered', 'thread-windowed', 'iridescent', 'phosphorescent', 'uv-portrait', 'penetrating-ink'],
  ['metallic-ink', 'duplex-pattern', 'metameric-pair', 'ipi', 'uv-glue', 'taggants'],
];

/** A portrait of holes instead of a printed second one. */
const PIERCING_STATE = 'QNB';
/** A data page of polycarbonate: nothing within it that only paper can have, and no film over it. */
const PLASTIC_STATE = 'QUL';
const ONLY_PAPER: readonly FeatureSlug[] = [
  'watermark-multitone',
  'watermark-datapage-differs',
  'fibres-invisible',
  'thread-embedded',
  'laminate-thin',
  'chemical-sensitisers',
];

/** Where names stand in two scripts and the page has no room for more. */
const FULL_PAGES: readonly string[] = ['QZL'];

/** The passports that a state issues now. */
export function passportFeatures(state: string): readonly FeatureSlug[] {
  const shared = [...PASSPORT_FEATURES, ...LATER];
  if (state === PLASTIC_STATE)
    return [
      ...shared.filter((slug) => !ONLY_PAPER.includes(slug)),
      'polycarbonate-page',
      'laser-engraving',
      'tactile-engraving',
      'watermark-electrotype',
      'thread-windowed',
      'transparent-window',
    ];
  const chosen =
    ADDITIONS[Array.from(state).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % ADDITIONS.length] ?? [];
  if (FULL_PAGES.includes(state))
    return [...shared, ...chosen].filter((slug) => slug !== 'uv-portrait' && slug !== 'watermark-datapage-differs');
  if (state !== PIERCING_STATE) return [...shared, ...chosen];
  return [...shared.filter((slug) => slug !== 'ghost-portrait'), ...chosen, 'perforated-portrait'];
}

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
  'anti-copy',
  'anti-stokes',
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

/** Residence permits: a laser picture under lenses, a clear window, a spot that answers to warmth. */
export const RESIDENCE_FEATURES: readonly FeatureSlug[] = [
  ...PERMIT_FEATURES,
  'cli-mli',
  'transparent-window',
  'thermochromic',
];

/** Identity cards now issued. */
export const CARD_FEATURES: readonly FeatureSlug[] = [...PERMIT_FEATURES, 'cli-mli'];

/** Identity cards of the generation before: one photograph, no shifting ink, nothing to feel. */
export const OLD_CARD_FEATURES: readonly FeatureSlug[] = PERMIT_FEATURES.filter(
  (slug) => slug !== 'ghost-portrait' && slug !== 'ovi' && slug !== 'tactile-engraving' && slug !== 'contactless-chip',
);

/** A card without a machine-readable zone, and without a chip that it would open. */
export const LICENCE_FEATURES: readonly FeatureSlug[] = PERMIT_FEATURES.filter(
  (slug) => slug !== 'mrz-ocrb' && slug !== 'contactless-chip',
);

/** A visa that fills its page, printed by one state for itself. */
export const FULL_PAGE_VISA_FEATURES: readonly FeatureSlug[] = VISA_FEATURES.filter(
  (slug) => !['special-numerals', 'visa-die-cuts', 'latent-image', 'anti-copy', 'anti-stokes'].includes(slug),
);

/** One sheet of security paper, filled in at a consulate. */
export const EMERGENCY_FEATURES: readonly FeatureSlug[] = [
  'uv-dull-substrate',
  'watermark-multitone',
  'fibres-visible',
  'fibres-invisible',
  'guilloche',
  'iris-print',
  'microtext',
  'intaglio',
  'uv-ink-invisible',
  'ir-dropout',
  'mrz-ocrb',
];

export const SEAFARER_FEATURES: readonly FeatureSlug[] = [
  'uv-dull-substrate',
  'watermark-multitone',
  'fibres-visible',
  'fibres-invisible',
  'guilloche',
  'iris-print',
  'microtext',
  'uv-ink-invisible',
  'ir-dropout',
  'dovid',
  'cover-emboss',
  'mrz-ocrb',
];

/** Certificates of the civil registry: security paper, engraved frame on the older forms, a glowing number on the newer. */
const REGISTRY: readonly FeatureSlug[] = [
  'uv-dull-substrate',
  'watermark-multitone',
  'fibres-visible',
  'fibres-invisible',
  'guilloche',
  'iris-print',
  'microtext',
  'uv-ink-invisible',
  'ir-dropout',
];
export const OLD_REGISTRY_FEATURES: readonly FeatureSlug[] = [...REGISTRY, 'intaglio'];
export const REGISTRY_FEATURES: readonly FeatureSlug[] = [...REGISTRY, 'uv-ink-visible'];
