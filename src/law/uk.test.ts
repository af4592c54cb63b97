// The UK pack by the cases of its reference text (the data as it stands, facts by their names there, every variant too) and by everything
// else that is said of it: grounds, rows, days, conduct, dates and lists.

import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { layFacts } from './layFacts.ts';
import { checkExample, checkForce, checkList, wordsOf } from './lawExample.ts';
import { lay, SHIPPED, shippedPack } from './lawTestKit.ts';
import { PACK_SCHEMA } from './packSchema.ts';
import { readLawFile } from './lawFiles.ts';
import { UK_CASES, type UkCase } from './ukCases.ts';
import { UK_EXAMPLES } from './ukExamples.ts';
import { UK_NAMES, UK_ROW_IDS } from './ukNames.ts';

const pack = shippedPack('uk');

/** What the text says about an answer, read as a check of the assessment; `letters` are grounds that stand, must and may. */
function check(found: Assessment, expected: UkCase['expect']): void {
  const must = found.required.map(({ outcome }) => outcome);
  const may = found.open.map(({ outcome }) => outcome);
  const not = found.prohibited.map(({ outcome }) => outcome);
  const rows = found.findings.filter(({ status }) => status !== 'met' && status !== 'defeated').map(({ id }) => id);
  const letters = found.findings
    .filter(({ ground, status }) => ground !== undefined && status !== 'met' && status !== 'defeated')
    .map(({ id }) => id);
  for (const [key, value] of Object.entries(expected)) {
    const list = value as readonly string[];
    if (key === 'findings') {
      expect(rows).toEqual(expect.arrayContaining([...list]));
      expect(letters.filter((id) => !list.includes(id))).toEqual([]);
    } else if (key === 'notFindings') {
      for (const id of list) expect(rows).not.toContain(id);
    } else if (key === 'outcome') {
      expect(must).toContain(value);
    } else if (key === 'outcomeOneOf') {
      expect(may.filter((outcome) => !outcome.startsWith('NO_')).sort()).toEqual(list.toSorted());
    } else if (key === 'mandatory') {
      expect(must.some((outcome) => outcome.startsWith('REFUSE'))).toBe(value);
    } else if (key === 'and_' || key === 'then') {
      expect(must).toEqual(expect.arrayContaining([...list]));
    } else if (key === 'forbidden') {
      expect(not).toEqual(expect.arrayContaining([...list]));
    } else if (key === 'conduct' || key === 'alsoConsider') {
      for (const id of list) expect(pack.ruleById.has(id)).toBe(true);
    } else if (key === 'citations') {
      for (const citation of list) expect(isCited(citation)).toBe(true);
    } else if (!TOLD.includes(key)) {
      expect(found.derived[pack.vocabulary.resolve(key) ?? key]).toEqual(value);
    }
  }
}

/** Told in words: the variants are run on their own, procedure and notes are asked for below. */
const TOLD = ['variant', 'variant2', 'note', 'requires', 'procedure'];

/** Whether the rules name every number of a citation. */
function isCited(citation: string): boolean {
  const all = pack.source.rules.map((rule) => rule.citation).join(' ; ');
  const names =
    citation.replaceAll(/\((?:[a-z]|[A-Z])\)(?:,\([a-z]\))?/g, '').match(/\d[\d.A-Z]*|[A-Z][A-Za-z]{3,}/g) ?? [];
  return names.every((name) => all.includes(name) || inRange(name, all));
}

/** `17.2` in `17.1-17.2`, `334` beside others: the numbers stand in a range that is cited. */
function inRange(name: string, all: string): boolean {
  return [...all.matchAll(/(\d+\.?\d*)-(\d+\.?\d*)/g)].some(
    ([, from, to]) => Number(from) <= Number(name) && Number(name) <= Number(to),
  );
}

const judge = (facts: object, date: string): Assessment => {
  const { facts: laid } = lay(pack, facts, date);
  return assess(pack, laid, { date });
};

describe('cases', () => {
  test.each(UK_CASES)('$id: $title', ({ asOf, facts, expect: expected }) => {
    const found = judge(facts, asOf);
    check(found, expected);
    expect(found.faults).toEqual([]);
  });
});

const VARIANTS = UK_CASES.flatMap(({ id, asOf, facts, expect: expected }) =>
  ['variant', 'variant2'].flatMap((key) => {
    const variant = expected[key] as { readonly [name: string]: unknown } | undefined;
    if (variant === undefined) return [];
    const changed: { [name: string]: unknown } = { ...facts };
    const checked: { [name: string]: unknown } = {};
    let date = asOf;
    for (const [name, value] of Object.entries(variant)) {
      const element = /^(\w+)\[0\]\.(\w+)$/.exec(name);
      if (name === 'asOf') date = value as string;
      else if (element !== null)
        changed[element[1] ?? ''] = [{ ...(facts[element[1] ?? ''] as object[])[0], [element[2] ?? '']: value }];
      else if (name in facts) changed[name] = value;
      else checked[name] = value;
    }
    return [{ name: `${id}, ${key}: ${JSON.stringify(variant)}`, date, changed, checked }];
  }),
);

describe('variants change one fact', () => {
  test.each(VARIANTS)('$name', ({ date, changed, checked }) => {
    const found = judge(changed, date);
    check(found, checked);
    expect(found.faults).toEqual([]);
  });
});

describe('examples', () => {
  for (const example of UK_EXAMPLES.examples) {
    test(example.name, () => expect(checkExample(pack, example)).toEqual([]));
  }
});

describe('in force', () => {
  test.each(UK_EXAMPLES.inForce)('%j from %s to %s', (...row) => expect(checkForce(pack, row)).toEqual([]));

  test('every rule of its own has its days', () => {
    const own = readLawFile(SHIPPED, 'uk.yaml', PACK_SCHEMA);
    const ids = own.ok ? own.value.rules.map(({ id }) => id) : [];
    expect(UK_EXAMPLES.inForce.flatMap(([rules]) => wordsOf(rules)).sort()).toEqual(ids.sort());
  });

  test.each([
    ['2025-11-10', false],
    ['2025-11-11', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('the law of %s is known: %s', (date, known) => {
    const laid = layFacts(pack, null, new Map(), { date });
    expect(laid.ok || laid.error.map(({ code }) => code)).toEqual(known || ['dateUnknown']);
  });
});

describe('lists', () => {
  test.each(UK_EXAMPLES.lists)('%s: %j from %s to %s', (...row) => expect(checkList(pack, row)).toEqual([]));
});

describe('the reference text', () => {
  test.each(UK_ROW_IDS)('row %s is a rule', (id) => expect(pack.ruleById.has(id)).toBe(true));
  test.each(UK_NAMES)('%s names a fact', (name) => expect(pack.vocabulary.resolve(name)).not.toBeNull());

  test('must and may are told apart: each ground of refusal is one of them', () => {
    const may = pack.source.rules.flatMap(({ force, ground }) => (force === 'may' ? (ground ?? []) : []));
    expect([...new Set(may)].toSorted()).toEqual(MAY.toSorted());
  });
});

/** The grounds that the reference text calls "may"; suspended sentences since HC 1691 stand under 5.1 until the text can be read. */
const MAY = '5.1 5.3 5.5 8.1 8.2 9.2 10.1 10.2 11.2 11.3 11.8 14.1 14.2 15.2 16.1 17.1 18.1 19.2 21.2 21.3 22.1 23.1 24.1 24.2 25.1 25.2 26.1 29'
  .split(' ')
  .map((number) => `SUI-${number}`); // prettier-ignore
