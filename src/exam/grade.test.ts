// A grade is exact, fair to what applies, and every point of it can be traced.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeSitting, releaseGrade, resultOf, sealGrade, type Grade, type SittingToGrade } from './grade.ts';
import { gradeSchema, readGrade } from './gradeSchema.ts';
import { aReport, aSitting, anAttempt, anItem } from './gradeKit.ts';
import type { FinalMark } from './marking.ts';

const final = (mark: Partial<FinalMark>) => ({
  is: 'final' as const,
  over: [],
  final: { rationaleBp: null, stepBp: {}, rulings: [], rests: [{ round: 'first' as const, examiner: 'e1' }], ...mark },
});
const half = aReport([anItem('outcome.lawful', 5, 10), anItem('interview.mix', 5, 10)]);
const whole = aReport([anItem('outcome.lawful', 30, 30)]);
const cases = (...weights: number[]) =>
  weights.map((weight, at) => ({
    name: ['oak', 'elm', 'ash'][at],
    variants: { policy: 'same', variant: 'a' },
    weight,
  }));

describe('the share', () => {
  test('a case counts by its weight, not by how many points it has', () => {
    const attempts = [anAttempt(0, half), anAttempt(1, whole)];
    expect(gradeSitting(aSitting(attempts)).share).toBe('3/4');
    expect(gradeSitting(aSitting(attempts, { cases: cases(3, 1) })).share).toBe('5/8');
    expect(gradeSitting(aSitting(attempts, { cases: cases(1, 0) })).share).toBe('1/2');
  });

  test('where competencies are weighed, each is a share over all cases', () => {
    const first = aReport([anItem('outcome.lawful', 10, 10), anItem('conduct.dignity', 0, 10)]);
    const second = aReport([anItem('outcome.lawful', 0, 30), anItem('conduct.dignity', 10, 10)]);
    const competencies = { entryConditions: 3, dignity: 1 };
    const grade = gradeSitting(aSitting([anAttempt(0, first), anAttempt(1, second)], { competencies }));
    // Law: ½ of ½ + ¾; dignity: ¼ of ½ + ¼.
    expect(grade.competencies.map(({ competency, bp, weight }) => [competency, bp, weight])).toEqual([
      ['dignity', 3333, 1],
      ['entryConditions', 4000, 3],
    ]);
    expect(grade.share).toBe('23/60');
  });

  test('a competency that nothing speaks of counts for nothing', () => {
    const competencies = { entryConditions: 1, safeguarding: 9 };
    expect(gradeSitting(aSitting([anAttempt(0, whole)], { competencies })).share).toBe('1/1');
    const nothing = gradeSitting(aSitting([anAttempt(0, whole)], { competencies: { safeguarding: 1 } }));
    expect([nothing.share, nothing.passed, nothing.because]).toEqual(['0/1', false, 'nothingApplies']);
  });

  test('who stands at the pass mark exactly has passed, however the fractions fall', () => {
    // Thirds and sevenths that come to 60 % and to a hair less.
    const third = aReport([anItem('outcome.lawful', 1, 3)]);
    const other = (points: number) => aReport([anItem('outcome.lawful', points, 15)]);
    const at = (points: number) => gradeSitting(aSitting([anAttempt(0, third), anAttempt(1, other(points))]));
    expect([at(13).share, at(13).passed, at(13).because]).toEqual(['3/5', true, 'passMarkReached']);
    expect([at(12).passed, at(12).because]).toEqual([false, 'belowPassMark']);
  });
});

