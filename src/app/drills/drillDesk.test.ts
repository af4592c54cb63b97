// The desk of drills: nothing is told before its time, nothing is lost with the page, and of two windows one goes on.

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { QUESTION_TYPES } from '#interview';
import {
  isJudged,
  JUDGED_KINDS,
  QUESTION_KINDS,
  truthsOf,
  type DrillLog,
  type JudgedLog,
  type QuestionBank,
  type VerdictAnswer,
} from '#drills';
import type { DrillLook, JudgedWish, SessionView } from '../../trainee/drills/drillPort.ts';
import { DrillDesk } from './drillDesk.ts';
import { MemoryDrillStore, openDrillStore, type DrillStore } from './drillStore.ts';

const BANK: QuestionBank = {
  language: 'en',
  naming: QUESTION_TYPES.flatMap((type, index) =>
    [0, 1].map((twin) => ({
      kind: 'naming' as const,
      id: `en/${type}-${twin}`,
      language: 'en' as const,
      known: null,
      said: 'We kept bees.',
      text: ['Tell me about the bees.', 'Who bought the bees?', 'Do you own the bees?', 'Bees or goats?', 'You sold the bees, right?', 'Who bought them and when did they die?', 'That makes no sense.', 'Bees?', 'Go on.', 'This is recorded.'][index] ?? '', // prettier-ignore
      type,
    })),
  ),
  rephrasing: [
    {
      kind: 'rephrasing',
      id: 'en/bees',
      language: 'en',
      known: null,
      said: 'We kept bees.',
      text: 'You sold the bees, right?',
      flaw: 'leading',
      about: [],
      mayClose: false,
      better: ['What happened to the bees?', 'Tell me about the bees.'],
    },
  ],
};

let sessions = 0;
function aDesk(store: DrillStore, seed = 5): DrillDesk {
  let now = 1_800_000_000_000;
  return new DrillDesk({
    store,
    nowMs: () => (now += 1000),
    makeId: () => `session${sessions++}`,
    makeSeed: () => seed,
    readQuestions: () => Promise.resolve(BANK),
  });
}

