// The residence permit of the Union's members: a polycarbonate card, TD1, 85.6 × 54 mm (ICAO Doc 9303-5). Data are engraved by
// laser inside the card; the number and the birth date stand up and can be felt.

import { stream } from '#people';
import { box, rectangle, smooth, type Box } from '../art/path.ts';
import { glowInk, NO_INK, offsetInk, PERSONAL_INK, type Ink } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Paper, Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import type { Style } from '../series/style.ts';
import { captionOf, smallCaption, type CaptionKey } from './captions.ts';
import { chipSign } from './chipSign.ts';
import type { Content } from './content.ts';
import { armsLines, armsShape, printGlow, printShift, stampFoil } from './ornament.ts';
import { hasFeature, printBackground, type Design } from './substance.ts';
import { signatureOf } from './signature.ts';

const CARD = { widthMm: 85.6, heightMm: 54, cornerMm: 3.18 } as const;

const STYLE: Style = {
  cover: '#7a2f52',
  blocking: '#d9b968',
  deep: '#6b2a4c',
  iris: ['#b0567f', '#5f7fb8', '#4f9a94'],
  accents: ['#a84a74', '#4a74a8'],
  paper: '#f5f1f2',
  tints: ['#f5dbe6', '#e2e6f5', '#d6ecea'],
  shift: ['#9a2f6a', '#2f8a5a'],
  glows: ['#ff6ab8', '#6affd0', '#6a9aff'],
  scene: 'fields',
  composition: 'rosette',
  lobes: 15,
  waveMm: 8,
};
const PLASTIC: Paper = {
  tone: STYLE.paper,
  tints: STYLE.tints,
  ultraviolet: 'dull',
  translucency: 0.34,
  material: 'plastic',
};
const PORTRAIT = box(4, 14.6, 22.4, 28.8);
const GHOST = box(68.6, 26.4, 13, 16.8);
const ENGRAVED: Ink = { ...PERSONAL_INK, density: 0.9 };
const RAISED: Ink = { ...PERSONAL_INK, relief: 0.9 };

const FIELDS: readonly {
  readonly key: CaptionKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly raised?: boolean;
}[] = [
  { key: 'surname', x: 29, y: 14, width: 40 },
  { key: 'givenNames', x: 29, y: 19.8, width: 40 },
  { key: 'sex', x: 29, y: 25.6, width: 8 },
  { key: 'nationality', x: 38, y: 25.6, width: 12 },
  { key: 'birthDate', x: 50, y: 25.6, width: 18, raised: true },
  { key: 'permitType', x: 29, y: 31.4, width: 38 },
  { key: 'expiryDate', x: 29, y: 37.2, width: 20 },
  { key: 'remarks', x: 29, y: 43, width: 40 },
];

