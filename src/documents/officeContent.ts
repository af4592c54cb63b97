// What stands on papers of offices and private persons? Dates in words, sums in the style of the house, balances and nets reckoned
// from the entries, and what a code holds.

import { AMOUNT_STYLES, parseCents, parseLedger, plainAmount, printedAmount, type AmountStyle } from './money.ts';
import { fieldRulesOf } from './fields.ts';
import { houseNumber } from './pages/office.ts';
import { longDate } from './pages/content.ts';
import type { PaperDocument } from './paperDocument.ts';

export interface PaperTexts {
  readonly values: Record<string, string>;
  readonly printed: Record<string, string>;
}

/** How the house that issued a paper writes its sums and days. */
export function houseStyle(document: PaperDocument): { amount: AmountStyle; day: (iso: string) => string } {
  const name = Object.values(document.fields)[0] ?? '';
  const amount = AMOUNT_STYLES[houseNumber(name) % AMOUNT_STYLES.length] ?? { thousands: ' ', decimal: ',' };
  const separator = houseNumber(name) % 2 === 0 ? '.' : '/';
  return { amount, day: (iso) => iso.split('-').reverse().join(separator) };
}

export function officeTexts(document: PaperDocument): PaperTexts {
  const values: Record<string, string> = { ...document.fields, ...reckoned(document) };
  const { amount, day } = houseStyle(document);
  const rules = fieldRulesOf(document.kind);
  const currency =
    values['currency'] === undefined || document.kind === 'bankStatement' ? '' : ` ${values['currency']}`;
  const printed: Record<string, string> = { ...values };
  for (const [field, value] of Object.entries(values)) {
    const type = rules[field]?.type ?? (REAL_SUMS.includes(field) ? 'money' : 'text');
    if (type === 'date') printed[field] = document.kind === 'bankStatement' ? day(value) : longDate(value);
    if (type === 'money') printed[field] = `${printedAmount(parseCents(value) ?? 0, amount)}${currency}`;
  }
  return { values, printed: { ...printed, ...ledgerTexts(document, values) } };
}

/** Sums that follow from others. */
const REAL_SUMS: readonly string[] = ['gross', 'deducted', 'net', 'totalIn', 'totalOut', 'closing'];

/** What follows from the fields of a kind. */
function reckoned(document: PaperDocument): Record<string, string> {
  const { fields } = document;
  const cents = (field: string): number => parseCents(fields[field] ?? '') ?? 0;
  switch (document.kind) {
    case 'payslip': {
      const gross = cents('basic') + cents('overtime') + cents('allowance');
      const deducted = cents('tax') + cents('social') + cents('pension');
      return { gross: plainAmount(gross), deducted: plainAmount(deducted), net: plainAmount(gross - deducted) };
    }
    case 'bankStatement': {
      const lines = ledgerOf(document);
      const sum = (part: (one: number) => boolean): number =>
        lines.reduce((total, line) => total + (part(line.cents) ? line.cents : 0), 0);
      return {
        totalIn: plainAmount(sum((one) => one > 0)),
        totalOut: plainAmount(-sum((one) => one < 0)),
        closing: plainAmount(cents('opening') + sum(() => true)),
        pageCount: 'Page 1 of 1',
        footer: `${fields['bank'] ?? ''} · ${fields['branch'] ?? ''}`,
      };
    }
    case 'invitation':
      return { host2: fields['host'] ?? '', words: fields['words'] ?? INVITING };
    case 'translation':
      return { translator2: fields['translator'] ?? '' };
    case 'enrolmentLetter':
    case 'diploma':
    case 'flightItinerary':
      return { codeHolds: codeOf(document) };
    default:
      return {};
  }
}

const INVITING =
  'My guest will live with me in my flat, where there is a room. We have known each other for years, and I should like to show where I live. ' +
  'I have informed my landlord. I shall meet my guest on arrival and see to it that the way home is taken on the day named above.';

/** What the code of a paper holds: number, name and day, as the register has them. */
export function codeOf({ kind, fields }: Pick<PaperDocument, 'kind' | 'fields'>): string {
  const named: Readonly<Record<string, readonly string[]>> = {
    enrolmentLetter: ['studentNumber', 'student', 'programme', 'from'],
    diploma: ['number', 'graduate', 'degree', 'graduationDate'],
    flightItinerary: ['locator', 'passenger', 'outFlight', 'outDate'],
  };
  return (named[kind] ?? ['number', 'surname', 'givenNames', 'birthDate', 'entry'])
    .map((field) => fields[field] ?? '')
    .filter((part) => part !== '')
    .join(' | ');
}

export function ledgerOf({
  fields,
}: Pick<PaperDocument, 'fields'>): readonly { date: string; text: string; reference: string; cents: number }[] {
  const parsed = parseLedger(fields['ledger'] ?? '');
  return parsed.ok ? parsed.value : [];
}

/** The entries of a statement line by line, each with the balance after it. */
function ledgerTexts(document: PaperDocument, values: Record<string, string>): Record<string, string> {
  if (document.kind !== 'bankStatement') return {};
  let balance = parseCents(document.fields['opening'] ?? '') ?? 0;
  const printed: Record<string, string> = {};
  ledgerOf(document).forEach((line, index) => {
    balance += line.cents;
    Object.assign(printed, printLedgerLine(document, `line${index + 1}`, line, balance));
    values[`line${index + 1}`] = sayLedgerLine(line, balance);
  });
  return printed;
}

type Line = ReturnType<typeof ledgerOf>[number];

/** What an entry says when read: `2026-07-01 Salary 2450.00, balance 3120.40`. */
export const sayLedgerLine = (line: Line, balance: number): string =>
  `${line.date} ${line.text} ${plainAmount(line.cents)}, balance ${plainAmount(balance)}`;

export function printLedgerLine(
  document: PaperDocument,
  name: string,
  line: Line,
  balance: number,
): Record<string, string> {
  const { amount, day } = houseStyle(document);
  return {
    [`${name}.date`]: day(line.date),
    [`${name}.text`]: line.text,
    [`${name}.reference`]: line.reference,
    [`${name}.out`]: line.cents < 0 ? printedAmount(-line.cents, amount) : '',
    [`${name}.in`]: line.cents > 0 ? printedAmount(line.cents, amount) : '',
    [`${name}.balance`]: printedAmount(balance, amount),
  };
}
