// What a copyist gets wrong about the series itself: its captions, its arms, its numbers, the type of its machine letters, and the small
// errors that its printers set in on purpose.

import { stream } from '#people';
import type { Content } from '../pages/content.ts';
import { swapped } from '../pages/protection.ts';
import type { Mark } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { issuerOf } from '../issuerOf.ts';
import { changeMarks } from './alterSheet.ts';
import { textIn, withText } from './rewrite.ts';
import { ANY_LIGHT, dataPageOf, textParam, zonePageOf, type KeyPlace, type Technique } from './technique.ts';
import { changeZone, zoneFormatOf } from './zone.ts';

const PAPERS = ['passport', 'visaSticker', 'residencePermit'] as const;

const zoneFont: Technique = {
  slug: 'cf-mrz-font',
  kinds: PAPERS,
  feature: 'mrz-ocrb',
  params: { how: { type: 'choice', choices: ['letters', 'pitch'], fallback: 'letters' } },
  alterSheet: (sheet, page, params, document) =>
    page === zonePageOf(document.kind)
      ? changeMarks(
          sheet,
          (mark) => mark.feature === 'mrz-ocrb',
          ({ shape, ...mark }) => ({
            ...mark,
            shape:
              shape.kind !== 'ocr'
                ? shape
                : textParam(params, 'how') === 'pitch'
                  ? { ...shape, pitch: 0.97 }
                  : { ...shape, face: 'bold' },
          }),
        )
      : sheet,
  key: (_params, document) => [
    {
      page: zonePageOf(document.kind),
      areas: ['mrz'],
      lights: ANY_LIGHT,
      betrays: 'genuineness',
      feature: 'mrz-ocrb',
      checks: ['IR,AB,MR'],
    },
  ],
};

/** Captions that change places when a copyist mistakes one column for the other, by kind. */
const SWAPPED: Readonly<Record<string, readonly [string, string]>> = {
  passport: ['issueDate', 'expiryDate'],
  visaSticker: ['issuedIn', 'issuedOn'],
  residencePermit: ['nationality', 'birthDate'],
};
const MISSPELT: Readonly<Record<string, string>> = {
  passport: 'nationality',
  visaSticker: 'passportNumber',
  residencePermit: 'permitType',
};

const captionIn = (mark: Mark, area: string): boolean => mark.area === area && mark.part === 'caption';

function swapCaptions(sheet: Sheet, [first, second]: readonly [string, string]): Sheet {
  const textOf = (area: string): string | undefined => {
    const caption = sheet.marks.find((mark) => captionIn(mark, area));
    return caption === undefined ? undefined : textIn(caption.shape)?.text;
  };
  const retitle = (mark: Mark, text: string | undefined): Mark => {
    const face = textIn(mark.shape);
    return face === null || text === undefined ? mark : { ...mark, shape: withText(mark.shape, { ...face, text }) };
  };
  return changeMarks(
    sheet,
    (mark) => captionIn(mark, first) || captionIn(mark, second),
    (mark) => retitle(mark, textOf(mark.area === first ? second : first)),
  );
}

/** Two letters in the middle of a caption's first word change places. */
function misspell(sheet: Sheet, area: string): Sheet {
  return changeMarks(
    sheet,
    (mark) => captionIn(mark, area),
    (mark) => {
      const face = textIn(mark.shape);
      return face === null ? mark : { ...mark, shape: withText(mark.shape, { ...face, text: misspelt(face.text) }) };
    },
  );
}

function misspelt(text: string): string {
  const from = Math.max(2, Math.trunc((text.split(' ')[0] ?? text).length / 2));
  const letters = Array.from(text);
  const at = letters.findIndex((letter, i) => i >= from && i + 1 < letters.length && letter !== letters[i + 1]);
  if (at < 0) return text;
  const [a = '', b = ''] = [letters[at], letters[at + 1]];
  return [...letters.slice(0, at), b, a, ...letters.slice(at + 2)].join('');
}

