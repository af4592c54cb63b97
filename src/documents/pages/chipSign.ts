// The sign of a document with a chip (ICAO Doc 9303-9): two bars and a disc between them, 12 × 6 mm on a booklet.

import { circle } from '../art/path.ts';
import type { Shape } from '../paper/mark.ts';

/** The middle of its foot at x, y. */
export function chipSign(x: number, y: number, scale = 1): Shape {
  const d =
    'M-6-6h12v1.1h-12zM-6-1.1h12V0h-12zM-6-6h1.1v6h-1.1zM4.9-6h1.1v6h-1.1z' +
    circle(0, -3, 1.9) +
    circle(0, -3, 0.9) +
    'M-5-3.4h3.4v.8h-3.4zM1.6-3.4h3.4v.8h-3.4z';
  return { kind: 'group', place: { x, y, scale }, shapes: [{ kind: 'area', d }] };
}
