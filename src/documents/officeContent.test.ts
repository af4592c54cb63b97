import { describe, expect, test } from 'vitest';
import { drawDocument } from './drawDocument.ts';
import { OFFICE_KINDS } from './fieldsOffice.ts';
import { cellsOf, FORM_KINDS, FORM_LAYOUTS } from './forms/formLayouts.ts';
import { makeDocument } from './makeDocument.ts';
import { parseCents, passesCheck } from './money.ts';
import type { PaperDocument } from './paperDocument.ts';
import { readPage } from './readPage.ts';
import type { DocumentKind } from './series/series.ts';
import { pagesOf } from './compose.ts';

function drawn(kind: DocumentKind, seed: number, ...frauds: readonly string[]): PaperDocument {
  const document = drawDocument(kind, seed, ...frauds);
  if (!document.ok) throw new Error(document.error[0]?.message ?? kind);
  return document.value;
}
const read = (document: PaperDocument): Map<string, string> =>
  new Map(pagesOf(document).flatMap((page) => readPage(document, page).map(({ field, value }) => [field, value])));

/** Whether the entries of a statement chain from the opening to the closing balance. */
function chains(document: PaperDocument): boolean {
  const said = read(document);
  let balance = parseCents(said.get('opening') ?? '') ?? 0;
  for (let row = 1; ; row++) {
    const line = said.get(`line${row}`);
    if (line === undefined) return balance === parseCents(said.get('closing') ?? '');
    const [, amount = '', after = ''] = /(-?\d+\.\d\d), balance (-?\d+\.\d\d)$/.exec(line) ?? [];
    balance += parseCents(amount) ?? 0;
    if (balance !== parseCents(after)) return false;
  }
}

describe('a bank statement', () => {
  test.each([1, 2, 3, 4, 5, 6])('of seed %i adds up line by line, its account passes its check', (seed) => {
    const document = drawn('bankStatement', seed);
    expect(chains(document)).toBe(true);
    expect(passesCheck(document.fields['account'] ?? '')).toBe(true);
  });

  test.each([1, 2, 3])('of seed %i with a raised amount does not; with parked money it does', (seed) => {
    expect(chains(drawn('bankStatement', seed, 'sd-bank-arithmetic'))).toBe(false);
    expect(chains(drawn('bankStatement', seed, 'sd-bank-parking'))).toBe(true);
  });

  test('with an entry that cannot be read is an author’s fault, with its place', () => {
    const { fields } = drawn('bankStatement', 1);
    const made = makeDocument({ kind: 'bankStatement', seed: 1, fields: { ...fields, ledger: 'July Rent 89' } });
    expect(made).toMatchObject({ ok: false, error: [{ code: 'invalidValue', path: ['fields', 'ledger'] }] });
  });
});

test('a payslip adds up; a broken one does not', () => {
  const net = (document: PaperDocument): number => {
    const cents = (field: string): number => parseCents(read(document).get(field) ?? '') ?? 0;
    return cents('gross') - cents('deducted') - cents('net');
  };
  expect(net(drawn('payslip', 2))).toBe(0);
  expect(net(drawn('payslip', 2, 'sd-payslip-arithmetic'))).not.toBe(0);
});

describe('every kind of paper says what was entered', () => {
  test.each([...OFFICE_KINDS, ...FORM_KINDS])('%s', (kind) => {
    const document = drawn(kind, 5);
    const said = read(document);
    // The currency is said with the sum.
    const silent = ['ledger', 'words', 'fill', 'signed', 'enclosed', 'currency'];
    for (const [field, value] of Object.entries(document.fields))
      if (!silent.includes(field) && value !== '') expect([field, said.get(field)]).toEqual([field, value]);
  });
});

describe('a form', () => {
  test.each(FORM_KINDS)('%s asks each question once and says which boxes are ticked', (kind) => {
    const keys = cellsOf(kind).map((cell) => cell.key);
    expect(new Set(keys).size).toBe(keys.length);
    const document = drawn(kind, 8);
    const ticked = (document.fields['enclosed'] ?? '').split(' ');
    for (const key of FORM_LAYOUTS[kind].enclosures)
      expect(read(document).get(key)).toBe(ticked.includes(key) ? 'yes' : 'no');
  });

  test.each(FORM_KINDS)('%s fills its rows to the edge and no further', (kind) => {
    for (const section of FORM_LAYOUTS[kind].pages.flat())
      for (const row of section.rows) expect(row.reduce((sum, cell) => sum + cell.columns, 0)).toBe(12);
  });

  test('left without answers can be made; a box that is not on it is an author’s fault', () => {
    const bare = { kind: 'visaForm', state: 'QSA', seed: 1, fields: { surname: 'Korvat' } };
    expect(makeDocument(bare)).toMatchObject({ ok: true });
    expect(makeDocument({ ...bare, fields: { surname: 'Korvat†' } })).toMatchObject({
      ok: false,
      error: [{ code: 'unprintable', path: ['fields', 'surname'] }],
    });
    expect(makeDocument({ ...bare, fields: { enclosed: 'passportCopy moonRock' } })).toMatchObject({
      ok: false,
      error: [{ code: 'invalidValue', path: ['fields', 'enclosed'] }],
    });
  });
});
