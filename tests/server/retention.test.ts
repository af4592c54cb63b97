// Retention on each database: what is over goes as it was announced, what may still be disputed stays, and whoever comes later is told.

import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { API } from '#attempt';
import { APPEAL_PATHS, RESULT_PATHS } from '#exam';
import { runCommand } from '../../src/cli/main.ts';
import { insertAppeal, updateAppeal } from '../../src/server/store/appeals.ts';
import { insertAttempt } from '../../src/server/store/attempts.ts';
import { insertEntry } from '../../src/server/store/entries.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { DATABASE_KINDS, type Store } from '../../src/server/store/store.ts';
import { selectTableShapes } from '../../src/server/store/tableShapes.ts';
import { insertPerson } from '../../src/server/people/people.ts';
import { verifyAudit } from '../../src/server/trust/audit.ts';
import { writeBackup } from '../../src/server/trust/backup.ts';
import { restoreBackup } from '../../src/server/trust/restore.ts';
import { applyRetention, planRetention } from '../../src/server/retention/retention.ts';
import { readRetention, type Retention } from '../../src/server/retention/retentionRules.ts';
import { anAttempt } from '../kit/academyRows.ts';
import { act, enter, makeWorld, openExam, START, type World } from '../kit/examWorld.ts';
import { makeFolder } from '../kit/testStore.ts';

const DAY = 86_400_000;
const NOW = START + 400 * DAY;
const RULES: Retention = { sittings: 365, events: 180, practice: 90, sessions: 30, people: 90 };

type Tables = Record<string, readonly unknown[]>;

async function tablesOf({ db }: Store): Promise<Tables> {
  const tables: Tables = {};
  for (const { name, key } of await selectTableShapes(db)) {
    const order = sql.join(key.map((column) => sql.ref(column)));
    tables[name] = (await sql`SELECT * FROM ${sql.table(name)} ORDER BY ${order}`.execute(db)).rows;
  }
  return tables;
}