const layoutLanguage: Technique = {
  slug: 'cf-layout-language',
  kinds: PAPERS,
  params: { how: { type: 'choice', choices: ['captions', 'spelling'], fallback: 'spelling' } },
  alterSheet: (sheet, page, params, { kind }) => {
    if (page !== dataPageOf(kind)) return sheet;
    const pair = SWAPPED[kind];
    const area = MISSPELT[kind];
    if (textParam(params, 'how') === 'captions') return pair === undefined ? sheet : swapCaptions(sheet, pair);
    return area === undefined ? sheet : misspell(sheet, area);
  },
  key: (params, { kind }) => [
    {
      page: dataPageOf(kind),
      areas: textParam(params, 'how') === 'captions' ? (SWAPPED[kind] ?? []) : [MISSPELT[kind] ?? ''],
      lights: ANY_LIGHT,
      betrays: 'genuineness',
    },
  ],
};

/** A number that the series never had: another prefix, or a figure too many. */
function impossibleNumber(document: PaperDocument, how: string): string {
  const { number } = issuerOf(document).series;
  const chance = stream(document.seed, 'impossible number');
  const figures = Array.from({ length: number.digits }, (_, i) => chance.int(i === 0 ? 1 : 0, 9)).join('');
  const [first = ''] = number.prefixes;
  if (how === 'length') return `${first}${figures.slice(1)}`;
  // The next letter that no prefix of the series has.
  const last = first.slice(-1);
  const letters = Array.from('ABCDEFGHJKLMNPRSTUVWXYZ');
  const at = letters.indexOf(last);
  const other = [1, 2, 3, 4, 5, 6]
    .map((step) => first.slice(0, -1) + (letters[(at + step) % letters.length] ?? 'X'))
    .find((prefix) => !number.prefixes.includes(prefix));
  return `${other ?? 'XX'}${figures}`;
}

const numberImpossible: Technique = {
  slug: 'cf-number-impossible',
  kinds: PAPERS,
  params: { how: { type: 'choice', choices: ['prefix', 'length'], fallback: 'prefix' } },
  alterContent: (content, params, document): Content => {
    const number = impossibleNumber(document, textParam(params, 'how'));
    const format = zoneFormatOf(document.kind);
    const where = document.kind === 'visaSticker' ? { redNumber: number } : {};
    const holes = document.kind === 'passport' ? { perforation: number } : {};
    return {
      ...content,
      values: { ...content.values, ...where, ...holes, number },
      printed: { ...content.printed, ...where, number },
      mrz: format === null ? content.mrz : changeZone(content.mrz, format, 'documentNumber', number, 'all'),
    };
  },
  key: (_params, document) => {
    const [page, zonePage] = [dataPageOf(document.kind), zonePageOf(document.kind)];
    const shared = { lights: ANY_LIGHT, betrays: 'genuineness' as const, fields: ['number'] };
    const pages: KeyPlace[] = [
      { ...shared, page, areas: ['number', ...(document.kind === 'visaSticker' ? ['redNumber'] : []), 'mrz'] },
    ];
    if (zonePage !== page) pages.push({ ...shared, page: zonePage, areas: ['mrz'] });
    if (document.kind !== 'passport') return pages;
    const last = issuerOf(document).series.pages;
    const leaves = Array.from({ length: last - 3 }, (_, i) => `page${4 + i}`);
    return [
      ...pages,
      {
        page: 'page3',
        alsoOn: leaves,
        areas: ['perforation'],
        lights: ['transmitted', 'white', 'oblique', 'infrared'],
        betrays: 'genuineness',
        fields: ['perforation'],
      },
    ];
  },
};

const errorCorrected: Technique = {
  slug: 'cf-deliberate-error-corrected',
  kinds: ['passport'],
  feature: 'deliberate-error',
  alterSheet: (sheet, page, _params, document) =>
    page === dataPageOf(document.kind)
      ? changeMarks(
          sheet,
          (mark) => mark.feature === 'deliberate-error',
          (mark) => ({ ...mark, shape: tidied(mark) }),
        )
      : sheet,
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['secondRule'],
      lights: ANY_LIGHT,
      minLevel: 3,
      betrays: 'genuineness',
      feature: 'deliberate-error',
      alsoCalled: ['cf-layout-language'],
    },
  ],
};

/** The letters back in the order that looks right. */
function tidied({ shape }: Mark): Mark['shape'] {
  return shape.kind === 'microtext' ? { ...shape, text: swapped(shape.text) } : shape;
}

/** What was mistaken about the series. */
export const LAYOUT_FRAUDS: readonly Technique[] = [zoneFont, layoutLanguage, numberImpossible, errorCorrected];
