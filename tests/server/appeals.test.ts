// Appeals on each database: lodged after release and in time by whose result it is, decided by somebody who did not mark, never to the candidate's cost; and
// what the academy marks anew makes a new grade beside the old one.

import { API } from '#attempt';
import { APPEAL_PATHS, markBodySchema, RESULT_PATHS, type ExamAppeals, type GradeView, type OwnAppeals } from '#exam';
import { COMPETENCIES } from '#scenario';
import { describe, expect, it } from 'vitest';
import { selectGrades } from '../../src/server/store/grades.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { enter, makeWorld, MINUTE, openExam, playExpert, START, type World } from '../kit/examWorld.ts';

const DAY = 24 * 60 * MINUTE;
const WORDS = { words: 'The seal was looked at under the lamp, and it is not counted.' };

/** A sitting of one case, played as the expert does, not yet marked; the second case is left. */
async function sat(world: World): Promise<{ exam: string; sitting: string; attempt: string }> {
  const { ask } = world;
  const exam = await openExam(world, undefined, ['tom'], ['eva', 'emil', 'edda']);
  const { sitting } = (await ask<{ sitting: string }>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
  const playing = await enter(world, sitting, 0);
  await playExpert(world, playing);
  await ask('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
  expect((await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' })).error).toBeUndefined();
  return { exam, sitting, attempt: playing.attempt };
}

/** A mark by rubric that stands, put down as the marking desk would. */
async function mark(
  { store }: World,
  attempt: string,
  round: 'first' | 'second' | 'appeal',
  examiner: string,
  level: number,
  atMs: number,
) {
  const rationale = Object.fromEntries(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'].map((one) => [one, level]));
  const body = JSON.stringify(markBodySchema.parse({ rationale }));
  await store.db.deleteFrom('marks').where('attempt', '=', attempt).where('round', '=', round).execute();
  await store.db.insertInto('marks').values({ attempt, round, examiner, body, frozen_at_ms: atMs }).execute();
}

async function released(world: World, level = 2) {
  const one = await sat(world);
  await mark(world, one.attempt, 'first', 'eva', level, 1);
  await mark(world, one.attempt, 'second', 'emil', level, 1);
  const { grades } = world.server.app;
  await grades.settle(world.store.db, one.sitting, { reason: 'marked', by: null, atMs: 1 });
  const reckoned = await grades.reckon(world.store.db, one.sitting, { confirmed: true });
  await world.store.db
    .transaction()
    .execute((db) => grades.write(db, reckoned, { reason: 'released', by: 'ada', atMs: 2 }));
  await world.store.db.updateTable('exams').set({ state: 'released', released_at_ms: 1_800_000_000_000 }).where('id', '=', one.exam).execute(); // prettier-ignore
  return one;
}

const lodge = ({ ask }: World, sitting: string, change: object = {}, who = 'tom') =>
  ask<OwnAppeals>(who, 'POST', APPEAL_PATHS.ofSitting(sitting), { ground: 'marking', ...WORDS, ...change });
const step = ({ ask }: World, appeal: string, body: object, who = 'ada') =>
  ask(who, 'POST', APPEAL_PATHS.steps(appeal), body);
const BECAUSE = { reason: 'We looked again.' };

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('is lodged after release, in time, by whose result it is, and one at a time', async () => {
    const world = await makeWorld(kind);
    const { ask, pass } = world;
    const { sitting, exam } = await sat(world);
    expect((await lodge(world, sitting)).error?.why).toBe('notReleased');
    await ask('ada', 'GET', `${API}/exams/${exam}/gradebook`);
    await world.store.db.updateTable('exams').set({ state: 'released', released_at_ms: 1_800_000_000_000 }).where('id', '=', exam).execute(); // prettier-ignore
    expect((await lodge(world, sitting, {}, 'uma')).error?.code).toBe('noSuchSitting');
    expect((await lodge(world, sitting, { about: [{ attempt: 'another' }] })).error?.code).toBe('malformed');
    const { json } = await lodge(world, sitting);
    expect(json).toMatchObject({ mayLodge: 'alreadyOpen', appeals: [{ state: 'open', lodge: { ground: 'marking' } }] });
    expect((await lodge(world, sitting)).error?.why).toBe('alreadyOpen');
    const [first] = json.appeals;
    expect((await step(world, first?.appeal ?? '', { to: 'withdrawn' }, 'uma')).error?.code).toBe('noSuchAppeal');
    expect((await step(world, first?.appeal ?? '', { to: 'withdrawn' }, 'tom')).status).toBe(200);
    pass(28 * DAY + 1 + 10 * MINUTE);
    expect((await lodge(world, sitting)).error?.why).toBe('tooLate');
    expect((await ask('ines', 'GET', APPEAL_PATHS.ofExam(exam))).status).toBe(403);
  });

  it('marked anew by somebody who had not marked it, it raises the grade, and the old one stays', async () => {
    const world = await makeWorld(kind);
    const { ask, store } = world;
    const { sitting, exam, attempt } = await released(world);
    const { grade } = (await ask<GradeView>('tom', 'GET', RESULT_PATHS.grade(sitting))).json;
    const point = grade.items.find((item) => item.attempt === attempt)?.id;
    const about = [
      { attempt, item: point, act: 4 },
      { attempt, competency: grade.competencies[0]?.competency },
    ];
    const { appeal = '', lodge: lodged } = (await lodge(world, sitting, { about })).json.appeals[0] ?? {};
    expect(lodged?.about).toMatchObject(about);
    expect((await step(world, appeal, { to: 'upheld', ...BECAUSE })).error?.why).toBe('notItsTurn');
    expect((await step(world, appeal, { to: 'marking', ...BECAUSE })).status).toBe(200);
    const [dealt] = await store.db.selectFrom('marks').selectAll().where('round', '=', 'appeal').execute();
    expect(dealt?.examiner).toBe('edda');
    expect((await step(world, appeal, { to: 'upheld', ...BECAUSE })).error?.why).toBe('notMarkedAnew');
    await mark(world, attempt, 'appeal', 'edda', 4, 1_800_000_000_000 + 1000 * DAY);
    const seen = await ask<ExamAppeals>('ada', 'GET', APPEAL_PATHS.ofExam(exam));
    const [one] = seen.json.appeals;
    expect(one).toMatchObject({ state: 'marking', round: 'appealMark', may: ['upheld', 'dismissed'] });
    expect(one?.upheld?.bp).toBeGreaterThan(one?.grade?.bp ?? 10_000);
    expect((await step(world, appeal, { to: 'upheld', ...BECAUSE })).status).toBe(200);
    const grades = await selectGrades(store.db, sitting);
    expect(grades.at(-1)).toMatchObject({ reason: 'appeal', by: 'ada' });
    const bps = grades.map(({ body }) => (JSON.parse(body) as { bp: number; status: string }).bp);
    expect([bps.at(-1), bps.at(-2)]).toEqual([one?.upheld?.bp, one?.grade?.bp]);
    const own = await ask<OwnAppeals>('tom', 'GET', APPEAL_PATHS.ofSitting(sitting));
    expect(own.json.appeals[0]).toMatchObject({ state: 'upheld', steps: [{}, { body: { to: 'upheld', ...BECAUSE } }] });
    // Who decided is no business of the candidate's.
    expect(JSON.stringify(own.json)).not.toContain('ada');
    const audited = await store.db
      .selectFrom('audit')
      .select(['actor', 'action'])
      .where('subject', '=', sitting)
      .execute();
    expect(audited.filter(({ action }) => action.startsWith('appeal'))).toEqual([
      { actor: 'tom', action: 'appealLodged' },
      { actor: 'ada', action: 'appealStepped' },
      { actor: 'ada', action: 'appealStepped' },
    ]);
  });

  it('is about what the own result has: a case, a point of it, a competency, a critical error', async () => {
    const world = await makeWorld(kind);
    const { sitting, attempt } = await released(world);
    const { grade } = (await world.ask<GradeView>('tom', 'GET', RESULT_PATHS.grade(sitting))).json;
    const elsewhere = grade.items.find((item) => item.attempt !== attempt)?.id ?? '';
    const tested = new Set(grade.competencies.map(({ competency }) => competency));
    const refused = [
      { attempt, item: 'i3' },
      ...(grade.items.some(({ id, attempt: of }) => of === attempt && id === elsewhere)
        ? []
        : [{ attempt, item: elsewhere }]),
      { attempt, critical: 'threat' },
      { attempt, competency: COMPETENCIES.find((one) => !tested.has(one)) },
    ];
    for (const one of refused) {
      const [, what] = Object.keys(one);
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      const { error } = await lodge(world, sitting, { about: [{ attempt }, one] });
      expect(error).toMatchObject({ code: 'malformed', at: [`about.1.${what}`] });
    }
    const byAdmin = (await world.ask<GradeView>('ada', 'GET', RESULT_PATHS.grade(sitting))).json.grade;
    // Whoever decides finds what is named under the same name, and who marked it.
    expect(byAdmin.items.map(({ id }) => id)).toEqual(grade.items.map(({ id }) => id));
    expect(byAdmin.cases[0]?.rests).toMatchObject([{ examiner: 'eva' }, { examiner: 'emil' }]);
    expect(grade.cases[0]?.rests).toMatchObject([{ examiner: 'first' }, { examiner: 'second' }]);
  });

  it('never lowers a grade, whatever the mark anew comes to', async () => {
    const world = await makeWorld(kind);
    const { sitting, attempt } = await released(world, 3);
    const appeal = (await lodge(world, sitting)).json.appeals[0]?.appeal ?? '';
    await step(world, appeal, { to: 'marking', ...BECAUSE });
    await mark(world, attempt, 'appeal', 'edda', 1, 1_800_000_000_000 + 1000 * DAY);
    const before = await selectGrades(world.store.db, sitting);
    expect((await step(world, appeal, { to: 'upheld', ...BECAUSE })).status).toBe(200);
    expect(await selectGrades(world.store.db, sitting)).toEqual(before);
  });

  it('what was marked anew for an appeal that came to nothing counts in no grade afterwards', async () => {
    const world = await makeWorld(kind);
    const { store, server, pass } = world;
    const { sitting, attempt } = await released(world);
    const now = async () => (await server.app.grades.reckon(store.db, sitting)).grade.bp;
    const before = await now();
    const lodged = async () => (await lodge(world, sitting)).json.appeals.at(-1)?.appeal ?? '';
    const takenUp = async () => {
      pass(MINUTE);
      const appeal = await lodged();
      expect((await step(world, appeal, { to: 'marking', ...BECAUSE })).error).toBeUndefined();
      return appeal;
    };
    // Better marks for one that is dismissed, and worse ones for one that is upheld.
    const dismissed = await takenUp();
    await mark(world, attempt, 'appeal', 'edda', 4, START + MINUTE);
    expect(await now()).toBe(before);
    pass(MINUTE);
    await step(world, dismissed, { to: 'dismissed', ...BECAUSE });
    expect(await now()).toBe(before);
    await store.db.deleteFrom('marks').where('round', '=', 'appeal').execute();
    const upheld = await takenUp();
    await mark(world, attempt, 'appeal', 'edda', 1, START + 3 * MINUTE);
    pass(MINUTE);
    expect((await step(world, upheld, { to: 'upheld', ...BECAUSE })).error).toBeUndefined();
    expect(await now()).toBe(before);
    // One that raised the grade still does.
    await store.db.deleteFrom('marks').where('round', '=', 'appeal').execute();
    const raised = await takenUp();
    await mark(world, attempt, 'appeal', 'edda', 4, START + 5 * MINUTE);
    pass(MINUTE);
    await step(world, raised, { to: 'upheld', ...BECAUSE });
    const after = (await selectGrades(store.db, sitting)).at(-1);
    expect(after).toMatchObject({ reason: 'appeal', hash: (await server.app.grades.reckon(store.db, sitting)).hash });
    expect(await now()).toBeGreaterThan(before);
  });

  it('dismissed or withdrawn, it leaves nobody with anything to mark', async () => {
    const world = await makeWorld(kind);
    const { sitting } = await released(world);
    const open = () =>
      world.store.db.selectFrom('marks').select('examiner').where('frozen_at_ms', 'is', null).execute();
    for (const [who, to] of [
      ['ada', { to: 'dismissed', ...BECAUSE }],
      ['tom', { to: 'withdrawn' }],
    ] as const) {
      // oxlint-disable no-await-in-loop -- one after the other.
      const appeal = (await lodge(world, sitting)).json.appeals.at(-1)?.appeal ?? '';
      await step(world, appeal, { to: 'marking', ...BECAUSE });
      expect(await open()).toEqual([{ examiner: 'edda' }]);
      expect((await step(world, appeal, to, who)).error).toBeUndefined();
      expect(await open()).toEqual([]);
      world.pass(MINUTE);
      // oxlint-enable no-await-in-loop
    }
  });

  it('who marked it does not decide on it, and nobody decides on their own', async () => {
    const world = await makeWorld(kind);
    const { sitting, exam, attempt } = await released(world);
    await mark(world, attempt, 'first', 'rolf', 2, 1);
    const appeal = (await lodge(world, sitting)).json.appeals[0]?.appeal ?? '';
    expect((await step(world, appeal, { to: 'dismissed', ...BECAUSE }, 'rolf')).error?.why).toBe('ownWork');
    const seen = await world.ask<ExamAppeals>('rolf', 'GET', APPEAL_PATHS.ofExam(exam));
    expect(seen.json.appeals[0]).toMatchObject({ may: [], why: 'ownWork' });
    expect((await step(world, appeal, { to: 'dismissed', ...BECAUSE }, 'tom')).error?.why).toBe('notAllowed');
    expect((await step(world, appeal, { to: 'dismissed', ...BECAUSE })).status).toBe(200);
  });

  it('for what somebody was owed and did not have, the grade leaves out what does not apply to them', async () => {
    const world = await makeWorld(kind);
    const { sitting } = await released(world);
    const appeal = (await lodge(world, sitting, { ground: 'accommodation' })).json.appeals[0]?.appeal ?? '';
    await world.store.db
      .insertInto('accommodations')
      .values({
        person: 'tom',
        seq: 1,
        body: '{"notApplicable":["faces"]}',
        reason: 'r',
        by: 'ada',
        at_ms: 1_800_000_000_000 + MINUTE,
      })
      .execute();
    world.pass(10 * MINUTE);
    await step(world, appeal, { to: 'marking', ...BECAUSE });
    expect((await step(world, appeal, { to: 'upheld', ...BECAUSE })).error).toBeUndefined();
  });
});
