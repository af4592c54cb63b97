// The visa sticker of the Union's members: MRV-B, 105 × 74 mm (ICAO Doc 9303-7), with an own design that has the features of a
// uniform format: portrait, diffractive device, shifting letters, number in black across and in red upright in another typeface.

import { stream } from '#people';
import { waveField } from '../art/guilloche.ts';
import { box, polyline, rectangle, type Box, type Point } from '../art/path.ts';
import { glowInk, glowingInk, intaglioInk, NO_INK, offsetInk, PERSONAL_INK } from '../paper/ink.ts';

import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawSeal } from '../seal/drawSeal.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import type { Style } from '../series/style.ts';
import { printCaptionedFields, visaValue, type PlacedField } from './captionedFields.ts';
import type { Content } from './content.ts';
import { printPhoto, printZone } from './holderPrint.ts';
import { printMicrotextLine } from './microtext.ts';
import { printScreen } from './protection.ts';
import { printUpconverting } from './specialInks.ts';
import { engraveLatent, printShift, stampFoil } from './ornament.ts';
import { hasFeature, layFibres, printBackground, type Design } from './substance.ts';

export const STICKER = { widthMm: 105, heightMm: 74 } as const;

/** All members print the same sticker; only the state's code and arms differ. */
const UNION_STYLE: Style = {
  cover: '#2b3a67',
  blocking: '#e0c46c',
  deep: '#2d4a63',
  iris: ['#3f8f86', '#c07a8a', '#b98a3c'],
  accents: ['#3a7f8c', '#b0607a'],
  paper: '#f5f3e9',
  tints: ['#d5ece6', '#f6e3e6', '#f5ecd0'],
  shift: ['#1c7a4c', '#a8742a'],
  glows: ['#ffd84a', '#5affc8', '#ff6a8a'],
  scene: 'waves',
  composition: 'rosette',
  lobes: 12,
  waveMm: 9,
};

const PORTRAIT = box(4, 19.6, 22.5, 29);

/** The seal stands right of the name, below the number: 13 mm. */
const SEAL = box(83.6, 38.4, 13, 13);

const FIELDS: readonly PlacedField[] = [
  { key: 'validFor', x: 30, y: 14.4, width: 40 },
  { key: 'validFrom', x: 30, y: 20.6, width: 20 },
  { key: 'validUntil', x: 51, y: 20.6, width: 20 },
  { key: 'visaType', x: 30, y: 26.8, width: 13 },
  { key: 'entries', x: 44.5, y: 26.8, width: 20 },
  { key: 'duration', x: 67, y: 26.8, width: 27 },
  { key: 'issuedIn', x: 30, y: 33, width: 20 },
  { key: 'issuedOn', x: 51, y: 33, width: 15 },
  { key: 'passportNumber', x: 67, y: 33, width: 27 },
  { key: 'nameAndSurname', x: 30, y: 39.2, width: 64 },
  { key: 'remarks', x: 30, y: 45.4, width: 64 },
];

export function composeSticker(state: State, series: Series, content: Content, seed: string): Sheet {
  const design: Design = { state: state.code, style: UNION_STYLE, features: series.features };
  const style = UNION_STYLE;
  const press = new Press();
  const whole = press.area('page', box(0, 0, STICKER.widthMm, STICKER.heightMm));
  press.area('background', box(0, 12, 105, 42));
  press.area('header', box(27, 1.6, 46, 10));
  press.area('glow', whole);
  press.area('portrait', PORTRAIT);
  press.area('mrz', box(2.5, 57.4, 96, 12.6));
  layFibres(press, design, whole, stream(seed, 'fibres'));
  printBackground(press, design, whole, {
    centre: { x: 66, y: 31 },
    radiusMm: 17,
    scene: box(0, 18, 105, 34),
    upper: box(0, 0, 105, 53),
    drawn: [series.id, 'scene'],
  });
  printUnionGlow(press, design, whole);
  layDieCuts(press, design);
  printTitle(press, design, state);
  printFields(press, state, content);
  printNumbers(press, design, content);
  printPhoto(press, content, PORTRAIT, { ...PERSONAL_INK, infrared: 0.8 });
  printZone(press, content, { x: 4, y: 58.8 });
  printSeal(press, design, content);
  stampFoil(press, design, { x: 12.4, y: 11.4 }, 8.4);
  printScreen(press, design, box(89.4, 10.4, 12, 3.4));
  printUpconverting(press, design, { x: 76, y: 13.2 });
  return press.finish({
    widthMm: STICKER.widthMm,
    heightMm: STICKER.heightMm,
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
      shape: { kind: 'text', text: value, x: 30, y, sizeMm, face: 'bold', tracking },
      part,
    });
  text('VISA', 8.6, 8.2, 0.22, 'title');
  text(state.name.toUpperCase(), 11.8, 2.3, 0.24, 'state');
  printShift(press, design, box(57, 2, 9, 9.4), state.code);
  engraveLatent(press, design, hasFeature(design, 'vds') ? box(71.5, 16.4, 10, 5.6) : box(72, 16, 15, 6));
  printMicrotextLine(press, design, { from: 30, to: 94, y: 52, text: 'UNION·OF·MEMBER·STATES' });
}

