// What protects the holder's data on a page or card beside ink and paper? Films and devices over the portrait, second portraits that only
// one light shows, words hidden in the photograph, lenses and windows in plastic, the hinge of a plastic page, an error made on purpose.

import { circle, num, nums, polyline, rectangle, type Box, type Point } from '../art/path.ts';
import { EMBLEMS } from '../art/emblems.ts';
import { embossing, glowInk, NO_INK, offsetInk, RETRO_INK } from '../paper/ink.ts';
import type { Press } from '../paper/press.ts';
import type { Content } from './content.ts';
import { armsShape } from './ornament.ts';
import { hasFeature, type Design } from './substance.ts';

/** A transparent device across the edge of the photograph. */
export function stampOverPortrait(press: Press, design: Design, centre: Point, radiusMm: number): void {
  if (!hasFeature(design, 'dovid-over-portrait')) return;
  const edge = Array.from({ length: 48 }, (_, i) => {
    const a = (i / 48) * 2 * Math.PI;
    const r = radiusMm * (0.92 + 0.08 * Math.cos(6 * a));
    return { x: centre.x + r * Math.sin(a), y: centre.y - r * Math.cos(a) };
  });
  press.area('overPortrait', {
    x: centre.x - radiusMm,
    y: centre.y - radiusMm,
    width: 2 * radiusMm,
    height: 2 * radiusMm,
  });
  press.print({
    area: 'overPortrait',
    layer: 'foil',
    feature: 'dovid-over-portrait',
    ink: NO_INK,
    shape: {
      kind: 'foil',
      outline: polyline(edge, true),
      centre,
      radiusMm,
      emblem: EMBLEMS[design.state].solid.join(''),
      letters: design.state,
      clear: true,
    },
  });
}

/** Rings in rows that flash when the lamp stands in the line of sight. */
export function layRetro(press: Press, design: Design, page: Box): void {
  if (!hasFeature(design, 'retroreflective')) return;
  press.area('retro', page);
  const at: string[] = [];
  for (let row = 0; (row + 0.5) * 14 < page.height; row++)
    for (let column = 0; (column + 0.5) * 18 < page.width; column++)
      at.push(`x="${num(page.x + 9 + column * 18 + (row % 2) * 6)}" y="${num(page.y + 7 + row * 14)}"`);
  press.print({
    area: 'retro',
    layer: 'laminate',
    feature: 'retroreflective',
    ink: RETRO_INK,
    shape: {
      kind: 'copies',
      d:
        circle(0, 0, 4) +
        circle(0, 0, 3.2) +
        polyline(
          [
            { x: 0, y: -2.4 },
            { x: 2.1, y: 1.4 },
            { x: -2.1, y: 1.4 },
          ],
          true,
        ),
      at,
      widthMm: 0.34,
    },
  });
}

/** A portrait of the holder that only ultraviolet shows. */
export function printGlowPortrait(press: Press, design: Design, content: Content, place: Box): void {
  if (!hasFeature(design, 'uv-portrait') || content.ghost === null) return;
  press.area('glowPortrait', place);
  press.print({
    area: 'glowPortrait',
    feature: 'uv-portrait',
    ink: glowInk(design.style.glows[2]),
    shape: { kind: 'portrait', portrait: content.ghost, box: place, tint: 'grey' },
  });
}

/** A portrait of the holder in fine holes. */
export function piercePortrait(press: Press, design: Design, content: Content, place: Box): void {
  if (!hasFeature(design, 'perforated-portrait') || content.ghost === null) return;
  press.area('pierced', place);
  press.print({
    area: 'pierced',
    layer: 'hole',
    feature: 'perforated-portrait',
    ink: NO_INK,
    shape: { kind: 'pierced', portrait: content.ghost, box: place },
  });
}

/** Words hidden in the photograph, for a decoder lens. */
export function encodePortrait(press: Press, design: Design, content: Content, portrait: Box): void {
  if (!hasFeature(design, 'ipi')) return;
  press.print({
    area: 'portrait',
    layer: 'personal',
    feature: 'ipi',
    ink: NO_INK,
    shape: {
      kind: 'encoded',
      box: { x: portrait.x + 2, y: portrait.y + 8, width: portrait.width - 4, height: portrait.height - 16 },
      text: content.values['encoded'] ?? content.values['number'] ?? design.state,
    },
    part: 'encoded',
  });
}

/** A small picture under lenses: the face from the left, the year of birth from the right. */
export function layLenses(press: Press, design: Design, content: Content, place: Box): void {
  if (!hasFeature(design, 'cli-mli') || content.ghost === null) return;
  press.area('lenses', place);
  press.print({
    area: 'lenses',
    layer: 'foil',
    feature: 'cli-mli',
    ink: NO_INK,
    shape: {
      kind: 'lenses',
      box: place,
      portrait: content.ghost,
      text: content.values['lenses'] || design.state,
    },
  });
}

