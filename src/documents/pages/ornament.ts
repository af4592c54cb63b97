// Which ornaments do the pages of a state share? Arms in a wreath, engraved bands, the fluorescent picture, the two halves of the
// see-through register, shifting ink, the latent panel.

import { EMBLEMS, wreath } from '../art/emblems.ts';
import { braid } from '../art/guilloche.ts';
import { box, centreOf, circle, num, polyline, type Box, type Point } from '../art/path.ts';
import { glowInk, intaglioInk, NO_INK, offsetInk, shiftingInk, type Ink } from '../paper/ink.ts';
import type { Layer, Shape } from '../paper/mark.ts';
import type { Press } from '../paper/press.ts';
import type { FeatureSlug } from '../series/features.ts';
import { hasFeature, sceneLines, type Design, type DrawnBy } from './substance.ts';

/** The arms as one shape; `crowned` adds the wreath. */
export function armsShape(design: Design, centre: Point, sizeMm: number, crowned = false): Shape {
  const { solid } = EMBLEMS[design.state];
  const scale = sizeMm / (crowned ? 128 : 100);
  const inner: Shape[] = solid.map((d) => ({ kind: 'area', d }));
  const outer: Shape[] = crowned ? [{ kind: 'area', d: wreath(60, 11) }] : [];
  return { kind: 'group', place: { ...centre, scale }, shapes: [...inner, ...outer] };
}

/** The fine lines over the arms, in the colour of the paper. */
export function armsLines(design: Design, centre: Point, sizeMm: number, crowned = false): Shape {
  const scale = sizeMm / (crowned ? 128 : 100);
  return {
    kind: 'group',
    place: { ...centre, scale },
    shapes: [{ kind: 'line', d: EMBLEMS[design.state].fine, widthMm: 0.07 }],
  };
}

/** Engraved arms with their fine lines left open. */
export function engraveArms(press: Press, design: Design, area: string, centre: Point, sizeMm: number): void {
  const feature: FeatureSlug = 'intaglio';
  press.print({
    area,
    layer: 'engraving',
    feature,
    ink: intaglioInk(design.style.deep),
    shape: armsShape(design, centre, sizeMm, true),
    part: 'arms',
  });
  press.print({
    area,
    layer: 'engraving',
    ink: { ...offsetInk(design.style.paper, 0.9) },
    shape: armsLines(design, centre, sizeMm, true),
    part: 'armsLines',
  });
}

/** An engraved band of interlaced lines between two rules. */
export function engraveBand(press: Press, design: Design, area: string, strip: Box): void {
  const ink = intaglioInk(design.style.deep, 0.85);
  const y = strip.y;
  const h = strip.height;
  const rules = [y, y + h].map((at) =>
    polyline([
      { x: strip.x, y: at },
      { x: strip.x + strip.width, y: at },
    ]),
  );
  press.print({
    area,
    layer: 'engraving',
    feature: 'intaglio',
    ink,
    shape: { kind: 'copies', ...braid(strip, 5.2, 6), widthMm: 0.09 },
    part: 'band',
  });
  press.print({
    area,
    layer: 'engraving',
    feature: 'intaglio',
    ink,
    shape: { kind: 'line', d: rules.join(''), widthMm: 0.2 },
    part: 'rules',
  });
}

/** The picture that only ultraviolet shows: arms, wreath, landscape and the state's code, in three colours. */
export function printGlow(
  press: Press,
  design: Design,
  page: Box,
  centre: Point,
  sizeMm: number,
  drawn: DrawnBy,
): void {
  if (!hasFeature(design, 'uv-ink-invisible')) return;
  const [first, second, third] = design.style.glows;
  const feature: FeatureSlug = 'uv-ink-invisible';
  const on = (ink: Ink, shape: Shape, part: string): void =>
    press.print({ area: 'glow', layer: 'print', feature, ink, shape, part, bounds: page });
  on(
    glowInk(third, 0.55),
    {
      kind: 'line',
      d: sceneLines(design.style.scene, box(page.x, page.y + page.height * 0.2, page.width, page.height * 0.72), drawn),
      widthMm: 0.13,
    },
    'scene',
  );
  on(
    glowInk(second, 0.85),
    { kind: 'group', place: { ...centre, scale: sizeMm / 100 }, shapes: [{ kind: 'area', d: wreath(60, 13) }] },
    'wreath',
  );
  on(
    glowInk(second, 0.6),
    {
      kind: 'line',
      d: circle(centre.x, centre.y, sizeMm * 0.79) + circle(centre.x, centre.y, sizeMm * 0.82),
      widthMm: 0.16,
    },
    'ring',
  );
  const arms = EMBLEMS[design.state].solid.join('');
  const place = { ...centre, scale: (sizeMm * 0.86) / 100 };
  on(glowInk(first, 0.34), armsShape(design, centre, sizeMm * 0.86), 'arms');
  on(glowInk(first, 0.9), { kind: 'group', place, shapes: [{ kind: 'line', d: arms, widthMm: 0.17 }] }, 'armsEdge');
}

