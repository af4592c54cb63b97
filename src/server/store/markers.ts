// Who of an academy may mark whose work in an exam: examiners as they stand now, and people that one of them must not mark.

import type { MustNotMarkRow } from './examRows.ts';
import type { Db } from './tables.ts';

/** Those of the exam's list who are examiners and active, in order. */
export async function selectActiveExaminers(db: Db, exam: string): Promise<string[]> {
  const rows = await db
    .selectFrom('exam_examiners')
    .innerJoin('people', 'people.person', 'exam_examiners.person')
    .innerJoin('person_roles', 'person_roles.person', 'exam_examiners.person')
    .select('exam_examiners.person')
    .where('exam_examiners.exam', '=', exam)
    .where('people.state', '=', 'active')
    .where('person_roles.role', '=', 'examiner')
    .orderBy('exam_examiners.person')
    .execute();
  return rows.map(({ person }) => person);
}

/** Pairs that must not be, as somebody has said. */
export async function selectMustNotMark(db: Db, exam: string): Promise<MustNotMarkRow[]> {
  const query = db.selectFrom('must_not_mark').selectAll().where('exam', '=', exam);
  return query.orderBy('examiner').orderBy('person').execute();
}

/** These pairs, and no others. */
export async function replaceMustNotMark(
  db: Db,
  exam: string,
  pairs: readonly Omit<MustNotMarkRow, 'exam'>[],
): Promise<void> {
  await db.deleteFrom('must_not_mark').where('exam', '=', exam).execute();
  for (let at = 0; at < pairs.length; at += 500)
    // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
    await db
      .insertInto('must_not_mark')
      .values(pairs.slice(at, at + 500).map(({ examiner, person }) => ({ exam, examiner, person })))
      .onConflict((on) => on.doNothing())
      .execute();
}

/** Examiners of the exam beside the people of their own cohorts. */
export async function selectOwnTrainees(db: Db, exam: string): Promise<Omit<MustNotMarkRow, 'exam'>[]> {
  return db
    .selectFrom('exam_examiners')
    .innerJoin('cohort_people as theirs', 'theirs.person', 'exam_examiners.person')
    .innerJoin('cohort_people as trainee', 'trainee.cohort', 'theirs.cohort')
    .select(['exam_examiners.person as examiner', 'trainee.person as person'])
    .distinct()
    .where('exam_examiners.exam', '=', exam)
    .whereRef('trainee.person', '!=', 'exam_examiners.person')
    .orderBy('examiner')
    .orderBy('person')
    .execute();
}

/** Who sits the exam, or has sat it. */
export async function selectCandidates(db: Db, exam: string): Promise<string[]> {
  const rows = await db
    .selectFrom('exam_people')
    .select('person')
    .where('exam', '=', exam)
    .union(db.selectFrom('sittings').select('person').where('exam', '=', exam))
    .execute();
  return rows.map(({ person }) => person).sort();
}
