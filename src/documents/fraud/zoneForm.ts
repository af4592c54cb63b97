// Machine-readable zones of the wrong form, and zones that were altered so that their arithmetic still holds (Doc 9303-3; the vectors
// I15, I20, I22 and U01 to U07 of the product's list).

import { checkDigit, MRZ_LAYOUTS, sliceRange, type MrzFormat } from '../mrz/mrzFormat.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { STATE_CODES } from '../mrz/stateCodes.ts';
import { areaOf, wrongDigit } from './machineZone.ts';
import { ANY_LIGHT, dataPageOf, textParam, zonePageOf, type Misfit, type Technique } from './technique.ts';
import { changeZone, put, zoneDate, zoneFormatOf } from './zone.ts';
import { issuedContent } from '../contentOf.ts';

const KINDS = ['passport', 'visaSticker', 'residencePermit'] as const;
type Lines = readonly string[];

/** How a zone can be badly formed; null where this zone offers no room for it. */
const MALFORMED: Readonly<Record<string, (lines: Lines, format: MrzFormat) => Lines | null>> = {
  /** One filler too few in the second line. */
  short: (lines) => lines.map((line, i) => (i === 1 ? line.replace(/<(?=[^<]*$)/, '') : line)),
  /** A second double filler, between two given names. */
  separator: (lines, format) => {
    const at = MRZ_LAYOUTS[format].fields.name;
    if (at === undefined) return null;
    const name = sliceRange(lines, at);
    const twice = name.replace(/(<<[A-Z]+)<(?=[A-Z])/, '$1<<');
    return twice === name ? null : put(lines, at, twice.slice(0, name.length));
  },
  /** The name is cut although it would have fitted. */
  cut: (lines, format) => {
    const at = MRZ_LAYOUTS[format].fields.name;
    if (at === undefined) return null;
    const bare = sliceRange(lines, at).replace(/<+$/, '');
    return bare.length < 8 ? null : put(lines, at, bare.slice(0, -2));
  },
  /** X for sex, which the zone writes as a filler. */
  sexX: (lines, format) => {
    const at = MRZ_LAYOUTS[format].fields.sex;
    return at === undefined ? null : put(lines, at, 'X');
  },
};
const FORMS = Object.keys(MALFORMED);

function zoneOf(document: PaperDocument): { lines: Lines; format: MrzFormat } | null {
  const format = zoneFormatOf(document.kind);
  return format === null ? null : { format, lines: issuedContent(document).mrz };
}

const format: Technique = {
  slug: 'mz-format',
  kinds: KINDS,
  params: { how: { type: 'choice', choices: FORMS, fallback: 'short' } },
  misfit: (document, params): Misfit | null => {
    const zone = zoneOf(document);
    return zone !== null && MALFORMED[textParam(params, 'how')]?.(zone.lines, zone.format) !== null
      ? null
      : { param: 'how', message: 'the name of the holder leaves no room for that', hint: 'Choose short or sexX.' };
  },
  alterContent: (content, params, document) => {
    const zone = zoneFormatOf(document.kind);
    if (zone === null) return content;
    return { ...content, mrz: MALFORMED[textParam(params, 'how')]?.(content.mrz, zone) ?? content.mrz };
  },
  key: (params, document) =>
    wrongDigit(document, textParam(params, 'how') === 'sexX' ? ['sex'] : []).map((place) => ({
      ...place,
      alsoCalled: ['mz-viz-mismatch'] as const,
    })),
};

/** Two digits next to each other that differ by five: the weights 7, 3, 1 do not see them change places. */
function swapped(number: string): string | null {
  const at = Array.from(number).findIndex((one, i) => {
    const next = number[i + 1] ?? '';
    return /\d/.test(one) && /\d/.test(next) && Math.abs(Number(one) - Number(next)) === 5;
  });
  if (at < 0) return null;
  return number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
}

/** Another first letter of the same value modulo 10. */
function relettered(number: string): string | null {
  const first = number.charCodeAt(0);
  if (!(first >= 65 && first <= 90)) return null;
  return String.fromCharCode(first + 10 > 90 ? first - 10 : first + 10) + number.slice(1);
}

