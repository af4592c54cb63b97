// A seafarer's identity book: a small booklet, 105 × 74 mm open on its long side, with a TD2 zone (ICAO Doc 9303-6) on the data page and
// a page on which masters enter service. It names a trade as well as a person, and eases shore leave and joining a ship.

import { stream } from '#people';
import { box, circle, nums, polyline, rectangle } from '../art/path.ts';
import { glowInk, NO_INK, offsetInk, PERSONAL_INK, type Ink } from '../paper/ink.ts';
import type { Shape } from '../paper/mark.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { printCaptionedFields, type PlacedField } from './captionedFields.ts';
import { captionOf, smallCaption, type CaptionKey } from './captions.ts';
import { figureDate, type Content } from './content.ts';
import { holderName, printPhoto, printSignature, printZone } from './holderPrint.ts';
import { printMicrotextLine } from './microtext.ts';
import { armsShape, printGlow, stampFoil } from './ornament.ts';
import { roundSeal } from './seal.ts';
import { signatureOf } from './signature.ts';
import { layFibres, layWatermark, printBackground, type Design } from './substance.ts';

const PAGE = { widthMm: 105, heightMm: 74 } as const;
const CLOTH = '#1b2a4a';
const BLOCKING = '#cfd6e2';
const PORTRAIT = box(4, 14, 26, 34);
const designOf = (state: State, series: Series): Design => ({
  state: state.code,
  style: state.style,
  features: series.features,
});

/** Two crossed strokes, a ring and flukes. */
function anchor(x: number, y: number, r: number): string {
  return (
    circle(x, y - r, r * 0.2) +
    polyline([
      { x, y: y - r * 0.8 },
      { x, y: y + r },
    ]) +
    `M${nums(x - r * 0.45, y - r * 0.42)}h${r * 0.9}` +
    `M${nums(x - r * 0.8, y + r * 0.35)}q${nums(r * 0.1, r * 0.62, r * 0.8, r * 0.65)}q${nums(r * 0.7, -r * 0.03, r * 0.8, -r * 0.65)}`
  );
}

export function composeSeafarerCover(state: State, series: Series, seed: string): Sheet {
  const design = designOf(state, series);
  const press = new Press();
  const [widthMm, heightMm] = [PAGE.heightMm, PAGE.widthMm];
  const page = press.area('page', box(0, 0, widthMm, heightMm));
  press.area('title', box(6, 8, 62, 24));
  press.area('arms', box(17, 36, 40, 40));
  const chance = stream(seed, 'cloth');
  let grain = '';
  for (let i = 0; i < 180; i++)
    grain += `M${nums(chance.next() * widthMm, chance.next() * heightMm)}l${nums(chance.bell(), chance.bell())}`;
  press.print({
    area: 'page',
    ink: { ...NO_INK, hue: '#000000', density: 0.22, relief: -0.25 },
    shape: { kind: 'line', d: grain, widthMm: 0.18 },
    part: 'grain',
  });
  const foil: Ink = { ...NO_INK, hue: BLOCKING, density: 0.95, infrared: 0.55, relief: -0.55 };
  const block = (area: string, shape: Shape, part: string): void =>
    press.print({ area, layer: 'engraving', feature: 'cover-emboss', ink: foil, shape, part });
  const text = (value: string, y: number, sizeMm: number, tracking: number): Shape => ({
    kind: 'text',
    text: value,
    x: widthMm / 2,
    y,
    sizeMm,
    face: 'bold',
    anchor: 'middle',
    tracking,
  });
  block('title', text(state.formalName.toUpperCase(), 14, 2.9, 0.1), 'state');
  state.languages.forEach((language, index) =>
    block(
      'title',
      text(captionOf('seafarerBook', [language]).toUpperCase(), 22 + index * 5, index === 0 ? 3.2 : 2.4, 0.08),
      `title${index + 1}`,
    ),
  );
  block('arms', armsShape(design, { x: widthMm / 2, y: 56 }, 26), 'arms');
  block('arms', { kind: 'line', d: anchor(widthMm / 2, 86, 8), widthMm: 0.9, round: true }, 'anchor');
  press.area('glow', page);
  press.print({
    area: 'glow',
    feature: 'uv-ink-invisible',
    ink: glowInk(state.style.glows[0], 0.8),
    shape: { kind: 'line', d: anchor(widthMm / 2, 56, 22) + circle(widthMm / 2, 56, 27), widthMm: 0.24, round: true },
    part: 'ring',
  });
  return press.finish({
    widthMm,
    heightMm,
    outline: `M0 0h${widthMm - 3}a3 3 0 0 1 3 3v${heightMm - 6}a3 3 0 0 1-3 3H0z`,
    paper: { tone: CLOTH, tints: null, ultraviolet: 'dull', translucency: 0.1, material: 'cloth' },
    seed,
  });
}

