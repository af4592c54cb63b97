// The gradebook says what the grades say, and a spreadsheet that opens it runs nothing.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeSitting, sealGrade, summaryOf, type Grade } from './grade.ts';
import { caseSharesOf, gradebook, gradebookTable, safeText } from './gradebook.ts';
import { aReport, aSitting, anAttempt, anItem } from './gradeKit.ts';
import { aDesign } from './designKit.ts';

const design = aDesign({ cases: aDesign().cases.slice(0, 2), countsTry: 'best', tries: 2 });
function graded(person: string, number: number, points: number, confirmed = true, reached = true): Grade {
  const report = (won: number) => aReport([anItem('outcome.lawful', won, 10), anItem('conduct.dignity', 10, 10)]);
  const attempts = [anAttempt(0, report(points)), anAttempt(1, report(10), { reached })];
  return gradeSitting(aSitting(attempts, {}, { sitting: `${person}-${number}`, person, try: number, confirmed }));
}

describe('rows', () => {
  const grades = [graded('p2', 1, 2), graded('p1', 2, 4), graded('p1', 1, 8), graded('p3', 1, 8, false)];
  const rows = gradebook(
    grades.map((one) => summaryOf(one)),
    design,
  );

  test('one a person: the try that counts, or the latest while there is no result', () => {
    expect(rows.map(({ person, try: number, tries, passed, status }) => [person, number, tries, passed, status])).toEqual([
      ['p1', 1, 2, true, 'confirmed'],
      ['p2', 1, 1, true, 'confirmed'],
      ['p3', 1, 1, null, 'marked'],
    ]);
    expect(rows[0]?.hash).toBe(sealGrade(graded('p1', 1, 8)).hash);
  }); // prettier-ignore

  test('as a table, in percent, with a name where one is known', () => {
    const { columns, rows: lines } = gradebookTable(rows, (person) => (person === 'p1' ? '=cmd()' : null));
    const cell = (line: number, column: string) => lines[line]?.[columns.indexOf(column)];
    expect([cell(0, 'name'), cell(1, 'name'), cell(0, 'percent'), cell(0, 'case:oak'), cell(2, 'passed')]).toEqual([
      "'=cmd()",
      '',
      95,
      90,
      '',
    ]);
    expect([cell(0, 'dignity'), cell(0, 'entryConditions')]).toEqual([100, 90]);
    for (const line of lines) expect(line.length).toBe(columns.length);
  });

  test('what does not apply and what was not reached is said', () => {
    const face = aReport([anItem('documents.d1.face', 0, 10), anItem('outcome.lawful', 1, 1)]);
    const more = { accommodations: { notApplicable: ['faces' as const] } };
    const own = gradeSitting(aSitting([anAttempt(0, face, { reached: false })], {}, more));
    expect(gradebook([summaryOf(own)], aDesign({ cases: design.cases.slice(0, 1) }))[0]).toMatchObject({
      leftOut: ['faces'],
      notReached: 1,
    });
  });
});

describe('a cell of text', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '＝1',
    '|cmd',
    '%0A',
  ])('%j is made harmless', (text) => expect(safeText(text)).toBe(`'${text}`));

  test.each(['', 'Ana', 'José-María', '3 = 3', "O'Neil", '٣', '12'])('%j stays', (text) => {
    expect(safeText(text)).toBe(text);
  });

  test('never begins like a formula, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\r', '\n', '|', '%', 'a', '1', '＝') }),
        (text) => {
          const safe = safeText(text);
          expect(safe.endsWith(text)).toBe(true);
          expect(safe.trimStart()).not.toMatch(/^[=+\-@|%＝]/);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

test('reliability is measured by those who did all of it, in their first try', () => {
  const waiting = anAttempt(0, aReport([anItem('outcome.lawful', 1, 10)]), {
    marking: { is: 'open', missing: ['first'] },
  });
  const provisional = gradeSitting(
    aSitting([waiting, anAttempt(1, aReport([anItem('outcome.lawful', 1, 10)]))], {}, { person: 'p4' }),
  );
  const all = [
    provisional,
    graded('p1', 1, 4),
    graded('p1', 2, 9),
    graded('p2', 1, 6, true, false),
    graded('p3', 1, 2, false),
  ];
  expect(
    caseSharesOf(
      all.map((one) => summaryOf(one)),
      design,
    ),
  ).toEqual([
    [7000, 10_000],
    [6000, 10_000],
  ]);
});