const WISH: JudgedWish = {
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

const answerTo = (item: number): VerdictAnswer => ({
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
  it.each(JUDGED_KINDS)('%s: nothing that is given says what is false, or the seed', async (kind) => {
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
    expect(await desk.review(session, 1)).toMatchObject({ verdict: 'genuine' });
    expect((await desk.result(session)).items).toHaveLength(10);
  });

  it('a burst tells at once, its shift does not', async () => {
    const desk = aDesk(new MemoryDrillStore());
    const session = await desk.start({ ...WISH, kind: 'faces', protocol: 'burst' });
    for (let item = 1; item <= 40; item++) expect((await desk.answer(session, answerTo(item))).review).not.toBeNull();
    expect((await desk.answer(session, answerTo(41))).review).toBeNull();
    expect((await opened(desk, session)).of).toBe(100);
    await desk.end(session);
    const result = await desk.result(session);
    if (!('parts' in result)) throw new Error('another kind');
    const { blocks, hadFeedback, parts } = result;
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
      if (review === null || !('content' in review) || review.content.kind !== 'papers') throw new Error('no review');
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
    const log = (await store.read(session)) as JudgedLog;
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
    const tomorrow = new DrillDesk({
      store,
      nowMs: () => 1_800_086_500_000,
      makeId: () => 'later',
      makeSeed: () => 9,
      readQuestions: () => Promise.resolve(BANK),
    });
    expect((await tomorrow.hall()).due.calendars).toBeGreaterThan(0);
    await tomorrow.start({ ...WISH, kind: 'calendars' });
    expect((await store.read('later'))?.header.start.due.length).toBeGreaterThan(0);
  });
});

describe('questions', () => {
  const wish = { language: 'en', focus: null, feedback: true, length: 10 } as const;

  it.each(QUESTION_KINDS)('%s: before the answer nothing says what it is, or how it is put better', async (kind) => {
    const desk = aDesk(new MemoryDrillStore());
    const { shown } = await opened(desk, await desk.start({ ...wish, kind }));
    expect(Object.keys(shown ?? {}).sort()).toEqual(['kind', 'known', 'language', 'said', 'text']);
  });

  it('a better one is heard, told and kept; the label can be contested, and then counts for nothing', async () => {
    const store = new MemoryDrillStore();
    const desk = aDesk(store);
    const session = await desk.start({ ...wish, kind: 'rephrasing' });
    const first = await desk.answer(session, {
      item: 1,
      words: '  Tell me about the bees and what became of them. ',
      tookMs: 900,
    });
    expect(first.review).toMatchObject({
      isRight: true,
      isContested: false,
      words: 'Tell me about the bees and what became of them.',
      flaw: 'leading',
      told: { outcome: 'good', label: 'open', remarks: ['flawGone', 'fits', 'sameMatter'] },
      better: [{ type: 'open' }, { type: 'open' }],
    });
    const poor = await desk.answer(session, { item: 2, words: 'You sold the bees, didn’t you?', tookMs: 900 });
    expect(poor.review).toMatchObject({ isRight: false, told: { outcome: 'not', label: 'leading' } });
    expect(await desk.contest(session, 2, true)).toMatchObject({ isContested: true });
    await desk.end(session);
    expect(await desk.result(session)).toMatchObject({ answers: 2, contested: 1, right: { count: 1, of: 1 } });
    expect(await desk.contest(session, 2, false)).toMatchObject({ isContested: false });
    expect(await desk.result(session)).toMatchObject({ contested: 0, right: { count: 1, of: 2 } });
  });

  it('where nothing is told before the end no label is contested either; among true and false there is none', async () => {
    const desk = aDesk(new MemoryDrillStore());
    const session = await desk.start({ ...wish, kind: 'naming', feedback: false });
    expect((await desk.answer(session, { item: 1, type: 'open', tookMs: 10 })).review).toBeNull();
    await expect(desk.contest(session, 1, true)).rejects.toThrow(/no label/);
    const papers = await desk.start({ ...WISH, kind: 'stays' });
    await desk.answer(papers, answerTo(1));
    await expect(desk.contest(papers, 1, true)).rejects.toThrow(/no label/);
  });

  it('a focus practises what it names in every second question', async () => {
    const store = new MemoryDrillStore();
    const desk = aDesk(store);
    const session = await desk.start({ ...wish, kind: 'naming', focus: 'echo' });
    await desk.answer(session, { item: 1, type: 'open', tookMs: 10 });
    await desk.answer(session, { item: 2, type: 'open', tookMs: 10 });
    await desk.answer(session, { item: 3, type: 'open', tookMs: 10 });
    const log = await store.read(session);
    expect([0, 2].map((at) => log?.entries[at]?.resolved.cue)).toEqual(['type-echo', 'type-echo']);
  });
});

describe('a log comes back', () => {
  async function finished(desk: DrillDesk, count: number): Promise<DrillLog> {
    const session = await desk.start({ ...WISH, kind: 'zones' });
    for (let item = 1; item <= count; item++) await desk.answer(session, answerTo(item));
    await desk.end(session);
    return desk.log(session);
  }

  it('into another device, with the same result and the same reviews', async () => {
    const here = aDesk(new MemoryDrillStore());
    const log = await finished(here, 3);
    const there = aDesk(new MemoryDrillStore());
    const taken = await there.importLog(JSON.stringify(log));
    expect(taken).toMatchObject({
      ok: true,
      how: 'new',
      session: { session: log.header.session, answered: 3, isOver: true },
    });
    expect(await there.log(log.header.session)).toEqual(log);
    expect(await there.result(log.header.session)).toEqual(await here.result(log.header.session));
    expect(await there.review(log.header.session, 2)).toEqual(await here.review(log.header.session, 2));
  });

  it.each([
    ['in IndexedDB', () => openDrillStore()],
    ['in memory', () => Promise.resolve(new MemoryDrillStore())],
  ])('%s: what is here already is not lost', async (_, open) => {
    const store = await open();
    const desk = aDesk(store);
    const log = await finished(desk, 4);
    const { session } = log.header;
    expect(await desk.importLog(JSON.stringify(log))).toMatchObject({ ok: true, how: 'known' });
    const shorter = { ...log, entries: log.entries.slice(0, 2), endedMs: null } as DrillLog;
    expect(await desk.importLog(JSON.stringify(shorter))).toMatchObject({ ok: true, how: 'known' });
    expect(await store.read(session)).toEqual(log);
    await store.replace(log, shorter);
    expect(await desk.importLog(JSON.stringify(log))).toMatchObject({ ok: true, how: 'longer' });
    expect(await store.read(session)).toEqual(log);
    // Another verdict on the first item: the two went different ways.
    const [first, ...others] = log.entries as JudgedLog['entries'];
    const other = { ...log, entries: [{ ...first, verdict: 'false' }, ...others] };
    const apart = await desk.importLog(JSON.stringify(other));
    if (!apart.ok) throw new Error('not taken');
    expect(apart.how).toBe('apart');
    expect(await store.read(session)).toEqual(log);
    const beside = await store.read(apart.session.session);
    if (beside === null || !isJudged(beside)) throw new Error('not kept');
    expect(beside.entries).toEqual(other.entries);
    expect(beside.header).toEqual({ ...log.header, session: apart.session.session });
    await store.remove(session);
    await store.remove(apart.session.session);
  });

  it('with a fault it is not taken, and what is wrong is told', async () => {
    const store = new MemoryDrillStore();
    const desk = aDesk(store);
    const log = (await finished(desk, 2)) as JudgedLog;
    await store.remove(log.header.session);
    const faultOf = async (value: unknown): Promise<unknown> => {
      const taken = await desk.importLog(typeof value === 'string' ? value : JSON.stringify(value));
      return taken.ok ? null : taken.fault;
    };
    expect(await faultOf('{')).toEqual({ code: 'notJson' });
    expect(await faultOf({ ...log, header: { ...log.header, format: 9 } })).toEqual({ code: 'later', format: 9 });
    expect(await faultOf({ seed: 1, acts: [] })).toMatchObject({ code: 'notLog', place: 'header' });
    expect(await faultOf({ ...log, entries: log.entries.slice(1) })).toMatchObject({
      code: 'notLog',
      place: 'entries.0.item',
    });
    const [first, ...others] = log.entries;
    const strange = { ...first, resolved: { ...first?.resolved, content: { kind: 'papers', documentKind: 'passport', seed: 1, technique: 'no-such-thing', oddity: null, isFalse: true } } }; // prettier-ignore
    expect(await faultOf({ ...log, entries: [strange, ...others] })).toEqual({ code: 'noItem', item: 1 });
    expect(await store.list()).toEqual([]);
  });
});
