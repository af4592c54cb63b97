// Do the tables of the academy keep what an exam needs, alike on both databases: one order, one owner, nothing changed after it stands?

import { describe, expect, it } from 'vitest';
import { insertAppeal, selectAppeals, selectOptionalAppeal, updateAppeal } from '../../src/server/store/appeals.ts';
import { insertAttempt } from '../../src/server/store/attempts.ts';
import {
  insertCertificate,
  selectCertificates,
  selectOptionalCertificate,
  updateRevoked,
} from '../../src/server/store/certificates.ts';
import {
  deleteExamPerson,
  insertExam,
  insertExamPersonOnce,
  lockOptionalExam,
  replaceExamCases,
  selectExamCases,
  selectExamPeople,
  selectExams,
  selectExamsOf,
  selectOptionalExam,
  updateExam,
} from '../../src/server/store/exams.ts';
import { appendGrade, selectGrades, selectOptionalGrade } from '../../src/server/store/grades.ts';
import { insertLateActOnce, selectLateActs } from '../../src/server/store/lateActs.ts';
import { insertComment, putMark, selectComments, selectMarks, selectMarksOf } from '../../src/server/store/marks.ts';
import {
  putPoolVersion,
  selectOptionalPoolVersion,
  selectPool,
  withdrawFromPool,
} from '../../src/server/store/pool.ts';
import {
  insertRegrade,
  selectOptionalRegrade,
  selectRegrades,
  updateRegrade,
} from '../../src/server/store/regrades.ts';
import { appendSittingEvent, selectExamEvents, selectSittingEvents } from '../../src/server/store/sittingEvents.ts';
import {
  insertSitting,
  insertSittingAttempt,
  selectOptionalSitting,
  selectRunningSittings,
  selectSittingAttempts,
  selectSittings,
  selectSittingsOf,
  updateSubmitted,
} from '../../src/server/store/sittings.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { storeFaultOf } from '../../src/server/store/storeFault.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { transact } from '../../src/server/store/transact.ts';
import { anAttempt, anExam, aSitting, fillAcademy } from '../kit/academyRows.ts';
import { openTestStore } from '../kit/testStore.ts';

