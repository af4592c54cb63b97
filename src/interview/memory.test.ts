// Memory against interviewing.md 3.3: what holds, what does not, and within which bounds a second telling differs.

import { describe, expect, it } from 'vitest';
import { stream } from '#people';
import { drawMemory, MEMORY_KINDS, recallOf, RECALLS, type DrawnMemory, type MemoryKind } from './memory.ts';

const PLAIN = { tellings: 0, anchored: false, strained: false };
const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed);

function draw(seed: number, kind: MemoryKind, more: Partial<Parameters<typeof drawMemory>[1]> = {}): DrawnMemory {
  return drawMemory(stream(seed, `memory:${kind}`), {
    kind,
    monthsAgo: 12,
    distress: 0,
    told: 0,
    rehearsed: false,
    fixed: null,
    ...more,
  });
}

const share = (of: (seed: number) => boolean): number => (100 * SEEDS.filter(of).length) / SEEDS.length;
const changed = (kind: MemoryKind): number =>
  share((seed) => {
    const memory = draw(seed, kind);
    return recallOf(memory, PLAIN) !== recallOf(memory, { ...PLAIN, tellings: 1 });
  });

describe('a second telling', () => {
  it.each(['date', 'sequence', 'count'] as const)('differs in 10 to 40 of a hundred: %s', (kind) => {
    expect(changed(kind)).toBeGreaterThan(10);
    expect(changed(kind)).toBeLessThan(40);
  });

  it.each(['peripheral', 'name'] as const)('differs in 8 to 25 of a hundred: %s', (kind) => {
    expect(changed(kind)).toBeGreaterThan(8);
    expect(changed(kind)).toBeLessThan(25);
  });

  it('differs in the core under 5 of a hundred', () => {
    expect(changed('gist')).toBeLessThan(5);
  });

  it('never moves further than a step from the first', () => {
    for (const kind of MEMORY_KINDS)
      for (const seed of SEEDS.slice(0, 200)) {
        const memory = draw(seed, kind);
        for (const tellings of [1, 2, 3, 9]) {
          const now = RECALLS.indexOf(recallOf(memory, { ...PLAIN, tellings }));
          expect(Math.abs(now - memory.first)).toBeLessThanOrEqual(1);
        }
      }
  });
});

describe('what is remembered', () => {
  const exact = (kind: MemoryKind, more: Partial<Parameters<typeof drawMemory>[1]> = {}): number =>
    share((seed) => recallOf(draw(seed, kind, more), PLAIN) === 'exact');

  it('the core holds where the calendar does not', () => {
    expect(exact('gist', { monthsAgo: 60, distress: 3 })).toBeGreaterThan(93);
    expect(exact('date', { monthsAgo: 60, distress: 3 })).toBeLessThan(25);
  });

  it.each([
    ['years', { monthsAgo: 12 }, { monthsAgo: 60 }],
    ['distress', { distress: 0 }, { distress: 3 }],
  ] as const)('%s wear it down', (_, before, after) => {
    expect(exact('peripheral', after)).toBeLessThan(exact('peripheral', before));
  });

  it('telling it keeps it', () => {
    expect(exact('date', { told: 3 })).toBeGreaterThan(exact('date'));
  });

  it('what was learnt by heart is exact each time, in any state', () => {
    const memory = draw(7, 'date', { rehearsed: true, monthsAgo: 90, distress: 3 });
    expect(recallOf(memory, { tellings: 3, anchored: false, strained: true })).toBe('exact');
  });

  it('a hold in the year helps with a date, exhaustion takes a step, and the core minds neither', () => {
    const date = draw(3, 'date', { fixed: 'about' });
    expect(recallOf(date, { ...PLAIN, anchored: true })).toBe('exact');
    expect(recallOf(date, { ...PLAIN, strained: true })).toBe('wrong');
    expect(recallOf(draw(3, 'gist', { fixed: 'exact' }), { ...PLAIN, strained: true })).toBe('exact');
  });

  it('fixing the first telling leaves the drift of the others as it was drawn', () => {
    expect(draw(11, 'date', { fixed: 'none' }).drifts).toEqual(draw(11, 'date').drifts);
  });
});