describe('what does not apply', () => {
  const report = aReport([
    anItem('outcome.lawful', 6, 10),
    anItem('documents.d1.face', 0, 20),
    anItem('documents.d1.examined', 10, 10),
  ]);
  const blind = { accommodations: { notApplicable: ['faces'] } } as const;

  test('is left out of what remains, and the grade says so', () => {
    const grade = gradeSitting(aSitting([anAttempt(0, report)], {}, { accommodations: { notApplicable: ['faces'] } }));
    expect(grade.share).toBe('4/5');
    expect(grade.leftOut).toEqual([{ class: 'faces', items: 1, points: 20 }]);
    expect(grade.items.find(({ id }) => id.endsWith('face'))).toMatchObject({ leftOut: 'faces', worthPpm: 0 });
    expect(gradeSitting(aSitting([anAttempt(0, report)])).leftOut).toEqual([]);
  });

  test('a case of nothing else counts for nothing', () => {
    const faces = aReport([anItem('documents.d1.face', 0, 20)]);
    const accommodations = { notApplicable: [...blind.accommodations.notApplicable] };
    const grade = gradeSitting(aSitting([anAttempt(0, faces), anAttempt(1, half)], {}, { accommodations }));
    expect([grade.share, grade.cases[0]?.bp]).toEqual(['1/2', null]);
    const alone = gradeSitting(aSitting([anAttempt(0, faces)], {}, { accommodations }));
    expect([alone.because, alone.passed]).toEqual(['nothingApplies', false]);
  });
});

describe('critical errors', () => {
  const error = { id: 'ground-not-put', basis: 'M16', acts: [7] };
  const withError = aReport([anItem('outcome.lawful', 10, 10)], { criticalErrors: [error] });
  const doubtful = aReport([anItem('outcome.lawful', 10, 10)], { criticalErrors: [{ ...error, provisional: true }] });
  const sit = (report: typeof half, critical: object) =>
    gradeSitting(aSitting([anAttempt(0, report), anAttempt(1, whole)], { critical }));

  test.each<[string, object, string, boolean, string]>([
    ['fail', { policy: 'fail' }, '1/1', false, 'criticalError'],
    ['cap', { policy: 'cap', caseBp: 2500 }, '5/8', true, 'passMarkReached'],
    ['shown', { policy: 'shown' }, '1/1', true, 'passMarkReached'],
  ])('%s', (_policy, critical, share, passed, because) => {
    const grade = sit(withError, critical);
    expect([grade.share, grade.passed, grade.because]).toEqual([share, passed, because]);
    expect(grade.critical).toEqual([{ ...error, attempt: 't0', counts: true }]);
  });

  test('a cap takes nothing from who is below it, and is named where it bites', () => {
    const low = aReport([anItem('outcome.lawful', 1, 10)], { criticalErrors: [error] });
    const bites = (report: typeof half) => sit(report, { policy: 'cap', caseBp: 2500 }).cases[0];
    const exact = aReport([anItem('outcome.lawful', 1, 4)], { criticalErrors: [error] });
    for (const one of [low, exact, doubtful]) expect(bites(one)?.cappedBp).toBe(null);
    expect(bites(low)?.bp).toBe(1000);
    expect([bites(withError)?.bp, bites(withError)?.cappedBp]).toEqual([10_000, 2500]);
  });

  test('one that only a label brought about waits for an examiner, and has no effect until then', () => {
    const grade = sit(doubtful, { policy: 'fail' });
    expect([grade.passed, grade.status, grade.waitsFor]).toEqual([true, 'provisional', [{ attempt: 't0', for: 'ruling' }]]); // prettier-ignore
  });
});

