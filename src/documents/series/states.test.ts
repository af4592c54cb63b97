import { describe, expect, test } from 'vitest';
import { EMBLEMS } from '../art/emblems.ts';
import { isDate } from '../calendarDay.ts';
import { pagesOf, sheetOf } from '../compose.ts';
import { isStateCode, WORLD_CODES } from '../mrz/stateCodes.ts';
import { SCRIPTS } from '../names/script.ts';
import type { Mark } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import { describeSeries, referenceOf, SERIES_IDS } from '../reference/specimen.ts';
import { FEATURES } from './features.ts';
import { isNumberOf, makeNumber } from './series.ts';
import { stampCodeOf } from './stampCode.ts';
import { CALENDARS, type State } from './state.ts';
import { STATES } from './states.ts';
import { OLD_TOLERANCE, withTolerance } from './tolerance.ts';
import { NAME_SYSTEMS, stream } from '#people';

describe('the register of states', () => {
  test.each(STATES.map((state) => [state.code, state] as const))('%s is whole', (code, state) => {
    expect(isStateCode(code) && !WORLD_CODES.has(code)).toBe(true);
    expect(state.posts.length).toBeGreaterThan(1);
    for (const post of state.posts)
      expect(isDate(post.openedOn) && (post.closedOn === null || isDate(post.closedOn))).toBe(true);
    expect(new Set(state.posts.map((post) => post.name)).size).toBe(state.posts.length);
    for (const colour of [
      ...state.style.iris,
      ...state.style.accents,
      ...state.style.tints,
      ...state.style.glows,
      ...state.style.shift,
    ])
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('there are twelve or more, of every naming system, calendar and script, each with two generations of passports', () => {
    expect(STATES.length).toBeGreaterThanOrEqual(12);
    const all = <T>(pick: (state: State) => T): Set<T> => new Set(STATES.map(pick));
    for (const system of NAME_SYSTEMS) expect(all((state) => state.naming)).toContain(system);
    for (const calendar of CALENDARS) expect(all((state) => state.calendar)).toContain(calendar);
    for (const script of SCRIPTS) expect(all((state) => state.native?.script)).toContain(script);
    for (const state of STATES) {
      const passports = state.series.filter((series) => series.kind === 'passport');
      expect(passports.length).toBeGreaterThanOrEqual(2);
      // The older generation looks different.
      const looks = passports.map((series) => JSON.stringify({ ...state.style, ...series.style }));
      expect(new Set(looks).size).toBe(looks.length);
    }
    // No two states print alike.
    expect(all(({ style: { cover } }) => cover).size).toBe(STATES.length);
    expect(all(({ style: { scene, composition, lobes } }) => `${scene} ${composition} ${lobes}`).size).toBe(
      STATES.length,
    );
    expect(new Set(STATES.map(({ code }) => EMBLEMS[code].solid.join(''))).size).toBe(STATES.length);
  });

  test('codes, names and series are told apart', () => {
    for (const list of [STATES.map((state) => state.code), STATES.map((state) => state.name), SERIES_IDS])
      expect(new Set(list).size).toBe(list.length);
  });

  test.each(SERIES_IDS)(
    'numbers of %s fit the nine columns of a zone and their own pattern, and no other of the state',
    (id) => {
      const { state, number, kind } = describeSeries(id);
      const others =
        STATES.find((one) => one.code === state)?.series.filter((one) => one.id !== id && one.kind === kind) ?? [];
      for (let i = 0; i < 20; i++) {
        const made = makeNumber(number, stream(i, id));
        expect(made.length).toBeLessThanOrEqual(9);
        expect(isNumberOf(number, made)).toBe(true);
        for (const other of others) expect(isNumberOf(other.number, made)).toBe(false);
      }
    },
  );
});

/** Features that are a property of the whole sheet or of every ink rather than a mark of their own, or that show once something was done. */
const EVERYWHERE = new Set(['uv-dull-substrate', 'ir-dropout', 'chemical-sensitisers']);

describe('a feature that the reference system lists can be found on the paper', () => {
  test.each(SERIES_IDS)('%s', (id) => {
    const specimen = referenceOf(id);
    const found = new Set<string>();
    const collect = (marks: readonly Mark[]): void => {
      for (const mark of marks) if (mark.feature !== null) found.add(mark.feature);
    };
    for (const page of pagesOf(specimen)) collect(sheetOf(specimen, page).marks);
    const { features } = describeSeries(id);
    expect(features.map((feature) => feature.slug).filter((slug) => !found.has(slug) && !EVERYWHERE.has(slug))).toEqual(
      [],
    );
    expect(features.length).toBeGreaterThanOrEqual(10);
    for (const { slug, check } of features)
      expect(FEATURES.find((feature) => feature.slug === slug)?.check ?? null).toBe(check);
  });
});

describe('manufacturing tolerance', () => {
  const sheet = sheetOf(referenceOf('QVR-P-2008'), 'data');
  const batches = Array.from({ length: 40 }, (_, i) =>
    withTolerance({ ...sheet, seed: `sheet ${i}` }, OLD_TOLERANCE, `batch ${i}`),
  );
  const numberOf = ({ marks }: Sheet): { x: number; y: number } => {
    const mark = marks.find((one) => one.area === 'number' && one.part === 'value');
    if (mark?.shape.kind !== 'text') throw new Error('no number');
    return mark.shape;
  };

  test('numbers stand within their tolerance of their place, and not always in the same', () => {
    const own = numberOf(withTolerance(sheet, { ...OLD_TOLERANCE, numberMm: 0 }, ''));
    const aside = batches.map((one) => Math.abs(numberOf(one).x - own.x));
    // The sheet at hand is itself up to a tolerance aside.
    expect(Math.max(...aside)).toBeLessThanOrEqual(2 * OLD_TOLERANCE.numberMm);
    expect(new Set(aside).size).toBeGreaterThan(30);
  });

  test('one batch has one colour, the next may have another', () => {
    const inks = batches.map(({ marks }) => JSON.stringify(marks.find((one) => one.area === 'background')?.ink.hue));
    expect(new Set(inks).size).toBeGreaterThan(20);
    const again = withTolerance({ ...sheet, seed: 'another sheet' }, OLD_TOLERANCE, 'batch 3');
    expect(JSON.stringify(again.marks.find((one) => one.area === 'background')?.ink.hue)).toBe(inks[3]);
  });
});

describe('security codes of stamps', () => {
  test('change with the month and the post, and hold within a month', () => {
    expect(stampCodeOf('QSA', 'Lind', '2024-05-01')).toBe(stampCodeOf('QSA', 'Lind', '2024-05-31'));
    const codes = Array.from({ length: 12 }, (_, month) =>
      stampCodeOf('QSA', 'Lind', `2024-${String(month + 1).padStart(2, '0')}-10`),
    );
    expect(new Set(codes).size).toBeGreaterThan(8);
    expect(stampCodeOf('QSA', 'Lind', '2024-05-01')).not.toBe(stampCodeOf('QSA', 'Havenstad', '2024-05-01'));
    for (const code of codes) expect(code).toMatch(/^[A-Z]\d$/);
  });
});
