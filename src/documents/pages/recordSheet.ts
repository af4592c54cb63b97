// A sheet of an office's own file: a note, a page of a statement taken down, a log. What was written, line by line, and who signed it.

import { box } from '../art/path.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Content } from './content.ts';
import { GREY, OfficeSheet, wrapped } from './office.ts';

/** How many entries a sheet has room for. */
export const RECORD_LINES = 10;

const STEP_MM = 14.4;
const SIZE_MM = 3.4;

export function composeRecordSheet(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content);
  sheet.letterhead('office', ['address', 'phone']);
  sheet.value('title', 18, 50, 130, 5.6, { face: 'bold' });
  sheet.value('sheet', 192, 50, 40, 3.4, { anchor: 'end', ink: GREY });
  sheet.rows(
    [
      ['reference', 'File'],
      ['subject', 'Concerning'],
      ['madeOn', 'Day'],
    ],
    { x: 18, y: 60, captionMm: 34, widthMm: 150, stepMm: 6.2 },
  );
  sheet.rule('page', 18, 81, 174, 0.3);
  for (let row = 1; row <= RECORD_LINES; row++) {
    const y = 89 + (row - 1) * STEP_MM;
    const name = `line${row}`;
    sheet.press.area(name, box(17, y - 4.6, 176, STEP_MM - 1));
    const text = sheet.printed(name);
    if (text === '') continue;
    wrapped(text, SIZE_MM, 170).forEach((line, index) => {
      if (index > 0) return sheet.text(name, line, 18, y + index * 4.8, SIZE_MM, { part: 'value' });
      sheet.press.print({
        area: name,
        layer: 'personal',
        ink: { ...GREY, hue: '#22252a' },
        shape: { kind: 'text', text: line, x: 18, y, sizeMm: SIZE_MM, face: 'regular' },
        says: { field: name, value: content.values[name] ?? text, zone: 'text' },
        part: 'value',
      });
    });
    sheet.rule(name, 18, y + STEP_MM - 5.6, 174, 0.1);
  }
  sheet.sign('signatory', 'signatoryRole', 18, 258);
  return sheet.finish(seed);
}