/** Two who sat an exam that is archived, of whom the second waits for an answer; practice and sign-ins, long over and of today. */
async function lived(world: World): Promise<{ exam: string; tom: string; uma: string }> {
  const { ask, store, server } = world;
  const { db } = store;
  const exam = await openExam(world, undefined, ['tom', 'uma'], ['eva']);
  const sat: Record<string, string> = {};
  for (const who of ['tom', 'uma']) {
    const { sitting } = (await ask<{ sitting: string }>(who, 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0, who);
    await act(world, playing, { type: 'note', text: 'x' });
    const { attempt } = playing;
    await db.insertInto('late_acts').values({ attempt, id: 'l', act: '{}', at_ms: START, late_ms: 1 }).execute();
    const comment = { id: `c-${who}`, attempt, act: 1, examiner: 'eva', text: 'Well.', at_ms: START };
    await db.insertInto('comments').values(comment).execute();
    const events = [{ kind: 'hidden', at_ms: START, by: who, body: '{"kind":"hidden"}' }];
    for (const event of events)
      await db
        .insertInto('sitting_events')
        .values({ sitting, seq: 90, ...event })
        .execute();
    await db
      .insertInto('heard')
      .values({ sitting, at_ms: START })
      .onConflict((on) => on.doNothing())
      .execute();
    expect((await ask(who, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' })).error).toBeUndefined();
    const confirmed = await server.app.grades.reckon(db, sitting, { confirmed: true });
    await server.app.grades.write(db, confirmed, { reason: 'released', by: 'ada', atMs: START });
    const mark = { attempt, round: 'first', examiner: 'eva', body: '{}', frozen_at_ms: START } as const;
    await db.insertInto('marks').values(mark).execute();
    sat[who] = sitting;
  }
  const { tom = '', uma = '' } = sat;
  await db.updateTable('exams').set({ state: 'archived', released_at_ms: START }).where('id', '=', exam).execute();
  const command = { exam, id: 'r', by: 'ines', body: '{}', sittings: '[]', at_ms: START };
  await db.insertInto('room_commands').values(command).execute();
  await db.insertInto('room_outcomes').values({ exam, command: 'r', sitting: tom, refusal: null }).execute();
  const appeal = { id: 'a', sitting: uma, body: '{}', at_ms: START, answer: null, decided_by: null } as const;
  await insertAppeal(db, { ...appeal, state: 'open', decided_at_ms: null });
  await fillTheRest(store);
  return { exam, tom, uma };
}

async function fillTheRest({ db }: Store): Promise<void> {
  const { content_hash } = await db.selectFrom('attempts').select('content_hash').executeTakeFirstOrThrow();
  const entry = { seq: 1, id: 'e', act: '{}', resolved: '{}', digest: 'd', receipt: '{}' };
  for (const [id, madeAt, actedAt] of [
    ['long-over', START, START],
    ['gone-on-with', START, NOW - DAY],
    ['new', NOW - DAY, NOW - DAY],
  ] as const) {
    await insertAttempt(db, anAttempt({ id, content_hash, mode: 'practice', created_at_ms: madeAt }));
    await insertEntry(db, { ...entry, attempt: id, at_ms: actedAt });
  }
  const score = {
    seq: 1,
    program: 1,
    total: 1,
    max: 2,
    passed: 0,
    provisional: 0,
    report: '{}',
    scored_at_ms: START,
    to_mark: null,
  };
  await db
    .insertInto('scores')
    .values({ ...score, attempt: 'long-over' })
    .execute();
  const someone = { name: 'N', isVouched: false, roles: ['trainee'], language: null } as const;
  await insertPerson(db, { ...someone, person: 'never', email: 'never@example.org' }, START);
  await insertPerson(db, { ...someone, person: 'lately', email: 'lately@example.org' }, NOW - DAY);
  await insertPerson(db, { ...someone, person: 'came', email: 'came@example.org' }, START);
  const [old, today] = [new Date(START).toISOString(), new Date(NOW).toISOString()];
  const account = { account_id: 'came', provider_id: 'credential', user_id: 'came', password: 'h' };
  await db
    .insertInto('auth_accounts')
    .values({ ...account, id: 'i', created_at: old, updated_at: old })
    .execute();
  for (const [id, moment, atMs] of [
    ['old', old, START],
    ['today', today, NOW],
  ] as const) {
    const session = { id, token: id, user_id: 'came', ip_address: null, user_agent: null, expires_at: moment };
    await db
      .insertInto('auth_sessions')
      .values({ ...session, created_at: moment, updated_at: moment, seen_at_ms: atMs })
      .execute();
    await sql`INSERT INTO auth_verifications (id, identifier, value, expires_at, created_at, updated_at)
      VALUES (${id}, 'i', 'v', ${moment}, ${moment}, ${moment})`.execute(db);
    await sql`INSERT INTO auth_rate_limits (id, key, count, last_request) VALUES (${id}, ${id}, 1, ${atMs})`.execute(
      db,
    );
    await db.insertInto('sign_in_failures').values({ key: id, failures: 1, at_ms: atMs, locked_until_ms: 0 }).execute();
    await db.insertInto('spent_codes').values({ key: id, at_ms: atMs }).execute();
    const link = { id, token_hash: id, kind: 'invite', person: null, roles: '[]', cohort: null, by: null } as const;
    const times = { clears_two_factor: 0, created_at_ms: atMs, until_ms: atMs + DAY, ended_at_ms: null };
    await db
      .insertInto('links')
      .values({ ...link, ...times })
      .execute();
  }
}

describe.each(DATABASE_KINDS)('retention in %s', (kind) => {
  it('deletes what it said and nothing else, once, noted in a chain that verifies; a backup of it restores', async () => {
    const world = await makeWorld(kind);
    const { store } = world;
    const { tom, uma } = await lived(world);
    const before = await tablesOf(store);
    expect(await planRetention(store.db, {}, NOW)).toEqual([]);
    const plan = await planRetention(store.db, RULES, NOW);
    expect(await tablesOf(store)).toEqual(before);
    const figures = Object.fromEntries(plan.map(({ rule, table, rows }) => [`${rule} ${table}`, rows]));
    expect(figures).toMatchObject({
      'sittings entries': 1,
      'sittings late_acts': 1,
      'sittings comments': 1,
      'sittings marks': 1,
      'events heard': 1,
      'practice entries': 1,
      'practice scores': 1,
      'practice attempts': 1,
      'sessions auth_sessions': 1,
      'sessions auth_verifications': 1,
      'sessions links': 1,
      'sessions auth_rate_limits': 1,
      'sessions sign_in_failures': 1,
      'sessions spent_codes': 1,
      'people people': 1,
    });
    // The room's words concern her too who waits.
    expect(figures).not.toHaveProperty('events room_commands');
    expect(plan.every(({ oldestMs }) => oldestMs === null || oldestMs <= START)).toBe(true);

    expect(await applyRetention(store.db, RULES, NOW)).toEqual(plan);
    const after = await tablesOf(store);
    const lost = Object.fromEntries(
      Object.entries(before).flatMap(([table, rows]) => {
        const fewer = rows.length - (after[table]?.length ?? 0);
        return fewer > 0 ? [[table, fewer]] : [];
      }),
    );
    const said: Record<string, number> = {};
    for (const { table, rows } of plan) if (table !== 'people') said[table] = (said[table] ?? 0) + rows;
    // Of whoever never came: name and role.
    expect(lost).toEqual({ ...said, auth_users: 1, person_roles: 1 });
    for (const table of ['grades', 'sittings', 'appeals', 'certificates', 'sitting_attempts', 'exam_people'])
      expect(after[table]).toEqual(before[table]);
    const own = await store.db
      .selectFrom('entries')
      .innerJoin('attempts', 'attempts.id', 'entries.attempt')
      .select('attempts.sitting')
      .where('sitting', 'is not', null)
      .execute();
    expect(own).toEqual([{ sitting: uma }]);
    const kinds = store.db.selectFrom('sitting_events').select('kind').where('sitting', '=', tom).orderBy('kind');
    expect((await kinds.execute()).map((row) => row.kind)).toEqual(expect.arrayContaining(['opened', 'submitted']));
    expect((await kinds.execute()).map((row) => row.kind)).not.toContain('hidden');
    expect(await verifyAudit(store.db)).toMatchObject({ ok: true, links: (before['audit']?.length ?? 0) + 1 });
    expect(after['audit']?.at(-1)).toMatchObject({ action: 'retentionApplied', actor: null });

    expect(await applyRetention(store.db, RULES, NOW)).toEqual([]);
    expect(await tablesOf(store)).toEqual(after);

    const file = join(makeFolder(), 'backup.jsonl');
    await writeBackup(store, file, NOW);
    const place = { folder: makeFolder() };
    expect(await restoreBackup(place, file)).toMatchObject({ ok: true });
    const opened = await openStore(place);
    if (!opened.ok) throw new Error(opened.fault);
    onTestFinished(() => opened.store.close());
    expect(await verifyAudit(opened.store.db)).toMatchObject({ ok: true });
    expect((await tablesOf(opened.store))['entries']).toEqual(after['entries']);
  });

  it('waits for exams that are not archived, appeals that are open or may come, and what was decided lately', async () => {
    const world = await makeWorld(kind);
    const { db } = world.store;
    const { exam, uma } = await lived(world);
    const rules = { sittings: 365, events: 180 };
    const entries = async (): Promise<number> =>
      (await planRetention(db, rules, NOW)).find(({ table }) => table === 'entries')?.rows ?? 0;
    const change = (state: 'released' | 'archived', releasedAtMs: number): Promise<unknown> =>
      db.updateTable('exams').set({ state, released_at_ms: releasedAtMs }).where('id', '=', exam).execute();
    await change('released', START);
    expect(await planRetention(db, rules, NOW)).toEqual([]);
    await change('archived', NOW - 10 * DAY);
    expect(await planRetention(db, rules, NOW)).toEqual([]);
    // A short rule does not shorten the days of appeals.
    expect(await planRetention(db, { sittings: 5 }, NOW)).toEqual([]);
    await change('archived', START);
    expect(await entries()).toBe(1);
    const decided = { state: 'dismissed', answer: 'No.', decided_by: 'rolf' } as const;
    await updateAppeal(db, 'a', 'open', { ...decided, decided_at_ms: NOW - 10 * DAY });
    expect(await entries()).toBe(1);
    await db.updateTable('appeals').set({ decided_at_ms: START }).where('sitting', '=', uma).execute();
    expect(await entries()).toBe(2);
    const tables = (await applyRetention(db, rules, NOW)).map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['room_commands', 'room_outcomes']));
  });

  it('what it left is shown as it was graded, and is not graded, checked or opened again', async () => {
    const world = await makeWorld(kind);
    const { ask, store, server } = world;
    const { exam, tom, uma } = await lived(world);
    const receiptOf = async (): Promise<object> => {
      const row = await store.db
        .selectFrom('sittings')
        .select('receipt')
        .where('id', '=', tom)
        .executeTakeFirstOrThrow();
      return JSON.parse(row.receipt ?? '') as object;
    };
    await applyRetention(store.db, RULES, NOW);
    await expect(server.app.grades.reckon(store.db, tom)).rejects.toThrow('notNow');
    expect(await server.app.grades.reckon(store.db, uma)).toHaveProperty('hash');
    const back = await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'released', reason: 'Once more.' });
    expect(back.error).toMatchObject({ code: 'notNow', why: 'workDeleted' });
    expect((await ask('tom', 'GET', `${API}/own/exams/record`)).status).toBe(200);
    expect((await ask('ada', 'GET', `${API}/exams/${exam}/cohort`)).status).toBe(200);
    const receipt = await ask('tom', 'POST', RESULT_PATHS.checkReceipt(tom), await receiptOf());
    expect(receipt.error).toMatchObject({ code: 'notNow', why: 'workDeleted' });
    // Its days are not over by the clock of this server.
    const appeal = await ask('tom', 'POST', APPEAL_PATHS.ofSitting(tom), {
      ground: 'marking',
      about: [],
      words: 'Why?',
    });
    expect(appeal.error).toMatchObject({ code: 'notNow', why: 'tooLate' });
    expect((await ask('tom', 'GET', RESULT_PATHS.grade(tom))).status).toBe(200);
  });

  it('goes on where a run was interrupted, in slices', async () => {
    const world = await makeWorld(kind);
    const { db } = world.store;
    await lived(world);
    const { content_hash } = await db.selectFrom('attempts').select('content_hash').executeTakeFirstOrThrow();
    await db.transaction().execute(async (one) => {
      for (let n = 0; n < 230; n++)
        await insertAttempt(one, anAttempt({ id: `p${n}`, content_hash, created_at_ms: START }));
    });
    const rules = { practice: 90 };
    // A row that nothing can delete stops the run in a later slice.
    await sql`CREATE TABLE holds (attempt TEXT REFERENCES attempts (id) ON DELETE RESTRICT)`.execute(db);
    await sql`INSERT INTO holds VALUES ('p99')`.execute(db);
    await expect(applyRetention(db, rules, NOW)).rejects.toThrow(/FOREIGN KEY|foreign key/);
    const left = (await planRetention(db, rules, NOW)).find(({ table }) => table === 'attempts')?.rows;
    expect(left).toBeLessThan(231);
    expect(left).toBeGreaterThan(0);
    await sql`DROP TABLE holds`.execute(db);
    await applyRetention(db, rules, NOW);
    expect(await planRetention(db, rules, NOW)).toEqual([]);
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
  });
});

