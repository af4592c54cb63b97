// Frauds and faults of the machine-readable zone: it disagrees with the page, or its arithmetic does not hold.

import { MRZ_LAYOUTS, type MrzDigitName, type MrzFieldName } from '../mrz/mrzFormat.ts';
import { makeMrzName } from '../mrz/mrzName.ts';
import type { PaperDocument } from '../paperDocument.ts';
import {
  ANY_LIGHT,
  dataPageOf,
  textParam,
  zonePageOf,
  type KeyPlace,
  type Params,
  type Technique,
} from './technique.ts';
import { changeZone, spoilDigit, zoneDate, zoneFormatOf } from './zone.ts';

const KINDS = ['passport', 'visaSticker', 'residencePermit'] as const;

/** Fields of the page and the fields of the zone that repeat them. */
const REPEATED: Readonly<Record<string, MrzFieldName>> = {
  number: 'documentNumber',
  birthDate: 'birthDate',
  expiryDate: 'expiryDate',
  validUntil: 'expiryDate',
  sex: 'sex',
  nationality: 'nationality',
  surname: 'name',
  givenNames: 'name',
  personalNumber: 'optional',
};
const MISMATCH_FIELDS = Object.keys(REPEATED);

/** What the zone says when its field is made to say `to`. */
function zoneText(document: PaperDocument, field: string, to: string): string {
  if (field === 'birthDate' || field === 'expiryDate' || field === 'validUntil') return zoneDate(to);
  if (field !== 'surname' && field !== 'givenNames') return to.toUpperCase();
  const format = zoneFormatOf(document.kind);
  const range = format === null ? undefined : MRZ_LAYOUTS[format].fields.name;
  const primary = field === 'surname' ? to : (document.fields['surname'] ?? '');
  const secondary = field === 'givenNames' ? to : (document.fields['givenNames'] ?? '');
  return makeMrzName({ primary, secondary }, range === undefined ? 0 : range.to - range.from + 1);
}

/** The area of the page on which a field is printed. */
export function areaOf(document: PaperDocument, field: string): string {
  if (document.kind !== 'visaSticker') return field;
  return field === 'surname' || field === 'givenNames' ? 'nameAndSurname' : field;
}

const vizMismatch: Technique = {
  slug: 'mz-viz-mismatch',
  kinds: KINDS,
  params: { field: { type: 'field', required: true, choices: MISMATCH_FIELDS }, to: { type: 'text', required: true } },
  misfit: (_document, params) =>
    MISMATCH_FIELDS.includes(textParam(params, 'field'))
      ? null
      : {
          param: 'field',
          message: `"${textParam(params, 'field')}" does not stand in the machine-readable zone`,
          hint: `Use one of: ${MISMATCH_FIELDS.join(', ')}.`,
        },
  alterContent: (content, params, document) => {
    const format = zoneFormatOf(document.kind);
    const field = REPEATED[textParam(params, 'field')];
    if (format === null || field === undefined) return content;
    const text = zoneText(document, textParam(params, 'field'), textParam(params, 'to'));
    return { ...content, mrz: changeZone(content.mrz, format, field, text, 'all') };
  },
  key: (params, document) => {
    const field = textParam(params, 'field');
    const page = dataPageOf(document.kind);
    const zonePage = zonePageOf(document.kind);
    const shared: Omit<KeyPlace, 'page' | 'areas'> = {
      lights: ANY_LIGHT,
      betrays: 'data',
      fields: [field],
      feature: 'mrz-ocrb',
    };
    const area = areaOf(document, field);
    if (page === zonePage) return [{ ...shared, page, areas: ['mrz', area], alsoCalled: ['mz-arithmetically-clean'] }];
    return [{ ...shared, page: zonePage, areas: ['mrz'], alsoCalled: ['mz-arithmetically-clean'] }];
  },
};

const DIGIT_CHOICES = ['documentNumber', 'birthDate', 'expiryDate', 'optional'] as const;

export function wrongDigit(document: PaperDocument, fields: readonly string[]): KeyPlace[] {
  return [
    {
      page: zonePageOf(document.kind),
      areas: ['mrz'],
      lights: ANY_LIGHT,
      betrays: 'data',
      feature: 'mrz-ocrb',
      fields,
    },
  ];
}

const fieldDigit: Technique = {
  slug: 'mz-field-digit',
  kinds: KINDS,
  params: { digit: { type: 'choice', choices: DIGIT_CHOICES, fallback: 'documentNumber' } },
  misfit: (document, params) => digitMisfit(document, params, textParam(params, 'digit') as MrzDigitName),
  alterContent: (content, params, document) => {
    const format = zoneFormatOf(document.kind);
    return format === null
      ? content
      : { ...content, mrz: spoilDigit(content.mrz, format, textParam(params, 'digit') as MrzDigitName) };
  },
  key: (params, document) => wrongDigit(document, [textParam(params, 'digit')]),
};

const compositeOnly: Technique = {
  slug: 'mz-composite-only',
  kinds: ['passport', 'residencePermit'],
  alterContent: (content, _params, document) => {
    const format = zoneFormatOf(document.kind);
    return format === null ? content : { ...content, mrz: spoilDigit(content.mrz, format, 'composite') };
  },
  key: (_params, document) => wrongDigit(document, []),
};

/** A digit can only be wrong where the format has it, and where it would be printed as a digit. */
function digitMisfit(
  document: PaperDocument,
  _params: Params,
  digit: MrzDigitName,
): ReturnType<NonNullable<Technique['misfit']>> {
  const format = zoneFormatOf(document.kind);
  if (format !== null && MRZ_LAYOUTS[format].digits[digit] !== undefined) return null;
  return {
    param: 'digit',
    message: `${format ?? 'this kind'} has no check digit for ${digit}`,
    hint: 'Choose documentNumber, birthDate or expiryDate.',
  };
}

/** Techniques of class E that can be drawn, besides those of zoneForm.ts. */
export const ZONE_FRAUDS: readonly Technique[] = [vizMismatch, fieldDigit, compositeOnly];
