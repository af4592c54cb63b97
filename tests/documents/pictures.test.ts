// The pictures themselves, rasterised: a forgery differs from its genuine pair in the telling light, within the areas of its key,
// and nowhere else. FIRSTLINE_PICTURES=all looks in a third of the lights that tell, where there is one. What is to the letter as it was when
// it came out well is not judged again: tests/kit/judged.ts.

import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import {
  areasOf,
  keyOf,
  pagesOf,
  renderPage,
  tellingLook,
  withoutMutation,
  type Box,
  type KeyEntry,
  type Level,
  type Light,
  type Look,
  type PaperDocument,
} from '#documents';
import { Judged } from '../kit/judged.ts';
import { sheetOf } from '../../src/documents/compose.ts';
import { aDocument, PASSPORT_SPEC } from '../../src/documents/sampleDocument.ts';
import { leavesNothing, SAMPLE_FRAUDS, TOLD_BY_COMPARING } from '../../src/documents/sampleFrauds.ts';

/** Dots per millimetre by level, and how many of them make a difference plain: on a whole page, half a square millimetre. */
const DOTS: Readonly<Record<Level, { readonly perMm: number; readonly plain: number }>> = {
  1: { perMm: 3.5, plain: 6 },
  2: { perMm: 15, plain: 12 },
  3: { perMm: 40, plain: 12 },
  4: { perMm: 100, plain: 12 },
};
interface Pair {
  readonly forged: PaperDocument;
  readonly genuine: PaperDocument;
}

/** Ink spreads and glows a little beyond its area. */
const MARGIN_MM = 2.6;

interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of a pixel in one number. */
  readonly pixels: Uint32Array;
  readonly field: Box;
}

/** Lights in which a place is looked at, of those that tell; that the rest tell too, src/documents/renderPage.test.ts holds. */
const LIGHTS_EACH = process.env['FIRSTLINE_PICTURES'] === 'all' ? 3 : 2;

/** Genuine pages drawn so far: that of one specification is the same for every fraud that is done to it. */
const RASTERS = new Map<string, Raster>();
/** How many are kept; the one longest unused goes first. */
const KEPT = 100;

function rasteriseGenuine(svg: string, level: Level): Raster {
  const raster = RASTERS.get(svg) ?? draw(svg, level);
  RASTERS.delete(svg);
  RASTERS.set(svg, raster);
  const [oldest] = RASTERS.keys();
  if (RASTERS.size > KEPT && oldest !== undefined) RASTERS.delete(oldest);
  return raster;
}

function draw(svg: string, level: Level): Raster {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: Math.round(width * DOTS[level].perMm) },
  }).render();
  const { buffer, byteOffset } = image.pixels;
  const pixels = new Uint32Array(buffer, byteOffset, image.width * image.height);
  return { width: image.width, height: image.height, pixels, field: { x, y, width, height } };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const channel = (pixel: number, shift: number): number => (pixel >>> shift) & 255;

/** Pixels that differ clearly between two drawings, as places in millimetres. */
function differences(before: string, after: string, level: Level): Point[] {
  if (before === after) return [];
  const [a, b] = [rasteriseGenuine(before, level), draw(after, level)];
  const out: Point[] = [];
  for (let at = 0; at < a.pixels.length; at++) {
    const [one = 0, other = 0] = [a.pixels[at], b.pixels[at]];
    if (one === other) continue;
    const apart = (shift: number): number => Math.abs(channel(one, shift) - channel(other, shift));
    if (apart(0) + apart(8) + apart(16) <= 12) continue;
    out.push({
      x: a.field.x + (((at % a.width) + 0.5) / a.width) * a.field.width,
      y: a.field.y + ((Math.floor(at / a.width) + 0.5) / a.height) * a.field.height,
    });
  }
  return out;
}

const within = (box: Box, { x, y }: Point): boolean =>
  x >= box.x - MARGIN_MM &&
  x <= box.x + box.width + MARGIN_MM &&
  y >= box.y - MARGIN_MM &&
  y <= box.y + box.height + MARGIN_MM;

/** The rasteriser gives up on groups that lie wholly beside the picture, as parts of a face do under a loupe; browsers do not. */
const isPortraitNearby = (look: Look, entry: KeyEntry): boolean =>
  (look.level ?? 1) >= 3 && entry.areas.includes('portrait');

const shown = SAMPLE_FRAUDS.filter(({ mutation }) => !TOLD_BY_COMPARING.has(mutation.technique));
const nameOf = ({ spec, mutation }: (typeof SAMPLE_FRAUDS)[number]): string =>
  `${mutation.technique} on a ${spec.kind} ${JSON.stringify({ ...mutation, technique: undefined })}`;