/** A clear window, bevelled, with the state's mark engraved in it. */
export function cutWindow(press: Press, design: Design, place: Box): void {
  if (!hasFeature(design, 'transparent-window')) return;
  press.area('window', place);
  const shared = { area: 'window', feature: 'transparent-window' as const };
  press.print({
    ...shared,
    ink: NO_INK,
    shape: { kind: 'window', d: rectangle(place, Math.min(place.width, place.height) / 2) },
    part: 'pane',
  });
}

/** The strip of cloth by which a plastic page is sewn in: printed, and bright under ultraviolet. */
export function layHinge(press: Press, design: Design, strip: Box): void {
  if (!hasFeature(design, 'polycarbonate-page')) return;
  press.area('hinge', strip);
  const { style } = design;
  let weave = '';
  for (let x = strip.x; x < strip.x + strip.width; x += 0.7) weave += `M${nums(x, strip.y)}l${nums(0.5, strip.height)}`;
  const shared = { area: 'hinge', feature: 'polycarbonate-page' as const };
  press.print({
    ...shared,
    ink: offsetInk(style.accents[1], 0.5, 0.4),
    shape: { kind: 'area', d: rectangle(strip) },
    part: 'cloth',
  });
  press.print({
    ...shared,
    ink: { ...offsetInk(style.deep, 0.45, 0.3), relief: 0.35 },
    shape: { kind: 'line', d: weave, widthMm: 0.16 },
    part: 'weave',
  });
  press.print({
    ...shared,
    ink: glowInk(style.glows[1], 0.8),
    shape: {
      kind: 'text',
      text: Array.from({ length: 9 }, () => design.state).join('  ·  '),
      x: strip.x + strip.width / 2,
      y: strip.y + strip.height * 0.8,
      sizeMm: strip.height * 0.8,
      face: 'bold',
      anchor: 'middle',
      tracking: 0.1,
    },
    part: 'glow',
  });
}

/** The arms pressed into the page without ink. */
export function embossArms(press: Press, design: Design, at: Point, sizeMm: number): void {
  if (!hasFeature(design, 'blind-emboss')) return;
  const half = sizeMm * 0.56;
  press.area('embossing', { x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half });
  press.print({
    area: 'embossing',
    layer: 'engraving',
    feature: 'blind-emboss',
    ink: embossing(0.85),
    shape: armsShape(design, at, sizeMm),
  });
}

/** A line of micro-lettering with one pair of letters changed on purpose; only the issuer's reference says so. */
export function printDeliberateError(press: Press, design: Design, text: string, from: Point, widthMm: number): void {
  if (!hasFeature(design, 'deliberate-error')) return;
  press.area('secondRule', { x: from.x - 0.4, y: from.y - 0.8, width: widthMm + 0.8, height: 1.6 });
  press.print({
    area: 'secondRule',
    feature: 'deliberate-error',
    ink: offsetInk(design.style.deep, 0.95, 0.3),
    shape: { kind: 'microtext', from, to: { x: from.x + widthMm, y: from.y }, text: swapped(text), heightMm: 0.26 },
  });
}

/** The third and fourth letter change places; where they are the same, the next two that are not. Done twice, the text is as it was. */
export function swapped(text: string): string {
  for (let at = 2; at + 1 < text.length; at += 2)
    if (text[at] !== text[at + 1]) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  return text;
}

/** Squares of which the front prints some and the back the others, without order. */
export function printDuplex(press: Press, design: Design, place: Box, pattern: string): void {
  if (!hasFeature(design, 'duplex-pattern')) return;
  press.area('duplex', place);
  const size = 1;
  const square = (front: boolean): string => {
    let d = '';
    const columns = Math.floor(place.width / size);
    for (let i = 0; i < columns * Math.floor(place.height / size); i++)
      if ((pattern[i % pattern.length] === '1') === front)
        d += `M${nums(place.x + (i % columns) * size, place.y + Math.floor(i / columns) * size)}h1v1h-1z`;
    return d;
  };
  const shared = { area: 'duplex', feature: 'duplex-pattern' as const };
  const ink = offsetInk(design.style.accents[0], 0.7, 0.2);
  press.print({ ...shared, ink, shape: { kind: 'area', d: square(true) }, part: 'front' });
  press.print({
    ...shared,
    ink: { ...ink, density: 1 },
    layer: 'back',
    shape: { kind: 'area', d: square(false) },
    part: 'back',
  });
}

/** A flat tone that a copy breaks up into letters. */
export function printScreen(press: Press, design: Design, place: Box): void {
  if (!hasFeature(design, 'anti-copy')) return;
  press.area('screen', place);
  press.print({
    area: 'screen',
    feature: 'anti-copy',
    ink: offsetInk(design.style.accents[1], 0.7),
    shape: { kind: 'screen', box: place, letters: 'COPY' },
  });
}
