// Genuine documents in wrong use. What registers and interviews alone can tell leaves nothing on the paper; stolen blanks were filled in
// with means that are not the authority's.

import { changeMarks } from './alterSheet.ts';
import type { Sheet } from '../paper/sheet.ts';
import { ANY_LIGHT, dataPageOf, type Technique } from './technique.ts';

const HOLDERS = ['passport', 'residencePermit'] as const;

/** Somebody else with the holder's way of dressing, or the holder after years: the paper says nothing, the lasting features do. */
const changedAppearance: Technique = {
  slug: 'im-changed-appearance',
  kinds: ['passport', 'residencePermit', 'visaSticker'],
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['portrait', 'ghost'],
      lights: ANY_LIGHT,
      betrays: 'identity',
      fields: ['portrait'],
      alsoCalled: ['im-lookalike'],
    },
  ],
};

/** Issued by the authority on a false story: nothing but records, papers behind it and answers can tell. */
const fraudulentlyObtained: Technique = {
  slug: 'fo-fraudulently-obtained',
  kinds: HOLDERS,
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['surname', 'givenNames', 'birthDate', 'birthPlace', 'personalNumber', 'number'],
      lights: [],
      betrays: 'validity',
      fields: ['surname', 'givenNames', 'birthDate'],
    },
  ],
};

/** A diplomatic or service passport on a private journey, or a permit for another purpose. */
const entitlement: Technique = {
  slug: 'mu-entitlement',
  kinds: HOLDERS,
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: document.kind === 'passport' ? ['type', 'number', 'authority'] : ['permitType', 'number'],
      lights: [],
      betrays: 'purpose',
      fields: [document.kind === 'passport' ? 'type' : 'permitType'],
    },
  ],
};

/** What was entered by hands that had the blank but not the office's engraver. */
const personalisedByOthers = (sheet: Sheet): Sheet =>
  changeMarks(
    sheet,
    (mark) => mark.layer === 'personal' && (mark.part === 'value' || mark.part === 'photo'),
    (mark) => ({ ...mark, method: 'inkjet' }),
  );

const stolenBlank = (slug: 'sb-stolen-blank' | 'vs-stolen-blank', kinds: Technique['kinds']): Technique => ({
  slug,
  kinds,
  alterSheet: (sheet, page, _params, document) =>
    page === dataPageOf(document.kind) ? personalisedByOthers(sheet) : sheet,
  key: (_params, document) => {
    const page = dataPageOf(document.kind);
    const name = document.kind === 'visaSticker' ? 'nameAndSurname' : 'surname';
    return [
      // The register of stolen blanks.
      {
        page,
        areas: ['number', 'mrz'],
        lights: [],
        betrays: 'validity' as const,
        fields: ['number'],
        alsoCalled: ['lr-reported', slug === 'sb-stolen-blank' ? 'vs-stolen-blank' : 'sb-stolen-blank'] as const,
      },
      {
        page,
        areas: [name, 'number', 'page'],
        lights: ['white', 'oblique'] as const,
        minLevel: 3 as const,
        betrays: 'genuineness' as const,
        fields: [name],
        alsoCalled: ['cf-toner-text'] as const,
      },
      {
        page,
        areas: ['portrait'],
        lights: ['white'] as const,
        minLevel: 3 as const,
        betrays: 'genuineness' as const,
        fields: ['portrait'],
        alsoCalled: ['ph-quality-mismatch'] as const,
      },
    ];
  },
});

/** Techniques of class G that registers and interviews tell, and stolen blanks. */
export const MISUSES: readonly Technique[] = [
  changedAppearance,
  fraudulentlyObtained,
  entitlement,
  stolenBlank('sb-stolen-blank', ['passport', 'residencePermit']),
  stolenBlank('vs-stolen-blank', ['visaSticker']),
];
