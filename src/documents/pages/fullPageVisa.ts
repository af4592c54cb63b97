// A visa that fills a page: MRV-A, 120 × 80 mm (ICAO Doc 9303-7), which a state prints for itself. The document zone stands above the
// personal one, and an officer signs, not the holder.

import { stream } from '#people';
import { box, rectangle } from '../art/path.ts';
import { glowingInk, intaglioInk, offsetInk, PERSONAL_INK } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { printCaptionedFields, visaValue, type PlacedField } from './captionedFields.ts';
import { captionOf } from './captions.ts';
import type { Content } from './content.ts';
import { printPhoto, printSignature, printZone } from './holderPrint.ts';
import { printMicrotextLine } from './microtext.ts';
import { engraveArms, engraveBand, printGlow, printShift, stampFoil } from './ornament.ts';
import { layFibres, printBackground, type Design } from './substance.ts';

export const FULL_PAGE_VISA = { widthMm: 120, heightMm: 80 } as const;
const PORTRAIT = box(5, 21, 24, 31);

const FIELDS: readonly PlacedField[] = [
  { key: 'issuedIn', x: 33, y: 16, width: 28 },
  { key: 'issuedOn', x: 62, y: 16, width: 16 },
  { key: 'visaType', x: 79, y: 16, width: 14 },
  { key: 'validFrom', x: 33, y: 22.4, width: 28 },
  { key: 'validUntil', x: 62, y: 22.4, width: 31 },
  { key: 'entries', x: 33, y: 28.8, width: 28 },
  { key: 'duration', x: 62, y: 28.8, width: 31 },
  { key: 'nameAndSurname', x: 33, y: 35.2, width: 80 },
  { key: 'passportNumber', x: 33, y: 41.6, width: 28 },
  { key: 'sex', x: 62, y: 41.6, width: 10 },
  { key: 'birthDate', x: 73, y: 41.6, width: 20 },
  { key: 'nationality', x: 94, y: 41.6, width: 19 },
  { key: 'remarks', x: 33, y: 48, width: 50 },
];

export function composeFullPageVisa(state: State, series: Series, content: Content, seed: string): Sheet {
  const { style } = state;
  const design: Design = { state: state.code, style, features: series.features };
  const press = new Press();
  const whole = press.area('page', box(0, 0, FULL_PAGE_VISA.widthMm, FULL_PAGE_VISA.heightMm));
  press.area('background', box(0, 15, 120, 42));
  press.area('header', box(20, 1.6, 70, 12));
  press.area('glow', whole);
  press.area('portrait', PORTRAIT);
  press.area('mrz', box(1, 60.6, 118, 14.6));
  layFibres(press, design, whole, stream(seed, 'fibres'));
  printBackground(press, design, whole, {
    centre: { x: 74, y: 36 },
    radiusMm: 19,
    scene: box(0, 22, 120, 36),
    upper: box(0, 0, 120, 57),
    drawn: [series.id, 'scene'],
  });
  printGlow(press, design, whole, { x: 66, y: 36 }, 30, [series.id, 'glow']);
  printTitle(press, design, state);
  printFields(press, state, content);
  printNumber(press, content);
  printPhoto(press, content, PORTRAIT, { ...PERSONAL_INK, infrared: 0.8 });
  printSignature(
    press,
    `officer ${content.values['issuedIn'] ?? ''}`,
    box(86, 49, 28, 8.6),
    { ...offsetInk('#26356e', 0.9, 0.1), relief: -0.1 },
    0.3,
  );
  printZone(press, content, { x: 4, y: 62.6 });
  stampFoil(press, design, { x: 107.4, y: 31 }, 7.4);
  return press.finish({
    widthMm: whole.width,
    heightMm: whole.height,
    outline: rectangle(whole, 1.6),
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.7, material: 'label' },
    seed,
  });
}

function printTitle(press: Press, design: Design, state: State): void {
  const deep = intaglioInk(design.style.deep);
  const text = (value: string, y: number, sizeMm: number, tracking: number, part: string): void =>
    press.print({
      area: 'header',
      layer: 'engraving',
      feature: 'intaglio',
      ink: deep,
      shape: { kind: 'text', text: value, x: 21, y, sizeMm, face: 'bold', tracking },
      part,
    });
  press.area('emblem', box(3.4, 1.6, 15, 14));
  engraveArms(press, design, 'emblem', { x: 11, y: 8.6 }, 13.4);
  text(captionOf('visa', [state.languages[0]]).toUpperCase(), 8, 6.6, 0.3, 'title');
  text(state.formalName.toUpperCase(), 12.2, 2.4, 0.18, 'state');
  engraveBand(press, design, 'header', box(0, 13.8, 120, 1));
  printShift(press, design, box(98, 16, 10, 8.4), state.code);
  printMicrotextLine(press, design, {
    from: 4,
    to: 116,
    y: 58.6,
    text: state.formalName.toUpperCase().replaceAll(' ', '·'),
  });
}

function printFields(press: Press, state: State, content: Content): void {
  printCaptionedFields(press, state, content, FIELDS, {
    zone: 'sticker',
    heightMm: 5.8,
    caption: { ink: offsetInk(state.style.deep, 0.95, 0.4), sizeMm: 1.4, drop: 1.4 },
    value: (text, { x, y, width }) => visaValue(text, x, y + 4.9, width - 1),
  });
}

function printNumber(press: Press, content: Content): void {
  const number = content.printed['number'] ?? '';
  press.area('number', box(86, 4, 31, 6));
  press.print({
    area: 'number',
    layer: 'personal',
    ink: glowingInk('#1c1b1f', '#e8ff5a', 0.95, 0.95),
    feature: 'uv-ink-visible',
    shape: { kind: 'text', text: number, x: 116, y: 8.8, sizeMm: 4.2, face: 'bold', tracking: 0.06, anchor: 'end' },
    says: { field: 'number', value: content.values['number'] ?? number, zone: 'sticker' },
    part: 'value',
  });
}
