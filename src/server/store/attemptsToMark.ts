// Attempts of an exam as marking reads them: whose sitting, in what state, with the report that was kept when it ended; the tasks of an examiner.

import type { MarkRow } from './examRows.ts';
import type { Db } from './tables.ts';

export interface ExamAttemptRow {
  readonly attempt: string;
  readonly sitting: string;
  readonly person: string;
  /** The report as JSON. */
  readonly report: string;
}

/** Those of submitted sittings in which anything was done: what was never opened or never acted in is nobody's to mark. By attempt. */
export async function selectExamAttempts(db: Db, exam: string): Promise<ExamAttemptRow[]> {
  return db
    .selectFrom('sittings')
    .innerJoin('sitting_attempts', 'sitting_attempts.sitting', 'sittings.id')
    .innerJoin('scores', 'scores.attempt', 'sitting_attempts.attempt')
    .select(['sitting_attempts.attempt', 'sittings.id as sitting', 'sittings.person', 'scores.report'])
    .where('sittings.exam', '=', exam)
    .where('sittings.submitted_at_ms', 'is not', null)
    .where((where) =>
      where(
        'scores.seq',
        '=',
        where
          .selectFrom('scores as last')
          .select(({ fn }) => fn.max('last.seq').as('seq'))
          .whereRef('last.attempt', '=', 'scores.attempt'),
      ),
    )
    .orderBy('sitting_attempts.attempt')
    .execute();
}

/** A mark with the exam and the sitting that it belongs to. */
export interface TaskRow extends MarkRow {
  readonly exam: string;
  readonly sitting: string;
  readonly scenario: string;
}

/** What an examiner has marked or is to mark, with its exam and sitting; by exam, attempt and round. */
export async function selectTasks(db: Db, examiner: string): Promise<TaskRow[]> {
  return db
    .selectFrom('marks')
    .innerJoin('attempts', 'attempts.id', 'marks.attempt')
    .innerJoin('sittings', 'sittings.id', 'attempts.sitting')
    .selectAll('marks')
    .select(['sittings.exam', 'sittings.id as sitting', 'attempts.scenario'])
    .where('marks.examiner', '=', examiner)
    .orderBy('sittings.exam')
    .orderBy('marks.attempt')
    .orderBy('marks.round')
    .execute();
}
