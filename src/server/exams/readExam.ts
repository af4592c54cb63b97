// An exam that was asked for by its id; where there is none, that is what is answered.

import { ApiError } from '../apiError.ts';
import type { ExamRow } from '../store/examRows.ts';
import { lockOptionalExam, selectOptionalExam } from '../store/exams.ts';
import type { Db } from '../store/tables.ts';

/** @throws {ApiError} `noSuchExam` */
export async function readExam(db: Db, id: string): Promise<ExamRow> {
  return orNone(await selectOptionalExam(db, id));
}

/**
 * The same, and nobody else changes it before the transaction ends.
 * @throws {ApiError} `noSuchExam`
 */
export async function holdExam(db: Db, id: string): Promise<ExamRow> {
  return orNone(await lockOptionalExam(db, id));
}

/**
 * One that is no draft any more: a draft has neither candidates nor results.
 * @throws {ApiError} `noSuchExam`
 */
export async function readMadeExam(db: Db, id: string): Promise<ExamRow> {
  const exam = await readExam(db, id);
  return orNone(exam.state === 'draft' ? null : exam);
}

function orNone(exam: ExamRow | null): ExamRow {
  if (exam === null) throw new ApiError('noSuchExam');
  return exam;
}
