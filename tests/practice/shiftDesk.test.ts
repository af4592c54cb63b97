// A shift on this device: nothing of it is lost with the page, its cases are attempts that know it, two windows never write into each other,
// and its log is what the command line scores.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Authority, type Act, type ShiftAct } from '#attempt';
import { bundleContent, loadLibrary, openShiftLog, readContentFolder, type OpenedShift } from '#cli';
import { playExpert } from '#proof';
import type { ShiftIndex } from '#scenario';
import { Casebook, selectCase, type ReadContent } from '../../src/app/practice/casebook.ts';
import { openIndexedStore } from '../../src/app/practice/indexedStore.ts';
import { MemoryStore } from '../../src/app/practice/memoryStore.ts';
import { PracticeDesk } from '../../src/app/practice/practiceDesk.ts';
import { ContentMissing } from '../../src/app/practice/readContent.ts';
import type { AttemptStore } from '../../src/app/practice/attemptStore.ts';
import { ShiftDesk } from '../../src/app/shift/shiftDesk.ts';
import type { OpenShift, ShiftOpened } from '../../src/app/shift/shiftPort.ts';
import { MemoryShiftStore, openShiftStore, type ShiftStore } from '../../src/app/shift/shiftStore.ts';
import { ROOT } from '../kit/library.ts';

const LIBRARY = loadLibrary(readContentFolder(ROOT), ['nervous-visitor', 'returning-visitor', 'window-three']);
const BUNDLE = bundleContent(LIBRARY);
const WISH = { shift: 'grey-morning', language: 'en', caseLanguage: 'en' } as const;
const CALL: ShiftAct = { type: 'call', who: 'clock', reason: 'turn' };
const ASK: ShiftAct = { type: 'ask', about: 'rest' };

const read: ReadContent = (path) => {
  const file = BUNDLE.get(path);
  return file === undefined ? Promise.reject(new ContentMissing(path)) : Promise.resolve(JSON.parse(file));
};
/** Opened once: content is the same in every window. */
const CASEBOOK = new Casebook(read);

interface Stores {
  readonly attempts: AttemptStore;
  readonly store: ShiftStore;
}

/** As the command line opens a shift, with the cases that these tests need. */
function openHere(id: string): OpenedShift {
  const served = (JSON.parse(BUNDLE.get('shifts.json') ?? '') as ShiftIndex).shifts.find(({ file }) => file.id === id);
  if (served === undefined) throw new Error(`there is no shift ${id}`);
  const scenarios = LIBRARY.scenarios.flatMap((one) => (one.open === null ? [] : [[one.id, one.open] as const]));
  return { shift: served, scenarios: new Map(scenarios) };
}

let made = 0;

/** A window on what is kept, with a worker of its own. */
function openWindow(
  { attempts, store }: Stores,
  content: ReadContent = read,
): { practice: PracticeDesk; desk: ShiftDesk } {
  const [nowMs, makeId] = [() => 1_000_000 + made, () => `id-${(made += 1)}`];
  const practice = new PracticeDesk({
    casebook: CASEBOOK,
    store: attempts,
    nowMs,
    makeId,
    makeSeed: () => 7,
    tellOthers: () => undefined,
  });
  return {
    practice,
    desk: new ShiftDesk({ practice, casebook: CASEBOOK, attempts, store, read: content, nowMs, makeId }),
  };
}

function opened(result: ShiftOpened): OpenShift & { readonly run: string } {
  if (!result.ok) throw new Error(`not opened: ${result.fault}`);
  return { ...result.open, run: result.open.record.run };
}

/** Signs the case at the counter as the expert does, the review left out. */
async function work(practice: PracticeDesk, { record, view }: OpenShift): Promise<void> {
  const attempt = record.attempts[view.counter?.who ?? ''] ?? '';
  const header = (await practice.log(attempt))?.header;
  const book = await CASEBOOK.open(header?.scenario ?? '');
  if (header === undefined || book === null) throw new Error('nobody is at the counter');
  const drawn = selectCase(book, header.seed, header.variant, null, header.lacks);
  const { gate } = new Authority(drawn, book.pack, ({ id }) => id);
  const acts = playExpert(drawn).moments.map(({ entry: { act } }): Act => gate.release(act));
  await practice.open(attempt);
  for (const act of acts) if (act.type !== 'review') await practice.act(attempt, act);
}

