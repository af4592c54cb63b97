import { describe, expect, test } from 'vitest';
import { areasOf } from './areas.ts';
import { sheetOf } from './compose.ts';
import { describePage } from './describePage.ts';
import { keyOf, withoutMutation, type KeyEntry } from './key.ts';
import { cellAround, LIGHTS, type Look } from './light/look.ts';
import type { PaperDocument } from './paperDocument.ts';
import { aDocument, OTHER_LOOKS, PASSPORT_SPEC, VISA_SPEC } from './sampleDocument.ts';
import { SAMPLE_FRAUDS, TOLD_BY_COMPARING } from './sampleFrauds.ts';

const make = ({ spec, mutation, innocent }: (typeof SAMPLE_FRAUDS)[number]): PaperDocument =>
  innocent ? aDocument(spec, [], [mutation]) : aDocument(spec, [mutation]);

const isOn = (entry: KeyEntry, page: string): boolean => entry.page === page || entry.alsoOn.includes(page);

describe('the list is as long and in the same order for a forged and a genuine document', () => {
  test.each(SAMPLE_FRAUDS.map((sample, i) => [`${i} ${sample.mutation.technique}`, sample] as const))(
    '%s',
    (_name, sample) => {
      const forged = make(sample);
      const genuine = withoutMutation(forged, 0);
      const pages = [...new Set(keyOf(forged).map((entry) => entry.page))];
      for (const page of pages)
        for (const light of LIGHTS)
          for (const tilt of [0, 2] as const) {
            const shape = (document: PaperDocument): string[] =>
              describePage(document, page, light, { tilt }).map(
                ({ area, aspect, reference }) => `${area} ${aspect} ${reference}`,
              );
            expect(shape(forged)).toEqual(shape(genuine));
          }
    },
  );
});

describe('a light that does not tell says the same of a forged and a genuine document', () => {
  const lit = SAMPLE_FRAUDS.filter(({ mutation }) => !TOLD_BY_COMPARING.has(mutation.technique));
  test.each(lit.map((sample, i) => [`${i} ${sample.mutation.technique}`, sample] as const))('%s', (_name, sample) => {
    const forged = make(sample);
    const genuine = withoutMutation(forged, 0);
    const key = keyOf(forged);
    for (const page of new Set(key.map((entry) => entry.page)))
      for (const light of LIGHTS) {
        const tells = key.some(
          (entry) => isOn(entry, page) && entry.lights.includes(light) && !entry.tilted && entry.minLevel === 1,
        );
        if (!tells) expect(describePage(forged, page, light)).toEqual(describePage(genuine, page, light));
      }
  });
});

test('a genuine document without wear is described as the reference is', () => {
  const document = aDocument({ ...PASSPORT_SPEC, wear: 0, stickers: [{ visa: { ...VISA_SPEC, wear: 0 }, page: 4 }] });
  for (const page of ['cover', 'data', 'page4', 'page5'])
    for (const light of LIGHTS)
      for (const one of describePage(document, page, light))
        expect(`${page} ${light} ${one.area} ${one.code}`).toBe(`${page} ${light} ${one.area} ${one.reference}`);
});

const told: readonly (readonly [string, Record<string, string>, Look, string, string, string])[] = [
  ['cf-bright-paper', {}, { page: 'data', light: 'ultraviolet' }, 'page', 'paperBright', 'paperDull'],
  ['cf-uv-absent', {}, { page: 'data', light: 'ultraviolet' }, 'glow', 'designAbsent', 'designGlows'],
  ['cf-intaglio-flat', {}, { page: 'data', light: 'oblique' }, 'header', 'printFlat', 'printRaised'],
  ['cf-ovi-static', {}, { page: 'data', light: 'white', tilt: 2 }, 'shiftInk', 'firstColour', 'secondColour'],
  ['cf-foil-static', {}, { page: 'data', light: 'white', tilt: 1 }, 'foil', 'pictureEmblem', 'pictureLetters'],
  ['cf-latent-missing', {}, { page: 'data', light: 'white', tilt: 2 }, 'latent', 'linesOnly', 'lettersAppear'],
  ['cf-watermark-printed', {}, { page: 'data', light: 'transmitted' }, 'watermark', 'markFlat', 'markOfSoftTones'],
  ['cf-register-off', {}, { page: 'data', light: 'transmitted' }, 'register', 'motifBroken', 'motifWhole'],
  ['cf-mrz-ir-invisible', {}, { page: 'data', light: 'infrared' }, 'mrz', 'zoneFaint', 'zoneBlack'],
  ['cf-thread-printed', {}, { page: 'data', light: 'ultraviolet' }, 'thread', 'threadDark', 'threadGlows'],
  ['alt-laminate-lifted', {}, { page: 'data', light: 'oblique' }, 'laminate', 'wrinkled', 'surfaceEven'],
  [
    'alt-erasure-chemical',
    { field: 'authority' },
    { page: 'data', light: 'ultraviolet' },
    'authority',
    'brightBlot',
    'surfaceEven',
  ],
  [
    'ph-substituted-under-film',
    { looks: 'other' },
    { page: 'data', light: 'ultraviolet' },
    'portrait',
    'glowingRim',
    'surfaceEven',
  ],
  [
    'ph-substituted-under-film',
    { looks: 'other' },
    { page: 'data', light: 'white' },
    'portrait',
    'backgroundStops',
    'backgroundMerges',
  ],
];

describe('what a lamp shows is said beside what the reference shows', () => {
  test.each(told)('%s %j', (technique, params, look, area, code, reference) => {
    const { looks, ...rest } = params;
    const forged = aDocument(PASSPORT_SPEC, [
      { technique, ...rest, ...(looks === undefined ? {} : { looks: OTHER_LOOKS }) },
    ]);
    const said = describePage(forged, look.page, look.light, look);
    expect(said.filter((one) => one.area === area).map((one) => [one.code, one.reference])).toContainEqual([
      code,
      reference,
    ]);
  });

  test('a sticker on a page is described with the page, its areas named after it', () => {
    const stickers = [{ visa: { ...VISA_SPEC, frauds: [{ technique: 'vs-counterfeit-sticker' }] }, page: 4 }];
    const said = describePage(aDocument({ ...PASSPORT_SPEC, stickers }), 'page4', 'ultraviolet');
    expect(said).toContainEqual({
      area: 'sticker1',
      aspect: 'paper',
      code: 'paperBright',
      params: {},
      reference: 'paperDull',
    });
    expect(said).toContainEqual({
      area: 'page',
      aspect: 'paper',
      code: 'paperDull',
      params: {},
      reference: 'paperDull',
    });
  });

  test('a magnified look tells only of what lies in its field, and more of it', () => {
    const forged = aDocument(PASSPORT_SPEC, [{ technique: 'cf-microtext-blurred' }]);
    const box = areasOf(forged, 'data').find((area) => area.name === 'microtext')?.box;
    const sheet = sheetOf(forged, 'data');
    const region = cellAround(3, (box?.x ?? 0) + 10, (box?.y ?? 0) + 1, sheet.widthMm, sheet.heightMm);
    const near = describePage(forged, 'data', 'white', { level: 3, region });
    expect(near.find((one) => one.area === 'microtext' && one.aspect === 'microtext')?.code).toBe('dashesOnly');
    expect(near.length).toBeLessThan(describePage(forged, 'data', 'white').length);
    expect(describePage(forged, 'data', 'white').find((one) => one.aspect === 'microtext')?.code).toBe('fineRule');
  });
});
