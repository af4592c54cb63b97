// Which fine-line patterns cover a security paper? Interlaced curves as engraving lathes make them: wave fields, bands, rosettes,
// lines that swell into relief. Sources: the guilloche, relief-line and anti-copy features of the product's feature list.

import type { Chance } from '#people';
import { curveOf, num, nums, type Box, type Point, wave } from './path.ts';

/** One path drawn at many places: how a dense field stays short. */
export interface Repeat {
  readonly d: string;
  /** The attributes that place each copy: `x="1" y="2"` or a transform. */
  readonly at: readonly string[];
}

/**
 * A field of equal waves, one below the other, each shifted along by `shiftMm`, so that crests run slantwise.
 * `bend` adds a slow second wave of that height.
 */
export function waveField(
  area: Box,
  wave: { stepMm: number; lengthMm: number; heightMm: number; shiftMm: number; bendMm?: number },
): Repeat {
  const { stepMm, lengthMm, heightMm, shiftMm, bendMm = 0 } = wave;
  const periods = Math.ceil(area.width / lengthMm) + 2;
  const d = curveOf(
    (t) => ({
      x: t * lengthMm,
      y: heightMm * Math.sin(2 * Math.PI * t) + bendMm * Math.sin((2 * Math.PI * t) / 3 + 0.6),
    }),
    0,
    periods,
    periods * 4,
  );
  const rows = Math.ceil((area.height + 2 * (heightMm + bendMm)) / stepMm);
  const whole = bendMm > 0 ? lengthMm * 3 : lengthMm;
  const at = Array.from({ length: rows + 1 }, (_, i) => {
    const x = area.x - lengthMm - ((((i * shiftMm) % whole) + whole) % whole) + whole - lengthMm;
    return `x="${num(x - (bendMm > 0 ? whole : 0))}" y="${num(area.y - heightMm - bendMm + i * stepMm)}"`;
  });
  return { d, at };
}

/** Lines that swing between an upper and a lower edge, each a step later than the one before: a braid that never breaks. */
export function band(
  edges: { upper: (x: number) => number; lower: (x: number) => number },
  span: { fromMm: number; toMm: number; lengthMm: number; lines: number },
): string[] {
  const { fromMm, toMm, lengthMm, lines } = span;
  const steps = Math.ceil(((toMm - fromMm) / lengthMm) * 4);
  return Array.from({ length: lines }, (_, i) => {
    const phase = (2 * Math.PI * i) / lines;
    return curveOf(
      (x) => {
        const share = (1 + Math.sin((2 * Math.PI * x) / lengthMm + phase)) / 2;
        const upper = edges.upper(x);
        return { x, y: upper + (edges.lower(x) - upper) * share };
      },
      fromMm,
      toMm,
      steps,
    );
  });
}

/** A straight braid: one wave, shifted a step for each line. */
export function braid(strip: Box, lengthMm: number, lines: number): Repeat {
  const periods = Math.ceil(strip.width / lengthMm) + 1;
  const middle = strip.y + strip.height / 2;
  const d = curveOf(
    (t) => ({ x: strip.x - lengthMm + t * lengthMm, y: middle + strip.height * 0.36 * Math.sin(2 * Math.PI * t) }),
    0,
    periods,
    periods * 4,
  );
  return { d, at: Array.from({ length: lines }, (_, i) => `x="${num((i * lengthMm) / lines)}"`) };
}

/** A closed ring of lobes between two radii, drawn `copies` times, turned a step each: the classic rosette. */
export function rosette(
  centre: Point,
  form: { inner: number; outer: number; lobes: number; copies: number; second?: number },
): Repeat {
  const { inner, outer, lobes, copies, second = 0 } = form;
  const middle = (inner + outer) / 2;
  const swing = (outer - inner) / 2;
  const d = curveOf(
    (t) => {
      const r = middle + swing * (Math.cos(lobes * t) * (1 - second) + second * Math.cos(2 * lobes * t + 1));
      return { x: r * Math.sin(t), y: -r * Math.cos(t) };
    },
    0,
    2 * Math.PI,
    lobes * 5,
    true,
  );
  const at = Array.from({ length: copies }, (_, i) => {
    const turn = (360 / lobes / copies) * i;
    return `transform="translate(${nums(centre.x, centre.y)})rotate(${nums(turn)})"`;
  });
  return { d, at };
}

/** Parallel lines lifted by a height (millimetres at a place): flat shapes seem to rise out of the paper. */
export function reliefLines(
  area: Box,
  form: { stepMm: number; sampleMm: number; height: (x: number, y: number) => number },
): string[] {
  const rows = Math.floor(area.height / form.stepMm);
  const columns = Math.ceil(area.width / form.sampleMm);
  return Array.from({ length: rows }, (_, row) => {
    const y = area.y + (row + 0.5) * form.stepMm;
    return wave((x) => y - form.height(x, y), area.x, area.x + area.width, columns);
  });
}

/** Slow random hills: a sum of waves whose lengths and phases come from a stream, about −1 … 1. */
function hills(chance: Chance, longestMm: number, octaves = 4): (x: number) => number {
  const waves = Array.from({ length: octaves }, (_, i) => ({
    length: (longestMm / 1.9 ** i) * (0.8 + 0.4 * chance.next()),
    phase: chance.next() * 2 * Math.PI,
    height: 0.55 / 1.7 ** i,
  }));
  return (x) => waves.reduce((sum, one) => sum + one.height * Math.sin((2 * Math.PI * x) / one.length + one.phase), 0);
}

/** A landscape of ridges, the farthest first: each a bundle of lines that follow the crest and fade into the valley. */
export function ridges(
  area: Box,
  chance: Chance,
  form: { ridges: number; lines: number; stepMm: number; riseMm: number },
): string[] {
  const out: string[] = [];
  for (let i = 0; i < form.ridges; i++) {
    const depth = i / Math.max(1, form.ridges - 1);
    const crest = hills(chance, area.width * (0.75 - 0.3 * depth), 4);
    const base = area.y + area.height * (0.28 + 0.5 * depth);
    for (let line = 0; line < form.lines; line++) {
      const sink = line * form.stepMm * (1 + line * 0.06);
      const flatten = 1 / (1 + line * 0.18);
      out.push(
        wave(
          (x) => base + sink - crest(x) * form.riseMm * (0.6 + 0.5 * depth) * flatten,
          area.x,
          area.x + area.width,
          Math.ceil(area.width / 4.5),
        ),
      );
    }
  }
  return out;
}
