// The one longest unused goes first, whether it was used by being asked for or by being put there; what is not at hand is read once.

import { expect, it } from 'vitest';
import { Lately } from '../../src/server/lately.ts';

it('keeps as many as it may, those used last', () => {
  const lately = new Lately<number>(2);
  lately.set('a', 1);
  lately.set('b', 2);
  expect(lately.get('a')).toBe(1);
  lately.set('c', 3);
  expect(lately.get('b')).toBeUndefined();
  expect([lately.get('a'), lately.get('c')]).toEqual([1, 3]);
  lately.set('a', 4);
  lately.delete('c');
  lately.set('d', 5);
  expect([lately.get('a'), lately.get('c'), lately.get('d')]).toEqual([4, undefined, 5]);
});

it('however many ask while it is on its way, it is read once', async () => {
  const lately = new Lately<number>(2);
  let reads = 0;
  const read = async (): Promise<number> => {
    await Promise.resolve();
    return ++reads;
  };
  expect(await Promise.all([1, 2, 3].map(() => lately.read('one', read)))).toEqual([1, 1, 1]);
  expect(await lately.read('one', read)).toBe(1);
  expect(await lately.read('two', read)).toBe(2);
});

it('a reading that failed is told to all who waited, and the next who asks reads anew', async () => {
  const lately = new Lately<number>(2);
  const fail = (): Promise<number> => Promise.reject(new Error('away'));
  const all = await Promise.allSettled([lately.read('one', fail), lately.read('one', () => Promise.resolve(1))]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await lately.read('one', () => Promise.resolve(1))).toBe(1);
});
