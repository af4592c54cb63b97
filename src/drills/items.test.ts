// What the items of each drill are: a fraud where one is drawn, and nothing but the fraud between the false and the genuine.

import { describe, expect, test } from 'vitest';
import { describePage, keyOf, pagesOf, parseMrz, readPage, renderPage, TECHNIQUES } from '#documents';
import { calendarVectors } from './calendarVectors.ts';
import { datesOf, dayIn } from './calendarItem.ts';
import type { JudgedKind } from './drill.ts';
import { aHeader, played, rightly } from './drillTestKit.ts';
import { lineOf } from './line.ts';
import { paperCues, paperOf, toolOf, type PaperContent } from './paperItem.ts';
import { itemOf, type JudgedItem } from './session.ts';
import { factsOfStay, stayOf } from './stayItem.ts';
import { wrongDigits, zoneOf } from './zoneItem.ts';

function itemsOf(kind: JudgedKind, seed = 11, length = 40): JudgedItem[] {
  const log = played(aHeader(kind, { seed, length }), rightly);
  return log.entries.map((_, index) => itemOf(log, index + 1));
}

function paperContent({ content }: JudgedItem): PaperContent {
  if (content.kind !== 'papers') throw new Error('no paper');
  return content;
}

describe('papers', () => {
  const items = itemsOf('papers');

  test('a false one bears its fraud, a genuine one none; a third of both an oddity', () => {
    for (const item of items) {
      const frauds = keyOf(paperOf(paperContent(item))).filter((entry) => !entry.innocent);
      expect(frauds.length > 0, JSON.stringify(item)).toBe(item.isFalse);
      if (item.isFalse) expect(frauds.every(({ technique }) => technique === item.cue.id)).toBe(true);
    }
    const odd = items.filter((item) => paperContent(item).oddity !== null);
    expect(odd.length).toBeGreaterThan(5);
    expect(odd.some((item) => item.isFalse)).toBe(true);
    expect(odd.some((item) => !item.isFalse)).toBe(true);
  });

  test('only the fraud lies between a false paper and its genuine twin: holder, issue and entries are the same', () => {
    for (const item of items.slice(0, 12)) {
      const content = paperContent(item);
      const [one, other] = [true, false].map((isFalse) => paperOf({ ...content, isFalse }));
      if (one === undefined || other === undefined) throw new Error('no paper');
      // A fraud may take a leaf out, never put a page in.
      expect(pagesOf(other)).toEqual(expect.arrayContaining([...pagesOf(one)]));
      expect({ ...one, mutations: [] }).toEqual({ ...other, mutations: [] });
      expect(one.mutations).toHaveLength(other.mutations.length + 1);
    }
  });

  test('what is offered can be seen: under one of its lights the drawing or the description differs', () => {
    for (const cue of [...paperCues('papers'), ...paperCues('stamps')]) {
      const content: PaperContent = {
        kind: 'papers',
        documentKind: cue.kinds[0] ?? 'passport',
        seed: seedFor(cue.id, cue.kinds[0] ?? 'passport'),
        technique: cue.id,
        oddity: null,
        isFalse: true,
      };
      const forged = paperOf(content);
      const genuine = paperOf({ ...content, isFalse: false });
      const shows = keyOf(forged).some(
        ({ page, lights }) =>
          lights.some(
            (light) =>
              renderPage(forged, { page, light }) !== renderPage(genuine, { page, light }) ||
              JSON.stringify(describePage(forged, page, light)) !==
                JSON.stringify(describePage(genuine, page, light)) ||
              JSON.stringify(readPage(forged, page)) !== JSON.stringify(readPage(genuine, page)),
          ) || toolOf(keyOf(forged)) !== 'eye',
      );
      expect(shows, cue.id).toBe(true);
    }
  });

  test('questions of register or of the holder are not asked of a paper', () => {
    const offered = [...paperCues('papers'), ...paperCues('stamps')].map(({ id }) => id);
    for (const slug of ['lr-reported', 'sd-hotel-unverifiable', 'im-lookalike']) expect(offered).not.toContain(slug);
    expect(offered.length).toBeGreaterThan(TECHNIQUES.length / 2);
  });

  test('the plainest tool', () => {
    expect(lineOf('cf-bright-paper')).toBe(1);
    expect(lineOf('vs-dates-altered')).toBe(2);
    expect(lineOf('bk-composite')).toBe(3);
    const toolFor = (id: string): string | null => {
      const cue = paperCues('papers').find((one) => one.id === id);
      const documentKind = cue?.kinds[0] ?? 'passport';
      const content = { kind: 'papers' as const, documentKind, technique: id, oddity: null, isFalse: true };
      return toolOf(keyOf(paperOf({ ...content, seed: seedFor(id, documentKind) })));
    };
    expect(toolFor('cf-bright-paper')).toBe('ultraviolet');
    expect(toolFor('cf-ovi-static')).toBe('tilt');
    expect(toolFor('cf-microtext-blurred')).toBe('glass');
    expect(toolFor('mz-viz-mismatch')).toBe('eye');
    expect(toolFor('cf-register-off')).toBe('transmitted');
  });
});

