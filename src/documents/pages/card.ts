// What do the plastic cards share? Residence permits, identity cards and driving licences are polycarbonate, 85.6 × 54 mm (ICAO Doc
// 9303-5): photograph, values engraved by laser, some that can be felt, a machine-readable zone on the back.

import { box, rectangle, smooth, type Box } from '../art/path.ts';
import { glowInk, NO_INK, offsetInk, PERSONAL_INK, type Ink } from '../paper/ink.ts';
import { capitalsOf, isJoined } from '../names/script.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import type { Style } from '../series/style.ts';
import { fitted } from './fitted.ts';
import { smallCaption, stateCaption, type CaptionKey } from './captions.ts';
import { chipSign } from './chipSign.ts';
import type { Content } from './content.ts';
import { holderName, printSignature, printZone } from './holderPrint.ts';
import { printMicrotextLine } from './microtext.ts';
import { printGlow } from './ornament.ts';
import { hasFeature, printBackground, type Design } from './substance.ts';

const CARD = { widthMm: 85.6, heightMm: 54, cornerMm: 3.18 } as const;
/** Where cards carry the photograph and the small second one. */
const CARD_PORTRAIT = box(4, 14.6, 22.4, 28.8);
const GHOST = box(68.6, 26.4, 13, 16.8);
export const ENGRAVED: Ink = { ...PERSONAL_INK, density: 0.9 };
const RAISED: Ink = { ...PERSONAL_INK, relief: 0.9 };

/** A captioned value engraved in a card; `raised` ones can be felt. */
export interface CardField {
  readonly key: CaptionKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly raised?: boolean;
  /** Printed before the caption, as driving licences number their fields. */
  readonly mark?: string;
}

/** What the card is, and whose. */
export function printCardHeader(press: Press, state: State, title: CaptionKey, ink: Ink): void {
  press.area('header', box(4, 2.6, 62, 9.4));
  press.area('portrait', CARD_PORTRAIT);
  const { native } = state;
  const text = capitalsOf(stateCaption(title, state));
  const names = native === null ? state.formalName : `${native.formalName}  ${state.formalName}`;
  // Letters that join are not set apart.
  const apart = native === null || !isJoined(native.script) ? 1 : 0;
  press.print({
    area: 'header',
    ink,
    shape: { ...fitted(text, 'bold', 2.4, 0.07 * apart, 52), x: 4.4, y: 6 },
    part: 'title',
  });
  press.print({
    area: 'header',
    ink,
    shape: {
      ...fitted(capitalsOf(names), 'regular', 2.1, (native === null ? 0.16 : 0.05) * apart, 52),
      x: 4.4,
      y: 10.4,
    },
    part: 'state',
  });
}

/** The sign of a chip, where the card has one. */
export function printCardChip(press: Press, design: Design, ink: Ink): void {
  if (!hasFeature(design, 'contactless-chip')) return;
  press.area('chip', box(4.6, 45.4, 10.8, 6));
  press.print({ area: 'chip', feature: 'contactless-chip', ink, shape: chipSign(10, 50.9, 0.84), part: 'chip' });
}

/** The engraved photograph and, where the series has it, the small one. */
export function printCardPhotographs(press: Press, design: Design, content: Content): void {
  if (content.photo !== null)
    press.print({
      area: 'portrait',
      layer: 'personal',
      feature: 'laser-engraving',
      ink: { ...ENGRAVED, infrared: 0.95 },
      shape: { kind: 'portrait', portrait: content.photo, box: CARD_PORTRAIT, tint: 'grey' },
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
}

/** The holder's signature, engraved. */
export function signCard(press: Press, content: Content): void {
  printSignature(press, holderName(content), box(57, 46.6, 25, 5.6), ENGRAVED, 0.2);
}

/** The machine-readable zone of a card: three lines, TD1. */
export function printCardZone(press: Press, content: Content): void {
  printZone(press, content, { x: 5, y: 32.4 }, 'card');
}

/** The captioned values of one side. */
export function printCardFields(
  press: Press,
  state: State,
  content: Content,
  fields: readonly CardField[],
  ink: Ink,
): void {
  for (const { key, x, y, width, raised, mark } of fields) {
    press.area(key, box(x - 0.4, y - 0.2, width, 5.5));
    press.print({
      area: key,
      ink,
      shape: smallCaption(key, state, { x, y: y + 1.2, sizeMm: 1.2 }, mark),
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
}

/** A card's background on one side, ready for its print. */
export function beginCard(
  state: State,
  series: Series,
  side: 'front' | 'back',
  style: Style,
): { press: Press; design: Design; whole: Box } {
  const design: Design = { state: state.code, style, features: series.features };
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
    drawn: [series.id, `scene ${side}`],
  });
  printGlow(press, design, whole, { x: front ? 50 : 43, y: 26 }, 20, [series.id, `glow ${side}`]);
  if (front && hasFeature(design, 'relief-lines')) liftedSun(press, whole, style);
  return { press, design, whole };
}

/** Lines that lift into a disc, as if a coin lay under them. */
function liftedSun(press: Press, whole: Box, style: Style): void {
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
    ink: offsetInk(style.accents[1], 0.4),
    shape: { kind: 'line', d: lines.join(''), widthMm: 0.08 },
    bounds: whole,
    part: 'relief',
  });
}

export function printCardNumber(press: Press, content: Content): void {
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

export function printCardMicrotext(press: Press, design: Design, whole: Box, text: string): void {
  if (!hasFeature(design, 'microtext')) return;
  printMicrotextLine(press, design, { from: 4.4, to: 81.6, y: 12.2, text }, box(4, 11.6, whole.width - 8, 1.6));
  press.print({
    area: 'microtext',
    feature: 'uv-ink-invisible',
    ink: glowInk(design.style.glows[1], 0.5),
    shape: { kind: 'line', d: 'M4.4 13h77.2', widthMm: 0.14 },
    part: 'glow',
  });
}

export function finishCard(press: Press, seed: string, style: Style): Sheet {
  const { widthMm, heightMm, cornerMm } = CARD;
  press.area('surface', box(0, 0, widthMm, heightMm));
  press.print({ area: 'surface', layer: 'laminate', ink: NO_INK, shape: { kind: 'area', d: '' }, part: 'film' });
  return press.finish({
    widthMm,
    heightMm,
    outline: rectangle(box(0, 0, widthMm, heightMm), cornerMm),
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.34, material: 'plastic' },
    seed,
  });
}
