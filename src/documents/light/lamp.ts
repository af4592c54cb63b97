// How does any lamp draw a sheet? It lays the paper, draws the marks from the lowest layer up, and lays its own light over all.
// What differs between lamps is in their own files.

import { num, nums, type Box } from '../art/path.ts';
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

/** A sheet that lies by itself. */
export function drawSheet(lamp: Lamp, sheet: Sheet, canvas: Canvas): string {
  if (canvas.level === 1) return clipped(lamp, sheet, canvas);
  // Under a glass the field is small: what runs over the edge is hidden by the desk beside it, which spares a large clip.
  const { x, y, width, height } = canvas.region;
  const beside = `<path d="M${nums(x, y)}h${num(width)}v${num(height)}h${num(-width)}z${sheet.outline}" fill-rule="evenodd" fill="${DESK}"/>`;
  return inner(lamp, sheet, canvas) + (isInside(canvas.region, sheet) ? '' : beside);
}

const DESK = '#4b463f';

/** Whether a field lies so far within the sheet that no rounded corner comes into it. */
function isInside({ x, y, width, height }: Box, sheet: Sheet): boolean {
  const corner = 3.2;
  const left = x < corner;
  const right = x + width > sheet.widthMm - corner;
  const low = y < corner || y + height > sheet.heightMm - corner;
  return !((left || right) && low);
}

function clipped(lamp: Lamp, sheet: Sheet, canvas: Canvas): string {
  return `<g clip-path="${canvas.clip(sheet.outline)}">${inner(lamp, sheet, canvas)}</g>`;
}

function inner(lamp: Lamp, sheet: Sheet, canvas: Canvas): string {
  const layers = LAYERS.map((layer) => {
    const marks = sheet.marks.filter((mark) => mark.layer === layer && canvas.sees(mark.bounds));
    const drawn = marks.map((mark) => drawMark(lamp, mark, sheet, canvas)).join('');
    const slip = sheet.slips[layer];
    return slip === undefined || drawn === '' ? drawn : `<g transform="${transformOf(slip)}">${drawn}</g>`;
  });
  return lamp.ground(sheet, canvas) + layers.join('') + lamp.veil(sheet, canvas);
}

function drawMark(lamp: Lamp, mark: Mark, sheet: Sheet, canvas: Canvas): string {
  if (mark.shape.kind !== 'sheet') return lamp.mark(mark, sheet, canvas);
  const { sheet: sticker, place } = mark.shape;
  const own = canvas.within(place, sticker.widthMm);
  return `<g transform="${transformOf(place)}">${lamp.under(sticker, own)}${clipped(lamp, sticker, own)}</g>`;
}