/** Eight petals, four printed on each side: transmitted light makes the flower whole. */
export function printRegister(press: Press, design: Design, centre: Point, radiusMm: number): void {
  if (!hasFeature(design, 'see-through-register')) return;
  press.area('register', box(centre.x - radiusMm * 1.15, centre.y - radiusMm * 1.15, radiusMm * 2.3, radiusMm * 2.3));
  const petal = (turn: number): string => {
    const at = (a: number, r: number): Point => ({
      x: centre.x + r * radiusMm * Math.sin((turn + a) * (Math.PI / 180)),
      y: centre.y - r * radiusMm * Math.cos((turn + a) * (Math.PI / 180)),
    });
    return polyline([at(0, 0.16), at(-20, 0.52), at(-14, 0.84), at(0, 1), at(14, 0.84), at(20, 0.52)], true);
  };
  const half = (odd: number): string => [0, 1, 2, 3].map((i) => petal((i * 2 + odd) * 45)).join('');
  const ink = offsetInk(design.style.deep, 0.9, 0.3);
  const shared = { area: 'register', feature: 'see-through-register' as const, ink };
  press.print({ ...shared, layer: 'print', shape: { kind: 'area', d: half(0) }, part: 'front' });
  press.print({
    ...shared,
    layer: 'print',
    shape: { kind: 'line', d: circle(centre.x, centre.y, radiusMm * 1.1), widthMm: 0.14 },
    part: 'ring',
  });
  press.print({
    ...shared,
    ink: { ...ink, density: 1 },
    layer: 'back',
    shape: { kind: 'area', d: half(1) },
    part: 'back',
  });
}

/** Arms in ink that changes colour with the tilt. */
export function printShift(press: Press, design: Design, area: Box, text: string, layer: Layer = 'engraving'): void {
  if (!hasFeature(design, 'ovi')) return;
  press.area('shiftInk', area);
  const centre = centreOf(area);
  const ink = shiftingInk(...design.style.shift);
  press.print({
    area: 'shiftInk',
    layer,
    feature: 'ovi',
    ink,
    shape: armsShape(design, { x: centre.x, y: area.y + area.height * 0.38 }, area.height * 0.72),
    part: 'arms',
  });
  press.print({
    area: 'shiftInk',
    layer,
    feature: 'ovi',
    ink,
    shape: {
      kind: 'text',
      text,
      x: centre.x,
      y: area.y + area.height,
      sizeMm: area.height * 0.24,
      face: 'bold',
      anchor: 'middle',
      tracking: 0.12,
    },
    part: 'letters',
  });
}

/** A panel of engraved lines that hides letters until the page is tilted. */
export function engraveLatent(press: Press, design: Design, area: Box): void {
  if (!hasFeature(design, 'latent-image')) return;
  press.area('latent', area);
  press.print({
    area: 'latent',
    layer: 'engraving',
    feature: 'latent-image',
    ink: intaglioInk(design.style.deep, 0.85),
    shape: { kind: 'latent', box: area, letters: design.state },
  });
}

/** A diffractive device in a scalloped outline. */
export function stampFoil(press: Press, design: Design, centre: Point, radiusMm: number): void {
  if (!hasFeature(design, 'dovid')) return;
  const scallops = 12;
  const edge = Array.from({ length: scallops * 6 }, (_, i) => {
    const a = (i / (scallops * 6)) * 2 * Math.PI;
    const r = radiusMm * (0.95 + 0.05 * Math.cos(scallops * a));
    return { x: centre.x + r * Math.sin(a), y: centre.y - r * Math.cos(a) };
  });
  press.area('foil', box(centre.x - radiusMm, centre.y - radiusMm, 2 * radiusMm, 2 * radiusMm));
  press.print({
    area: 'foil',
    layer: 'foil',
    feature: 'dovid',
    ink: NO_INK,
    shape: {
      kind: 'foil',
      outline: polyline(edge, true),
      centre,
      radiusMm,
      emblem: EMBLEMS[design.state].solid.join(''),
      letters: design.state,
    },
  });
}

/** Page numbers large and pale in the design. */
export const paleNumber = (page: number, x: number, y: number, sizeMm: number): Shape => ({
  kind: 'text',
  text: num(page),
  x,
  y,
  sizeMm,
  face: 'bold',
  anchor: 'middle',
});
