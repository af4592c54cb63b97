// What shows when the lamp stands behind the sheet? The paper glows, cloudy from its fibres; watermark and thread come out; holes
// shine; the print of the back shines through and completes the print of the front.

import { stream } from '#people';
import { num, nums, rectangle } from '../art/path.ts';
import type { Mark, Shape, Trace } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawInked } from './brush.ts';
import { mixHue, type Canvas } from './canvas.ts';
import { piercedOf, ribsOf, screenOf, windowOf } from './devices.ts';
import type { Lamp } from './lamp.ts';
import { drawTampering } from './tampering.ts';
import { holesOf, photograph, threadBand, tonesOf } from './white.ts';

const SHADE = '#4a3413';

function ground(sheet: Sheet, canvas: Canvas): string {
  const { widthMm, heightMm, paper } = sheet;
  const dim = 1 - paper.translucency;
  const pool = canvas.pool(['#fff4d2', '#fbe0a8', '#e3b878'], widthMm * 0.5, heightMm * 0.45, widthMm * 0.75);
  const shade = dim <= 0 ? '' : `<path d="${sheet.outline}" fill="#3a2a16" fill-opacity="${num(dim)}"/>`;
  return `<path d="${sheet.outline}" fill="${pool}"/>${paper.material === 'paper' ? clouds(sheet, canvas) : ''}${shade}`;
}

/** The look-through of paper: fibres lie thicker here and thinner there. */
function clouds(sheet: Sheet, canvas: Canvas): string {
  const chance = stream(sheet.seed, 'clouds');
  const puff = (colour: string, opacity: string): string => {
    const soft = canvas.define(
      (id) =>
        `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`,
    );
    return canvas.define((id) => `<circle id="${id}" r="1" fill="url(#${soft})"/>`);
  };
  const kinds = [puff('#8a5a1a', '.12'), puff('#fffbe8', '.3')];
  let out = '';
  for (let i = 0; i < 84; i++) {
    const at = nums(chance.next() * sheet.widthMm, chance.next() * sheet.heightMm);
    out += `<use href="#${kinds[i % 2]}" transform="translate(${at})rotate(${chance.int(0, 180)})scale(${nums(4 + chance.next() * 7, 2 + chance.next() * 4)})"/>`;
  }
  return out;
}

function special(mark: Mark, canvas: Canvas): string | null {
  const { shape } = mark;
  switch (shape.kind) {
    case 'pierced':
      return shape.printed === true ? piercedOf(shape, canvas, SHADE, 0.6) : piercedOf(shape, canvas, '#fffef6', 1);
    case 'screen':
      return screenOf(shape, canvas, SHADE, 0.45 * mark.ink.density);
    case 'window':
      return windowOf(shape, '#fffdf4', SHADE, 0.96);
    case 'lenses':
      return `<path d="${rectangle(shape.box, 1.2)}" fill="${SHADE}" fill-opacity=".3"/>${ribsOf(shape, SHADE, 0.3)}`;
    case 'encoded':
      return '';
    case 'portrait':
      if (mark.ink.hue === null) return '';
      return photograph(shape, canvas, shape.tint === 'colour' ? 0.55 : 0.3, { ink: SHADE, paper: '#f0d8a2' });
    case 'tones':
      return tonesOf(shape, canvas, shape.flat === true ? 0.34 : 0.85);
    case 'thread':
      return shape.printed === true ? threadBand(shape, '#6d6350', 0.3) : thread(shape, canvas);
    case 'holes':
      if (shape.printed === true) return holesOf(shape, SHADE, 0.6, 0.85);
      return holesOf(shape, '#fff8e0', 0.35, 2.1) + holesOf(shape, '#fffef6', 1, 1);
    case 'foil':
      return `<path d="${shape.outline}" fill="${SHADE}" fill-opacity=".2"/>`;
    case 'latent':
      return drawInked(
        {
          kind: 'area',
          d: `M${nums(shape.box.x, shape.box.y)}h${num(shape.box.width)}v${num(shape.box.height)}h${num(-shape.box.width)}z`,
        },
        { colour: SHADE, opacity: 0.35 },
        canvas,
      );
    case 'trace':
      return traceOf(shape.trace, canvas);
    default:
      return null;
  }
}

/** A dark band; from a reading glass on, letters let the light through. */
function thread(shape: Extract<Shape, { kind: 'thread' }>, canvas: Canvas): string {
  const band = threadBand(shape, '#33260f', 0.62);
  if (canvas.level === 1) return band;
  let letters = '';
  for (let y = shape.top + 2; y < shape.bottom; y += 7)
    letters += drawInked(
      {
        kind: 'text',
        text: shape.text,
        x: shape.x + shape.widthMm * 0.3,
        y: y + 6,
        sizeMm: shape.widthMm * 0.85,
        face: 'bold',
        turnDegrees: -90,
        tracking: 0.08,
      },
      { colour: '#ffeec2', opacity: 0.9 },
      canvas,
    );
  return band + letters;
}

function traceOf(trace: Trace, canvas: Canvas): string {
  const { kind, d, strength } = trace;
  const line = (colour: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}"/>`;
  switch (kind) {
    case 'cut':
      return line(SHADE, 0.4, 0.25) + line('#fffdf0', 0.14, 0.8);
    case 'bleach':
      return `<path d="${d}" fill="#fffdf0" fill-opacity="${num(0.18 * strength)}"/>`;
    case 'stain':
      return `<path d="${d}" fill="${SHADE}" fill-opacity="${num(0.16 * strength)}"/>`;
    case 'crease':
      return line('#fff6da', 0.2, 0.6);
    default:
      return drawTampering(trace, 'transmitted', canvas);
  }
}

export const TRANSMITTED: Lamp = {
  ground,
  mark(mark, _sheet, canvas) {
    const drawn = special(mark, canvas);
    if (drawn !== null) return drawn;
    const { hue, density } = mark.ink;
    if (hue === null) return '';
    const through = mark.layer === 'back' ? 0.38 : mark.layer === 'print' ? 0.62 : 0.85;
    return drawInked(
      mark.shape,
      { colour: canvas.paint(mixHue(hue, SHADE, 0.45)), opacity: density * through },
      canvas,
    );
  },
  veil: () => '',
  under: (sheet) => `<path d="${sheet.outline}" fill="${SHADE}" fill-opacity=".5"/>`,
};
