// What does a machine-readable zone say, and does its arithmetic hold? ICAO Doc 9303 parts 3 to 7. Parsing never fails: it
// keeps every field's text and place and lists what is wrong, because an officer examines wrong zones too. Error codes are
// those of the product's vectors; validity means syntax and arithmetic alone, never that a document is genuine.

import {
  checkDigit,
  MRZ_LAYOUTS,
  sliceRange,
  type MrzDigitName,
  type MrzFieldName,
  type MrzFormat,
  type MrzLayout,
  type MrzRange,
} from './mrzFormat.ts';
import { readBirthDate, readExpiryDate } from './mrzDate.ts';
import { isStateCode, ORGANISATION_CODES, WORLD_CODES } from './stateCodes.ts';

export const MRZ_ERRORS = [
  'LINE_COUNT',
  'LINE_LENGTH_1',
  'LINE_LENGTH_2',
  'LINE_LENGTH_3',
  'CHARSET_1',
  'CHARSET_2',
  'CHARSET_3',
  'DOCUMENT_CODE',
  'ISSUER_UNKNOWN',
  'NATIONALITY_UNKNOWN',
  'NAME_DIGIT',
  'NAME_SEPARATORS',
  'NAME_LEADING_FILLER',
  'LONG_NUMBER_LAYOUT',
  'CD_DOCUMENT_NUMBER',
  'CD_BIRTH_DATE',
  'CD_EXPIRY_DATE',
  'CD_OPTIONAL',
  'CD_COMPOSITE',
  'BIRTH_DATE_INVALID',
  'EXPIRY_DATE_INVALID',
  'BIRTH_NOT_BEFORE_EXPIRY',
  'SEX_VALUE',
] as const;
export type MrzErrorCode = (typeof MRZ_ERRORS)[number];

export const MRZ_WARNINGS = [
  'DOC_CODE_NO_SECOND_LETTER',
  'DOC_CODE_NOT_HARMONISED',
  'NO_SECONDARY_IDENTIFIER',
  'EXPIRED',
] as const;
export type MrzWarningCode = (typeof MRZ_WARNINGS)[number];

/** What is wrong and where; columns count from 1. */
export interface MrzIssue<Code extends string> {
  readonly code: Code;
  readonly line?: number;
  readonly columns?: readonly [from: number, to: number];
  readonly found?: string;
  readonly expected?: string;
}

/** The values of a zone. Dates are ISO with X for unknown parts; an impossible date is left out. */
export interface MrzFields {
  documentCode?: string;
  issuer?: string;
  nationality?: string;
  documentNumber?: string;
  birthDate?: string;
  sex?: string;
  expiryDate?: string;
  primary?: string;
  secondary?: string;
  nameMayBeTruncated?: boolean;
  optional?: string;
  optional1?: string;
  optional2?: string;
}

interface MrzDigit {
  readonly printed: string;
  readonly computed: string;
  readonly ok: boolean;
  readonly line: number;
  readonly column: number;
}

export interface ParsedMrz {
  readonly format: MrzFormat | null;
  readonly valid: boolean;
  readonly errors: readonly MrzIssue<MrzErrorCode>[];
  readonly warnings: readonly MrzIssue<MrzWarningCode>[];
  readonly fields: MrzFields;
  readonly checkDigits: Readonly<Partial<Record<MrzDigitName, MrzDigit>>>;
  /** The text of each field as it stands, fillers included, with its place. */
  readonly texts: Readonly<Partial<Record<MrzFieldName, MrzRange & { readonly text: string }>>>;
}

export interface MrzReading {
  /** ISO date: centuries and expiry are judged on it. */
  readonly referenceDate: string;
  /** Codes known besides those of the world and of the product's own states. */
  readonly knownStates?: Iterable<string>;
}

/** Reads the lines of a zone. The format follows from their number, length and first letter. Never throws. */
export function parseMrz(lines: readonly string[], reading: MrzReading): ParsedMrz {
  const format = formatOf(lines);
  const errors: MrzIssue<MrzErrorCode>[] = [];
  if (format === null) {
    errors.push({ code: 'LINE_COUNT', found: String(lines.length), expected: '2 or 3' });
    return { format, valid: false, errors, warnings: [], fields: {}, checkDigits: {}, texts: {} };
  }
  const layout = MRZ_LAYOUTS[format];
  lines.forEach((line, index) => {
    const number = (index + 1) as 1 | 2 | 3;
    const length = line.length;
    if (length !== layout.columns) {
      errors.push({
        code: `LINE_LENGTH_${number}`,
        line: number,
        found: String(length),
        expected: String(layout.columns),
      });
    } else if (/[^A-Z0-9<]/.test(line)) {
      const column = line.search(/[^A-Z0-9<]/) + 1;
      errors.push({
        code: `CHARSET_${number}`,
        line: number,
        columns: [column, column],
        found: line[column - 1] ?? '',
      });
    }
  });
  if (errors.length > 0) return { format, valid: false, errors, warnings: [], fields: {}, checkDigits: {}, texts: {} };
  return new Reader(lines, format, layout, reading).read();
}

