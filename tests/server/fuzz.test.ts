// Does anything that is sent break the server or reach its store? Thousands of requests near and far from what the protocol asks for.
// The seed stands in the name; a failing request belongs here as a test of its own.

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, PATHS, REMOTE_ERRORS, SESSION_HEADER } from '#attempt';
import { scenarioIds } from '../kit/library.ts';
import { holderOf, postAct, startRaw, type RawAttempt } from '../kit/remoteAttempt.ts';
import { startServer, type TestServer } from '../kit/serverKit.ts';

const SEED = 20_260_915;
const SCENARIO = scenarioIds()[0] ?? '';

let server: TestServer;
let attempt: RawAttempt;
beforeAll(async () => {
  server = await startServer();
  attempt = await startRaw(server, SCENARIO);
  await postAct(server, attempt, 1, { type: 'note', text: 'before' });
});
afterAll(() => server.stop());

async function countRows(): Promise<number[]> {
  const tables = ['attempts', 'entries', 'scores', 'contents', 'laws'] as const;
  return Promise.all(
    tables.map(async (table) => (await server.store.db.selectFrom(table).selectAll().execute()).length),
  );
}

/** Sends one request; it is refused in the protocol's words. Gives the status. */
async function expectRefused(options: {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  payload?: string;
}): Promise<void> {
  const answer = await server.app.inject(options);
  const text = answer.body;
  expect(answer.statusCode, `${JSON.stringify(options)}\n${text}`).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode, `${JSON.stringify(options)}\n${text}`).toBeLessThan(500);
  const { error } = JSON.parse(text) as { error: { code: string } };
  expect(Object.keys(REMOTE_ERRORS)).toContain(error.code);
}

const JSON_TYPE = { 'content-type': 'application/json' };
const anyJson = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value));
const anyText = fc.oneof(anyJson, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 60 }));

