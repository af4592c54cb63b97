import { describe, expect, test } from 'vitest';
import { areaAt, areasOf } from './areas.ts';
import { pagesOf } from './compose.ts';
import { isInView, keyOf, matchFinding, withoutMutation } from './key.ts';
import { LIGHTS } from './light/look.ts';
import { parseMrz } from './mrz/parseMrz.ts';
import { readPage } from './readPage.ts';
import { aDocument, OTHER_LOOKS, PASSPORT_SPEC, VISA_SPEC } from './sampleDocument.ts';
import { SAMPLE_FRAUDS } from './sampleFrauds.ts';
import { ODDITIES, TECHNIQUES } from './fraud/techniques.ts';
import { TERMS } from './fraud/terms.ts';
import { FEATURES } from './series/features.ts';

const make = ({ spec, mutation, innocent }: (typeof SAMPLE_FRAUDS)[number]): ReturnType<typeof aDocument> =>
  innocent ? aDocument(spec, [], [mutation]) : aDocument(spec, [mutation]);

test('every technique and oddity has a sample, so that the tests hold for each', () => {
  const sampled = new Set(SAMPLE_FRAUDS.map(({ mutation }) => mutation.technique));
  expect([...TECHNIQUES, ...ODDITIES].map((one) => one.slug).filter((slug) => !sampled.has(slug))).toEqual([]);
});

test('every word is offered once, and every technique goes by one of them', () => {
  const words = TERMS.map(({ term }) => term);
  expect(new Set(words).size).toBe(words.length);
  for (const { slug } of [...TECHNIQUES, ...ODDITIES]) expect(words).toContain(slug);
});

describe('the key of every technique names pages, areas, features and words that exist', () => {
  test.each(SAMPLE_FRAUDS.map((sample, i) => [`${i} ${sample.mutation.technique}`, sample] as const))(
    '%s',
    (_name, sample) => {
      const document = make(sample);
      const key = keyOf(document);
      expect(key.length).toBeGreaterThan(0);
      for (const entry of key) {
        expect(pagesOf(document)).toContain(entry.page);
        const areas = areasOf(document, entry.page).map((area) => area.name);
        expect(entry.areas.some((area) => areas.includes(area))).toBe(true);
        expect(entry.innocent).toBe(sample.innocent);
        expect(entry.betrays === 'nothing').toBe(sample.innocent);
        expect(entry.terms[0]).toBe(sample.mutation.technique);
        for (const light of entry.lights) expect(LIGHTS).toContain(light);
        if (entry.feature !== null) expect(FEATURES.map((feature) => feature.slug)).toContain(entry.feature);
      }
    },
  );
});

describe('a genuine and a forged document have the same areas', () => {
  test.each(SAMPLE_FRAUDS.map((sample, i) => [`${i} ${sample.mutation.technique}`, sample] as const))(
    '%s',
    (_name, sample) => {
      const forged = make(sample);
      for (const page of new Set(keyOf(forged).map((entry) => entry.page)))
        expect(areasOf(forged, page)).toEqual(areasOf(withoutMutation(forged, 0), page));
    },
  );
});

