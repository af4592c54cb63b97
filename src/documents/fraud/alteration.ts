// Alterations: a genuine document whose data were changed. The new value shows on the page; the zone, the personal number or the
// surface may still tell the old one.

import { passportText, permitText, stickerText } from '../contentOf.ts';
import { issuerOf } from '../issuerOf.ts';
import { selectArea, type Sheet } from '../paper/sheet.ts';
import type { Content } from '../pages/content.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { addMarks, blotOutline, changeMarks, trace, valueBox, wrinkleLines } from './alterSheet.ts';
import {
  ANY_LIGHT,
  dataPageOf,
  numberParam,
  textParam,
  zonePageOf,
  type KeyPlace,
  type Params,
  type Technique,
} from './technique.ts';
import { changeZone, zoneDate, zoneFormatOf } from './zone.ts';

const ZONE_CHOICES = ['unchanged', 'composite-forgotten', 'recomputed'] as const;
const ZONE_PARAM = { type: 'choice', choices: ZONE_CHOICES, fallback: 'unchanged' } as const;
const DIGITS = { unchanged: 'none', 'composite-forgotten': 'own', recomputed: 'all' } as const;

/** How a document prints a value of one of its fields. */
export function printedText(document: PaperDocument, field: string, value: string): string {
  if (document.kind === 'passport') return passportText(field, value, issuerOf(document).state);
  return document.kind === 'visaSticker' ? stickerText(field, value) : permitText(field, value);
}

/** The content with another value in a field of the visual zone. */
export function changePrinted(content: Content, document: PaperDocument, field: string, value: string): Content {
  const text = printedText(document, field, value);
  return {
    ...content,
    values: { ...content.values, [field]: value },
    printed: { ...content.printed, [field]: text },
  };
}

/** A date changed on the page, and in the zone as the choice says. */
function changeDate(content: Content, document: PaperDocument, field: string, to: string, zone: string): Content {
  const changed = changePrinted(content, document, field, to);
  const format = zoneFormatOf(document.kind);
  const digits = DIGITS[zone as (typeof ZONE_CHOICES)[number]];
  if (format === null || zone === 'unchanged') return changed;
  const zoneField = field === 'validUntil' ? 'expiryDate' : (field as 'birthDate' | 'expiryDate');
  return { ...changed, mrz: changeZone(changed.mrz, format, zoneField, zoneDate(to), digits) };
}

/** The bleached patch under a value that was taken out, and the later print on it. */
function washField(sheet: Sheet, field: string, seed: string, strength: number): Sheet {
  const value = valueBox(sheet, field);
  return addMarks(sheet, [trace(field, 'bleach', blotOutline(value, seed), value, strength, 'print')]);
}

/** The forger's ink is not the authority's: infrared thins it. */
export function reprintField(sheet: Sheet, field: string, seed: string): Sheet {
  const washed = washField(sheet, field, seed, 0.7);
  return changeMarks(
    washed,
    (mark) => mark.area === field && mark.part === 'value',
    (mark) => ({ ...mark, ink: { ...mark.ink, infrared: 0.3 } }),
  );
}

export const WASH_LIGHTS = ['ultraviolet', 'oblique', 'transmitted', 'white'] as const;
export const REPRINT_LIGHTS = [...WASH_LIGHTS, 'infrared'] as const;

/** Where a changed value tells itself: on the surface, and against the other places that say the same. */
function changedDate(document: PaperDocument, field: string, zone: string, others: readonly string[]): KeyPlace[] {
  const page = dataPageOf(document.kind);
  const zonePage = zonePageOf(document.kind);
  const surface: KeyPlace = {
    page,
    areas: [field],
    lights: REPRINT_LIGHTS,
    betrays: 'genuineness',
    fields: [field],
    alsoCalled: ['alt-erasure-chemical', 'alt-digit-overwrite'],
  };
  if (zone === 'recomputed' && others.length === 0) return [surface];
  const wrong = zone === 'composite-forgotten' ? (['mz-composite-only'] as const) : (['mz-viz-mismatch'] as const);
  const data: KeyPlace = {
    page,
    areas: [field, ...others, ...(zonePage === page ? ['mrz'] : [])],
    lights: ANY_LIGHT,
    betrays: 'data',
    fields: [field],
    alsoCalled: wrong,
  };
  const back: KeyPlace = { ...data, page: zonePage, areas: ['mrz'] };
  return zonePage === page || zone === 'recomputed' ? [surface, data] : [surface, data, back];
}

