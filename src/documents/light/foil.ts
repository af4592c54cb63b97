// How do things look that live from the angle: diffractive foils and latent images? Drawn for white and oblique light.

import { circle, num, nums, polyline, rectangle } from '../art/path.ts';
import { drawPortrait } from '../art/portrait.ts';
import type { Shape } from '../paper/mark.ts';
import { drawInked } from './brush.ts';
import type { Canvas } from './canvas.ts';
import { ribsOf } from './devices.ts';
import type { Tilt } from './look.ts';

type Foil = Extract<Shape, { kind: 'foil' }>;
type Latent = Extract<Shape, { kind: 'latent' }>;
type Lenses = Extract<Shape, { kind: 'lenses' }>;

/** Colours of diffraction, in the order in which tilting brings them. */
const SPECTRUM = ['#6fc7e6', '#8f8fe8', '#d48ae0', '#f0a07a', '#ecd96a', '#8fdc8a'] as const;
const colourAt = (step: number): string => SPECTRUM[((step % 6) + 6) % 6] ?? SPECTRUM[0];

/** The device at a tilt: rays turn, rings wander, the emblem gives way to letters, colours run on. `strength` dims it. */
export function drawFoil(shape: Foil, canvas: Canvas, tilt: Tilt, strength: number): string {
  const step = shape.frozen === true ? 0 : tilt;
  const { centre, radiusMm: r } = shape;
  const sheen = canvas.gradient(
    [0, 1, 2, 3].map((i) => colourAt(step + i)),
    centre.x - r,
    centre.x + r,
    r,
  );
  // A band of bright metal that wanders with the tilt.
  const bright = centre.x + r * (0.2 + 0.4 * step);
  const silver = canvas.gradient(
    ['#9aa7b2', '#c3ccd3', '#ffffff', '#b4bec7', '#8f9ca8'],
    bright - r * 1.5,
    bright + r * 1.5,
    r * 0.6,
  );
  const ray = (i: number): string => {
    const a = ((i * 10 + step * 5) * Math.PI) / 180;
    const point = (radius: number): { x: number; y: number } => ({
      x: centre.x + radius * Math.sin(a),
      y: centre.y - radius * Math.cos(a),
    });
    return polyline([point(r * 0.5), point(r * 1.1)]);
  };
  const rays = Array.from({ length: 36 }, (_, i) => ray(i)).join('');
  const rings = [0, 1, 2, 3].map((i) => circle(centre.x, centre.y, r * (0.5 + 0.13 * i + 0.05 * step))).join('');
  const clip = canvas.clip(shape.outline);
  const line = (d: string, colour: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-opacity="${num(opacity * strength)}"/>`;
  const ground =
    shape.clear === true
      ? `<path d="${shape.outline}" fill="${sheen}" fill-opacity="${num(0.1 * strength)}"/>`
      : `<path d="${shape.outline}" fill="${silver}" fill-opacity="${num(0.62 * strength)}"/>` +
        `<path d="${shape.outline}" fill="${sheen}" fill-opacity="${num(0.42 * strength)}"/>`;
  const letters = step === 1 || step === -1;
  const motif = letters
    ? drawInked(
        {
          kind: 'text',
          text: shape.letters,
          x: centre.x,
          y: centre.y + r * 0.17,
          sizeMm: r * 0.5,
          face: 'bold',
          anchor: 'middle',
          tracking: 0.05,
        },
        { colour: colourAt(step + 3), opacity: 0.85 * strength },
        canvas,
      )
    : `<path d="${shape.emblem}" fill-rule="evenodd" transform="translate(${nums(centre.x, centre.y)})scale(${Math.round(r * 90) / 10000})" fill="${colourAt(step + 4)}" fill-opacity="${num(0.62 * strength)}"/>`;
  return (
    `<g clip-path="${clip}">${ground}` +
    `${line(rays, '#ffffff', 0.14, 0.75)}${line(rays, colourAt(step + 1), 0.07, 0.9)}` +
    `${line(rings, '#ffffff', 0.16, 0.8)}${line(rings, colourAt(step + 2), 0.08, 0.9)}${motif}</g>` +
    line(shape.outline, '#8fa0ad', 0.06, 0.5)
  );
}

/** Engraved lines across a panel; at a steep tilt letters stand out, dark from one side, light from the other. */
export function drawLatent(shape: Latent, canvas: Canvas, tilt: Tilt, colour: string, paper: string): string {
  const { x, y, width, height } = shape.box;
  let rules = '';
  for (let at = y + 0.11; at < y + height; at += 0.24) rules += `M${nums(x, at)}h${num(width)}`;
  const lines = `<path d="${rules}" stroke="${colour}" stroke-width=".12" stroke-opacity=".8"/>`;
  if (shape.dead === true || Math.abs(tilt) < 2) return lines;
  const letters = drawInked(
    {
      kind: 'text',
      text: shape.letters,
      x: x + width / 2,
      y: y + height * 0.84,
      sizeMm: height * 0.94,
      face: 'bold',
      anchor: 'middle',
      tracking: 0.06,
    },
    tilt > 0 ? { colour, opacity: 0.62 } : { colour: paper, opacity: 0.66 },
    canvas,
  );
  return lines + letters;
}

/** The engraved picture from the left, the letters from the right, both faint head on; always the ribs of the lenses. */
export function drawLenses(shape: Lenses, canvas: Canvas, tilt: Tilt): string {
  const { box } = shape;
  const turn = shape.dead === true ? 0 : tilt;
  const face = turn > 0 ? 0 : turn < 0 ? 0.88 : 0.4;
  const word = turn < 0 ? 0 : turn > 0 ? 0.9 : 0.42;
  const clip = canvas.clip(rectangle(box, 1.2));
  // A photograph is 35 to 45; the whole head stands in the box.
  const width = (box.height * 35) / 45;
  const upright = { ...box, x: box.x + (box.width - width) / 2, width };
  const picture =
    face === 0
      ? ''
      : `<g opacity="${num(face)}">${drawPortrait(shape.portrait, upright, 'grey', canvas.ownPrefix())}</g>`;
  const letters = drawInked(
    {
      kind: 'text',
      text: shape.text,
      x: box.x + box.width / 2,
      y: box.y + box.height * 0.6,
      sizeMm: Math.min(box.height * 0.3, (box.width * 1.55) / Math.max(4, shape.text.length)),
      face: 'bold',
      anchor: 'middle',
    },
    { colour: '#26242a', opacity: word },
    canvas,
  );
  const glass = `<path d="${rectangle(box)}" fill="#dfe3e2" fill-opacity=".55"/>`;
  return `<g clip-path="${clip}">${glass}${picture}${letters}${ribsOf(shape, '#ffffff', 0.5)}${ribsOf({ ...shape, box: { ...box, x: box.x + 0.1 } }, '#6c7074', 0.35)}</g>`;
}
