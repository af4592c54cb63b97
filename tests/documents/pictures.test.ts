// The pictures themselves, rasterised: a forgery differs from its genuine pair in the telling light, within the areas of its key,
// and nowhere else.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import {
  areasOf,
  keyOf,
  renderPage,
  tellingLook,
  withoutMutation,
  type Box,
  type KeyEntry,
  type Look,
  type PaperDocument,
} from '#documents';
import { aDocument } from '../../src/documents/sampleDocument.ts';
import { NOTHING_ON_PAPER, SAMPLE_FRAUDS, TOLD_BY_COMPARING } from '../../src/documents/sampleFrauds.ts';

/** Dots per millimetre at level 1; glasses enlarge. */
const DENSITY = 5;
/** Ink spreads and glows a little beyond its area. */
const MARGIN_MM = 2.6;

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly field: Box;
}

function rasterise(document: PaperDocument, look: Look): Raster {
  const svg = renderPage(document, look);
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const scale = DENSITY * (look.level === 3 ? 8 : look.level === 2 ? 3 : 1);
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: Math.round(width * scale) },
  }).render();
  return { width: image.width, height: image.height, pixels: image.pixels, field: { x, y, width, height } };
}

/** Pixels that differ clearly, as places in millimetres. */
function differences(a: Raster, b: Raster): { x: number; y: number }[] {
  const out: { x: number; y: number }[] = [];
  for (let i = 0; i < a.pixels.length; i += 4) {
    const delta =
      Math.abs((a.pixels[i] ?? 0) - (b.pixels[i] ?? 0)) +
      Math.abs((a.pixels[i + 1] ?? 0) - (b.pixels[i + 1] ?? 0)) +
      Math.abs((a.pixels[i + 2] ?? 0) - (b.pixels[i + 2] ?? 0));
    if (delta <= 12) continue;
    const at = i / 4;
    out.push({
      x: a.field.x + (((at % a.width) + 0.5) / a.width) * a.field.width,
      y: a.field.y + ((Math.floor(at / a.width) + 0.5) / a.height) * a.field.height,
    });
  }
  return out;
}

const within = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  x >= box.x - MARGIN_MM &&
  x <= box.x + box.width + MARGIN_MM &&
  y >= box.y - MARGIN_MM &&
  y <= box.y + box.height + MARGIN_MM;

/** The rasteriser gives up on groups that lie wholly beside the picture, as parts of a face do under a loupe; browsers do not. */
const isPortraitNearby = (look: Look, entry: KeyEntry): boolean =>
  (look.level ?? 1) >= 3 && entry.areas.includes('portrait');

const drawn = SAMPLE_FRAUDS.filter(
  ({ mutation: { technique } }) => !NOTHING_ON_PAPER.has(technique) && !TOLD_BY_COMPARING.has(technique),
);
const nameOf = ({ spec, mutation }: (typeof SAMPLE_FRAUDS)[number]): string =>
  `${mutation.technique} on a ${spec.kind} ${JSON.stringify({ ...mutation, technique: undefined })}`;

describe('a forged and a genuine document differ in the telling light within the areas of the key and nowhere else', () => {
  test.each(drawn.map((sample) => [nameOf(sample), sample] as const))('%s', (_name, { spec, mutation, innocent }) => {
    const forged = innocent ? aDocument(spec, [], [mutation]) : aDocument(spec, [mutation]);
    const genuine = withoutMutation(forged, 0);
    const key = keyOf(forged);
    const told = new Set<KeyEntry>();
    for (const entry of key)
      for (const light of entry.lights.slice(0, 3)) {
        const look = tellingLook(forged, entry, light);
        if (isPortraitNearby(look, entry)) {
          if (renderPage(genuine, look) !== renderPage(forged, look)) told.add(entry);
          continue;
        }
        const differing = differences(rasterise(genuine, look), rasterise(forged, look));
        const places = key
          .filter((one) => one.page === entry.page && one.lights.includes(light))
          .flatMap((one) => areasOf(forged, one.page).filter((area) => one.areas.includes(area.name)));
        const strays = differing.filter((point) => !places.some((place) => within(place.box, point)));
        expect({ light, strays: strays.slice(0, 3) }).toEqual({ light, strays: [] });
        if (differing.length >= 12) told.add(entry);
      }
    // At least one entry of every page shows itself plainly; entries about a contradiction point at both of its sides.
    const lit = key.filter(
      (entry) => entry.technique !== 'st-sequence' && entry.betrays !== 'data' && entry.lights.length > 0,
    );
    for (const page of new Set(lit.map((entry) => entry.page)))
      expect(`${page} ${[...told].some((entry) => entry.page === page)}`).toBe(`${page} true`);
    expect(told.size).toBeGreaterThan(0);
  });
});

test('equal documents give equal pixels', () => {
  const [first] = SAMPLE_FRAUDS;
  const document = aDocument(first?.spec ?? SAMPLE_FRAUDS[0]!.spec);
  const look = { page: 'data', light: 'transmitted' } as const;
  expect(differences(rasterise(document, look), rasterise(document, look))).toEqual([]);
});
