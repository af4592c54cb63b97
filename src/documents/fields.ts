// Which fields has each kind of document, which must be given, and how much room has each? The widths are those of the page layouts.

import { textWidth } from './art/letters.ts';
import type { DocumentKind } from './series/series.ts';

type FieldType = 'text' | 'native' | 'date' | 'birthDate' | 'sex' | 'number' | 'state';

export interface FieldRule {
  readonly type: FieldType;
  readonly required: boolean;
  /** Room for the printed value, and its type size; null where nothing is printed or the printer condenses. */
  readonly room: { readonly widthMm: number; readonly sizeMm: number } | null;
}

const rule = (type: FieldType, required: boolean, widthMm = 0, sizeMm = 2.85): FieldRule => ({
  type,
  required,
  room: widthMm === 0 ? null : { widthMm, sizeMm },
});

const FIELD_RULES: Readonly<Record<DocumentKind, Readonly<Record<string, FieldRule>>>> = {
  passport: {
    surname: rule('text', true, 56),
    givenNames: rule('text', true, 56),
    nativeName: rule('native', false, 56),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    birthPlace: rule('text', false, 30, 2.45),
    nationality: rule('text', false, 32),
    number: rule('number', false),
    personalNumber: rule('text', false, 36),
    issueDate: rule('date', true),
    expiryDate: rule('date', false),
    authority: rule('text', false, 47, 2.45),
    observations: rule('text', false, 99, 2.6),
  },
  visaSticker: {
    surname: rule('text', true),
    givenNames: rule('text', true),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    nationality: rule('state', true),
    passportNumber: rule('text', true, 27, 2.7),
    visaType: rule('text', false, 12, 2.7),
    validFor: rule('text', false, 40, 2.7),
    validFrom: rule('date', true),
    validUntil: rule('date', true),
    entries: rule('text', true, 20, 2.7),
    durationDays: rule('text', true, 26, 2.7),
    issuedIn: rule('text', true, 20, 2.7),
    issueDate: rule('date', true),
    remarks: rule('text', false, 64, 2.7),
    number: rule('number', false),
  },
  fullPageVisa: {
    surname: rule('text', true),
    givenNames: rule('text', true),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    nationality: rule('state', true),
    passportNumber: rule('text', true, 27, 2.7),
    visaType: rule('text', false, 12, 2.7),
    validFrom: rule('date', true),
    validUntil: rule('date', true),
    entries: rule('text', true, 26, 2.7),
    durationDays: rule('text', true, 30, 2.7),
    issuedIn: rule('text', true, 27, 2.7),
    issueDate: rule('date', true),
    remarks: rule('text', false, 50, 2.7),
    number: rule('number', false),
  },
  identityCard: {
    surname: rule('text', true, 40, 2.3),
    givenNames: rule('text', true, 40, 2.3),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    birthPlace: rule('text', false, 30, 2.3),
    number: rule('number', false),
    personalNumber: rule('text', false, 38, 2.3),
    issueDate: rule('date', true),
    expiryDate: rule('date', false),
    authority: rule('text', false, 56, 2.3),
    address: rule('text', false, 56, 2.3),
  },
  emergencyDocument: {
    surname: rule('text', true, 56),
    givenNames: rule('text', true, 56),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    birthPlace: rule('text', false, 40),
    nationality: rule('text', false, 34),
    number: rule('number', false),
    issueDate: rule('date', true),
    expiryDate: rule('date', false),
    authority: rule('text', false, 58),
    route: rule('text', true, 98),
    reason: rule('text', false, 98),
    remarks: rule('text', false, 70),
  },
  refugeeDocument: {
    surname: rule('text', true, 56),
    givenNames: rule('text', true, 56),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    birthPlace: rule('text', false, 30, 2.45),
    nationality: rule('text', false, 32),
    number: rule('number', false),
    personalNumber: rule('text', false, 36),
    issueDate: rule('date', true),
    expiryDate: rule('date', false),
    authority: rule('text', false, 47, 2.45),
  },
  seafarerBook: {
    surname: rule('text', true, 44, 2.45),
    givenNames: rule('text', true, 44, 2.45),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    birthPlace: rule('text', false, 30, 2.45),
    nationality: rule('text', false, 26, 2.45),
    capacity: rule('text', true, 36, 2.45),
    number: rule('number', false),
    issueDate: rule('date', true),
    expiryDate: rule('date', false),
    authority: rule('text', false, 44, 2.45),
    ...Object.fromEntries(
      [1, 2, 3].flatMap((row) => [
        [`ship${row}`, rule('text', false, 28, 2.5)],
        [`rating${row}`, rule('text', false, 20, 2.5)],
        [`engaged${row}`, rule('date', false)],
        [`discharged${row}`, rule('date', false)],
      ]),
    ),
  },
  drivingLicence: {
    surname: rule('text', true, 40, 2.3),
    givenNames: rule('text', true, 40, 2.3),
    birthDate: rule('birthDate', true),
    birthPlace: rule('text', false, 20, 2.3),
    number: rule('number', false),
    issueDate: rule('date', true),
    expiryDate: rule('date', false),
    authority: rule('text', false, 39, 2.3),
    address: rule('text', false, 39, 2.3),
    categories: rule('text', true, 26, 2.3),
  },
  residencePermit: {
    surname: rule('text', true, 40, 2.3),
    givenNames: rule('text', true, 40, 2.3),
    birthDate: rule('birthDate', true),
    sex: rule('sex', true),
    nationality: rule('state', true),
    permitType: rule('text', true, 38, 2.3),
    birthPlace: rule('text', false, 44, 2.3),
    issueDate: rule('date', true),
    expiryDate: rule('date', true),
    authority: rule('text', false, 52, 2.3),
    remarks: rule('text', false, 40, 2.3),
    number: rule('number', false),
  },
  boardingPass: {
    carrier: rule('text', true, 90, 6),
    passenger: rule('text', true),
    flight: rule('text', true, 26, 4.6),
    date: rule('date', true),
    departure: rule('text', true, 22, 4.6),
    boarding: rule('text', true, 22, 4.6),
    gate: rule('text', true, 18, 4.6),
    seat: rule('text', true, 18, 4.6),
    reference: rule('text', true, 32, 4.6),
    from: rule('text', true),
    to: rule('text', true),
  },
  hotelBooking: {
    hotel: rule('text', true, 100, 6.4),
    address: rule('text', true, 100, 2.9),
    phone: rule('text', true, 100, 2.9),
    reference: rule('text', true, 78, 3.7),
    guest: rule('text', true, 78, 3.7),
    arrival: rule('date', true),
    leaving: rule('date', true),
    room: rule('text', true, 78, 3.7),
    price: rule('text', true, 78, 3.7),
    payment: rule('text', true, 78, 3.7),
    issuedOn: rule('date', true),
  },
};

export const fieldRulesOf = (kind: DocumentKind): Readonly<Record<string, FieldRule>> => FIELD_RULES[kind];

/** Whether a value fits the room it is printed in. */
export function fitsRoom(value: string, room: { readonly widthMm: number; readonly sizeMm: number }): boolean {
  return textWidth(value.toUpperCase(), 'regular', 0.02) * room.sizeMm <= room.widthMm;
}
