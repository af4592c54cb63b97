// What differs between two laws of a few rules, with any part of it taken alone; the fewest changes that explain something.

import { describe, expect, test } from 'vitest';
import { compilePack } from './compilePack.ts';
import { dateChanges, editChanges, smallestCause, type LawChange, type LawChanges } from './lawChanges.ts';
import { smallVocabulary } from './lawTestKit.ts';
import type { PackSource, RuleSource } from './packSchema.ts';

const DAY = '2026-07-10';

const named = (changes: readonly LawChange[]): string[] => changes.map(({ part, id, kind }) => `${part} ${id} ${kind}`);

const rule = (id: string, more: Partial<RuleSource> = {}): RuleSource => ({ id, kind: 'provision', citation: '1', source: 'act', mark: 'verified', ...more }); // prettier-ignore

const SOURCE: PackSource = {
  pack: 'small',
  title: 'A law for this test',
  asAt: DAY,
  sources: { act: { title: 'An act', url: 'https://example.org/' } },
  lists: { listed: { meaning: 'States.', source: 'act', entries: [{ codes: ['SE', 'FR'] }, { codes: ['QVR', 'FR'], from: '2026-05-01', to: '2026-12-31' }] } },
  outcomes: { ADMIT: { role: 'decision' } },
  grounds: { A: { citation: 'A' } },
  duties: ['tell'],
  steps: [{ id: 'entry', basis: '1' }],
  derive: [{ fact: 'a', rule: 'stays', value: 'true' }],
  constraints: [{ id: 'limit', meaning: 'm', holds: 'a' }],
  rules: [rule('stays'), rule('ends', { to: '2026-04-30' }), rule('begins', { from: '2026-05-01' })],
  baseline: { entry: [] },
}; // prettier-ignore

describe('an edited pack', () => {
  const edits: readonly [string, Partial<PackSource>, string[]][] = [
    ['a rule', { rules: [rule('stays', { citation: '2' }), rule('ends', { to: '2026-04-30' }), rule('new')] }, ['rule stays changed', 'rule begins removed', 'rule new added']],
    ['a derived fact', { derive: [{ fact: 'b', rule: 'stays', value: 'true' }] }, ['derivation a removed', 'derivation b added']],
    ['a constraint', { constraints: [{ id: 'limit', meaning: 'm', holds: 'b' }] }, ['constraint limit changed']],
    ['a step', { steps: [{ id: 'exit', basis: '1' }] }, ['step entry removed', 'step exit added']],
    ['a list', { lists: {} }, ['list listed removed']],
    ['a source', { sources: { ...SOURCE.sources, more: { title: 'More', url: 'https://example.org/' } } }, ['source more added']],
    ['a baseline', { baseline: { entry: [{ facts: { a: true } }] } }, ['baseline entry changed']],
    ['an outcome', { outcomes: { REFUSE: { role: 'decision' } } }, ['outcome ADMIT removed', 'outcome REFUSE added']],
    ['a letter', { grounds: { A: { citation: 'B' } } }, ['ground A changed']],
  ]; // prettier-ignore

  test.each(edits)('names %s, and has it where it is taken', (_, edit, changes) => {
    const after = { ...SOURCE, ...edit };
    const law = editChanges(SOURCE, after, DAY);
    expect(named(law.changes)).toEqual(changes);
    expect(law.keepsFacts).toBe(false);
    expect(law.take(new Set())).toEqual({ source: SOURCE, date: DAY });
    expect(law.take(new Set(law.changes))).toEqual({ source: after, date: DAY });
  });

  test('one of several is taken without the others, and only under its own part', () => {
    const all = Object.assign({}, SOURCE, ...edits.map(([, edit]) => edit)) as PackSource;
    const law = editChanges(SOURCE, all, DAY);
    expect(law.changes).toHaveLength(edits.flatMap(([, , changes]) => changes).length);
    // A step has the same id.
    const [only] = law.changes.filter(({ part }) => part === 'baseline');
    const taken = law.take(new Set(law.changes.filter((one) => one === only))).source;
    expect(taken).toEqual({ ...SOURCE, baseline: all.baseline });
  });

  test('of no edit there is nothing to name; duties of both are there', () => {
    expect(editChanges(SOURCE, structuredClone(SOURCE), DAY).changes).toEqual([]);
    const law = editChanges(SOURCE, { ...SOURCE, duties: ['ask', 'tell'] }, DAY);
    expect(law.take(new Set()).source.duties).toEqual(['tell', 'ask']);
  });
});

