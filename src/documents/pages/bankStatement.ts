// A bank statement: entries with a running balance that follows from the opening one, totals below, all in the style of one house.

import { box } from '../art/path.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Content } from './content.ts';
import { GREY, OfficeSheet } from './office.ts';

/** How many entries a statement has room for. */
export const STATEMENT_LINES = 20;
const COLUMNS = { date: 18, text: 40, reference: 104, out: 140, in: 164, balance: 192 } as const;
const TOP = 102;
const STEP = 6.6;

export function composeBankStatement(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  const colour = sheet.letterhead('bank', ['address', 'phone', 'branch']);
  sheet.press.area('title', box(16, 42, 90, 12));
  sheet.text('title', 'Statement of account', 18, 50, 6, { face: 'bold' });
  sheet.rows(
    [
      ['holder', 'Account holder'],
      ['account', 'Account number'],
      ['currency', 'Currency'],
    ],
    { x: 18, y: 62, captionMm: 34, widthMm: 96 },
  );
  sheet.rows(
    [
      ['from', 'From'],
      ['until', 'To'],
      ['issuedOn', 'Printed on'],
    ],
    { x: 124, y: 62, captionMm: 28, widthMm: 68 },
  );
  printHead(sheet, colour);
  sheet.value('opening', COLUMNS.balance, TOP - 3.2, 28, 3.2, { anchor: 'end', face: 'bold' });
  sheet.text('opening', 'Opening balance', COLUMNS.text, TOP - 3.2, 3.2, { face: 'bold' });
  for (let row = 1; row <= STATEMENT_LINES; row++) printLine(sheet, row, content);
  const y = TOP + STATEMENT_LINES * STEP + 6;
  sheet.rule('page', 18, y - 5, 174, 0.4);
  (
    [
      ['totalOut', COLUMNS.out],
      ['totalIn', COLUMNS.in],
      ['closing', COLUMNS.balance],
    ] as const
  ).forEach(([field, x]) => sheet.value(field, x, y, 26, 3.2, { anchor: 'end', face: 'bold' }));
  sheet.text('closing', 'Totals and closing balance', COLUMNS.text, y, 3.2, { face: 'bold' });
  sheet.paragraph(
    'terms',
    'Please check this statement and tell us of errors within thirty days. It was printed by machine and is valid without a signature.',
    {
      x: 18,
      y: 262,
      widthMm: 150,
      lines: 2,
      sizeMm: 2.7,
    },
  );
  sheet.value('pageCount', 192, 282, 40, 2.7, { anchor: 'end', ink: GREY });
  sheet.press.area('footer', box(16, 278, 130, 8));
  sheet.text('footer', sheet.printed('footer'), 18, 282, 2.5, { ink: GREY, part: 'value' });
  return sheet.finish(seed);
}

function printHead(sheet: OfficeSheet, colour: string): void {
  const head = sheet.press.area('header', box(16, TOP - 15, 178, 7));
  sheet.fill('header', head, colour, 0.9);
  const white = { ...GREY, hue: '#ffffff', density: 1, infrared: 0 };
  const word = (text: string, x: number, end: boolean): void =>
    sheet.text('header', text, x, TOP - 10.2, 2.9, { ink: white, face: 'bold', anchor: end ? 'end' : 'start' });
  word('Date', COLUMNS.date, false);
  word('Entry', COLUMNS.text, false);
  word('Reference', COLUMNS.reference, false);
  word('Debit', COLUMNS.out, true);
  word('Credit', COLUMNS.in, true);
  word('Balance', COLUMNS.balance, true);
}

/** One entry; its words are read as one line. `odd` in the content sets one amount in another face. */
function printLine(sheet: OfficeSheet, row: number, content: Content): void {
  const name = `line${row}`;
  const y = TOP + 3.4 + (row - 1) * STEP;
  sheet.press.area(name, box(16, y - 4, 178, STEP));
  const line = content.values[name] ?? '';
  if (line === '') return;
  const cell = (part: keyof typeof COLUMNS, widthMm: number, end: boolean): void => {
    const text = sheet.printed(`${name}.${part}`);
    const odd = content.values['oddFace'] === `${name}.${part}`;
    sheet.text(name, text, COLUMNS[part], y, odd ? 3.24 : 3, {
      anchor: end ? 'end' : 'start',
      within: widthMm,
      part: 'value',
      ...(odd ? { face: 'bold' as const, tracking: 0.03 } : {}),
    });
  };
  cell('date', 20, false);
  cell('text', 60, false);
  cell('reference', 22, false);
  cell('out', 22, true);
  cell('in', 22, true);
  sheet.press.print({
    area: name,
    layer: 'personal',
    ink: { ...GREY, hue: '#22252a' },
    shape: {
      kind: 'text',
      text: sheet.printed(`${name}.balance`),
      x: COLUMNS.balance,
      y,
      sizeMm: 3,
      face: 'regular',
      anchor: 'end',
    },
    says: { field: name, value: line, zone: 'text' },
    part: 'value',
  });
  sheet.rule(name, 18, y + 2, 174, 0.1);
}