describe.each(DATABASE_KINDS)('in %s', (kind) => {
  const academy = async (): Promise<Db> => {
    const { db } = await openTestStore(kind);
    await fillAcademy(db);
    return db;
  };

  it('an exam keeps its cases in order and its people apart from its examiners', async () => {
    const db = await academy();
    await insertExam(db, anExam({ id: 'later', created_at_ms: 1_900_000_000_000, title: 'Später' }));
    expect((await selectExams(db)).map(({ id }) => id)).toEqual(['later', 'exam']);
    await updateExam(db, 'exam', { state: 'open', opened_at_ms: 5 });
    expect(await selectOptionalExam(db, 'exam')).toEqual(anExam({ state: 'open', opened_at_ms: 5 }));
    expect(await transact(db, (one) => lockOptionalExam(one, 'nowhere'))).toBeNull();

    const pinned = (position: number, name: string) => ({
      position,
      name,
      content_hash: 'content',
      play_hash: 'p',
      key_hash: 'k',
    });
    await replaceExamCases(db, 'exam', [pinned(0, 'gone')]);
    await replaceExamCases(db, 'exam', [pinned(1, 'elm'), pinned(0, 'oak')]);
    expect((await selectExamCases(db, 'exam')).map(({ name }) => name)).toEqual(['oak', 'elm']);

    for (const person of ['trainee', 'other', 'trainee'])
      await insertExamPersonOnce(db, 'exam_people', { exam: 'exam', person });
    await insertExamPersonOnce(db, 'exam_examiners', { exam: 'exam', person: 'examiner' });
    expect(await selectExamPeople(db, 'exam_people', 'exam')).toEqual(['other', 'trainee']);
    expect(await selectExamPeople(db, 'exam_examiners', 'exam')).toEqual(['examiner']);
    await deleteExamPerson(db, 'exam_people', { exam: 'exam', person: 'other' });
    expect((await selectExamsOf(db, 'exam_people', 'trainee')).map(({ id }) => id)).toEqual(['exam']);
    expect(await selectExamsOf(db, 'exam_people', 'other')).toEqual([]);
  });

  it('words that are none of the list are refused, and so is a person who is not there', async () => {
    const db = await academy();
    const refused = async (work: Promise<unknown>): Promise<unknown> =>
      storeFaultOf(await work.catch((error) => error));
    expect(await refused(insertExam(db, anExam({ id: 'x', state: 'finished' as 'draft' })))).toBe('conflict');
    expect(await refused(insertExam(db, anExam({ id: 'x', created_by: 'nobody' })))).toBe('conflict');
    expect(await refused(insertSitting(db, aSitting({ id: 'x', try: 0 })))).toBe('conflict');
    expect(await refused(insertSitting(db, aSitting({ id: 'x', try: 2, submitted_at_ms: 1 })))).toBe('conflict');
    expect(await refused(insertSitting(db, aSitting({ id: 'again' })))).toBe('conflict');
    expect(await selectSittings(db, 'exam')).toHaveLength(1);
  });

  it('a sitting ends once, and tells its attempts by their places', async () => {
    const db = await academy();
    await insertAttempt(db, anAttempt({ id: 'second', sitting: 'sitting' }));
    await insertSittingAttempt(db, { sitting: 'sitting', position: 1, attempt: 'second' });
    await insertSittingAttempt(db, { sitting: 'sitting', position: 0, attempt: 'attempt' });
    const attempts = await selectSittingAttempts(db, 'sitting');
    expect(attempts.map(({ id, position }) => [id, position])).toEqual([
      ['attempt', 0],
      ['second', 1],
    ]);
    expect((await selectRunningSittings(db)).map(({ id }) => id)).toEqual(['sitting']);
    const end = { submitted_at_ms: 8, submitted_how: 'time', receipt: '{}' } as const;
    expect(await updateSubmitted(db, 'sitting', end)).toBe(true);
    expect(await updateSubmitted(db, 'sitting', { ...end, submitted_how: 'candidate' })).toBe(false);
    expect(await selectOptionalSitting(db, 'sitting')).toEqual(aSitting(end));
    expect(await selectSittingsOf(db, 'exam', 'trainee')).toEqual([aSitting(end)]);
    expect(await selectRunningSittings(db)).toEqual([]);
  });

  it('events that come at once get one number each, without a gap', async () => {
    const db = await academy();
    const event = { sitting: 'sitting', kind: 'hidden', at_ms: 1, by: null, body: '{"kind":"hidden"}' };
    const given = await Promise.all(
      Array.from({ length: 8 }, () => transact(db, (one) => appendSittingEvent(one, event))),
    );
    expect(given.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await selectSittingEvents(db, 'sitting', 6)).map(({ seq }) => seq)).toEqual([7, 8]);
    expect(await selectExamEvents(db, 'exam')).toHaveLength(8);
    await expect(transact(db, (one) => appendSittingEvent(one, { ...event, sitting: 'none' }))).rejects.toThrow(/none/);
  });

  it('a late act is kept once', async () => {
    const db = await academy();
    const late = { attempt: 'attempt', id: 'a', act: '{"type":"sign"}', at_ms: 9, late_ms: 2 };
    await insertLateActOnce(db, late);
    await insertLateActOnce(db, { ...late, at_ms: 30, late_ms: 23 });
    expect(await selectLateActs(db, 'attempt')).toEqual([late]);
  });

  it('a mark may be changed until it is frozen', async () => {
    const db = await academy();
    const mark = { attempt: 'attempt', round: 'first', examiner: 'examiner', body: '1', frozen_at_ms: null } as const;
    expect(await putMark(db, mark)).toBe(true);
    expect(await putMark(db, { ...mark, body: '2', frozen_at_ms: 7 })).toBe(true);
    expect(await putMark(db, { ...mark, body: '3' })).toBe(false);
    expect(await selectMarks(db, 'attempt')).toEqual([{ ...mark, body: '2', frozen_at_ms: 7 }]);
    expect(await selectMarksOf(db, 'examiner')).toHaveLength(1);
    const comment = { id: 'c', attempt: 'attempt', act: 3, examiner: 'examiner', text: 'Why?', at_ms: 4 };
    await insertComment(db, comment);
    await insertComment(db, { ...comment, id: 'b', act: 1 });
    expect((await selectComments(db, 'attempt')).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('every grade ever given stays, and the last holds', async () => {
    const db = await academy();
    const grade = {
      sitting: 'sitting',
      key_hashes: '[]',
      body: '{}',
      hash: 'h',
      reason: 'release',
      by: 'admin',
      at_ms: 1,
    };
    expect(await selectOptionalGrade(db, 'sitting')).toBeNull();
    expect(await transact(db, (one) => appendGrade(one, grade))).toBe(1);
    expect(await transact(db, (one) => appendGrade(one, { ...grade, reason: 'key', by: null }))).toBe(2);
    expect((await selectOptionalGrade(db, 'sitting'))?.reason).toBe('key');
    expect((await selectGrades(db, 'sitting')).map(({ reason }) => reason)).toEqual(['release', 'key']);
  });

  it('an appeal goes from state to state, a regrade is applied once, a certificate revoked once', async () => {
    const db = await academy();
    await insertAppeal(db, {
      id: 'appeal',
      sitting: 'sitting',
      body: '{}',
      state: 'open',
      at_ms: 1,
      answer: null,
      decided_by: null,
      decided_at_ms: null,
    });
    expect(await updateAppeal(db, 'appeal', 'open', { state: 'marking' })).toBe(true);
    expect(await updateAppeal(db, 'appeal', 'open', { state: 'withdrawn' })).toBe(false);
    const decided = { state: 'upheld', answer: 'Yes.', decided_by: 'admin', decided_at_ms: 2 } as const;
    expect(await updateAppeal(db, 'appeal', 'marking', decided)).toBe(true);
    expect(await selectOptionalAppeal(db, 'appeal')).toMatchObject(decided);
    expect(await selectAppeals(db, 'exam')).toHaveLength(1);

    const regrade = { id: 'r', exam: 'exam', body: '{}', state: 'tried', reason: 'key', by: 'admin' } as const;
    await insertRegrade(db, { ...regrade, at_ms: 1, applied_at_ms: null, asked: '{}', work: null, stopped: null, applied_reason: null }); // prettier-ignore
    expect(await updateRegrade(db, 'r', { state: 'applied', applied_at_ms: 3 })).toBe(true);
    expect(await updateRegrade(db, 'r', { state: 'dropped', applied_at_ms: null })).toBe(false);
    expect(await selectOptionalRegrade(db, 'r')).toMatchObject({ state: 'applied', applied_at_ms: 3 });
    expect(await selectRegrades(db, 'exam')).toHaveLength(1);

    await insertCertificate(db, {
      id: 'c',
      sitting: 'sitting',
      body: '{}',
      signature: 's',
      at_ms: 1,
      revoked_at_ms: null,
      grade_hash: 'h',
      revoked_reason: null,
    });
    expect([await updateRevoked(db, 'c', 5, 'r'), await updateRevoked(db, 'c', 6, 'x')]).toEqual([true, false]);
    expect(await selectOptionalCertificate(db, 'c')).toMatchObject({ revoked_at_ms: 5, revoked_reason: 'r' });
    expect(await selectCertificates(db, 'sitting')).toHaveLength(1);
  });

  it('the pool has one current version of each name, and an older one may come back', async () => {
    const db = await academy();
    const put = (name: string, content_hash: string): Promise<void> =>
      transact(db, (one) =>
        putPoolVersion(one, { name, content_hash, is_public: 0, title: name, uploaded_by: 'admin', at_ms: 1 }),
      );
    for (const [name, hash] of [
      ['oak', 'content'],
      ['elm', 'content'],
      ['oak', 'newer'],
      ['oak', 'content'],
    ] as const)
      await put(name, hash);
    expect((await selectPool(db)).map((row) => [row.name, row.content_hash])).toEqual([
      ['elm', 'content'],
      ['oak', 'content'],
    ]);
    await withdrawFromPool(db, 'oak');
    expect(await selectOptionalPoolVersion(db, 'oak')).toBeNull();
    expect((await selectOptionalPoolVersion(db, 'elm'))?.title).toBe('elm');
  });
});
