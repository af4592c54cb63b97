// The contact sheets (`firstline documents --sheet …`): every entry looks as its golden picture; each pair differs plainly where and in the
// light it is shown for, and nowhere it should not. Renew with `node tests/kit/writeSheets.ts --write`, after a look at what changed, and
// then as tests/kit/judged.ts says.
import { hash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LIGHTS, sheetEntries, SHEETS, type Box, type Light, type SheetEntry } from '#documents';
import { changedCells, rasterOf, readGoldens, thumbnailsOf, writeChange, type Raster } from '../kit/goldenSheets.ts';
import { Judged } from '../kit/judged.ts';
import { enlarge, makePicture, makePng, paste, readPng, type Picture } from '../kit/png.ts';

/** Where fresh pictures of changed entries go; made when the first is written. */
let folder: string | null = null;
const changesFolder = (): string => (folder ??= mkdtempSync(join(tmpdir(), 'firstline-sheets-')));

/** The drawing of pixels, and what compares them. */
const JUDGE = ['tests/documents/sheets.test.ts', 'tests/kit/goldenSheets.ts', 'tests/kit/png.ts', 'src/cli/picture.ts'];

describe.each(SHEETS)('%s look as they did', (sheet) => {
  const goldens = readGoldens(sheet);
  const judged = new Judged(sheet, JUDGE);
  afterAll(() => judged.end());

  test('no entry is gone', () => {
    const names = sheetEntries(sheet).map(({ name }) => name);
    expect([...goldens.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(sheetEntries(sheet).map(({ name, make }) => [name, make] as const))('%s', (name, make) => {
    const entry = make();
    const golden = goldens.get(name);
    const basis = [entry.pictures.map(({ draw }) => draw()), entry.places, entry.lights, digestOf(golden)];
    judged.judge(name, basis, () => {
      const fresh = thumbnailsOf(entry, sheet);
      const changed = golden === undefined ? [0] : changedCells(golden, fresh);
      const seen = changed.length === 0 ? '' : writeChange(changesFolder(), entry, golden, fresh);
      expect(changed, `${name}: thumbnails ${changed.join(', ')} changed, golden above fresh in ${seen}`).toEqual([]);
      if (sheet !== 'states') expectPlain(entry);
    });
    if (sheet === 'techniques') expectAlikeElsewhere(entry);
  });

  test('the list of what was judged names these and no other', () => {
    expect(judged.names).toEqual(sheetEntries(sheet).map(({ name }) => name));
  });
});

const digestOf = (picture: Picture | undefined): string | null =>
  picture === undefined ? null : hash('sha256', picture.pixels);

/** Ink spreads and glows a little beyond its area, in millimetres. */
const MARGIN = 2.6;
/** So many dots make a difference plain. */
const PLAIN_DOTS = 6;

/** Pairs that differ in more places than the one they are shown at, and why. */
const SPREAD: Readonly<Record<string, string>> = {
  'cover-emboss': 'every word of the cover is pressed in, not the arms alone',
};

/** Pairs that look alike, or that differ where no lamp tells which is false: told by comparing with a person, a chip, a register. */
const COMPARED: Readonly<Record<string, string>> = {
  'im-lookalike': 'the paper is genuine: the person before the officer is another',
  'im-changed-appearance': 'the paper is genuine: the holder has changed',
  'ch-dg-hash': 'the page shows the face that the altered chip holds; the hashes tell',
  'ch-face-differs': 'the page shows another face than the chip',
  'sl-seal-mismatch': 'one square code looks like another until it is read',
  'in-mononym': 'the name was so at issue',
  'in-conventional-birth-date': 'the date was so at issue',
  'in-unstamped-journey': 'the stamps were so: the journey left none',
};

/** Lights that show a difference which no lamp tells, and why. */
const UNTOLD: Readonly<Record<string, { readonly lights: readonly Light[]; readonly why: string }>> = {
  'vs-counterfeit-sticker': {
    lights: ['infrared'],
    why: 'the square code lacks its signature, which only a reader tells',
  },
};

/** In a light that is not named the paper looks alike with it and without; of features src/documents/showFeature.test.ts asks the same. */
function expectAlikeElsewhere({ name, pictures: [one, other], lights }: SheetEntry): void {
  if (name in COMPARED) return;
  const untold = UNTOLD[name]?.lights ?? [];
  const unnamed = LIGHTS.filter((light) => !lights.includes(light) && !untold.includes(light));
  const telling = unnamed.filter((light) => one?.draw(light) !== other?.draw(light));
  expect({ name, telling }).toEqual({ name, telling: [] });
}

function expectPlain({ name, pictures, places, lights }: SheetEntry): void {
  const [one, other] = pictures;
  if (one === undefined || other === undefined) throw new Error(`${name}: a pair has two pictures`);
  if (lights.length === 0 || name in COMPARED) return;
  const raster = rasterOf(one.draw());
  const points = differencesOf(raster, rasterOf(other.draw()));
  const isNear = (point: Point): boolean => places.some((place) => within(place, point));
  expect({ name, plain: points.filter(isNear).length >= PLAIN_DOTS }).toEqual({ name, plain: true });
  const strays = points.filter((point) => !isNear(point));
  expect({ name, strays: name in SPREAD ? strays.length > 0 : strays.slice(0, 3) }).toEqual({
    name,
    strays: name in SPREAD ? true : [],
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where two rasters clearly differ, in millimetres. */
function differencesOf(a: Raster, b: Raster): Point[] {
  const points: Point[] = [];
  if (a === b) return points;
  for (let at = 0; at < a.pixels.length; at += 4) {
    let apart = 0;
    for (let i = at; i < at + 3; i++) apart += Math.abs((a.pixels[i] ?? 0) - (b.pixels[i] ?? 0));
    if (apart <= 12) continue;
    const [x, y] = [((at / 4) % a.width) + 0.5, Math.floor(at / 4 / a.width) + 0.5];
    points.push({
      x: a.field.x + (x * a.field.width) / a.width,
      y: a.field.y + (y * a.field.height) / a.height,
    });
  }
  return points;
}

const within = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x - MARGIN && point.x <= x + width + MARGIN && point.y >= y - MARGIN && point.y <= y + height + MARGIN;

describe('a golden picture', () => {
  const grey = makePicture(48, 36, 0x80);
  const marked = makePicture(48, 36, 0x80);
  paste(marked, makePicture(3, 2, 0x20), 20, 10);

  test('is the same after writing and reading', () => {
    expect(readPng(makePng(marked, 'a b'))).toEqual({ ...marked, words: 'a b' });
    expect(enlarge(marked, 2).pixels.filter((value) => value === 0x20).length).toBe(3 * 4 * 6);
  });

  test('tells a small change from none', () => {
    expect(changedCells(grey, makePicture(48, 36, 0x86))).toEqual([]);
    expect(changedCells(grey, marked)).toEqual([1]);
  });
});
