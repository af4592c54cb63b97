// The same facts on another day: what the difference rests on, and nothing besides.

import { describe, expect, test } from 'vitest';
import type { Facts } from './factValue.ts';
import { smallVocabulary } from './lawTestKit.ts';
import { compilePack } from './compilePack.ts';
import { daysOfChange } from './lawDays.ts';
import { compareDays, type DayChange } from './otherDay.ts';
import { PACK_SCHEMA, type PackSource } from './packSchema.ts';
import type { Pack } from './pack.ts';

/** A law of four rules: who is on the list may be refused; before 2026 paper counted for six months, from then on for three. */
const SMALL: PackSource = {
  pack: 'small',
  title: 'A law for this test',
  knows: { from: '2020-01-01', to: '2029-12-31' },
  asAt: '2026-01-01',
  sources: {
    old: { title: 'The old act', url: 'https://example.org/old', to: '2025-12-31' },
    new: { title: 'The new act', url: 'https://example.org/new', from: '2026-01-01' },
    both: { title: 'What stays', url: 'https://example.org/both' },
  },
  lists: {
    listed: { meaning: 'States on the list.', source: 'both', entries: [{ codes: ['QVR'], from: '2024-05-01' }] },
    idle: { meaning: 'A list that nothing reads.', source: 'both', entries: [{ codes: ['FR'], from: '2024-05-01' }] },
  },
  outcomes: { REFUSE: { role: 'decision' }, ADMIT: { role: 'decision' } },
  grounds: {},
  duties: ['tell'],
  steps: [],
  derive: [],
  constraints: [],
  rules: [
    { id: 'six', kind: 'requirement', citation: 'Old 1', source: 'old', mark: 'verified', when: 'paper.months < 6', requires: ['REFUSE'] },
    { id: 'three', kind: 'requirement', citation: 'New 1', source: 'new', mark: 'verified', when: 'paper.months < 3', requires: ['REFUSE'] },
    { id: 'tell', kind: 'duty', citation: 'New 2', source: 'new', mark: 'verified', when: 'paper.months < 3', duty: 'tell' },
    { id: 'noted', kind: 'provision', citation: 'New 3', source: 'new', mark: 'verified' },
    { id: 'listed', kind: 'requirement', citation: 'Both 1', source: 'both', mark: 'verified', when: 'inList(person.state, "listed")', requires: ['REFUSE'] },
    { id: 'age', kind: 'requirement', citation: 'Both 2', source: 'both', mark: 'verified', when: 'ageOn(person.birthDate, scenario.checkDate) >= 18', requires: ['ADMIT'] },
  ],
  baseline: {},
}; // prettier-ignore

function smallPack(source = SMALL): Pack {
  const vocabulary = smallVocabulary({
    'paper.months': { type: 'int' },
    'person.state': { type: 'state' },
    'person.birthDate': { type: 'date' },
    'scenario.checkDate': { type: 'date' },
    'scenario.direction': { type: 'text' },
  });
  const { pack, faults } = compilePack(source, vocabulary);
  if (pack === null) throw new Error(JSON.stringify(faults));
  return pack;
}

const person = (facts: { readonly [fact: string]: string | number }): Facts =>
  new Map(
    Object.entries({
      'scenario.direction': 'entry',
      'paper.months': 12,
      'person.state': 'FR',
      'person.birthDate': '1990-01-01',
      ...facts,
    }).map(([name, value]) => [name, { value }]),
  );

const named = (changes: readonly DayChange[]): string[] =>
  changes.map((change) =>
    change.kind === 'list' ? `${change.list}: +${change.joined.join()} -${change.left.join()}` : 'rule' in change ? `${change.rule} ${change.kind}` : change.kind,
  ); // prettier-ignore

