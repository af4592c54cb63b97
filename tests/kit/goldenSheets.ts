// Golden contact sheets: every entry of `firstline documents --sheet …` as three thumbnails, kept in tests/golden/sheets/<sheet>.png with
// the names of the entries as its comment. A pair gives: the false page, then the telling place of the genuine page and of the false one
// (under a glass: all that the glass shows). A series gives each of its pictures.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sheetEntries, type Box, type SheetEntry, type SheetName } from '#documents';
import { drawPixels } from '../../src/cli/picture.ts';
import { ROOT } from './library.ts';
import { cut, enlarge, makePicture, makePng, paste, readPng, type Picture } from './png.ts';

const FOLDER = join(ROOT, 'tests/golden/sheets');
export const sheetPath = (sheet: SheetName): string => join(FOLDER, `${sheet}.png`);

const CELL = { width: 48, height: 36 } as const;
const GREY = 0x80;
/** Entries beside each other on a sheet. */
const ACROSS = 8;
/** A golden picture keeps so many levels of a colour apart: small files, and no two rasterisers disagree on them. */
const STEP = 8;
/** A dot has changed when a colour of it is off by more than a step and the rounding of two rasterisers. */
const OFF = STEP + 2;
/** So many changed dots of a thumbnail are a changed picture. */
const CHANGED_DOTS = 3;

/** A page in pixels: red, green, blue, opacity. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** What of the page it shows, in millimetres. */
  readonly field: Box;
}

/** Dots of a millimetre on a whole page, and under a reading glass; a loupe fills so many dots with its field. */
const PAGE_PER_MM = 3;
const GLASS_PER_MM = 8;
/** Of a page of which only the whole is kept. */
const WHOLE_PER_MM = 1;
const LOUPE_PX = 120;
const GLASS_MM = 40;
const LOUPE_MM = 13;

/** The last pages drawn: the genuine page is the same for many entries. */
const drawn = new Map<string, Raster>();
const KEPT = 12;

export function rasterOf(svg: string): Raster {
  const known = drawn.get(svg) ?? drawRaster(svg, PAGE_PER_MM);
  drawn.delete(svg);
  drawn.set(svg, known);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return known;
}

function drawRaster(svg: string, perMm: number): Raster {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const image = drawPixels(svg, dotsAcross(width, perMm));
  return { width: image.width, height: image.height, pixels: image.pixels, field: { x, y, width, height } };
}

function dotsAcross(widthMm: number, perMm: number): number {
  if (widthMm < LOUPE_MM) return LOUPE_PX;
  return Math.round(widthMm * (widthMm < GLASS_MM ? GLASS_PER_MM : perMm));
}

/** A part of a raster in a cell, as large as it fits, on grey. */
function thumbnail(raster: Raster, part: Box): Picture {
  const perMm = raster.width / raster.field.width;
  const scale = Math.min(CELL.width / part.width, CELL.height / part.height);
  const size = { width: Math.round(part.width * scale), height: Math.round(part.height * scale) };
  const cell = makePicture(CELL.width, CELL.height, GREY);
  const [left, top] = [(CELL.width - size.width) >> 1, (CELL.height - size.height) >> 1];
  const start = { x: (part.x - raster.field.x) * perMm, y: (part.y - raster.field.y) * perMm };
  const dot = perMm / scale;
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const colour = meanOf(raster, start.x + x * dot, start.y + y * dot, dot);
      cell.pixels.set(colour, 3 * ((top + y) * CELL.width + left + x));
    }
  return cell;
}

/** The mean of a square of pixels over grey, in steps. */
function meanOf({ width, height, pixels }: Raster, x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let count = 0;
  const end = (from: number, most: number): number =>
    Math.min(most, Math.max(Math.floor(from) + 1, Math.round(from + size)));
  for (let row = Math.max(0, Math.floor(y)); row < end(y, height); row++)
    for (let column = Math.max(0, Math.floor(x)); column < end(x, width); column++) {
      const at = 4 * (row * width + column);
      const share = (pixels[at + 3] ?? 0) / 255;
      for (let i = 0; i < 3; i++) sum[i]! += (pixels[at + i] ?? 0) + GREY * (1 - share);
      count++;
    }
  return sum.map((one) => one / Math.max(1, count));
}

const inSteps = (picture: Picture): Picture => ({
  ...picture,
  pixels: picture.pixels.map((value) => Math.min(255, Math.floor(value / STEP) * STEP + STEP / 2)),
});

