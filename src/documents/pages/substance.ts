// What lies within security paper and between its printing plates? Fibres, thread, watermark, and the fine-line background that
// passport pages, stickers and cards share.

import { stream, type Chance } from '#people';
import { EMBLEMS } from '../art/emblems.ts';
import { keepLines } from '../art/keepLines.ts';
import { band, reliefLines, ridges, rosette, waveField } from '../art/guilloche.ts';
import { box, circle, growBox, nums, smooth, type Box, type Point } from '../art/path.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import { glowInk, glowingInk, NO_INK, offsetInk, type Ink } from '../paper/ink.ts';
import type { Shape } from '../paper/mark.ts';
import type { Press } from '../paper/press.ts';
import type { FeatureSlug } from '../series/features.ts';
import type { Scene, Style } from '../series/style.ts';

/** What the composers of pages share: the series' features and its state's style. */
export interface Design {
  readonly state: StateCode;
  readonly style: Style;
  readonly features: readonly FeatureSlug[];
}

export const hasFeature = (design: Design, feature: FeatureSlug): boolean => design.features.includes(feature);

/** Whose hand a landscape is from: the seed of its stream and its name. */
export type DrawnBy = readonly [seed: string, name: string];

/** Fibres fall at random on every sheet: the visible ones glow too, the others only glow. */
export function layFibres(press: Press, design: Design, page: Box, chance: Chance): void {
  const fibre = (): string => {
    const x = page.x + chance.next() * page.width;
    const y = page.y + chance.next() * page.height;
    const bend = (): number => chance.bell() * 1.1;
    const [dx, dy] = [chance.bell() * 1.9, chance.bell() * 1.9];
    return `M${nums(x, y)}c${nums(bend(), bend(), dx + bend(), dy + bend(), dx, dy)}`;
  };
  const lay = (feature: FeatureSlug, inks: readonly Ink[], each: number): void => {
    if (!hasFeature(design, feature)) return;
    for (const ink of inks) {
      const d = Array.from({ length: each }, fibre).join('');
      press.print({
        area: 'page',
        layer: 'inside',
        feature,
        ink,
        shape: { kind: 'line', d, widthMm: 0.09, round: true },
      });
    }
  };
  const [warm, green, blue] = ['#ff5d4a', '#6dff8a', '#5a8dff'];
  lay('fibres-visible', [glowingInk('#b3423a', warm, 0.7), glowingInk('#3a58a0', blue, 0.7)], 13);
  lay('fibres-invisible', [glowInk(warm, 0.8), glowInk(green, 0.8), glowInk(blue, 0.8)], 13);
}

/** The thread stands upright in the sheet, a little aside on each. */
export function layThread(press: Press, design: Design, x: number, heightMm: number): void {
  if (!hasFeature(design, 'thread-embedded')) return;
  press.area('thread', box(x - 1.2, 0, 2.4, heightMm));
  press.print({
    area: 'thread',
    layer: 'inside',
    feature: 'thread-embedded',
    ink: NO_INK,
    shape: { kind: 'thread', x, top: 0, bottom: heightMm, widthMm: 1.1, text: `${design.state} · ${design.state}` },
  });
}

/** A mould-made mark of several tones: the arms in a disc, light rim, dark core. */
export function layWatermark(press: Press, design: Design, centre: Point, sizeMm: number): void {
  if (!hasFeature(design, 'watermark-multitone')) return;
  const emblem = EMBLEMS[design.state];
  const half = sizeMm * 0.62;
  press.area('watermark', box(centre.x - half, centre.y - half, 2 * half, 2 * half));
  press.print({
    area: 'watermark',
    layer: 'inside',
    feature: 'watermark-multitone',
    ink: NO_INK,
    shape: {
      kind: 'tones',
      place: { ...centre, scale: sizeMm / 100 },
      tones: [
        { d: circle(0, 0, 58), tone: 0.55 },
        { d: circle(0, 0, 58) + circle(0, 0, 51), tone: -0.3 },
        ...emblem.solid.map((d) => ({ d, tone: -0.72 })),
        { d: circle(-12, -14, 20), tone: 0.22 },
      ],
    },
  });
}

