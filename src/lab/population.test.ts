// Are people drawn as the distributions say, the same by the same seed, and only such as can be?

import { describe, expect, test } from 'vitest';
import { ageOn, daysBetween, layFacts } from '#law';
import { DATE, euPack, population, shippedFiles, shippedPopulation, shown } from './labTestKit.ts';
import { loadPopulation } from './loadPopulation.ts';
import { drawApplicant, type Applicant, type Population } from './population.ts';

const SEED = 20260710;

// Upper 0.1 % points of the chi-square distribution by degrees of freedom (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4).
const CHI_SQUARE = [Number.NaN, 10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.125, 27.877];

function draw(of: Population, count: number, seed = SEED, date = DATE): Applicant[] {
  return Array.from({ length: count }, (_, index) => {
    const drawn = drawApplicant(of, seed, index + 1, date);
    if (!drawn.ok) throw new Error(drawn.why.message);
    return drawn.applicant;
  });
}

function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, index) => sum + (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1), 0);
}

const valueOf = (one: Applicant, fact: string): unknown => one.facts.get(fact)?.value;

describe(`the shipped distributions (seed ${SEED})`, () => {
  const people = 4000;
  for (const name of ['visitors', 'protection']) {
    const of = shippedPopulation(name);
    const drawn = draw(of, people);
    const several = of.draws.filter(({ options }) => options.length > 1);
    test.each(several.map((one) => [one.id, one] as const))(
      `${name}: %s comes by its weights`,
      (id, { options, total }) => {
        const asked = drawn.filter((one) => one.options[id] !== null);
        const counts = options.map((option) => asked.filter((one) => one.options[id] === option.id).length);
        const expected = options.map(({ weight }) => (asked.length * weight) / total);
        expect(asked.length).toBeGreaterThan(100);
        expect(chiSquare(counts, expected)).toBeLessThan(CHI_SQUARE[options.length - 1] ?? 0);
      },
    );
  }

  test('a draw with a condition is made for those alone whom it fits', () => {
    for (const one of draw(shippedPopulation('visitors'), 300))
      expect(one.options['company'] === null).toBe(one.options['age'] !== 'child');
  });

  test.each(['visitors', 'protection'])('%s: everybody can be, on any day of the law', (name) => {
    const of = shippedPopulation(name);
    for (const date of ['2024-03-01', '2025-02-28', DATE])
      for (const { facts } of draw(of, 60, SEED, date)) {
        const laid = layFacts(of.pack, 'entry', facts, { date });
        expect(laid.ok ? [] : laid.error.map(({ message }) => message)).toEqual([]);
      }
  });

  test('nobody is of a real nationality', () => {
    for (const name of ['visitors', 'protection'])
      for (const one of draw(shippedPopulation(name), 500))
        for (const state of valueOf(one, 'person.nationalities') as string[]) expect(state).toMatch(/^Q[M-Z][A-Z]$/);
  });
});