function seedFor(technique: string, documentKind: PaperContent['documentKind']): number {
  for (let seed = 1; seed < 50; seed++) {
    try {
      paperOf({ kind: 'papers', documentKind, seed, technique, oddity: null, isFalse: true });
      return seed;
    } catch {
      // This series lacks what the technique needs; the next seed has another.
    }
  }
  throw new Error(`no ${documentKind} for ${technique}`);
}

describe('machine zones', () => {
  test('a genuine one adds up and agrees but for what is allowed; a false one does not', () => {
    const seen = new Set<string>();
    for (const item of [...itemsOf('zones'), ...itemsOf('zones', 12), ...itemsOf('zones', 13)]) {
      if (item.content.kind !== 'zones') throw new Error('no zone');
      seen.add(item.content.fraud ?? item.content.genuine);
      const zone = zoneOf(item.content);
      const genuine = zoneOf({ ...item.content, fraud: null });
      expect(wrongDigits(genuine.lines)).toEqual([]);
      expect(parseMrz(genuine.lines, { referenceDate: '2026-09-15' }).format).toBe('TD3');
      expect(zone.printed).toEqual(genuine.printed);
      expect(zone.lines.join() === genuine.lines.join(), JSON.stringify(item)).toBe(!item.isFalse);
      if (item.content.fraud === 'zone-composite') expect(wrongDigits(zone.lines)).toEqual(['composite']);
      if (item.content.fraud === 'zone-check-digit') {
        const wrong = wrongDigits(zone.lines);
        expect(wrong).toHaveLength(1);
        expect(wrong).not.toEqual(['composite']);
      }
    }
    expect(seen.size).toBeGreaterThan(8);
  });
});

describe('calendars', () => {
  test.each(calendarVectors)('$calendar of $here', ({ calendar, here, there }) => {
    const { year, month, day } = dayIn(calendar, here);
    expect([year, month, day]).toEqual(there);
  });

  test('the Nepali calendar goes on without a gap, month by month, and says where its table ends', () => {
    const from = Temporal.PlainDate.from('1943-04-14');
    let before = dayIn('nepali', from.toString());
    expect(before).toEqual({ year: 2000, month: 1, day: 1 });
    for (let days = 1; days < 365 * 83; days++) {
      const now = dayIn('nepali', from.add({ days }).toString());
      if (now.day !== 1) expect(now).toEqual({ ...before, day: before.day + 1 });
      else {
        expect(before.day).toBeGreaterThanOrEqual(29);
        expect(before.day).toBeLessThanOrEqual(32);
        expect([now.year, now.month]).toEqual(
          before.month === 12 ? [before.year + 1, 1] : [before.year, before.month + 1],
        );
      }
      before = now;
    }
    expect(() => dayIn('nepali', '1943-04-13')).toThrow(/outside/);
    expect(() => dayIn('nepali', '2030-01-01')).toThrow(/outside/);
  });

  test('a genuine pair is the same day, or one off where two conversions are right; a false one is further off', () => {
    for (const item of [...itemsOf('calendars'), ...itemsOf('calendars', 12)]) {
      if (item.content.kind !== 'calendars') throw new Error('no dates');
      const { here, means, calendar, there } = datesOf(item.content);
      expect(dayIn(calendar, means)).toEqual(there);
      const off = Math.abs(Temporal.PlainDate.from(means).until(here).days);
      if (item.isFalse) expect(off).toBeGreaterThan(2);
      else expect(off).toBeLessThanOrEqual(calendar === 'islamic-civil' ? 1 : 0);
    }
  });
});

describe('days of stay', () => {
  test('the planned stay lies on its side of the limit', () => {
    for (const item of [...itemsOf('stays'), ...itemsOf('stays', 12)]) {
      if (item.content.kind !== 'stays') throw new Error('no stay');
      const drawn = stayOf(item.content);
      const { lastDay, mostDays } = factsOfStay(drawn);
      expect(mostDays).toBeGreaterThan(2);
      expect(drawn.exit > (lastDay ?? '')).toBe(item.isFalse);
      expect(drawn.stays.every(({ exit }) => exit !== null && exit < drawn.entry)).toBe(true);
    }
  });
});