/** The fine-line background: two wave fields in iris ink, rosettes in two inks of which infrared keeps one, lifted lines, a scene. */
export function printBackground(
  press: Press,
  design: Design,
  page: Box,
  art: { centre: Point; radiusMm: number; scene: Box; drawn: DrawnBy; upper?: Box; area?: string; spread?: number },
): void {
  const { style } = design;
  const area = art.area ?? 'background';
  // Lines stand wider on large sheets.
  const { spread = 1 } = art;
  const iris = offsetInk(style.iris, 0.46);
  const upper = art.upper ?? page;
  const fields = keepLines(['waves', style.waveMm, spread, page, upper], () => [
    waveField(growBox(page, 1), {
      stepMm: 0.92 * spread,
      lengthMm: style.waveMm * spread,
      heightMm: 1.5,
      shiftMm: 1.1,
    }),
    waveField(growBox(upper, 1), {
      stepMm: 1.35 * spread,
      lengthMm: style.waveMm * 2.3 * spread,
      heightMm: 3.1,
      shiftMm: -2.3,
    }),
  ]);
  for (const { d, at } of fields)
    press.print({
      area,
      bounds: page,
      feature: 'iris-print',
      ink: iris,
      shape: { kind: 'copies', d, at, widthMm: 0.085 },
      part: 'waves',
    });
  const split = hasFeature(design, 'ir-split') ? 0.85 : 0;
  const [first, second] = style.accents;
  const { centre, radiusMm } = art;
  const large = keepLines(['figures', style.composition, style.lobes, page, centre, radiusMm], () =>
    compositionOf(style, page, centre, radiusMm),
  );
  for (const { shape, ink } of large)
    press.print({
      area,
      bounds: page,
      feature: ink === 1 && split > 0 ? 'ir-split' : 'guilloche',
      ink: offsetInk(ink === 0 ? first : second, 0.62, ink === 0 ? 0 : split),
      shape,
      part: 'figure',
    });
  press.print({
    area,
    bounds: page,
    // Infrared takes the landscape away.
    feature: hasFeature(design, 'ir-dropout') ? 'ir-dropout' : 'guilloche',
    ink: offsetInk(first, 0.55),
    shape: { kind: 'line', d: sceneLines(style.scene, art.scene, art.drawn), widthMm: 0.085 },
    part: 'scene',
  });
}

