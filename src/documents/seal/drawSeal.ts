// How does a seal look on paper? A QR code (ISO/IEC 18004) of its bytes, drawn module by module: a reader of any maker can decode it.
// Doc 9303-13 leaves the symbology to the issuer as long as it is an ISO standard.

import { encodeQR } from 'qr';
import { stream } from '#people';
import { hexToBytes } from '../chip/bytes.ts';
import { num, nums, type Box } from '../art/path.ts';
import type { SealPrint } from './sealOf.ts';

const MODULES = new Map<string, readonly (readonly boolean[])[]>();

/** Rows of modules, dark ones true. The same bytes give the same rows. */
function modulesOf(hex: string): readonly (readonly boolean[])[] {
  const known = MODULES.get(hex);
  if (known !== undefined) return known;
  const bytes = hexToBytes(hex);
  const framed = encodeQR(String.fromCharCode(...bytes), 'raw', {
    encoding: 'byte',
    ecc: 'medium',
    border: 1,
    textEncoder: () => bytes,
  });
  const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
  MODULES.set(hex, rows);
  return rows;
}

/** The dark modules as one path: runs of a row are one rectangle. Of a smeared print a third of the modules stand wrong. */
export function drawSeal({ hex, condition }: SealPrint, { x, y, width }: Box): string {
  const rows = modulesOf(hex);
  const module = width / rows.length;
  const chance = stream(hex, 'smeared seal');
  const isDark = (row: readonly boolean[], column: number): boolean => {
    const dark = row[column] === true;
    return condition === 'smeared' && chance.next() < 0.33 ? !dark : dark;
  };
  let d = '';
  rows.forEach((row, at) => {
    const dark = row.map((_, column) => isDark(row, column));
    for (let column = 0; column < dark.length; column++) {
      if (dark[column] !== true) continue;
      let run = 1;
      while (dark[column + run] === true) run++;
      d += `M${nums(x + column * module, y + at * module)}h${num(run * module)}v${num(module)}h${num(-run * module)}z`;
      column += run;
    }
  });
  return d;
}
