// How does a holder's photograph come onto a paper? The one place where this room asks another for a face.

import { stream } from '#people';
import { curveOf, num, nums, type Box } from './path.ts';

/** Whose face. */
export interface HolderLooks {
  readonly seed: number | string;
}

/** One photograph of somebody. */
export interface Portrait {
  readonly looks: HolderLooks;
  /** Names the photograph: two photographs of one person differ a little in pose, lens and light. */
  readonly camera: string;
}

/** The face in words: codes that a screen reader gets instead of the picture. */
export function describePortrait(portrait: Portrait): readonly string[] {
  return [`face-${stream(portrait.looks.seed, 'looks').int(100, 999)}`];
}

/** The photograph as an SVG group that fills the box; `prefix` begins every id in it. */
export function drawPortrait(portrait: Portrait, area: Box, tone: 'colour' | 'grey', _prefix: string): string {
  const chance = stream(portrait.looks.seed, 'looks');
  const skin = chance.pick(['#f1d3bd', '#dcae8c', '#b98058', '#8a5a3c', '#5d3b29']);
  const hair = chance.pick(['#1d1916', '#3a2a20', '#6b4a2e', '#a9834f', '#57504c']);
  const shirt = chance.pick(['#33485e', '#5b3a44', '#40513f', '#4a4a55']);
  const wide = chance.int(230, 290) / 1000;
  const jaw = chance.int(70, 96) / 100;
  const grey = (colour: string): string => {
    if (tone === 'colour') return colour;
    const value = (i: number): number => Number.parseInt(colour.slice(i, i + 2), 16);
    const level = Math.round(0.3 * value(1) + 0.59 * value(3) + 0.11 * value(5))
      .toString(16)
      .padStart(2, '0');
    return `#${level}${level}${level}`;
  };
  const { x, y, width: w, height: h } = area;
  const face = curveOf(
    (t) => {
      const narrow = Math.cos(t) > 0 ? 1 : 1 - (1 - jaw) * Math.cos(t) ** 2;
      return { x: x + w / 2 + wide * w * narrow * Math.sin(t), y: y + h * 0.46 - h * 0.33 * Math.cos(t) };
    },
    0,
    2 * Math.PI,
    16,
    true,
  );
  const eye = chance.int(90, 125) / 1000;
  const eyes = [-1, 1].map((side) => {
    const ex = x + w / 2 + side * eye * w;
    const ey = y + h * 0.46;
    return (
      `<path d="M${nums(ex - 0.05 * w, ey)}q${nums(0.05 * w, -0.035 * h, 0.1 * w, 0)}q${nums(-0.05 * w, 0.025 * h, -0.1 * w, 0)}z" fill="${grey('#f6f1ea')}"/>` +
      `<circle cx="${num(ex)}" cy="${num(ey - 0.003 * h)}" r="${num(0.022 * w)}" fill="${grey(hair)}"/>` +
      `<path d="M${nums(ex - 0.06 * w, ey - 0.05 * h)}q${nums(0.06 * w, -0.025 * h, 0.12 * w, 0.004 * h)}" stroke="${grey(hair)}" stroke-width="${num(0.016 * w)}" fill="none"/>`
    );
  });
  const nose = `M${nums(x + w * 0.5, y + h * 0.47)}q${nums(-0.03 * w, 0.09 * h, -0.035 * w, 0.11 * h)}q${nums(0.04 * w, 0.02 * h, 0.08 * w, 0)}`;
  const mouth = `M${nums(x + w * 0.42, y + h * 0.665)}q${nums(0.08 * w, 0.025 * h, 0.16 * w, 0)}`;
  return (
    `<g><path d="M${nums(x, y + h)}c${nums(0.02 * w, -0.16 * h, 0.2 * w, -0.18 * h, 0.34 * w, -0.2 * h)}h${num(0.32 * w)}c${nums(0.14 * w, 0.02 * h, 0.32 * w, 0.04 * h, 0.34 * w, 0.2 * h)}z" fill="${grey(shirt)}"/>` +
    `<path d="M${nums(x + w * 0.39, y + h * 0.68)}h${num(0.22 * w)}v${num(0.16 * h)}q${nums(-0.11 * w, 0.07 * h, -0.22 * w, 0)}z" fill="${grey(skin)}"/>` +
    `<ellipse cx="${num(x + w / 2)}" cy="${num(y + h * 0.36)}" rx="${num((wide + 0.05) * w)}" ry="${num(h * 0.28)}" fill="${grey(hair)}"/>` +
    `<path d="${face}" fill="${grey(skin)}"/>${eyes.join('')}<path d="${nose}" stroke="#00000055" stroke-width="${num(0.012 * w)}" fill="none"/>` +
    `<path d="${mouth}" stroke="${grey('#8d4a45')}" stroke-width="${num(0.022 * w)}" fill="none" stroke-linecap="round"/></g>`
  );
}
