// Every fault of a design is found at its place, with what to do; a sound one has none.

import { describe, expect, test } from 'vitest';
import { checkDesign, DESIGN_ADVICE, DESIGN_FAULTS, type KnownCase } from './checkDesign.ts';
import { examDesignSchema } from './design.ts';
import { aDesign, knownCases } from './designKit.ts';

const HOUR = 3_600_000;
const one = (name: string, more: object = {}) => ({ name, variants: { policy: 'same', variant: 'a' }, ...more });
const eight = (first: object) => [first, ...['elm', 'ash', 'fir', 'yew', 'bay', 'fig', 'box'].map((name) => one(name))];

type Change = Readonly<Record<string, unknown>>;
const FAULTS: readonly (readonly [code: string, path: string, design: Change, known?: Readonly<Record<string, Partial<KnownCase>>>])[] = [
  ['noSuchCase', 'cases.0.name', { cases: eight(one('beech')) }],
  ['caseFaulty', 'cases.0.name', {}, { oak: { faults: 3 } }],
  ['caseNotAcknowledged', 'cases.0.acknowledgesPublic', {}, { oak: { isPublic: true } }],
  ['caseTwice', 'cases.1.name', { cases: eight(one('elm')) }],
  ['noSuchVariant', 'cases.0.variants.variant', { cases: eight(one('oak', { variants: { policy: 'same', variant: 'z' } })) }],
  ['noSuchVariant', 'cases.0.variants.variants.1', { cases: eight(one('oak', { variants: { policy: 'equalByLaw', variants: ['a', 'z'] } })) }],
  ['variantTwice', 'cases.0.variants.variants.1', { cases: eight(one('oak', { variants: { policy: 'equalByLaw', variants: ['a', 'a'] } })) }],
  ['variantsNotEqual', 'cases.0.variants.variants', { cases: eight(one('oak', { variants: { policy: 'equalByLaw', variants: ['a', 'c'] } })) }],
  ['noCases', 'cases', { cases: [] }],
  ['caseNotProved', 'cases.0.name', {}, { oak: { isProving: true } }],
  ['caseLacksLanguage', 'cases.2.name', { language: 'fr' }, { ash: { languages: ['en'] } }],
  ['minutesLacking', 'cases.0.minutes', { time: { per: 'case' }, cases: eight(one('oak')).map((it, at) => ({ ...it, minutes: at === 0 ? null : 9 })) }],
  ['windowBeforeOpening', 'window.closesAtMs', { window: { opensAtMs: 5, closesAtMs: 5 } }],
  ['windowShorterThanTime', 'window.closesAtMs', { window: { opensAtMs: 0, closesAtMs: HOUR, atClose: 'end' } }],
  ['weightsSumToNothing', 'cases', { cases: aDesign().cases.map((it) => ({ ...it, weight: 0 })) }],
  ['competenciesSumToNothing', 'competencies', { competencies: { dignity: 0 } }],
  ['competencyNotTested', 'competencies.interpreterUse', { competencies: { dignity: 1, interpreterUse: 2 } }],
  ['eventTwice', 'injectable.1.id', { injectable: [{ id: 'bell', words: 'A bell.' }, { id: 'bell', words: 'Again.' }] }],
]; // prettier-ignore

describe('faults', () => {
  test('none in a sound design', () => {
    const { faults, advice } = checkDesign(aDesign(), knownCases());
    expect([faults, advice]).toEqual([[], []]);
  });

  const rows = FAULTS.map(([code, path, design, known = {}]) => ({ code, path, design, known }));
  test.each(rows)('$code at $path', ({ code, path, design, known }) => {
    const { faults } = checkDesign(aDesign(design), knownCases(known));
    expect(faults.map((fault) => `${fault.code} ${fault.path.join('.')} ${fault.mend}`)).toEqual([
      `${code} ${path} ${DESIGN_FAULTS[code as keyof typeof DESIGN_FAULTS]}`,
    ]);
  });

  test('every code has its test', () => {
    expect(new Set(FAULTS.map(([code]) => code))).toEqual(new Set(Object.keys(DESIGN_FAULTS)));
  });

  test('a public case that was acknowledged, and equal variants, are none', () => {
    const acknowledgesPublic = { by: 'p1', reason: 'A rehearsal; nobody is certified.' };
    const cases = eight(one('oak', { acknowledgesPublic, variants: { policy: 'equalByLaw', variants: ['b', 'a'] } }));
    expect(checkDesign(aDesign({ cases }), knownCases({ oak: { isPublic: true } })).faults).toEqual([]);
  });
});