const pairOf = ({ spec, mutation, innocent }: (typeof SAMPLE_FRAUDS)[number]): Pair => {
  const forged = innocent ? aDocument(spec, [], [mutation]) : aDocument(spec, [mutation]);
  return { forged, genuine: withoutMutation(forged, 0) };
};

/** Where an entry says that something looks otherwise: the places to mark, and what follows from them. */
const namedBy = (entry: KeyEntry): readonly string[] => [...entry.areas, ...entry.follows];

const drawn = shown.filter((sample) => !leavesNothing(sample));

/** An entry of the key in a light that tells it: both drawings, and the places of the page it names. */
interface Shown {
  readonly entry: KeyEntry;
  readonly light: Light;
  readonly look: Look;
  readonly before: string;
  readonly after: string;
  /** Where the two may differ. */
  readonly places: readonly Box[];
  /** Where they do, by the name of the place. */
  readonly follows: readonly (readonly [name: string, box: Box])[];
}

function shownOf({ forged, genuine }: Pair, key: readonly KeyEntry[]): Shown[] {
  return key.flatMap((entry) =>
    entry.lights.slice(0, LIGHTS_EACH).map((light): Shown => {
      const look = tellingLook(forged, entry, light);
      const areas = areasOf(forged, entry.page);
      const named = key
        .filter((one) => one.page === entry.page && one.lights.includes(light))
        .flatMap((one) => areas.filter(({ name }) => namedBy(one).includes(name)));
      return {
        entry,
        light,
        look,
        before: renderPage(genuine, look),
        after: renderPage(forged, look),
        places: named.map(({ box }) => box),
        follows: areas.filter(({ name }) => entry.follows.includes(name)).map(({ name, box }) => [name, box]),
      };
    }),
  );
}

describe('a forged and a genuine document differ in the telling light within the areas of the key and nowhere else', () => {
  const judged = new Judged('frauds', ['tests/documents/pictures.test.ts']);

  test.each(drawn.map((sample) => [nameOf(sample), sample] as const))('%s', (name, sample) => {
    const pair = pairOf(sample);
    const key = keyOf(pair.forged);
    const all = shownOf(pair, key);
    judged.judge(name, [key, all], () => expectTold(key, all));
  });

  // What a third light tells is no matter of the list.
  if (LIGHTS_EACH === 2) {
    afterAll(() => judged.end());
    test('the list of what was judged names these and no other', () => {
      expect(judged.names).toEqual(drawn.map(nameOf));
    });
  }
});

function expectTold(key: readonly KeyEntry[], all: readonly Shown[]): void {
  const told = new Set<KeyEntry>();
  const seen = new Map<string, Point[]>();
  for (const { entry, light, look, before, after, places, follows } of all) {
    if (isPortraitNearby(look, entry)) {
      if (before !== after) told.add(entry);
      continue;
    }
    const way = JSON.stringify(look);
    const differing = seen.get(way) ?? differences(before, after, look.level ?? 1);
    seen.set(way, differing);
    const strays = differing.filter((point) => !places.some((place) => within(place, point)));
    expect({ light, strays: strays.slice(0, 3) }).toEqual({ light, strays: [] });
    if (differing.length >= DOTS[entry.minLevel].plain) told.add(entry);
    // What the key says to follow does: it is no list of places that may differ.
    const still = entry.follows.filter(
      (name) => !follows.some(([own, box]) => own === name && differing.some((point) => within(box, point))),
    );
    expect({ light, still }).toEqual({ light, still: [] });
  }
  // At least one entry of every page shows itself plainly; entries about a contradiction point at both of its sides.
  const lit = key.filter(
    (entry) => entry.technique !== 'st-sequence' && entry.betrays !== 'data' && entry.lights.length > 0,
  );
  for (const page of new Set(lit.map((entry) => entry.page)))
    expect(`${page} ${[...told].some((entry) => entry.page === page)}`).toBe(`${page} true`);
  expect(told.size).toBeGreaterThan(0);
}

describe('what only a reader, a register or a call tells leaves every page as it was', () => {
  test.each(shown.filter(leavesNothing).map((sample) => [nameOf(sample), sample] as const))('%s', (_name, sample) => {
    const { forged, genuine } = pairOf(sample);
    expect(pagesOf(forged)).toEqual(pagesOf(genuine));
    for (const page of pagesOf(forged)) expect(sheetOf(forged, page)).toEqual(sheetOf(genuine, page));
  });
});

test('equal documents give equal pixels', () => {
  const [one, other] = [0, 1].map(() =>
    draw(renderPage(aDocument(PASSPORT_SPEC), { page: 'data', light: 'transmitted' }), 1),
  );
  expect(one?.pixels.length).toBeGreaterThan(100_000);
  expect(one?.pixels.every((pixel, at) => pixel === other?.pixels[at])).toBe(true);
});
