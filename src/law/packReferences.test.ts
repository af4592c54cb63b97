// What a pack names and does not have, has twice, or has in the wrong order of time: each fault with its place and its mend.

import { describe, expect, test } from 'vitest';
import { smallVocabulary } from './lawTestKit.ts';
import { checkReferences } from './packReferences.ts';
import type { PackSource, RuleSource } from './packSchema.ts';

const vocabulary = smallVocabulary({ age: { type: 'int' }, visa: { type: 'bool' } });

const RULE: RuleSource = { id: 'first', kind: 'provision', citation: '1', source: 'act', mark: 'verified' };

const SOURCE: PackSource = {
  pack: 'small',
  title: 'A law for this test',
  asAt: '2026-01-01',
  sources: { act: { title: 'An act', url: 'https://example.org/' } },
  lists: {},
  outcomes: { ADMIT: { role: 'decision' }, REFUSE: { role: 'decision' } },
  grounds: { A: { citation: 'A' }, B: { citation: 'B' } },
  duties: ['tell'],
  steps: [{ id: 'entry', basis: '1' }],
  derive: [],
  constraints: [],
  rules: [RULE],
  baseline: { entry: [] },
};

/** Faults as `code path end: message | hint`. */
const faults = (change: Partial<PackSource>): string[] =>
  checkReferences({ ...SOURCE, ...change }, vocabulary).map(
    ({ code, path, end = '-', message, hint }) => `${code} ${path.join('.')} ${end}: ${message} | ${hint}`,
  );
const ofRule = (rule: Partial<RuleSource>): string[] => faults({ rules: [RULE, { ...RULE, id: 'second', ...rule }] });

test('a pack that has all it names has no fault', () => {
  expect(
    ofRule({
      kind: 'condition', test: 'visa', ground: 'A', orGrounds: ['B'], step: 'entry', outranks: ['entry'], requires: ['ADMIT'], opens: ['REFUSE'],
      prohibits: ['REFUSE'], on: ['ADMIT'], duty: 'tell', defeats: ['first'], softens: ['first'], from: '2026-01-01', to: '2026-01-01',
    }),
  ).toEqual([]); // prettier-ignore
});

describe('a rule that names what is not there', () => {
  test.each<[string, Partial<RuleSource>, string]>([
    ['a source', { source: 'acts' }, 'lawReference rules.1.source value: there is no source "acts" | Did you mean "act"?'],
    ['a step', { step: 'x' }, 'lawReference rules.1.step value: there is no step "x" | Name one of the steps that the pack has.'],
    ['a step that it outranks', { outranks: ['entry', 'x'] }, 'lawReference rules.1.outranks.1 value: there is no step "x" | Name one of the steps that the pack has.'],
    ['an outcome that must be', { requires: ['x'] }, 'lawReference rules.1.requires.0 value: there is no outcome "x" | Name one of the outcomes that the pack has.'],
    ['an outcome that may be', { opens: ['ADMITS'] }, 'lawReference rules.1.opens.0 value: there is no outcome "ADMITS" | Did you mean "ADMIT"?'],
    ['an outcome that must not be', { prohibits: ['ADMIT', 'x'] }, 'lawReference rules.1.prohibits.1 value: there is no outcome "x" | Name one of the outcomes that the pack has.'],
    ['an outcome that it goes with', { on: ['x'] }, 'lawReference rules.1.on.0 value: there is no outcome "x" | Name one of the outcomes that the pack has.'],
    ['a letter', { ground: 'Z' }, 'lawReference rules.1.ground value: there is no ground "Z" | Name one of the grounds that the pack has.'],
    ['a letter in its place', { orGrounds: ['A', 'Z'] }, 'lawReference rules.1.orGrounds.1 value: there is no ground "Z" | Name one of the grounds that the pack has.'],
    ['a duty', { duty: 'sing' }, 'lawReference rules.1.duty value: there is no duty "sing" | Name one of the dutys that the pack has.'],
    ['a rule that it defeats', { defeats: ['firs'] }, 'lawReference rules.1.defeats.0 value: there is no rule "firs" | Did you mean "first"?'],
    ['a rule that it softens', { softens: ['x'] }, 'lawReference rules.1.softens.0 value: there is no rule "x" | Name one of the rules that the pack has.'],
  ])('%s', (_, rule, told) => expect(ofRule(rule)).toEqual([told])); // prettier-ignore

  test.each<[Partial<RuleSource>]>([[{ defeats: ['second'] }], [{ softens: ['first', 'second'] }]])(
    'or names itself as the weaker: %j',
    (rule) => {
      expect(ofRule(rule)).toEqual([
        'lawCycle rules.1.id -: second defeats or softens itself | Name the rule that is weaker.',
      ]);
    },
  );
});