describe(`seed ${SEED}`, () => {
  it('no text in place of a start starts anything', async () => {
    const before = await countRows();
    const nearly = fc
      .record(
        {
          scenario: fc.constantFrom<unknown>('', SCENARIO, 'x', 3, null, '../etc'),
          mode: fc.constantFrom<unknown>('exam', 'watch', '', 1, null),
          language: fc.constantFrom<unknown>('en', '', 'e', '__proto__', 7),
          seed: fc.oneof(fc.integer(), fc.double(), fc.string()),
          variant: fc.constantFrom('wedding-hotel', ''),
        },
        { requiredKeys: ['mode'] },
      )
      .map((value) => JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly, anyText), (payload) =>
        expectRefused({ method: 'POST', url: PATHS.attempts(), headers: JSON_TYPE, payload }),
      ),
      { seed: SEED, numRuns: 900 },
    );
    expect(await countRows()).toEqual(before);
  });

  it('no text in place of an act is kept, and the attempt goes on', async () => {
    const before = await countRows();
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        'd1',
        'data',
        'white',
        'q1',
        'p1',
        '__proto__',
        'constructor',
        'f1',
        '',
        null,
        true,
        -1,
        2.5,
      ),
      fc.string({ maxLength: 30 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const type = fc.constantFrom(
      'open',
      'light',
      'magnify',
      'find',
      'respond',
      'decide',
      'compareFaces',
      'judge',
      'dance',
    );
    const act = fc
      .tuple(
        type,
        fc.dictionary(
          fc.constantFrom('paper', 'page', 'light', 'x', 'y', 'level', 'area', 'term', 'option', 'decision', 'fact'),
          value,
        ),
      )
      .map(([kind, rest]) => ({ type: kind, ...rest }));
    const seq = fc.constantFrom<unknown>(3, 0, -1, 1.5, '2', null, 1e12);
    const id = fc.constantFrom<unknown>('', 'a b', 'x'.repeat(65), 4, null, '\u0000');
    const wrongFrame = fc
      .record({ id, seq, act }, { requiredKeys: ['seq', 'act'] })
      .map((body) => JSON.stringify(body));
    await fc.assert(
      fc.asyncProperty(fc.oneof(wrongFrame, anyText), (payload) =>
        expectRefused({
          method: 'POST',
          url: PATHS.acts(attempt.id),
          headers: { ...JSON_TYPE, ...holderOf(attempt) },
          payload,
        }),
      ),
      { seed: SEED, numRuns: 900 },
    );
    // In a right frame a wrong act is not an error but a refusal: an answer like any other, that keeps nothing.
    const odd = fc.dictionary(
      fc.constantFrom(
        'type',
        'paper',
        'page',
        'light',
        'question',
        'person',
        'x',
        'y',
        'level',
        'seconds',
        'fact',
        'value',
      ),
      value,
    );
    const outsiders = fc.oneof(odd, act).filter((one) => one['type'] !== 'note' && one['type'] !== 'wait');
    await fc.assert(
      fc.asyncProperty(outsiders, async (one) => {
        const { status, json } = await postAct(server, attempt, 2, one as never, 'fuzz');
        expect(status, JSON.stringify(one)).toBe(200);
        expect(json.receipt, JSON.stringify(one)).toMatchObject({ ok: false });
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect(await countRows()).toEqual(before);
    expect((await postAct(server, attempt, 2, { type: 'note', text: 'after' })).json.receipt).toMatchObject({
      ok: true,
    });
  });

  it('no path, header or method leads where it should not', async () => {
    const before = await countRows();
    const part = fc.oneof(
      fc.string({ maxLength: 40 }).map(encodeURIComponent),
      fc.constantFrom(
        '..',
        '%2e%2e',
        '%00',
        '',
        '-1',
        '99999999',
        'person:p1:neutral:face',
        '%E0%A4%A',
        '{}',
        '*',
        '?a=%',
      ),
    );
    const tail = fc.constantFrom(
      'state',
      'acts',
      'sessions',
      'law',
      'law/texts',
      'drawings',
      'score',
      'debrief',
      'views',
      'papers',
      '',
    );
    const url = fc
      .tuple(fc.oneof(fc.constant(attempt.id), part), tail, fc.array(part, { maxLength: 4 }))
      .map(([id, end, rest]) => `${API}/attempts/${[id, end, ...rest].join('/')}`);
    const header = fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x20-\x7e]/g, ''));
    const token = fc.oneof(
      header,
      header.map((text) => `Bearer ${text}`),
      fc.constant('Bearer '),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
        url,
        token,
        header,
        (method, path, authorization, session) =>
          expectRefused({ method, url: path, headers: { authorization, [SESSION_HEADER]: session } }),
      ),
      { seed: SEED, numRuns: 900 },
    );
    expect(await countRows()).toEqual(before);
  });

  it('nor for whoever holds the attempt: what is not there is not found', async () => {
    const ref = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        'person:p1:neutral',
        'person:p1:neutral:face:ahead:x',
        'person::::',
        'd1.data.white.1.-.0.paper',
        '__proto__',
      ),
      fc
        .tuple(fc.constantFrom('d1', 'd2', 'p1'), fc.constantFrom('data', 'sheet'), fc.constantFrom('white', 'uv'))
        .map((all) => all.join('.')),
    );
    const path = fc.oneof(
      ref.filter((one) => one !== '').map((one) => PATHS.drawing(attempt.id, one)),
      ref.filter((one) => one !== '').map((one) => PATHS.drawingAt(attempt.id, 1, one)),
      fc.integer().map((act) => PATHS.viewAt(attempt.id, act)),
      fc
        .tuple(ref, ref)
        .filter((all) => !all.includes(''))
        .map(([a, b]) => PATHS.paperDrawing(attempt.id, a, b, 'white', [0])),
      fc
        .string({ maxLength: 40 })
        .filter((one) => !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(one))
        .map((one) => PATHS.lawTexts(attempt.id, one)),
    );
    await fc.assert(
      fc.asyncProperty(path, (url) => expectRefused({ method: 'GET', url, headers: holderOf(attempt) })),
      { seed: SEED, numRuns: 600 },
    );
  });
});
