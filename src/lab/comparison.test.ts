// Do the counts of a comparison say what the law says of each applicant, judged one by one, on both sides?

import { describe, expect, test } from 'vitest';
import { assess, layFacts, type Assessment, type Facts, type Pack } from '#law';
import { Comparison, type Question } from './comparison.ts';
import { pairedDifference } from '#measurement';
import { DATE, edit, euPack, population, shippedEdit, shippedFiles, shippedPopulation } from './labTestKit.ts';
import { reportOf, type LabReport } from './labReport.ts';
import { drawApplicant } from './population.ts';

const SEED = 7;
const SIZE = 250;
const visitors = shippedPopulation('visitors');

const ask = (question: Partial<Question>): Comparison => {
  const whole: Question = { population: visitors, seed: SEED, size: SIZE, date: DATE, edit: null, otherDate: null, ...question }; // prettier-ignore
  const comparison = new Comparison(whole);
  comparison.judgeNext(whole.size);
  return comparison;
};

/** The applicants as the law room alone draws and lays them. */
function peopleOf(date: string, size = SIZE): Facts[] {
  return Array.from({ length: size }, (_, index) => {
    const drawn = drawApplicant(visitors, SEED, index + 1, date);
    const laid = layFacts(euPack(), 'entry', drawn.ok ? drawn.applicant.facts : new Map(), { date });
    if (!drawn.ok || !laid.ok) throw new Error('nobody');
    return laid.value.facts;
  });
}

const requires = (found: Assessment, outcome: string): boolean => found.required.some((one) => one.outcome === outcome);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function countOf(report: LabReport, kind: string, outcome: string, side: 'before' | 'after'): number {
  return sum(report.answers.filter(({ answer }) => answer.kind === kind && answer.outcomes.includes(outcome)).map((one) => one[side].count)); // prettier-ignore
}

