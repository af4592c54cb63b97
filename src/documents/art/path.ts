// How are lines written as SVG path data, short and alike on every machine? All drawings are in millimetres, y downwards,
// rounded to a hundredth of a millimetre.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in millimetres on a page; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** The box made larger (or smaller) by `byMm` on every side. */
export function growBox(inner: Box, byMm: number): Box {
  return box(inner.x - byMm, inner.y - byMm, inner.width + 2 * byMm, inner.height + 2 * byMm);
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export const centreOf = (area: Box): Point => ({ x: area.x + area.width / 2, y: area.y + area.height / 2 });

/** A number with at most two decimals, as short as SVG takes it. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return '0';
  const text = String(rounded);
  if (!(Math.abs(rounded) < 1)) return text;
  return rounded > 0 ? text.slice(1) : `-${text.slice(2)}`;
}

/** Numbers one after the other; a minus parts as well as a blank. */
export function nums(...values: readonly number[]): string {
  let out = '';
  for (const value of values) {
    const text = num(value);
    out += out === '' || text.startsWith('-') ? text : ` ${text}`;
  }
  return out;
}

/** A pen that keeps its rounded place, so that relative steps do not drift. */
class Pen {
  #x = 0;
  #y = 0;
  #last = '';
  d = '';

  #step(command: string, points: readonly Point[]): void {
    const values: number[] = [];
    for (const { x, y } of points) values.push(x - this.#x, y - this.#y);
    const end = points.at(-1);
    if (end === undefined) return;
    const rounded = values.map((value) => Math.round(value * 100) / 100);
    const text = nums(...rounded);
    this.d += this.#last === command ? (text.startsWith('-') ? text : ` ${text}`) : `${command}${text}`;
    this.#last = command;
    this.#x += rounded.at(-2) ?? 0;
    this.#y += rounded.at(-1) ?? 0;
  }

  move(to: Point): void {
    const x = Math.round(to.x * 100) / 100;
    const y = Math.round(to.y * 100) / 100;
    this.d += `M${nums(x, y)}`;
    this.#x = x;
    this.#y = y;
    this.#last = 'M';
  }

  line(to: Point): void {
    this.#step('l', [to]);
  }

  curve(first: Point, second: Point, to: Point): void {
    this.#step('c', [first, second, to]);
  }

  close(): void {
    this.d += 'z';
    this.#last = 'z';
  }
}

/** Straight lines through the points. */
export function polyline(points: readonly Point[], closed = false): string {
  const pen = new Pen();
  points.forEach((point, index) => {
    if (index === 0) pen.move(point);
    else pen.line(point);
  });
  if (closed) pen.close();
  return pen.d;
}

/** A smooth curve through `steps + 1` points of a function of t from `from` to `to`, tangents taken from the function itself. */
export function curveOf(at: (t: number) => Point, from: number, to: number, steps: number, closed = false): string {
  const pen = new Pen();
  const dt = (to - from) / steps;
  const nudge = dt / 64;
  const slope = (t: number): Point => {
    const a = at(t - nudge);
    const b = at(t + nudge);
    return { x: ((b.x - a.x) / (2 * nudge)) * (dt / 3), y: ((b.y - a.y) / (2 * nudge)) * (dt / 3) };
  };
  let here = at(from);
  let leaving = slope(from);
  pen.move(here);
  for (let i = 1; i <= steps; i++) {
    const there = at(from + dt * i);
    const arriving = slope(from + dt * i);
    pen.curve(
      { x: here.x + leaving.x, y: here.y + leaving.y },
      { x: there.x - arriving.x, y: there.y - arriving.y },
      there,
    );
    here = there;
    leaving = arriving;
  }
  if (closed) pen.close();
  return pen.d;
}

/** Less than this is no hill, in millimetres. */
const FLAT = 0.02;

/**
 * A line that runs over a landscape, `height` at every x: a quadratic spline of equal steps, which needs one point a step where `curveOf`
 * needs three. Its knots lie between its controls, each the mirror of the last in the knot; what rounding does to one the next makes good.
 */
export function wave(height: (x: number) => number, from: number, to: number, steps: number): string {
  const dx = (to - from) / steps;
  // A spline cuts its corners by an eighth of the bend, which is added beforehand.
  const control = (i: number): number => {
    const x = from + i * dx;
    return height(x) - (height(x - dx) - 2 * height(x) + height(x + dx)) / 8;
  };
  const round = (value: number): number => Math.round(value * 100) / 100;
  const heights = Array.from({ length: steps + 1 }, (_, i) => height(from + i * dx));
  const flat = Math.max(...heights) - Math.min(...heights) < FLAT;
  if (flat) return `M${nums(from, heights[0] ?? 0)}h${num(round(to) - round(from))}`;
  const start = { x: round(from), y: round((control(-0.5) + control(0.5)) / 2) };
  let [x, y] = [start.x, start.y];
  let [controlX, controlY] = [round(from + dx / 2), round(control(0.5))];
  const knots: string[] = [];
  for (let i = 1; i <= steps; i++) {
    const knot = {
      x: round(i === steps ? to : (controlX + from + (i + 0.5) * dx) / 2),
      y: round((controlY + control(i + 0.5)) / 2),
    };
    knots.push(nums(knot.x - x, knot.y - y));
    if (i === 1) knots[0] = nums(controlX - x, controlY - y, knot.x - x, knot.y - y);
    [controlX, controlY] = [2 * knot.x - controlX, 2 * knot.y - controlY];
    [x, y] = [knot.x, knot.y];
  }
  const [first = '', ...others] = knots;
  const smooth = others.length === 0 ? '' : `t${others.join(' ').replaceAll(' -', '-')}`;
  return `M${nums(start.x, start.y)}q${first}${smooth}`;
}

/** A smooth curve through given points (Catmull–Rom). */
export function smooth(points: readonly Point[], closed = false): string {
  const pen = new Pen();
  const count = points.length;
  const at = (i: number): Point =>
    (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]) ?? { x: 0, y: 0 };
  pen.move(at(0));
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    pen.curve(
      { x: b.x + (c.x - a.x) / 6, y: b.y + (c.y - a.y) / 6 },
      { x: c.x - (d.x - b.x) / 6, y: c.y - (d.y - b.y) / 6 },
      c,
    );
  }
  if (closed) pen.close();
  return pen.d;
}

export function circle(cx: number, cy: number, r: number): string {
  return `M${nums(cx - r, cy)}a${nums(r, r)} 0 1 0 ${nums(2 * r, 0)}a${nums(r, r)} 0 1 0 ${nums(-2 * r, 0)}z`;
}

export function rectangle({ x, y, width, height }: Box, radiusMm = 0): string {
  if (radiusMm <= 0) return `M${nums(x, y)}h${num(width)}v${num(height)}h${num(-width)}z`;
  const r = Math.min(radiusMm, width / 2, height / 2);
  const arc = (dx: number, dy: number): string => `a${nums(r, r)} 0 0 1 ${nums(dx, dy)}`;
  return (
    `M${nums(x + r, y)}h${num(width - 2 * r)}${arc(r, r)}v${num(height - 2 * r)}${arc(-r, r)}` +
    `h${num(2 * r - width)}${arc(-r, -r)}v${num(2 * r - height)}${arc(r, -r)}z`
  );
}

/** A clip that hides nothing, beside those that do: as long as one with a hole in it. */
export const EVERYWHERE = 'M-50-50h300v300h-300zM-50-50h0v0h0z';
