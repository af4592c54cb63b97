// What does a camera see in near infrared (B900)? Carbon stays black, most coloured inks vanish, so designs fall apart into what
// absorbs and what does not.

import { num } from '../art/path.ts';
import type { Mark, Shape, Trace } from '../paper/mark.ts';
import { drawInked } from './brush.ts';
import type { Canvas } from './canvas.ts';
import { piercedOf, screenOf, windowOf } from './devices.ts';
import { drawLenses } from './foil.ts';
import type { Lamp } from './lamp.ts';
import { holesOf, photograph, threadBand, tonesOf } from './white.ts';

const BLACK = '#191a1b';

/** A photograph; one printed over another lets the carbon of the other through. */
function throughDyes(shape: Extract<Shape, { kind: 'portrait' }>, canvas: Canvas, strength: number): string {
  if (shape.under === undefined) return photograph(shape, canvas, strength, 'grey');
  const beneath = photograph({ ...shape, portrait: shape.under }, canvas, strength, 'grey');
  return beneath + photograph(shape, canvas, strength * 0.24, 'grey');
}

function special(mark: Mark, canvas: Canvas): string | null {
  const { shape, ink } = mark;
  switch (shape.kind) {
    case 'portrait':
      return ink.infrared === 0 || ink.hue === null ? '' : throughDyes(shape, canvas, ink.infrared);
    case 'pierced':
      return shape.printed === true ? '' : piercedOf(shape, canvas, '#efefec', 0.6);
    case 'screen':
      return ink.infrared === 0 ? '' : screenOf(shape, canvas, BLACK, ink.density * ink.infrared);
    case 'window':
      return windowOf(shape, '#8b8a86', '#e6e6e2');
    case 'lenses':
      return `<g opacity=".7">${drawLenses(shape, canvas, 0)}</g>`;
    case 'encoded':
      return '';
    case 'tones':
      return shape.flat === true ? '' : tonesOf(shape, canvas, 0.12);
    case 'thread':
      return shape.printed === true ? '' : threadBand(shape, BLACK, 0.14);
    case 'holes':
      return holesOf(shape, '#efefec', 0.7, 0.9);
    case 'foil':
      return `<path d="${shape.outline}" fill="#ffffff" fill-opacity=".14"/>`;
    case 'latent':
      return drawInked(
        { kind: 'area', d: rectangleOf(shape.box) },
        { colour: BLACK, opacity: 0.3 * ink.infrared },
        canvas,
      );
    case 'trace':
      return traceOf(shape.trace);
    default:
      return null;
  }
}

const rectangleOf = (b: { x: number; y: number; width: number; height: number }): string =>
  `M${num(b.x)} ${num(b.y)}h${num(b.width)}v${num(b.height)}h${num(-b.width)}z`;

function traceOf({ kind, d, strength }: Trace): string {
  const line = (width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${BLACK}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}"/>`;
  if (kind === 'cut') return line(0.1, 0.45);
  if (kind === 'crease') return line(0.14, 0.3);
  return '';
}

export const INFRARED: Lamp = {
  ground: (sheet, canvas) =>
    `<path d="${sheet.outline}" fill="${canvas.pool(['#d3d3cf', '#c4c4c0', '#adadaa'], sheet.widthMm * 0.5, sheet.heightMm * 0.45, sheet.widthMm * 0.8)}"/>`,
  mark(mark, _sheet, canvas) {
    if (mark.layer === 'back') return '';
    const drawn = special(mark, canvas);
    if (drawn !== null) return drawn;
    // What the eye no longer sees may still hold carbon.
    const { density, infrared } = mark.ink;
    return infrared === 0 ? '' : drawInked(mark.shape, { colour: BLACK, opacity: density * infrared }, canvas);
  },
  veil: () => '',
  under: (sheet) => `<path d="${sheet.outline}" transform="translate(.1 .14)" fill="#000" fill-opacity=".16"/>`,
};
