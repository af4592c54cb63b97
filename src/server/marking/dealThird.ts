// Who decides where two do not agree, and who looks again on appeal? Somebody who has not marked the attempt and may; dealt in the transaction of
// whatever called for it.

import { blindCode, pickAdjudicator } from '#exam';
import type { ExamRow } from '../store/examRows.ts';
import { selectOptionalExam } from '../store/exams.ts';
import { deleteOpenMark, insertMarkOnce, selectMarks, selectMarksOfExam } from '../store/marks.ts';
import { lockOptionalSitting } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { selectOptionalAttempt } from '../store/attempts.ts';
import { recordAudit } from '../trust/audit.ts';
import { EMPTY_MARK, mayMark, readMarkers } from './examMarking.ts';

interface ToDeal {
  readonly attempt: string;
  readonly person: string;
}

/** Null: there is nobody left who may. */
export async function dealThird(
  db: Db,
  exam: ExamRow,
  { attempt, person }: ToDeal,
  round: 'adjudication' | 'appeal',
  atMs: number,
): Promise<string | null> {
  const markers = (await readMarkers(db, exam.id)).filter(({ why }) => why === null);
  const examiner = pickAdjudicator({ attempt, person }, markers, await selectMarksOfExam(db, exam.id), exam.seed);
  if (examiner === null) return null;
  await insertMarkOnce(db, { attempt, round, examiner, body: EMPTY_MARK, frozen_at_ms: null });
  const action = round === 'appeal' ? 'appealMarkDealt' : 'adjudicationDealt';
  const body = { exam: exam.id, code: blindCode(exam.seed, attempt), examiner };
  await recordAudit(db, { atMs, actor: null, action, subject: attempt, body });
  return examiner;
}

/**
 * Opens the round on appeal for an attempt: somebody who has not marked it marks it anew, blind. Gives who; null if there is nobody left who may
 * (another examiner has to be taken into the exam's list). Asked again while that round is open, it gives the same. In a transaction of the
 * caller's; the round is over when `selectMarks` has a mark of round `appeal` that is frozen.
 */
export async function dealAppeal(db: Db, attempt: string, atMs: number): Promise<string | null> {
  const row = await selectOptionalAttempt(db, attempt);
  const sitting =
    row?.sitting === undefined || row.sitting === null ? null : await lockOptionalSitting(db, row.sitting);
  const exam = sitting === null ? null : await selectOptionalExam(db, sitting.exam);
  if (sitting === null || exam === null) throw new Error(`attempt ${attempt} is of no exam`);
  const { person } = sitting;
  const open = (await selectMarks(db, attempt)).find((one) => one.round === 'appeal' && one.frozen_at_ms === null);
  if (open !== undefined) {
    if (mayMark(await readMarkers(db, exam.id), open.examiner, person)) return open.examiner;
    await deleteOpenMark(db, open);
  }
  return dealThird(db, exam, { attempt, person }, 'appeal', atMs);
}