describe('an edited law', () => {
  const six = shippedEdit('six-months');
  const comparison = ask({ edit: six });
  const report = reportOf(comparison);
  const judge = (pack: Pack): Assessment[] => peopleOf(DATE).map((facts) => assess(pack, facts, { date: DATE, proof: false })); // prettier-ignore
  const before = judge(euPack());
  const after = judge(six.pack);

  test('counts before and after are those of the same people judged one by one', () => {
    for (const outcome of ['ADMIT', 'REFUSE']) {
      expect(countOf(report, 'must', outcome, 'before')).toBe(before.filter((one) => requires(one, outcome)).length);
      expect(countOf(report, 'must', outcome, 'after')).toBe(after.filter((one) => requires(one, outcome)).length);
    }
  });

  test('changed are those for whom the refusal is new, and nobody else', () => {
    const refused = before.flatMap((one, index) => (!requires(one, 'REFUSE') && requires(after[index] ?? one, 'REFUSE') ? [index + 1] : [])); // prettier-ignore
    expect(refused.length).toBeGreaterThan(5);
    expect(comparison.cases.filter(({ change }) => change === 'outcome').map(({ n }) => n)).toEqual(refused);
    expect(report.changed.count).toBe(refused.length);
  });

  test('flows, answers and groups each add up to everybody', () => {
    expect(report.people).toBe(SIZE);
    expect(sum(report.flows.map(({ share }) => share.count))).toBe(SIZE);
    for (const side of ['before', 'after'] as const)
      expect(sum(report.answers.map((one) => one[side].count))).toBe(SIZE);
    const off = report.flows.filter(({ from, to }) => from !== to);
    expect(sum(off.map(({ share }) => share.count))).toBe(report.changed.count);
    for (const { draw, groups } of report.characteristics) {
      const drawn = comparison.cases.filter(({ options }) => options[draw] !== null);
      expect(sum(groups.map(({ changed }) => changed.of))).toBe(drawn.length);
      expect(sum(groups.map(({ changed }) => changed.count))).toBe(
        drawn.filter(({ change }) => change === 'outcome').length,
      );
    }
  });

  test('the change of an answer is the paired difference of its gains and losses', () => {
    for (const { before: was, after: is, change, gained, lost } of report.answers) {
      expect(is.count - was.count).toBe(gained - lost);
      expect(change).toEqual(pairedDifference(was.count - lost, lost, gained, SIZE - was.count - gained));
      expect(change.difference).toBeCloseTo(is.share - was.share, 12);
    }
  });

  test('the edited rule is named first, and answers for everybody who changes', () => {
    expect(report.rules[0]).toMatchObject({ rule: 'sbc-6-1-a-i-3months', before: 'silent', after: 'failed', part: 'edited' }); // prettier-ignore
    expect(report.rules[0]?.people.count).toBe(report.changed.count);
    expect(report.rules.find(({ rule }) => rule === 'sbc-6-1-admit')).toMatchObject({ part: 'follows' });
  });

  test('only those whose passport is valid for three to six months change', () => {
    const found = report.characteristics.find(({ draw }) => draw === 'passport');
    expect(found?.groups.filter(({ changed }) => changed.count > 0).map(({ option }) => option)).toEqual(['quarter']);
  });

  test('a sampled applicant is proved anew on both sides, with the same answer', () => {
    expect(report.sample.length).toBeGreaterThan(0);
    for (const { n } of report.sample.slice(0, 3)) {
      const pair = comparison.prove(n);
      expect(requires(pair?.before as Assessment, 'REFUSE')).toBe(false);
      expect(requires(pair?.after as Assessment, 'REFUSE')).toBe(true);
      expect(pair?.before.proof?.length).toBeGreaterThan(0);
      const proved = JSON.stringify(pair?.after.proof?.find(({ id }) => id === 'REFUSE'));
      expect(proved).toContain('sbc-6-1-a-i-3months');
    }
  });

  test('it survives the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('a comparison', () => {
  test('of a law with itself changes nothing', () => {
    const report = reportOf(ask({ size: 100 }));
    expect(report.changed.count).toBe(0);
    expect(report.groundsOnly.count).toBe(0);
    expect(report.flows.every(({ from, to }) => from === to)).toBe(true);
    expect([report.rules, report.derived, report.sample]).toEqual([[], [], []]);
  });

  test('of an edit and of its opposite: gains and losses change places', () => {
    const forth = shippedEdit('six-months');
    const back = edit(`rules:\n  sbc-6-1-a-i-3months:\n    test: { replace: ', 3)', by: ', 0)' }\n`);
    const stricter = reportOf(ask({ edit: forth, size: 150 }));
    const milder = reportOf(ask({ edit: back, size: 150 }));
    expect(countOf(stricter, 'must', 'REFUSE', 'after')).toBeGreaterThan(countOf(stricter, 'must', 'REFUSE', 'before'));
    expect(countOf(milder, 'must', 'REFUSE', 'after')).toBeLessThan(countOf(milder, 'must', 'REFUSE', 'before'));
    expect(stricter.answers.map((one) => one.before.count)).toEqual(milder.answers.map((one) => one.before.count));
  });

  test('judged piece by piece is the same as judged at once, and can be told before its end', () => {
    const at = ask({ size: 90, edit: shippedEdit('zelmar-exempt') });
    const bit = new Comparison(at.question);
    bit.judgeNext(40);
    expect([bit.judged, bit.isDone, reportOf(bit).people]).toEqual([40, false, 40]);
    while (!bit.isDone) bit.judgeNext(7);
    expect(bit.judged).toBe(90);
    expect(reportOf(bit)).toEqual(reportOf(at));
  });

  test('the same question has the same answer; another seed is other people', () => {
    const question = { size: 60, edit: shippedEdit('varenia-visa') };
    expect(reportOf(ask(question))).toEqual(reportOf(ask(question)));
    expect(reportOf(ask({ ...question, seed: 8 })).characteristics).not.toEqual(
      reportOf(ask(question)).characteristics,
    );
  });

  test('on another day: the law of that day, for the same chances', () => {
    // Before 12 October 2025 nobody's fingerprints were asked for: SBC 6(1)(f), Regulation (EU) 2017/2225.
    const report = reportOf(ask({ otherDate: '2025-10-11' }));
    const refused = report.characteristics.find(({ draw }) => draw === 'biometrics');
    expect(report.changed.count).toBeGreaterThan(0);
    expect(refused?.groups.map(({ changed }) => changed.count)).toEqual([0, report.changed.count]);
    expect(report.rules.find(({ rule }) => rule === 'sbc-6-1-f-biometrics')).toMatchObject({ before: 'failed', after: 'silent' }); // prettier-ignore
    expect(reportOf(ask({ otherDate: '2025-10-12', size: 60 })).changed.count).toBe(0);
  });

  test('every shipped edit changes something for somebody among the visitors of its law', () => {
    const populations = { eu: visitors, uk: shippedPopulation('uk-visitors'), us: shippedPopulation('us-visitors') };
    const edits = shippedFiles('edits');
    expect(new Set(edits.map(({ pack }) => pack.id))).toEqual(new Set(Object.keys(populations)));
    for (const { name, pack } of edits) {
      const of = populations[pack.id as 'eu'];
      const question = { population: of, seed: SEED, size: 400, date: pack.source.asAt, edit: shippedEdit(name), otherDate: null }; // prettier-ignore
      const comparison = new Comparison(question);
      const changes = (): boolean => comparison.cases.some(({ change }) => change === 'outcome');
      while (!comparison.isDone && !changes()) comparison.judgeNext(20);
      expect(changes(), name).toBe(true);
    }
  });

  test('who cannot be is left out on both sides, and counted', () => {
    const mostly = population(`
  - id: who
    options:
      - { id: always, weight: 2, facts: { stay.sponsor: true } }
      - id: later
        facts:
          person.nationalities: [QZL]
          person.category: { cel: 'scenario.checkDate < date("2026-01-01") ? "eu" : "tcn"' }
`);
    const early = '2025-12-31';
    const report = reportOf(ask({ population: mostly, size: 60, date: early, otherDate: DATE }));
    const drawn = Array.from({ length: 60 }, (_, index) => drawApplicant(mostly, SEED, index + 1, early));
    const count = drawn.filter((one) => one.ok && one.applicant.options['who'] === 'later').length;
    expect(count).toBeGreaterThan(5);
    expect(report.impossible.count).toBe(count);
    expect(report.impossible.examples.join(' ')).toContain('person.category');
    expect([report.judged, report.people]).toEqual([60, 60 - count]);
    expect(reportOf(ask({ population: mostly, size: 60 })).impossible.count).toBe(0);
  });
});
