// Under which light is each feature best checked? After the appearances of the product's feature list; features that live from tilting
// are looked at in white light.

import type { Light } from '../light/look.ts';
import type { FeatureSlug } from '../series/features.ts';

const NOT_WHITE: Readonly<Partial<Record<FeatureSlug, Light>>> = {
  'uv-dull-substrate': 'ultraviolet',
  'watermark-multitone': 'transmitted',
  'watermark-electrotype': 'transmitted',
  'watermark-registered': 'transmitted',
  'watermark-datapage-differs': 'transmitted',
  'fibres-invisible': 'ultraviolet',
  'thread-embedded': 'transmitted',
  'duplex-pattern': 'transmitted',
  'see-through-register': 'transmitted',
  intaglio: 'oblique',
  'blind-emboss': 'oblique',
  'metallic-ink': 'oblique',
  'metameric-pair': 'infrared',
  'uv-ink-visible': 'ultraviolet',
  'uv-ink-invisible': 'ultraviolet',
  'uv-bifluorescent': 'shortwave',
  phosphorescent: 'afterglow',
  'anti-stokes': 'laser',
  'ir-dropout': 'infrared',
  'ir-absorb': 'infrared',
  'ir-split': 'infrared',
  thermochromic: 'warmth',
  'laminate-thin': 'ultraviolet',
  retroreflective: 'coaxial',
  'tactile-engraving': 'oblique',
  'transparent-window': 'transmitted',
  'uv-portrait': 'ultraviolet',
  ipi: 'decoder',
  'laser-perforation-number': 'transmitted',
  'perforated-portrait': 'transmitted',
  'mrz-ocrb': 'infrared',
  'sewing-thread': 'ultraviolet',
  'uv-glue': 'ultraviolet',
  'cover-emboss': 'oblique',
  'visa-die-cuts': 'oblique',
  taggants: 'sensor',
};

export const lightOfFeature = (feature: FeatureSlug): Light => NOT_WHITE[feature] ?? 'white';
