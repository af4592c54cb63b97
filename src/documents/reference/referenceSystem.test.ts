import { describe, expect, test } from 'vitest';
import { isDate } from '../calendarDay.ts';
import { FEATURES } from '../series/features.ts';
import { STATES } from '../series/states.ts';
import { REFERENCE_DESKS, REFERENCE_KEY, referenceFlawOf } from './referenceKey.ts';
import { completenessOf, makeReferenceSystem } from './referenceSystem.ts';

const SERIES = new Map(STATES.flatMap((state) => state.series.map((series) => [series.id, series] as const)));
const system = makeReferenceSystem();

describe('the key of the reference system', () => {
  test.each(REFERENCE_KEY.map((row) => [row.series, row] as const))('%s: the flaw is one', (id, { desks, flaw }) => {
    const series = SERIES.get(id);
    if (series === undefined) throw new Error(`no series ${id}`);
    expect(desks.length).toBeGreaterThan(0);
    for (const desk of desks) {
      const shown = system.desks[desk].find((entry) => entry.id === id);
      if (flaw.kind === 'gap') {
        expect(shown).toBeUndefined();
        continue;
      }
      if (shown === undefined) throw new Error(`no entry ${id}`);
      if (flaw.kind === 'outdated') {
        expect(isDate(flaw.since)).toBe(true);
        expect(series.lastIssued).not.toBeNull();
        expect(shown).toMatchObject({ lastIssued: null, revisedOn: flaw.since });
        continue;
      }
      const listed = FEATURES.flatMap(({ slug }) => (series.features.includes(slug) ? [slug] : []));
      const truth = { number: series.number, adultYears: series.validity.adultYears, features: listed };
      const { number, adultYears, features } = shown;
      // One detail is wrong, and no more than one.
      const wrong = [
        JSON.stringify(number) !== JSON.stringify(truth.number),
        adultYears !== truth.adultYears,
        JSON.stringify(features) !== JSON.stringify(truth.features),
      ];
      expect(wrong.filter(Boolean)).toHaveLength(1);
    }
  });

  test('whatever is not in it is as the series is', () => {
    for (const desk of REFERENCE_DESKS)
      for (const entry of system.desks[desk]) {
        if (referenceFlawOf(entry.id, desk) !== null) continue;
        const series = SERIES.get(entry.id);
        expect(entry).toMatchObject({
          number: series?.number,
          firstIssued: series?.firstIssued,
          lastIssued: series?.lastIssued,
          documentCode: series?.documentCode,
          ...series?.validity,
        });
        expect([...entry.features].sort()).toEqual([...(series?.features ?? [])].sort());
        expect(entry.revisedOn > entry.firstIssued).toBe(true);
      }
  });

  test('says how complete each desk is; the second line knows more', () => {
    const [first, second] = REFERENCE_DESKS.map(completenessOf);
    expect(first?.entries).toBe(system.desks.firstLine.length);
    expect(second?.entries).toBe(system.desks.secondLine.length);
    expect(first?.sound ?? 0).toBeLessThan(second?.sound ?? 0);
    expect(second?.sound ?? 0).toBeLessThan(second?.series ?? 0);
    expect(system.seriesCount).toBe(SERIES.size);
  });

  test('is not in what a screen is given', () => {
    const text = JSON.stringify(system);
    for (const word of ['"flaw"', '"gap"', '"wrong"', '"outdated"', '"sound"', '"since"'])
      expect(text).not.toContain(word);
    // Sound and flawed entries have the same fields in the same order.
    const shapes = REFERENCE_DESKS.flatMap((desk) => system.desks[desk].map((entry) => Object.keys(entry).join()));
    expect(new Set(shapes).size).toBe(1);
  });
});

describe('an entry says where each of its features is', () => {
  test.each(system.desks.secondLine.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const own = new Set<string>(SERIES.get(id)?.features);
    for (const slug of entry.features) {
      const places = system.places[entry.kind]?.[slug] ?? [];
      // A feature that is listed by mistake is on no page.
      if (own.has(slug)) expect(`${slug} ${places.length > 0}`).toBe(`${slug} true`);
      for (const { page, areas } of places) {
        expect(entry.pages).toContain(page);
        expect(areas.length).toBeGreaterThan(0);
      }
    }
  });
});

test('the bulletin has every published deviation, the newest first, published after the fault was mended', () => {
  const published = [...SERIES.values()].flatMap((series) => series.deviations);
  expect(system.bulletin).toHaveLength(published.length);
  expect(system.bulletin.length).toBeGreaterThan(20);
  for (const { lastIssued, publishedOn, firstIssued } of system.bulletin)
    expect(firstIssued < lastIssued && lastIssued < publishedOn).toBe(true);
  const days = system.bulletin.map(({ publishedOn }) => publishedOn);
  expect(days).toEqual(days.toSorted().reverse());
});