describe('what a rule of a kind cannot do without', () => {
  const lacks = (kind: string, key: string): string =>
    `missingKey rules.1.kind -: second is a ${kind} and has no "${key}" | Add "${key}:", or choose another kind.`;
  test.each<[RuleSource['kind'], string[]]>([
    ['condition', ['test', 'ground']],
    ['ground', ['ground']],
    ['requirement', ['requires']],
    ['prohibition', ['prohibits']],
    ['duty', ['duty']],
    ['conduct', ['weight']],
    ['derogation', []],
    ['definition', []],
    ['provision', []],
  ])('%s: %j', (kind, keys) => expect(ofRule({ kind })).toEqual(keys.map((key) => lacks(kind, key))));

  test('is enough where it is there', () => {
    expect(ofRule({ kind: 'conduct', weight: 'fail' })).toEqual([]);
    expect(ofRule({ kind: 'condition', test: 'visa' })).toEqual([lacks('condition', 'ground')]);
  });
});

describe('the order of time', () => {
  const AT = 'Write a date that exists.';
  test.each([
    ['one day', { from: '2026-01-01', to: '2026-01-01' }, []],
    ['an end before the beginning', { from: '2026-01-02', to: '2026-01-01' }, ['lawDates X.to -: in force from 2026-01-02 to 2026-01-01: it ends before it begins | Exchange the two dates, or mend one.']],
    ['no end', { from: '2026-01-02' }, []],
    ['no beginning', { to: '2026-01-01' }, []],
    ['a day that is none', { from: '2026-02-30', to: '2026-01-01' }, [`lawDates X.from -: 2026-02-30 is not a real date | ${AT}`]],
    ['two days that are none', { from: '2026-02-30', to: '2026-02-29' }, [`lawDates X.from -: 2026-02-30 is not a real date | ${AT}`, `lawDates X.to -: 2026-02-29 is not a real date | ${AT}`]],
  ])('of a rule, a source, a list, the pack: %s', (_, days, told) => {
    const at = (path: string): string[] => told.map((one) => one.replace('X', path));
    expect(ofRule(days)).toEqual(at('rules.1'));
    expect(faults({ sources: { act: { title: 'An act', url: 'https://example.org/', ...days } } })).toEqual(at('sources.act'));
    expect(faults({ lists: { eu: { meaning: 'm', source: 'act', entries: [{ codes: ['FR'] }, { codes: ['SE'], ...days }] } } })).toEqual(at('lists.eu.entries.1'));
    expect(faults({ knows: days })).toEqual(at('knows'));
  }); // prettier-ignore

  test('public holidays', () => {
    const calendars = { office: { meaning: 'm', source: 'acts', days: ['2026-12-25', '2026-12-32'] } };
    expect(faults({ calendars })).toEqual([
      'lawReference calendars.office.source value: there is no source "acts" | Did you mean "act"?',
      'lawDates calendars.office.days.1 -: 2026-12-32 is not a real date | Write a date that exists.',
    ]);
  });
});

describe('what else is not there', () => {
  const FACT = 'Name one of the facts that the pack has.';
  test.each<[string, Partial<PackSource>, string[]]>([
    ['the source and the states of a list', { lists: { eu: { meaning: 'm', source: 'x', entries: [{ codes: ['FR', 'Utopia'] }] } } }, [
      'lawReference lists.eu.source value: there is no source "x" | Name one of the sources that the pack has.',
      'invalidValue lists.eu.entries.0.codes.1 -: "Utopia" is not the code of a state | Use an ISO code such as FR or FRA, or the code of a fictional state such as QSA.',
    ]],
    ['fact and rule of a derivation', { derive: [{ fact: 'agee', rule: 'x', value: '1' }] }, [
      'unknownFact derive.0.fact value: there is no fact "agee" | Did you mean "age"?',
      'lawReference derive.0.rule value: there is no rule "x" | Name one of the rules that the pack has.',
    ]],
    ['decision and facts of what is asked', { decides: { exit: ['age', 'x'] } }, [
      'lawReference decides.exit key: there is no baseline "exit" | Name one of the baselines that the pack has.',
      `unknownFact decides.exit.1 value: there is no fact "x" | ${FACT}`,
    ]],
    ['the direction of a baseline, and the facts that hold it back', { baseline: { common: [], sideways: [{ facts: {} }, { facts: {}, without: ['visa', 'x'] }] } }, [
      'lawReference baseline.sideways key: there is no direction "sideways" | Name one of the directions that the pack has.',
      `unknownFact baseline.sideways.1.without.1 value: there is no fact "x" | ${FACT}`,
    ]],
  ])('%s', (_, change, told) => expect(faults(change)).toEqual(told)); // prettier-ignore
});

test('what is there twice', () => {
  const derived = { fact: 'age', rule: 'first', value: '1' };
  const limit = { id: 'limit', meaning: 'm', holds: 'visa' };
  const step = { id: 'entry', basis: '1' };
  expect(
    faults({
      rules: [RULE, { ...RULE, id: 'second' }, RULE],
      derive: [derived, derived],
      steps: [step, step],
      duties: ['tell', 'ask', 'ask'],
      constraints: [limit, limit],
    }),
  ).toEqual(
    ['rules.2.id first', 'derive.1.fact age', 'steps.1.id entry', 'duties.2 ask', 'constraints.1.id limit'].map((one) => {
      const [path, name] = one.split(' ');
      return `lawDuplicate ${path} -: "${name}" is there twice | Rename or remove one of the two.`;
    }),
  ); // prettier-ignore
});
