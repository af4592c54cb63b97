// Where does each field of a machine-readable zone stand? One table a format. Sources: ICAO Doc 9303 parts 4 (TD3), 5 (TD1),
// 6 (TD2) and 7 (MRV-A, MRV-B). Columns count from 1, both ends included, as the standard prints them.

export const MRZ_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const;
export type MrzFormat = (typeof MRZ_FORMATS)[number];

const MRZ_FIELDS = [
  'documentCode',
  'issuer',
  'name',
  'documentNumber',
  'nationality',
  'birthDate',
  'sex',
  'expiryDate',
  'optional',
  'optional1',
  'optional2',
] as const;
export type MrzFieldName = (typeof MRZ_FIELDS)[number];

const MRZ_DIGITS = ['documentNumber', 'birthDate', 'expiryDate', 'optional', 'composite'] as const;
/** What a check digit covers. */
export type MrzDigitName = (typeof MRZ_DIGITS)[number];

/** A run of columns on one line. */
export interface MrzRange {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface MrzLayout {
  readonly lines: number;
  readonly columns: number;
  readonly fields: Readonly<Partial<Record<MrzFieldName, MrzRange>>>;
  /** Where each check digit is printed. */
  readonly digits: Readonly<Partial<Record<MrzDigitName, MrzRange>>>;
  /** What the composite digit is reckoned over, in this order. */
  readonly composite: readonly MrzRange[];
  /** The optional field into which a document number of more than nine characters runs on. */
  readonly overflow: 'optional' | 'optional1' | null;
  /** The document codes allowed. */
  readonly code: RegExp;
}

const at = (line: number, from: number, to = from): MrzRange => ({ line, from, to });

const PERSON_LINE_2 = {
  documentNumber: at(2, 1, 9),
  nationality: at(2, 11, 13),
  birthDate: at(2, 14, 19),
  sex: at(2, 21),
  expiryDate: at(2, 22, 27),
};
const DIGITS_LINE_2 = { documentNumber: at(2, 10), birthDate: at(2, 20), expiryDate: at(2, 28) };
const CODE_AND_ISSUER = { documentCode: at(1, 1, 2), issuer: at(1, 3, 5) };

/** Cards: A, C or I; never V second, never AI; AC is for crew. */
const CARD_CODE = /^(?:A[A-HJ-UW-Z<]|[CI][A-UW-Z<])$/;
const VISA_CODE = /^V[A-Z<]$/;

export const MRZ_LAYOUTS: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD1: {
    lines: 3,
    columns: 30,
    fields: {
      ...CODE_AND_ISSUER,
      documentNumber: at(1, 6, 14),
      optional1: at(1, 16, 30),
      birthDate: at(2, 1, 6),
      sex: at(2, 8),
      expiryDate: at(2, 9, 14),
      nationality: at(2, 16, 18),
      optional2: at(2, 19, 29),
      name: at(3, 1, 30),
    },
    digits: { documentNumber: at(1, 15), birthDate: at(2, 7), expiryDate: at(2, 15), composite: at(2, 30) },
    composite: [at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)],
    overflow: 'optional1',
    code: CARD_CODE,
  },
  TD2: {
    lines: 2,
    columns: 36,
    fields: { ...CODE_AND_ISSUER, name: at(1, 6, 36), ...PERSON_LINE_2, optional: at(2, 29, 35) },
    digits: { ...DIGITS_LINE_2, composite: at(2, 36) },
    composite: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 35)],
    overflow: 'optional',
    code: CARD_CODE,
  },
  TD3: {
    lines: 2,
    columns: 44,
    fields: { ...CODE_AND_ISSUER, name: at(1, 6, 44), ...PERSON_LINE_2, optional: at(2, 29, 42) },
    digits: { ...DIGITS_LINE_2, optional: at(2, 43), composite: at(2, 44) },
    composite: [at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)],
    overflow: null,
    code: /^P[A-Z<]$/,
  },
  'MRV-A': {
    lines: 2,
    columns: 44,
    fields: { ...CODE_AND_ISSUER, name: at(1, 6, 44), ...PERSON_LINE_2, optional: at(2, 29, 44) },
    digits: DIGITS_LINE_2,
    composite: [],
    overflow: null,
    code: VISA_CODE,
  },
  'MRV-B': {
    lines: 2,
    columns: 36,
    fields: { ...CODE_AND_ISSUER, name: at(1, 6, 36), ...PERSON_LINE_2, optional: at(2, 29, 36) },
    digits: DIGITS_LINE_2,
    composite: [],
    overflow: null,
    code: VISA_CODE,
  },
};

/** The text that stands in a range; '' where the lines are too short. */
export function sliceRange(lines: readonly string[], range: MrzRange): string {
  return (lines[range.line - 1] ?? '').slice(range.from - 1, range.to);
}

/** The value of a character: digits as themselves, A = 10 … Z = 35, filler 0 (Doc 9303-3, 4.9). */
function valueOf(character: string): number {
  if (character === '<') return 0;
  return character <= '9' ? character.charCodeAt(0) - 48 : character.charCodeAt(0) - 55;
}

const WEIGHTS = [7, 3, 1] as const;

/** The check digit of a text of A–Z, 0–9 and fillers, weights 7-3-1 from the left, modulo 10 (Doc 9303-3, 4.9). */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += valueOf(text[i] ?? '<') * (WEIGHTS[i % 3] ?? 0);
  return String(sum % 10);
}