/** A place with something round it, in the shape of a cell, kept on the page. */
function focusOn(place: Box, page: Box): Box {
  const width = Math.min(page.width, Math.max(place.width + 4, ((place.height + 4) * CELL.width) / CELL.height, 14));
  const height = Math.min(page.height, (width * CELL.height) / CELL.width);
  const within = (middle: number, size: number, from: number, whole: number): number =>
    Math.max(from, Math.min(from + whole - size, middle - size / 2));
  return {
    x: within(place.x + place.width / 2, width, page.x, page.width),
    y: within(place.y + place.height / 2, height, page.y, page.height),
    width,
    height,
  };
}

/** How many thumbnails an entry of a sheet has. */
const CELLS: Readonly<Record<SheetName, number>> = { features: 3, techniques: 3, states: 5 };

/** The thumbnails of an entry beside each other. */
export function thumbnailsOf(entry: SheetEntry, sheet: SheetName): Picture {
  const strip = makePicture(CELLS[sheet] * CELL.width, CELL.height, GREY);
  const cells = sheet === 'states' ? wholeCells(entry) : pairCells(entry);
  for (const [at, cell] of cells.entries()) paste(strip, cell, at * CELL.width, 0);
  return strip;
}

function wholeCells({ pictures }: SheetEntry): Picture[] {
  return pictures.map(({ draw }) => {
    const raster = drawRaster(draw(), WHOLE_PER_MM);
    return thumbnail(raster, raster.field);
  });
}

function pairCells({ places, pictures }: SheetEntry): Picture[] {
  const [one, other] = pictures.map(({ draw }) => rasterOf(draw()));
  if (one === undefined || other === undefined) throw new Error('a pair has two pictures');
  const { field } = other;
  const [place = field] = places;
  const focus = field.width < GLASS_MM ? field : focusOn(place, field);
  return [thumbnail(other, field), thumbnail(one, focus), thumbnail(other, focus)];
}

/** The golden thumbnails of a sheet by entry; none when the sheet was never written. */
export function readGoldens(sheet: SheetName): ReadonlyMap<string, Picture> {
  const goldens = new Map<string, Picture>();
  const { words, ...picture } = readPng(readFileSync(sheetPath(sheet)));
  const width = CELLS[sheet] * CELL.width;
  for (const [at, name] of words.split(' ').entries())
    goldens.set(name, cut(picture, (at % ACROSS) * width, Math.floor(at / ACROSS) * CELL.height, width, CELL.height));
  return goldens;
}

export function writeGoldens(sheet: SheetName, entries: ReadonlyMap<string, Picture>): void {
  const width = CELLS[sheet] * CELL.width;
  const picture = makePicture(ACROSS * width, Math.ceil(entries.size / ACROSS) * CELL.height, GREY);
  for (const [at, strip] of [...entries.values()].entries())
    paste(picture, inSteps(strip), (at % ACROSS) * width, Math.floor(at / ACROSS) * CELL.height);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(sheetPath(sheet), makePng(picture, [...entries.keys()].join(' ')));
}

/** Which thumbnails of an entry look otherwise than the golden ones, counted from 1. */
export function changedCells(golden: Picture, fresh: Picture): number[] {
  if (golden.width !== fresh.width || golden.height !== fresh.height) return [0];
  return Array.from({ length: fresh.width / CELL.width }, (_, at) => at).flatMap((at) => {
    const [a, b] = [golden, fresh].map((one) => cut(one, at * CELL.width, 0, CELL.width, CELL.height).pixels);
    let dots = 0;
    for (let i = 0; i < b!.length; i += 3)
      if ([0, 1, 2].some((colour) => Math.abs(a![i + colour]! - b![i + colour]!) > OFF)) dots++;
    return dots > CHANGED_DOTS ? [at + 1] : [];
  });
}

/** Writes the golden thumbnails above the fresh ones, large enough to be looked at, and the two pictures as drawn. Tells the file. */
export function writeChange(folder: string, entry: SheetEntry, golden: Picture | undefined, fresh: Picture): string {
  const both = makePicture(fresh.width, 2 * fresh.height, GREY);
  if (golden !== undefined) paste(both, golden, 0, 0);
  paste(both, fresh, 0, fresh.height);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${entry.name}.png`);
  writeFileSync(path, makePng(enlarge(both, 6)));
  for (const [at, { draw }] of entry.pictures.entries())
    writeFileSync(join(folder, `${entry.name}.${at + 1}.svg`), draw());
  return path;
}

/** All thumbnails of a sheet by entry, freshly drawn. */
export function drawSheetEntries(sheet: SheetName): Map<string, Picture> {
  return new Map(sheetEntries(sheet).map(({ name, make }) => [name, thumbnailsOf(make(), sheet)]));
}
