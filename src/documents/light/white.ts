// What does a paper look like in ordinary light? Inks in their colours, watermark and thread all but invisible, foils and shifting
// inks by the tilt.

import { stream, type Tint } from '#people';
import { drawPortrait, type Portrait } from '../art/portrait.ts';

import { circle, num, nums } from '../art/path.ts';
import { colourTurn, type Mark, type Shape, type Trace } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawInked, transformOf, type Brush } from './brush.ts';
import { mixHue, type Canvas } from './canvas.ts';
import { drawFoil, drawLatent } from './foil.ts';
import type { Lamp } from './lamp.ts';
import { drawTampering } from './tampering.ts';

/** The brush of an ink head on or tilted; null for an ink that white light does not show. */
function whiteBrush(mark: Mark, canvas: Canvas): Brush | null {
  const { hue, density, shift } = mark.ink;
  if (hue === null || density === 0) return null;
  const seen = shift === null ? hue : mixHue(hue, shift, colourTurn(canvas.tilt));
  return { colour: canvas.paint(seen), opacity: density, dots: mark.method === 'inkjet' };
}

/** All that white light shows of an ink: under a glass, a rubber stamp's rim as well. */
export function whiteBrushes(mark: Mark, canvas: Canvas): Brush[] {
  const brush = whiteBrush(mark, canvas);
  if (brush === null) return [];
  if (mark.method !== 'rubber' || canvas.level === 1) return [brush];
  return [
    { ...brush, opacity: brush.opacity * 0.78 },
    { ...brush, opacity: brush.opacity * 0.55, rimMm: 0.11 },
  ];
}

function ground(sheet: Sheet, canvas: Canvas): string {
  const { tone, tints } = sheet.paper;
  const fill = tints === null ? tone : canvas.gradient(tints, 0, sheet.widthMm, sheet.heightMm * 0.25);
  const page = `<path d="${sheet.outline}" fill="${fill}"/>`;
  return canvas.level === 3 && sheet.paper.material === 'paper' ? page + pulp(sheet, canvas) : page;
}

/** The felt of the paper, seen through a loupe. */
function pulp(sheet: Sheet, canvas: Canvas): string {
  const { x, y, width, height } = canvas.region;
  const chance = stream(sheet.seed, `pulp ${Math.round(x)} ${Math.round(y)}`);
  let d = '';
  for (let i = 0; i < 70; i++) {
    d += `M${nums(x + chance.next() * width, y + chance.next() * height)}q${nums(chance.bell() * 0.5, chance.bell() * 0.5, chance.bell(), chance.bell())}`;
  }
  return `<path d="${d}" fill="none" stroke="#7d745f" stroke-opacity=".1" stroke-width=".05"/>`;
}

function special(mark: Mark, sheet: Sheet, canvas: Canvas): string {
  const { shape, ink } = mark;
  switch (shape.kind) {
    case 'portrait':
      return photograph(shape, canvas, ink.density);
    case 'tones':
      return tonesOf(shape, canvas, shape.flat === true ? 0.3 : 0.045);
    case 'thread':
      return shape.printed === true ? threadBand(shape, '#85858a', 0.55) : threadBand(shape, '#8f8774', 0.1);
    case 'holes':
      return holesOf(shape, '#5a4a33', shape.printed === true ? 0.75 : 0.5, 0.85);
    case 'foil':
      return drawFoil(shape, canvas, canvas.tilt, 1);
    case 'latent':
      return drawLatent(shape, canvas, canvas.tilt, canvas.paint(ink.hue ?? '#444444'), sheet.paper.tone);
    case 'trace':
      return shape.trace.kind === 'dry' ? drySpots(shape.trace, sheet.paper.tone) : traceOf(shape.trace, canvas);
    default:
      return '';
  }
}

/** Where a stamp took no ink the paper shows. */
const drySpots = ({ d, strength }: Trace, tone: string): string =>
  `<path d="${d}" fill="${tone}" fill-opacity="${num(0.8 * strength)}"/>`;

