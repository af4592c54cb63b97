// An exam that was sat and graded, for what comes after: a person with a name, sittings with rows of grades, the exam released. Grades are made by hand
// here; that they follow from logs is tested where they are reckoned.

import { API } from '#attempt';
import { readGrade, sealGrade, type Grade, type SittingView } from '#exam';
import { expect } from 'vitest';
import { appendGrade } from '../../src/server/store/grades.ts';
import { transact } from '../../src/server/store/transact.ts';
import { gradeSitting } from '../../src/exam/grade.ts';
import { aReport, aSitting, anAttempt, anItem } from '../../src/exam/gradeKit.ts';
import { openExam, START, type World } from './examWorld.ts';

/** Names of those who are in the list of people; whoever has none was deleted. */
export async function nameThem({ store }: World, names: Readonly<Record<string, string>>): Promise<void> {
  const moment = '2026-11-01T00:00:00.000Z';
  for (const [person, name] of Object.entries(names))
    // oxlint-disable-next-line no-await-in-loop -- few.
    await store.db
      .insertInto('auth_users')
      .values({
        id: person,
        name,
        email: `${person}@academy.test`,
        email_verified: 1,
        two_factor_enabled: 0,
        created_at: moment,
        updated_at: moment,
      })
      .execute();
}

/** A grade of so many points in ten. */
export function aGrade(
  sitting: string,
  person: string,
  points: number,
  change: { readonly confirmed?: boolean } = {},
): Grade {
  const report = aReport([anItem('outcome.lawful', points, 10), anItem('conduct.dignity', points, 10)]);
  return gradeSitting(aSitting([anAttempt(0, report)], {}, { sitting, person, confirmed: change.confirmed ?? true }));
}

export async function giveGrade({ store }: World, grade: Grade): Promise<void> {
  const { text, hash } = sealGrade(grade);
  expect(readGrade(text, hash)).toEqual(grade);
  await transact(store.db, (db) =>
    appendGrade(db, {
      sitting: grade.sitting,
      key_hashes: '[]',
      body: text,
      hash,
      reason: 'Marked.',
      by: 'ada',
      at_ms: 1,
    }),
  );
}

/** Who has so many points in ten; gives the exam, and the sitting of each. */
export async function graded(
  world: World,
  points: Readonly<Record<string, number>>,
  state: 'marking' | 'released' = 'released',
): Promise<{ exam: string; sittings: Readonly<Record<string, string>> }> {
  const { ask } = world;
  const exam = await openExam(world, undefined, Object.keys(points));
  const sittings: Record<string, string> = {};
  for (const [person, one] of Object.entries(points)) {
    // oxlint-disable-next-line no-await-in-loop -- few.
    const begun = await ask<SittingView>(person, 'POST', `${API}/exams/${exam}/sittings`);
    const { sitting } = begun.json;
    sittings[person] = sitting;
    // oxlint-disable-next-line no-await-in-loop
    await ask(person, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
    // oxlint-disable-next-line no-await-in-loop
    await giveGrade(world, aGrade(sitting, person, one));
  }
  expect((await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' })).error).toBeUndefined();
  if (state === 'released') await release(world, exam);
  return { exam, sittings };
}

/** As the academy's release leaves it. */
export async function release({ store }: World, exam: string): Promise<void> {
  await store.db
    .updateTable('exams')
    .set({ state: 'released', released_at_ms: START })
    .where('id', '=', exam)
    .execute();
}
