// How do points become SVG path text? Splines, tapered strokes and hair-thin slivers, written with relative commands and one decimal,
// so that a whole head stays small. Splines are centripetal Catmull–Rom (Yuksel et al. 2011), which neither loop nor overshoot.

/** A place on the paper: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Drawing units are written in fifths, as whole numbers: shorter than decimals, and finer than a screen shows. */
export const GRAIN = 4;

/** A length in drawing units as it is written. */
export const grains = (units: number): string => String(Math.round(units * GRAIN) + 0);

/** A plain number with at most `digits` decimals and no needless characters. */
export function num(value: number, digits = 1): string {
  const scale = 10 ** digits;
  const text = String(Math.round(value * scale) / scale + 0);
  return text.replace(/^(-?)0\./, '$1.');
}

/** Writes one path. Commands are relative to the rounded place where the one before ended, so errors do not add up. */
export interface Pen {
  move(to: Point): Pen;
  line(to: Point): Pen;
  quad(control: Point, to: Point): Pen;
  cubic(control1: Point, control2: Point, to: Point): Pen;
  close(): Pen;
  text(): string;
}

export function makePen(): Pen {
  let out = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const write = (command: string, points: readonly Point[]): void => {
    let text = command;
    for (const p of points) {
      for (const value of [Math.round(p[0] * GRAIN) - x, Math.round(p[1] * GRAIN) - y]) {
        text += value < 0 || text.length === command.length ? value : ` ${value}`;
      }
    }
    out += text;
    const end = points.at(-1) as Point;
    [x, y] = [Math.round(end[0] * GRAIN), Math.round(end[1] * GRAIN)];
  };
  const pen: Pen = {
    move(to) {
      write(out === '' ? 'M' : 'm', [to]);
      [startX, startY] = [x, y];
      return pen;
    },
    line(to) {
      write('l', [to]);
      return pen;
    },
    quad(control, to) {
      write('q', [control, to]);
      return pen;
    },
    cubic(control1, control2, to) {
      write('c', [control1, control2, to]);
      return pen;
    },
    close() {
      out += 'z';
      [x, y] = [startX, startY];
      return pen;
    },
    text: () => out,
  };
  return pen;
}

const lerp = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export { lerp as between };

const rootDistance = (a: Point, b: Point): number =>
  Math.sqrt(Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2)) || 1e-3;

/** The two Bézier controls of the spline segment p1→p2 with neighbours p0 and p3. */
function controls(p0: Point, p1: Point, p2: Point, p3: Point): [Point, Point] {
  const d1 = rootDistance(p0, p1);
  const d2 = rootDistance(p1, p2);
  const d3 = rootDistance(p2, p3);
  const a = (i: 0 | 1): number =>
    (d1 * d1 * p2[i] - d2 * d2 * p0[i] + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1[i]) / (3 * d1 * (d1 + d2));
  const b = (i: 0 | 1): number =>
    (d3 * d3 * p1[i] - d2 * d2 * p3[i] + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p2[i]) / (3 * d3 * (d3 + d2));
  return [
    [a(0), a(1)],
    [b(0), b(1)],
  ];
}

/** All segments of the spline through the points as cubic Béziers. */
function segments(points: readonly Point[], closed: boolean): [Point, Point, Point, Point][] {
  const n = points.length;
  const get = (i: number): Point => points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] as Point;
  const out: [Point, Point, Point, Point][] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const p1 = get(i);
    const p2 = get(i + 1);
    const p0 = !closed && i === 0 ? mirrorPoint(p1, p2) : get(i - 1);
    const p3 = !closed && i === n - 2 ? mirrorPoint(p2, p1) : get(i + 2);
    const [c1, c2] = controls(p0, p1, p2, p3);
    out.push([p1, c1, c2, p2]);
  }
  return out;
}

const mirrorPoint = (end: Point, next: Point): Point => [2 * end[0] - next[0], 2 * end[1] - next[1]];

