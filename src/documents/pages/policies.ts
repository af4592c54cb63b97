// Papers of trade that a traveller carries: the agency's itinerary, the insurer's policy, the payslip, the certified translation.

import { box } from '../art/path.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Content } from './content.ts';
import { GREY, OfficeSheet, wrapped } from './office.ts';
import { roundSeal } from './seal.ts';

export function composeFlightItinerary(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  const colour = sheet.letterhead('agency', ['phone', 'issuedOn']);
  sheet.press.area('title', box(16, 42, 178, 12));
  sheet.text('title', 'Electronic ticket and itinerary', 18, 50, 6, { face: 'bold' });
  sheet.rows(
    [
      ['passenger', 'Passenger'],
      ['locator', 'Booking reference'],
      ['ticket', 'Ticket number'],
      ['carrier', 'Airline'],
    ],
    { x: 18, y: 64, captionMm: 40, widthMm: 120, ruled: true, stepMm: 7 },
  );
  leg(sheet, colour, 'out', 'Outbound', 104);
  leg(sheet, colour, 'back', 'Return', 156);
  sheet.rows(
    [
      ['status', 'Status'],
      ['baggage', 'Baggage'],
      ['price', 'Total fare'],
    ],
    { x: 18, y: 214, captionMm: 40, widthMm: 120, ruled: true, stepMm: 7 },
  );
  sheet.code('code', 'codeHolds', box(160, 206, 28, 28));
  sheet.paragraph(
    'terms',
    'Times are local. Please be at the counter two hours before departure. The airline carries only persons with the papers that the states of departure, transit and arrival require.',
    { x: 18, y: 250, widthMm: 170, lines: 3, sizeMm: 2.9 },
  );
  return sheet.finish(seed);
}

function leg(sheet: OfficeSheet, colour: string, way: 'out' | 'back', title: string, y: number): void {
  const whole = sheet.press.area(`${way}Leg`, box(16, y - 8, 178, 44));
  sheet.fill(`${way}Leg`, { ...whole, height: 8 }, colour, 0.14);
  sheet.text(`${way}Leg`, title, 18, y - 2.4, 3.6, { face: 'bold' });
  const cell = (
    field: string,
    caption: string,
    x: number,
    down: number,
    widthMm: number,
    sizeMm: number,
    bold = false,
  ): void => {
    sheet.value(`${way}${field}`, x, y + down, widthMm, sizeMm, bold ? { face: 'bold' } : {});
    sheet.text(`${way}Leg`, caption, x, y + down - sizeMm * 1.2, 2.5, { ink: GREY });
  };
  cell('Flight', 'Flight', 18, 10, 28, 4.6, true);
  cell('Date', 'Day', 52, 10, 44, 3.8);
  cell('Departs', 'Departs', 100, 10, 24, 4.6, true);
  cell('Arrives', 'Arrives', 130, 10, 24, 4.6, true);
  cell('Class', 'Class', 160, 10, 28, 3.8);
  cell('From', 'From', 18, 25, 76, 4.6, true);
  cell('To', 'To', 100, 25, 76, 4.6, true);
}

export function composeInsurance(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  const colour = sheet.letterhead('insurer', ['address', 'phone']);
  sheet.press.area('title', box(16, 42, 178, 18));
  sheet.text('title', 'Certificate of travel medical insurance', 18, 51, 6, { face: 'bold' });
  sheet.text('title', 'to be shown to consular and border authorities', 18, 57.6, 3.2, { ink: GREY });
  sheet.rows(
    [
      ['policy', 'Policy number'],
      ['insured', 'Insured person'],
      ['birthDate', 'Date of birth'],
      ['from', 'Cover begins'],
      ['until', 'Cover ends'],
      ['territory', 'Territory'],
      ['sum', 'Sum insured'],
      ['excess', 'Excess'],
      ['issuedOn', 'Issued on'],
    ],
    { x: 18, y: 74, captionMm: 50, widthMm: 150, ruled: true, stepMm: 8.4 },
  );
  sheet.paragraph(
    'body1',
    'Cover includes urgent medical attention, emergency hospital treatment, repatriation for medical reasons and repatriation of remains, within the territory and the days stated above.',
    { x: 18, y: 162, widthMm: 168, lines: 3 },
  );
  const help = sheet.press.area('assistance', box(16, 188, 178, 20));
  sheet.fill('assistance', help, colour, 0.12);
  sheet.text('assistance', 'In an emergency, day and night', 20, 196, 3.2, { ink: GREY });
  sheet.value('assistancePhone', 20, 203, 100, 5, { face: 'bold', area: 'assistance' });
  sheet.sign('signatory', 'signatoryRole', 18, 244);
  return sheet.finish(seed);
}

const EARNINGS = [
  ['basic', 'Basic salary'],
  ['overtime', 'Overtime'],
  ['allowance', 'Allowances'],
  ['gross', 'Gross pay'],
] as const;
const DEDUCTIONS = [
  ['tax', 'Income tax'],
  ['social', 'Social insurance'],
  ['pension', 'Pension fund'],
  ['deducted', 'Total deductions'],
] as const;