/** The nearest format; null when the number of lines fits none. */
function formatOf(lines: readonly string[]): MrzFormat | null {
  if (lines.length === 3) return 'TD1';
  if (lines.length !== 2) return null;
  const [first = '', second = ''] = lines;
  const long = Math.abs(first.length - 44) + Math.abs(second.length - 44);
  const short = Math.abs(first.length - 36) + Math.abs(second.length - 36);
  const visa = first.startsWith('V');
  if (first.length === 36 || (first.length !== 44 && short < long)) return visa ? 'MRV-B' : 'TD2';
  return visa ? 'MRV-A' : 'TD3';
}

class Reader {
  readonly lines: readonly string[];
  readonly format: MrzFormat;
  readonly layout: MrzLayout;
  readonly reference: Temporal.PlainDate;
  readonly knownStates: ReadonlySet<string>;
  readonly errors: MrzIssue<MrzErrorCode>[] = [];
  readonly warnings: MrzIssue<MrzWarningCode>[] = [];
  readonly fields: MrzFields = {};
  readonly digits: Partial<Record<MrzDigitName, MrzDigit>> = {};

  constructor(lines: readonly string[], format: MrzFormat, layout: MrzLayout, reading: MrzReading) {
    this.lines = lines;
    this.format = format;
    this.layout = layout;
    this.reference = Temporal.PlainDate.from(reading.referenceDate);
    this.knownStates = new Set(reading.knownStates ?? []);
  }

