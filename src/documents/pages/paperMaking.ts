// What else is made with the paper, not printed on it? Discs among the fibres, a wire mark, a watermark that fits a gap of the print, a
// mark of the data page's own, a thread that comes to the surface, fibres that only a sensor finds.

import { stream } from '#people';
import { wreath } from '../art/emblems.ts';
import { box, circle, num, nums, polyline, type Box, type Point } from '../art/path.ts';
import { wordOutline } from '../art/wordOutline.ts';
import { glowingInk, NO_INK, offsetInk } from '../paper/ink.ts';
import type { Press } from '../paper/press.ts';
import { hasFeature, type Design } from './substance.ts';

/** Tiny discs that fall as the fibres do; half of them glow. */
export function layPlanchettes(press: Press, design: Design, page: Box, seed: string): void {
  if (!hasFeature(design, 'planchettes')) return;
  const chance = stream(seed, 'planchettes');
  const discs = (count: number): string =>
    Array.from({ length: count }, () =>
      circle(page.x + chance.next() * page.width, page.y + chance.next() * page.height, 0.5),
    ).join('');
  const lay = (hue: string, glow: string | null): void =>
    press.print({
      area: 'page',
      layer: 'inside',
      feature: 'planchettes',
      ink: glow === null ? offsetInk(hue, 0.4) : glowingInk(hue, glow, 0.4),
      shape: { kind: 'area', d: discs(11) },
    });
  lay('#b8a24a', '#ffe65a');
  lay('#6f8fae', null);
}

/** The state's code in one bright line, as wire sewn to the mould leaves it. */
export function layElectrotype(press: Press, design: Design, at: Point): void {
  if (!hasFeature(design, 'watermark-electrotype')) return;
  press.area('wireMark', box(at.x - 7, at.y - 4.4, 14, 5.4));
  press.print({
    area: 'wireMark',
    layer: 'inside',
    feature: 'watermark-electrotype',
    ink: NO_INK,
    shape: {
      kind: 'tones',
      place: { x: 0, y: 0 },
      tones: [{ d: wordOutline(design.state, 'regular', at, 4.6, 0.12), tone: 1 }],
      crisp: true,
    },
  });
}

const star = (r: number): string =>
  polyline(
    Array.from({ length: 10 }, (_, i) => {
      const a = (i * Math.PI) / 5;
      const size = i % 2 === 0 ? r : r * 0.5;
      return { x: size * Math.sin(a), y: -size * Math.cos(a) };
    }),
    true,
  );

/** Rays that leave a gap in the form of a star, and a light star in the paper that fills it. */
export function layFittedMark(press: Press, design: Design, at: Point): void {
  if (!hasFeature(design, 'watermark-registered')) return;
  press.area('fittedMark', box(at.x - 6, at.y - 6, 12, 12));
  let rays = '';
  for (let i = 0; i < 60; i++) {
    const a = (i * Math.PI) / 30;
    // The gap follows the star: far from the middle at its points, near between them.
    const gap = 2.5 + 1.4 * Math.abs(Math.cos((a * 5) / 2)) ** 2;
    const point = (r: number): string => nums(r * Math.sin(a), -r * Math.cos(a));
    rays += `M${point(gap)}L${point(5.4)}`;
  }
  const shared = { area: 'fittedMark', feature: 'watermark-registered' as const };
  press.print({
    ...shared,
    ink: offsetInk(design.style.deep, 0.55, 0.2),
    shape: { kind: 'group', place: at, shapes: [{ kind: 'line', d: rays, widthMm: 0.11 }] },
    part: 'rays',
  });
  press.print({
    ...shared,
    layer: 'inside',
    ink: NO_INK,
    shape: {
      kind: 'tones',
      place: at,
      tones: [
        { d: star(4), tone: 1 },
        { d: circle(0, 0, 1.3), tone: -0.8 },
      ],
    },
    part: 'mark',
  });
}

/** A wreath that only the data page has in its paper. */
export function layOwnMark(press: Press, design: Design, at: Point, sizeMm: number): void {
  if (!hasFeature(design, 'watermark-datapage-differs')) return;
  const half = sizeMm * 0.78;
  press.area('ownMark', box(at.x - half, at.y - half, 2 * half, 2 * half));
  press.print({
    area: 'ownMark',
    layer: 'inside',
    feature: 'watermark-datapage-differs',
    ink: NO_INK,
    shape: {
      kind: 'tones',
      place: { ...at, scale: sizeMm / 100 },
      tones: [
        { d: wreath(62, 6), tone: 0.8 },
        { d: circle(0, 0, 72) + circle(0, 0, 68), tone: -0.5 },
      ],
    },
  });
}

/** Metal that comes to the surface of the paper at intervals and runs on within it. */
export function layWindows(press: Press, design: Design, x: number, heightMm: number): void {
  if (!hasFeature(design, 'thread-windowed')) return;
  press.area('threadWindows', box(x - 1.2, 0, 2.4, heightMm));
  press.print({
    area: 'threadWindows',
    layer: 'inside',
    feature: 'thread-windowed',
    ink: NO_INK,
    shape: { kind: 'thread', x, top: 0, bottom: heightMm, widthMm: 1, text: design.state, windowMm: 8.4 },
  });
}

/** Fibres that no lamp shows. */
export function layTaggants(press: Press, design: Design, page: Box, seed: string): void {
  if (!hasFeature(design, 'taggants')) return;
  const chance = stream(seed, 'taggants');
  let d = '';
  for (let i = 0; i < 46; i++) {
    const [dx, dy] = [chance.bell() * 1.6, chance.bell() * 1.6];
    d += `M${num(page.x + chance.next() * page.width)} ${num(page.y + chance.next() * page.height)}l${nums(dx, dy)}`;
  }
  press.print({
    area: 'page',
    layer: 'inside',
    feature: 'taggants',
    ink: { ...NO_INK, tagged: true },
    shape: { kind: 'line', d, widthMm: 0.16, round: true },
  });
}
