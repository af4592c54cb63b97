// How are devices drawn that are more than inked lines: anti-copy screens, portraits of holes, hidden words, clear windows? Each lamp
// chooses the colours.

import { circle, num, nums, rectangle } from '../art/path.ts';
import { drawPortrait } from '../art/portrait.ts';
import type { Shape } from '../paper/mark.ts';
import type { Canvas } from './canvas.ts';
import { eachOutline } from './outlines.ts';
import { polyline } from '../art/path.ts';
import type { TextShape } from '../paper/mark.ts';

type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

/** Letters that fill a box, as one outline on the sheet. */
function lettersWithin(text: string, { x, y, width, height }: Of<'screen'>['box']): string {
  const shape: TextShape = {
    kind: 'text',
    text,
    x: x + width / 2,
    y: y + height * 0.78,
    sizeMm: Math.min(height * 0.8, (width * 1.5) / Math.max(1, text.length)),
    face: 'bold',
    anchor: 'middle',
    tracking: 0.04,
  };
  let d = '';
  eachOutline(shape, (outlines) => {
    d += outlines.map((points) => polyline(points, true)).join('');
  });
  return d;
}

function hatch(canvas: Canvas, pitchMm: number, turnDegrees: number, colour: string, widthMm: number): string {
  // Several lines to a tile: a tile smaller than a pixel cannot be drawn.
  const tile = pitchMm * 4;
  const d = [0, 1, 2, 3].map((i) => `M0 ${num(pitchMm * (i + 0.5))}h${num(tile)}`).join('');
  const id = canvas.define(
    (id) =>
      `<pattern id="${id}" width="${num(tile)}" height="${num(tile)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turnDegrees})"><path d="${d}" stroke="${colour}" stroke-width="${num(widthMm)}"/></pattern>`,
  );
  return `url(#${id})`;
}

/** Two directions of equal lines make one flat tone. A copy thickens the one and loses the other, and the letters come out. */
export function screenOf(shape: Of<'screen'>, canvas: Canvas, colour: string, opacity: number): string {
  const letters = lettersWithin(shape.letters, shape.box);
  const copied = shape.copied === true;
  const ground = hatch(canvas, 0.28, 35, colour, copied ? 0.08 : 0.13);
  const word = hatch(canvas, 0.28, -55, colour, copied ? 0.2 : 0.13);
  return (
    `<g opacity="${num(opacity)}"><path d="${rectangle(shape.box)}${letters}" fill="${ground}" fill-rule="evenodd"/>` +
    `<path d="${letters}" fill="${word}" fill-rule="evenodd"/></g>`
  );
}

/** Holes stand in a net; the face is where they are wide. */
export function piercedOf(shape: Of<'pierced'>, canvas: Canvas, colour: string, opacity: number): string {
  const { box } = shape;
  const face = drawPortrait(shape.portrait, box, { ink: '#3a3a3a', paper: '#ffffff' }, canvas.ownPrefix());
  const mask = canvas.define((id) => `<mask id="${id}">${face}</mask>`);
  const pitch = 0.46;
  const dots = [0, 1, 2]
    .flatMap((i) =>
      [0, 1, 2].map(
        (j) =>
          circle(pitch * (i + 0.27), pitch * (j + 0.27), 0.13) + circle(pitch * (i + 0.77), pitch * (j + 0.77), 0.1),
      ),
    )
    .join('');
  const net = canvas.define(
    (id) =>
      `<pattern id="${id}" width="${num(3 * pitch)}" height="${num(3 * pitch)}" patternUnits="userSpaceOnUse"><path d="${dots}" fill="${colour}"/></pattern>`,
  );
  return `<g opacity="${num(opacity)}" mask="url(#${mask})"><path d="${rectangle(box)}" fill="url(#${net})"/></g>`;
}

/** The words, where a decoder's lines pick them out of the photograph's. */
export function encodedOf(shape: Of<'encoded'>, canvas: Canvas): string {
  const { box } = shape;
  const net = hatch(canvas, 0.5, 0, '#5d6f86', 0.2);
  const frame = rectangle(box, 1);
  const lens = `<path d="${frame}" fill="#eef3f7" fill-opacity=".75"/><path d="${frame}" fill="${net}" fill-opacity=".55"/>`;
  if (shape.lost === true) return lens;
  const rows = [0.16, 0.42, 0.68].map((share) =>
    lettersWithin(shape.text, { x: box.x, y: box.y + box.height * share, width: box.width, height: box.height * 0.22 }),
  );
  return `${lens}<path d="${rows.join('')}" fill="#22384f" fill-opacity=".72" fill-rule="evenodd"/>`;
}

/** What lies behind a clear window, with a bevelled edge. */
export function windowOf(shape: Of<'window'>, behind: string, edge: string, opacity = 1): string {
  return (
    `<path d="${shape.d}" fill="${behind}" fill-opacity="${num(opacity)}"/>` +
    `<path d="${shape.d}" fill="none" stroke="${edge}" stroke-width=".22" stroke-opacity=".75"/>`
  );
}

/** Ribs of the lenses: upright, so that the picture changes when the card is turned about its upright axis. */
export function ribsOf({ box }: Of<'lenses'>, colour: string, opacity: number): string {
  let d = '';
  for (let x = box.x + 0.18; x < box.x + box.width; x += 0.36) d += `M${nums(x, box.y)}v${num(box.height)}`;
  return `<path d="${d}" stroke="${colour}" stroke-width=".09" stroke-opacity="${num(opacity)}"/>`;
}