const erasureChemical: Technique = {
  slug: 'alt-erasure-chemical',
  kinds: ['passport', 'visaSticker'],
  params: { field: { type: 'field', required: true } },
  alterSheet: (sheet, page, params, document) =>
    page === dataPageOf(document.kind) ? washField(sheet, textParam(params, 'field'), `${sheet.seed} wash`, 1) : sheet,
  key: (params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: [textParam(params, 'field')],
      lights: WASH_LIGHTS,
      betrays: 'genuineness',
      feature: 'chemical-sensitisers',
      fields: [textParam(params, 'field')],
      alsoCalled: ['vs-washed', 'alt-erasure-mechanical'],
    },
  ],
};

const birthDate: Technique = {
  slug: 'alt-birth-date',
  kinds: ['passport'],
  params: { to: { type: 'date', required: true }, zone: ZONE_PARAM },
  alterContent: (content, params, document) =>
    changeDate(content, document, 'birthDate', textParam(params, 'to'), textParam(params, 'zone')),
  alterSheet: (sheet, page, _params, document) =>
    page === dataPageOf(document.kind) ? reprintField(sheet, 'birthDate', `${sheet.seed} birth`) : sheet,
  key: (params, document) =>
    changedDate(
      document,
      'birthDate',
      textParam(params, 'zone'),
      (document.fields['personalNumber'] ?? '') === '' ? [] : ['personalNumber'],
    ),
};

/** The later day on which a changed document claims to end. */
function extendedTo(document: PaperDocument, params: Params): string {
  const field = document.kind === 'visaSticker' ? 'validUntil' : 'expiryDate';
  const until = Temporal.PlainDate.from(document.fields[field] ?? '');
  return until.add({ years: numberParam(params, 'years') }).toString();
}

const expiryExtended: Technique = {
  slug: 'alt-expiry-extended',
  kinds: ['passport'],
  params: { years: { type: 'years', fallback: 5 }, zone: ZONE_PARAM },
  alterContent: (content, params, document) =>
    changeDate(content, document, 'expiryDate', extendedTo(document, params), textParam(params, 'zone')),
  alterSheet: (sheet, page, _params, document) =>
    page === dataPageOf(document.kind) ? reprintField(sheet, 'expiryDate', `${sheet.seed} expiry`) : sheet,
  // The term of validity gives it away even where every digit was put right.
  key: (params, document) => changedDate(document, 'expiryDate', textParam(params, 'zone'), ['issueDate']),
};

const laminateLifted: Technique = {
  slug: 'alt-laminate-lifted',
  kinds: ['passport'],
  feature: 'laminate-thin',
  alterSheet: (sheet, page) => {
    if (page !== 'data') return sheet;
    const film = selectArea(sheet, 'laminate');
    const corner = { x: film.x, y: film.y + film.height * 0.2, width: film.width * 0.36, height: film.height * 0.56 };
    const torn = changeMarks(
      sheet,
      (mark) => mark.part === 'net',
      (mark) => ({
        ...mark,
        shape: { kind: 'group', place: { x: 1.3, y: 0.5 }, shapes: [mark.shape] },
      }),
    );
    return addMarks(torn, [
      trace('laminate', 'wrinkle', wrinkleLines(corner, `${sheet.seed} film`), corner),
      trace('laminate', 'glue', `M${film.x} ${film.y + 8}V${film.y + film.height - 22}`, { ...film, width: 3 }),
    ]);
  },
  key: () => [
    {
      page: 'data',
      areas: ['page'],
      lights: ['oblique', 'ultraviolet'],
      betrays: 'genuineness',
      feature: 'laminate-thin',
      alsoCalled: ['alt-overlay-foil'],
    },
  ],
};

const visaDates: Technique = {
  slug: 'vs-dates-altered',
  kinds: ['visaSticker'],
  params: {
    to: { type: 'date', required: true },
    zone: { type: 'choice', choices: ['unchanged', 'recomputed'], fallback: 'unchanged' },
  },
  alterContent: (content, params, document) =>
    changeDate(content, document, 'validUntil', textParam(params, 'to'), textParam(params, 'zone')),
  alterSheet: (sheet, page) => (page === 'sticker' ? reprintField(sheet, 'validUntil', `${sheet.seed} until`) : sheet),
  key: (params, document) => changedDate(document, 'validUntil', textParam(params, 'zone'), []),
};

/** Techniques of class B, and the alteration of a visa's dates, that can be drawn. */
export const ALTERATIONS: readonly Technique[] = [
  erasureChemical,
  birthDate,
  expiryExtended,
  laminateLifted,
  visaDates,
];
