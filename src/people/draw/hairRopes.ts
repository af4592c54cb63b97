// How are cornrows, box braids and locs drawn? Ropes that lie on the scalp from the hairline back, and ropes that hang.
import { renderRopes } from './coils.ts';
import { mix } from './colour.ts';
import { cap, hairline } from './hairline.ts';
import { betweenEdges } from './lock.ts';
import { fill } from './paint.ts';
import { between, pointAt, type Point } from './pen.ts';
import { type HairDrawing, SIDES, type Sketch } from './sketch.ts';

/** Rows from the hairline to the back of the head, the scalp showing between them, ends hanging behind the neck. */
export function renderCornrows(s: Sketch): HairDrawing {
  const inner = hairline(s, -6);
  const outer = cap(s, (t) => 4 + 2 * (1 - t * t), -8);
  const rows = 21;
  // Under a hat only the rows at the temples show.
  const shown = Array.from({ length: rows }, (_, i) => i).filter((i) => s.covered < 0.5 || i < 6 || i > rows - 7);
  const paths = shown.map((i) => {
    const u = 0.04 + (0.92 * i) / (rows - 1);
    const v = u + (0.5 - u) * 0.08;
    const bow = between(pointAt(inner, (u + v) / 2), pointAt(outer, (u + v) / 2), 0.5);
    return [pointAt(inner, u), bow, between(pointAt(inner, v), pointAt(outer, v), 0.86)];
  });
  const scalp = s.paint.ink(mix(s.skin.shade, s.hair.dark, 0.66));
  return {
    back: renderRopes(s, hanging(s, 6, 10, -8), 8.5, 'braid'),
    front: fill(betweenEdges(outer, inner), scalp) + renderRopes(s, paths, 11.5, 'braid'),
  };
}

/** Ropes behind the neck. */
function hanging(s: Sketch, count: number, longer: number, wider: number): Point[][] {
  const { a } = s;
  const chance = s.strands('hanging');
  const end = a.chinY + longer + 100 * (s.looks.hair.length / 1000);
  return Array.from({ length: count }, (_, i) => {
    const x = ((i / (count - 1)) * 2 - 1) * (a.domeHalf + wider);
    return [
      s.place.at(x * 0.94, -30, -20),
      s.place.at(x * 1.04, 60, -20),
      s.place.at(x * 0.98 + 5 * chance.bell(), end + 8 * chance.bell(), -20),
    ];
  });
}

/** Many braids or locs from a parting, over the back and before the shoulders. */
export function renderHangingRopes(s: Sketch, kind: 'braid' | 'loc', short: boolean): HairDrawing {
  const { a } = s;
  const chance = s.strands(`ropes ${kind}`);
  const share = s.looks.hair.length / 1000;
  const end = short ? a.jawY - 2 + 36 * share : a.chinY + 44 + 90 * share;
  const width = kind === 'braid' ? 9.5 : 11.5;
  const inner = hairline(s, -4);
  const outer = cap(s, (t) => 8 + 4 * (1 - t * t), -6);
  const count = s.covered > 0 ? 8 : 12;
  // From the parting over the side of the head: roots near the middle, then down beside the cheek.
  const falls = Array.from({ length: count }, (_, i) => {
    const depth = Math.floor(i / 2);
    const side = SIDES[i % 2] as (typeof SIDES)[number];
    const t = depth / (count / 2 - 1);
    const u = 0.5 + side * (0.05 + 0.32 * t);
    const root = between(pointAt(inner, 0.5 + side * 0.02), pointAt(outer, u), 0.25 + 0.68 * t);
    const over = between(
      pointAt(inner, 0.5 + side * (0.2 + 0.13 * t)),
      pointAt(outer, 0.5 + side * (0.24 + 0.12 * t)),
      0.14 + 0.4 * t,
    );
    const beside = s.place.at(side * (a.templeHalf - 1 + 9 * t), a.brow.y + 22 - 10 * t, 20 - 20 * t);
    const x = a.cheekHalf + 1 + 25 * t;
    return [
      root,
      over,
      beside,
      s.place.at(side * (x + 3), 60 + 10 * t, 6),
      [side * (x + 3 * chance.bell()), end + 9 * chance.bell()] as Point,
    ];
  });
  // A hat hides what lies on the scalp.
  const flatCount = s.covered > 0.5 ? 0 : s.covered > 0 ? 7 : 11;
  const flat = Array.from({ length: flatCount }, (_, i) => {
    const u = 0.2 + (0.6 * i) / (flatCount - 1);
    const v = u + (0.5 - u) * 0.12;
    return [
      pointAt(inner, u),
      between(pointAt(inner, (u + v) / 2), pointAt(outer, (u + v) / 2), 0.5),
      between(pointAt(inner, v), pointAt(outer, v), 0.8),
    ];
  });
  return {
    back: renderRopes(s, hanging(s, s.covered > 0 ? 5 : 8, short ? -60 : 40, 10), width, kind),
    front:
      fill(betweenEdges(outer, inner), s.paint.ink(mix(s.hair.base, s.hair.dark, 0.6))) +
      renderRopes(s, flat, width + 1, kind) +
      renderRopes(s, falls.slice(0, count / 2), width, kind) +
      renderRopes(s, falls.slice(count / 2), width, kind),
  };
}
