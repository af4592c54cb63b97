// Grades as they are kept, read again: held against their hash, so that one that was bent is noticed and named. What lists need of each is
// kept in memory under its hash, by which it never changes.

import { readGrade, summaryOf, type Grade, type GradeSummary } from '#exam';
import { setImmediate as breathe } from 'node:timers/promises';
import { ApiError } from '../apiError.ts';
import { Lately } from '../lately.ts';
import type { GradeRow } from '../store/examRows.ts';
import { selectLastGrades, selectOptionalGrade } from '../store/grades.ts';
import type { Db } from '../store/tables.ts';

/** What the server itself gives as reason. */
export const GRADE_WRITINGS = {
  submitted: 'submitted',
  marked: 'marked',
  released: 'released',
  appeal: 'appeal',
  regrade: 'regrade',
} as const;

export interface KeptSummaries {
  readonly grades: readonly GradeSummary[];
  /** Sittings of which the last grade is not what was written. */
  readonly damaged: readonly string[];
}

/** Enough for a few exams that are looked at in turn; a summary is some kilobytes. */
const MAX_SUMMARIES = 5000;

export class KeptGrades {
  readonly #summaries = new Lately<GradeSummary>(MAX_SUMMARIES);

  /** Those that hold in an exam. Many are read: whoever waits is served in between. */
  async summaries(db: Db, exam: string): Promise<KeptSummaries> {
    const grades: GradeSummary[] = [];
    const damaged: string[] = [];
    for (const { sitting, hash } of await selectLastGrades(db, exam)) {
      const known = this.#summaries.get(hash);
      // oxlint-disable-next-line no-await-in-loop -- one after another, and whoever waits is served in between.
      const summary = known?.sitting === sitting ? known : await this.#read(db, sitting);
      if (summary === null) damaged.push(sitting);
      else grades.push(summary);
    }
    return { grades, damaged };
  }

  async #read(db: Db, sitting: string): Promise<GradeSummary | null> {
    await breathe();
    const row = await selectOptionalGrade(db, sitting);
    const grade = row === null ? null : readGrade(row.body, row.hash);
    if (row === null || grade === null) return null;
    const summary = summaryOf(grade, row.hash);
    this.#summaries.set(row.hash, summary);
    return summary;
  }
}

/** Throws if it is not what was written. */
export function gradeIn({ sitting, body, hash }: GradeRow): Grade {
  const grade = readGrade(body, hash);
  if (grade === null) throw new ApiError('gradeDamaged', { at: [sitting] });
  return grade;
}
