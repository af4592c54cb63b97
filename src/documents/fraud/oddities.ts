// What genuine documents look like after a life, and what genuine data may look like: innocent oddities. They go into the key too,
// because noting and explaining them is good work and reporting them as fraud is not.

import { stream } from '#people';
import { nums, smooth } from '../art/path.ts';
import { selectArea } from '../paper/sheet.ts';
import { issuerOf } from '../issuerOf.ts';
import { addMarks, blotOutline, changeMarks, trace } from './alterSheet.ts';
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
import { changeZone, spoilDigit, zoneDate, zoneFormatOf } from './zone.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { DOCUMENT_KINDS } from '../series/series.ts';

const ALL = DOCUMENT_KINDS;

const innocent = (place: Omit<KeyPlace, 'betrays'>): KeyPlace[] => [{ ...place, betrays: 'nothing' }];
const pageOf = (params: Params, document: PaperDocument): string =>
  textParam(params, 'page') || dataPageOf(document.kind);

const wornCorner: Technique = {
  slug: 'in-worn-corner',
  kinds: ALL,
  innocent: true,
  params: { page: { type: 'page' } },
  alterSheet: (sheet, page, params, document) => {
    if (page !== pageOf(params, document)) return sheet;
    const { widthMm: w, heightMm: h } = sheet;
    const chance = stream(sheet.seed, 'worn corner');
    const crease = smooth([
      { x: w - 13, y: h },
      { x: w - 8 + chance.next(), y: h - 5 },
      { x: w - 4, y: h - 8 - chance.next() },
      { x: w, y: h - 12 },
    ]);
    const fine = smooth([
      { x: w - 6, y: h },
      { x: w - 3.4, y: h - 3 },
      { x: w, y: h - 5 },
    ]);
    const around = { x: w - 14, y: h - 13, width: 14, height: 13 };
    return addMarks(sheet, [trace('page', 'crease', crease, around), trace('page', 'crease', fine, around, 0.7)]);
  },
  key: (params, document) =>
    innocent({
      page: pageOf(params, document),
      areas: ['page'],
      lights: ['oblique', 'white', 'transmitted', 'infrared'],
    }),
};

const scuffed: Technique = {
  slug: 'in-scuffed',
  kinds: ALL,
  innocent: true,
  params: { page: { type: 'page' } },
  alterSheet: (sheet, page, params, document) => {
    if (page !== pageOf(params, document)) return sheet;
    const chance = stream(sheet.seed, 'scuffs');
    let d = '';
    for (let i = 0; i < 22; i++) {
      const x = sheet.widthMm * (0.1 + 0.6 * chance.next());
      const y = sheet.heightMm * (0.15 + 0.6 * chance.next());
      d += `M${nums(x, y)}q${nums(3 + 6 * chance.next(), chance.bell(), 6 + 12 * chance.next(), 1 + 2 * chance.bell())}`;
    }
    return addMarks(sheet, [trace('page', 'scuff', d, selectArea(sheet, 'page'))]);
  },
  key: (params, document) =>
    innocent({ page: pageOf(params, document), areas: ['page'], lights: ['oblique', 'white'] }),
};

const waterStain: Technique = {
  slug: 'in-water-stain',
  kinds: ALL,
  innocent: true,
  params: { page: { type: 'page' } },
  alterSheet: (sheet, page, params, document) => {
    if (page !== pageOf(params, document)) return sheet;
    const around = {
      x: sheet.widthMm * 0.62,
      y: sheet.heightMm * -0.12,
      width: sheet.widthMm * 0.34,
      height: sheet.heightMm * 0.42,
    };
    const inner = { x: around.x + 4, y: around.y, width: around.width - 9, height: around.height - 5 };
    return addMarks(sheet, [
      trace('page', 'stain', blotOutline(around, `${sheet.seed} water`), around, 0.8),
      trace('page', 'stain', blotOutline(inner, `${sheet.seed} water 2`), inner, 0.5),
    ]);
  },
  key: (params, document) =>
    innocent({
      page: pageOf(params, document),
      areas: ['page'],
      lights: ['white', 'ultraviolet', 'transmitted', 'oblique'],
    }),
};

const smudgedStamp: Technique = {
  slug: 'in-smudged-stamp',
  kinds: ['passport'],
  innocent: true,
  params: { stamp: { type: 'stamp', required: true } },
  alterContent: (content, params) => ({
    ...content,
    stamps: content.stamps.map((stamp, i) =>
      i === numberParam(params, 'stamp') - 1 ? { ...stamp, smudge: 0.9 } : stamp,
    ),
  }),
  key: (params, document) => {
    const index = numberParam(params, 'stamp') - 1;
    const page = document.stamps[index]?.page ?? 0;
    const before = document.stamps.slice(0, index).filter((one) => one.page === page).length;
    return innocent({ page: `page${page}`, areas: [`stamp${before + 1}`], lights: ANY_LIGHT });
  },
};

