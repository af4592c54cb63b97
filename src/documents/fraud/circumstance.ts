// What no lamp can tell: documents reported lost, bookings that nobody knows, and a leaf that does not belong. The first two leave
// nothing on the paper; registers and calls decide.

import type { PaperDocument } from '../paperDocument.ts';
import { leafOf } from './leaf.ts';
import { dataPageOf, type Technique } from './technique.ts';

const reported: Technique = {
  slug: 'lr-reported',
  kinds: ['passport', 'visaSticker', 'residencePermit'],
  key: (_params, document) => [
    { page: dataPageOf(document.kind), areas: ['number', 'mrz'], lights: [], betrays: 'validity', fields: ['number'] },
  ],
};

const hotelUnverifiable: Technique = {
  slug: 'sd-hotel-unverifiable',
  kinds: ['hotelBooking'],
  key: () => [
    {
      page: 'sheet',
      areas: ['page'],
      lights: [],
      betrays: 'purpose',
      fields: ['reference', 'hotel', 'arrival', 'leaving'],
    },
  ],
};

const counterfeitLeaf: Technique = {
  slug: 'bk-counterfeit-leaf',
  kinds: ['passport'],
  feature: 'uv-dull-substrate',
  params: { page: { type: 'page', required: true } },
  alterSheet: (sheet, page, params) =>
    leafOf(params).some((one) => one === page) ? { ...sheet, paper: { ...sheet.paper, ultraviolet: 'bright' } } : sheet,
  key: (params, _document: PaperDocument) =>
    leafOf(params).map((page) => ({
      page,
      areas: ['page'],
      lights: ['ultraviolet' as const],
      betrays: 'genuineness' as const,
      feature: 'uv-dull-substrate' as const,
      checks: ['UV,BR,FU'],
      alsoCalled: ['cf-bright-paper' as const, 'bk-leaf-foreign' as const],
    })),
};

/** Techniques of classes D, G and I that can be drawn or told. */
export const CIRCUMSTANCES: readonly Technique[] = [reported, hotelUnverifiable, counterfeitLeaf];
