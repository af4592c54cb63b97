// The picture of a sheet under a look, as an SVG of its own. It holds the part that was asked for, at the fineness that was asked
// for, in the light that was asked for, and nothing else.

import { num, nums } from '../art/path.ts';
import type { Sheet } from '../paper/sheet.ts';
import { AFTERGLOW, COAXIAL, DECODER, LASER, SENSOR } from './answers.ts';
import { Canvas } from './canvas.ts';
import { INFRARED } from './infrared.ts';
import { drawSheet, type Lamp } from './lamp.ts';
import { regionOf, type Light, type Look } from './look.ts';
import { OBLIQUE } from './oblique.ts';
import { TRANSMITTED } from './transmitted.ts';
import { SHORTWAVE, ULTRAVIOLET } from './ultraviolet.ts';
import { WARMTH, WHITE } from './white.ts';

const LAMPS: Readonly<Record<Light, Lamp>> = {
  white: WHITE,
  oblique: OBLIQUE,
  transmitted: TRANSMITTED,
  ultraviolet: ULTRAVIOLET,
  infrared: INFRARED,
  shortwave: SHORTWAVE,
  coaxial: COAXIAL,
  afterglow: AFTERGLOW,
  warmth: WARMTH,
  laser: LASER,
  decoder: DECODER,
  sensor: SENSOR,
};

/** A complete SVG; `prefix` begins every id in it, for pages that hold several drawings. */
export function renderSheet(sheet: Sheet, look: Look, prefix = 'p'): string {
  const region = regionOf(look, sheet.widthMm, sheet.heightMm);
  const { level = 1, tilt = 0, from = 'left' } = look;
  const view = { level, tilt, from, region, widthMm: sheet.widthMm };
  const canvas = new Canvas(view, prefix);
  const drawn = drawSheet(LAMPS[look.light], sheet, canvas);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${nums(region.x, region.y)} ${nums(region.width, region.height)}" ` +
    `width="${num(region.width)}mm" height="${num(region.height)}mm">${canvas.definitions()}${drawn}</svg>`
  );
}
