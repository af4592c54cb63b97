// The desk of drills: nothing is told before its time, nothing is lost with the page, and of two windows one goes on.

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DRILL_KINDS, truthsOf, type DrillAnswer, type DrillLog } from '#drills';
import type { DrillLook, SessionView, StartWish } from '../../trainee/drills/drillPort.ts';
import { DrillDesk } from './drillDesk.ts';
import { MemoryDrillStore, openDrillStore, type DrillStore } from './drillStore.ts';

let sessions = 0;
function aDesk(store: DrillStore, seed = 5): DrillDesk {
  let now = 1_800_000_000_000;
  return new DrillDesk({
    store,
    nowMs: () => (now += 1000),
    makeId: () => `session${sessions++}`,
    makeSeed: () => seed,
  });
}

const WISH: StartWish = {
  kind: 'papers',
  protocol: 'stream',
  way: 'free',
  prevalence: 'half',
  feedback: true,
  length: 10,
};
const WHITE: DrillLook = {
  page: 'data',
  light: 'white',
  level: 1,
  tilt: 0,
  from: 'left',
  region: null,
  specimen: false,
  without: [],
};

const answerTo = (item: number): DrillAnswer => ({
  item,
  verdict: 'genuine',
  confidence: 70,
  naming: null,
  faces: null,
  alone: null,
  lights: ['white'],
  tookMs: 2000,
});

async function opened(desk: DrillDesk, session: string): Promise<SessionView> {
  const view = await desk.open(session);
  if (view === null) throw new Error('no session');
  return view;
}

describe('before the answer', () => {
  it.each(DRILL_KINDS)('%s: nothing that is given says what is false, or the seed', async (kind) => {
    const store = new MemoryDrillStore();
    for (let seed = 1; seed <= 6; seed++) {
      const desk = aDesk(store, seed);
      const session = await desk.start({ ...WISH, kind });
      const text = JSON.stringify(await opened(desk, session)).replaceAll(/"svg":"(?:[^"\\]|\\.)*"/g, '');
      expect(text).not.toMatch(/isFalse|technique|oddity|fraud|"cue"|"seed"|distance|likeness|genuine|mutation/);
    }
  });

  it('the item cannot be reviewed, its mutations cannot be taken out, the next cannot be drawn, the result is not told', async () => {
    const desk = aDesk(new MemoryDrillStore());
    const session = await desk.start(WISH);
    const { shown } = await opened(desk, session);
    if (shown?.kind !== 'papers') throw new Error('no paper');
    const look = { ...WHITE, page: shown.firstPage };
    expect(await desk.drawing(session, 1, look)).toMatch(/^<svg/);
    await expect(desk.review(session, 1)).rejects.toThrow(/may not be told/);
    await expect(desk.drawing(session, 1, { ...look, without: [0] })).rejects.toThrow(/in this way/);
    await expect(desk.drawing(session, 2, look)).rejects.toThrow(/in this way/);
    await expect(desk.result(session)).rejects.toThrow(/goes on/);
    await expect(desk.log(session)).rejects.toThrow(/goes on/);
    await expect(desk.itemTable(session)).rejects.toThrow(/goes on/);
  });

  it('without feedback nothing is told until the end, then all of it', async () => {
    const desk = aDesk(new MemoryDrillStore());
    const session = await desk.start({ ...WISH, kind: 'stays', feedback: false });
    for (let item = 1; item <= 9; item++) {
      expect((await desk.answer(session, answerTo(item))).review).toBeNull();
      await expect(desk.review(session, item)).rejects.toThrow(/may not be told/);
    }
    // The last of all leads straight to the result, like the others to the next item.
    expect(await desk.answer(session, answerTo(10))).toMatchObject({ review: null, view: { shown: null } });
    expect((await desk.review(session, 1)).verdict).toBe('genuine');
    expect((await desk.result(session)).items).toHaveLength(10);
  });

  it('a burst tells at once, its shift does not', async () => {
    const desk = aDesk(new MemoryDrillStore());
    const session = await desk.start({ ...WISH, kind: 'faces', protocol: 'burst' });
    for (let item = 1; item <= 40; item++) expect((await desk.answer(session, answerTo(item))).review).not.toBeNull();
    expect((await desk.answer(session, answerTo(41))).review).toBeNull();
    expect((await opened(desk, session)).of).toBe(100);
    await desk.end(session);
    const { blocks, hadFeedback, parts } = await desk.result(session);
    expect(hadFeedback).toBe(true);
    expect(blocks).toHaveLength(2);
    expect(parts.map(({ part, from, to }) => [part, from, to])).toEqual([
      ['burstFirst', 1, 20],
      ['burstSecond', 21, 40],
      ['shift', 41, 41],
    ]);
  });
});