describe('another date', () => {
  const { pack } = compilePack(SOURCE, smallVocabulary({ a: { type: 'bool' } }));
  if (pack === null) throw new Error('no pack');
  // Worked out in each test, not while the file is loaded.
  const between = (): LawChanges => dateChanges(pack, '2026-04-30', '2026-05-01');
  const take = (...parts: string[]): ReturnType<LawChanges['take']> => {
    const law = between();
    return law.take(new Set(law.changes.filter(({ part, id }) => parts.includes(part) || parts.includes(id))));
  };
  const days = (source: PackSource): string[] => source.rules.map(({ id, from, to }) => `${id} ${from ?? ''}..${to ?? ''}`);

  test('rules that end and begin, lists, the day', () => {
    const law = between();
    expect(named(law.changes)).toEqual(['rule ends removed', 'rule begins added', 'list listed changed', 'day 2026-05-01 changed']);
    expect(law.keepsFacts).toBe(true);
  });

  const ALWAYS = '0001-01-01..9999-12-31';
  const NEVER = '0001-01-01..0001-01-01';

  test('with nothing taken, the law of the first day on the first day', () => {
    const { source, date } = take();
    expect(date).toBe('2026-04-30');
    expect(days(source)).toEqual(['stays ..', `ends ${ALWAYS}`, `begins ${NEVER}`]);
    expect(source.lists).toEqual({ listed: { meaning: 'States.', source: 'act', entries: [{ codes: ['FR', 'SE'] }] } });
  });

  test('with everything taken, the law of the other on the other', () => {
    const law = between();
    const { source, date } = law.take(new Set(law.changes));
    expect(date).toBe('2026-05-01');
    expect(days(source)).toEqual(['stays ..', `ends ${NEVER}`, `begins ${ALWAYS}`]);
    expect(source.lists['listed']?.entries).toEqual([{ codes: ['FR', 'QVR', 'SE'] }]);
  });

  test('a rule, the list, or the day alone', () => {
    expect([days(take('ends').source), take('ends').date]).toEqual([['stays ..', `ends ${NEVER}`, `begins ${NEVER}`], '2026-04-30']);
    expect(days(take('begins').source)).toEqual(['stays ..', `ends ${ALWAYS}`, `begins ${ALWAYS}`]);
    expect(take('list').source.lists['listed']?.entries).toEqual([{ codes: ['FR', 'QVR', 'SE'] }]);
    expect([days(take('day').source), take('day').date]).toEqual([days(take().source), '2026-05-01']);
  });

  test('the first and the last day of an entry count; a list that is left empty has no entry', () => {
    const lists = { listed: { meaning: 'States.', source: 'act', entries: [{ codes: ['QVR'], from: '2026-05-01', to: '2026-05-02' }] } };
    const made = compilePack({ ...SOURCE, lists }, smallVocabulary({ a: { type: 'bool' } })).pack;
    const entries = (from: string, to: string): unknown => made === null ? null : dateChanges(made, from, to).take(new Set()).source.lists['listed']?.entries;
    expect(entries('2026-05-01', '2026-05-03')).toEqual([{ codes: ['QVR'] }]);
    expect(entries('2026-05-02', '2026-05-03')).toEqual([{ codes: ['QVR'] }]);
    expect(entries('2026-04-30', '2026-05-01')).toEqual([]);
    expect(entries('2026-05-03', '2026-05-02')).toEqual([]);
  });
}); // prettier-ignore

describe('the fewest changes', () => {
  const changes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id): LawChange => ({ part: 'rule', id, kind: 'changed' }));
  const causeOf = (explains: (ids: string) => boolean, tries?: number) => {
    const ask = (taken: ReadonlySet<LawChange>): boolean =>
      explains(
        [...taken]
          .map(({ id }) => id)
          .sort()
          .join(''),
      );
    const { cause, isSmallest } = smallestCause(changes, ask, tries);
    return [cause.map(({ id }) => id).join(''), isSmallest];
  };

  test('one, two together, and the smaller of two ways', () => {
    expect(causeOf((ids) => ids.includes('d'))).toEqual(['d', true]);
    expect(causeOf((ids) => ids.includes('b') && ids.includes('e'))).toEqual(['be', true]);
    // Giving up from the front leaves d, e, f; c alone is less.
    expect(causeOf((ids) => ids.includes('def') || ids === 'c' || ids === 'abcdef')).toEqual(['c', true]);
  });

  test('the smaller way may lie anywhere, and is the whole cause', () => {
    expect(causeOf((ids) => ids.includes('abc') || ids === 'f')).toEqual(['f', true]);
    expect(causeOf((ids) => ids.includes('abc') || ids === 'ef', 22)).toEqual(['ef', true]);
    const { cause } = smallestCause(changes, (taken) => taken.size === 6 || [...taken].some(({ id }) => id === 'c'));
    expect(cause).toEqual([changes[2]]);
  });

  test('one of thirty is found by giving up the others, without trying', () => {
    const many = Array.from({ length: 30 }, (_, at) => at);
    expect(smallestCause(many, (taken) => taken.has(17), 1)).toEqual({ cause: [17], isSmallest: true });
  });

  test('is proved by the last try that there is', () => {
    expect(causeOf((ids) => ids.includes('b') && ids.includes('e'), 7)).toEqual(['be', true]);
    expect(causeOf((ids) => ids.includes('b') && ids.includes('e'), 6)).toEqual(['be', false]);
  });

  test('says where it was not proved', () => {
    expect(causeOf((ids) => ids.includes('def') || ids === 'c' || ids === 'abcdef', 2)).toEqual(['def', false]);
  });
});
