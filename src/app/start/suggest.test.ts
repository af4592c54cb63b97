import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '#scenario';
import type { AttemptResult, KnownAttempt } from '../homes/knownAttempt.ts';
import { suggest } from './suggest.ts';

const entry = (id: string, level: number, competencies: readonly string[] = []): CatalogueEntry => ({
  id,
  title: {},
  summary: {},
  place: {},
  briefing: {},
  bulletins: [],
  contentNotes: [],
  level,
  minutes: 15,
  competencies,
  languages: ['en'],
  kind: 'air',
  line: 'first',
  pack: 'eu',
  date: '2026-09-15',
  startsAt: '08:40',
  playHash: '',
  keyHash: '',
  content: '',
  law: '',
});

const attempt = (scenario: string, points: number | null, changedMs = 0): KnownAttempt => {
  const result: AttemptResult | null =
    points === null ? null : { points, max: 100, passed: true, justification: 'lawfulJustified' };
  return {
    id: `${scenario}-${changedMs}`,
    scenario,
    mode: 'practice',
    home: 'device',
    startedMs: 0,
    changedMs,
    acts: 1,
    phase: 'explore',
    clockSeconds: 0,
    signed: points !== null,
    result,
  };
};

const CASES = [entry('hard', 3, ['a']), entry('easy', 1, ['a', 'b']), entry('middle', 2, ['b', 'c'])];

describe('what is suggested', () => {
  it('is the easiest case to a newcomer', () => {
    expect(suggest(CASES, [])).toMatchObject({ entry: { id: 'easy' }, why: { code: 'first' } });
  });

  it('is the easiest case not met, with what it adds', () => {
    expect(suggest(CASES, [attempt('easy', 80)])).toMatchObject({
      entry: { id: 'middle' },
      why: { code: 'untried', competencies: ['c'] },
    });
  });

  it('is never a case under way', () => {
    expect(suggest(CASES, [attempt('easy', null)])).toMatchObject({ entry: { id: 'middle' } });
    expect(suggest([entry('only', 1)], [attempt('only', null)])).toBeNull();
  });

  it('is the weakest once all are met, counting the best of several', () => {
    const done = [attempt('easy', 40), attempt('easy', 95, 1), attempt('middle', 70), attempt('hard', 90)];
    expect(suggest(CASES, done)).toMatchObject({ entry: { id: 'middle' }, why: { code: 'weakest', points: 70 } });
  });

  it('is what was longest ago once all went fully well', () => {
    const done = [attempt('easy', 100, 3), attempt('middle', 100, 1), attempt('hard', 100, 2)];
    expect(suggest(CASES, done)).toMatchObject({ entry: { id: 'middle' }, why: { code: 'longAgo' } });
  });

  it('is nothing where there are no cases', () => {
    expect(suggest([], [])).toBeNull();
  });
});
