// Practice on this device: nothing done is lost, two windows never write into each other, and what cannot be replayed is not shown as if
// it could. With the store in IndexedDB and the one in memory.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Authority, type Act, type View } from '#attempt';
import { bundleContent, loadLibrary, readContentFolder } from '#cli';
import { playExpert } from '#proof';
import { MemoryStore } from '../../src/app/practice/memoryStore.ts';
import { openIndexedStore } from '../../src/app/practice/indexedStore.ts';
import { Casebook, selectCase, type ReadContent } from '../../src/app/practice/casebook.ts';
import { ContentMissing } from '../../src/app/practice/readContent.ts';
import { PracticeDesk } from '../../src/app/practice/practiceDesk.ts';
import type { AttemptStore } from '../../src/app/practice/attemptStore.ts';
import type { OpenResult } from '../../src/app/practice/practicePort.ts';
import { ROOT } from '../kit/library.ts';

const SCENARIO = 'nervous-visitor';
const BUNDLE = bundleContent(loadLibrary(readContentFolder(ROOT), [SCENARIO]));
const WISH = { scenario: SCENARIO, mode: 'practice', language: 'en', seed: 7 } as const;
const WAIT: Act = { type: 'wait', seconds: 5 };

const readBundle: ReadContent = (path) => {
  const file = BUNDLE.get(path);
  return file === undefined ? Promise.reject(new ContentMissing(path)) : Promise.resolve(JSON.parse(file));
};

let made = 0;

/** Opened once: content is the same in every window. */
const CASEBOOK = new Casebook(readBundle);

/** A window on a store, with a worker of its own. */
function openWindow(
  store: AttemptStore,
  read: ReadContent = readBundle,
): { desk: PracticeDesk; told: [string, string][] } {
  const told: [string, string][] = [];
  const desk = new PracticeDesk({
    casebook: read === readBundle ? CASEBOOK : new Casebook(read),
    store,
    nowMs: () => 1_000_000 + made,
    makeId: () => `id-${(made += 1)}`,
    makeSeed: () => 7,
    tellOthers: (attempt, owner) => told.push([attempt, owner]),
  });
  return { desk, told };
}

function opened(result: OpenResult): { id: string; view: View<string>; result: Extract<OpenResult, { ok: true }> } {
  if (!result.ok) throw new Error(`not opened: ${result.fault.code}`);
  return { id: result.opened.record.attempt, view: result.opened.state.view, result };
}

/** The expert's acts, as a screen sends them: with handles. */
async function expertActs(): Promise<readonly Act[]> {
  const book = await CASEBOOK.open(SCENARIO);
  if (book === null) throw new Error('no such scenario');
  const drawn = selectCase(book, WISH.seed, null);
  const { gate } = new Authority(drawn, book.pack, ({ id }) => id);
  return playExpert(drawn).moments.map(({ entry: { act } }) => gate.release(act));
}

