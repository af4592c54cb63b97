// The one longest unused goes first, whether it was used by being asked for or by being put there.

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
