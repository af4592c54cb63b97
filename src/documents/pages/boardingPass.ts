// A boarding pass: 203 × 82 mm card with a stub, printed by machine. A supporting paper: nothing in it is secure, its worth is that
// name, flight and day can be checked.

import { box, polyline, rectangle, type Box } from '../art/path.ts';
import { NO_INK, offsetInk, PERSONAL_INK } from '../paper/ink.ts';
import type { TextShape } from '../paper/mark.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import { targetCode } from './barcode.ts';
import type { Content } from './content.ts';

const WIDTH = 203;
const HEIGHT = 82;
const STUB = 148;
const HOUSE_COLOURS = ['#1f5f7a', '#8a2f3f', '#2f6f4a', '#5a3f8a', '#b05a1f'] as const;

const FIELDS: readonly {
  readonly key: string;
  readonly caption: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}[] = [
  { key: 'passenger', caption: 'Passenger', x: 9, y: 23, width: 82, size: 4.4 },
  { key: 'flight', caption: 'Flight', x: 9, y: 51, width: 26, size: 4.6 },
  { key: 'date', caption: 'Date', x: 37, y: 51, width: 30, size: 4.6 },
  { key: 'departure', caption: 'Departs', x: 69, y: 51, width: 22, size: 4.6 },
  { key: 'gate', caption: 'Gate', x: 9, y: 64, width: 18, size: 4.6 },
  { key: 'boarding', caption: 'Boarding', x: 29, y: 64, width: 22, size: 4.6 },
  { key: 'seat', caption: 'Seat', x: 53, y: 64, width: 18, size: 4.6 },
  { key: 'reference', caption: 'Booking reference', x: 73, y: 64, width: 32, size: 4.6 },
];
const ON_STUB = ['passenger', 'flight', 'date', 'seat', 'reference'] as const;

export function composeBoardingPass(content: Content, seed: string): Sheet {
  const press = new Press();
  const whole = press.area('page', box(0, 0, WIDTH, HEIGHT));
  const carrier = content.printed['carrier'] ?? '';
  const colour =
    HOUSE_COLOURS[Array.from(carrier).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HOUSE_COLOURS.length] ??
    '#1f5f7a';
  press.area('header', box(0, 0, WIDTH, 17));
  press.print({
    area: 'header',
    ink: offsetInk(colour, 1, 0),
    shape: { kind: 'area', d: rectangle(box(0, 0, WIDTH, 16)) },
    part: 'band',
  });
  press.print({
    area: 'header',
    ink: offsetInk('#ffffff', 0.16, 0),
    shape: { kind: 'area', d: `M118 16C132 9 150 5 203 4V0H96C112 3 120 8 118 16z` },
    part: 'swing',
  });
  const white = offsetInk('#ffffff', 1, 0);
  text(
    press,
    'header',
    white,
    { text: carrier, x: 9, y: 10.6, sizeMm: 6, face: 'bold', tracking: 0.03 },
    'carrier',
    carrier,
  );
  text(press, 'header', white, {
    text: 'BOARDING PASS',
    x: STUB - 5,
    y: 10.2,
    sizeMm: 3.6,
    face: 'regular',
    anchor: 'end',
    tracking: 0.18,
  });
  text(press, 'header', white, {
    text: 'BOARDING PASS',
    x: STUB + 6,
    y: 10.2,
    sizeMm: 3,
    face: 'regular',
    tracking: 0.14,
  });

  for (const field of FIELDS) printField(press, field, content, colour);
  printRoute(press, content, colour);
  ON_STUB.forEach((key, index) => {
    const value = content.printed[key] ?? '';
    const area = press.area(`stub.${key}`, box(STUB + 5, 20 + index * 11.4, 48, 10.4));
    text(press, `stub.${key}`, offsetInk('#5a5f66', 1, 0), {
      text: FIELDS.find((one) => one.key === key)?.caption ?? '',
      x: area.x + 1,
      y: area.y + 3,
      sizeMm: 2.3,
      face: 'regular',
    });
    text(
      press,
      `stub.${key}`,
      { ...PERSONAL_INK, infrared: 0.9 },
      { text: value, x: area.x + 1, y: area.y + 8, sizeMm: 3.6, face: 'bold', stretch: fit(value, 46, 3.6) },
      `stub.${key}`,
      content.values[key] ?? value,
    );
  });
  const code = press.area('barcode', box(112, 44, 30, 30));
  press.print({
    area: 'barcode',
    layer: 'personal',
    ink: PERSONAL_INK,
    shape: { kind: 'area', d: targetCode(Object.values(content.values).join('|'), code) },
  });
  press.print({
    area: 'page',
    layer: 'personal',
    ink: { ...NO_INK, hue: '#8a8f96', density: 0.9 },
    shape: {
      kind: 'line',
      d: polyline([
        { x: STUB, y: 0 },
        { x: STUB, y: HEIGHT },
      ]),
      widthMm: 0.35,
      dashMm: '1.4 1.2',
    },
    part: 'perforation',
  });
  return press.finish({
    widthMm: WIDTH,
    heightMm: HEIGHT,
    outline: rectangle(whole, 3),
    paper: { tone: '#fbfaf6', tints: null, ultraviolet: 'bright', translucency: 0.5, material: 'label' },
    seed,
  });
}