describe('after the answer', () => {
  it('every mutation can be taken out: then the paper is drawn as its genuine twin is', async () => {
    const store = new MemoryDrillStore();
    const desk = aDesk(store, 3);
    const session = await desk.start({ ...WISH, length: 20 });
    let switched = 0;
    for (let item = 1; item <= 20; item++) {
      const { review } = await desk.answer(session, answerTo(item));
      if (review?.content.kind !== 'papers') throw new Error('no review');
      const [entry] = review.content.entries;
      expect(review.isFalse).toBe(review.content.entries.some(({ innocent }) => !innocent));
      if (entry === undefined) continue;
      const look = {
        ...WHITE,
        page: entry.page,
        light: entry.lights[0] ?? 'white',
        tilt: entry.tilted ? 2 : 0,
      } as const;
      const shown = await desk.drawing(session, item, look);
      const without = await desk.drawing(session, item, { ...look, without: [entry.mutation] });
      if (shown !== without) switched++;
      expect(await desk.drawing(session, item, look)).toBe(shown);
    }
    expect(switched).toBeGreaterThan(5);
  });
});

describe('what is kept', () => {
  it('outlives the page: another desk on the same storage goes on with the same items', async () => {
    const first = aDesk(await openDrillStore());
    const session = await first.start(WISH);
    await first.answer(session, answerTo(1));
    const before = await opened(first, session);
    const second = aDesk(await openDrillStore());
    expect(await opened(second, session)).toEqual(before);
    expect((await second.hall()).sessions.find((one) => one.session === session)).toMatchObject({
      answered: 1,
      of: 10,
    });
    await second.remove(session);
    expect(await first.open(session)).toBeNull();
  });

  it.each([
    ['in IndexedDB', () => openDrillStore()],
    ['in memory', () => Promise.resolve(new MemoryDrillStore())],
  ])('%s: an answer given twice counts once', async (_, open) => {
    const store = await open();
    const one = aDesk(store);
    const other = aDesk(store);
    const session = await one.start({ ...WISH, kind: 'zones' });
    const [a, b] = await Promise.all([one.answer(session, answerTo(1)), other.answer(session, answerTo(1))]);
    expect(a.view.item).toBe(2);
    expect(b).toEqual(a);
    const log = (await store.read(session)) as DrillLog;
    expect(log.entries).toHaveLength(1);
    expect(log.entries[0]?.resolved.isFalse).toBe(truthsOf(log.header)[0]);
    await store.remove(session);
  });

  it('what was missed is due the next day', async () => {
    const store = new MemoryDrillStore();
    const desk = aDesk(store);
    const session = await desk.start({ ...WISH, kind: 'calendars' });
    for (let item = 1; item <= 10; item++) await desk.answer(session, answerTo(item));
    expect((await desk.hall()).due).toEqual({});
    const tomorrow = new DrillDesk({ store, nowMs: () => 1_800_086_500_000, makeId: () => 'later', makeSeed: () => 9 });
    expect((await tomorrow.hall()).due.calendars).toBeGreaterThan(0);
    await tomorrow.start({ ...WISH, kind: 'calendars' });
    expect((await store.read('later'))?.header.start.due.length).toBeGreaterThan(0);
  });
});
