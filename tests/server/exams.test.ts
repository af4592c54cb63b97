// A small exam on each database, by raw requests: drafted, made ready, opened, sat, late, submitted; each on the server's clock, and each
// thing nobody else's.

import { API, PATHS, type Created } from '#attempt';
import { checkReceipt, RESULT_PATHS, type ExamView, type Gradebook, type SittingView } from '#exam';
import { describe, expect, it } from 'vitest';
import { selectSittingAttempts } from '../../src/server/store/sittings.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { act, DESIGN, enter, makeWorld, MINUTE, openExam, playExpert, START } from '../kit/examWorld.ts';

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('a draft with faults is not made ready, and says where', async () => {
    const { ask } = await makeWorld(kind);
    const cases = [
      { ...DESIGN.cases[0], acknowledgesPublic: null },
      { ...DESIGN.cases[1], name: 'no-such-case' },
    ];
    const { json } = await ask<ExamView>('ines', 'POST', `${API}/exams`, { design: { ...DESIGN, cases } });
    const checked = await ask<{ faults: { code: string }[]; advice: { code: string }[] }>(
      'ines',
      'GET',
      `${API}/exams/${json.exam}/check`,
    );
    expect(checked.json.faults.map(({ code }) => code)).toEqual(['caseNotAcknowledged', 'noSuchCase']);
    expect(checked.json.advice.map(({ code }) => code)).toContain('fewCases');
    const moved = await ask('ada', 'POST', `${API}/exams/${json.exam}/state`, { to: 'ready' });
    expect([moved.status, moved.error?.why, moved.error?.at]).toEqual([
      409,
      'caseNotAcknowledged',
      ['cases.0.acknowledgesPublic'],
    ]);
    expect((await ask<ExamView>('ines', 'GET', `${API}/exams/${json.exam}`)).json.state).toBe('draft');
  });

  it('once ready it stands: no other design, and its cases pinned', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const { json } = await world.ask<ExamView>('ines', 'GET', `${API}/exams/${exam}`);
    expect(json.pinned.map(({ name }) => name)).toEqual(['nervous-visitor', 'returning-visitor']);
    const other = { design: { ...DESIGN, title: 'Other' }, version: json.version };
    const written = await world.ask('ines', 'PUT', `${API}/exams/${exam}`, other);
    expect(written.error).toMatchObject({ code: 'notNow', why: 'notDraft' });
  });

  it('of two who change one draft the second is told, and overwrites nothing', async () => {
    const { ask } = await makeWorld(kind);
    const { json } = await ask<ExamView>('ines', 'POST', `${API}/exams`, { design: { ...DESIGN, cases: [] } });
    const of = `${API}/exams/${json.exam}`;
    const write = (who: string, title: string, version: string) =>
      ask<ExamView>(who, 'PUT', of, { design: { ...json.design, title }, version });
    const first = await write('ines', 'By Ines', json.version);
    expect(first.status).toBe(200);
    expect((await write('ada', 'By Ada', json.version)).error).toMatchObject({ code: 'notNow', why: 'changedByOther' });
    // The same again, after an answer that was lost, is no second change.
    expect((await write('ines', 'By Ines', json.version)).json.version).toBe(first.json.version);
    expect((await write('ada', 'By Ada', first.json.version)).json.title).toBe('By Ada');
    // A draft may be empty; it only cannot be made ready.
    expect((await ask('ada', 'POST', `${of}/state`, { to: 'ready' })).error).toMatchObject({ why: 'noCases' });
    expect((await ask<{ exams: { cases: number }[] }>('ines', 'GET', `${API}/exams`)).json.exams).toMatchObject([
      { exam: json.exam, title: 'By Ada', cases: 0, people: 0 },
    ]);
  });

  it('title and state are for who makes it or marks it', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const head = (who: string) => world.ask(who, 'GET', `${API}/exams/${exam}/head`);
    expect((await head('eva')).error?.code).toBe('noSuchExam');
    await world.ask('ada', 'PUT', `${API}/exams/${exam}/people`, { examiners: ['eva'] });
    expect((await head('eva')).json).toEqual({ exam, title: 'Autumn exam', state: 'open' });
    expect((await head('ines')).json).toMatchObject({ state: 'open' });
    expect((await head('tom')).error?.code).toBe('notAllowed');
  });

  it('is sat from first to last, signed, submitted, and gives a receipt that holds against the record', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store } = world;
    const exam = await openExam(world);
    const begun = await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`);
    expect(begun.status).toBe(201);
    const { sitting } = begun.json;
    expect(begun.json).toMatchObject({ phase: 'open', position: 0, deadlineMs: START + 60 * MINUTE });
    expect((await ask('tom', 'POST', `${API}/sittings/${sitting}/cases/1`)).error?.why).toBe('notItsTurn');
    const first = await enter(world, sitting, 0);
    await playExpert(world, first);
    pass(5 * MINUTE);
    const paused = await ask<SittingView>('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'break' });
    expect(paused.json).toMatchObject({ phase: 'paused', stands: { cause: 'break' } });
    pass(4 * MINUTE);
    const resumed = await ask<SittingView>('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'goOn' });
    expect(resumed.json).toMatchObject({ phase: 'open', breaksLeft: 0, deadlineMs: START + 64 * MINUTE });
    const second = await enter(world, sitting, 1);
    await act(world, second, { type: 'note', text: 'To be looked at.' });
    const submitted = await ask<SittingView>('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
    expect(submitted.json).toMatchObject({ phase: 'over', ending: { how: 'candidate' } });
    const { receipt } = submitted.json;
    if (receipt === null) throw new Error('no receipt');
    expect(JSON.parse(receipt.text)).toMatchObject({ person: 'tom', attempts: [{ acts: first.acts }, { acts: 1 }] });
    const attempts = await selectSittingAttempts(store.db, sitting);
    const scores = await store.db.selectFrom('scores').selectAll().execute();
    expect(scores.find((one) => one.attempt === attempts[0]?.id)).toMatchObject({ passed: 1, provisional: 1 });
    expect(scores.find((one) => one.attempt === attempts[1]?.id)).toMatchObject({ passed: 0 });
    expect(checkReceipt(receipt, []).map(({ code }) => code)).toEqual(['attemptMissing', 'attemptMissing']);
    expect((await act(world, second, { type: 'note', text: 'After.' })).receipt).toEqual({
      ok: false,
      refusal: 'over',
    });
    expect((await ask('tom', 'POST', `${API}/exams/${exam}/sittings`)).error?.why).toBe('noTryLeft');
  });

  it('an act after the deadline is refused and kept as late, and the sitting ends as it stands, also when nobody asks', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0);
    pass(60 * MINUTE);
    const last = await act(world, playing, { type: 'note', text: 'In time, to the millisecond.' });
    expect(last.receipt.ok).toBe(true);
    pass(1);
    const late = await act(world, playing, { type: 'note', text: 'Too late.' });
    expect(late).toMatchObject({ receipt: { ok: false, refusal: 'late' }, state: { link: 'over' } });
    expect(await store.db.selectFrom('late_acts').select(['late_ms', 'attempt']).execute()).toEqual([
      { late_ms: 1, attempt: playing.attempt },
    ]);
    expect(await server.app.sittings.sweep()).toBe(1);
    expect(await server.app.sittings.sweep()).toBe(0);
    const seen = await ask<SittingView>('tom', 'GET', `${API}/sittings/${sitting}`);
    expect(seen.json).toMatchObject({ phase: 'over', ending: { how: 'time', atMs: START + 60 * MINUTE } });
    const receipt = JSON.parse(seen.json.receipt?.text ?? '') as { how: string; attempts: unknown };
    expect(receipt).toMatchObject({ how: 'time', attempts: [{ acts: 1, late: 1 }] });
  });

  it('timed by case, a sitting is submitted as it stands when the time of the last case is over, and nobody has to ask', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const cases = DESIGN.cases.map((one) => ({ ...one, minutes: 20 }));
    const exam = await openExam(world, { ...DESIGN, cases, time: { per: 'case' } });
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const first = await enter(world, sitting, 0);
    await act(world, first, { type: 'note', text: 'Seen.' });
    pass(21 * MINUTE);
    const late = await act(world, first, { type: 'note', text: 'Too late for this case.' });
    expect(late.receipt).toEqual({ ok: false, refusal: 'late' });
    expect(await store.db.selectFrom('late_acts').select('late_ms').execute()).toEqual([{ late_ms: MINUTE }]);
    // The second one waits to be opened, for as long as it takes.
    pass(600 * MINUTE);
    expect(await server.app.sittings.sweep()).toBe(0);
    const openedAtMs = START + 621 * MINUTE;
    const second = await enter(world, sitting, 1);
    await act(world, second, { type: 'note', text: 'Seen too.' });
    pass(20 * MINUTE);
    expect(await server.app.sittings.sweep()).toBe(0);
    pass(1);
    expect(await server.app.sittings.sweep()).toBe(1);
    const seen = await ask<SittingView>('tom', 'GET', `${API}/sittings/${sitting}`);
    expect(seen.json).toMatchObject({ phase: 'over', ending: { how: 'time', atMs: openedAtMs + 20 * MINUTE } });
    const receipt = JSON.parse(seen.json.receipt?.text ?? '') as { how: string; attempts: unknown };
    expect(receipt).toMatchObject({
      how: 'time',
      attempts: [
        { acts: 1, late: 1 },
        { acts: 1, late: 0 },
      ],
    });
  });

  it('one sitting that cannot be ended, for its log is damaged, keeps no other from its end', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store, server } = world;
    const exam = await openExam(world);
    await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { people: ['tom', 'uma'] });
    const begun = (who: string) => ask<SittingView>(who, 'POST', `${API}/exams/${exam}/sittings`);
    const { sitting: damaged } = (await begun('tom')).json;
    const { sitting: sound } = (await begun('uma')).json;
    const playing = await enter(world, damaged, 0);
    await act(world, playing, { type: 'note', text: 'x' });
    await store.db.updateTable('entries').set({ act: '{' }).where('attempt', '=', playing.attempt).execute();
    pass(61 * MINUTE);
    await expect(server.app.sittings.sweep()).rejects.toThrow('1 sittings could not be ended');
    const ended = await store.db.selectFrom('sittings').select(['id', 'submitted_how']).orderBy('person').execute();
    expect(ended).toEqual([
      { id: damaged, submitted_how: null },
      { id: sound, submitted_how: 'time' },
    ]);
  });

  it('accommodations given while it runs reach it at once', async () => {
    const world = await makeWorld(kind);
    const { ask, store } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0);
    await store.db
      .insertInto('accommodations')
      .values({ person: 'tom', seq: 1, body: '{"extraPercent":50}', reason: 'r', by: 'ada', at_ms: START })
      .execute();
    const seen = await ask<SittingView>('tom', 'GET', `${API}/sittings/${sitting}`);
    expect(seen.json.deadlineMs).toBe(START + 90 * MINUTE);
    expect((await act(world, playing, { type: 'note', text: 'x' })).state.deadlineMs).toBe(START + 90 * MINUTE);
  });

  it('of two devices the newer goes on, and the older is told so', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const { sitting } = (await world.ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const older = await enter(world, sitting, 0);
    await act(world, older, { type: 'note', text: 'here' });
    const newer = await enter(world, sitting, 0);
    expect(newer).toMatchObject({ attempt: older.attempt, acts: 1 });
    expect(await act(world, older, { type: 'note', text: 'there' })).toMatchObject({
      receipt: { ok: false, refusal: 'superseded' },
      state: { link: 'superseded' },
    });
    expect((await act(world, newer, { type: 'note', text: 'here again' })).receipt.ok).toBe(true);
  });

  it('nobody else reaches a sitting or its attempt, and none begins what is not theirs', async () => {
    const world = await makeWorld(kind);
    const { ask } = world;
    const exam = await openExam(world);
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const { attempt, headers } = await enter(world, sitting, 0);
    expect((await ask('uma', 'GET', `${API}/sittings/${sitting}`)).error?.code).toBe('noSuchSitting');
    expect((await ask('uma', 'POST', `${API}/sittings/${sitting}/cases/0`)).error?.code).toBe('noSuchSitting');
    expect((await ask('uma', 'POST', `${API}/exams/${exam}/sittings`)).error?.code).toBe('noSuchExam');
    for (const who of ['uma', 'ada', ''])
      expect((await ask(who, 'GET', PATHS.state(attempt), undefined, headers)).error?.code).toBe('noSuchAttempt');
    expect((await ask('tom', 'GET', PATHS.state(attempt), undefined, headers)).status).toBe(200);
  });

  it('closed rules stay closed, and looking back waits for the release', async () => {
    const world = await makeWorld(kind);
    const { ask } = world;
    const exam = await openExam(world, { ...DESIGN, marking: { parts: [] } });
    const { sitting } = (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0);
    for (const path of [PATHS.law(playing.attempt), PATHS.lawTexts(playing.attempt, 'fr')])
      // oxlint-disable-next-line no-await-in-loop -- two.
      expect((await ask('tom', 'GET', path, undefined, playing.headers)).error?.code).toBe('rulesClosed');
    await playExpert(world, playing);
    const debrief = () => ask<Created>('tom', 'GET', PATHS.debrief(playing.attempt), undefined, playing.headers);
    expect((await debrief()).error?.code).toBe('notReleased');
    expect((await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' })).error?.why).toBe('sittingsRun');
    await ask('tom', 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
    await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' });
    const released = await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'released' });
    expect(released.error?.why).toBe('byRelease');
    const { rows } = (await ask<Gradebook>('ada', 'GET', RESULT_PATHS.gradebook(exam))).json;
    const grades = rows.map((row) => ({ sitting: row.sitting, hash: row.hash }));
    await ask('ada', 'POST', RESULT_PATHS.release(exam), { grades });
    expect((await debrief()).status).toBe(200);
  });
});