const fit = (value: string, widthMm: number, sizeMm: number): number =>
  Math.min(1, widthMm / Math.max(1, value.length * sizeMm * 0.66));

function text(
  press: Press,
  area: string,
  ink: Parameters<Press['print']>[0]['ink'],
  shape: Omit<TextShape, 'kind'>,
  field?: string,
  value?: string,
): void {
  press.print({
    area,
    layer: 'personal',
    ink,
    shape: { kind: 'text', ...shape },
    ...(field === undefined || value === undefined ? {} : { says: { field, value, zone: 'text' as const } }),
    part: field === undefined ? 'caption' : 'value',
  });
}

function printField(press: Press, field: (typeof FIELDS)[number], content: Content, colour: string): void {
  const value = content.printed[field.key] ?? '';
  const area: Box = press.area(field.key, box(field.x - 1, field.y - 1, field.width, field.size + 7));
  text(press, field.key, offsetInk(colour, 1, 0), {
    text: field.caption,
    x: field.x,
    y: area.y + 3.4,
    sizeMm: 2.5,
    face: 'regular',
    tracking: 0.02,
  });
  if (value !== '')
    text(
      press,
      field.key,
      { ...PERSONAL_INK, infrared: 0.9 },
      {
        text: value,
        x: field.x,
        y: area.y + 5 + field.size,
        sizeMm: field.size,
        face: 'bold',
        stretch: fit(value, field.width, field.size),
      },
      field.key,
      content.values[field.key] ?? value,
    );
}

/** From where to where, large, with an aeroplane between. */
function printRoute(press: Press, content: Content, colour: string): void {
  const ink = { ...PERSONAL_INK, infrared: 0.9 };
  for (const [key, x, anchor] of [
    ['from', 9, 'start'],
    ['to', 104, 'end'],
  ] as const) {
    const value = content.printed[key] ?? '';
    press.area(key, box(x === 9 ? 8 : 66, 36, 40, 12.4));
    text(
      press,
      key,
      ink,
      { text: value, x, y: 46, sizeMm: 7.4, face: 'bold', anchor, stretch: fit(value, 40, 7.4) },
      key,
      value,
    );
  }
  press.print({
    area: 'page',
    ink: offsetInk(colour, 1, 0),
    shape: { kind: 'line', d: 'M50 43.4H62M59.4 41.4 62.4 43.4 59.4 45.4', widthMm: 0.6, round: true },
    part: 'arrow',
  });
}
