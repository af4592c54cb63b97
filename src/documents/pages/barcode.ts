// Codes as papers and forms carry them. Only their look: a field of modules that follows from the text, so that two
// papers with the same data carry the same code.

import { stream } from '#people';
import { num, nums, type Box } from '../art/path.ts';

/** A square code with a target in the middle. */
export function targetCode(text: string, area: Box): string {
  const size = 27;
  const module = area.width / size;
  const chance = stream(text, 'target code');
  const middle = (size - 1) / 2;
  let d = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const ring = Math.max(Math.abs(row - middle), Math.abs(column - middle));
      const dark = ring <= 5 ? ring % 2 === 0 : chance.next() < 0.5;
      if (dark)
        d += `M${nums(area.x + column * module, area.y + row * module)}h${num(module)}v${num(module)}h${num(-module)}z`;
    }
  return d;
}

/** A square code with three finders. */
export function finderCode(text: string, area: Box): string {
  const size = 25;
  const module = area.width / size;
  const chance = stream(text, 'finder code');
  const finder = (row: number, column: number): boolean | null => {
    for (const [r, c] of [
      [0, 0],
      [0, size - 7],
      [size - 7, 0],
    ] as const) {
      const [y, x] = [row - r, column - c];
      if (y < -1 || y > 7 || x < -1 || x > 7) continue;
      if (y < 0 || y > 6 || x < 0 || x > 6) return false;
      const ring = Math.max(Math.abs(y - 3), Math.abs(x - 3));
      return ring === 3 || ring <= 1;
    }
    return null;
  };
  let d = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (finder(row, column) ?? chance.next() < 0.48)
        d += `M${nums(area.x + column * module, area.y + row * module)}h${num(module)}v${num(module)}h${num(-module)}z`;
  return d;
}

/** Upright bars for a file number. */
export function barsOf(text: string, area: Box): string {
  const chance = stream(text, 'bars');
  const widths = Array.from({ length: text.length * 6 + 9 }, () => chance.int(1, 3));
  const unit = area.width / widths.reduce((sum, one) => sum + one, 0);
  let x = area.x;
  let d = '';
  widths.forEach((width, index) => {
    if (index % 2 === 0) d += `M${nums(x, area.y)}h${num(width * unit)}v${num(area.height)}h${num(-width * unit)}z`;
    x += width * unit;
  });
  return d;
}
