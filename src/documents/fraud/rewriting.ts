// Rewriting: a printed value of a genuine document was turned into another by a few strokes, a word was added, an engraving continued.
// The page and the machine-readable zone may then disagree, and a lamp that tells inks apart tells what is new.

import { fitsRoom, fieldRulesOf } from '../fields.ts';
import type { TextShape } from '../paper/mark.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { selectOptionalSeries } from '../series/states.ts';
import { changePrinted, printedText, reprintField, REPRINT_LIGHTS } from './alteration.ts';
import { isReshaped, issuedText, overwriteValue, reshape, rewriteValue } from './rewrite.ts';
import { changeMarks } from './alterSheet.ts';
import {
  ANY_LIGHT,
  dataPageOf,
  textParam,
  zonePageOf,
  type KeyPlace,
  type Misfit,
  type Params,
  type Technique,
} from './technique.ts';

/** Lenses of a card show the year of birth, and no pen reaches it. */
const underLenses = (document: PaperDocument, field: string): readonly string[] =>
  field === 'birthDate' && selectOptionalSeries(document.series)?.features.includes('cli-mli') === true
    ? ['lenses']
    : [];

/** Where a changed value contradicts the zone: on its page, and on the zone's page where that is another. */
function contradicted(document: PaperDocument, field: string, others: readonly string[] = []): KeyPlace[] {
  const [page, zonePage] = [dataPageOf(document.kind), zonePageOf(document.kind)];
  const data: KeyPlace = {
    page,
    areas: [field, ...others, ...underLenses(document, field), ...(zonePage === page ? ['mrz'] : [])],
    lights: ANY_LIGHT,
    betrays: 'data',
    fields: [field],
    alsoCalled: ['mz-viz-mismatch'],
  };
  return zonePage === page ? [data] : [data, { ...data, page: zonePage, areas: ['mrz'] }];
}

const fieldOf = (params: Params): string => textParam(params, 'field');

/** What the reshaped field claims: what the author said, or what its last character can be made into. */
function reshapedValue(document: PaperDocument, params: Params): string {
  const was = document.fields[fieldOf(params)] ?? '';
  const to = textParam(params, 'to');
  return to === '' ? (reshape(was) ?? was) : to;
}

const digitOverwrite: Technique = {
  slug: 'alt-digit-overwrite',
  kinds: ['passport', 'residencePermit'],
  params: {
    field: {
      type: 'choice',
      choices: ['number', 'personalNumber', 'birthDate', 'issueDate', 'expiryDate'],
      fallback: 'number',
    },
    to: { type: 'text' },
  },
  misfit: (document, params): Misfit | null => {
    const field = fieldOf(params);
    const before = printedText(document, field, document.fields[field] ?? '');
    const after = printedText(document, field, reshapedValue(document, params));
    if (dataPageOf(document.kind) === 'front' && field === 'issueDate')
      return { param: 'field', message: 'a permit has its date of issue on the back', hint: 'Choose expiryDate.' };
    return isReshaped(before, after)
      ? null
      : {
          param: 'to',
          message: `strokes cannot make "${after}" of "${before}"`,
          hint: 'Strokes make 1 into 4, 3 into 8, 5 into 6 and 0, 6 or 9 into 8.',
        };
  },
  alterContent: (content, params, document) =>
    changePrinted(content, document, fieldOf(params), reshapedValue(document, params)),
  alterSheet: (sheet, page, params, document) =>
    page === dataPageOf(document.kind)
      ? overwriteValue(sheet, fieldOf(params), issuedText(document, fieldOf(params)), {
          pen: (ink) => ({ ...ink, density: 0.8, infrared: 0.12, glow: null, relief: 0 }),
          change: (text) => ({ ...text, x: text.x + 0.05, y: text.y + 0.04 }),
        })
      : sheet,
  key: (params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: [fieldOf(params)],
      lights: ['infrared', 'white', 'oblique', 'transmitted', 'ultraviolet'],
      betrays: 'genuineness',
      fields: [fieldOf(params)],
    },
    ...contradicted(document, fieldOf(params)),
  ],
};

/** Where a document has room for a remark. */
const remarkField = (document: PaperDocument): string => (document.kind === 'passport' ? 'observations' : 'remarks');
const remarkPage = (document: PaperDocument): string =>
  document.kind === 'passport' ? 'page3' : dataPageOf(document.kind);