describe('marks of examiners', () => {
  const written = aReport([anItem('outcome.lawful', 10, 10), anItem('record.rationale', 0, 30), anItem('interview.M04', 10, 10, { mark: 'correct' })], { pending: ['record.rationale'] }); // prettier-ignore
  const graded = (marking: SittingToGrade['attempts'][number]['marking'], confirmed = false) =>
    gradeSitting(aSitting([anAttempt(0, written, { marking })], {}, { confirmed }));

  test('until there are, the reasons are in no sum and the grade is provisional', () => {
    const open = graded({ is: 'open', missing: ['first'] }, true);
    expect([open.share, open.status, open.waitsFor]).toEqual(['1/1', 'provisional', [{ attempt: 't0', for: 'examiner' }]]); // prettier-ignore
    expect(open.items.find(({ id }) => id === 'record.rationale')?.leftOut).toBe('unmarked');
    expect(graded({ is: 'adjudication', over: ['rationale'] }).waitsFor).toEqual([{ attempt: 't0', for: 'adjudication' }]); // prettier-ignore
  });

  test('then they count to the basis point, with whose they are; confirmed is a further word', () => {
    const marked = graded(final({ rationaleBp: 6670 }));
    expect([marked.share, marked.status, marked.cases[0]?.rests]).toEqual(['4001/5000', 'marked', [{ round: 'first', examiner: 'e1' }]]); // prettier-ignore
    expect(marked.items.find(({ id }) => id === 'record.rationale')).toMatchObject({ byExaminer: { bp: 6670 } });
    expect(graded(final({ rationaleBp: 6670 }), true).status).toBe('confirmed');
  });

  test('a step is worth what they say, or left out', () => {
    const low = graded(final({ rationaleBp: 10_000, stepBp: { 'interview.M04': 5000 } }));
    expect(low.share).toBe('9/10');
    const off = graded(final({ rationaleBp: 0, stepBp: { 'interview.M04': null } }));
    expect([off.share, off.items.find(({ id }) => id === 'interview.M04')?.leftOut]).toEqual(['1/4', 'examiner']);
  });
});

test('a case that was never opened counts, and is named', () => {
  const empty = aReport([anItem('outcome.lawful', 0, 10)]);
  const grade = gradeSitting(aSitting([anAttempt(0, whole), anAttempt(1, empty, { reached: false })]));
  expect([grade.share, grade.notReached]).toEqual(['1/2', 1]);
});

// Whatever the reports.

const ids = ['outcome.lawful', 'interview.mix', 'conduct.dignity', 'documents.d1.face', 'record.told'] as const;
const report = fc
  .tuple(
    ...ids.map(() =>
      fc.option(fc.integer({ min: 1, max: 40 }).chain((max) => fc.tuple(fc.nat(max), fc.constant(max)))),
    ),
  ) // prettier-ignore
  .map((list) => aReport(list.flatMap((one, at) => (one === null ? [] : [anItem(ids[at] ?? '', one[0], one[1])]))));
const setting = fc.record({
  reports: fc.array(fc.tuple(report, fc.nat(4)), { minLength: 1, maxLength: 3 }),
  competencies: fc.constantFrom(null, { entryConditions: 2, dignity: 1, faceComparison: 5 }),
  notApplicable: fc.constantFrom<'faces'[]>([], ['faces']),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;
function sit({ reports, competencies, notApplicable }: Setting): SittingToGrade {
  const attempts = reports.map(([one], index) => anAttempt(index, one));
  return aSitting(attempts, { cases: cases(...reports.map(([, weight]) => weight)), competencies }, { accommodations: { notApplicable } }); // prettier-ignore
}
const shareOf = (grade: Grade): number => {
  const [over = 0, under = 1] = grade.share.split('/').map(Number);
  return over / under;
};
const runs = { seed: 9, numRuns: 80 };

describe('for any reports', () => {
  test('what items are worth is the whole, what they won the share, each traced to acts and provisions', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const grade = gradeSitting(sit(one));
        const sum = (of: 'worthPpm' | 'wonPpm') => grade.items.reduce((total, item) => total + item[of], 0);
        const slack = grade.items.length;
        const whole = grade.because === 'nothingApplies' ? 0 : 1_000_000;
        expect(whole - sum('worthPpm')).toBeLessThanOrEqual(slack);
        expect(whole - sum('worthPpm')).toBeGreaterThanOrEqual(0);
        expect(Math.abs(shareOf(grade) * 1_000_000 - sum('wonPpm'))).toBeLessThanOrEqual(slack);
        for (const item of grade.items) {
          expect(item.wonPpm).toBeLessThanOrEqual(item.worthPpm);
          expect([item.acts.length, item.provisions.length]).toEqual([1, 1]);
        }
      }),
      runs,
    );
  });

  test('it is the same whatever order the attempts come in, and its hash with it', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const sitting = sit(one);
        const turned = { ...sitting, attempts: [...sitting.attempts].reverse() };
        expect(sealGrade(gradeSitting(turned))).toEqual(sealGrade(gradeSitting(sitting)));
      }),
      runs,
    );
  });

  test('a point more never lowers it', () => {
    fc.assert(
      fc.property(setting, fc.nat(2), fc.nat(4), (one, which, place) => {
        const sitting = sit(one);
        const attempts = sitting.attempts.map((attempt, index) => {
          if (index !== which) return attempt;
          const items = attempt.report.items.map((item, at) => at === place && item.points < item.max ? { ...item, points: item.points + 1 } : item); // prettier-ignore
          return { ...attempt, report: { ...attempt.report, items } };
        });
        expect(shareOf(gradeSitting({ ...sitting, attempts }))).toBeGreaterThanOrEqual(shareOf(gradeSitting(sitting)));
      }),
      runs,
    );
  });

  test('what does not apply might as well not have been in the case', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const sitting = sit({ ...one, notApplicable: ['faces'] });
        const attempts = sitting.attempts.map((attempt) => ({
          ...attempt,
          report: { ...attempt.report, items: attempt.report.items.filter(({ id }) => !id.endsWith('.face')) },
        }));
        expect(gradeSitting({ ...sitting, attempts }).share).toBe(gradeSitting(sitting).share);
      }),
      runs,
    );
  });
});

