// What is given to a person holds at once, and nothing of it is taken away while they sit.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accommodationsAt,
  accommodationsSchema,
  classLeftOut,
  ITEM_CLASSES,
  kinder,
  kindestSince,
  NO_ACCOMMODATIONS,
  screenManner,
  TEXT_PERCENTS,
  type Accommodations,
} from './accommodations.ts';

const row = (seq: number, atMs: number, body: Partial<Accommodations>) => ({
  seq,
  atMs,
  body: { ...NO_ACCOMMODATIONS, ...body },
});

describe('which hold', () => {
  const list = [row(2, 20, { extraPercent: 50 }), row(1, 10, { extraPercent: 25, reader: true }), row(3, 30, {})];

  test.each([
    [9, 0],
    [10, 25],
    [25, 50],
    [30, 0],
  ])('before a sitting the last one: at %d it is %d', (atMs, extra) => {
    expect(accommodationsAt(list, atMs).extraPercent).toBe(extra);
  });

  test('for a running one the kindest since it began, not what came before or comes later', () => {
    const held = (openedAtMs: number, untilMs: number) => {
      const { extraPercent, reader } = kindestSince(list, openedAtMs, untilMs);
      return [extraPercent, reader];
    };
    expect(held(15, 100)).toEqual([50, true]);
    expect(held(15, 19)).toEqual([25, true]);
    expect(held(25, 100)).toEqual([50, false]);
    expect(held(30, 100)).toEqual([0, false]);
  });

  test('a language chosen later holds', () => {
    const named = kinder({ ...NO_ACCOMMODATIONS, language: 'fr' }, { ...NO_ACCOMMODATIONS, language: 'ar' });
    expect([named.language, kinder(named, NO_ACCOMMODATIONS).language]).toEqual(['ar', 'ar']);
  });
});

const any: fc.Arbitrary<Accommodations> = fc.record({
  extraPercent: fc.integer({ min: 0, max: 400 }),
  noTimePressure: fc.boolean(),
  breaks: fc.option(fc.record({ count: fc.nat(9), minutes: fc.integer({ min: 1, max: 60 }) })),
  textPercent: fc.constantFrom(...TEXT_PERCENTS),
  reader: fc.boolean(),
  noSound: fc.boolean(),
  language: fc.constantFrom(null, 'fr', 'ar'),
  notApplicable: fc.subarray([...ITEM_CLASSES]),
});

test('the kinder of two is at least as kind as each, and sound', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      const both = kinder(a, b);
      expect(accommodationsSchema.parse(both)).toEqual(both);
      for (const one of [a, b]) {
        expect(both.extraPercent).toBeGreaterThanOrEqual(one.extraPercent);
        expect(both.textPercent).toBeGreaterThanOrEqual(one.textPercent);
        expect(both.breaks?.count ?? 0).toBeGreaterThanOrEqual(one.breaks?.count ?? 0);
        for (const flag of ['noTimePressure', 'reader', 'noSound'] as const)
          expect(both[flag] || !one[flag]).toBe(true);
        expect(both.notApplicable).toEqual(expect.arrayContaining(one.notApplicable));
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});

describe('what they change', () => {
  test('the screen', () => {
    const blind = { ...NO_ACCOMMODATIONS, reader: true, noTimePressure: true, noSound: true, language: 'es' };
    expect(screenManner(blind, 'en')).toEqual({
      textPercent: 100,
      reader: true,
      sound: false,
      showsTime: false,
      language: 'es',
    });
    expect(screenManner(NO_ACCOMMODATIONS, 'en')).toMatchObject({ sound: true, showsTime: true, language: 'en' });
  });

  test.each([
    ['documents.passport.face', ['faces'], 'faces'],
    ['documents.passport.examined', ['faces'], null],
    ['documents.passport.face', [], null],
    ['documents.passport.examined', ['pictures'], 'pictures'],
    ['documents.passport.face', ['pictures'], 'pictures'],
    ['documents.form.lines', ['faces', 'pictures'], null],
    ['documents.form.returned', ['pictures'], null],
    ['interview.M06', ['faces', 'pictures'], null],
  ] as const)('the score: %s with %j left out by %s', (id, notApplicable, expected) => {
    expect(classLeftOut({ id }, { notApplicable: [...notApplicable] })).toBe(expected);
  });
});