function printFields(press: Press, state: State, content: Content): void {
  printCaptionedFields(press, state, content, FIELDS, {
    zone: 'sticker',
    heightMm: 5.6,
    caption: { ink: offsetInk('#2d4a63', 0.95, 0.4), sizeMm: 1.35, drop: 1.3 },
    value: (text, { x, y, width }) => visaValue(text, x, y + 4.7, width),
  });
}

function printNumbers(press: Press, design: Design, content: Content): void {
  const number = content.printed['number'] ?? '';
  press.area('number', box(74, 4.4, 27, 5.4));
  press.print({
    area: 'number',
    layer: 'personal',
    ink: glowingInk('#1c1b1f', '#e8ff5a', 0.95, 0.95),
    feature: 'uv-ink-visible',
    shape: { kind: 'text', text: number, x: 75, y: 9, sizeMm: 4.2, face: 'bold', tracking: 0.08 },
    says: { field: 'number', value: content.values['number'] ?? number, zone: 'sticker' },
    part: 'value',
  });
  if (!hasFeature(design, 'special-numerals')) return;
  press.area('redNumber', box(97.6, 14, 4.6, 36));
  press.print({
    area: 'redNumber',
    layer: 'personal',
    ink: glowingInk('#b3202c', '#ff7a4a', 0.95, 0),
    feature: 'special-numerals',
    shape: { kind: 'ocr', text: number, x: 101.4, y: 16, scale: 1.24, turnDegrees: 90 },
    says: { field: 'redNumber', value: content.values['redNumber'] ?? number, zone: 'sticker' },
    part: 'value',
  });
}

/** Data under a signature, in a code of its own. It absorbs infrared, as optional codes of visas must (Doc 9303-7). */
function printSeal(press: Press, design: Design, content: Content): void {
  if (!hasFeature(design, 'vds')) return;
  press.area('digitalSeal', SEAL);
  if (content.seal === null) return;
  press.print({
    area: 'digitalSeal',
    layer: 'personal',
    feature: 'vds',
    ink: PERSONAL_INK,
    shape: { kind: 'area', d: drawSeal(content.seal, SEAL) },
    part: 'code',
  });
}

/** Stars in a ring, waves, and the word that only ultraviolet spells. */
function printUnionGlow(press: Press, design: Design, whole: Box): void {
  if (!hasFeature(design, 'uv-ink-invisible')) return;
  const [first, second, third] = design.style.glows;
  const shared = { area: 'glow', feature: 'uv-ink-invisible' as const, bounds: whole };
  const centre: Point = { x: 56, y: 33 };
  const stars = Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6;
    return starPath(centre.x + 17 * Math.sin(a), centre.y - 17 * Math.cos(a), 2.5);
  });
  press.print({
    ...shared,
    ink: glowInk(second, 0.45),
    shape: {
      kind: 'copies',
      ...waveField(box(-2, 14, 109, 40), { stepMm: 2.1, lengthMm: 18, heightMm: 2.2, shiftMm: 2.4 }),
      widthMm: 0.13,
    },
    part: 'waves',
  });
  press.print({ ...shared, ink: glowInk(first, 0.95), shape: { kind: 'area', d: stars.join('') }, part: 'stars' });
  press.print({
    ...shared,
    ink: glowInk(third, 0.85),
    shape: {
      kind: 'text',
      text: design.state,
      x: centre.x,
      y: centre.y + 3.6,
      sizeMm: 11,
      face: 'bold',
      anchor: 'middle',
      tracking: 0.1,
    },
    part: 'letters',
  });
}

function starPath(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const a = (i * Math.PI) / 5;
    const size = i % 2 === 0 ? r : r * 0.4;
    return { x: x + size * Math.sin(a), y: y - size * Math.cos(a) };
  });
  return polyline(points, true);
}

/** Hair-fine curved cuts that tear when the sticker is lifted. */
function layDieCuts(press: Press, design: Design): void {
  if (!hasFeature(design, 'visa-die-cuts')) return;
  press.area('dieCuts', box(0, 53.4, 105, 3));
  let d = '';
  for (let i = 0; i < 9; i++) d += `M${6 + i * 11} 55.6q2.2-1.8 4.4 0t4.4 0`;
  press.print({
    area: 'dieCuts',
    layer: 'sticker',
    feature: 'visa-die-cuts',
    ink: { ...NO_INK, hue: '#8a8370', density: 0.16, relief: -0.35 },
    shape: { kind: 'line', d, widthMm: 0.06 },
  });
}