const FIELDS: readonly PlacedField[] = [
  { key: 'surname', x: 33, y: 13, width: 44 },
  { key: 'givenNames', x: 33, y: 19.2, width: 44 },
  { key: 'nationality', x: 33, y: 25.4, width: 26 },
  { key: 'birthDate', x: 60, y: 25.4, width: 27 },
  { key: 'sex', x: 88, y: 25.4, width: 9 },
  { key: 'birthPlace', x: 33, y: 31.6, width: 30 },
  { key: 'capacity', x: 64, y: 31.6, width: 36 },
  { key: 'issueDate', x: 33, y: 37.8, width: 26 },
  { key: 'expiryDate', x: 60, y: 37.8, width: 27 },
  { key: 'authority', x: 33, y: 44, width: 44 },
];

export function composeSeafarerData(state: State, series: Series, content: Content, seed: string): Sheet {
  const design = designOf(state, series);
  const press = beginLeaf(design, series, seed, 'data');
  press.area('header', box(20, 1.6, 60, 10));
  press.area('portrait', PORTRAIT);
  press.area('mrz', box(2.5, 56.6, 100, 13.6));
  const deep = offsetInk(state.style.deep, 0.95, 0.5);
  const heading = (text: string, y: number, sizeMm: number, part: string): void =>
    press.print({
      area: 'header',
      ink: deep,
      shape: { kind: 'text', text, x: 21, y, sizeMm, face: 'bold', tracking: 0.08, stretch: 0.92 },
      part,
    });
  press.area('emblem', box(4, 1.4, 12, 11.6));
  press.print({ area: 'emblem', ink: deep, shape: armsShape(design, { x: 10, y: 7.2 }, 10.6), part: 'arms' });
  heading(captionOf('seafarerBook', [state.languages[0]]).toUpperCase(), 5.6, 2.9, 'title');
  heading(state.formalName.toUpperCase(), 9.8, 2.2, 'state');
  const number = content.printed['number'] ?? '';
  press.area('number', box(76, 6.4, 26, 5));
  press.print({
    area: 'number',
    layer: 'personal',
    ink: { ...PERSONAL_INK, hue: '#8f1f2a' },
    shape: { kind: 'text', text: number, x: 101, y: 10.4, sizeMm: 3.4, face: 'bold', anchor: 'end', tracking: 0.06 },
    says: { field: 'number', value: content.values['number'] ?? number, zone: 'viz' },
    part: 'value',
  });
  printPhoto(press, content, PORTRAIT, { ...PERSONAL_INK, density: 0.95, infrared: 0.85 });
  printCaptionedFields(press, state, content, FIELDS, {
    zone: 'viz',
    heightMm: 5.6,
    caption: { ink: deep, sizeMm: 1.3, drop: 1.3 },
    value: (text, { x, y }) => ({ kind: 'text', text, x, y: y + 4.5, sizeMm: 2.45, face: 'regular', tracking: 0.02 }),
  });
  printSignature(press, holderName(content), box(78, 44, 24, 7), PERSONAL_INK, 0.2);
  printZone(press, content, { x: 4, y: 58.4 });
  printMicrotextLine(press, design, {
    from: 33,
    to: 101,
    y: 52.6,
    text: state.formalName.toUpperCase().replaceAll(' ', '·'),
  });
  stampFoil(press, design, { x: 27.6, y: 46 }, 5.4);
  return finishLeaf(press, state, seed);
}

/** How many engagements are on the page of service. */
const ENGAGEMENTS = 3;

