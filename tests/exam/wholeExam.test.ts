// A whole exam on shipped cases: allotted, played, marked blind, graded, regraded, certified, and written to a table that a spreadsheet opens.

import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  allotCases,
  compareGrades,
  dealAttempts,
  examDesignSchema,
  gradebook,
  gradebookTable,
  gradeSitting,
  markBodySchema,
  markedItems,
  refuseCertificate,
  sideOfLaw,
  summaryOf,
  proveEqual,
  stateOfMarking,
  type AttemptToGrade,
  type Mark,
} from '#exam';
import { RUBRIC, type Act } from '#attempt';
import { FeedbackDesk, score, type Report } from '#scoring';
import { hashContent, type Case } from '#scenario';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, play } from '../kit/library.ts';

const design = examDesignSchema.parse({
  format: 1,
  title: 'Two visitors',
  language: 'en',
  cases: [
    {
      name: 'nervous-visitor',
      variants: { policy: 'equalByLaw', variants: ['ship-hotel', 'fair-host'] },
      acknowledgesPublic: { by: 'p0', reason: 'A test.' },
    },
    {
      name: 'returning-visitor',
      variants: { policy: 'same', variant: 'used-up' },
      acknowledgesPublic: { by: 'p0', reason: 'A test.' },
    },
  ],
  order: 'shuffled',
  time: { per: 'exam', minutes: 60 },
  rulesPanel: 'open',
  passMark: { bp: 6000 },
});

type Change = (act: Act) => Act;
const asIs: Change = (act) => act;

function reportOf(name: string, drawn: Case, change = asIs): Report {
  const { start, moments } = play(drawn, expertActs(drawn).map(change));
  return score(openShipped(name), drawn, start, moments, undefined, 'examiner');
}

/** The expert's reports, each played once. */
const played = new Map<string, Report>();

/** The attempts of a sitting, played as the expert does, or as `change` makes of it. */
function attemptsOf(sittingSeed: number, all: number, change = asIs): AttemptToGrade[] {
  return allotCases({ design, examSeed: 1, sittingSeed }).map(({ position, index, name, variant, seed }) => {
    const key = `${name} ${seed} ${variant} ${change === asIs}`;
    const report = played.get(key) ?? reportOf(name, drawShipped(name, seed, variant ?? undefined), change);
    played.set(key, report);
    const attempt = `t${position}`;
    const rationale = Object.fromEntries(RUBRIC.map((one) => [one, all]));
    const marks = (['first', 'second'] as const).map((round): Mark => ({
      attempt,
      round,
      examiner: round,
      body: markBodySchema.parse({ rationale }),
      frozenAtMs: 1,
    }));
    const { playHash, keyHash } = hashContent(openShipped(name).content);
    return {
      position,
      index,
      attempt,
      reached: true,
      trains: openShipped(name).content.scenario.competencies,
      playHash,
      keyHash,
      report,
      marking: stateOfMarking(design.marking, markedItems(report.items, report.pending), marks),
    };
  });
}

const grade = (attempts: AttemptToGrade[], person = 'p1') =>
  gradeSitting({
    sitting: `s-${person}`,
    person,
    try: 1,
    design,
    attempts,
    accommodations: { notApplicable: [] },
    confirmed: true,
  });

describe('in an exam', () => {
  const expert = grade(attemptsOf(3, 4));

  test('the expert with the best marks wins everything, and each item has provisions', () => {
    expect([expert.share, expert.status, expert.passed, refuseCertificate(expert)]).toEqual(['1/1', 'confirmed', true, null]); // prettier-ignore
    for (const item of expert.items)
      if (item.id !== 'outcome.grounds') expect(item.provisions.length, item.id).toBeGreaterThan(0);
  });

  test('what the candidate marked of their own reasons counts for nothing', () => {
    const drawn = drawShipped('returning-visitor', 7, 'used-up');
    const report = reportOf('returning-visitor', drawn);
    expect(expertActs(drawn).some((act) => act.type === 'review' && Object.keys(act.marks).length > 0)).toBe(true);
    expect(report.pending).toEqual(['record.rationale']);
    expect(report.provisional).toBe(true);
    const { moments } = play(drawn, expertActs(drawn));
    const open = openShipped('returning-visitor');
    const desk = new FeedbackDesk(open, drawn, moments.map(({ entry }) => entry), makeWords(open.content.texts, 'en')); // prettier-ignore
    expect([desk.report('examiner'), desk.report().pending]).toEqual([report, []]);
  });

  test('better marks of the reasons never lower a grade, and worse ones lower it', () => {
    const bps = [1, 2, 3, 4].map((all) => grade(attemptsOf(3, all)).bp);
    expect(bps).toEqual([...bps].sort((a, b) => a - b));
    expect(new Set(bps).size).toBe(4);
  });

  test('who told the person nothing has lost it under writing decisions, and a comparison says so', () => {
    const silent = grade(attemptsOf(3, 4, (act) => (act.type === 'decide' ? { ...act, decision: { ...act.decision, told: [] } } : act))); // prettier-ignore
    const change = compareGrades(silent, expert, 'asItComes');
    expect(change?.newBp).toBeGreaterThan(change?.oldBp ?? 1e9);
    expect(change?.items.map(({ id }) => id)).toContain('record.told');
    const bp = (of: typeof expert) => of.competencies.find(({ competency }) => competency === 'decisionWriting')?.bp;
    expect(bp(silent)).toBeLessThan(bp(expert) ?? 0);
  });

  test('a person meets the case of their seed again, and its variants are equal by law', () => {
    const [one, again] = [allotCases({ design, examSeed: 1, sittingSeed: 9 }), allotCases({ design, examSeed: 1, sittingSeed: 9 })]; // prettier-ignore
    expect(again).toEqual(one);
    const equal = proveEqual(openShipped('nervous-visitor'), [1], ['ship-hotel', 'fair-host']);
    expect(equal.groups).toEqual([['ship-hotel', 'fair-host']]);
    const [report] = equal.reports;
    expect(sideOfLaw(report?.required ?? [], report?.open ?? [], ['REFUSE'])).toBe('favourable');
  });

  test('examiners are dealt both attempts, two each', () => {
    const examiners = ['e1', 'e2', 'e3'].map((examiner) => ({ examiner, not: [] }));
    const attempts = ['t0', 't1'].map((attempt) => ({ attempt, person: 'p1' }));
    expect(dealAttempts(attempts, examiners, 2, 1).tasks.length).toBe(4);
  });
});

test('the gradebook goes through a file and comes back, and its cells run nothing', () => {
  const rows = gradebook([grade(attemptsOf(3, 4)), grade(attemptsOf(4, 2), 'p2')].map((one) => summaryOf(one)), design);
  const { columns, rows: lines } = gradebookTable(rows, (person) => (person === 'p2' ? '=HYPERLINK("x";"y")\r\n' : 'Žofie, O’Neil'));
  const text = papa.unparse({ fields: [...columns], data: lines.map((line) => [...line]) }, { newline: '\r\n' });
  const back = papa.parse<string[]>(text, { newline: '\r\n' });
  expect(back.errors).toEqual([]);
  expect(back.data).toEqual([columns, ...lines].map((line) => line.map((cell) => (cell === null ? '' : String(cell)))));
  for (const line of back.data) for (const cell of line) expect(cell).not.toMatch(/^[=+@\t\r]/);
}); // prettier-ignore