describe('a finding is judged by place, tool and word', () => {
  const document = aDocument(
    PASSPORT_SPEC,
    [{ technique: 'alt-birth-date', to: '1983-04-25' }, { technique: 'cf-ovi-static' }],
    [{ technique: 'in-scuffed' }],
  );
  test.each([
    ['all right', 'birthDate', 'ultraviolet', 'alt-birth-date', 'alt-birth-date', true, true, true],
    ['another right word', 'birthDate', 'ultraviolet', 'alt-erasure-chemical', 'alt-birth-date', true, true, true],
    ['the contradiction, read in white light', 'mrz', 'white', 'mz-viz-mismatch', 'alt-birth-date', true, true, true],
    ['wrong word', 'birthDate', 'ultraviolet', 'cf-bright-paper', 'alt-birth-date', true, true, false],
    ['wrong lamp', 'shiftInk', 'infrared', 'cf-ovi-static', 'cf-ovi-static', true, false, true],
    ['right word at the wrong place', 'emblem', 'white', 'cf-ovi-static', 'cf-ovi-static', false, true, true],
    ['an innocent oddity, called one', 'authority', 'oblique', 'in-scuffed', 'in-scuffed', true, true, true],
  ] as const)('%s', (_title, area, light, term, technique, place, tool, right) => {
    const match = matchFinding(document, { page: 'data', area, light, term });
    expect({ technique: match.entry?.technique, place: match.place, tool: match.tool, term: match.term }).toEqual({
      technique,
      place,
      tool,
      term: right,
    });
  });

  test('nothing on the page: no entry', () => {
    expect(
      matchFinding(document, { page: 'page9', area: 'page', light: 'white', term: 'cf-ovi-static' }).entry,
    ).toBeNull();
  });

  test('a fraud word on an innocent oddity hits the place but not the word', () => {
    const worn = aDocument(PASSPORT_SPEC, [], [{ technique: 'in-water-stain' }]);
    const match = matchFinding(worn, { page: 'data', area: 'page', light: 'white', term: 'alt-erasure-chemical' });
    expect(match).toMatchObject({ place: true, term: false });
    expect(match.entry?.innocent).toBe(true);
  });

  test('what only a register tells is right by any lamp', () => {
    const reported = aDocument(PASSPORT_SPEC, [{ technique: 'lr-reported' }]);
    expect(matchFinding(reported, { page: 'data', area: 'number', light: 'white', term: 'lr-reported' })).toMatchObject(
      { place: true, tool: true, term: true },
    );
  });
});

describe('stickers bring their key to the page they lie on', () => {
  const visa = {
    ...VISA_SPEC,
    frauds: [{ technique: 'vs-dates-altered', to: '2025-10-30' }, { technique: 'cf-foil-static' }],
  };
  const document = aDocument({ ...PASSPORT_SPEC, stickers: [{ visa, page: 4 }] }, [{ technique: 'cf-uv-absent' }]);

  test('areas are named after the sticker, mutations counted on', () => {
    const key = keyOf(document);
    expect(key.map((entry) => [entry.page, entry.mutation, entry.areas[0]])).toEqual([
      ['data', 0, 'page'],
      ['page4', 1, 'sticker1.validUntil'],
      ['page4', 1, 'sticker1.validUntil'],
      ['page4', 2, 'sticker1.foil'],
    ]);
    const names = areasOf(document, 'page4').map((area) => area.name);
    for (const entry of key.slice(1)) expect(names).toContain(entry.areas[0]);
  });

  test('each mutation can be switched off by its number', () => {
    expect(keyOf(withoutMutation(document, 1)).map((entry) => entry.technique)).toEqual([
      'cf-uv-absent',
      'cf-foil-static',
    ]);
    expect(keyOf(withoutMutation(document, 2)).map((entry) => entry.technique)).toEqual([
      'cf-uv-absent',
      'vs-dates-altered',
      'vs-dates-altered',
    ]);
    expect(keyOf(withoutMutation(document, 0)).map((entry) => entry.mutation)).toEqual([0, 0, 1]);
  });
});

describe('a detail was in view only in its light, near enough, tilted and in the field', () => {
  const document = aDocument(PASSPORT_SPEC, [
    { technique: 'cf-microtext-blurred' },
    { technique: 'cf-foil-static' },
    { technique: 'cf-uv-absent' },
  ]);
  const [micro, foil, glow] = keyOf(document);
  const near = { page: 'data', light: 'white', level: 3, region: { x: 44, y: 57, width: 12, height: 9 } } as const;
  test.each([
    ['microtext to the bare eye', micro, { page: 'data', light: 'white' }, false],
    ['microtext under the loupe', micro, near, true],
    ['microtext, loupe elsewhere', micro, { ...near, region: { x: 80, y: 10, width: 12, height: 9 } }, false],
    ['foil head on', foil, { page: 'data', light: 'white' }, false],
    ['foil tilted', foil, { page: 'data', light: 'white', tilt: 2 }, true],
    ['glow in white light', glow, { page: 'data', light: 'white' }, false],
    ['glow under ultraviolet', glow, { page: 'data', light: 'ultraviolet' }, true],
    ['glow on another page', glow, { page: 'page5', light: 'ultraviolet' }, false],
  ] as const)('%s: %#', (_title, entry, look, seen) => {
    expect(entry !== undefined && isInView(document, entry, look)).toBe(seen);
  });
});

