// How is an outline written in coarser steps, without its rounding adding up along the way? For letters that the bare eye sees.

import { nums } from './path.ts';

/** How many points each command of a letter's outline takes; `h` and `v` take one number. */
const POINTS: Readonly<Record<string, number>> = { M: 1, l: 1, q: 2, t: 1, c: 3 };

/** A path of M l h v q t c z in whole numbers, in whole steps of `unit` of them. */
export function coarsened(d: string, unit: number): string {
  /** Where the outline is, and where the coarse one is. */
  let [x, y] = [0, 0];
  let [atX, atY] = [0, 0];
  let out = '';
  const step = (value: number): number => Math.round(value / unit);
  for (const [, command = '', inner = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (inner.match(/-?\d+/g) ?? []).map(Number);
    out += command;
    if (command === 'z') continue;
    if (command === 'M') {
      [x, y] = [values[0] ?? 0, values[1] ?? 0];
      [atX, atY] = [step(x), step(y)];
      out += nums(atX, atY);
    } else if (command === 'h' || command === 'v') {
      for (const value of values) {
        if (command === 'h') x += value;
        else y += value;
        const [toX, toY] = [step(x), step(y)];
        out += joined(out, String(command === 'h' ? toX - atX : toY - atY));
        [atX, atY] = [toX, toY];
      }
    } else {
      const size = 2 * (POINTS[command] ?? 0);
      if (size === 0) throw new Error(`coarse: path command "${command}"`);
      for (let i = 0; i + size <= values.length; i += size) {
        const ends: number[] = [];
        for (let k = i; k < i + size; k += 2) ends.push(step(x + values[k]!) - atX, step(y + values[k + 1]!) - atY);
        out += joined(out, nums(...ends));
        x += values[i + size - 2]!;
        y += values[i + size - 1]!;
        [atX, atY] = [step(x), step(y)];
      }
    }
  }
  return out;
}

/** Numbers after what was written: a minus or a command parts as well as a blank. */
const joined = (before: string, text: string): string =>
  text.startsWith('-') || /[a-zA-Z]$/.test(before) ? text : ` ${text}`;
