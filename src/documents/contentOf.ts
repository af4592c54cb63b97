// What does the issuing authority have printed on a document? Follows from its fields alone; what forgers change comes after.

import type { Portrait } from './art/portrait.ts';
import { civilTexts } from './civilContent.ts';
import { formTexts } from './forms/formContent.ts';
import { isFormKind } from './forms/formLayouts.ts';
import { issuerOf } from './issuerOf.ts';
import { makeMrz } from './mrz/makeMrz.ts';
import type { MrzFormat } from './mrz/mrzFormat.ts';
import { capitalsOf } from './names/script.ts';
import { officeTexts } from './officeContent.ts';
import { figureDate, longDate, printedDate, type Content } from './pages/content.ts';
import type { PaperDocument } from './paperDocument.ts';
import type { State } from './series/state.ts';
import { issuedSeal } from './seal/sealOf.ts';

type Texts = Record<string, string>;

/** What is printed at issue, without stickers (they are sheets of their own) and before any mutation. */
export function issuedContent(document: PaperDocument): Content {
  const values = { ...document.fields };
  const photo: Portrait | null =
    document.looks === null ? null : { looks: document.looks, camera: `${document.seed} photograph` };
  const shared = { values, photo, ghost: photo, stamps: document.stamps, stickers: [], seal: null };
  switch (document.kind) {
    case 'passport':
    case 'refugeeDocument':
    case 'emergencyDocument': {
      const { state, series } = issuerOf(document);
      // A refugee's document names no nationality but the code of the Convention (Doc 9303-3, 5).
      const nationality = document.kind === 'refugeeDocument' ? REFUGEE_CODE : state.code;
      return {
        ...shared,
        values: {
          ...values,
          type: series.documentCode,
          code: state.code,
          perforation: values['number'] ?? '',
          // What hides in the photograph no forger writes anew.
          encoded: values['number'] ?? state.code,
        },
        printed: passportTexts(values, state),
        mrz: zoneOf('TD3', document, nationality, values['expiryDate'] ?? '', values['personalNumber'] ?? ''),
      };
    }
    case 'visaSticker':
    case 'fullPageVisa': {
      const stay = `${values['visaType'] ?? ''}${(values['durationDays'] ?? '').padStart(3, '0')}${values['entries'] ?? ''}`;
      const format = document.kind === 'visaSticker' ? 'MRV-B' : 'MRV-A';
      const mrz = zoneOf(format, document, values['nationality'] ?? '', values['validUntil'] ?? '', stay);
      const { state, series } = issuerOf(document);
      return {
        ...shared,
        ghost: null,
        values: { ...values, ...stickerValues(values) },
        printed: stickerTexts(values),
        mrz,
        seal: series.features.includes('vds') ? issuedSeal(state.code, document.fields, mrz) : null,
      };
    }
    case 'residencePermit':
      return {
        ...shared,
        values: { ...values, lenses: lensText(values) },
        printed: permitTexts(values),
        mrz: zoneOf('TD1', document, values['nationality'] ?? '', values['expiryDate'] ?? '', ''),
      };
    case 'identityCard': {
      const { state } = issuerOf(document);
      const own = { ...values, nationality: state.code };
      return {
        ...shared,
        values: { ...own, lenses: lensText(own) },
        printed: permitTexts(own),
        mrz: zoneOf('TD1', document, state.code, values['expiryDate'] ?? '', values['personalNumber'] ?? ''),
      };
    }
    case 'seafarerBook': {
      const { state } = issuerOf(document);
      return {
        ...shared,
        values: { ...values, code: state.code },
        printed: passportTexts(values, state),
        mrz: zoneOf('TD2', document, state.code, values['expiryDate'] ?? '', ''),
      };
    }
    case 'drivingLicence':
      return { ...shared, mrz: [], printed: permitTexts(values) };
    case 'birthCertificate':
    case 'marriageCertificate':
    case 'civilStatusCertificate':
      return { ...shared, mrz: [], ...civilTexts(document) };
    case 'boardingPass':
      return {
        ...shared,
        mrz: [],
        printed: { ...values, passenger: upper(values['passenger']), date: printedDate(values['date'] ?? '', ['en']) },
      };
    case 'hotelBooking':
      return { ...shared, mrz: [], values: { ...values, nights: nightsOf(values) }, printed: hotelTexts(values) };
    default:
      return { ...shared, mrz: [], ...(isFormKind(document.kind) ? formTexts(document) : officeTexts(document)) };
  }
}

/** The nationality code of refugees under the Convention of 1951. */
const REFUGEE_CODE = 'XXB';

/** What lenses show beside the face: the year of birth, out of a forger's reach. */
const lensText = (values: Texts): string => (values['birthDate'] ?? '').slice(0, 4);

const upper = (text: string | undefined): string => (text ?? '').toUpperCase();

/** The machine-readable zone for the holder's values. */
function zoneOf(
  format: MrzFormat,
  document: PaperDocument,
  nationality: string,
  expiryDate: string,
  optional: string,
): string[] {
  const { state, series } = issuerOf(document);
  const values = document.fields;
  return makeMrz(format, {
    documentCode: series.documentCode,
    issuer: state.code,
    nationality,
    documentNumber: values['number'] ?? '',
    birthDate: values['birthDate'] ?? '',
    sex: values['sex'] ?? '',
    expiryDate,
    primary: values['surname'] ?? '',
    secondary: values['givenNames'] ?? '',
    ...(format === 'TD1' ? { optional1: optional } : { optional }),
  });
}

/** How a passport prints a value of one of its fields. */
export function passportText(field: string, value: string, state: State): string {
  if (field.endsWith('Date')) return printedDate(value, state.languages);
  return field === 'number' || field === 'sex' ? value : capitalsOf(value);
}

function passportTexts(values: Texts, state: State): Texts {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, passportText(field, value, state)]));
}

/** How a sticker prints a value of one of its fields. */
export function stickerText(field: string, value: string): string {
  return field === 'validFrom' || field === 'validUntil' || field === 'issuedOn' || field === 'birthDate'
    ? figureDate(value, '-', 2)
    : value.toUpperCase();
}

/** The captioned values of a sticker from what the consulate entered. */
function stickerValues(values: Texts): Texts {
  const name = [values['surname'], values['givenNames']].filter((part) => part !== undefined && part !== '').join(', ');
  return {
    nameAndSurname: name,
    duration: values['durationDays'] ?? '',
    issuedOn: values['issueDate'] ?? '',
    redNumber: values['number'] ?? '',
  };
}

function stickerTexts(values: Texts): Texts {
  const all = { ...values, ...stickerValues(values) };
  return Object.fromEntries(Object.entries(all).map(([field, value]) => [field, stickerText(field, value)]));
}

/** How a permit prints a value of one of its fields. */
export function permitText(field: string, value: string): string {
  return field.endsWith('Date') ? figureDate(value, '.', 4) : value.toUpperCase();
}

function permitTexts(values: Texts): Texts {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, permitText(field, value)]));
}

function nightsOf(values: Texts): string {
  const arrival = Temporal.PlainDate.from(values['arrival'] ?? '');
  return String(arrival.until(Temporal.PlainDate.from(values['leaving'] ?? ''), { largestUnit: 'day' }).days);
}

function hotelTexts(values: Texts): Texts {
  const dates = ['arrival', 'leaving', 'issuedOn'].map((field) => [field, longDate(values[field] ?? '')] as const);
  return { ...values, nights: nightsOf(values), ...Object.fromEntries(dates) };
}