describe('what is read off a page is what is printed there', () => {
  const value = (document: ReturnType<typeof aDocument>, page: string, field: string): string | undefined =>
    readPage(document, page).find((one) => one.field === field)?.value;

  test('the zone of a genuine passport agrees with its page', () => {
    const document = aDocument(PASSPORT_SPEC);
    const lines = ['mrz1', 'mrz2'].map((field) => value(document, 'data', field) ?? '');
    const parsed = parseMrz(lines, { referenceDate: '2026-01-15' });
    expect(parsed).toMatchObject({ format: 'TD3', valid: true, warnings: [] });
    for (const field of ['birthDate', 'expiryDate', 'sex'] as const)
      expect(value(document, 'data', field)).toBe(parsed.fields[field]);
    expect(value(document, 'data', 'number')).toBe(parsed.fields.documentNumber);
    expect(value(document, 'data', 'personalNumber')).toBe(parsed.fields.optional);
  });

  test.each([
    ['alt-birth-date', { to: '1983-04-25' }, 'birthDate', '1983-04-25', []],
    ['alt-birth-date', { to: '1983-04-25', zone: 'composite-forgotten' }, 'birthDate', '1983-04-25', ['CD_COMPOSITE']],
    ['alt-birth-date', { to: '1983-04-25', zone: 'recomputed' }, 'birthDate', '1983-04-25', []],
    ['alt-expiry-extended', { years: 5 }, 'expiryDate', '2034-01-10', []],
    ['mz-field-digit', { digit: 'expiryDate' }, 'expiryDate', '2029-01-10', ['CD_EXPIRY_DATE', 'CD_COMPOSITE']],
    ['mz-composite-only', {}, 'expiryDate', '2029-01-10', ['CD_COMPOSITE']],
  ] as const)('%s %j prints %s %s and leaves the zone with %j', (technique, params, field, printed, errors) => {
    const document = aDocument(PASSPORT_SPEC, [{ technique, ...params }]);
    expect(value(document, 'data', field)).toBe(printed);
    const lines = ['mrz1', 'mrz2'].map((one) => value(document, 'data', one) ?? '');
    expect(parseMrz(lines, { referenceDate: '2026-01-15' }).errors.map((error) => error.code)).toEqual(errors);
  });

  test('stamps and stickers are read in their zones', () => {
    const readings = readPage(aDocument(PASSPORT_SPEC), 'page4');
    expect(readings.find((one) => one.field === 'stamp1.post')).toMatchObject({ value: 'Brennpass', zone: 'stamp' });
    expect(readings.find((one) => one.field === 'sticker1.validUntil')).toMatchObject({
      value: '2024-10-30',
      zone: 'sticker',
    });
  });

  test('another face leaves no word on the page', () => {
    const forged = aDocument(PASSPORT_SPEC, [{ technique: 'ph-substituted-under-film', looks: OTHER_LOOKS }]);
    expect(readPage(forged, 'data')).toEqual(readPage(aDocument(PASSPORT_SPEC), 'data'));
  });
});

test('the smallest area at a place is the one meant', () => {
  const document = aDocument(PASSPORT_SPEC);
  expect(areaAt(document, 'data', 20, 40)).toBe('portrait');
  expect(areaAt(document, 'data', 34, 54)).toBe('foil');
  expect(areaAt(document, 'data', 60, 79)).toBe('mrz');
});