describe('of several tries', () => {
  const graded = (number: number, points: number, confirmed = true) =>
    gradeSitting(aSitting([anAttempt(0, aReport([anItem('outcome.lawful', points, 10)]))], {}, { try: number, confirmed }));
  const tries = [graded(2, 9), graded(1, 4), graded(3, 7), graded(4, 10, false)];

  test.each([
    ['first', 1],
    ['last', 3],
    ['best', 2],
  ] as const)('the %s counts, and none that is not confirmed', (counts, number) => {
    expect(resultOf(tries, counts)?.try).toBe(number);
  });

  test('without one there is no result', () => expect(resultOf([graded(1, 4, false)], 'best')).toBe(null));
}); // prettier-ignore

describe('a grade that is kept', () => {
  const face = aReport([anItem('documents.d1.face', 0, 20), anItem('outcome.lawful', 9, 10)], {
    criticalErrors: [{ id: 'x', basis: 'M16', acts: [2], provisional: true }],
  });
  const blind = { accommodations: { notApplicable: ['faces' as const] } };
  const grade = gradeSitting(aSitting([anAttempt(0, face), anAttempt(1, half, { marking: final({}) })], {}, blind));
  const { text, hash } = sealGrade(grade);

  test('is read back as it was', () => {
    expect(gradeSchema.parse(JSON.parse(text))).toEqual(grade);
    expect(readGrade(text, hash)).toEqual(grade);
  });

  test.each([
    ['a point more', text.replace('"points":9', '"points":10')],
    ['something missing', text.replace('"passed":', '"past":')],
    ['half of it', text.slice(0, 99)],
  ])('%s is noticed', (_name, damaged) => {
    expect(damaged).not.toBe(text);
    expect(readGrade(damaged, hash)).toBe(null);
  });

  test('leaves without the author’s ids', () => {
    const released = new Map([
      ['t0', [anItem('documents.h7.face', 0, 20), anItem('outcome.lawful', 9, 10)]],
      ['t1', half.items],
    ]);
    const shown = releaseGrade(grade, released);
    expect(shown.items.map(({ id }) => id)).toEqual(['documents.h7.face', 'outcome.lawful', 'outcome.lawful', 'interview.mix']); // prettier-ignore
    expect({ ...shown, items: grade.items, cases: grade.cases }).toEqual(grade);
    const restsOn = ({ cases: all }: Grade) => all.flatMap(({ rests }) => rests.map(({ examiner }) => examiner));
    expect([restsOn(grade), restsOn(shown)]).toEqual([['e1'], ['first']]);
    expect(() => releaseGrade(grade, new Map())).toThrow('no released item');
  });
});