/** The large figures of the background, in the first or the second accent ink; infrared keeps the second. */
function compositionOf(style: Style, page: Box, centre: Point, r: number): { shape: Shape; ink: 0 | 1 }[] {
  const { lobes } = style;
  const few = Math.max(6, Math.round(lobes * 0.6));
  const ring = (at: Point, size: number, copies: number, ink: 0 | 1): { shape: Shape; ink: 0 | 1 } => ({
    ink,
    shape: {
      kind: 'copies',
      ...(ink === 0
        ? rosette(at, { inner: size * 0.42, outer: size, lobes, copies })
        : rosette(at, { inner: size * 0.3, outer: size, lobes: few, copies, second: 0.3 })),
      widthMm: 0.085,
    },
  });
  const { x, y, width, height } = page;
  switch (style.composition) {
    case 'twin': {
      const left = { x: x + width * 0.43, y: centre.y + r * 0.35 };
      const right = { x: x + width * 0.78, y: centre.y - r * 0.3 };
      return [
        ring(left, r * 0.72, 9, 0),
        ring(left, r * 0.34, 9, 1),
        ring(right, r * 0.78, 11, 0),
        ring(right, r * 0.36, 9, 1),
      ];
    }
    case 'bands':
      return [0, 1, 2].map((i) => {
        const middle = y + height * (0.3 + 0.17 * i);
        const swell = (at: number): number => r * (0.1 + 0.16 * (1 + Math.sin(at / (13 + 4 * i) + 1.7 * i)));
        const sway = (at: number): number => middle + r * 0.22 * Math.sin(at / (19 - 3 * i) + i);
        const lines = band(
          { upper: (at) => sway(at) - swell(at), lower: (at) => sway(at) + swell(at) },
          { fromMm: x - 1, toMm: x + width + 1, lengthMm: 17 + 3 * i, lines: 7 },
        );
        return { ink: i === 1 ? 1 : 0, shape: { kind: 'line', d: lines.join(''), widthMm: 0.085 } } as const;
      });
    case 'rays': {
      const from = { x: x + width * 0.98, y: y + height * 0.7 };
      const ray = smooth(
        Array.from({ length: 9 }, (_, i) => ({
          x: -r * (0.55 + 0.31 * i),
          y: (i % 2 === 0 ? 1 : -1) * (0.5 + 0.26 * i),
        })),
      );
      const turns = Array.from(
        { length: 46 },
        (_, i) => `transform="translate(${nums(from.x, from.y)})rotate(${nums(i * 2.6 - 8)})"`,
      );
      return [
        { ink: 0, shape: { kind: 'copies', d: ray, at: turns, widthMm: 0.085 } },
        ring(from, r * 0.62, 12, 1),
        ring(centre, r * 0.5, 10, 0),
      ];
    }
    default:
      return [ring(centre, r, 12, 0), ring(centre, r * 0.48, 11, 1)];
  }
}

/** A landscape in lines, different on every page of a booklet, as path data. */
export function sceneLines(scene: Scene, area: Box, drawn: DrawnBy): string {
  return keepLines(['scene', scene, area, drawn], () => drawScene(scene, area, stream(...drawn)).join(''));
}

function drawScene(scene: Scene, area: Box, chance: Chance): string[] {
  switch (scene) {
    case 'ridges':
      return ridges(area, chance, { ridges: 4, lines: 6, stepMm: 0.55, riseMm: area.height * 0.16 });
    case 'dunes':
      return ridges(area, chance, { ridges: 3, lines: 9, stepMm: 0.6, riseMm: area.height * 0.1 });
    case 'forest':
      return [
        ...ridges(area, chance, { ridges: 2, lines: 7, stepMm: 0.5, riseMm: area.height * 0.1 }),
        ...firs(area, chance),
      ];
    case 'waves':
      return [0, 1, 2].flatMap((i) => {
        const y = area.y + area.height * (0.42 + 0.2 * i);
        return band(
          { upper: (x) => y - 1.6 - Math.sin(x / 7 + i * 2), lower: (x) => y + 1.6 + Math.sin(x / 9 + i) },
          { fromMm: area.x, toMm: area.x + area.width, lengthMm: 15 + 4 * i, lines: 6 },
        );
      });
    default: {
      const bend = chance.int(20, 40) / 10;
      return reliefLines(box(area.x, area.y + area.height * 0.4, area.width, area.height * 0.6), {
        stepMm: 0.9,
        sampleMm: 6,
        height: (x, y) => bend * Math.sin(x / 13) * Math.exp(-((y - area.y - area.height * 0.55) ** 2) / 60),
      });
    }
  }
}

/** A stand of firs drawn as nested chevrons. */
function firs(area: Box, chance: Chance): string[] {
  return Array.from({ length: 13 }, (_, i) => {
    const x = area.x + ((i + 0.5) / 13) * area.width + chance.bell();
    const tall = area.height * (0.22 + 0.16 * chance.next());
    const foot = area.y + area.height * (0.62 + 0.1 * chance.next());
    return Array.from({ length: 7 }, (_, tier) => {
      const y = foot - tall + (tall * tier) / 7;
      const half = 0.5 + (tall * 0.26 * (tier + 1)) / 7;
      return `M${nums(x - half, y + half * 1.3)}L${nums(x, y)}L${nums(x + half, y + half * 1.3)}`;
    }).join('');
  });
}