function remarkWith(document: PaperDocument, text: string): string {
  const before = document.fields[remarkField(document)] ?? '';
  return before === '' ? text : `${before} ${text}`;
}

const textAdded: Technique = {
  slug: 'alt-text-added',
  kinds: ['passport', 'visaSticker', 'residencePermit'],
  params: { text: { type: 'text', fallback: 'WORK PERMITTED' } },
  misfit: (document, params) => {
    const room = fieldRulesOf(document.kind)[remarkField(document)]?.room ?? null;
    return room === null || fitsRoom(remarkWith(document, textParam(params, 'text')), room)
      ? null
      : { param: 'text', message: 'the words do not fit beside what stands there', hint: 'Add fewer words.' };
  },
  alterContent: (content, params, document) =>
    changePrinted(content, document, remarkField(document), remarkWith(document, textParam(params, 'text'))),
  alterSheet: (sheet, page, _params, document) =>
    page === remarkPage(document)
      ? rewriteValue(sheet, remarkField(document), issuedText(document, remarkField(document)), {
          pen: (ink) => ({ ...ink, hue: '#23212b', infrared: 0.06 }),
          change: (text) => ({ ...text, turnDegrees: 0.3, y: text.y + 0.06 }),
        })
      : sheet,
  key: (_params, document) => [
    {
      page: remarkPage(document),
      areas: [remarkField(document)],
      lights: ['infrared', 'white', 'oblique', 'transmitted', 'ultraviolet'],
      betrays: 'genuineness',
      fields: [remarkField(document)],
    },
  ],
};

/** The text with the letters about a change pushed together, or apart where one was taken out. */
function squeezed(text: TextShape, before: string): TextShape {
  const letters = Array.from(text.text);
  const at = letters.findIndex((letter, i) => letter !== before[i]);
  if (at < 0) return text;
  const by = letters.length > before.length ? -0.07 : 0.09;
  return { ...text, kerns: letters.map((_, i) => (i === at || i === at - 1 ? by : 0)) };
}

/** Whether one letter more, or one less, makes the one name the other. */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length === short.length + 1 && Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
  );
}

const nameLetter: Technique = {
  slug: 'alt-name-letter',
  kinds: ['passport', 'residencePermit'],
  params: {
    field: { type: 'choice', choices: ['surname', 'givenNames'], fallback: 'surname' },
    to: { type: 'text', required: true },
  },
  misfit: (document, params) => {
    const before = document.fields[fieldOf(params)] ?? '';
    return isOneLetterApart(before, textParam(params, 'to'))
      ? null
      : {
          param: 'to',
          message: `"${textParam(params, 'to')}" is not "${before}" with one letter more or less`,
          hint: 'Add one letter to the name, or take one out.',
        };
  },
  alterContent: (content, params, document) =>
    changePrinted(content, document, fieldOf(params), textParam(params, 'to')),
  alterSheet: (sheet, page, params, document) =>
    page === dataPageOf(document.kind)
      ? changeMarks(
          sheet,
          (mark) => mark.area === fieldOf(params) && mark.part === 'value',
          (mark) =>
            mark.shape.kind === 'text'
              ? { ...mark, shape: squeezed(mark.shape, issuedText(document, fieldOf(params))) }
              : mark,
        )
      : sheet,
  key: (params, document) => contradicted(document, fieldOf(params), ['signature']),
};

const nationalityBirthplace: Technique = {
  slug: 'alt-nationality-birthplace',
  kinds: ['passport'],
  params: {
    field: { type: 'choice', choices: ['nationality', 'birthPlace'], fallback: 'nationality' },
    to: { type: 'text', required: true },
  },
  misfit: (document, params) => {
    const room = fieldRulesOf(document.kind)[fieldOf(params)]?.room ?? null;
    if (textParam(params, 'to').toUpperCase() === (document.fields[fieldOf(params)] ?? '').toUpperCase())
      return { param: 'to', message: 'that is what the document says already', hint: 'Write another value.' };
    return room === null || fitsRoom(textParam(params, 'to'), room)
      ? null
      : { param: 'to', message: 'it is too long for its place', hint: `There are ${room.widthMm} mm.` };
  },
  alterContent: (content, params, document) =>
    changePrinted(content, document, fieldOf(params), textParam(params, 'to')),
  alterSheet: (sheet, page, params) =>
    page === 'data' ? reprintField(sheet, fieldOf(params), `${sheet.seed} ${fieldOf(params)}`) : sheet,
  key: (params, document) => [
    {
      page: 'data',
      areas: [fieldOf(params)],
      lights: REPRINT_LIGHTS,
      betrays: 'genuineness',
      fields: [fieldOf(params)],
      alsoCalled: ['alt-erasure-chemical'],
    },
    // No line of the zone repeats the place of birth.
    ...(fieldOf(params) === 'nationality' ? contradicted(document, 'nationality', ['code']) : []),
  ],
};

