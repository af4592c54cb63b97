// Attempts of an exam as marking reads them: whose sitting, in what state, with what was kept to be marked when it ended; the tasks of an examiner.

import type { ExpressionBuilder } from 'kysely';
import type { MarkRow } from './examRows.ts';
import type { Db, Tables } from './tables.ts';

/** What there is to mark of an attempt, without the report where that is not needed. */
export interface ToMarkRow {
  /** What of its report there is to mark, as JSON; null: it was kept before that was. */
  readonly to_mark: string | null;
  /** The report as JSON, where nothing shorter is kept: reports are long. */
  readonly report: string | null;
}

export interface ExamAttemptRow extends ToMarkRow {
  readonly attempt: string;
  readonly sitting: string;
  readonly person: string;
}

/** Those of submitted sittings in which anything was done: what was never opened or never acted in is nobody's to mark. By attempt. */
export async function selectExamAttempts(db: Db, exam: string): Promise<ExamAttemptRow[]> {
  return db
    .selectFrom('sittings')
    .innerJoin('sitting_attempts', 'sitting_attempts.sitting', 'sittings.id')
    .innerJoin('scores', 'scores.attempt', 'sitting_attempts.attempt')
    .select(['sitting_attempts.attempt', 'sittings.id as sitting', 'sittings.person', 'scores.to_mark'])
    .select(reportIfNeeded)
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

/** Of an attempt as it was scored last; null before that. */
export async function selectOptionalToMark(db: Db, attempt: string): Promise<ToMarkRow | null> {
  const query = db.selectFrom('scores').select('to_mark').select(reportIfNeeded).where('attempt', '=', attempt);
  return (await query.orderBy('seq', 'desc').limit(1).executeTakeFirst()) ?? null;
}

function reportIfNeeded(builder: ExpressionBuilder<Tables, 'scores'>) {
  return builder.case().when('scores.to_mark', 'is', null).then(builder.ref('scores.report')).end().as('report');
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
