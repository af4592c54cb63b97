// A mark is sent change by change, again until it is kept, and never over what somebody changed elsewhere.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markBodySchema, type MarkBody, type Marked } from '#exam';
import type { Answered } from '../askAcademy.ts';
import { MarkKeeper, type SendMark } from './markKeeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const EMPTY = markBodySchema.parse({});
const words = (text: string) => (body: MarkBody) => ({ ...body, words: text });

/** A server that keeps what it is sent, or answers as it is told. */
function aServer() {
  const sent: string[] = [];
  const answers: Answered<Marked>[] = [];
  const send: SendMark = (how, body, after) => {
    sent.push(`${how} ${body.words} after ${after}`);
    const kept: Answered<Marked> = {
      ok: true,
      value: { kept: `#${body.words}`, frozenAtMs: how === 'freeze' ? 7 : null, faults: [] },
    };
    return Promise.resolve(answers.shift() ?? kept);
  };
  return { sent, answers, keeper: new MarkKeeper({ body: EMPTY, kept: '#', frozenAtMs: null }, send) };
}

test('what is changed in one breath goes as one, and what comes meanwhile after it', async () => {
  const { sent, keeper } = aServer();
  keeper.change(words('a'));
  keeper.change(words('ab'));
  expect([keeper.read().keeping, keeper.isKept, sent]).toEqual(['keeping', false, []]);
  const saved = keeper.save();
  keeper.change(words('abc'));
  expect(await saved).toBe(true);
  expect(sent).toEqual(['keep ab after #', 'keep abc after #ab']);
  expect([keeper.read().keeping, keeper.isKept]).toEqual(['kept', true]);
});

test('by itself after a while, and again where no answer came', async () => {
  const { sent, answers, keeper } = aServer();
  answers.push({ ok: false, code: 'lost' });
  keeper.change(words('a'));
  await vi.advanceTimersByTimeAsync(700);
  expect([keeper.read().keeping, sent.length]).toEqual(['lost', 1]);
  await vi.advanceTimersByTimeAsync(4000);
  expect([keeper.read().keeping, sent]).toEqual(['kept', ['keep a after #', 'keep a after #']]);
});

test('not over what was changed elsewhere', async () => {
  const { sent, answers, keeper } = aServer();
  answers.push({ ok: false, code: 'notNow', why: 'changedElsewhere' });
  keeper.change(words('a'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent.length).toBe(1);
  expect(keeper.read().keeping).toMatchObject({ refused: { why: 'changedElsewhere' } });
});

test('is frozen as it is kept, or says what it lacks', async () => {
  const { sent, answers, keeper } = aServer();
  keeper.change(words('a'));
  const faults: Marked['faults'] = [{ code: 'stepsNotRead', at: 'conduct' }];
  answers.push({ ok: true, value: { kept: '#a', frozenAtMs: null, faults: [] } });
  answers.push({ ok: true, value: { kept: '#a', frozenAtMs: null, faults } });
  expect(await keeper.freeze()).toBe(false);
  expect(keeper.read().faults).toEqual(faults);
  keeper.change(words('b'));
  expect(keeper.read().faults).toEqual([]);
  expect(await keeper.freeze()).toBe(true);
  expect(sent.slice(-2)).toEqual(['keep b after #a', 'freeze b after #b']);
  expect(keeper.read().frozenAtMs).toBe(7);
});
