// Results on each database: the gradebook with its exports, a release that confirms what was looked at and no more, what a candidate sees then and
// before, their own record, a receipt held against it, and a cohort that is kept back while it is small.

import { API, PATHS } from '#attempt';
import {
  cohortViewSchema,
  gradebookSchema,
  gradeViewSchema,
  markBodySchema,
  ownRecordSchema,
  RESULT_PATHS,
  type CheckedReceipt,
  type CohortView,
  type Gradebook,
  type GradeView,
  type OwnRecord,
  type Released,
  type SittingView,
} from '#exam';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { putMark } from '../../src/server/store/marks.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import {
  act,
  DESIGN,
  enter,
  makeWorld,
  openExam,
  playExpert,
  START,
  type Playing,
  type World,
} from '../kit/examWorld.ts';

const AUTOMATIC = { ...DESIGN, marking: { parts: [] } };

interface Sat {
  readonly sitting: string;
  readonly playing: Playing;
}

async function sit(
  world: World,
  exam: string,
  who: string,
  work: (playing: Playing) => Promise<unknown>,
): Promise<Sat> {
  const { sitting } = (await world.ask<SittingView>(who, 'POST', `${API}/exams/${exam}/sittings`)).json;
  const playing = await enter(world, sitting, 0, who);
  await work(playing);
  await world.ask(who, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
  return { sitting, playing };
}

/** Tom as the expert does it, Uma with a note alone; then it is marked. */
async function satByTwo(world: World, design: object = AUTOMATIC): Promise<{ exam: string; tom: Sat; uma: Sat }> {
  const exam = await openExam(world, design, ['rolf', 'tom', 'uma']);
  const tom = await sit(world, exam, 'tom', (playing) => playExpert(world, playing));
  const uma = await sit(world, exam, 'uma', (playing) => act(world, playing, { type: 'note', text: '=1+1' }));
  await world.ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' });
  return { exam, tom, uma };
}

const bookOf = async ({ ask }: World, exam: string): Promise<Gradebook> =>
  gradebookSchema.parse((await ask<Gradebook>('ada', 'GET', RESULT_PATHS.gradebook(exam))).json);

const lookedAt = ({ rows }: Gradebook) => rows.map(({ sitting, hash }) => ({ sitting, hash }));

async function release(world: World, exam: string): Promise<Released> {
  const grades = lookedAt(await bookOf(world, exam));
  const { json, error } = await world.ask<Released>('ada', 'POST', RESULT_PATHS.release(exam), { grades, reason: 'Board of 3 May' });
  expect(error).toBeUndefined();
  return json;
} // prettier-ignore

const nameTom = ({ store }: World, name: string) =>
  store.db
    .insertInto('auth_users')
    .values({ id: 'tom', name, email: 'tom@example.org', email_verified: 1, created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z', two_factor_enabled: 0 })
    .execute(); // prettier-ignore

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('the gradebook names who got what, who has not sat, and goes safely into a spreadsheet', async () => {
    const world = await makeWorld(kind);
    const { exam, tom, uma } = await satByTwo(world);
    await nameTom(world, '=HYPERLINK("x")');
    const book = await bookOf(world, exam);
    expect(book).toMatchObject({ state: 'marking', releasedAtMs: null, absent: [{ person: 'rolf' }], sitting: [], ungraded: [] });
    expect(book.rows).toMatchObject([
      { person: 'tom', name: '=HYPERLINK("x")', sitting: tom.sitting, status: 'marked', passed: null, notReached: 1 },
      { person: 'uma', name: null, sitting: uma.sitting, status: 'marked', passed: null, notReached: 1 },
    ]);
    expect(book.rows[0]?.bp).toBeGreaterThan(book.rows[1]?.bp ?? 1e9);
    const csv = await world.server.app.inject({ url: RESULT_PATHS.gradebookAs(exam, 'csv'), headers: { cookie: 'ada' } });
    expect(csv.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="gradebook.csv"' });
    const text = csv.rawPayload.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = papa.parse<Record<string, string>>(text.slice(1), { header: true });
    expect(data.map(({ person, name, status }) => [person, name, status])).toEqual([
      ['tom', '\'=HYPERLINK("x")', 'marked'],
      ['uma', '', 'marked'],
    ]);
    const json = await world.ask<Gradebook>('ada', 'GET', RESULT_PATHS.gradebookAs(exam, 'json'));
    expect(json.json.rows).toEqual(book.rows);
  }); // prettier-ignore

  it('only a release shows grades to the candidates; it is held to what was looked at, and audited', async () => {
    const world = await makeWorld(kind);
    const { ask, store } = world;
    const { exam, tom, uma } = await satByTwo(world);
    const see = (who: string, sitting: string) => ask<GradeView>(who, 'GET', RESULT_PATHS.grade(sitting));
    expect((await see('tom', tom.sitting)).error?.code).toBe('notReleased');
    expect((await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'released' })).error?.why).toBe('byRelease');
    const looked = lookedAt(await bookOf(world, exam));
    const wrong = looked.map((one, index) => (index === 0 ? { ...one, hash: 'a'.repeat(64) } : one));
    const stopped = await ask<Released>('ada', 'POST', RESULT_PATHS.release(exam), { grades: wrong });
    expect(stopped.json).toEqual({ releasedAtMs: null, held: [{ sitting: tom.sitting, why: 'changedMeanwhile' }] });
    expect((await see('uma', uma.sitting)).error?.code).toBe('notReleased');
    expect(await release(world, exam)).toEqual({ releasedAtMs: START, held: [] });
    // The same release again, as after an answer that was lost, changes nothing.
    const again = await ask<Released>('ada', 'POST', RESULT_PATHS.release(exam), { grades: looked });
    expect(again.json).toEqual({ releasedAtMs: START, held: [] });
    const view = gradeViewSchema.parse((await see('tom', tom.sitting)).json);
    expect(view).toMatchObject({ name: null, points: 'shown', releasedAtMs: START, grade: { status: 'confirmed', person: 'tom' } });
    expect(view.versions.map(({ reason, status }) => [reason, status])).toEqual([['Board of 3 May', 'confirmed']]);
    expect(view.cases.map(({ title, mayLookBack }) => [title.length > 0, mayLookBack])).toEqual([[true, true], [true, false]]);
    // Papers are handles, as on the candidate's own screen.
    const papers = view.grade.items.flatMap(({ id }) => /^documents\.([^.]+)/.exec(id)?.[1] ?? []);
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) expect(view.cases.flatMap((one) => one.papers.map((each) => each.paper))).toContain(paper);
    expect((await see('uma', tom.sitting)).error?.code).toBe('noSuchSitting');
    expect((await see('ines', tom.sitting)).error?.code).toBe('noSuchSitting');
    const byAdmin = (await see('ada', tom.sitting)).json;
    expect(byAdmin.versions.map(({ status }) => status)).toEqual(['marked', 'confirmed']);
    const [audited, ...more] = await store.db.selectFrom('audit').selectAll().where('action', '=', 'gradesReleased').orderBy('seq').execute();
    expect(JSON.parse(audited?.body ?? '')).toMatchObject({ from: 'marking', grades: 2, held: [], reason: 'Board of 3 May' });
    expect(more).toHaveLength(1);
    expect((await bookOf(world, exam)).rows.map(({ passed }) => passed)).toEqual([false, false]);
    const debrief = await ask('tom', 'GET', PATHS.debrief(tom.playing.attempt), undefined, tom.playing.headers);
    expect(debrief.status).toBe(200);
  }); // prettier-ignore

  it('what waits for an examiner is held back for that person alone, and released once it is marked', async () => {
    const world = await makeWorld(kind);
    const { exam, tom, uma } = await satByTwo(world, { ...DESIGN, marking: { parts: ['rationale'], examiners: 1 } });
    const attempt = tom.playing.attempt;
    const [waiting] = (await bookOf(world, exam)).rows;
    expect(waiting).toMatchObject({ status: 'provisional', waitsFor: [{ name: 'nervous-visitor', for: 'examiner' }] });
    expect(await release(world, exam)).toEqual({ releasedAtMs: START, held: [{ sitting: tom.sitting, why: 'provisional' }] });
    const see = (who: string, sitting: string) => world.ask<GradeView>(who, 'GET', RESULT_PATHS.grade(sitting));
    expect((await see('uma', uma.sitting)).status).toBe(200);
    expect((await see('tom', tom.sitting)).error?.code).toBe('notReleased');
    expect((await world.ask('tom', 'GET', PATHS.debrief(attempt), undefined, tom.playing.headers)).error?.code).toBe('notReleased');
    const rationale = { R1: 4, R2: 4, R3: 4, R4: 4, R5: 4, R6: 4, R7: 4, R8: 4 };
    const body = JSON.stringify(markBodySchema.parse({ rationale, words: 'Clearly reasoned.' }));
    await putMark(world.store.db, { attempt, round: 'first', examiner: 'eva', body, frozen_at_ms: START });
    const comment = { id: 'c1', attempt, act: 3, examiner: 'eva', text: 'Well put.', at_ms: START };
    await world.store.db.insertInto('comments').values(comment).execute();
    const seen = lookedAt(await bookOf(world, exam));
    await world.server.app.grades.settle(world.store.db, tom.sitting, { reason: 'marked', by: null, atMs: START });
    // What was looked at before that is not what would be released now.
    const stale = await world.ask<Released>('ada', 'POST', RESULT_PATHS.release(exam), { grades: seen });
    expect(stale.json).toEqual({ releasedAtMs: null, held: [{ sitting: tom.sitting, why: 'changedMeanwhile' }] });
    expect((await release(world, exam)).held).toEqual([]);
    const view = (await see('tom', tom.sitting)).json;
    expect(view.words).toEqual([{ attempt, round: 'first', words: 'Clearly reasoned.' }]);
    expect(view.comments).toEqual([{ attempt, act: 3, words: 'Well put.' }]);
    expect(JSON.stringify(view)).not.toContain('"eva"');
  }); // prettier-ignore

  it.each([
    ['now', 200, 'shown'],
    ['never', 409, 'held'],
  ] as const)('feedback %s is what it says', async (feedback, before, points) => {
    const world = await makeWorld(kind);
    const { exam, tom } = await satByTwo(world, { ...AUTOMATIC, feedback });
    const see = () => world.ask<GradeView>('tom', 'GET', RESULT_PATHS.grade(tom.sitting));
    const debrief = () => world.ask('tom', 'GET', PATHS.debrief(tom.playing.attempt), undefined, tom.playing.headers);
    const early = await see();
    expect([early.status, (await debrief()).status]).toEqual([before, before]);
    if (feedback === 'now') expect(early.json).toMatchObject({ releasedAtMs: null, grade: { status: 'marked' } });
    await release(world, exam);
    const view = (await see()).json;
    expect([view.points, view.grade.items.length > 0, (await debrief()).status]).toEqual([points, points === 'shown', before]);
    expect(view.grade.cases.map(({ bp }) => typeof bp)).toEqual(['number', 'number']);
    const record = (await world.ask<OwnRecord>('tom', 'GET', RESULT_PATHS.ownRecord())).json;
    expect(record.sittings[0]?.grades[0]?.grade.items.length ?? 0).toBe(view.grade.items.length);
  }); // prettier-ignore

  it('one’s own record has everything one did, grades once they are released, and nobody else’s', async () => {
    const world = await makeWorld(kind);
    const { exam, tom } = await satByTwo(world);
    const record = async (who: string) =>
      ownRecordSchema.parse((await world.ask<OwnRecord>(who, 'GET', RESULT_PATHS.ownRecord())).json);
    const before = await record('tom');
    expect(before.sittings.map(({ sitting, grades }) => [sitting, grades])).toEqual([[tom.sitting, []]]);
    const [attempt] = before.sittings[0]?.attempts ?? [];
    expect([attempt?.acts.length, attempt?.damagedAt]).toEqual([tom.playing.acts, null]);
    const kinds = before.sittings[0]?.events.map(({ body, by }) => `${body.kind} ${by}`);
    expect(kinds).toEqual(
      expect.arrayContaining(['opened own', 'caseOpened own', 'caseClosed own', 'submitted own']),
    );
    await release(world, exam);
    const after = await record('tom');
    expect(after.sittings[0]?.grades).toMatchObject([{ reason: 'Board of 3 May', grade: { person: 'tom' } }]);
    expect((await record('eva')).sittings).toEqual([]);
    // An entry that was bent is named; the rest is there.
    await world.store.db.updateTable('entries').set({ act: '{' }).where('attempt', '=', tom.playing.attempt).where('seq', '=', 2).execute();
    expect((await record('tom')).sittings[0]?.attempts).toMatchObject([{ damagedAt: 2, acts: [] }]);
  }); // prettier-ignore

  it('a receipt that was kept is held against the record', async () => {
    const world = await makeWorld(kind);
    const { tom, uma } = await satByTwo(world);
    const { receipt } = (await world.ask<SittingView>('tom', 'GET', `${API}/sittings/${tom.sitting}`)).json;
    if (receipt === null) throw new Error('no receipt');
    const check = (who: string, body: object, sitting = tom.sitting) =>
      world.ask<CheckedReceipt>(who, 'POST', RESULT_PATHS.checkReceipt(sitting), body);
    expect((await check('tom', receipt)).json).toEqual({ faults: [] });
    expect((await check('ada', receipt)).json).toEqual({ faults: [] });
    expect((await check('uma', receipt)).error?.code).toBe('noSuchSitting');
    const bent = { ...receipt, text: receipt.text.replace(/"acts":\d+/, '"acts":1') };
    expect((await check('tom', bent)).json.faults.map(({ code }) => code)).toEqual(['textChanged']);
    expect((await check('uma', receipt, uma.sitting)).json.faults.map(({ code }) => code)).toContain('attemptMissing');
    await world.store.db.deleteFrom('scores').execute();
    await world.store.db.deleteFrom('entries').where('attempt', '=', tom.playing.attempt).where('seq', '=', tom.playing.acts).execute();
    expect((await check('tom', receipt)).json.faults).toEqual([{ code: 'attemptDiffers', attempt: tom.playing.attempt }]);
  }); // prettier-ignore

  it('a cohort of few is kept back; a damaged grade is named, and the rest goes on', async () => {
    const world = await makeWorld(kind);
    const { exam, tom, uma } = await satByTwo(world);
    const row = await world.store.db.selectFrom('grades').selectAll().where('sitting', '=', tom.sitting).executeTakeFirstOrThrow();
    const bent = row.body.replace('"passed":false', '"passed":true');
    await world.store.db.updateTable('grades').set({ body: bent }).where('sitting', '=', tom.sitting).execute();
    const fresh = await world.ask<GradeView>('ada', 'GET', RESULT_PATHS.grade(tom.sitting));
    expect(fresh.error?.code).toBe('gradeDamaged');
    expect((await world.ask('ada', 'GET', RESULT_PATHS.grade(uma.sitting))).status).toBe(200);
    const book = await bookOf(world, exam);
    expect(book.ungraded.map(({ person }) => person)).toEqual(['tom']);
    expect(book.rows.map(({ person }) => person)).toEqual(['uma']);
    const cohort = await world.ask<CohortView>('ines', 'GET', RESULT_PATHS.cohort(exam));
    expect(cohortViewSchema.parse(cohort.json).report).toMatchObject({ people: 1, cases: 1, undecided: 1, keptBack: true });
  }); // prettier-ignore

  it('names, grades and releases are for admins; the cohort for those who make exams too', async () => {
    const world = await makeWorld(kind);
    const { exam } = await satByTwo(world);
    for (const who of ['ines', 'eva', 'tom'])
      for (const path of [RESULT_PATHS.gradebook(exam), RESULT_PATHS.gradebookAs(exam, 'csv')])
        expect((await world.ask(who, 'GET', path)).error?.code, `${who} ${path}`).toBe('notAllowed');
    expect((await world.ask('tom', 'GET', RESULT_PATHS.cohort(exam))).error?.code).toBe('notAllowed');
    const grades = [{ sitting: 'x', hash: 'a'.repeat(64) }];
    expect((await world.ask('ines', 'POST', RESULT_PATHS.release(exam), { grades })).error?.code).toBe('notAllowed');
    expect((await world.ask('ada', 'POST', RESULT_PATHS.release(exam), { grades })).error?.code).toBe('noSuchSitting');
    expect((await world.ask('ada', 'GET', RESULT_PATHS.gradebook('none'))).error?.code).toBe('noSuchExam');
  });
});
