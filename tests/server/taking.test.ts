// Taking an exam on each database: what the design closes is closed by the server, what somebody is given reaches a running attempt, and while
// the clock stands nobody reads.

import { API, PATHS, type Act, type Opened, type View } from '#attempt';
import { SITTING_PATHS, type OwnExam, type SittingView } from '#exam';
import { describe, expect, it } from 'vitest';
import { selectSittingEvents } from '../../src/server/store/sittingEvents.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { act, DESIGN, enter, makeWorld, MINUTE, openExam, START, type Playing, type World } from '../kit/examWorld.ts';

async function begin({ ask }: World, exam: string): Promise<string> {
  return (await ask<SittingView>('tom', 'POST', `${API}/exams/${exam}/sittings`)).json.sitting;
}

async function look({ ask }: World, { who, attempt, headers }: Playing): Promise<View<string>> {
  return (await ask<Pick<Opened, 'state'>>(who, 'GET', PATHS.state(attempt), undefined, headers)).json.state.view;
}

async function openFirst(world: World, playing: Playing): Promise<Act> {
  const [paper] = (await look(world, playing)).papers;
  const [page] = paper?.pages ?? [];
  if (paper === undefined || page === undefined) throw new Error('no paper');
  expect((await act(world, playing, { type: 'open', paper: paper.id, page: page.id })).receipt.ok).toBe(true);
  return { type: 'compare', paper: paper.id, page: page.id, light: 'white' };
}

