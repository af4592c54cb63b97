import { describe, expect, test } from 'vitest';
import { chipsOf, discrepanciesOf, distinct, filterChips, learned } from './evidenceChips.ts';
import type { StatementView } from './statement.ts';

const said = (id: string, act: number, more: Partial<StatementView> = {}): StatementView => ({
  id,
  fact: 'stay.intendedDeparture',
  value: '2026-09-22',
  complete: true,
  source: 'question',
  origin: { kind: 'person', person: 'p1' },
  act,
  counted: true,
  ...more,
});

describe('what is known, as chips', () => {
  test('the newest stands first; of one act, what was said last', () => {
    const view = { statements: [said('s1', 1), said('s2', 4), said('s3', 4)], established: [] };
    expect(chipsOf(view).map(({ id }) => id)).toEqual(['s3', 's2', 's1']);
  });

  test('a statement is established where a fact rests on it, claimed where none does, discounted once it no longer counts', () => {
    const view = {
      statements: [said('s1', 1), said('s2', 2), said('s3', 3, { counted: false })],
      established: [{ fact: 'stay.intendedDeparture', value: '2026-09-22', complete: true, statements: ['s1', 's3'] }],
    };
    const standings = Object.fromEntries(chipsOf(view).map(({ id, standing }) => [id, standing]));
    expect(standings).toEqual({ s1: 'established', s2: 'claimed', s3: 'discounted' });
  });

  test('what stood in the file is not counted as learned', () => {
    const view = {
      statements: [said('s1', 0, { origin: { kind: 'file' }, source: 'file' }), said('s2', 1)],
      established: [],
    };
    expect(learned(chipsOf(view)).map(({ id }) => id)).toEqual(['s2']);
  });

  test('a discrepancy brings the chips that do not agree, and no others', () => {
    const view = {
      statements: [said('s1', 1), said('s2', 2, { value: '2026-10-01' }), said('s3', 3, { fact: 'stay.purpose' })],
      established: [],
      discrepancies: [{ fact: 'stay.intendedDeparture', statements: ['s1', 's2'] }],
    };
    const [found] = discrepanciesOf(view);
    expect(found?.fact).toBe('stay.intendedDeparture');
    expect(found?.chips.map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  test('what one source has said twice stands once, as it was said last; another source stands beside it', () => {
    const register = said('s3', 3, { origin: { kind: 'register', register: 'r1' }, source: 'register' });
    const view = { statements: [said('s1', 1), said('s2', 2), register], established: [] };
    expect(distinct(chipsOf(view)).map(({ id }) => id)).toEqual(['s3', 's2']);
  });

  test('a filter takes one kind of source and every word', () => {
    const view = {
      statements: [said('s1', 1), said('s2', 2, { origin: { kind: 'register', register: 'r1' }, source: 'register' })],
      established: [],
    };
    const text = ({ id }: { id: string }): string => (id === 's1' ? 'departure 22 september' : 'departure register');
    const find = (source: 'person' | null, words: string): readonly string[] =>
      filterChips(chipsOf(view), { source, words }, text).map(({ id }) => id);
    expect(find(null, 'departure')).toEqual(['s2', 's1']);
    expect(find('person', 'departure')).toEqual(['s1']);
    expect(find(null, 'departure register')).toEqual(['s2']);
    expect(find('person', 'register')).toEqual([]);
  });
});
