// What a page noted reaches the server once the line is there: all of it, in order, each with its own name and how long ago it was, also from
// an earlier page; and what can never be taken stands in the way of nothing.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SittingFact } from '#exam';
import type { Refusal } from '../askAcademy.ts';
import { FactKeeper, type FactShelf, type Noted } from './factKeeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const HIDDEN: SittingFact = { kind: 'hidden' };
const SHOWN: SittingFact = { kind: 'shown' };
const pasted = (letters: number): SittingFact => ({ kind: 'pasted', letters });

function aShelf(): FactShelf & { readonly kept: Noted[] } {
  const kept: Noted[] = [];
  return {
    kept,
    read: () => kept,
    add: (noted) => void kept.push(noted),
    remove: ({ id }) => void kept.splice(0, kept.length, ...kept.filter((one) => one.id !== id)),
  };
}

/** A server that takes everything, unless `refuses` gives it a reason not to. */
function aServer() {
  const server = {
    refuses: (_fact: SittingFact): Refusal | null => null,
    tried: 0,
    taken: [] as SittingFact[],
    send: (fact: SittingFact) => {
      server.tried++;
      const code = server.refuses(fact);
      if (code === null) server.taken.push(fact);
      return Promise.resolve(code === null ? ({ ok: true, value: {} } as const) : ({ ok: false, code } as const));
    },
  };
  return server;
}

test('what is noted is sent at once and kept nowhere afterwards', async () => {
  const [server, shelf] = [aServer(), aShelf()];
  new FactKeeper(server.send, shelf).note(pasted(7));
  await vi.advanceTimersByTimeAsync(0);
  expect(server.taken).toEqual([{ ...pasted(7), id: expect.stringMatching(/^[0-9a-f]{24}$/) }]);
  expect(shelf.kept).toEqual([]);
});

test.each(['lost', 'notSignedIn', 'storeAway', 'internal'] as const)('%s: kept, in order, until it is taken', async (code) => {
  const [server, shelf] = [aServer(), aShelf()];
  const keeper = new FactKeeper(server.send, shelf);
  server.refuses = () => code;
  keeper.note(HIDDEN);
  await vi.advanceTimersByTimeAsync(20_000);
  keeper.note(SHOWN);
  keeper.note(pasted(3));
  await vi.advanceTimersByTimeAsync(300_000);
  expect(server.taken).toEqual([]);
  expect(shelf.kept.map(({ fact }) => fact)).toEqual([HIDDEN, SHOWN, pasted(3)]);
  // It is tried more and more seldom, but on and on.
  const tried = server.tried;
  await vi.advanceTimersByTimeAsync(300_000);
  expect(server.tried - tried).toBe(10);
  server.refuses = () => null;
  await keeper.flush();
  const [hidden, shown, paste] = server.taken;
  expect([hidden, shown, paste].map((one) => one?.kind)).toEqual(['hidden', 'shown', 'pasted']);
  expect([hidden?.agoMs, shown?.agoMs, paste?.agoMs]).toEqual([620_000, 600_000, 600_000]);
  expect(shelf.kept).toEqual([]);
}); // prettier-ignore

test('what was sent without an answer is sent again under the same name', async () => {
  const server = aServer();
  const names: (string | undefined)[] = [];
  server.refuses = ({ id }) => (names.push(id) === 1 ? 'lost' : null);
  new FactKeeper(server.send, aShelf()).note(HIDDEN);
  await vi.advanceTimersByTimeAsync(5000);
  expect(names).toEqual([expect.any(String), names[0]]);
});

test('what an earlier page left is sent by the next one, before what that one notes', async () => {
  const [server, shelf] = [aServer(), aShelf()];
  server.refuses = () => 'lost';
  new FactKeeper(server.send, shelf).note(HIDDEN);
  const later = aServer();
  new FactKeeper(later.send, shelf).note(SHOWN);
  await vi.advanceTimersByTimeAsync(0);
  expect(later.taken.map(({ kind }) => kind)).toEqual(['hidden', 'shown']);
});

test('one that can never be taken does not stand in the way of the next', async () => {
  const [server, shelf] = [aServer(), aShelf()];
  server.refuses = ({ kind }) => (kind === 'hidden' ? 'malformed' : null);
  const keeper = new FactKeeper(server.send, shelf);
  keeper.note(HIDDEN);
  keeper.note(SHOWN);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.taken.map(({ kind }) => kind)).toEqual(['shown']);
  expect(shelf.kept).toEqual([]);
});