export function composeSeafarerService(state: State, series: Series, content: Content, seed: string): Sheet {
  const design = designOf(state, series);
  const press = beginLeaf(design, series, seed, 'service');
  const deep = offsetInk(state.style.deep, 0.95, 0.5);
  press.area('header', box(3, 2, 99, 7));
  press.print({
    area: 'header',
    ink: deep,
    shape: {
      kind: 'text',
      text: captionOf('service', state.languages).toUpperCase(),
      x: 4,
      y: 7,
      sizeMm: 3,
      face: 'bold',
      tracking: 0.08,
    },
    part: 'title',
  });
  const columns: readonly [CaptionKey, string, number][] = [
    ['ship', 'ship', 4],
    ['capacity', 'rating', 34],
    ['engaged', 'engaged', 56],
    ['discharged', 'discharged', 76],
  ];
  for (const [key, , x] of columns)
    press.print({
      area: 'header',
      ink: deep,
      shape: smallCaption(key, state, { x, y: 12, sizeMm: 1.5 }),
      part: 'caption',
    });
  for (let row = 1; row <= ENGAGEMENTS; row++) {
    const y = 13.4 + (row - 1) * 19;
    press.area(`service${row}`, box(3, y, 99, 18.4));
    press.print({
      area: `service${row}`,
      ink: offsetInk(state.style.deep, 0.7, 0.3),
      shape: { kind: 'line', d: `M3 ${nums(y)}h99`, widthMm: 0.14 },
      part: 'rule',
    });
    if ((content.values[`ship${row}`] ?? '') === '') continue;
    for (const [, name, x] of columns) {
      const value = content.values[`${name}${row}`] ?? '';
      press.print({
        area: `service${row}`,
        layer: 'personal',
        ink: offsetInk('#26356e', 0.92, 0.1),
        shape: {
          kind: 'text',
          text: name === 'engaged' || name === 'discharged' ? figureDate(value, '.', 4) : value,
          x,
          y: y + 6,
          sizeMm: 2.5,
          face: 'italic',
        },
        says: { field: `${name}${row}`, value, zone: 'viz' },
        part: 'value',
      });
    }
    const around = box(78 - row * 9, y + 6, 12, 12);
    for (const one of roundSeal({
      area: `service${row}`,
      around,
      rim: content.values[`ship${row}`] ?? '',
      letters: 'M V',
      ink: row % 2 === 0 ? '#2b3f8f' : '#5a2f7a',
      seed: `${seed} master ${row}`,
    }))
      press.print(one);
    press.print({
      area: `service${row}`,
      layer: 'personal',
      ink: offsetInk('#1d2f7a', 0.9, 0.05),
      shape: {
        kind: 'line',
        d: signatureOf(`master ${content.values[`ship${row}`] ?? ''}`, box(10, y + 8, 30, 8)),
        widthMm: 0.26,
        round: true,
      },
      part: 'signature',
    });
  }
  return finishLeaf(press, state, seed);
}

function beginLeaf(design: Design, series: Series, seed: string, name: string): Press {
  const press = new Press();
  const page = press.area('page', box(0, 0, PAGE.widthMm, PAGE.heightMm));
  press.area('background', box(0, 12, PAGE.widthMm, 44));
  press.area('glow', page);
  layFibres(press, design, page, stream(seed, 'fibres'));
  layWatermark(press, design, { x: 66, y: 36 }, 26);
  printBackground(press, design, page, {
    centre: { x: 66, y: 34 },
    radiusMm: 16,
    scene: box(0, 26, PAGE.widthMm, 30),
    upper: box(0, 0, PAGE.widthMm, 55),
    drawn: [series.id, `scene ${name}`],
  });
  printGlow(press, design, page, { x: 62, y: 34 }, 28, [series.id, `glow ${name}`]);
  return press;
}

function finishLeaf(press: Press, { style }: State, seed: string): Sheet {
  return press.finish({
    widthMm: PAGE.widthMm,
    heightMm: PAGE.heightMm,
    outline: rectangle(box(0, 0, PAGE.widthMm, PAGE.heightMm), 2),
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.9, material: 'paper' },
    seed,
  });
}
