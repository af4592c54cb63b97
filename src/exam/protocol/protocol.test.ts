// What this room answers passes through what browser and server agreed on, and comes out as it was.

import { describe, expect, test } from 'vitest';
import { agreementOfExam } from '../marking.ts';
import { markBodySchema } from '../mark.ts';
import { reportOnCohort, profileOfCohort, type DecidedCase } from '../cohort.ts';
import { factsOfSitting } from '../facts.ts';
import { gradeSitting, summaryOf } from '../grade.ts';
import { gradebook } from '../gradebook.ts';
import { aReport, aSitting, anAttempt, anItem } from '../gradeKit.ts';
import { aDesign } from '../designKit.ts';
import { dryRun } from '../regrade.ts';
import { agreementSchema, MARKING_PATHS, writeMarkSchema } from './marking.ts';
import { APPEAL_PATHS } from './appeals.ts';
import { dryRunSchema, REGRADE_PATHS, tryRegradeSchema } from './regrades.ts';
import { cohortViewSchema, gradebookRowSchema, RESULT_PATHS } from './results.ts';
import { ROOM_PATHS, roomCommandSchema, roomRowSchema } from './room.ts';

const graded = (points: number, person = 'p1') =>
  gradeSitting(aSitting([anAttempt(0, aReport([anItem('outcome.lawful', points, 10)]))], {}, { person, confirmed: true })); // prettier-ignore

describe('answers', () => {
  test('of the gradebook', () => {
    const design = aDesign({ cases: aDesign().cases.slice(0, 1) });
    const row = { ...gradebook([summaryOf(graded(8))], design)[0], name: null };
    expect(gradebookRowSchema.parse(row)).toEqual(row);
  });

  test('of a dry run', () => {
    const run = dryRun([{ before: graded(2), after: graded(8) }], 'neverLower');
    expect(run.changes.length).toBe(1);
    expect(dryRunSchema.parse(run)).toEqual(run);
  });

  test('of a cohort, shown and kept back', () => {
    const cases = (people: number): DecidedCase[] =>
      Array.from({ length: people * 4 }, (_, at) => {
        const lawful = at % 2 === 0 ? 'favourable' : 'adverse';
        return { person: `p${at % people}`, position: Math.floor(at / people), of: 4, lawful, decided: at % 7 === 0 ? 'adverse' : lawful, bp: 7000 }; // prettier-ignore
      });
    for (const people of [3, 13]) {
      const grades = Array.from({ length: people }, (_, at) => graded(at % 11, `p${at}`));
      const { report, profile } = cohortViewSchema.parse({
        report: reportOnCohort(cases(people)),
        profile: profileOfCohort(grades),
      });
      expect(report.keptBack).toBe(people < 10);
      expect(report.symmetry?.cells).toEqual(reportOnCohort(cases(people)).symmetry?.cells);
      expect(profile).toEqual(profileOfCohort(grades));
    }
  });

  test('of agreement, defined and not', () => {
    const mark = (attempt: string, round: 'first' | 'second', R1: number) =>
      ({ attempt, round, examiner: round, body: markBodySchema.parse({ rationale: { R1 } }), frozenAtMs: 1 }) as const;
    const marks = [mark('a', 'first', 1), mark('a', 'second', 1), mark('b', 'first', 4), mark('b', 'second', 3)];
    const { criteria } = agreementSchema.parse({ criteria: agreementOfExam(marks) });
    expect(criteria.map(({ pairs }) => pairs).slice(0, 3)).toEqual([2, 2, 0]);
    expect(criteria[2]?.kappa).toEqual({ status: 'undefined', reason: 'no-pairs' });
  });

  test('of the room', () => {
    const row = {
      sitting: 's1',
      person: 'p1',
      name: null,
      try: 1,
      phase: 'open',
      isDamaged: false,
      presence: 'here',
      heardMs: 7,
      position: 0,
      of: 8,
      acts: 3,
      lastActMs: 5,
      deadlineMs: null,
      leftMs: null,
      stands: null,
      ending: null,
      given: { extraPercent: 25, noTimePressure: true, breaksLeft: 1 },
      facts: factsOfSitting([], 9),
      lostMs: 0,
    };
    expect(roomRowSchema.parse(row)).toEqual(row);
  });
});

describe('requests that are wrong are refused', () => {
  test.each([
    ['a grant without a reason', roomCommandSchema, { do: 'grant', id: 'c1', to: 'all', minutes: 5 }],
    ['a grant of nothing', roomCommandSchema, { do: 'grant', id: 'c1', to: 'all', minutes: 0, reason: 'x' }],
    ['an end without a reason', roomCommandSchema, { do: 'end', id: 'c1', to: ['s1'], reason: ' ' }],
    ['a command to nobody', roomCommandSchema, { do: 'letGoOn', id: 'c1', to: [] }],
    ['a break in somebody’s name', roomCommandSchema, { do: 'stop', id: 'c1', to: 'all', cause: 'break', reason: 'x' }],
    ['a mark of five', writeMarkSchema, { body: { rationale: { R1: 5 } }, after: '' }],
    ['a ruling without a reason', writeMarkSchema, { body: { rulings: [{ act: 1, ruling: 'confirmed', reason: '' }] }, after: '' }],
    ['a regrade without a reason', tryRegradeSchema, { policy: 'asItComes' }],
    ['a regrade of the cases', tryRegradeSchema, { policy: 'asItComes', reason: 'x', design: { cases: [] } }],
  ])('%s', (_name, schema, request) => expect(schema.safeParse(request).success).toBe(false)); // prettier-ignore
});

test('every path encodes what stands in it', () => {
  const odd = 'a/b?c';
  const { gradebookAs, ...results } = RESULT_PATHS;
  const { viewAt, drawingAt, ...marking } = MARKING_PATHS;
  const paths = [
    ...Object.values(ROOM_PATHS),
    ...Object.values(marking),
    ...Object.values(results),
    ...Object.values(APPEAL_PATHS),
    ...Object.values(REGRADE_PATHS),
  ];
  for (const path of paths) expect(path(odd, odd)).toMatch(/^\/api\/v1\/[\w/.%-]+$/);
  expect([viewAt(odd, 3), drawingAt(odd, 3, odd)]).toEqual(['/api/v1/marking/a%2Fb%3Fc/views/3', '/api/v1/marking/a%2Fb%3Fc/views/3/drawings/a%2Fb%3Fc']); // prettier-ignore
  expect(gradebookAs(odd, 'csv')).toBe('/api/v1/exams/a%2Fb%3Fc/gradebook.csv');
});