const laserAdded: Technique = {
  slug: 'alt-laser-added',
  kinds: ['residencePermit'],
  feature: 'laser-engraving',
  params: {
    field: { type: 'choice', choices: ['birthDate', 'expiryDate'], fallback: 'birthDate' },
    to: { type: 'date', required: true },
  },
  misfit: (document, params) =>
    document.fields[fieldOf(params)] === textParam(params, 'to')
      ? { param: 'to', message: 'that is what the card says already', hint: 'Write another day.' }
      : null,
  alterContent: (content, params, document) =>
    changePrinted(content, document, fieldOf(params), textParam(params, 'to')),
  alterSheet: (sheet, page, params, document) =>
    page === 'front'
      ? rewriteValue(sheet, fieldOf(params), issuedText(document, fieldOf(params)), {
          pen: (ink) => ({ ...ink, density: ink.density * 0.82, infrared: ink.infrared * 0.6, relief: 0 }),
        })
      : sheet,
  key: (params, document) => [
    {
      page: 'front',
      areas: [fieldOf(params)],
      lights: ['oblique', 'infrared', 'white', 'transmitted', 'ultraviolet'],
      betrays: 'genuineness',
      feature: fieldOf(params) === 'birthDate' ? 'tactile-engraving' : 'laser-engraving',
      fields: [fieldOf(params)],
      alsoCalled: fieldOf(params) === 'birthDate' ? ['alt-birth-date'] : ['alt-expiry-extended'],
    },
    ...contradicted(document, fieldOf(params)),
  ],
};

const entriesAltered: Technique = {
  slug: 'vs-entries-altered',
  kinds: ['visaSticker'],
  params: {
    field: { type: 'choice', choices: ['entries', 'durationDays'], fallback: 'entries' },
    to: { type: 'text', required: true },
  },
  misfit: (document, params) =>
    document.fields[fieldOf(params)] === textParam(params, 'to')
      ? { param: 'to', message: 'that is what the visa says already', hint: 'Write what it was made to say.' }
      : null,
  alterContent: (content, params, document) => {
    const to = textParam(params, 'to');
    const changed = changePrinted(content, document, fieldOf(params), to);
    return fieldOf(params) === 'durationDays' ? changePrinted(changed, document, 'duration', to) : changed;
  },
  alterSheet: (sheet, _page, params, document) =>
    rewriteValue(sheet, stayArea(params), issuedText(document, stayArea(params)), {
      pen: (ink) => ({ ...ink, hue: '#26242c', density: 0.88, infrared: 0.15 }),
      change: (text) => ({ ...text, x: text.x + 0.12, sizeMm: text.sizeMm * 1.03 }),
    }),
  key: (params) => [
    {
      page: 'sticker',
      areas: [stayArea(params)],
      lights: ['infrared', 'white', 'oblique', 'transmitted', 'ultraviolet'],
      betrays: 'genuineness',
      fields: [stayArea(params)],
      alsoCalled: ['alt-digit-overwrite'],
    },
    {
      page: 'sticker',
      areas: ['mrz', stayArea(params)],
      lights: ANY_LIGHT,
      betrays: 'data',
      fields: [stayArea(params)],
      alsoCalled: ['mz-viz-mismatch'],
    },
  ],
};

/** The area of a sticker that shows the entries or the stay. */
const stayArea = (params: Params): string => (fieldOf(params) === 'durationDays' ? 'duration' : 'entries');

/** Techniques that rewrite what was printed. */
export const REWRITINGS: readonly Technique[] = [
  digitOverwrite,
  textAdded,
  nameLetter,
  nationalityBirthplace,
  laserAdded,
  entriesAltered,
];