/** Given so, as an admin gives it. */
async function give({ store, pass }: World, body: object): Promise<void> {
  const rows = await store.db.selectFrom('accommodations').select('seq').execute();
  const values = { person: 'tom', seq: rows.length + 1, body: JSON.stringify(body), reason: 'r', by: 'ada' };
  await store.db
    .insertInto('accommodations')
    .values({ ...values, at_ms: START })
    .execute();
  pass(1);
}

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it.each([
    ['ownWords', { type: 'say', words: 'Why did you come?' }],
    ['reference', 'compare'],
    ['hints', { type: 'hint' }],
  ] as const)('%s withheld: the act is refused, is in no log, and the view says so', async (help, wanted) => {
    const world = await makeWorld(kind);
    const exam = await openExam(world, { ...DESIGN, tools: [] });
    const playing = await enter(world, await begin(world, exam), 0);
    const compare = await openFirst(world, playing);
    const done = wanted === 'compare' ? compare : wanted;
    expect((await act(world, playing, done)).receipt).toEqual({ ok: false, refusal: 'notOffered' });
    const { withheld, listens, acts } = await look(world, playing);
    expect(withheld).toContain(help);
    expect([listens, acts]).toEqual([false, 1]);
  });

  it('with every tool at hand the same acts are done, and only the next step of an expert is never told', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world, { ...DESIGN, tools: ['ownWords', 'reference', 'recordChecks'] });
    const playing = await enter(world, await begin(world, exam), 0);
    expect((await act(world, playing, await openFirst(world, playing))).receipt.ok).toBe(true);
    expect((await act(world, playing, { type: 'say', words: 'Why did you come?' })).receipt.ok).toBe(true);
    expect((await act(world, playing, { type: 'hint' })).receipt).toEqual({ ok: false, refusal: 'notOffered' });
    expect(await look(world, playing)).toMatchObject({ withheld: ['rules', 'hints'], listens: true });
  });

  it('another language and no sound, given while a case is open, hold from the next answer on', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world);
    const sitting = await begin(world, exam);
    const playing = await enter(world, sitting, 0);
    const before = await look(world, playing);
    await give(world, { language: 'es', noSound: true });
    const after = await look(world, playing);
    expect(after.case.title).not.toBe(before.case.title);
    expect([before.voiceless, after.voiceless]).toEqual([undefined, true]);
    // The log goes on, and is read again by a server that starts now.
    expect((await act(world, playing, { type: 'note', text: 'x' })).receipt.ok).toBe(true);
    const { manner } = (await world.ask<SittingView>('tom', 'GET', `${API}/sittings/${sitting}`)).json;
    expect(manner).toMatchObject({ language: 'es', noSound: true });
    const opened = await world.ask<Opened>('tom', 'POST', PATHS.sessions(playing.attempt), {}, playing.headers);
    expect(opened.json.header.language).toBe('es');
  });

  it('while the clock stands the papers are covered, and so is every drawing that was taken and the law', async () => {
    const world = await makeWorld(kind);
    const exam = await openExam(world, { ...DESIGN, rulesPanel: 'open' });
    const sitting = await begin(world, exam);
    const playing = await enter(world, sitting, 0);
    const { attempt, headers } = playing;
    await openFirst(world, playing);
    const [taken] = (await look(world, playing)).looks;
    const paths = [
      PATHS.state(attempt),
      PATHS.drawing(attempt, taken?.ref ?? ''),
      PATHS.law(attempt),
      PATHS.lawTexts(attempt, 'en'),
    ];
    const read = async (method: string, path: string): Promise<unknown> =>
      (await world.ask('tom', method, path, method === 'POST' ? {} : undefined, headers)).error;
    const readAll = () => Promise.all(paths.map((path) => read('GET', path)));
    const acts = `${API}/sittings/${sitting}/acts`;
    const open = paths.map(() => undefined);
    expect(await readAll()).toEqual(open);
    await world.ask('tom', 'POST', acts, { do: 'break' });
    const covered = { code: 'notNow', why: 'paused' };
    expect(await readAll()).toMatchObject(paths.map(() => covered));
    expect(await read('POST', PATHS.sessions(attempt))).toMatchObject(covered);
    await world.ask('tom', 'POST', acts, { do: 'goOn' });
    expect(await readAll()).toEqual(open);
  });

  it('before it begins a candidate is told what holds for them', async () => {
    const world = await makeWorld(kind);
    await openExam(world);
    await give(world, { extraPercent: 25, breaks: { count: 3, minutes: 5 } });
    const { exams } = (await world.ask<{ exams: OwnExam[] }>('tom', 'GET', `${API}/own/exams`)).json;
    expect(exams).toMatchObject([
      {
        minutes: 60,
        time: 'exam',
        rulesPanel: 'closed',
        tools: ['ownWords', 'reference'],
        given: { extraPercent: 25, breaks: { count: 3, minutes: 10 } },
      },
    ]);
  });

  it('a fact that the page noted comes in once, with its moment, and none that is of another time', async () => {
    const world = await makeWorld(kind);
    const { ask, pass, store } = world;
    const exam = await openExam(world);
    const sitting = await begin(world, exam);
    pass(10 * MINUTE);
    const note = (body: object) => ask('tom', 'POST', SITTING_PATHS.facts(sitting), body);
    const facts = async () => {
      const rows = await selectSittingEvents(store.db, sitting);
      const noted = rows.filter((row) => ['hidden', 'shown', 'pasted'].includes(row.kind));
      return noted.map((row): object => ({ kind: row.kind, agoMs: 0, ...JSON.parse(row.body), at: row.at_ms - START }));
    };
    const hidden = { kind: 'hidden', id: 'noted-first', agoMs: 5 * MINUTE };
    for (const body of [hidden, { ...hidden, agoMs: 6 * MINUTE }, { kind: 'shown', id: 'noted-second', agoMs: 86_400_000 }])
      expect((await note(body)).status).toBe(200);
    expect(await facts()).toEqual([
      { ...hidden, at: 10 * MINUTE },
      // Nothing was noted before the sitting began.
      { kind: 'shown', id: 'noted-second', agoMs: 10 * MINUTE, at: 10 * MINUTE },
    ]);
    await ask('tom', 'POST', SITTING_PATHS.acts(sitting), { do: 'submit' });
    pass(3 * MINUTE);
    for (const body of [{ kind: 'pasted', letters: 4, id: 'noted-third', agoMs: 4 * MINUTE }, { kind: 'hidden', id: 'noted-fourth', agoMs: MINUTE }])
      expect((await note(body)).status).toBe(200);
    expect((await facts()).slice(2)).toEqual([
      { kind: 'pasted', letters: 4, id: 'noted-third', agoMs: 4 * MINUTE, at: 13 * MINUTE },
    ]);
    expect((await note({ ...hidden, agoMs: -1 })).error?.code).toBe('malformed');
    expect((await ask('uma', 'POST', SITTING_PATHS.facts(sitting), hidden)).error?.code).toBe('noSuchSitting');
  }); // prettier-ignore
});