const ADVICE: readonly (readonly [code: string, design: Change, known?: Readonly<Record<string, Partial<KnownCase>>>])[] = [
  ['fewCases', { cases: [one('oak'), one('elm'), one('ash')] }],
  ['longCases', {}, { oak: { minutes: 40 } }],
  ['practisedInPublic', { cases: eight(one('oak', { acknowledgesPublic: { by: 'p1', reason: 'So be it.' } })) }, { oak: { isPublic: true } }],
  ['passMarkWithoutStandard', { passMark: { bp: 6000 } }],
  ['feedbackSpoilsLaterTries', { feedback: 'now', tries: 2 }],
  ['outcomesDifferBetweenPeople', { cases: eight(one('oak', { variants: { policy: 'drawn' } })) }],
  ['windowNeverCloses', { window: { opensAtMs: 5, closesAtMs: null } }],
  ['endCutsLateStarters', { window: { opensAtMs: 0, closesAtMs: 3 * HOUR, atClose: 'end' } }],
  ['endCutsLateStarters', { window: { opensAtMs: 0, closesAtMs: 2 * HOUR, atClose: 'end' } }],
  ['minutesNotUsed', { cases: eight(one('oak', { minutes: 9 })) }],
  ['oneExaminer', { marking: { examiners: 1 } }],
  ['rulingsNeedExaminer', { marking: { parts: [] } }],
]; // prettier-ignore

describe('advice', () => {
  const rows = ADVICE.map(([code, design, known = {}]) => ({ code, design, known }));
  test.each(rows)('$code', ({ code, design, known }) => {
    const { faults, advice } = checkDesign(aDesign(design), knownCases(known));
    expect(faults).toEqual([]);
    expect(advice.map((found) => found.code)).toEqual([code]);
  });

  test('every code has its test', () => {
    expect(new Set(ADVICE.map(([code]) => code))).toEqual(new Set(Object.keys(DESIGN_ADVICE)));
  });
});

describe('expected reliability', () => {
  const reliabilityOf = (count: number, change: object = {}) =>
    checkDesign(aDesign({ cases: aDesign().cases.slice(0, count), ...change }), knownCases()).reliability;

  test('three cases certify nobody: assumed, with its bounds and source', () => {
    const { source, basis, expected, low, high, casesFor } = reliabilityOf(3);
    expect([source, basis]).toEqual(['assumed', 'doi:10.1177/2382120519863443']);
    expect(expected).toBeCloseTo(0.574, 3);
    expect([low ?? 0, high ?? 0].map((bound) => Number(bound.toFixed(3)))).toEqual([0.346, 0.711]);
    expect(casesFor).toEqual([
      { target: 0.7, cases: 6 },
      { target: 0.8, cases: 9 },
    ]);
  });

  test('eight are more, and a case that counts for nothing adds nothing', () => {
    expect(reliabilityOf(8).expected).toBeCloseTo(0.782, 3);
    const cases = aDesign().cases.map((it, at) => ({ ...it, weight: at === 0 ? 0 : 1 }));
    expect(reliabilityOf(8, { cases }).cases).toBe(7);
  });

  test('what the academy states goes before, with its source', () => {
    expect(reliabilityOf(8, { reliability: { perCase: 0.2, source: 'Spring 2025, 61 people' } })).toMatchObject({
      source: 'stated',
      basis: 'Spring 2025, 61 people',
      perCase: 0.2,
      low: null,
      provisional: true,
    });
  });

  test('results go before both, from thirty people on, provisional below fifty', () => {
    // Person p has ability p; case and chance lie over it by a fixed pattern.
    const results = (people: number) =>
      Array.from({ length: people }, (_, p) => [0, 1, 2, 3].map((c) => p + 10 * c + ((p * 7 + c * 11) % 13)));
    const measured = (people: number) =>
      checkDesign(aDesign({ reliability: { perCase: 0.2, source: 'x' } }), knownCases(), results(people)).reliability;
    expect([29, 30, 50].map((people) => [measured(people).source, measured(people).provisional])).toEqual([
      ['stated', true],
      ['measured', true],
      ['measured', false],
    ]);
    const { expected, dependability, people } = measured(50);
    expect(people).toBe(50);
    // For passing and failing the difficulty of the cases counts too.
    expect(dependability ?? 1).toBeLessThan(expected);
  });
});

describe('the schema', () => {
  const sound = aDesign();

  test('reads back what it wrote', () => {
    expect(examDesignSchema.parse(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });

  test.each([
    ['an unknown key', { more: 1 }],
    ['a pass mark of nothing', { passMark: { bp: 0 } }],
    ['a standard without a ground', { passMark: { bp: 6000, standard: { method: 'angoff', basis: ' ', seBp: null } } }],
    ['one variant that is to be equal', { cases: [one('oak', { variants: { policy: 'equalByLaw', variants: ['a'] } })] }],
    ['a key of the browser that is none', { safeExamBrowser: { configKeys: ['abc'] } }],
    ['three examiners', { marking: { examiners: 3 } }],
    ['a cap without a share', { critical: { policy: 'cap' } }],
  ])('refuses %s', (_name, change) => {
    expect(examDesignSchema.safeParse({ ...sound, ...change }).success).toBe(false);
  }); // prettier-ignore
});
