// An emergency travel document: one sheet of security paper, 125 × 176 mm, folded across. A consulate fills it in for somebody whose
// passport was lost: above, why and for which journey it was issued; below, a data page with a zone (ICAO Doc 9303-4, code PU).

import { stream } from '#people';
import { box, nums, rectangle } from '../art/path.ts';
import { NO_INK, offsetInk, PERSONAL_INK, intaglioInk } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { captionOf, type CaptionKey } from './captions.ts';
import type { Content } from './content.ts';
import { printPhoto, printSignature, printZone } from './holderPrint.ts';
import { printMicrotextLine } from './microtext.ts';
import { engraveArms, engraveBand, printGlow } from './ornament.ts';
import { roundSeal } from './seal.ts';
import { layFibres, layWatermark, printBackground, type Design } from './substance.ts';

const SHEET = { widthMm: 125, heightMm: 176 } as const;
const FOLD = 88;
const PORTRAIT = box(6, FOLD + 20, 32, 41);

interface Field {
  readonly key: CaptionKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
const ABOVE: readonly Field[] = [
  { key: 'route', x: 12, y: 40, width: 100 },
  { key: 'reason', x: 12, y: 49, width: 100 },
  { key: 'authority', x: 12, y: 58, width: 60 },
];
const BELOW: readonly Field[] = [
  { key: 'surname', x: 43.4, y: 19.4, width: 57 },
  { key: 'givenNames', x: 43.4, y: 26.2, width: 57 },
  { key: 'nationality', x: 43.4, y: 33, width: 33 },
  { key: 'birthDate', x: 78, y: 33, width: 30 },
  { key: 'sex', x: 43.4, y: 39.8, width: 9 },
  { key: 'birthPlace', x: 53, y: 39.8, width: 40 },
  { key: 'issueDate', x: 43.4, y: 46.6, width: 32 },
  { key: 'expiryDate', x: 78, y: 46.6, width: 32 },
  { key: 'remarks', x: 43.4, y: 53.4, width: 70 },
];

export function composeEmergencyDocument(state: State, series: Series, content: Content, seed: string): Sheet {
  const { style } = state;
  const design: Design = { state: state.code, style, features: series.features };
  const press = new Press();
  const page = press.area('page', box(0, 0, SHEET.widthMm, SHEET.heightMm));
  press.area('background', box(0, 20, 125, 120));
  press.area('header', box(0, 0, 125, 37));
  press.area('glow', page);
  press.area('portrait', PORTRAIT);
  press.area('mrz', box(2, FOLD + 66, 121, 20));
  layFibres(press, design, page, stream(seed, 'fibres'));
  layWatermark(press, design, { x: 84, y: FOLD + 40 }, 34);
  printBackground(press, design, page, {
    centre: { x: 62.5, y: 60 },
    radiusMm: 30,
    scene: box(0, FOLD + 20, 125, 44),
    upper: box(0, 0, 125, 152),
    drawn: [series.id, 'scene'],
  });
  printGlow(press, design, page, { x: 62.5, y: 66 }, 40, [series.id, 'glow']);
  printHeader(press, design, state, content);
  printPhoto(press, content, PORTRAIT, { ...PERSONAL_INK, density: 0.95, infrared: 0.85 });
  for (const field of ABOVE) printField(press, state, content, field, 0);
  for (const field of BELOW) printField(press, state, content, field, FOLD);
  printSignature(
    press,
    `consul ${content.values['authority'] ?? ''}`,
    box(14, 70, 40, 12),
    offsetInk('#1d2f7a', 0.9, 0.05),
    0.35,
  );
  const seal = press.area('seal', box(70, 56, 30, 30));
  for (const impression of roundSeal({
    area: 'seal',
    around: seal,
    rim: `${state.formalName} · ${content.printed['authority'] ?? ''}`,
    ink: '#2b3f8f',
    state: state.code,
    seed: `${seed} seal`,
  }))
    press.print(impression);
  printZone(press, content, { x: 6.4, y: FOLD + 71.1 });
  press.print({
    area: 'page',
    layer: 'inside',
    ink: { ...NO_INK, hue: '#7d745f', density: 0.3, relief: -0.4 },
    shape: { kind: 'line', d: `M${nums(0, FOLD)}h125`, widthMm: 0.22 },
    part: 'fold',
  });
  return press.finish({
    widthMm: page.width,
    heightMm: page.height,
    outline: rectangle(page, 1),
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.9, material: 'paper' },
    seed,
  });
}

function printHeader(press: Press, design: Design, state: State, content: Content): void {
  const deep = intaglioInk(design.style.deep);
  press.area('emblem', box(53, 4, 19, 18));
  engraveArms(press, design, 'emblem', { x: 62.5, y: 13 }, 17);
  const heading = (text: string, y: number, sizeMm: number, part: string): void =>
    press.print({
      area: 'header',
      layer: 'engraving',
      feature: 'intaglio',
      ink: deep,
      shape: { kind: 'text', text, x: 62.5, y, sizeMm, face: 'bold', anchor: 'middle', tracking: 0.1 },
      part,
    });
  heading(state.formalName.toUpperCase(), 26.4, 3, 'state');
  state.languages.forEach((language, index) =>
    heading(
      captionOf('emergencyDocument', [language]).toUpperCase(),
      31.2 + index * 4.2,
      index === 0 ? 3.6 : 2.6,
      `title${index + 1}`,
    ),
  );
  engraveBand(press, design, 'header', box(8, 1.8, 109, 1));
  const number = content.printed['number'] ?? '';
  press.area('number', box(80, FOLD + 8, 40, 7));
  press.print({
    area: 'number',
    layer: 'personal',
    ink: { ...PERSONAL_INK, hue: '#8f1f2a' },
    shape: {
      kind: 'text',
      text: number,
      x: 118,
      y: FOLD + 13.6,
      sizeMm: 4.4,
      face: 'bold',
      anchor: 'end',
      tracking: 0.08,
    },
    says: { field: 'number', value: content.values['number'] ?? number, zone: 'viz' },
    part: 'value',
  });
  press.area('code', box(42, FOLD + 8, 24, 7));
  press.print({
    area: 'code',
    ink: offsetInk(design.style.deep, 0.9, 0.4),
    shape: { kind: 'text', text: `PU · ${state.code}`, x: 43.4, y: FOLD + 13.4, sizeMm: 3.2, face: 'bold' },
    says: { field: 'code', value: state.code, zone: 'viz' },
    part: 'value',
  });
  printMicrotextLine(press, design, {
    from: 43,
    to: 117,
    y: FOLD + 63,
    text: state.formalName.toUpperCase().replaceAll(' ', '·'),
  });
}

function printField(press: Press, state: State, content: Content, { key, x, y, width }: Field, down: number): void {
  const text = content.printed[key];
  press.area(key, box(x - 0.6, down + y - 0.3, width, 6));
  press.print({
    area: key,
    ink: offsetInk(state.style.deep, 0.9, 0.4),
    shape: {
      kind: 'text',
      text: captionOf(key, state.languages),
      x,
      y: down + y + 1.4,
      sizeMm: 1.5,
      face: 'italic',
    },
    part: 'caption',
  });
  if (text === undefined || text === '') return;
  press.print({
    area: key,
    layer: 'personal',
    ink: PERSONAL_INK,
    shape: { kind: 'text', text, x, y: down + y + 4.8, sizeMm: 2.75, face: 'regular', tracking: 0.02 },
    says: { field: key, value: content.values[key] ?? text, zone: 'viz' },
    part: 'value',
  });
}