export function composePermitFront(state: State, series: Series, content: Content, seed: string): Sheet {
  const { press, design, whole } = beginCard(state, series, 'front');
  press.area('header', box(4, 2.6, 62, 9.4));
  press.area('portrait', PORTRAIT);
  const deep = offsetInk(STYLE.deep, 0.95, 0.5);
  press.print({
    area: 'header',
    ink: deep,
    shape: {
      kind: 'text',
      text: captionOf('residencePermit', state.languages).toUpperCase(),
      x: 4.4,
      y: 6,
      sizeMm: 2.4,
      face: 'bold',
      tracking: 0.07,
      stretch: 0.94,
    },
    part: 'title',
  });
  press.print({
    area: 'header',
    ink: deep,
    shape: {
      kind: 'text',
      text: state.formalName.toUpperCase(),
      x: 4.4,
      y: 10.4,
      sizeMm: 2.1,
      face: 'regular',
      tracking: 0.16,
    },
    part: 'state',
  });
  if (hasFeature(design, 'contactless-chip')) {
    press.area('chip', box(4.6, 45.4, 10.8, 6));
    press.print({
      area: 'chip',
      feature: 'contactless-chip',
      ink: deep,
      shape: chipSign(10, 50.9, 0.84),
      part: 'chip',
    });
  }
  if (content.photo !== null)
    press.print({
      area: 'portrait',
      layer: 'personal',
      feature: 'laser-engraving',
      ink: { ...ENGRAVED, infrared: 0.95 },
      shape: { kind: 'portrait', portrait: content.photo, box: PORTRAIT, tint: 'grey' },
      part: 'photo',
    });
  if (content.ghost !== null && hasFeature(design, 'ghost-portrait')) {
    press.area('ghost', GHOST);
    press.print({
      area: 'ghost',
      layer: 'personal',
      feature: 'ghost-portrait',
      ink: { ...ENGRAVED, density: 0.55, infrared: 0.5 },
      shape: { kind: 'portrait', portrait: content.ghost, box: GHOST, tint: 'grey' },
      part: 'photo',
    });
  }
  for (const { key, x, y, width, raised } of FIELDS) {
    press.area(key, box(x - 0.4, y - 0.2, width, 5.5));
    press.print({
      area: key,
      ink: deep,
      shape: smallCaption(key, state, { x, y: y + 1.2, sizeMm: 1.2 }),
      part: 'caption',
    });
    const text = content.printed[key];
    if (text === undefined || text === '') continue;
    press.print({
      area: key,
      layer: 'personal',
      feature: raised === true ? 'tactile-engraving' : 'laser-engraving',
      ink: raised === true ? RAISED : ENGRAVED,
      shape: {
        kind: 'text',
        text,
        x,
        y: y + 4.2,
        sizeMm: 2.3,
        face: raised === true ? 'bold' : 'regular',
        tracking: 0.02,
      },
      says: { field: key, value: content.values[key] ?? text, zone: 'viz' },
      part: 'value',
    });
  }
  printNumber(press, content);
  printShift(press, design, box(70.6, 13.2, 9, 10.4), state.code, 'print');
  const signature = press.area('signature', box(57, 46.6, 25, 5.6));
  press.print({
    area: 'signature',
    layer: 'personal',
    ink: ENGRAVED,
    shape: {
      kind: 'line',
      d: signatureOf(`${content.values['givenNames'] ?? ''} ${content.values['surname'] ?? ''}`, signature),
      widthMm: 0.2,
      round: true,
    },
    part: 'value',
  });
  printMicrotext(press, design, whole);
  stampFoil(press, design, { x: 22.8, y: 39.2 }, 5.3);
  return finishCard(press, seed);
}

export function composePermitBack(state: State, series: Series, content: Content, seed: string): Sheet {
  const { press, design } = beginCard(state, series, 'back');
  const deep = offsetInk(STYLE.deep, 0.95, 0.5);
  press.area('mrz', box(3, 30.4, 80, 20));
  press.area('emblem', box(64, 6, 16, 16));
  press.print({ area: 'emblem', ink: deep, shape: armsShape(design, { x: 72, y: 14 }, 14), part: 'arms' });
  press.print({
    area: 'emblem',
    ink: offsetInk(STYLE.paper, 0.9),
    shape: armsLines(design, { x: 72, y: 14 }, 14),
    part: 'armsLines',
  });
  for (const [index, key] of (['birthPlace', 'issueDate', 'authority'] as const).entries()) {
    const y = 6 + index * 6.4;
    press.area(key, box(5, y - 0.2, 44, 5.6));
    press.print({
      area: key,
      ink: deep,
      shape: smallCaption(key, state, { x: 5.4, y: y + 1.2, sizeMm: 1.2 }),
      part: 'caption',
    });
    const text = content.printed[key];
    if (text === undefined || text === '') continue;
    press.print({
      area: key,
      layer: 'personal',
      feature: 'laser-engraving',
      ink: ENGRAVED,
      shape: { kind: 'text', text, x: 5.4, y: y + 4.2, sizeMm: 2.3, face: 'regular', tracking: 0.02 },
      says: { field: key, value: content.values[key] ?? text, zone: 'viz' },
      part: 'value',
    });
  }
  content.mrz.forEach((line, index) =>
    press.print({
      area: 'mrz',
      layer: 'personal',
      feature: 'mrz-ocrb',
      ink: PERSONAL_INK,
      shape: { kind: 'ocr', text: line, x: 5, y: 32.4 + index * 6.1 },
      says: { field: `mrz${index + 1}`, value: line, zone: 'mrz' },
      part: `line${index + 1}`,
    }),
  );
  return finishCard(press, seed);
}