describe('the setting', () => {
  it('is days by rule; what is not named, or named with 0, is kept for good', () => {
    expect(readRetention({})).toEqual({ ok: true, retention: {} });
    expect(readRetention({ FIRSTLINE_RETENTION: ' sittings=1825, practice=90 people=0' })).toEqual({
      ok: true,
      retention: { sittings: 1825, practice: 90 },
    });
  });

  it.each(['sittings', 'sittings=', 'sittings=-1', 'sittings=1.5', 'grades=3', 'people=1 people=2', 'people=99999'])(
    'refuses %s',
    (text) => {
      const read = readRetention({ FIRSTLINE_RETENTION: text });
      expect(read.ok ? '' : read.message).toContain('Nothing was changed');
    },
  );
});

it('by command: shows, deletes with --apply, and says what is wrong', async () => {
  const run = async (...args: string[]): Promise<{ code: number; text: string }> => {
    let text = '';
    const note = (part: string): void => void (text += part);
    return { code: await runCommand(['retention', ...args], note, note), text };
  };
  const before = process.env['FIRSTLINE_RETENTION'];
  onTestFinished(() => {
    if (before === undefined) delete process.env['FIRSTLINE_RETENTION'];
    else process.env['FIRSTLINE_RETENTION'] = before;
  });
  const folder = makeFolder();
  process.env['FIRSTLINE_RETENTION'] = 'sessions=30';
  expect(await run('--data', folder)).toMatchObject({ code: 1, text: expect.stringContaining('no database') });
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.fault);
  await opened.store.db.insertInto('spent_codes').values({ key: 'k', at_ms: 1 }).execute();
  await opened.store.close();
  expect(await run('--data', folder)).toMatchObject({ code: 0, text: expect.stringContaining('spent_codes  1, the oldest of 1970-01-01') }); // prettier-ignore
  expect(await run('--data', folder, '--apply')).toMatchObject({ code: 0, text: expect.stringContaining('Deleted') });
  expect(await run('--data', folder)).toMatchObject({ code: 0, text: expect.stringContaining('Nothing is over') });
  process.env['FIRSTLINE_RETENTION'] = 'session=30';
  expect(await run('--data', folder)).toMatchObject({ code: 1, text: expect.stringContaining('no rule "session"') });
  expect(await run('again')).toMatchObject({ code: 2 });
});