/** Nothing was done to the paper; the data are rare and right. */
const rare = (
  slug: 'in-mononym' | 'in-conventional-birth-date',
  field: string,
  fields: readonly string[],
): Technique => ({
  slug,
  kinds: ['passport', 'residencePermit', 'visaSticker'],
  innocent: true,
  key: (_params, document) =>
    innocent({
      page: dataPageOf(document.kind),
      areas: [document.kind === 'visaSticker' ? 'nameAndSurname' : field, 'mrz'],
      lights: ANY_LIGHT,
      fields,
    }),
});

const mononym: Technique = {
  ...rare('in-mononym', 'surname', ['surname', 'givenNames']),
  misfit: (document) =>
    (document.fields['givenNames'] ?? '') === ''
      ? null
      : { message: 'the holder has a given name', hint: 'Leave givenNames empty for somebody with one name.' },
};

const conventionalBirthDate: Technique = {
  ...rare('in-conventional-birth-date', 'birthDate', ['birthDate']),
  misfit: (document) =>
    /-(?:01-01|07-01|XX-XX)$/.test(document.fields['birthDate'] ?? '')
      ? null
      : {
          message: 'the birth date is no conventional one',
          hint: 'Use 1 January, 1 July, or XX-XX for day and month.',
        },
};

const publishedDeviation: Technique = {
  slug: 'in-published-deviation',
  kinds: ['passport'],
  innocent: true,
  params: {
    code: {
      type: 'choice',
      required: true,
      choices: ['mrzBirthDateOff', 'compositeDigitOff', 'mrzInfraredTransparent'],
    },
  },
  misfit: (document, params) => {
    const { series } = issuerOf(document);
    const code = textParam(params, 'code');
    const issued = document.fields['issueDate'] ?? '';
    const known = series.deviations.find((one) => one.code === code);
    if (known === undefined)
      return {
        param: 'code',
        message: `series ${series.id} has published no ${code}`,
        hint: `It has: ${series.deviations.map((one) => one.code).join(', ')}.`,
      };
    if (issued >= known.firstIssued && issued <= known.lastIssued) return null;
    return {
      param: 'code',
      message: `${code} concerns documents issued ${known.firstIssued} to ${known.lastIssued}`,
      hint: `Set issueDate within that time; it is ${issued}.`,
    };
  },
  alterContent: (content, params, document) => {
    const format = zoneFormatOf(document.kind);
    if (format === null) return content;
    if (textParam(params, 'code') === 'compositeDigitOff')
      return { ...content, mrz: spoilDigit(content.mrz, format, 'composite') };
    if (textParam(params, 'code') !== 'mrzBirthDateOff') return content;
    // The publishing state's machines printed the day before.
    const born = document.fields['birthDate'] ?? '';
    const off = born.includes('X') ? born : Temporal.PlainDate.from(born).subtract({ days: 1 }).toString();
    return { ...content, mrz: changeZone(content.mrz, format, 'birthDate', zoneDate(off), 'all') };
  },
  alterSheet: (sheet, page, params, document) =>
    page !== zonePageOf(document.kind) || textParam(params, 'code') !== 'mrzInfraredTransparent'
      ? sheet
      : changeMarks(
          sheet,
          (mark) => mark.feature === 'mrz-ocrb',
          (mark) => ({ ...mark, ink: { ...mark.ink, infrared: 0.1 } }),
        ),
  key: (params, document) =>
    innocent({
      page: zonePageOf(document.kind),
      areas: textParam(params, 'code') === 'mrzBirthDateOff' ? ['mrz', 'birthDate'] : ['mrz'],
      lights: textParam(params, 'code') === 'mrzInfraredTransparent' ? ['infrared'] : ANY_LIGHT,
      feature: 'mrz-ocrb',
      fields: textParam(params, 'code') === 'mrzBirthDateOff' ? ['birthDate'] : [],
    }),
};

const unstamped: Technique = {
  slug: 'in-unstamped-journey',
  kinds: ['passport'],
  innocent: true,
  params: { page: { type: 'page', required: true } },
  key: (params) => innocent({ page: textParam(params, 'page'), areas: ['page'], lights: ['white'] }),
};

export const ODDITIES: readonly Technique[] = [
  wornCorner,
  scuffed,
  waterStain,
  smudgedStamp,
  mononym,
  conventionalBirthDate,
  publishedDeviation,
  unstamped,
];