/** What can be altered without the arithmetic seeing it, the field of the page that tells, and the zone it leaves. */
const CLEAN: Readonly<
  Record<
    string,
    { readonly field: string; change(lines: Lines, format: MrzFormat, document: PaperDocument): Lines | null }
  >
> = {
  sex: {
    field: 'sex',
    change: (lines, zone, { fields }) => changeZone(lines, zone, 'sex', fields['sex'] === 'F' ? 'M' : 'F', 'none'),
  },
  nationality: {
    field: 'nationality',
    change: (lines, zone) => {
      const at = MRZ_LAYOUTS[zone].fields.nationality;
      const was = at === undefined ? '' : sliceRange(lines, at);
      return changeZone(lines, zone, 'nationality', STATE_CODES.find((code) => code !== was) ?? '', 'none');
    },
  },
  surname: {
    field: 'surname',
    change: (lines, zone) => {
      const at = MRZ_LAYOUTS[zone].fields.name;
      if (at === undefined) return null;
      const name = sliceRange(lines, at);
      const end = name.indexOf('<<');
      if (end < 2) return null;
      const last = name[end - 1] === 'C' ? 'K' : 'C';
      return put(lines, at, `${name.slice(0, end - 1)}${last}${name.slice(end)}`);
    },
  },
  swap: { field: 'number', change: (lines, zone) => numbered(lines, zone, swapped) },
  letter: { field: 'number', change: (lines, zone) => numbered(lines, zone, relettered) },
  birthDate: {
    field: 'birthDate',
    change: (lines, zone, { fields }) => {
      const born = fields['birthDate'] ?? '';
      if (born.includes('X')) return null;
      const earlier = Temporal.PlainDate.from(born).subtract({ years: 4 }).toString();
      return changeZone(lines, zone, 'birthDate', zoneDate(earlier), 'all');
    },
  },
};
const WAYS = Object.keys(CLEAN);

function numbered(lines: Lines, zone: MrzFormat, change: (number: string) => string | null): Lines | null {
  const at = MRZ_LAYOUTS[zone].fields.documentNumber;
  if (at === undefined) return null;
  const number = sliceRange(lines, at);
  const other = change(number);
  if (other === null) return null;
  const digit = MRZ_LAYOUTS[zone].digits.documentNumber;
  const stays = digit !== undefined && checkDigit(other) === sliceRange(lines, digit);
  return changeZone(lines, zone, 'documentNumber', other, stays ? 'none' : 'all');
}

const arithmeticallyClean: Technique = {
  slug: 'mz-arithmetically-clean',
  kinds: KINDS,
  params: { how: { type: 'choice', choices: WAYS, fallback: 'sex' } },
  misfit: (document, params): Misfit | null => {
    const zone = zoneOf(document);
    const how = textParam(params, 'how');
    if (zone !== null && CLEAN[how]?.change(zone.lines, zone.format, document) !== null) return null;
    return {
      param: 'how',
      message:
        how === 'swap'
          ? 'the number has no two neighbouring digits that differ by five'
          : 'this zone leaves no room for that',
      hint: 'Choose sex, nationality or birthDate.',
    };
  },
  alterContent: (content, params, document) => {
    const zone = zoneFormatOf(document.kind);
    if (zone === null) return content;
    return { ...content, mrz: CLEAN[textParam(params, 'how')]?.change(content.mrz, zone, document) ?? content.mrz };
  },
  key: (params, document) => {
    const field = CLEAN[textParam(params, 'how')]?.field ?? 'sex';
    const page = dataPageOf(document.kind);
    const zonePage = zonePageOf(document.kind);
    // A sticker prints neither sex nor nationality: the passport beside it does.
    const area =
      document.kind === 'visaSticker' && (field === 'sex' || field === 'nationality') ? 'mrz' : areaOf(document, field);
    return [
      {
        page: zonePage,
        areas: page === zonePage ? ['mrz', area] : ['mrz'],
        lights: ANY_LIGHT,
        betrays: 'data' as const,
        feature: 'mrz-ocrb' as const,
        fields: [field],
        alsoCalled: ['mz-viz-mismatch'] as const,
      },
    ];
  },
};

/** Zones of the wrong form, and zones whose arithmetic hides the change. */
export const ZONE_FORMS: readonly Technique[] = [format, arithmeticallyClean];
