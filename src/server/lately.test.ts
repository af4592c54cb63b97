// What is at hand stays at hand; what is not is read once.

import { expect, test } from 'vitest';
import { Lately } from './lately.ts';

test('the one longest unused goes first', () => {
  const lately = new Lately<number>(2);
  lately.set('one', 1);
  lately.set('two', 2);
  expect(lately.get('one')).toBe(1);
  lately.set('three', 3);
  expect([lately.get('one'), lately.get('two'), lately.get('three')]).toEqual([1, undefined, 3]);
});

test('however many ask while it is on its way, it is read once', async () => {
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

test('a reading that failed is told to all who waited, and the next who asks reads anew', async () => {
  const lately = new Lately<number>(2);
  const fail = (): Promise<number> => Promise.reject(new Error('away'));
  const all = await Promise.allSettled([lately.read('one', fail), lately.read('one', () => Promise.resolve(1))]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await lately.read('one', () => Promise.resolve(1))).toBe(1);
});