function beginCard(state: State, series: Series, side: 'front' | 'back'): { press: Press; design: Design; whole: Box } {
  const design: Design = { state: state.code, style: STYLE, features: series.features };
  const press = new Press();
  const whole = press.area('page', box(0, 0, CARD.widthMm, CARD.heightMm));
  press.area('background', box(0, 12, CARD.widthMm, 40));
  press.area('glow', whole);
  const front = side === 'front';
  printBackground(press, design, whole, {
    centre: front ? { x: 54, y: 30 } : { x: 28, y: 16 },
    radiusMm: front ? 15 : 12,
    scene: box(0, front ? 24 : 2, CARD.widthMm, 26),
    upper: front ? whole : box(0, 0, CARD.widthMm, 26),
    chance: stream(series.id, `scene ${side}`),
  });
  printGlow(press, design, whole, { x: front ? 50 : 43, y: 26 }, 20, stream(series.id, `glow ${side}`));
  if (front && hasFeature(design, 'relief-lines')) liftedSun(press, whole);
  return { press, design, whole };
}

/** Lines that lift into a disc, as if a coin lay under them. */
function liftedSun(press: Press, whole: Box): void {
  const [cx, cy, r] = [14, 50, 22];
  const lines = Array.from({ length: 26 }, (_, i) => {
    const y = 30 + i * 0.95;
    const points = Array.from({ length: 18 }, (_, j) => {
      const x = j * 2.6;
      const far = Math.hypot(x - cx, (y - cy) * 1.2) / r;
      return { x, y: y - (far < 1 ? 1.7 * Math.cos((far * Math.PI) / 2) : 0) };
    });
    return smooth(points);
  });
  press.print({
    area: 'background',
    feature: 'relief-lines',
    ink: offsetInk(STYLE.accents[1], 0.4),
    shape: { kind: 'line', d: lines.join(''), widthMm: 0.08 },
    bounds: whole,
    part: 'relief',
  });
}

function printNumber(press: Press, content: Content): void {
  const number = content.printed['number'] ?? '';
  press.area('number', box(58.6, 4.6, 24, 5));
  press.print({
    area: 'number',
    layer: 'personal',
    feature: 'tactile-engraving',
    ink: RAISED,
    shape: { kind: 'text', text: number, x: 82, y: 8.8, sizeMm: 3.5, face: 'bold', anchor: 'end', tracking: 0.06 },
    says: { field: 'number', value: content.values['number'] ?? number, zone: 'viz' },
    part: 'value',
  });
}

function printMicrotext(press: Press, design: Design, whole: Box): void {
  if (!hasFeature(design, 'microtext')) return;
  press.area('microtext', box(4, 11.6, whole.width - 8, 1.6));
  press.print({
    area: 'microtext',
    feature: 'microtext',
    ink: offsetInk(STYLE.deep, 0.95, 0.3),
    shape: {
      kind: 'microtext',
      from: { x: 4.4, y: 12.2 },
      to: { x: 81.6, y: 12.2 },
      text: 'UNION·OF·MEMBER·STATES',
      heightMm: 0.26,
    },
  });
  press.print({
    area: 'microtext',
    feature: 'uv-ink-invisible',
    ink: glowInk(STYLE.glows[1], 0.5),
    shape: { kind: 'line', d: 'M4.4 13h77.2', widthMm: 0.14 },
    part: 'glow',
  });
}

function finishCard(press: Press, seed: string): Sheet {
  const { widthMm, heightMm, cornerMm } = CARD;
  press.area('surface', box(0, 0, widthMm, heightMm));
  press.print({ area: 'surface', layer: 'laminate', ink: NO_INK, shape: { kind: 'area', d: '' }, part: 'film' });
  return press.finish({
    widthMm,
    heightMm,
    outline: rectangle(box(0, 0, widthMm, heightMm), cornerMm),
    paper: PLASTIC,
    seed,
  });
}
