// How is curled, coiled, braided or locked hair painted? Coils are a mass with a broken rim and many small arcs; braids and locs are
// ropes: thick lines with a pattern of dashes upon them, so that a whole head of them stays small.
import type { Chance } from '../chance.ts';
import { mix } from './colour.ts';
import { line, traced } from './paint.ts';
import { between, makePen, pointAt, spline, type Point } from './pen.ts';
import { strandCount, type Sketch } from './sketch.ts';

/** Coils of about `size` scattered between an inner and an outer edge that run in the same direction. */
export function renderCoils(
  s: Sketch,
  inner: readonly Point[],
  outer: readonly Point[],
  chance: Chance,
  { size, count, reach = 0.95 }: { readonly size: number; readonly count: number; readonly reach?: number },
): string {
  const dark = makePen();
  const light = makePen();
  const all = strandCount(s, count);
  for (let i = 0; i < all; i++) {
    const t = (i + chance.next()) / all;
    const [x, y] = between(pointAt(inner, t), pointAt(outer, t), 0.02 + reach * Math.sqrt(chance.next()));
    const r = size * (0.6 + 0.7 * chance.next());
    const turn = chance.next() * Math.PI * 2;
    const at = (angle: number, k: number): Point => [
      x + Math.cos(turn + angle) * r * k,
      y + Math.sin(turn + angle) * r * k,
    ];
    (i % 5 < 2 ? light : dark).move(at(-1.3, 1)).quad(at(0, 2), at(1.3, 1));
  }
  const width = Math.max(1, size * 0.4);
  return (
    line(dark.text(), s.paint.ink(s.hair.dark), width, 0.6) + line(light.text(), s.paint.ink(s.hair.light), width, 0.34)
  );
}

/** An edge broken into lobes, as the rim of curly hair: points along it pushed away from and toward `centre` by turns. */
export function broken(edge: readonly Point[], centre: Point, lobes: number, depth: number, chance: Chance): Point[] {
  return Array.from({ length: lobes * 2 + 1 }, (_, i) => {
    const jitter = i === 0 || i === lobes * 2 ? 0 : (chance.next() - 0.5) * 0.9;
    const [x, y] = pointAt(edge, (i + jitter) / (lobes * 2));
    const length = Math.hypot(x - centre[0], y - centre[1]) || 1;
    const push = (i % 2 === 0 ? -0.5 : 0.7) * depth * (0.4 + 1.1 * chance.next());
    return [x + ((x - centre[0]) / length) * push, y + ((y - centre[1]) / length) * push];
  });
}

/** Ropes of hair along paths, all `width` thick. */
export function renderRopes(
  s: Sketch,
  paths: readonly (readonly Point[])[],
  width: number,
  kind: 'braid' | 'loc',
): string {
  if (paths.length === 0) return '';
  const { base, dark, light } = s.hair;
  const ink = (colour: string): string => s.paint.ink(colour);
  const path = s.paint.stencil(paths.map((points) => spline(points)).join(''));
  const rope =
    traced(path, ink(mix(dark, '#0d0a09', 0.12)), width + 1.6) + traced(path, ink(mix(base, dark, 0.35)), width);
  const bright = ink(mix(base, light, 0.26));
  if (kind === 'loc') {
    return (
      rope +
      traced(path, bright, width * 0.34, 0.5, [width * 0.4, width * 0.8], 0, -width * 0.14) +
      traced(path, ink(dark), width * 0.62, 0.4, [0.4, width * 0.95], width * 0.3)
    );
  }
  // Two lanes of beads that lie side by side by turns, as in a plait.
  const bead = [width * 0.34, width * 0.72];
  return (
    rope +
    traced(path, bright, width * 0.42, 0.9, bead, 0, width * 0.2) +
    traced(path, bright, width * 0.42, 0.7, bead, width * 0.53, -width * 0.2)
  );
}
