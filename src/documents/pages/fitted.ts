// How is a line of text kept within its place? Printers condense what would be too long; short lines keep their width.

import { textWidth, type Face } from '../art/letters.ts';
import type { TextShape } from '../paper/mark.ts';

export function fitted(
  text: string,
  face: Face,
  sizeMm: number,
  tracking: number,
  widthMm: number,
): Pick<TextShape, 'kind' | 'text' | 'face' | 'sizeMm' | 'tracking' | 'stretch'> {
  const full = textWidth(text, face, tracking) * sizeMm;
  return { kind: 'text', text, face, sizeMm, tracking, stretch: full > widthMm ? widthMm / full : 1 };
}
