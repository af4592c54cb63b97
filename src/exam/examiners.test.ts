// Attempts are dealt out evenly, and never to who must not mark them.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blindCode, dealAttempts, pickAdjudicator } from './examiners.ts';

const people = fc.integer({ min: 1, max: 6 });
const setup = fc.record({
  attempts: fc.array(people, { minLength: 1, maxLength: 30 }).map((list) => list.map((one, at) => ({ attempt: `a${at}`, person: `p${one}` }))), // prettier-ignore
  examiners: fc
    .array(fc.uniqueArray(people, { maxLength: 3 }), { minLength: 1, maxLength: 6 })
    .map((list) => list.map((not, at) => ({ examiner: `e${at}`, not: not.map((one) => `p${one}`) }))),
  each: fc.constantFrom<1 | 2>(1, 2),
  seed: fc.nat(1000),
});
const runs = { seed: 5, numRuns: 150 };

test('every attempt has as many examiners as it should, all of whom may mark it, or is named', () => {
  fc.assert(
    fc.property(setup, ({ attempts, examiners, each, seed }) => {
      const { tasks, without } = dealAttempts(attempts, examiners, each, seed);
      for (const one of attempts) {
        const own = tasks.filter(({ attempt }) => attempt === one.attempt).map(({ examiner }) => examiner);
        const able = examiners.filter(({ not }) => !not.includes(one.person)).map(({ examiner }) => examiner);
        expect(own.length).toBe(able.length < each ? 0 : each);
        expect(without.includes(one)).toBe(able.length < each);
        expect(new Set(own).size).toBe(own.length);
        for (const examiner of own) expect(able).toContain(examiner);
      }
    }),
    runs,
  );
});

test('where all may mark all, nobody has two more than another', () => {
  fc.assert(
    fc.property(setup, ({ attempts, examiners, each, seed }) => {
      const free = examiners.map((one) => ({ ...one, not: [] }));
      const { tasks } = dealAttempts(attempts, free, each, seed);
      const counts = free.map(({ examiner }) => tasks.filter((task) => task.examiner === examiner).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});

test('where some must not, nobody has two more than another who could take one of theirs', () => {
  fc.assert(
    fc.property(setup, ({ attempts, examiners, each, seed }) => {
      const { tasks } = dealAttempts(attempts, examiners, each, seed);
      const of = (name: string) => tasks.filter(({ examiner }) => examiner === name);
      for (const from of examiners)
        for (const to of examiners)
          if (of(from.examiner).length - of(to.examiner).length >= 2)
            for (const { attempt } of of(from.examiner)) {
              const person = attempts.find((one) => one.attempt === attempt)?.person ?? '';
              const has = of(to.examiner).some((task) => task.attempt === attempt);
              expect(has || to.not.includes(person)).toBe(true);
            }
    }),
    runs,
  );
});

test('the same seed deals the same, in whatever order things came', () => {
  fc.assert(
    fc.property(setup, ({ attempts, examiners, each, seed }) => {
      const key = ({ attempt, examiner }: { attempt: string; examiner: string }) => `${attempt} ${examiner}`;
      const one = dealAttempts(attempts, examiners, each, seed).tasks.map(key);
      const other = dealAttempts([...attempts].reverse(), [...examiners].reverse(), each, seed).tasks.map(key);
      expect(new Set(other)).toEqual(new Set(one));
    }),
    runs,
  );
});

test('what was dealt before stays: only what is lacking is dealt, to others, and evenly with what they have', () => {
  fc.assert(
    fc.property(setup, ({ attempts, examiners, each, seed }) => {
      const before = dealAttempts(attempts, examiners, each, seed);
      const gone = examiners[0]?.examiner;
      const stays = before.tasks.filter(({ examiner }) => examiner !== gone);
      const again = attempts.map((one) => ({ ...one, dealt: stays.filter(({ attempt }) => attempt === one.attempt) }));
      const left = examiners.slice(1);
      const { tasks, without } = dealAttempts(again, left, each, seed);
      for (const one of again) {
        const own = [...one.dealt, ...tasks.filter(({ attempt }) => attempt === one.attempt)];
        if (!without.includes(one)) expect(own.length).toBe(each);
        expect(new Set(own.map(({ examiner }) => examiner)).size).toBe(own.length);
        expect(new Set(own.map(({ round }) => round)).size).toBe(own.length);
        for (const { examiner } of own) expect(left.find((other) => other.examiner === examiner)?.not).not.toContain(one.person); // prettier-ignore
      }
    }),
    runs,
  );
  const one = { attempt: 'a1', person: 'p1', dealt: [{ examiner: 'e1', round: 'second' as const }] };
  const free = ['e1', 'e2'].map((examiner) => ({ examiner, not: [] }));
  expect(dealAttempts([one], free, 2, 1).tasks).toEqual([{ attempt: 'a1', examiner: 'e2', round: 'first' }]);
  expect(dealAttempts([one], free, 1, 1)).toEqual({ tasks: [], without: [] });
});

test('the cases of one candidate go to several examiners', () => {
  const attempts = Array.from({ length: 8 }, (_, at) => ({ attempt: `a${at}`, person: 'p1' }));
  const examiners = ['e1', 'e2', 'e3', 'e4'].map((examiner) => ({ examiner, not: [] }));
  const { tasks } = dealAttempts(attempts, examiners, 1, 3);
  expect(new Set(tasks.map(({ examiner }) => examiner)).size).toBe(4);
});

test('nobody marks their own', () => {
  const examiners = ['e1', 'e2', 'e3'].map((examiner) => ({ examiner, not: [] }));
  const own = Array.from({ length: 6 }, (_, at) => ({ attempt: `a${at}`, person: 'e1' }));
  const { tasks, without } = dealAttempts(own, examiners, 2, 1);
  expect([new Set(tasks.map(({ examiner }) => examiner)), tasks.length, without]).toEqual([new Set(['e2', 'e3']), 12, []]);
  expect(pickAdjudicator({ attempt: 'a1', person: 'e1' }, examiners, tasks, 1)).toBe(null);
}); // prettier-ignore

test('who adjudicates has not marked it, may mark it, and has least to do', () => {
  const examiners = ['e1', 'e2', 'e3', 'e4', 'e5'].map((examiner) => ({ examiner, not: examiner === 'e3' ? ['p1'] : [] })); // prettier-ignore
  const tasks = [
    { attempt: 'a1', examiner: 'e1' },
    { attempt: 'a1', examiner: 'e2' },
    { attempt: 'a2', examiner: 'e4' },
  ];
  expect(pickAdjudicator({ attempt: 'a1', person: 'p1' }, examiners, tasks, 1)).toBe('e5');
  expect(pickAdjudicator({ attempt: 'a1', person: 'p1' }, examiners.slice(0, 3), tasks, 1)).toBe(null);
});

test('a code says nothing and is not met twice', () => {
  const codes = Array.from({ length: 2000 }, (_, at) => blindCode(7, `a${at}`));
  expect(new Set(codes).size).toBe(2000);
  for (const code of codes.slice(0, 20)) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
  expect(blindCode(7, 'a1')).toBe(codes[1]);
  expect(blindCode(8, 'a1')).not.toBe(codes[1]);
});
