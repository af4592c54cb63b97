// A hotel's booking confirmation: a printed sheet of office paper, 148 × 210 mm. A supporting paper that is worth what a call to the
// hotel confirms.

import { box, circle, polyline, rectangle } from '../art/path.ts';
import { offsetInk, PERSONAL_INK, type Ink } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import { finderCode } from './barcode.ts';
import type { Content } from './content.ts';

const WIDTH = 148;
const HEIGHT = 210;
const TONER: Ink = { ...PERSONAL_INK, hue: '#22252a', density: 0.95 };
const HOUSE = '#7a5a2c';

const ROWS: readonly { readonly key: string; readonly caption: string }[] = [
  { key: 'reference', caption: 'Confirmation number' },
  { key: 'guest', caption: 'Guest' },
  { key: 'arrival', caption: 'Arrival' },
  { key: 'leaving', caption: 'Departure' },
  { key: 'nights', caption: 'Nights' },
  { key: 'room', caption: 'Room' },
  { key: 'price', caption: 'Total price' },
  { key: 'payment', caption: 'Payment' },
];

export function composeHotelBooking(content: Content, seed: string): Sheet {
  const press = new Press();
  const whole = press.area('page', box(0, 0, WIDTH, HEIGHT));
  const print = (
    area: string,
    text: string,
    x: number,
    y: number,
    sizeMm: number,
    more: { bold?: boolean; ink?: Ink; anchor?: 'start' | 'middle' | 'end'; field?: string; tracking?: number } = {},
  ): void => {
    press.print({
      area,
      layer: 'personal',
      ink: more.ink ?? TONER,
      shape: {
        kind: 'text',
        text,
        x,
        y,
        sizeMm,
        face: more.bold === true ? 'bold' : 'regular',
        anchor: more.anchor ?? 'start',
        tracking: more.tracking ?? 0,
      },
      ...(more.field === undefined
        ? {}
        : { says: { field: more.field, value: content.values[more.field] ?? text, zone: 'text' as const } }),
      part: more.field === undefined ? 'caption' : 'value',
    });
  };
  const printed = (key: string): string => content.printed[key] ?? '';
  const house = offsetInk(HOUSE, 0.95, 0);
  press.area('letterhead', box(10, 10, 128, 24));
  press.print({
    area: 'letterhead',
    ink: house,
    shape: {
      kind: 'line',
      d: `${circle(21, 21, 8)}${circle(21, 21, 6.8)}M16.5 25V18.5L21 15.5 25.5 18.5V25zM19.6 25V21.4H22.4V25`,
      widthMm: 0.45,
    },
    part: 'sign',
  });
  print('letterhead', printed('hotel'), 34, 20.4, 6.4, { bold: true, ink: house, field: 'hotel', tracking: 0.02 });
  press.area('address', box(33, 21.6, 100, 12));
  print('address', printed('address'), 34, 25.6, 2.9, { field: 'address' });
  press.area('phone', box(33, 27, 100, 5));
  print('phone', printed('phone'), 34, 30.4, 2.9, { field: 'phone' });
  press.print({
    area: 'letterhead',
    ink: house,
    shape: {
      kind: 'line',
      d: polyline([
        { x: 10, y: 36 },
        { x: 138, y: 36 },
      ]),
      widthMm: 0.5,
    },
    part: 'rule',
  });
  press.area('title', box(10, 42, 128, 14));
  print('title', 'Booking confirmation', 10, 50, 5.4, { bold: true });
  ROWS.forEach(({ key, caption }, index) => {
    const y = 62 + index * 10.4;
    press.area(key, box(10, y - 2, 128, 9.6));
    print(key, caption, 11, y + 3.6, 3, { ink: { ...TONER, hue: '#6a6f76' } });
    print(key, printed(key), 58, y + 3.8, 3.7, { bold: key === 'reference' || key === 'guest', field: key });
    press.print({
      area: key,
      ink: { ...TONER, hue: '#b9bcc0', density: 0.9 },
      shape: {
        kind: 'line',
        d: polyline([
          { x: 10, y: y + 7 },
          { x: 138, y: y + 7 },
        ]),
        widthMm: 0.18,
      },
      part: 'rule',
    });
  });
  const code = press.area('code', box(11, 152, 26, 26));
  press.print({
    area: 'code',
    layer: 'personal',
    ink: TONER,
    shape: { kind: 'area', d: finderCode(`${printed('reference')} ${printed('guest')}`, code) },
  });
  press.area('terms', box(42, 150, 96, 30));
  [
    'This confirmation was made for the guest named above.',
    'Free cancellation until 18:00 on the day before arrival.',
    'Please show this sheet and a travel document at the desk.',
    'Reception is open day and night.',
  ].forEach((row, index) => print('terms', row, 43, 156 + index * 5.6, 2.9));
  press.area('issued', box(10, 190, 128, 8));
  print('issued', `Printed ${printed('issuedOn')}`, 11, 196, 2.7, {
    field: 'issuedOn',
    ink: { ...TONER, hue: '#6a6f76' },
  });
  print('issued', 'Page 1 of 1', 137, 196, 2.7, { anchor: 'end', ink: { ...TONER, hue: '#6a6f76' } });
  return press.finish({
    widthMm: WIDTH,
    heightMm: HEIGHT,
    outline: rectangle(whole),
    paper: { tone: '#fdfcf9', tints: null, ultraviolet: 'bright', translucency: 0.92, material: 'paper' },
    seed,
  });
}