/** An open spline. */
export function spline(points: readonly Point[]): string {
  const pen = makePen().move(points[0] as Point);
  for (const [, c1, c2, p] of segments(points, false)) pen.cubic(c1, c2, p);
  return pen.text();
}

/** A closed, everywhere smooth spline. */
export function loop(points: readonly Point[]): string {
  const pen = makePen().move(points[0] as Point);
  for (const [, c1, c2, p] of segments(points, true)) pen.cubic(c1, c2, p);
  return pen.close().text();
}

/** A closed shape whose edges are open splines that meet in corners. Each edge starts where the one before ended. */
export function shape(...edges: readonly (readonly Point[])[]): string {
  const pen = makePen().move(edges[0]?.[0] as Point);
  for (const edge of edges) {
    if (edge.length === 2) pen.line(edge[1] as Point);
    else for (const [, c1, c2, p] of segments(edge, false)) pen.cubic(c1, c2, p);
  }
  return pen.close().text();
}

/** `count` places evenly spread by parameter along the open spline through the points. */
export function sample(points: readonly Point[], count: number): Point[] {
  const parts = segments(points, false);
  const out: Point[] = [];
  for (let i = 0; i < count; i++) out.push(onSegments(parts, count === 1 ? 0.5 : i / (count - 1)));
  return out;
}

/** The place at `t` (0 to 1) of the open spline through the points. */
export function pointAt(points: readonly Point[], t: number): Point {
  return onSegments(segments(points, false), t);
}

function onSegments(parts: readonly [Point, Point, Point, Point][], t: number): Point {
  const u = Math.min(1, Math.max(0, t)) * parts.length;
  const index = Math.min(parts.length - 1, Math.floor(u));
  const [p, c1, c2, q] = parts[index] as [Point, Point, Point, Point];
  const s = u - index;
  const r = 1 - s;
  const f = (i: 0 | 1): number => r * r * r * p[i] + 3 * r * r * s * c1[i] + 3 * r * s * s * c2[i] + s * s * s * q[i];
  return [f(0), f(1)];
}

/** The points moved sideways (left of the direction of travel is positive), by a width for each. */
export function offset(points: readonly Point[], widths: readonly number[]): Point[] {
  return points.map((p, i) => {
    const before = points[Math.max(0, i - 1)] as Point;
    const after = points[Math.min(points.length - 1, i + 1)] as Point;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const w = widths[i] ?? 0;
    return [p[0] + (dy / length) * w, p[1] - (dx / length) * w];
  });
}

/** A brush stroke: the widths say how thick it is at each point; width 0 at an end gives a point. */
export function brush(points: readonly Point[], widths: readonly number[]): string {
  const [a, b, c] = points as readonly [Point, Point, Point];
  if (points.length === 3 && widths[0] === 0 && widths[2] === 0) {
    const pen = makePen();
    hair(pen, a, [2 * b[0] - (a[0] + c[0]) / 2, 2 * b[1] - (a[1] + c[1]) / 2], c, widths[1] as number);
    return pen.text();
  }
  const half = widths.map((w) => w / 2);
  const left = offset(points, half);
  const right = offset(
    points,
    half.map((w) => -w),
  ).reverse();
  return shape(left, [left.at(-1) as Point, right[0] as Point], right, [right.at(-1) as Point, left[0] as Point]);
}

/**
 * A hair: a sliver from one point to another by way of a control point, `width` thick in the middle. A nearly straight one is the
 * crescent between one curve and its chord, which takes half the text.
 */
export function hair(pen: Pen, from: Point, control: Point, to: Point, width: number): void {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [nx, ny] = [dy / length, -dx / length];
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const bend = (control[0] - mx) * nx + (control[1] - my) * ny;
  pen.move(from);
  if (Math.abs(bend) <= 3 * width) {
    const reach = Math.max(Math.abs(bend), 1.5 * width) * (bend < 0 ? -1 : 1);
    pen.quad([mx + nx * reach, my + ny * reach], to);
    return;
  }
  pen.quad([control[0] + nx * width, control[1] + ny * width], to);
  pen.quad([control[0] - nx * width, control[1] - ny * width], from);
}
