// What does a scanner make of a line? Stairs: every shape is set again in the squares of a fixed grid before it is printed, so a loupe
// shows steps where the authority's print has edges. Only the squares within view are computed.

import { nums, type Box, type Point } from '../art/path.ts';
import type { Shape } from '../paper/mark.ts';
import type { Form } from './lettering.ts';
import { eachOutline } from './outlines.ts';

/** A dot of 300 to the inch. */
const SQUARE_MM = 0.085;

/** The shape in squares; one form, drawn as short level strokes. */
export function stairsOf(shape: Shape, region: Box): Form[] {
  const grid = new Grid(region);
  eachOutline(shape, (outlines, widthMm) => {
    if (widthMm === null) grid.fill(outlines);
    else for (const points of outlines) grid.stroke(points, widthMm);
  });
  const d = grid.runs();
  return d === '' ? [] : [{ svg: `<path d="${d}"/>`, widthMm: SQUARE_MM, unitMm: 1 }];
}

class Grid {
  readonly #region: Box;
  readonly #columns: number;
  readonly #rows: number;
  readonly #filled = new Set<number>();

  constructor(region: Box) {
    this.#region = region;
    this.#columns = Math.ceil(region.width / SQUARE_MM);
    this.#rows = Math.ceil(region.height / SQUARE_MM);
  }

  #set(column: number, row: number): void {
    if (column >= 0 && row >= 0 && column < this.#columns && row < this.#rows)
      this.#filled.add(row * this.#columns + column);
  }

  #at({ x, y }: Point): Point {
    return { x: (x - this.#region.x) / SQUARE_MM, y: (y - this.#region.y) / SQUARE_MM };
  }

  stroke(points: readonly Point[], widthMm: number): void {
    const reach = Math.max(0, Math.round(widthMm / SQUARE_MM / 2 - 0.5));
    points.slice(1).forEach((next, i) => {
      const [from, to] = [this.#at(points[i] ?? next), this.#at(next)];
      if (!this.#near(from, to)) return;
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 2) + 1;
      for (let step = 0; step <= steps; step++) {
        const column = Math.floor(from.x + ((to.x - from.x) * step) / steps);
        const row = Math.floor(from.y + ((to.y - from.y) * step) / steps);
        for (let dx = -reach; dx <= reach; dx++)
          for (let dy = -reach; dy <= reach; dy++) this.#set(column + dx, row + dy);
      }
    });
  }

  #near(a: Point, b: Point): boolean {
    const inside = (low: number, high: number, limit: number): boolean => high > -20 && low < limit + 20;
    return (
      inside(Math.min(a.x, b.x), Math.max(a.x, b.x), this.#columns) &&
      inside(Math.min(a.y, b.y), Math.max(a.y, b.y), this.#rows)
    );
  }

  /** Squares whose middle lies inside, by the even-odd rule. */
  fill(outlines: readonly (readonly Point[])[]): void {
    const edges = outlines.flatMap((points) =>
      points.map((point, i) => [this.#at(point), this.#at(points[(i + 1) % points.length] ?? point)] as const),
    );
    for (let row = 0; row < this.#rows; row++) {
      const y = row + 0.5;
      const crossings = edges
        .filter(([a, b]) => a.y <= y !== b.y <= y)
        .map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
        .sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.round(crossings[i] ?? 0));
        const to = Math.min(this.#columns, Math.round(crossings[i + 1] ?? 0));
        for (let column = from; column < to; column++) this.#set(column, row);
      }
    }
  }

  /** Neighbouring squares of a row as one stroke. */
  runs(): string {
    let d = '';
    for (let row = 0; row < this.#rows; row++) {
      let length = 0;
      for (let column = 0; column <= this.#columns; column++) {
        const filled = column < this.#columns && this.#filled.has(row * this.#columns + column);
        if (filled) length++;
        else if (length > 0) {
          const x = this.#region.x + (column - length) * SQUARE_MM;
          d += `M${nums(x, this.#region.y + (row + 0.5) * SQUARE_MM)}h${nums(length * SQUARE_MM)}`;
          length = 0;
        }
      }
    }
    return d;
  }
}
