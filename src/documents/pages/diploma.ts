// A certificate of study: a landscape sheet of heavy paper with a border of fine lines, the seal of the school, and a code that leads to
// its register. It is worth what the school and its register confirm.

import { braid, rosette } from '../art/guilloche.ts';
import { box, nums, rectangle } from '../art/path.ts';
import { offsetInk } from '../paper/ink.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Content } from './content.ts';
import { GREY, houseColour, OfficeSheet, PEN } from './office.ts';
import { roundSeal } from './seal.ts';
import { signatureOf } from './signature.ts';

const WIDTH = 297;
const HEIGHT = 210;

export function composeDiploma(content: Content, seed: string): Sheet {
  const sheet = new OfficeSheet(content, WIDTH, HEIGHT);
  const colour = houseColour(sheet.printed('institution'));
  printBorder(sheet, colour);
  const middle = WIDTH / 2;
  const centred = (field: string, y: number, sizeMm: number, bold: boolean): void =>
    sheet.value(field, middle, y, 210, sizeMm, { anchor: 'middle', ...(bold ? { face: 'bold' as const } : {}) });
  sheet.press.area('title', box(60, 46, 177, 20));
  centred('institution', 36, 9, true);
  centred('accreditation', 43, 3.2, false);
  sheet.text('title', 'Certificate of graduation', middle, 60, 7, {
    anchor: 'middle',
    ink: offsetInk(colour, 0.95, 0.2),
  });
  sheet.press.area('body1', box(60, 68, 177, 10));
  sheet.text('body1', 'The Senate confers on', middle, 75, 4, { anchor: 'middle', ink: GREY });
  centred('graduate', 87, 9, true);
  sheet.rows(
    [
      ['birthDate', 'born on'],
      ['birthPlace', 'in'],
    ],
    { x: 112, y: 97, captionMm: 18, widthMm: 90, stepMm: 6, sizeMm: 3.6 },
  );
  sheet.press.area('body2', box(60, 106, 177, 8));
  sheet.text('body2', 'the degree of', middle, 113, 4, { anchor: 'middle', ink: GREY });
  centred('degree', 124, 7.4, true);
  centred('programme', 132, 4.4, false);
  sheet.rows(
    [
      ['grade', 'Final grade'],
      ['graduationDate', 'Conferred on'],
      ['number', 'Register number'],
    ],
    { x: 34, y: 148, captionMm: 30, widthMm: 92, stepMm: 6.8, sizeMm: 3.6 },
  );
  const signature = sheet.press.area('signature', box(190, 150, 56, 14));
  sheet.press.print({
    area: 'signature',
    layer: 'personal',
    ink: PEN,
    shape: { kind: 'line', d: signatureOf(sheet.printed('signatory'), signature), widthMm: 0.42, round: true },
    part: 'value',
  });
  sheet.rule('signature', 188, 166, 66, 0.14);
  sheet.value('signatory', 188, 171, 66, 3.4);
  sheet.value('signatoryRole', 188, 176, 66, 3, { ink: GREY });
  const around = sheet.press.area('seal', box(132, 144, 38, 38));
  for (const one of roundSeal({
    area: 'seal',
    around,
    rim: sheet.printed('institution'),
    letters: 'S',
    ink: '#8a1f2a',
    seed: `${seed} seal`,
  }))
    sheet.press.print(one);
  sheet.code('code', 'codeHolds', box(34, 172, 20, 20));
  return sheet.finish(seed, { tone: '#f8f3e4', ultraviolet: 'dull', translucency: 0.7 });
}

/** Braids along the four sides and rosettes in the corners. */
function printBorder(sheet: OfficeSheet, colour: string): void {
  const { press, whole } = sheet;
  press.area('border', whole);
  const ink = offsetInk(colour, 0.62);
  const side = (lengthMm: number, x: number, y: number, turnDegrees: number): void => {
    const strip = box(0, 0, lengthMm, 8);
    const shapes = [{ kind: 'copies' as const, ...braid(strip, 11, 7), widthMm: 0.12 }];
    const shape = { kind: 'group' as const, place: { x, y, turnDegrees }, shapes, clip: rectangle(strip) };
    press.print({ area: 'border', ink, shape, part: 'braid' });
  };
  side(WIDTH - 32, 16, 12, 0);
  side(WIDTH - 32, 16, HEIGHT - 20, 0);
  side(HEIGHT - 32, 20, 16, 90);
  side(HEIGHT - 32, WIDTH - 12, 16, 90);
  for (const [x, y] of [
    [16, 16],
    [WIDTH - 16, 16],
    [16, HEIGHT - 16],
    [WIDTH - 16, HEIGHT - 16],
  ] as const)
    press.print({
      area: 'border',
      ink,
      shape: { kind: 'copies', ...rosette({ x, y }, { inner: 2.4, outer: 8.4, lobes: 11, copies: 8 }), widthMm: 0.12 },
      part: 'corner',
    });
  press.print({
    area: 'border',
    ink,
    shape: { kind: 'line', d: `M${nums(24, 24)}H${WIDTH - 24}V${HEIGHT - 24}H24z`, widthMm: 0.3 },
    part: 'frame',
  });
}
