// How does any lamp draw a sheet? It lays the paper, draws the marks from the lowest layer up, and lays its own light over all.
// What differs between lamps is in their own files.

import { LAYERS, type Mark } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { transformOf } from './brush.ts';
import type { Canvas } from './canvas.ts';

export interface Lamp {
  /** The bare paper. */
  ground(sheet: Sheet, canvas: Canvas): string;
  /** One mark, '' if this light does not show it. Stickers are drawn by `drawSheet`, not here. */
  mark(mark: Mark, sheet: Sheet, canvas: Canvas): string;
  /** What lies over everything: gloss, the fall of the light. */
  veil(sheet: Sheet, canvas: Canvas): string;
  /** Under a sticker: its shadow, its thickness. */
  under(sheet: Sheet, canvas: Canvas): string;
}

export function drawSheet(lamp: Lamp, sheet: Sheet, canvas: Canvas): string {
  const layers = LAYERS.map((layer) => {
    const marks = sheet.marks.filter((mark) => mark.layer === layer && canvas.sees(mark.bounds));
    const drawn = marks.map((mark) => drawMark(lamp, mark, sheet, canvas)).join('');
    const slip = sheet.slips[layer];
    return slip === undefined || drawn === '' ? drawn : `<g transform="${transformOf(slip)}">${drawn}</g>`;
  });
  const inner = lamp.ground(sheet, canvas) + layers.join('') + lamp.veil(sheet, canvas);
  return `<g clip-path="${canvas.clip(sheet.outline)}">${inner}</g>`;
}

function drawMark(lamp: Lamp, mark: Mark, sheet: Sheet, canvas: Canvas): string {
  if (mark.shape.kind !== 'sheet') return lamp.mark(mark, sheet, canvas);
  const { sheet: sticker, place } = mark.shape;
  const own = canvas.within(place, sticker.widthMm);
  return `<g transform="${transformOf(place)}">${lamp.under(sticker, own)}${drawSheet(lamp, sticker, own)}</g>`;
}