describe('the small law', () => {
  const pack = smallPack();

  test.each([
    ['a rule that is gone', { 'paper.months': 4 }, '2025-12-31', '2026-01-01', ['six ends']],
    ['the same backwards', { 'paper.months': 4 }, '2026-01-01', '2025-12-31', ['six begins']],
    ['a duty that has come; the outcome stays, and either rule gives it', { 'paper.months': 2 }, '2025-12-31', '2026-01-01', ['tell begins']],
    ['nothing: the days are on one side of the change', { 'paper.months': 4 }, '2026-01-01', '2029-12-31', []],
    ['nothing: no rule bears on it', {}, '2025-12-31', '2026-01-01', []],
    ['a list', { 'person.state': 'QVR' }, '2024-04-30', '2024-05-01', ['listed: +QVR -']],
    ['a list left behind', { 'person.state': 'QVR' }, '2024-05-01', '2024-04-30', ['listed: + -QVR']],
    ['the day itself', { 'person.birthDate': '2006-03-01' }, '2024-02-29', '2024-03-01', ['day']],
    ['list and day', { 'person.state': 'QVR', 'person.birthDate': '2006-03-01' }, '2024-02-29', '2024-05-01', ['listed: +QVR -', 'day']],
  ])('%s', (_, facts, from, to, because) => {
    const found = compareDays(pack, person(facts), from, to);
    expect(named(found?.because ?? [])).toEqual(because);
    expect(found?.differs).toBe(because.length === 0 ? 'nothing' : (because as readonly string[]).includes('tell begins') ? 'duties' : 'outcome');
  }); // prettier-ignore

  test('what changed in between is told whole, whether or not it matters', () => {
    const found = compareDays(pack, person({}), '2024-01-01', '2026-01-01');
    expect(named(found?.between ?? [])).toEqual([
      'six ends', 'three begins', 'tell begins', 'noted begins', 'listed: +QVR -', 'idle: +FR -',
    ]); // prettier-ignore
  });

  test('the pack says nothing of days that it does not know', () => {
    for (const [day, isKnown] of [['2019-12-31', false], ['2020-01-01', true], ['2029-12-31', true], ['2030-01-01', false]] as const)
      expect(compareDays(pack, person({}), '2025-01-01', day) !== null, day).toBe(isKnown); // prettier-ignore
  });

  test('days of change', () => {
    expect(daysOfChange(SMALL)).toEqual(['2024-05-01', '2026-01-01']);
  });
});

describe('what counts as a difference', () => {
  const WHEN = 'paper.months < 100';

  /** A law of which one rule is gone on the last day of 2025 and the other begins on the next. */
  const swap = (before: object, after: object): Pack => {
    const rules = [{ id: 'before', source: 'old', ...before }, { id: 'after', source: 'new', ...after }].map(
      (one) => ({ kind: 'requirement', citation: '1', mark: 'verified', when: WHEN, ...one }),
    ); // prettier-ignore
    return smallPack(
      PACK_SCHEMA.parse({
        ...SMALL,
        outcomes: { REFUSE: { role: 'decision', grounded: true }, ADMIT: { role: 'decision' } },
        grounds: { A: { citation: 'A' }, B: { citation: 'B' } },
        duties: ['ask', 'tell'],
        rules,
      }),
    );
  };

  test.each([
    ['another outcome in the place of one', { requires: ['REFUSE'] }, { requires: ['ADMIT'] }, 'outcome'],
    ['another letter', { ground: 'A', requires: ['REFUSE'] }, { ground: 'B', requires: ['REFUSE'] }, 'outcome'],
    ['another outcome that may be', { kind: 'derogation', opens: ['REFUSE'] }, { kind: 'derogation', opens: ['ADMIT'] }, 'outcome'],
    ['another outcome that must not be', { kind: 'prohibition', prohibits: ['REFUSE'] }, { kind: 'prohibition', prohibits: ['ADMIT'] }, 'outcome'],
    ['another outcome that is not decided', { when: 'person.state == "SE"', requires: ['REFUSE'] }, { when: 'person.state == "SE"', requires: ['ADMIT'] }, 'outcome'],
    ['another duty', { kind: 'duty', duty: 'ask' }, { kind: 'duty', duty: 'tell' }, 'duties'],
    ['the same of another rule', { requires: ['REFUSE'] }, { requires: ['REFUSE'] }, 'nothing'],
  ])('%s', (_, before, after, differs) => {
    const facts: Facts = new Map([['scenario.direction', { value: 'entry' }], ['paper.months', { value: 12 }]]);
    expect(compareDays(swap(before, after), facts, '2025-12-31', '2026-01-01')?.differs).toBe(differs);
  }); // prettier-ignore

  test('where the law and the day make up for each other nothing differs, and nothing is named', () => {
    const AGE = 'ageOn(person.birthDate, scenario.checkDate)';
    const pack = swap({ source: 'both', when: `${AGE} < 18`, requires: ['ADMIT'] }, { when: `${AGE} >= 18`, requires: ['ADMIT'] }); // prettier-ignore
    const found = compareDays(pack, person({ 'person.birthDate': '2008-01-01' }), '2025-12-31', '2026-01-01');
    expect([found?.differs, found?.because, named(found?.between ?? [])]).toEqual(['nothing', [], ['after begins']]);
  });

  test('no proof is drawn up', () => {
    const found = compareDays(smallPack(), person({}), '2025-12-31', '2026-01-01');
    expect([found?.before.proof, found?.after.proof]).toEqual([null, null]);
  });
});
