// To which documents besides those a technique names is it done as well? A refugee's document is a booklet with a passport's data page; the
// one sheet of an emergency document, a seafarer's book and an identity card share inks, photograph and machine-readable zone.

import type { DocumentKind } from '../series/series.ts';
import type { Term } from './terms.ts';

const ZONES: readonly DocumentKind[] = ['refugeeDocument', 'emergencyDocument', 'seafarerBook', 'identityCard'];
const SHEETS_OF_PAPER: readonly DocumentKind[] = ['refugeeDocument', 'emergencyDocument', 'seafarerBook'];
const WITH_FOIL: readonly DocumentKind[] = ['refugeeDocument', 'seafarerBook', 'identityCard'];

const ALSO: Readonly<Partial<Record<Term, readonly DocumentKind[]>>> = {
  'cf-bright-paper': SHEETS_OF_PAPER,
  'cf-uv-absent': ZONES,
  'cf-microtext-blurred': ZONES,
  'cf-watermark-printed': SHEETS_OF_PAPER,
  'cf-foil-static': WITH_FOIL,
  'cf-mrz-ir-invisible': ZONES,
  'cf-mrz-font': ZONES,
  'cf-card-surface-print': ['identityCard'],
  'alt-erasure-chemical': SHEETS_OF_PAPER,
  'alt-erasure-mechanical': SHEETS_OF_PAPER,
  'alt-birth-date': SHEETS_OF_PAPER,
  'alt-expiry-extended': SHEETS_OF_PAPER,
  'alt-name-letter': SHEETS_OF_PAPER,
  'alt-polycarbonate-scraped': ['identityCard'],
  'ph-substituted-under-film': ['refugeeDocument'],
  'ph-secondary-mismatch': ['refugeeDocument', 'identityCard'],
  'ph-quality-mismatch': ZONES,
  'mz-viz-mismatch': ZONES,
  'mz-field-digit': ZONES,
  'mz-composite-only': ZONES,
  'mz-format': ZONES,
  'bk-leaf-removed': ['refugeeDocument'],
  'lr-reported': ZONES,
};

export function alsoDoneTo(slug: Term): readonly DocumentKind[] {
  return ALSO[slug] ?? [];
}