describe.each([
  ['IndexedDB', openIndexedStore],
  ['memory', () => Promise.resolve(new MemoryStore())],
] as const)('with the store in %s', (_name, openStore) => {
  let store: AttemptStore;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    store = await openStore();
  });

  it('an attempt goes on in another window exactly where it was', async () => {
    const first = openWindow(store).desk;
    const { id } = opened(await first.start(WISH));
    await first.act(id, WAIT);
    const { state } = await first.act(id, { type: 'note', text: 'sweats' });
    const { view, result } = opened(await openWindow(store).desk.open(id));
    expect(view).toEqual(state.view);
    expect(result.opened.state.notices).toEqual([{ code: 'resumed' }]);
    expect(result.opened.record).toMatchObject({ acts: 2, clockSeconds: state.view.clockSeconds });
  });

  it('the same window keeps its session', async () => {
    const { desk, told } = openWindow(store);
    const { id } = opened(await desk.start(WISH));
    await desk.act(id, WAIT);
    expect(opened(await desk.open(id)).view.acts).toBe(1);
    expect(told).toEqual([]);
  });

  it('an attempt let go is not open any more, and opened again goes on where it was', async () => {
    const { desk } = openWindow(store);
    const { id } = opened(await desk.start(WISH));
    const { state } = await desk.act(id, WAIT);
    await desk.letGo(id);
    await expect(desk.act(id, WAIT)).rejects.toThrow('not open');
    expect(opened(await desk.open(id)).view).toEqual(state.view);
    expect((await desk.act(id, WAIT)).receipt).toMatchObject({ ok: true, seq: 2 });
  });

  it('of two windows the newer goes on, and the older may take over again', async () => {
    const older = openWindow(store);
    const newer = openWindow(store);
    const { id } = opened(await older.desk.start(WISH));
    await older.desk.act(id, WAIT);
    await newer.desk.open(id);
    expect((await older.desk.act(id, WAIT)).receipt).toEqual({ ok: false, refusal: 'superseded' });
    expect((await newer.desk.act(id, WAIT)).receipt).toMatchObject({ ok: true, seq: 2 });
    expect((await store.entries(id)).map(({ seq }) => seq)).toEqual([1, 2]);
    const back = opened(await older.desk.open(id));
    expect(back.view.acts).toBe(2);
    expect((await older.desk.act(id, WAIT)).receipt).toMatchObject({ ok: true, seq: 3 });
    expect((await newer.desk.act(id, WAIT)).receipt).toEqual({ ok: false, refusal: 'superseded' });
  });

  it('the older window is told at once that another goes on', async () => {
    const older = openWindow(store).desk;
    const newer = openWindow(store);
    const { id } = opened(await older.start(WISH));
    const seen: string[] = [];
    older.onChange((attempt, { link }) => seen.push(`${attempt === id ? 'it' : attempt} ${link}`));
    await newer.desk.open(id);
    for (const [attempt, owner] of newer.told) {
      older.superseded(attempt, owner);
      newer.desk.superseded(attempt, owner);
    }
    expect(seen).toEqual(['it superseded']);
  });

  it('an act that could not be kept is kept before the next, and none is shown that is not', async () => {
    let fails = 1;
    const failing: AttemptStore = {
      create: (record) => store.create(record),
      read: (attempt) => store.read(attempt),
      list: () => store.list(),
      entries: (attempt) => store.entries(attempt),
      takeOver: (attempt, owner) => store.takeOver(attempt, owner),
      keepReport: (attempt, report) => store.keepReport(attempt, report),
      remove: (attempt) => store.remove(attempt),
      append: (...args) => (fails-- > 0 ? Promise.reject(new Error('full')) : store.append(...args)),
    };
    const { desk } = openWindow(failing);
    const { id } = opened(await desk.start(WISH));
    const refused = await desk.act(id, WAIT);
    expect(refused.receipt).toEqual({ ok: false, refusal: 'notKept' });
    expect(refused.state).toMatchObject({ link: 'offline', notices: [{ code: 'storageFull' }], view: { acts: 0 } });
    expect((await desk.act(id, WAIT)).receipt).toMatchObject({ ok: true, seq: 2 });
    expect((await store.entries(id)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('an attempt of other content is not replayed, and its log can be taken away', async () => {
    const { desk } = openWindow(store);
    const { id } = opened(await desk.start(WISH));
    await desk.act(id, WAIT);
    const revised: ReadContent = async (path) => {
      const content = await readBundle(path);
      if (path !== 'index.json') return content;
      const { scenarios, ...rest } = content as { scenarios: { playHash: string }[] };
      return { ...rest, scenarios: scenarios.map((entry) => ({ ...entry, playHash: 'f'.repeat(64) })) };
    };
    const later = openWindow(store, revised).desk;
    expect(await later.open(id)).toMatchObject({ ok: false, fault: { code: 'otherContent', record: { acts: 1 } } });
    expect((await later.log(id))?.entries).toHaveLength(1);
  });

  it('a program that answers differently says so at the act', async () => {
    const { desk } = openWindow(store);
    const { id } = opened(await desk.start(WISH));
    await desk.act(id, WAIT);
    await desk.act(id, WAIT);
    const changed: AttemptStore = Object.assign(Object.create(store) as AttemptStore, {
      read: (attempt: string) => store.read(attempt),
      takeOver: (attempt: string, owner: string) => store.takeOver(attempt, owner),
      entries: async (attempt: string) =>
        (await store.entries(attempt)).map((entry) => (entry.seq === 2 ? { ...entry, digest: 'other' } : entry)),
    });
    expect(await openWindow(changed).desk.open(id)).toMatchObject({
      ok: false,
      fault: { code: 'replaysDifferently', act: 2 },
    });
  });

  it('what is not there is said', async () => {
    const { desk } = openWindow(store);
    expect(await desk.open('nobody')).toEqual({ ok: false, fault: { code: 'noSuchAttempt' } });
    expect(await desk.start({ ...WISH, scenario: 'nobody' })).toEqual({ ok: false, fault: { code: 'noSuchScenario' } });
    const offline = openWindow(store, () => Promise.reject(new ContentMissing('index.json'))).desk;
    expect(await offline.start(WISH)).toEqual({ ok: false, fault: { code: 'contentMissing' } });
  });

  it('a signed attempt keeps its score, is looked back on after a reload, and may be reviewed', async () => {
    const { desk } = openWindow(store);
    const { id } = opened(await desk.start(WISH));
    await expect(desk.debrief(id)).rejects.toThrow('not signed');
    for (const act of await expertActs()) expect((await desk.act(id, act)).receipt).toMatchObject({ ok: true });
    const record = (await desk.list()).find(({ attempt }) => attempt === id);
    expect(record?.report).toMatchObject({ passed: true, justification: 'lawfulJustified' });
    const later = openWindow(store).desk;
    expect(opened(await later.open(id)).result.opened.state.link).toBe('over');
    expect((await later.debrief(id)).report.total).toBe(record?.report?.total);
    expect((await later.viewAt(id, 3)).acts).toBe(3);
    const { receipt } = await later.act(id, { type: 'review', reflection: 'Ask later.', marks: { R1: 3 } });
    expect(receipt).toMatchObject({ ok: true });
    expect((await later.debrief(id)).timeline.at(-1)?.did.type).toBe('review');
  });

  it('a score that found no room is kept when the attempt is opened again', async () => {
    const full: AttemptStore = Object.assign(Object.create(store) as AttemptStore, {
      create: store.create.bind(store),
      read: store.read.bind(store),
      append: store.append.bind(store),
      keepReport: () => Promise.reject(new Error('full')),
    });
    const { desk } = openWindow(full);
    const { id } = opened(await desk.start(WISH));
    for (const act of await expertActs()) expect((await desk.act(id, act)).receipt).toMatchObject({ ok: true });
    expect((await store.read(id))?.report).toBeNull();
    await openWindow(store).desk.open(id);
    expect((await store.read(id))?.report).toMatchObject({ passed: true });
  });

  it('what is deleted is gone with its log', async () => {
    const { desk } = openWindow(store);
    const { id } = opened(await desk.start(WISH));
    const other = opened(await desk.start(WISH)).id;
    await desk.act(id, WAIT);
    await desk.act(other, WAIT);
    await desk.remove(id);
    expect(await desk.log(id)).toBeNull();
    expect(await store.entries(id)).toEqual([]);
    expect((await desk.list()).map(({ attempt }) => attempt)).toEqual([other]);
    expect(await store.entries(other)).toHaveLength(1);
  });
});

describe('watching an expert', () => {
  it('shows every step with its reason, up to the signature', async () => {
    const { desk } = openWindow(new MemoryStore());
    const watched = await desk.watch(SCENARIO, 'en');
    const steps = watched?.steps ?? [];
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter(({ id, reason }) => reason === '' || reason === `expert.${id}`)).toEqual([]);
    expect(watched?.views.map(({ acts }) => acts)).toEqual([0, ...steps.map((_, index) => index + 1)]);
    expect(watched?.views.at(-1)?.deciding.signed).toBe(true);
    expect(watched?.outcome).toBe('ADMIT');
    const look = watched?.views.at(-1)?.looks[0];
    expect(await desk.watchDrawing(SCENARIO, look?.act ?? 0, look?.ref ?? '')).toContain('<svg');
  });

  it('speaks the language asked for, where the case has it', async () => {
    const { desk } = openWindow(new MemoryStore());
    expect((await desk.watch(SCENARIO, 'ar'))?.language).toBe('ar');
    expect((await desk.watch(SCENARIO, 'pt'))?.language).toBe('en');
    expect(await desk.watch('nobody', 'en')).toBeNull();
  });
});
