// Does a discussion show distributions only, from five answers on, to whoever opened it alone, and keep nothing when it is over?

import { describe, expect, it } from 'vitest';
import { DISCUSSION_PATHS, SHOWN_FROM, type DiscussionResults, type OpenedDiscussion, type Seat } from '#attempt';
import { startServer, type TestServer } from '../kit/serverKit.ts';

const ABOUT = { dilemma: 'D12', background: 'patronym', form: 'pick' } as const;
const OPTIONS = ['howBuilt', 'asPrinted', 'notFamily', 'pickOne', 'mrs'];

interface Answered<T> {
  readonly status: number;
  readonly text: string;
  readonly body: T;
  readonly code: string | undefined;
}

async function ask<T>(
  server: TestServer,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { secret, body }: { secret?: string; body?: unknown } = {},
): Promise<Answered<T>> {
  const headers = secret === undefined ? {} : { authorization: `Bearer ${secret}` };
  const answer = await server.app.inject({
    method,
    url: path,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  const read = answer.json<T & { error?: { code: string } }>();
  return { status: answer.statusCode, text: answer.body, body: read, code: read.error?.code };
}

async function open(server: TestServer, about: object = ABOUT): Promise<OpenedDiscussion> {
  const { status, body } = await ask<OpenedDiscussion>(server, 'POST', DISCUSSION_PATHS.discussions(), { body: about });
  expect(status).toBe(201);
  return body;
}

async function takeSeat(server: TestServer, code: string): Promise<string> {
  return (await ask<Seat>(server, 'POST', DISCUSSION_PATHS.seats(code))).body.seat;
}

async function answerAs(server: TestServer, code: string, seat: string, body: object): Promise<Answered<unknown>> {
  return ask(server, 'PUT', DISCUSSION_PATHS.response(code), { secret: seat, body });
}

async function results(server: TestServer, { code, host }: OpenedDiscussion): Promise<DiscussionResults> {
  return (await ask<DiscussionResults>(server, 'GET', DISCUSSION_PATHS.results(code), { secret: host })).body;
}

describe('a discussion', () => {
  it('has a code that can be typed as one likes', async () => {
    const server = await startServer();
    const { code } = await open(server);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`;
    const { status, body } = await ask(server, 'GET', DISCUSSION_PATHS.state(typed));
    expect([status, body]).toEqual([200, { ...ABOUT, phase: 'collecting' }]);
  });

  it('shows nothing but a number below five answers, then counts, then counts in steps of five', async () => {
    const server = await startServer();
    const opened = await open(server);
    const seats: string[] = [];
    for (let n = 1; n <= 11; n++) {
      const seat = await takeSeat(server, opened.code);
      seats.push(seat);
      expect((await answerAs(server, opened.code, seat, { option: OPTIONS[n % 2] })).status).toBe(200);
      const { responses, shown } = await results(server, opened);
      expect(responses).toBe(n);
      if (n < SHOWN_FROM) expect(shown).toBeNull();
      else expect(shown?.of).toBe(n < 10 ? 5 : 10);
    }
    // Five answers: 1, 3, 5 went one way, 2 and 4 the other.
    const { shown } = await results(server, opened);
    expect(shown?.options['asPrinted']?.chosen).toBe(5);
    expect(shown?.options['howBuilt']?.chosen).toBe(5);
    // Nobody changes the counts alone.
    await answerAs(server, opened.code, seats[0] ?? '', { option: 'mrs' });
    expect((await results(server, opened)).shown).toEqual(shown);
  });

  it('four answers are never shown, not even at the end', async () => {
    const server = await startServer();
    const opened = await open(server);
    for (let n = 0; n < 4; n++)
      await answerAs(server, opened.code, await takeSeat(server, opened.code), { option: 'howBuilt' });
    const { body } = await ask<DiscussionResults>(server, 'POST', DISCUSSION_PATHS.reveal(opened.code), {
      secret: opened.host,
    });
    expect(body).toMatchObject({ phase: 'revealed', responses: 4, shown: null });
  });

  it('a seat answers once and may change its mind until the end', async () => {
    const server = await startServer();
    const opened = await open(server);
    const seat = await takeSeat(server, opened.code);
    await answerAs(server, opened.code, seat, { option: 'howBuilt' });
    await answerAs(server, opened.code, seat, { option: 'mrs' });
    expect((await results(server, opened)).responses).toBe(1);
    await ask(server, 'POST', DISCUSSION_PATHS.reveal(opened.code), { secret: opened.host });
    expect(await answerAs(server, opened.code, seat, { option: 'mrs' })).toMatchObject({
      status: 409,
      code: 'discussionEnded',
    });
  });

  it('ratings are counted option by option', async () => {
    const server = await startServer();
    const opened = await open(server, { ...ABOUT, form: 'rate' });
    const ratings = OPTIONS.map((option, index) => ({ option, rating: 4 - index }));
    for (let n = 0; n < 5; n++) {
      const seat = await takeSeat(server, opened.code);
      expect((await answerAs(server, opened.code, seat, { option: 'howBuilt', ratings })).status).toBe(200);
    }
    const { shown } = await results(server, opened);
    expect(shown?.options['howBuilt']?.ratings).toEqual([0, 0, 0, 0, 5]);
    expect(shown?.options['mrs']?.ratings).toEqual([5, 0, 0, 0, 0]);
  });

  it.each([
    ['an option that is not there', { option: 'dance' }],
    ['ratings where one is picked', { option: 'howBuilt', ratings: [{ option: 'howBuilt', rating: 4 }] }],
    ['a name', { option: 'howBuilt', name: 'Ada' }],
  ])('%s is refused', async (_name, body) => {
    const server = await startServer();
    const { code } = await open(server);
    expect(await answerAs(server, code, await takeSeat(server, code), body)).toMatchObject({ status: 400 });
  });

  it('whoever did not open it sees no results, ends nothing and closes nothing', async () => {
    const server = await startServer();
    const { code } = await open(server);
    const stranger = await takeSeat(server, code);
    const of = DISCUSSION_PATHS;
    for (const [method, path] of [
      ['GET', of.results(code)],
      ['POST', of.reveal(code)],
      ['DELETE', of.state(code)],
    ] as const)
      for (const secret of [undefined, stranger, 'guess'])
        expect(await ask(server, method, path, secret === undefined ? {} : { secret })).toMatchObject({
          status: 404,
          code: 'noSuchDiscussion',
        });
    expect(await answerAs(server, code, 'no-seat', { option: 'howBuilt' })).toMatchObject({ status: 404 });
  });

  it('is gone when it is closed, and when its time is over', async () => {
    let now = 1_800_000_000_000;
    const server = await startServer({ nowMs: () => now });
    const [first, second] = [await open(server), await open(server)];
    await ask(server, 'DELETE', DISCUSSION_PATHS.state(first.code), { secret: first.host });
    expect((await ask(server, 'GET', DISCUSSION_PATHS.state(first.code))).status).toBe(404);
    expect((await ask(server, 'GET', DISCUSSION_PATHS.state(second.code))).status).toBe(200);
    now = second.endsAtMs;
    expect((await ask(server, 'GET', DISCUSSION_PATHS.state(second.code))).status).toBe(404);
  });

  it('leaves nothing in the log but the route', async () => {
    const lines: string[] = [];
    const server = await startServer({ log: 'info', logTo: { write: (line) => void lines.push(line) } });
    const opened = await open(server);
    const seat = await takeSeat(server, opened.code);
    await answerAs(server, opened.code, seat, { option: 'howBuilt' });
    const log = lines.join('\n');
    expect(log).toContain('/discussions/:code/response');
    for (const secret of [opened.code, opened.host, seat, 'howBuilt']) expect(log).not.toContain(secret);
  });

  it.each([
    ['an unknown dilemma', { ...ABOUT, dilemma: 'D90' }],
    ['an unknown background', { ...ABOUT, background: 'nobody' }],
    ['an unknown form', { ...ABOUT, form: 'sing' }],
  ])('%s cannot be opened', async (_name, body) => {
    const server = await startServer();
    expect((await ask(server, 'POST', DISCUSSION_PATHS.discussions(), { body })).status).toBe(400);
  });

  it('opening is slowed down', async () => {
    const server = await startServer({
      limits: { requestsPerMinute: 1000, requestsPerPerson: 1000, startsPerMinute: 3, maxLive: 5 },
    });
    for (let n = 0; n < 3; n++) await open(server);
    const { status } = await ask(server, 'POST', DISCUSSION_PATHS.discussions(), { body: ABOUT });
    expect(status).toBe(429);
  });
});
