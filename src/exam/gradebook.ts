// Who got what: a row a person for the academy, as a table that any spreadsheet opens safely and as JSON. Names are joined to it where they are
// kept, and nowhere else: here people are pseudonyms.

import type { Competency } from './competency.ts';
import type { ExamDesign } from './design.ts';
import { resultOf, type Grade, type GradeReason, type GradeSummary } from './grade.ts';

export interface GradebookRow {
  readonly person: string;
  readonly sitting: string;
  readonly try: number;
  readonly tries: number;
  readonly status: Grade['status'];
  readonly bp: number;
  /** Null: not confirmed, so no result. */
  readonly passed: boolean | null;
  readonly because: GradeReason;
  readonly notReached: number;
  /** Classes of items that did not apply. */
  readonly leftOut: readonly string[];
  readonly critical: readonly string[];
  /** In the order of the design; null: nothing of it applied. */
  readonly cases: readonly { readonly name: string; readonly bp: number | null }[];
  readonly competencies: readonly { readonly competency: Competency; readonly bp: number }[];
  /** Why it is provisional: in which case who is still awaited. */
  readonly waitsFor: readonly { readonly name: string; readonly for: Grade['waitsFor'][number]['for'] }[];
  /** Of the grade, as it is kept. */
  readonly hash: string;
}

/** One row a person: the result, or as long as there is none the latest sitting. */
export function gradebook(
  grades: readonly GradeSummary[],
  { cases, countsTry }: Pick<ExamDesign, 'cases' | 'countsTry'>,
): GradebookRow[] {
  const people = [...new Set(grades.map(({ person }) => person))].sort();
  return people.flatMap((person): GradebookRow[] => {
    const own = grades.filter((grade) => grade.person === person).sort((a, b) => a.try - b.try);
    const grade = resultOf(own, countsTry) ?? own.at(-1);
    if (grade === undefined) return [];
    return [
      {
        person,
        sitting: grade.sitting,
        try: grade.try,
        tries: own.length,
        status: grade.status,
        bp: grade.bp,
        passed: grade.status === 'confirmed' ? grade.passed : null,
        because: grade.because,
        notReached: grade.notReached,
        leftOut: grade.leftOut.map((one) => one.class),
        critical: grade.critical.filter(({ counts }) => counts).map(({ id }) => id),
        cases: cases.map(({ name }) => ({ name, bp: grade.cases.find((one) => one.name === name)?.bp ?? null })),
        competencies: grade.competencies.map(({ competency, bp }) => ({ competency, bp })),
        waitsFor: grade.waitsFor.map(({ attempt, for: what }) => ({
          name: grade.cases.find((one) => one.attempt === attempt)?.name ?? '',
          for: what,
        })),
        hash: grade.hash,
      },
    ];
  });
}

/** Whom a name is known of may be named; without it the pseudonym stands alone. */
export type NameOf = (person: string) => string | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** For a spreadsheet: every cell of text is safe to open, shares are in percent. */
export function gradebookTable(rows: readonly GradebookRow[], nameOf: NameOf = () => null): Table {
  const cases = [...new Set(rows.flatMap((row) => row.cases.map(({ name }) => name)))];
  const competencies = [...new Set(rows.flatMap((row) => row.competencies.map(({ competency }) => competency)))].sort();
  const percent = (bp: number | null | undefined): number | null => (bp === null || bp === undefined ? null : bp / 100);
  return {
    columns: ['person', 'name', 'try', 'tries', 'status', 'percent', 'passed', 'because', 'notReached', 'leftOut', 'critical', ...cases.map((name) => `case:${name}`), ...competencies, 'hash'].map(safeText), // prettier-ignore
    rows: rows.map((row) => [
      safeText(row.person),
      safeText(nameOf(row.person) ?? ''),
      row.try,
      row.tries,
      row.status,
      percent(row.bp),
      row.passed === null ? '' : row.passed ? 'yes' : 'no',
      row.because,
      row.notReached,
      safeText(row.leftOut.join(' ')),
      safeText(row.critical.join(' ')),
      ...cases.map((name) => percent(row.cases.find((one) => one.name === name)?.bp)),
      ...competencies.map((name) => percent(row.competencies.find(({ competency }) => competency === name)?.bp)),
      row.hash,
    ]),
  };
}

/**
 * A text that no spreadsheet takes for a formula: what begins like one, also behind blanks or in full-width signs, gets an apostrophe in front
 * (OWASP, CSV Injection). Numbers are cells of their own and stay as they are.
 */
export function safeText(text: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

/** Shares of cases of everybody whose every case was reached and applied: what the reliability of the exam is measured by. */
export function caseSharesOf(grades: readonly GradeSummary[], { cases }: Pick<ExamDesign, 'cases'>): number[][] {
  const counted = cases.filter(({ weight }) => weight > 0).map(({ name }) => name);
  return grades
    .filter(({ status, notReached, try: number }) => status !== 'provisional' && notReached === 0 && number === 1)
    .flatMap((grade) => {
      const shares = counted.map((name) => grade.cases.find((one) => one.name === name)?.bp ?? null);
      return shares.some((bp) => bp === null) ? [] : [shares.flatMap((bp) => bp ?? [])];
    });
}
