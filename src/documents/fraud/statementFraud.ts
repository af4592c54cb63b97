// Bank statements and payslips whose sums do not chain, or whose money was there for a day (documents.md 4.3 I).

import { ledgerOf, printLedgerLine, sayLedgerLine } from '../officeContent.ts';
import { parseCents, plainAmount, printedAmount, writeLedger } from '../money.ts';
import { houseStyle } from '../officeContent.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { type Technique } from './technique.ts';
import { addDays, field, inWays, overprinted, place, rewritten } from './supportingWays.ts';

/** The entry whose credit a forger raises: the largest. */
function raisedLine(document: PaperDocument): number {
  const lines = ledgerOf(document);
  return lines.reduce((best, line, index) => (line.cents > (lines[best]?.cents ?? 0) ? index : best), 0) + 1;
}

const RAISED_BY = 100_000;

export const bankArithmetic: Technique = {
  slug: 'sd-bank-arithmetic',
  kinds: ['bankStatement'],
  alterContent: (content, _params, document) => {
    const index = raisedLine(document);
    const name = `line${index}`;
    const lines = ledgerOf(document);
    const line = lines[index - 1];
    if (line === undefined) return content;
    const balance = lines
      .slice(0, index)
      .reduce((sum, one) => sum + one.cents, parseCents(field(document, 'opening')) ?? 0);
    const raised = { ...line, cents: line.cents + RAISED_BY };
    const printed = printLedgerLine(document, name, raised, balance);
    return {
      ...content,
      values: { ...content.values, [name]: sayLedgerLine(raised, balance) },
      printed: { ...content.printed, ...printed },
    };
  },
  key: (_params, document) => [place([`line${raisedLine(document)}`, 'totalIn', 'closing'], 'data')],
};

/** How many days before the end the money came. */
const PARKED_BEFORE = 5;
const PARKED = 1_850_000;

/** The entries without regular income, and one large credit just before the statement was drawn. */
function parkedLedger(document: PaperDocument): { ledger: string; opening: string; line: number } {
  const parkedOn = addDays(field(document, 'until'), -PARKED_BEFORE);
  const spent = ledgerOf(document).filter(({ cents, date }, index) => cents < 0 && date <= parkedOn && index % 3 > 0);
  const parked = { date: parkedOn, text: 'Cash deposit at counter', reference: 'B00417', cents: PARKED };
  const total = spent.reduce((sum, { cents }) => sum + cents, 0);
  const opening = Math.max(parseCents(field(document, 'opening')) ?? 0, 4_000 - total);
  return { ledger: writeLedger([...spent, parked]), opening: plainAmount(opening), line: spent.length + 1 };
}

export const bankParking: Technique = {
  slug: 'sd-bank-parking',
  kinds: ['bankStatement'],
  alterContent: (content, _params, document) => {
    const { ledger, opening } = parkedLedger(document);
    return rewritten(content, document, { ledger, opening });
  },
  key: (_params, document) => {
    const { line, opening } = parkedLedger(document);
    const areas = [`line${line}`];
    const raised = parseCents(opening) === parseCents(field(document, 'opening')) ? [] : ['opening'];
    return [place(areas, 'purpose', { follows: [...raised, ...restOfLedger(document, line, areas)] })];
  },
};

/** The rows and sums that look otherwise when the entries of a statement are others, but for the telling ones. */
function restOfLedger(document: PaperDocument, entries: number, telling: readonly string[]): string[] {
  const rows = Math.max(entries, ledgerOf(document).length);
  const all = [...Array.from({ length: rows }, (_, index) => `line${index + 1}`), 'totalOut', 'totalIn', 'closing'];
  return all.filter((area) => !telling.includes(area));
}

/** The entries of a template that has been sold more than once. */
const TEMPLATE = [
  ['Transfer from savings', 'A10007', 64_000],
  ['Grocer Linden', 'C20014', -8_120],
  ['Salary Estrel Trading Ltd', 'K30021', 241_300],
  ['Standing order rent', 'T40028', -79_500],
  ['Cash machine', 'A50035', -20_000],
  ['Electricity', 'C60042', -6_435],
  ['Salary Estrel Trading Ltd', 'K70049', 241_300],
] as const;

export const bankShared: Technique = {
  slug: 'sd-bank-shared',
  kinds: ['bankStatement'],
  alterContent: (content, _params, document) => {
    const lines = TEMPLATE.map(([text, reference, cents], index) => ({
      date: addDays(field(document, 'from'), 3 + index * 6),
      text,
      reference,
      cents,
    }));
    return rewritten(content, document, { ledger: writeLedger(lines) });
  },
  key: (_params, document) => {
    const areas = TEMPLATE.map((_, index) => `line${index + 1}`);
    return [place(areas, 'genuineness', { follows: restOfLedger(document, TEMPLATE.length, areas) })];
  },
};

export const bankFormat = inWays('sd-bank-format', ['bankStatement'], 'genuineness', {
  face: {
    areas: ['line3'],
    alter: (content) => ({
      ...content,
      values: { ...content.values, oddFace: `line3.${(content.printed['line3.in'] ?? '') === '' ? 'out' : 'in'}` },
    }),
  },
  pages: { areas: ['pageCount'], alter: (content) => overprinted(content, 'pageCount', 'Page 3 of 2') },
  decimal: {
    areas: ['line2'],
    alter: (content, document) => {
      const line = ledgerOf(document)[1];
      if (line === undefined) return content;
      const { amount } = houseStyle(document);
      const other = printedAmount(Math.abs(line.cents), { ...amount, decimal: amount.decimal === ',' ? '.' : ',' });
      return overprinted(content, line.cents < 0 ? 'line2.out' : 'line2.in', plainAmount(line.cents), other);
    },
  },
});

export const payslip = inWays('sd-payslip-arithmetic', ['payslip'], 'data', {
  net: {
    areas: ['net'],
    alter: (content, document) => {
      const net = (parseCents(content.values['net'] ?? '') ?? 0) + 18_000;
      return overprinted(content, 'net', plainAmount(net), printedAmount(net, houseStyle(document).amount));
    },
  },
  taxNumber: {
    areas: ['taxId'],
    alter: (content, document) => overprinted(content, 'taxId', otherDigit(field(document, 'taxId'))),
  },
});

/** A number with its last digit but two changed, so that its check fails. */
export const otherDigit = (number: string): string =>
  `${number.slice(0, -3)}${(Number(number.slice(-3, -2)) + 3) % 10}${number.slice(-2)}`;
