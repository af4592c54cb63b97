// The binding of a passport: the booklet laid open at its middle, the fold across the sheet with the stitches in it, and the edges of
// the leaves beside it. The thread is twisted of two colours that glow differently; the stitches of a series are always as many.

import { stream } from '#people';
import { box, num, nums, type Point } from '../art/path.ts';
import { glowingInk, glowInk, NO_INK, type Ink } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { printGlow } from './ornament.ts';
import { hasFeature, printBackground, type Design } from './substance.ts';

export const FOLD = { widthMm: 125, heightMm: 50, middleMm: 25, stitches: 15 } as const;

/** Where the needle went through: evenly from head to foot, with the small unevenness of a machine. */
export function stitchHoles(seed: string, count: number = FOLD.stitches): Point[] {
  const chance = stream(seed, 'stitch holes');
  const pitch = (FOLD.widthMm - 13) / (count - 1);
  return Array.from({ length: count }, (_, i) => ({
    x: 6.5 + i * pitch + chance.bell() * 0.06,
    y: FOLD.middleMm + chance.bell() * 0.05,
  }));
}

/** Whether the thread runs on this side of the leaf between a hole and the next: every other stitch, and back-stitched at both ends. */
const isInside = (index: number, holes: readonly Point[]): boolean =>
  index % 2 === 0 || index === 1 || index === holes.length - 3;

/** The thread from hole to hole; `slack` lets it sag beside the fold. */
export function threadPath(holes: readonly Point[], slack = 0): string {
  return holes
    .slice(1)
    .map((to, i) => {
      const from = holes[i] ?? to;
      const sag = slack * (i % 4 === 0 ? -1 : 1);
      if (!isInside(i, holes)) return '';
      return `M${nums(from.x + 0.2, from.y)}Q${nums((from.x + to.x) / 2, from.y + sag, to.x - 0.2, to.y)}`;
    })
    .join('');
}

/** The second colour of a twisted thread: short slanting strokes along it. */
export function twistPath(holes: readonly Point[], slack = 0): string {
  let d = '';
  holes.slice(1).forEach((to, i) => {
    const from = holes[i] ?? to;
    const sag = slack * (i % 4 === 0 ? -1 : 1);
    if (!isInside(i, holes)) return;
    for (let t = 0.12; t < 0.95; t += 0.15) {
      const x = from.x + (to.x - from.x) * t;
      const y = from.y + (to.y - from.y) * t + 2 * t * (1 - t) * sag;
      d += `M${nums(x - 0.16, y + 0.22)}l${nums(0.32, -0.44)}`;
    }
  });
  return d;
}

/** The edges of the leaves beside the fold, one line a leaf; `stubMm` adds what is left of a leaf that was cut out. */
export function leafEdges(seed: string, stubMm: number | null = null): string {
  const chance = stream(seed, 'leaf edges');
  const edge = (y: number, sway: number): string => `M0 ${num(y)}q40 ${num(sway)} 62.5 0t62.5 0`;
  const own = [-0.9, 0.9].map((dy) => edge(FOLD.middleMm + dy, chance.bell() * 0.1));
  if (stubMm === null) return own.join('');
  // Cut by hand along a ruler that slipped.
  const y = FOLD.middleMm + stubMm;
  return `${own.join('')}M0 ${num(y)}l${nums(38, 0.16)}l${nums(3, -0.22)}l${nums(44, 0.2)}l${nums(40, -0.24)}`;
}

export function composeFold(state: State, series: Series, seed: string): Sheet {
  const design: Design = { state: state.code, style: state.style, features: series.features };
  const { style } = state;
  const press = new Press();
  const { widthMm, heightMm, middleMm } = FOLD;
  const whole = press.area('page', box(0, 0, widthMm, heightMm));
  press.area('glow', whole);
  press.area('background', box(0, 0, widthMm, middleMm - 4));
  printBackground(press, design, whole, {
    centre: { x: widthMm / 2, y: middleMm },
    radiusMm: 15,
    scene: box(0, 4, widthMm, heightMm - 8),
    drawn: [series.id, 'scene fold'],
  });
  printGlow(press, design, whole, { x: widthMm / 2, y: middleMm }, 24, [series.id, 'glow fold']);
  press.area('gutter', box(0, middleMm - 3, widthMm, 6));
  const crease: Ink = { ...NO_INK, hue: '#3d3527', density: 0.3, relief: -0.9 };
  for (const [widthMm, density] of [
    [6, 0.05],
    [3.2, 0.07],
    [1.5, 0.1],
  ] as const)
    press.print({
      area: 'gutter',
      ink: { ...crease, density, relief: 0 },
      shape: { kind: 'line', d: `M0 ${middleMm}h${FOLD.widthMm}`, widthMm },
      part: 'shade',
    });
  press.print({
    area: 'gutter',
    ink: crease,
    shape: { kind: 'line', d: `M0 ${middleMm}h${widthMm}`, widthMm: 0.5 },
    part: 'crease',
  });
  press.print({
    area: 'gutter',
    ink: { ...NO_INK, hue: '#5a5040', density: 0.28, relief: 0.3 },
    shape: { kind: 'line', d: leafEdges(seed), widthMm: 0.14 },
    part: 'leaves',
  });
  if (hasFeature(design, 'uv-glue'))
    press.print({
      area: 'gutter',
      feature: 'uv-glue',
      ink: glowInk('#a9d8ff', 0.7),
      shape: { kind: 'line', d: `M3 ${middleMm - 0.5}q30 .7 60 .2t59-.3`, widthMm: 0.9, round: true },
      part: 'glue',
    });
  sew(press, design, seed);
  return press.finish({
    widthMm,
    heightMm,
    outline: `M0 0h${widthMm}v${heightMm}h-${widthMm}z`,
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 0.7, material: 'paper' },
    seed,
  });
}

function sew(press: Press, design: Design, seed: string): void {
  if (!hasFeature(design, 'sewing-thread')) return;
  const { style } = design;
  const holes = stitchHoles(seed);
  press.area('stitches', box(4, FOLD.middleMm - 1.6, FOLD.widthMm - 8, 3.2));
  press.print({
    area: 'stitches',
    layer: 'stamp',
    feature: 'sewing-thread',
    ink: { ...glowingInk(style.accents[0], style.glows[0], 0.96, 0.3), relief: 0.7 },
    shape: { kind: 'line', d: threadPath(holes), widthMm: 0.7, round: true },
    part: 'thread',
  });
  press.print({
    area: 'stitches',
    layer: 'stamp',
    feature: 'sewing-thread',
    ink: glowingInk(style.accents[1], style.glows[1], 0.96, 0.6),
    shape: { kind: 'line', d: twistPath(holes), widthMm: 0.13, round: true },
    part: 'twist',
  });
  press.print({
    area: 'stitches',
    layer: 'hole',
    feature: 'stitch-pattern',
    ink: NO_INK,
    shape: { kind: 'holes', points: holes, radiusMm: 0.34 },
    part: 'holes',
  });
}