function traceOf(trace: Trace, canvas: Canvas): string {
  const { kind, d, strength } = trace;
  const line = (colour: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}"/>`;
  const area = (colour: string, opacity: number): string =>
    `<path d="${d}" fill="${colour}" fill-opacity="${num(opacity * strength)}"/>`;
  switch (kind) {
    case 'cut':
      return line('#4d463c', 0.09, 0.4);
    case 'bleach':
      return area('#fffdf4', 0.42) + line('#b79c62', 0.3, 0.16) + line('#b79c62', 0.1, 0.3);
    case 'stain':
      return area('#9a7a4a', 0.16) + line('#8a6a3c', 0.25, 0.22);
    case 'crease':
      return line('#fffaf0', 0.3, 0.55) + line('#6d6252', 0.12, 0.45);
    case 'scuff':
      return line('#fffdf8', 0.14, 0.5);
    case 'lift':
      return line('#ffffff', 0.22, 0.5) + line('#6a6458', 0.09, 0.45);
    default:
      return drawTampering(trace, 'white', canvas.level);
  }
}

export const WHITE: Lamp = {
  ground,
  mark(mark, sheet, canvas) {
    if (mark.layer === 'back') return '';
    const drawn = special(mark, sheet, canvas);
    if (drawn !== '') return drawn;
    return drawInked(mark.shape, whiteBrushes(mark, canvas), canvas);
  },
  veil: (sheet) => `<path d="${sheet.outline}" fill="none" stroke="#3d3527" stroke-width=".25" stroke-opacity=".35"/>`,
  under: (sheet) => `<path d="${sheet.outline}" transform="translate(.12 .18)" fill="#3d3527" fill-opacity=".22"/>`,
};

/** A photograph; `tint` says how this light shows it. */
export function photograph(
  shape: Extract<Shape, { kind: 'portrait' }>,
  canvas: Canvas,
  opacity: number,
  tint: Tint = shape.tint,
): string {
  const face = (portrait: Portrait, strength: number): string =>
    `<g opacity="${num(strength)}">${drawPortrait(portrait, shape.box, tint, canvas.ownPrefix())}</g>`;
  const { echo, camera } = shape.portrait;
  const blended = echo === undefined || canvas.level === 1 ? '' : face({ looks: echo, camera }, opacity * 0.2);
  return face(shape.portrait, opacity) + blended;
}

export function tonesOf(shape: Extract<Shape, { kind: 'tones' }>, canvas: Canvas, strength: number): string {
  const flat = shape.flat === true;
  // An imitation has one tone and only the outline of the dark form.
  const tones = flat ? shape.tones.filter(({ tone }) => tone < -0.5) : shape.tones;
  const forms = tones
    .map(({ d, tone }) => {
      const fill = flat ? '#8a8069' : tone > 0 ? '#fffdf0' : '#5d4a26';
      return `<path d="${d}" fill-rule="evenodd" fill="${fill}"${flat ? '' : ` fill-opacity="${num(Math.abs(tone))}"`}/>`;
    })
    .join('');
  const soft = flat ? '' : ` filter="${canvas.blur(1.1)}"`;
  return `<g opacity="${num(strength)}"><g transform="${transformOf(shape.place)}"${soft}>${forms}</g></g>`;
}

export function threadBand(shape: Extract<Shape, { kind: 'thread' }>, colour: string, opacity: number): string {
  const { x, top, bottom, widthMm } = shape;
  return `<path d="M${nums(x - widthMm / 2, top)}h${num(widthMm)}V${num(bottom)}h${num(-widthMm)}z" fill="${colour}" fill-opacity="${num(opacity)}"/>`;
}

export function holesOf(
  shape: Extract<Shape, { kind: 'holes' }>,
  colour: string,
  opacity: number,
  size: number,
): string {
  const d = shape.points.map(({ x, y }) => circle(x, y, shape.radiusMm * size)).join('');
  return `<path d="${d}" fill="${colour}" fill-opacity="${num(opacity)}"/>`;
}