describe('ways to draw', () => {
  const one = (fact: string, how: string): Population =>
    population(`  - id: only\n    options:\n      - { id: one, facts: { ${fact}: ${how} } }\n`);

  test('uniform: every number from the first to the last, each as likely', () => {
    const values = draw(one('stay.means', '{ uniform: [1, 6] }'), 3000).map((person) => valueOf(person, 'stay.means'));
    const counts = [1, 2, 3, 4, 5, 6].map((number) => values.filter((value) => value === number).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(3000);
    expect(chiSquare(counts, counts.map(() => 500))).toBeLessThan(CHI_SQUARE[5] ?? 0); // prettier-ignore
  });

  test('bell: about the middle, within the ends', () => {
    const how = '{ bell: { mean: 50, deviation: 10, min: 30, max: 60 } }';
    const values = draw(one('stay.means', how), 3000).map((person) => valueOf(person, 'stay.means') as number);
    expect(Math.min(...values)).toBe(30);
    expect(Math.max(...values)).toBe(60);
    expect(values.filter((value) => value < 50).length / 3000).toBeCloseTo(0.48, 1);
    // 15.9 % lie more than one deviation above the middle: they stand at the end.
    expect(values.filter((value) => value === 60).length / 3000).toBeCloseTo(0.17, 1);
  });

  test.each([DATE, '2024-02-29', '2026-02-28', '2027-03-01'])('aged: of that age on %s', (date) => {
    const ages = draw(one('person.birthDate', '{ aged: [17, 18] }'), 600, SEED, date).map((person) =>
      ageOn(valueOf(person, 'person.birthDate') as string, date),
    );
    expect([...new Set(ages)].sort((a, b) => a - b)).toEqual([17, 18]);
    expect(chiSquare([17, 18].map((age) => ages.filter((other) => other === age).length), [300, 300])).toBeLessThan(10.828); // prettier-ignore
  });

  test('daysAway: before and after the day of the check, both ends included', () => {
    const away = draw(one('doc.expiryDate', '{ daysAway: [-1, 2] }'), 400).map((person) =>
      daysBetween(DATE, valueOf(person, 'doc.expiryDate') as string),
    );
    expect([...new Set(away)].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  });

  test('stateOn: the fictional states that are on the list, and no others', () => {
    const states = draw(one('person.nationalities', '[{ stateOn: annex2 }]'), 300).map((person) =>
      String(valueOf(person, 'person.nationalities')),
    );
    expect([...new Set(states)].sort()).toEqual(['QRH', 'QVR', 'QYK']);
  });

  test('cel: from what was drawn before; an option is known by the name of its draw', () => {
    const of = population(`
  - id: length
    options:
      - { id: brief, weight: 1, numbers: { days: { uniform: [1, 3] } } }
      - { id: long, weight: 1, numbers: { days: { uniform: [20, 30] } } }
  - id: rest
    options:
      - id: one
        facts:
          stay.intendedDeparture: { cel: 'addDays(scenario.checkDate, days)' }
          stay.purposeSupported: { cel: length == "brief" }
`);
    for (const person of draw(of, 50)) {
      const days = daysBetween(DATE, valueOf(person, 'stay.intendedDeparture') as string);
      expect(days >= 20).toBe(person.options['length'] === 'long');
      expect(valueOf(person, 'stay.purposeSupported')).toBe(days < 20);
    }
  });
});

describe('the same seed', () => {
  const of = shippedPopulation('visitors');

  test('draws the same people, another seed others', () => {
    expect(draw(of, 40)).toEqual(draw(of, 40));
    expect(draw(of, 40).map(({ options }) => options)).not.toEqual(draw(of, 40, 1).map(({ options }) => options));
  });

  test('applicant n does not depend on how many are drawn', () => {
    expect(draw(of, 40)[24]).toEqual(draw(of, 25)[24]);
  });

  test('a further draw leaves the others as they were', () => {
    const first = `  - id: a\n    options:\n      - { id: x, weight: 1, facts: { stay.means: { uniform: [0, 100000] } } }\n`;
    const more = `  - id: b\n    options:\n      - { id: y, facts: { stay.sponsor: true } }\n${first}`;
    const means = (text: string): unknown[] =>
      draw(population(text), 30).map((person) => valueOf(person, 'stay.means'));
    expect(means(more)).toEqual(means(first));
  });
});

describe('faults of a population, at their place', () => {
  const HEAD = 'population: test\ntitle: Test\npack: eu\ndraws:\n';
  const option = (body: string): string => `${HEAD}  - id: only\n    options:\n      - ${body}\n`;

  test.each([
    ['a key that is not there', `${HEAD}  - id: only\n    chance: 3\n    options:\n      - id: a\n`, 'unknownKey 6:5'],
    ['another pack', option('id: a').replace('eu', 'us'), 'lawReference 3:7'],
    ['a decision that the pack does not know', `decision: entri\n${option('id: a')}`, 'lawReference 1:11'],
    ['an unknown fact', option('{ id: a, facts: { stay.meens: 3 } }'), 'unknownFact 7:27'],
    ['a value of another type', option('{ id: a, facts: { stay.sponsor: 3 } }'), 'lawFault 7:41'],
    [
      'an unknown list',
      option('{ id: a, facts: { person.nationalities: [{ stateOn: anex2 }] } }'),
      'lawReference 7:61',
    ],
    ['a list without fictional states', option('{ id: a, facts: { person.nationalities: [{ stateOn: ch }] } }'), 'lawReference 7:61'], // prettier-ignore
    ['a real nationality', option('{ id: a, facts: { person.nationalities: [FR] } }'), 'lawFault 7:27'],
    ['a range upside down', option('{ id: a, facts: { stay.means: { uniform: [6, 1] } } }'), 'invalidValue 7:27'],
    ['CEL that cannot be read', option('{ id: a, facts: { stay.means: { cel: "3 +" } } }'), 'celSyntax 7:50'],
    ['CEL of another type', option('{ id: a, facts: { stay.means: { cel: "stay.sponsor" } } }'), 'celType 7:47'],
    [
      'CEL of what is not drawn yet',
      option('{ id: a, facts: { stay.means: { cel: stay.meansRequired } } }'),
      'lawFault 7:27',
    ],
    ['weights that are all 0', option('{ id: a, weight: 0 }'), 'invalidValue 6:5'],
    ['a negative weight', option('{ id: a, weight: -1 }'), 'invalidValue 7:26'],
    ['an option twice', option('{ id: a }\n      - { id: a }'), 'lawDuplicate 8:15'],
    ['a draw twice', `${option('{ id: a }')}  - id: only\n    options:\n      - id: b\n`, 'lawDuplicate 8:9'],
    ['people who cannot be', option('{ id: a, facts: { person.category: eu, person.nationalities: [QZL] } }'), 'lawFault 7:9'], // prettier-ignore
    ['YAML that cannot be read', `${HEAD}  - id: [`, 'yamlSyntax 5:10'],
  ])('%s', (_, text, place) => {
    const { population: made, diagnostics } = loadPopulation('test.yaml', text, euPack());
    expect(made === null).toBe(true);
    expect(shown(diagnostics).map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(place);
    for (const { hint } of diagnostics) expect(hint).not.toBe('');
  });

  test('the shipped ones have none', () => {
    const files = shippedFiles('populations');
    expect(files.length).toBeGreaterThan(2);
    for (const { path, text, pack } of files) expect(shown(loadPopulation(path, text, pack).diagnostics)).toEqual([]);
  });
});
