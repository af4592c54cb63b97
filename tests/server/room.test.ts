// The live room on each database, by raw requests: who is where, what invigilators do and what of it is done again, who hears of it, and who
// is kept out.

import { API } from '#attempt';
import { ROOM_PATHS, SITTING_PATHS, type Room, type RoomCommand, type RoomDone, type RoomStory, type SittingView } from '#exam'; // prettier-ignore
import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { verifyAudit } from '../../src/server/trust/audit.ts';
import { act, DESIGN, enter, makeWorld, MINUTE, openExam, START, type World } from '../kit/examWorld.ts';

const WITH_BELL = { ...DESIGN, injectable: [{ id: 'bell', words: 'The fire bell rings.' }] };

async function begin({ ask }: World, exam: string, who = 'tom'): Promise<string> {
  return (await ask<SittingView>(who, 'POST', SITTING_PATHS.begin(exam))).json.sitting;
}

const seeRoom = async ({ ask }: World, exam: string, who = 'ines') =>
  (await ask<Room>(who, 'GET', ROOM_PATHS.room(exam))).json;

const rowOf = (room: Room, person: string) => {
  const row = room.rows.find((one) => one.person === person);
  if (row === undefined) throw new Error(`${person} is not in the room`);
  return row;
};

const command = ({ ask }: World, exam: string, body: RoomCommand, who = 'ines') =>
  ask<RoomDone>(who, 'POST', ROOM_PATHS.commands(exam), body);

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('shows everybody enrolled: who has not begun, who works, with what time, and how far', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world, WITH_BELL, ['tom', 'uma']);
    const before = await seeRoom(world, exam);
    expect(before.rows.map(({ person, phase, presence }) => [person, phase, presence])).toEqual([
      ['tom', 'notOpened', 'never'],
      ['uma', 'notOpened', 'never'],
    ]);
    const sitting = await begin(world, exam);
    const playing = await enter(world, sitting, 0);
    world.pass(MINUTE);
    await act(world, playing, { type: 'note', text: 'x' });
    world.pass(2 * MINUTE);
    const room = await seeRoom(world, exam);
    expect(rowOf(room, 'tom')).toMatchObject({
      sitting,
      try: 1,
      phase: 'open',
      position: 0,
      of: 2,
      acts: 1,
      lastActMs: START + MINUTE,
      heardMs: START + MINUTE,
      presence: 'away',
      deadlineMs: START + 60 * MINUTE,
      leftMs: 57 * MINUTE,
      given: { breaksLeft: 1 },
      // A page that never spoke is not absent.
      facts: { absent: { times: 0 }, devices: [expect.stringContaining(' · ')] },
      lostMs: 0,
    });
    expect(room).toMatchObject({ title: 'Autumn exam', nowMs: START + 3 * MINUTE, injectable: WITH_BELL.injectable });
    expect(room.version).toBeGreaterThan(before.version);
    expect((await seeRoom(world, exam)).version).toBe(room.version);
  });

  it('a word, a stop, an event and time reach the sitting; each is in its story and in the record', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store } = world;
    const exam = await openExam(world, WITH_BELL, ['tom', 'uma']);
    const tom = await begin(world, exam);
    const uma = await begin(world, exam, 'uma');
    const view = async () => (await ask<SittingView>('tom', 'GET', SITTING_PATHS.sitting(tom))).json;
    const versions = [(await view()).version];
    await command(world, exam, { do: 'message', id: 'c1', to: 'all', words: 'Good luck.' });
    await command(world, exam, { do: 'inject', id: 'c2', to: [tom], event: 'bell' });
    expect((await view()).messages.map(({ words, kind: what }) => [what, words])).toEqual([
      ['message', 'Good luck.'],
      ['event', 'The fire bell rings.'],
    ]);
    versions.push((await view()).version);
    const stopped = await command(world, exam, { do: 'stop', id: 'c3', to: [tom], cause: 'outage', reason: 'Power.' });
    expect(stopped.json.done).toEqual([{ sitting: tom, refusal: null }]);
    expect(rowOf(stopped.json.room, 'tom')).toMatchObject({ phase: 'paused', stands: { cause: 'outage' } });
    expect(rowOf(stopped.json.room, 'uma').phase).toBe('open');
    pass(7 * MINUTE);
    await command(world, exam, { do: 'letGoOn', id: 'c4', to: [tom] });
    const grant: RoomCommand = { do: 'grant', id: 'c5', to: [tom, uma, 'nobody'], minutes: 5, reason: 'Power.' };
    const granted = await command(world, exam, grant);
    expect(new Map(granted.json.done.map((one) => [one.sitting, one.refusal]))).toEqual(
      new Map([
        [tom, null],
        [uma, null],
        ['nobody', 'noSuchSitting'],
      ]),
    );
    expect(await view()).toMatchObject({ phase: 'open', deadlineMs: START + 72 * MINUTE });
    versions.push((await view()).version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    const story = await ask<RoomStory>('ada', 'GET', ROOM_PATHS.story(exam, tom));
    expect(story.json.events.map(({ body, by }) => `${by} ${body.kind}`)).toEqual([
      'tom opened',
      'ines message',
      'ines injected',
      'ines paused',
      'ines resumed',
      'ines granted',
    ]);
    const audit = await store.db.selectFrom('audit').selectAll().where('action', 'like', 'room%').execute();
    expect(audit.map(({ action, actor, subject }) => [action, actor, subject])).toEqual(
      ['roomMessaged', 'roomInjected', 'roomStopped', 'roomLetGoOn', 'roomGranted'].map((one) => [one, 'ines', exam]),
    );
    expect(audit.some(({ body }) => body.includes('Good luck'))).toBe(false);
    expect((await verifyAudit(store.db)).ok).toBe(true);
  });

  it('a command that comes again is done once and gets the same answer, whatever happened meanwhile', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world, WITH_BELL, ['tom', 'uma']);
    const tom = await begin(world, exam);
    const stop: RoomCommand = { do: 'stop', id: 'c1', to: 'all', cause: 'invigilator', reason: 'A fire.' };
    const first = await command(world, exam, stop);
    expect(first.json.done).toEqual([{ sitting: tom, refusal: null }]);
    await command(world, exam, { do: 'letGoOn', id: 'c2', to: 'all' });
    // Who began since is not meant by a command that was given before.
    await begin(world, exam, 'uma');
    const again = await command(world, exam, stop);
    expect(again.json.done).toEqual(first.json.done);
    expect(again.json.room.rows.map(({ phase }) => phase)).toEqual(['open', 'open']);
    const other = await command(world, exam, { ...stop, reason: 'Another.' });
    expect([other.status, other.error?.code]).toEqual([409, 'actReused']);
    expect((await command(world, exam, stop, 'ada')).error?.code).toBe('actReused');
    const refused = await command(world, exam, { do: 'letGoOn', id: 'c3', to: [tom] });
    expect(refused.json.done).toEqual([{ sitting: tom, refusal: 'notPaused' }]);
  });

  it('what a crash cut off is finished by the repeat, and nothing of it twice', async () => {
    const world = await makeWorld(kind);
    const { store } = world;
    const exam = await openExam(world, WITH_BELL, ['tom', 'uma']);
    const [tom, uma] = [await begin(world, exam), await begin(world, exam, 'uma')];
    const grant: RoomCommand = { do: 'grant', id: 'c1', to: 'all', minutes: 5, reason: 'Power.' };
    await command(world, exam, grant);
    // As if the server had died after the first of the two.
    await store.db.deleteFrom('room_outcomes').where('sitting', '=', uma).execute();
    await store.db.deleteFrom('sitting_events').where('sitting', '=', uma).where('kind', '=', 'granted').execute();
    const again = await command(world, exam, grant);
    expect(again.json.done.map(({ refusal }) => refusal)).toEqual([null, null]);
    for (const who of ['tom', 'uma'])
      expect(rowOf(again.json.room, who)).toMatchObject({ facts: { grantedMs: 5 * MINUTE } });
    expect(tom).not.toBe(uma);
  });

  it('time given to what time had ended reopens it: the receipt holds no more, and a new one comes at the new end', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const exam = await openExam(world);
    const sitting = await begin(world, exam);
    const playing = await enter(world, sitting, 0);
    await act(world, playing, { type: 'note', text: 'Before the line broke.' });
    pass(75 * MINUTE);
    expect(await server.app.sittings.sweep()).toBe(1);
    const view = async () => (await ask<SittingView>('tom', 'GET', SITTING_PATHS.sitting(sitting))).json;
    const first = (await view()).receipt;
    expect(first).not.toBeNull();
    const grant: RoomCommand = { do: 'grant', id: 'c1', to: [sitting], minutes: 10, reason: 'The line broke.' };
    const granted = await command(world, exam, grant);
    expect(granted.json.done).toEqual([{ sitting, refusal: null }]);
    // Ten minutes from now on, though it had ended a quarter of an hour ago.
    expect(rowOf(granted.json.room, 'tom')).toMatchObject({
      phase: 'open',
      leftMs: 10 * MINUTE,
      facts: { grantedMs: 10 * MINUTE },
    });
    expect(await view()).toMatchObject({ phase: 'open', ending: null, receipt: null });
    expect((await act(world, playing, { type: 'note', text: 'After it was mended.' })).receipt.ok).toBe(true);
    const story = (await ask<RoomStory>('ines', 'GET', ROOM_PATHS.story(exam, sitting))).json;
    expect(story.events.at(-1)?.body).toMatchObject({ kind: 'granted', overMs: 15 * MINUTE, voids: first });
    const audited = await store.db.selectFrom('audit').selectAll().where('action', '=', 'sittingReopened').execute();
    expect(audited).toMatchObject([{ actor: 'ines', subject: sitting }]);
    expect(audited[0]?.body).toContain(first?.hash);
    pass(11 * MINUTE);
    expect(await server.app.sittings.sweep()).toBe(1);
    const last = (await view()).receipt;
    expect(last?.hash).not.toBe(first?.hash);
    expect(JSON.parse(last?.text ?? '')).toMatchObject({ how: 'time', attempts: [{ acts: 2 }] });
    const grades = await store.db.selectFrom('grades').select('at_ms').where('sitting', '=', sitting).execute();
    expect(grades.map(({ at_ms }) => at_ms)).toEqual([START + 75 * MINUTE, START + 86 * MINUTE]);
    expect((await command(world, exam, grant)).json.done).toEqual([{ sitting, refusal: null }]);
    expect((await view()).phase).toBe('over');
  });

  it('no time is given to what a person ended, what an examiner marked, or an exam that is not open', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const exam = await openExam(world, DESIGN, ['tom', 'uma']);
    const [tom, uma] = [await begin(world, exam), await begin(world, exam, 'uma')];
    const playing = await enter(world, tom, 0);
    await act(world, playing, { type: 'note', text: 'x' });
    const end: RoomCommand = { do: 'end', id: 'e1', to: [uma], reason: 'She is ill.' };
    const ended = await command(world, exam, end);
    expect(rowOf(ended.json.room, 'uma')).toMatchObject({ phase: 'over', ending: { how: 'invigilator' } });
    expect((await command(world, exam, end)).json.done).toEqual([{ sitting: uma, refusal: null }]);
    const receipts = await store.db.selectFrom('audit').selectAll().where('action', '=', 'sittingSubmitted').execute();
    expect(receipts).toMatchObject([{ actor: 'ines', subject: uma }]);
    pass(61 * MINUTE);
    await server.app.sittings.sweep();
    const mark = { attempt: playing.attempt, round: 'first', examiner: 'eva', body: '{}', frozen_at_ms: null } as const;
    await store.db.insertInto('marks').values(mark).execute();
    const grant = (id: string): RoomCommand => ({ do: 'grant', id, to: [tom, uma], minutes: 5, reason: 'x' });
    const refused = await command(world, exam, grant('c1'));
    expect(new Map(refused.json.done.map((one) => [one.sitting, one.refusal]))).toEqual(
      new Map([
        [tom, 'marked'],
        [uma, 'over'],
      ]),
    );
    await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' });
    const closed = await command(world, exam, grant('c2'));
    expect([closed.status, closed.error?.why]).toEqual([409, 'examNotOpen']);
  });

  it('a silence of the page is written down when it ends, once, by whichever server hears of it', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, server } = world;
    const exam = await openExam(world);
    const sitting = await begin(world, exam);
    const playing = await enter(world, sitting, 0);
    const here = () => ask<{ version: number }>('tom', 'POST', SITTING_PATHS.here(sitting));
    expect((await here()).status).toBe(200);
    pass(50_000);
    await here();
    await server.app.presence.flush();
    expect(rowOf(await seeRoom(world, exam), 'tom')).toMatchObject({ presence: 'here', lostMs: 0 });
    pass(4 * MINUTE);
    expect(rowOf(await seeRoom(world, exam), 'tom')).toMatchObject({ presence: 'away', lostMs: 4 * MINUTE });
    await act(world, playing, { type: 'note', text: 'Back.' });
    pass(5000);
    const before = (await here()).json.version;
    expect((await here()).json.version).toBe(before);
    const back = rowOf(await seeRoom(world, exam), 'tom');
    expect(back).toMatchObject({
      presence: 'here',
      lostMs: 4 * MINUTE,
      facts: { absent: { times: 1, ms: 4 * MINUTE } },
    });
    pass(10_000);
    await here();
    expect(rowOf(await seeRoom(world, exam), 'tom').facts.absent.times).toBe(1);
  });

  it('another device that takes over is noted, the same one is not', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const sitting = await begin(world, exam);
    await enter(world, sitting, 0);
    await enter(world, sitting, 0);
    const devices = async () => rowOf(await seeRoom(world, exam), 'tom').facts.devices;
    expect(await devices()).toHaveLength(1);
    await enter({ ...world, ask: (who, method, path, body, headers) => world.ask(who, method, path, body, { ...headers, 'user-agent': 'Firefox/140 Linux' }) }, sitting, 0); // prettier-ignore
    expect(await devices()).toEqual([expect.anything(), expect.stringMatching(/^Firefox, Linux · [0-9a-f]{4}$/)]);
  });

  it('a sitting whose rows cannot be read is named, and the others are shown and commanded', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world, DESIGN, ['tom', 'uma']);
    const [tom, uma] = [await begin(world, exam), await begin(world, exam, 'uma')];
    await world.store.db.updateTable('sitting_events').set({ body: '{' }).where('sitting', '=', tom).execute();
    const room = await seeRoom(world, exam);
    expect(room.rows.map(({ isDamaged }) => isDamaged)).toEqual([true, false]);
    const told = await command(world, exam, { do: 'message', id: 'c1', to: 'all', words: 'Hello.' });
    expect(new Map(told.json.done.map((one) => [one.sitting, one.refusal]))).toEqual(
      new Map([
        [tom, 'damaged'],
        [uma, null],
      ]),
    );
  });

  it('is for invigilators alone, without names for who marks it, and a page speaks only for its own sitting', async () => {
    const world = await makeWorld(kind);
    const { ask, store } = world;
    const exam = await openExam(world);
    await store.db
      .insertInto('auth_users')
      .values({
        id: 'tom',
        name: 'Tom Reed',
        email: 't@x.test',
        email_verified: 1,
        two_factor_enabled: 0,
        created_at: 'now',
        updated_at: 'now',
      }) // prettier-ignore
      .execute();
    await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { examiners: ['rolf'] });
    const sitting = await begin(world, exam);
    for (const [who, status] of [
      ['tom', 403],
      ['eva', 403],
      ['', 401],
    ] as const)
      // prettier-ignore
      for (const path of [ROOM_PATHS.room(exam), ROOM_PATHS.hints(exam), ROOM_PATHS.story(exam, sitting)])
        expect((await ask(who, 'GET', path)).status).toBe(status);
    const message: RoomCommand = { do: 'message', id: 'c1', to: 'all', words: 'x' };
    expect((await command(world, exam, message, 'tom')).status).toBe(403);
    expect((await seeRoom(world, exam, 'ines')).rows[0]?.name).toBe('Tom Reed');
    expect((await seeRoom(world, exam, 'rolf')).rows[0]?.name).toBeNull();
    const story = (await ask<RoomStory>('rolf', 'GET', ROOM_PATHS.story(exam, sitting))).json;
    expect(story.events[0]?.name).toBeNull();
    expect((await ask('uma', 'POST', SITTING_PATHS.here(sitting))).error?.code).toBe('noSuchSitting');
    expect((await ask('uma', 'GET', SITTING_PATHS.hints(sitting))).error?.code).toBe('noSuchSitting');
    const other = await openExam(world);
    expect((await ask('ines', 'GET', ROOM_PATHS.story(other, sitting))).error?.code).toBe('noSuchSitting');
    const foreign = await command(world, other, { ...message, to: [sitting] });
    expect(foreign.json.done).toEqual([{ sitting, refusal: 'noSuchSitting' }]);
    expect((await ask('ines', 'GET', ROOM_PATHS.room('none'))).error?.code).toBe('noSuchExam');
  });
});
