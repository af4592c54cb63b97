// A line of micro-lettering where the series has it: a rule to the eye, words under the glass.

import { box, type Box } from '../art/path.ts';
import { offsetInk } from '../paper/ink.ts';
import type { Press } from '../paper/press.ts';
import { hasFeature, type Design } from './substance.ts';

export const MICROTEXT_HEIGHT_MM = 0.26;

export interface MicrotextLine {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly text: string;
}

/** The line on a background; its area is a millimetre wider each way, or as told. */
export function printMicrotextLine(
  press: Press,
  design: Design,
  { from, to, y, text }: MicrotextLine,
  area: Box = box(from - 1, y - 1, to - from + 2, 2),
): void {
  if (!hasFeature(design, 'microtext')) return;
  press.area('microtext', area);
  press.print({
    area: 'microtext',
    feature: 'microtext',
    ink: offsetInk(design.style.deep, 0.95, 0.3),
    shape: { kind: 'microtext', from: { x: from, y }, to: { x: to, y }, text, heightMm: MICROTEXT_HEIGHT_MM },
  });
}