describe.each([
  ['IndexedDB', async (): Promise<Stores> => ({ attempts: await openIndexedStore(), store: await openShiftStore() })],
  ['memory', (): Promise<Stores> => Promise.resolve({ attempts: new MemoryStore(), store: new MemoryShiftStore() })],
] as const)('with the store in %s', (_name, openStores) => {
  let stores: Stores;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    stores = await openStores();
  });

  it('goes on in another window exactly where it was, with the case at the counter', async () => {
    const { desk, practice } = openWindow(stores);
    const { run } = opened(await desk.start(WISH));
    const { record } = opened((await desk.act(run, CALL)).opened);
    const attempt = record.attempts['clock'] ?? '';
    await practice.act(attempt, { type: 'wait', seconds: 5 });
    const { view } = opened((await desk.act(run, ASK)).opened);
    expect(view).toMatchObject({ acts: 2, seconds: 85, counter: { who: 'clock', signed: false } });
    expect(opened(await openWindow(stores).desk.open(run)).view).toEqual(view);
    expect((await stores.attempts.read(attempt))?.shift).toEqual({ shift: 'grey-morning', run });
  });

  it('is refused what its rules refuse, and nothing is kept of it', async () => {
    const { desk } = openWindow(stores);
    const { run } = opened(await desk.start(WISH));
    expect((await desk.act(run, { type: 'finish' })).stopped).toBe('counterFree');
    expect((await desk.act(run, { ...CALL, who: 'newspaper' })).stopped).toBe('notWaiting');
    expect(await stores.store.read(run)).toMatchObject({ entries: [], attempts: {} });
    expect(await stores.attempts.list()).toEqual([]);
  });

  it('of two windows the one that acts on what is past is shown what the other did', async () => {
    const { desk } = openWindow(stores);
    const other = openWindow(stores).desk;
    const { run } = opened(await desk.start(WISH));
    await other.open(run);
    await desk.act(run, ASK);
    const late = await other.act(run, ASK);
    expect(opened(late.opened).view.acts).toBe(2);
    const both = await Promise.all([desk.act(run, ASK), other.act(run, ASK)]);
    expect(both.map(({ stopped }) => stopped)).toEqual(expect.arrayContaining([null, 'superseded']));
    expect(both.map((one) => opened(one.opened).view.acts)).toEqual([3, 3]);
  });

  it('is looked back on once it is closed, and its log scores the same at the command line', async () => {
    const { desk, practice } = openWindow(stores);
    const { run } = opened(await desk.start(WISH));
    await work(practice, opened((await desk.act(run, CALL)).opened));
    expect(await desk.lookBack(run)).toBeNull();
    await desk.act(run, { type: 'finish' });
    await desk.act(run, { type: 'close', open: ['bus', 'suitcase'] });
    const back = await desk.lookBack(run);
    expect(back?.results['clock']?.points).toBe(back?.results['clock']?.max);
    expect(back?.results['clock']?.max).toBeGreaterThan(0);
    expect((await stores.store.read(run))?.closed).toEqual({ points: back?.report.total, max: back?.report.max });
    expect(await openWindow(stores).desk.lookBack(run)).toEqual(back);
    const { report } = openShiftLog(JSON.parse(JSON.stringify(await desk.log(run))), 'shift.json', openHere);
    expect(report).toEqual(back?.report);
  });

  it('checks the form of a note and not what is so', async () => {
    const { desk } = openWindow(stores);
    const { run } = opened(await desk.start(WISH));
    await desk.act(run, CALL);
    const note = { known: ['stay.means'], open: ['stay.history'], told: 'I think you are lying.', next: '', by: 60 };
    expect(await desk.checkNote(run, note)).toEqual(['nothingToDo', 'opinion']);
  });

  it('draws a case without what has failed by then', async () => {
    const { desk } = openWindow(stores);
    const { run } = opened(await desk.start({ ...WISH, shift: 'difficult-hour' }));
    for (let minute = 0; minute < 13; minute++) await desk.act(run, { type: 'ask', about: 'order' });
    const { record } = opened((await desk.act(run, { type: 'call', who: 'phone', reason: 'turn' })).opened);
    expect((await stores.attempts.read(record.attempts['phone'] ?? ''))?.header.lacks).toEqual(['chipReader']);
  });

  it('takes its cases along when it is deleted, and cannot be opened without them', async () => {
    const { desk, practice } = openWindow(stores);
    const { run } = opened(await desk.start(WISH));
    const { record } = opened((await desk.act(run, CALL)).opened);
    await practice.remove(record.attempts['clock'] ?? '');
    expect(await openWindow(stores).desk.open(run)).toEqual({ ok: false, fault: 'otherContent' });
    const second = opened(await desk.start(WISH)).run;
    await desk.act(second, CALL);
    await desk.remove(second);
    expect(await stores.attempts.list()).toEqual([]);
    expect(await desk.open(second)).toEqual({ ok: false, fault: 'noSuchShift' });
  });

  it('says so where its files cannot be had, or are others', async () => {
    const { run } = opened(await openWindow(stores).desk.start(WISH));
    const without = openWindow(stores, (path) => Promise.reject(new ContentMissing(path))).desk;
    expect(await without.open(run)).toEqual({ ok: false, fault: 'contentMissing' });
    const changed: ReadContent = async (path) =>
      JSON.parse(JSON.stringify(await read(path)).replace('"minutes":60', '"minutes":59'));
    expect(await openWindow(stores, changed).desk.open(run)).toEqual({ ok: false, fault: 'otherContent' });
  });
});