  read(): ParsedMrz {
    this.#code();
    this.#state('issuer', 'ISSUER_UNKNOWN');
    this.#state('nationality', 'NATIONALITY_UNKNOWN');
    this.#name();
    for (const name of ['optional', 'optional1', 'optional2'] as const) {
      const text = this.#text(name);
      if (text !== null) this.fields[name] = text.replace(/<+$/, '');
    }
    this.#number();
    this.#digit('birthDate', 'CD_BIRTH_DATE', this.#text('birthDate') ?? '');
    this.#digit('expiryDate', 'CD_EXPIRY_DATE', this.#text('expiryDate') ?? '');
    this.#digit('optional', 'CD_OPTIONAL', this.#text('optional') ?? '');
    this.#digit(
      'composite',
      'CD_COMPOSITE',
      this.layout.composite.map((range) => sliceRange(this.lines, range)).join(''),
    );
    this.#dates();
    const sex = this.#text('sex') ?? '';
    this.fields.sex = sex;
    if (!/^[MF<]$/.test(sex)) this.#wrong('SEX_VALUE', this.layout.fields.sex, sex, 'M, F or <');
    return {
      format: this.format,
      valid: this.errors.length === 0,
      errors: this.errors,
      warnings: this.warnings,
      fields: this.fields,
      checkDigits: this.digits,
      texts: this.#texts(),
    };
  }

  #text(field: MrzFieldName): string | null {
    const range = this.layout.fields[field];
    return range === undefined ? null : sliceRange(this.lines, range);
  }

  #texts(): ParsedMrz['texts'] {
    const entries = Object.entries(this.layout.fields).map(([name, range]) => [
      name,
      { ...range, text: sliceRange(this.lines, range) },
    ]);
    return Object.fromEntries(entries) as ParsedMrz['texts'];
  }

  #wrong(code: MrzErrorCode, range: MrzRange | undefined, found: string, expected?: string): void {
    this.errors.push({
      code,
      ...(range === undefined ? {} : { line: range.line, columns: [range.from, range.to] as const }),
      found,
      ...(expected === undefined ? {} : { expected }),
    });
  }

  #code(): void {
    const code = this.#text('documentCode') ?? '';
    this.fields.documentCode = code.replace(/<+$/, '');
    const range = this.layout.fields.documentCode;
    if (!this.layout.code.test(code)) this.#wrong('DOCUMENT_CODE', range, code);
    else if (this.format === 'TD3' && code === 'P<') this.warnings.push({ code: 'DOC_CODE_NO_SECOND_LETTER', line: 1 });
    else if (this.format === 'TD3' && !/^P[PEDORTSLMU]$/.test(code))
      this.warnings.push({ code: 'DOC_CODE_NOT_HARMONISED', line: 1, found: code });
  }

  #state(field: 'issuer' | 'nationality', code: MrzErrorCode): void {
    const text = (this.#text(field) ?? '').replace(/<+$/, '');
    this.fields[field] = text;
    const known = WORLD_CODES.has(text) || isStateCode(text) || ORGANISATION_CODES.includes(text);
    if (!known && !this.knownStates.has(text)) this.#wrong(code, this.layout.fields[field], text);
  }

  #name(): void {
    const range = this.layout.fields.name;
    const text = this.#text('name') ?? '';
    const bare = text.replace(/<+$/, '');
    const [primary = '', secondary = ''] = bare.split('<<');
    this.fields.primary = primary.replaceAll('<', ' ').trim();
    this.fields.secondary = secondary.replaceAll('<', ' ').trim();
    this.fields.nameMayBeTruncated = /[^<]$/.test(text);
    if (/\d/.test(text)) this.#wrong('NAME_DIGIT', range, text);
    const gaps = bare.replace(/^<+/, '').match(/<{2,}/g) ?? [];
    if (gaps.length > 1 || gaps.some((gap) => gap.length > 2)) this.#wrong('NAME_SEPARATORS', range, text);
    if (text.startsWith('<')) this.#wrong('NAME_LEADING_FILLER', range, text);
    if (secondary === '') this.warnings.push({ code: 'NO_SECONDARY_IDENTIFIER', line: range?.line ?? 1 });
  }

  /** The number with its digit; where it overflows (Doc 9303-5, 4.2.2), column 15 is left out of the arithmetic. */
  #number(): void {
    const text = this.#text('documentNumber') ?? '';
    const printed = this.layout.digits.documentNumber;
    const overflow = this.layout.overflow;
    if (overflow === null || printed === undefined || sliceRange(this.lines, printed) !== '<') {
      this.fields.documentNumber = text.replace(/<+$/, '');
      this.#digit('documentNumber', 'CD_DOCUMENT_NUMBER', text);
      return;
    }
    const range = this.layout.fields[overflow];
    const [rest = '', ...behind] = (this.#text(overflow) ?? '').split('<');
    if (range === undefined || !/^[A-Z0-9]+\d$/.test(rest) || text.includes('<')) {
      this.fields.documentNumber = text.replace(/<+$/, '');
      this.#wrong('LONG_NUMBER_LAYOUT', this.layout.fields.documentNumber, `${text}<${rest}`);
      return;
    }
    this.fields.documentNumber = text + rest.slice(0, -1);
    if (overflow === 'optional1') this.fields.optional1 = behind.join('<').replace(/^<+|<+$/g, '');
    const column = range.from + rest.length - 1;
    this.#judge('documentNumber', 'CD_DOCUMENT_NUMBER', this.fields.documentNumber, {
      line: range.line,
      from: column,
      to: column,
    });
  }

  #digit(name: MrzDigitName, code: MrzErrorCode, covered: string): void {
    const range = this.layout.digits[name];
    if (range !== undefined) this.#judge(name, code, covered, range);
  }

  #judge(name: MrzDigitName, code: MrzErrorCode, covered: string, range: MrzRange): void {
    const printed = sliceRange(this.lines, range);
    const computed = checkDigit(covered);
    const fillerAllowed = name === 'optional' && /^<*$/.test(covered);
    const ok = printed === computed || (fillerAllowed && printed === '<');
    this.digits[name] = { printed, computed, ok, line: range.line, column: range.from };
    if (!ok) this.#wrong(code, range, printed, computed);
  }

  #dates(): void {
    const birth = readBirthDate(this.#text('birthDate') ?? '', this.reference);
    const expiry = readExpiryDate(this.#text('expiryDate') ?? '', this.reference);
    if (birth === null) this.#wrong('BIRTH_DATE_INVALID', this.layout.fields.birthDate, this.#text('birthDate') ?? '');
    else this.fields.birthDate = birth;
    if (expiry === null)
      this.#wrong('EXPIRY_DATE_INVALID', this.layout.fields.expiryDate, this.#text('expiryDate') ?? '');
    else this.fields.expiryDate = expiry;
    if (birth !== null && expiry !== null && !birth.includes('X') && birth >= expiry)
      this.#wrong('BIRTH_NOT_BEFORE_EXPIRY', this.layout.fields.birthDate, birth);
    if (expiry !== null && expiry < this.reference.toString()) this.warnings.push({ code: 'EXPIRED', found: expiry });
  }
}
