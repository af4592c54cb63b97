// Which inks do more than colour? Pearl and metal, inks that fade when warm, that answer two lamps in two colours, that go on glowing, that
// infrared keeps or takes, that creep through the paper.

import { wreath } from '../art/emblems.ts';
import { box, circle, nums, polyline, rectangle, type Box, type Point } from '../art/path.ts';
import { afterglowInk, metalInk, offsetInk, pearlInk, twoGlowInk, type Ink } from '../paper/ink.ts';
import type { Press } from '../paper/press.ts';
import type { FeatureSlug } from '../series/features.ts';
import { armsShape } from './ornament.ts';
import { hasFeature, type Design } from './substance.ts';

/** Places on a page of which one may be reserved for an ornament. */
const around = (at: Point, half: number): Box => box(at.x - half, at.y - half, 2 * half, 2 * half);

function printOne(
  press: Press,
  design: Design,
  feature: FeatureSlug,
  one: { area: string; box: Box; ink: Ink; shape: Parameters<Press['print']>[0]['shape']; part?: string },
): void {
  if (!hasFeature(design, feature)) return;
  press.area(one.area, one.box);
  press.print({ area: one.area, feature, ink: one.ink, shape: one.shape, part: one.part ?? '' });
}

/** A wreath that glows in one colour at 365 nm and in another at 254 nm. */
export function printTwoGlows(press: Press, design: Design, at: Point): void {
  const { glows } = design.style;
  printOne(press, design, 'uv-bifluorescent', {
    area: 'twoGlows',
    box: around(at, 6),
    ink: twoGlowInk(glows[0], '#4affc3'),
    shape: {
      kind: 'group',
      place: { ...at, scale: 0.07 },
      shapes: [
        { kind: 'area', d: wreath(60, 9) },
        { kind: 'area', d: circle(0, 0, 22) + circle(0, 0, 14) },
      ],
    },
  });
}

/** A row of stars that goes on glowing in the dark. */
export function printAfterglow(press: Press, design: Design, at: Point): void {
  const ray = (x: number, r: number): string =>
    polyline(
      Array.from({ length: 8 }, (_, i) => {
        const a = (i * Math.PI) / 4;
        const size = i % 2 === 0 ? r : r * 0.32;
        return { x: at.x + x + size * Math.sin(a), y: at.y - size * Math.cos(a) };
      }),
      true,
    );
  printOne(press, design, 'phosphorescent', {
    area: 'afterglow',
    box: box(at.x - 8, at.y - 2, 16, 4),
    ink: afterglowInk('#8dffb0'),
    shape: { kind: 'area', d: [-5.6, 0, 5.6].map((x) => ray(x, 1.7)).join('') },
  });
}

/** The arms in pearl ink: a sheen that comes with the tilt. */
export function printPearl(press: Press, design: Design, at: Point, sizeMm: number): void {
  printOne(press, design, 'iridescent', {
    area: 'pearl',
    box: around(at, sizeMm * 0.56),
    ink: pearlInk('#d07ad8'),
    shape: armsShape(design, at, sizeMm, true),
  });
}

/** A small sun in metal. */
export function printMetal(press: Press, design: Design, at: Point): void {
  const rays = Array.from({ length: 12 }, (_, i) => {
    const a = (i * Math.PI) / 6;
    const point = (r: number, off: number): Point => ({
      x: at.x + r * Math.sin(a + off),
      y: at.y - r * Math.cos(a + off),
    });
    return polyline([point(2, -0.12), point(3.3, 0), point(2, 0.12)], true);
  }).join('');
  printOne(press, design, 'metallic-ink', {
    area: 'metal',
    box: around(at, 3.6),
    ink: metalInk('#b89a52'),
    shape: { kind: 'area', d: circle(at.x, at.y, 1.7) + rays },
  });
}

