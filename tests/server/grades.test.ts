// Grades on each database: given at submission, brought up to date as marks are frozen, healed where a server died in between, and never changed
// behind anybody's back once confirmed.

import { API } from '#attempt';
import { gradeSchema, markBodySchema, readGrade, type Grade, type SittingView } from '#exam';
import { describe, expect, it } from 'vitest';
import { unopenedId } from '../../src/server/results/reckonGrade.ts';
import { selectGrades, selectUngraded } from '../../src/server/store/grades.ts';
import { putMark } from '../../src/server/store/marks.ts';
import { insertAppeal } from '../../src/server/store/appeals.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { act, DESIGN, enter, makeWorld, openExam, playExpert, START, type World } from '../kit/examWorld.ts';

interface Sat {
  readonly exam: string;
  readonly sitting: string;
  /** Of the first case. */
  readonly attempt: string;
}

/** The first case as the expert does it, the second never opened. */
async function sit(world: World, design: object = DESIGN): Promise<Sat> {
  const exam = await openExam(world, design);
  const { sitting } = (await world.ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
  const playing = await enter(world, sitting, 0);
  await playExpert(world, playing);
  await submit(world, sitting);
  return { exam, sitting, attempt: playing.attempt };
}

async function submit({ ask }: World, sitting: string, who = 'tom'): Promise<void> {
  expect((await ask(who, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' })).error).toBeUndefined();
}

async function gradesOf({ store }: World, sitting: string): Promise<(Grade & { hash: string; reason: string })[]> {
  const rows = await selectGrades(store.db, sitting);
  return rows.map(({ body, hash, reason }) => {
    const grade = readGrade(body, hash);
    if (grade === null)
      throw new Error(`not a grade: ${JSON.stringify(gradeSchema.safeParse(JSON.parse(body)).error)}`);
    return { ...grade, hash, reason };
  });
}

const FOURS = { R1: 4, R2: 4, R3: 4, R4: 4, R5: 4, R6: 4, R7: 4, R8: 4 } as const;

function markAs(world: World, attempt: string, round: 'first' | 'second' | 'appeal', examiner: string, body: object) {
  const frozen_at_ms = START + 1;
  const whole = JSON.stringify(markBodySchema.parse(body));
  return putMark(world.store.db, { attempt, round, examiner, body: whole, frozen_at_ms });
}

const WRITING = { reason: 'marked', by: null, atMs: START };

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('a submitted sitting is graded at once: what waits is named, a case never opened has the report of no acts', async () => {
    const world = await makeWorld(kind);
    const { sitting, attempt } = await sit(world);
    const [grade, ...others] = await gradesOf(world, sitting);
    expect(others).toEqual([]);
    expect(grade).toMatchObject({
      reason: 'submitted',
      status: 'provisional',
      waitsFor: [{ attempt, for: 'examiner' }],
      notReached: 1,
      cases: [
        { name: 'nervous-visitor', attempt, reached: true },
        { name: 'returning-visitor', attempt: unopenedId(sitting, 1), reached: false },
      ],
    });
    const [first, second] = grade?.cases ?? [];
    expect(first?.bp).toBeGreaterThan(9000);
    expect(second?.bp).toBeLessThan(5000);
    expect(grade?.items.filter(({ leftOut }) => leftOut !== null).map(({ id }) => id)).toEqual(['record.rationale']);
  });

  it('marks change it as they are frozen; what was given before stays, and nothing new is written without need', async () => {
    const world = await makeWorld(kind);
    const { sitting, attempt } = await sit(world);
    const { grades } = world.server.app;
    await markAs(world, attempt, 'first', 'eva', { rationale: FOURS });
    await grades.settle(world.store.db, sitting, WRITING);
    expect(await gradesOf(world, sitting)).toHaveLength(1);
    await markAs(world, attempt, 'second', 'emil', { rationale: { ...FOURS, R1: 3 } });
    await grades.settle(world.store.db, sitting, WRITING);
    await grades.settle(world.store.db, sitting, WRITING);
    const [before, after, ...more] = await gradesOf(world, sitting);
    expect(more).toEqual([]);
    expect([before?.status, after?.status, after?.reason]).toEqual(['provisional', 'marked', 'marked']);
    const rationale = after?.items.find(({ id }) => id === 'record.rationale');
    expect(rationale).toMatchObject({ leftOut: null, byExaminer: { bp: expect.any(Number) as number } });
    expect(rationale?.wonPpm).toBeGreaterThan(0);
    expect(after?.cases[0]?.rests).toEqual([
      { round: 'first', examiner: 'eva' },
      { round: 'second', examiner: 'emil' },
    ]);
  });

  it('one that was confirmed is not changed by a mark that comes later', async () => {
    const world = await makeWorld(kind);
    const { sitting, attempt } = await sit(world, { ...DESIGN, marking: { parts: [] } });
    const { grades } = world.server.app;
    const { db } = world.store;
    const confirmed = await grades.reckon(db, sitting, { confirmed: true });
    // Without examiners the reasons count for nobody, and nothing waits.
    expect(confirmed.grade).toMatchObject({ status: 'confirmed', waitsFor: [] });
    await db.transaction().execute((transaction) => grades.write(transaction, confirmed, WRITING));
    await markAs(world, attempt, 'appeal', 'eva', { rationale: FOURS });
    expect(await grades.settle(db, sitting, WRITING)).toMatchObject({ version: 2, hash: confirmed.hash });
    expect((await grades.reckon(db, sitting)).hash).toBe(confirmed.hash);
    // Whoever decides the appeal that it was made for sees what it would be.
    const row = {
      id: 'a',
      sitting,
      state: 'marking',
      at_ms: 1,
      answer: null,
      decided_by: null,
      decided_at_ms: null,
    } as const;
    const lodge = { ground: 'marking', about: [], words: 'Why?' };
    const steps = [{ seq: 1, atMs: 1, by: 'ada', body: { to: 'marking', reason: 'So be it.' } }];
    const appeal = { id: 'a', sitting, person: 'tom', lodgedAtMs: 1, lodge, steps };
    await insertAppeal(db, { ...row, body: JSON.stringify(appeal) });
    const { grade, hash } = await grades.reckon(db, sitting, { appeal: 'a' });
    expect([grade.status, hash === confirmed.hash]).toEqual(['confirmed', false]);
    expect((await grades.reckon(db, sitting)).hash).toBe(confirmed.hash);
  });

  it('a server that died between submission and grade is healed by the sweep', async () => {
    const world = await makeWorld(kind);
    const { sitting } = await sit(world);
    const { db } = world.store;
    const before = await gradesOf(world, sitting);
    await db.deleteFrom('grades').execute();
    expect(await selectUngraded(db)).toEqual([sitting]);
    expect(await world.server.app.grades.heal()).toBe(1);
    expect(await world.server.app.grades.heal()).toBe(0);
    expect(await gradesOf(world, sitting)).toEqual(before);
  });

  it('classes that do not apply to the person are left out; with other weights it would be another grade', async () => {
    const world = await makeWorld(kind);
    const body = JSON.stringify({ notApplicable: ['faces'] });
    const granted = { person: 'tom', seq: 1, body, reason: 'r', by: 'ada', at_ms: START - 1 };
    await world.store.db.insertInto('accommodations').values(granted).execute();
    const { sitting } = await sit(world);
    const [grade] = await gradesOf(world, sitting);
    expect(grade?.leftOut).toMatchObject([{ class: 'faces' }]);
    const { grades } = world.server.app;
    const first = await grades.reckon(world.store.db, sitting, { weights: new Map([['returning-visitor', 0]]) });
    expect(first.grade.bp).toBe(grade?.cases[0]?.bp);
    const lower = await grades.reckon(world.store.db, sitting, { design: { passMark: { bp: 1, standard: null } } });
    expect([grade?.passed, lower.grade.passed, lower.grade.passMarkBp]).toEqual([false, true, 1]);
  });

  it('a sitting that still runs has no grade, and neither does one that is not there', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const { sitting } = (await world.ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    await act(world, await enter(world, sitting, 0), { type: 'note', text: 'x' });
    const { grades } = world.server.app;
    await expect(grades.settle(world.store.db, sitting, WRITING)).rejects.toMatchObject({
      details: { why: 'notSubmitted' },
    });
    await expect(grades.settle(world.store.db, 'none', WRITING)).rejects.toMatchObject({ code: 'noSuchSitting' });
  });
});