export function composePayslip(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content, 210, 148);
  const colour = sheet.letterhead('company', ['address', 'phone']);
  sheet.press.area('title', box(16, 38, 178, 10));
  sheet.text('title', 'Payslip', 18, 45.4, 5.4, { face: 'bold' });
  sheet.value('month', 192, 45.4, 60, 4, { anchor: 'end', face: 'bold' });
  sheet.rows(
    [
      ['employee', 'Employee'],
      ['position', 'Position'],
    ],
    { x: 18, y: 54, captionMm: 24, widthMm: 84, stepMm: 5.6, sizeMm: 3.2 },
  );
  sheet.rows(
    [
      ['employeeNumber', 'Staff number'],
      ['taxId', 'Tax number'],
    ],
    { x: 110, y: 54, captionMm: 28, widthMm: 82, stepMm: 5.6, sizeMm: 3.2 },
  );
  column(sheet, colour, 'Earnings', EARNINGS, 18);
  column(sheet, colour, 'Deductions', DEDUCTIONS, 110);
  const net = sheet.press.area('netPay', box(108, 108, 86, 12));
  sheet.fill('netPay', net, colour, 0.16);
  sheet.text('netPay', 'Net pay', 112, 115.6, 4, { face: 'bold' });
  sheet.value('net', 190, 115.6, 44, 4.4, { anchor: 'end', face: 'bold' });
  sheet.rows(
    [
      ['paidOn', 'Paid on'],
      ['account', 'To account'],
    ],
    { x: 18, y: 112, captionMm: 24, widthMm: 84, stepMm: 5.6, sizeMm: 3.2 },
  );
  sheet.press.area('footer', box(16, 132, 178, 8));
  sheet.text('footer', 'Please keep this slip. It is needed to claim pension and sickness benefit.', 18, 138, 2.6, {
    ink: GREY,
  });
  return sheet.finish(seed);
}

function column(
  sheet: OfficeSheet,
  colour: string,
  title: string,
  rows: readonly (readonly [string, string])[],
  x: number,
): void {
  const name = title.toLowerCase();
  const head = sheet.press.area(name, box(x - 2, 68, 86, 6));
  sheet.fill(name, head, colour, 0.9);
  sheet.text(name, title, x, 72.4, 3, { face: 'bold', ink: { ...GREY, hue: '#ffffff', density: 1, infrared: 0 } });
  rows.forEach(([field, caption], index) => {
    const y = 80 + index * 6.6;
    const last = index === rows.length - 1;
    sheet.value(field, x + 82, y, 36, 3.3, { anchor: 'end', ...(last ? { face: 'bold' as const } : {}) });
    sheet.text(field, caption, x, y, 3.1, last ? { face: 'bold' } : {});
    sheet.rule(field, x, y + (last ? -4.8 : 1.9), 82, last ? 0.3 : 0.1);
  });
}

/** How many lines a translation sets beside its original. */
export const TRANSLATED_LINES = 8;

export function composeTranslation(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  sheet.letterhead('translator', ['address', 'phone', 'registration']);
  sheet.press.area('title', box(16, 42, 178, 12));
  sheet.text('title', 'Certified translation', 18, 50, 6, { face: 'bold' });
  sheet.rows(
    [
      ['original', 'Original'],
      ['language', 'Language of the original'],
      ['certificate', 'Certification number'],
    ],
    { x: 18, y: 62, captionMm: 50, widthMm: 150, stepMm: 6.6 },
  );
  sheet.press.area('header', box(16, 84, 178, 8));
  sheet.text('header', 'Original, as copied', 18, 90, 3.2, { ink: GREY });
  sheet.text('header', 'Translation', 108, 90, 3.2, { ink: GREY });
  sheet.rule('header', 18, 92.4, 174, 0.3);
  for (let row = 1; row <= TRANSLATED_LINES; row++) {
    const y = 99 + (row - 1) * 13;
    for (const [side, x] of [
      ['source', 18],
      ['target', 108],
    ] as const) {
      const name = `${side}${row}`;
      sheet.press.area(name, box(x - 1, y - 4.4, 86, 12.4));
      const text = sheet.printed(name);
      if (text === '') continue;
      const lines = wrapped(text, 3.2, 82);
      lines.forEach((line, index) => {
        if (index > 0) return sheet.text(name, line, x, y + index * 4.6, 3.2, { part: 'value' });
        sheet.press.print({
          area: name,
          layer: 'personal',
          ink: side === 'source' ? GREY : { ...GREY, hue: '#22252a' },
          shape: { kind: 'text', text: line, x, y, sizeMm: 3.2, face: side === 'source' ? 'italic' : 'regular' },
          says: { field: name, value: content.values[name] ?? text, zone: 'text' },
          part: 'value',
        });
      });
    }
    sheet.rule(`target${row}`, 18, y + 8, 174, 0.1);
  }
  sheet.paragraph(
    'body1',
    'I certify that the text on the right is a complete and faithful translation of the text on the left, which I compared with the original shown to me.',
    { x: 18, y: 214, widthMm: 168, lines: 2 },
  );
  sheet.value('issuedOn', 192, 232, 50, 3.4, { anchor: 'end' });
  sheet.sign('translator2', null, 18, 256);
  const around = sheet.press.area('seal', box(92, 232, 36, 36));
  for (const one of roundSeal({
    area: 'seal',
    around,
    rim: `Sworn translator · ${sheet.printed('translator')}`,
    letters: 'T',
    number: sheet.printed('stampNumber'),
    ink: '#2b3f8f',
    seed: `${seed} seal`,
  }))
    sheet.press.print(one);
  sheet.value('stampNumber', 134, 256, 50, 3.2, { ink: GREY });
  return sheet.finish(seed);
}