/** A band and letters in it, alike in white light; infrared keeps only the letters. */
export function printMetamers(press: Press, design: Design, band: Box): void {
  if (!hasFeature(design, 'metameric-pair')) return;
  const hue = design.style.accents[0];
  press.area('pair', band);
  const shared = { area: 'pair', feature: 'metameric-pair' as const };
  let lines = '';
  for (let y = band.y + 0.3; y < band.y + band.height; y += 0.5) lines += `M${nums(band.x, y)}h${nums(band.width)}`;
  press.print({
    ...shared,
    ink: offsetInk(hue, 0.7),
    shape: { kind: 'line', d: lines, widthMm: 0.24 },
    part: 'band',
  });
  press.print({
    ...shared,
    ink: offsetInk(hue, 0.7, 0.95),
    shape: {
      kind: 'text',
      text: design.state,
      x: band.x + band.width / 2,
      y: band.y + band.height * 0.82,
      sizeMm: band.height * 0.92,
      face: 'bold',
      anchor: 'middle',
      tracking: 0.2,
    },
    part: 'letters',
  });
}

/** A row of lozenges in coloured ink that infrared sees as black. */
export function printAbsorbing(press: Press, design: Design, from: Point, count: number): void {
  const lozenge = (i: number): string => {
    const x = from.x + i * 3.4;
    return `M${nums(x, from.y)}l1.2-1 1.2 1-1.2 1z`;
  };
  printOne(press, design, 'ir-absorb', {
    area: 'lozenges',
    box: box(from.x - 0.6, from.y - 1.4, count * 3.4, 2.8),
    ink: offsetInk(design.style.accents[1], 0.75, 0.95),
    shape: { kind: 'area', d: Array.from({ length: count }, (_, i) => lozenge(i)).join('') },
  });
}

/** Dots that throw back colour at an infrared pointer; to the eye a pale row. */
export function printUpconverting(press: Press, design: Design, from: Point): void {
  printOne(press, design, 'anti-stokes', {
    area: 'dotRow',
    box: box(from.x - 1, from.y - 1, 14, 2),
    ink: { ...offsetInk('#9aa58c', 0.4), upconverts: '#5dff7a' },
    shape: {
      kind: 'area',
      d: Array.from({ length: 7 }, (_, i) => circle(from.x + i * 2, from.y, 0.55)).join(''),
    },
  });
}

/** A flame that a warm finger makes fade. */
export function printWarm(press: Press, design: Design, at: Point): void {
  const flame = `M${nums(at.x, at.y - 3)}c1.6 1.8 2.6 3 2.6 4.5a2.6 2.6 0 0 1-5.2 0c0-1.2 .7-2 1.3-2.8c.3 .7 .6 1 1 1.2c.2-1 .1-1.9 .3-2.9z`;
  printOne(press, design, 'thermochromic', {
    area: 'warmSpot',
    box: around(at, 4),
    ink: { ...offsetInk('#c2452f', 0.85, 0), fadesWarm: true },
    shape: { kind: 'area', d: circle(at.x, at.y + 0.6, 3.9) + flame },
  });
}

/** A number whose ink creeps through: a red halo around it, and its mirror image on the other side of the leaf. */
export function printPenetrating(
  press: Press,
  design: Design,
  at: Point,
  number: string,
  side: 'front' | 'back',
): void {
  if (!hasFeature(design, 'penetrating-ink') || number === '') return;
  press.area('creptNumber', box(at.x - 14, at.y - 3.4, 28, 4.6));
  const text = {
    kind: 'text',
    text: number,
    x: at.x,
    y: at.y,
    sizeMm: 3.6,
    face: 'bold',
    anchor: 'middle',
    tracking: 0.12,
  } as const;
  const shared = { area: 'creptNumber', feature: 'penetrating-ink' as const };
  if (side === 'back') {
    press.print({ ...shared, ink: offsetInk('#c2655a', 0.26), shape: { ...text, stretch: -1 }, part: 'ghost' });
    return;
  }
  press.print({
    ...shared,
    ink: offsetInk('#c8332f', 0.16),
    shape: { kind: 'area', d: rectangle(box(at.x - number.length * 1.3, at.y - 2.9, number.length * 2.6, 3.4), 1.4) },
    part: 'halo',
  });
  press.print({
    ...shared,
    layer: 'personal',
    ink: offsetInk('#b3202c', 0.9, 0.2),
    shape: text,
    says: { field: 'perforation', value: number, zone: 'viz' },
    part: 'value',
  });
}
