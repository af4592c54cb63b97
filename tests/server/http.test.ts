// What goes over the wire beside the attempts: errors in the protocol's words, headers, limits, the app and the content, a calm stop.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { API, NEXT_STEPS, PATHS, REMOTE_ERRORS, type RemoteErrorCode } from '#attempt';
import { ApiError } from '../../src/server/apiError.ts';
import { WIDGET_STYLES } from '../../src/server/securityHeaders.ts';
import { readSettings } from '../../src/server/settings.ts';
import { ROOT, scenarioIds } from '../kit/library.ts';
import { askRaw, holderOf, postAct, startRaw } from '../kit/remoteAttempt.ts';
import { shippedContent, startServer, type TestServer } from '../kit/serverKit.ts';

const SCENARIO = scenarioIds()[0] ?? '';
const json = { 'content-type': 'application/json' };

describe('errors', () => {
  it('every one has a status, a next step, and a body that names no more', () => {
    for (const code of Object.keys(REMOTE_ERRORS) as RemoteErrorCode[]) {
      const error = new ApiError(code);
      expect(error.status).toBeGreaterThanOrEqual(400);
      expect(NEXT_STEPS).toContain(error.body('x').error.next);
    }
    expect(new ApiError('internal').body('x')).toEqual({ error: { code: 'internal', next: 'tell', id: 'x' } });
    expect(new ApiError('malformed', { at: ['seed'] }).body('x').error).not.toHaveProperty('id');
  });

  it.each([
    ['a path that is not there', 'GET', '/nothing/here', {}, undefined, 404, 'notFound'],
    ['a method that is not there', 'DELETE', PATHS.attempts(), {}, undefined, 404, 'notFound'],
    ['no JSON', 'POST', PATHS.attempts(), json, '{"scenario":', 400, 'malformed'],
    ['JSON that poisons', 'POST', PATHS.attempts(), json, '{"__proto__":{"mode":"practice"}}', 400, 'malformed'],
    ['nothing', 'POST', PATHS.attempts(), json, '', 400, 'malformed'],
    ['another kind of text', 'POST', PATHS.attempts(), { 'content-type': 'text/csv' }, 'a,b', 415, 'unsupportedMedia'],
    ['far too much', 'POST', PATHS.attempts(), json, JSON.stringify('x'.repeat(400_000)), 413, 'tooLarge'],
    ['a path of no text', 'GET', `${API}/attempts/%E0%A4%A/state`, {}, undefined, 400, 'malformed'],
    ['a name without end', 'GET', `${API}/attempts/${'a'.repeat(5000)}/state`, {}, undefined, 404, 'notFound'],
  ] as const)('%s', async (_name, method, url, headers, payload, status, code) => {
    const { app } = await startServer();
    const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([status, code]);
  });

  it('what is wrong with a request is named by its place, not by what stood there', async () => {
    const server = await startServer();
    const body = { scenario: SCENARIO, mode: 'exam', language: 'not a language', seed: -3, more: 'secret words' };
    const { status, text, json: read } = await askRaw(server, { method: 'POST', path: PATHS.attempts(), body });
    expect(status).toBe(400);
    expect(read.error?.at?.toSorted()).toEqual(['', 'language', 'mode', 'seed']);
    expect(text).not.toContain('secret words');
  });

  it('a scenario that is not there', async () => {
    const server = await startServer();
    const body = { scenario: 'no-such-case', mode: 'practice', language: 'en' };
    const { status, json: read } = await askRaw(server, { method: 'POST', path: PATHS.attempts(), body });
    expect([status, read.error?.code]).toEqual([404, 'noSuchScenario']);
  });

  it('a mistake of ours is answered with a number to find it by, and nothing else', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    await server.store.db.deleteFrom('attempts').execute();
    await server.store.close();
    const { status, json: read } = await askRaw(server, {
      method: 'POST',
      path: PATHS.attempts(),
      body: { scenario: SCENARIO, mode: 'practice', language: 'en' },
    });
    expect(status).toBe(500);
    expect(Object.keys(read.error ?? {}).toSorted()).toEqual(['code', 'id', 'next']);
    expect((await askRaw(server, { path: '/ready' })).status).toBe(503);
    expect(attempt.id).not.toBe('');
  });
});

describe('headers', () => {
  it('every answer forbids scripts, frames and sources from elsewhere', async () => {
    const { app } = await startServer();
    for (const url of ['/', '/nothing', '/health', '/content/index.json', PATHS.attempts()]) {
      const { headers } = await app.inject({ url });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval|https?:|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it.each([
    [false, undefined],
    [true, 'max-age=31536000; includeSubDomains'],
  ])('where browsers come by https (%s) they are to come by nothing else from then on', async (isHttps, expected) => {
    const { app } = await startServer({ isHttps });
    for (const url of ['/', '/nothing', '/health', PATHS.attempts()])
      expect((await app.inject({ url })).headers['strict-transport-security']).toBe(expected);
  });

  it('the styles let through by their hash are those that the widget library writes', () => {
    const folder = join(ROOT, 'node_modules/react-aria/dist/private');
    const sources = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map((path) =>
      readFileSync(join(folder, path), 'utf8').replace(
        /\$\{\$\w+\$var\$PRESSABLE_ATTRIBUTE\}/,
        'data-react-aria-pressable',
      ),
    );
    for (const [index, style] of WIDGET_STYLES.entries()) expect(sources[index]).toContain(style);
  });

  it('what is said of an attempt is kept in no cache', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    const { headers } = await server.app.inject({ url: PATHS.state(attempt.id), headers: holderOf(attempt) });
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('limits', () => {
  it('whoever asks too often is told to wait a little', async () => {
    const server = await startServer({
      limits: { requestsPerMinute: 5, requestsPerPerson: 5, startsPerMinute: 2, maxLive: 5 },
    });
    await startRaw(server, SCENARIO);
    await startRaw(server, SCENARIO);
    const body = { scenario: SCENARIO, mode: 'practice', language: 'en' };
    const { status, json: read } = await askRaw(server, { method: 'POST', path: PATHS.attempts(), body });
    expect([status, read.error]).toEqual([429, { code: 'tooMany', next: 'retry' }]);
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++) statuses.push((await server.ask({ path: '/content/index.json' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect((await server.ask({ path: '/health' })).status).toBe(200);
  });
});

describe('the app and its content', () => {
  const withApp = (): string => {
    const dist = mkdtempSync(join(tmpdir(), 'firstline-dist-'));
    onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Firstline</title>');
    writeFileSync(join(dist, 'assets/main-1a2b3c.js'), 'export {};');
    writeFileSync(join(dist, '.built-from'), 'x');
    return dist;
  };

  it('are served on one address, each kept as long as it may be', async () => {
    const { app } = await startServer({ dist: withApp() });
    const page = await app.inject({ url: '/' });
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(page.body).toContain('Firstline');
    const script = await app.inject({ url: '/assets/main-1a2b3c.js' });
    expect(script.headers['content-type']).toContain('javascript');
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await app.inject({ url: '/../package.json' })).statusCode).toBe(404);
    expect((await app.inject({ url: '/assets/..%2f..%2fpackage.json' })).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('the content is the bundle, whole, named by what is in it', async () => {
    const { app } = await startServer();
    for (const [path, text] of shippedContent()) {
      const { statusCode, body, headers } = await app.inject({ url: `/content/${path}` });
      expect([statusCode, body === text]).toEqual([200, true]);
      expect(headers['cache-control']).toContain(/\.[0-9a-f]{16}\.json$/.test(path) ? 'immutable' : 'no-cache');
    }
    expect((await app.inject({ url: '/content/cases/none.json' })).statusCode).toBe(404);
  });

  it('an app that was never built is said to be so; the API answers all the same', async () => {
    const server = await startServer();
    expect((await askRaw(server, { path: '/' })).json.error).toEqual({ code: 'appNotBuilt', next: 'tell' });
    expect((await startRaw(server, SCENARIO)).view.acts).toBe(0);
  });
});

describe('health, and stopping', () => {
  it('says whether it runs and whether it can take requests', async () => {
    const server = await startServer();
    expect((await askRaw(server, { path: '/health' })).json).toEqual({ status: 'running' });
    expect((await askRaw(server, { path: '/ready' })).json).toEqual({
      status: 'ready',
      store: 'up',
      clock: { offMs: 0 },
    });
  });

  it('finishes what has begun and sends later ones away to try again', async () => {
    const server = await startServer();
    const attempt = await startRaw(server, SCENARIO);
    const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const acts = Array.from({ length: 5 }, (_, index) =>
      postOver(agent, `${address}${PATHS.acts(attempt.id)}`, holderOf(attempt), {
        id: `n${index}`,
        seq: index + 1,
        act: { type: 'note', text: 'on the way' },
      }),
    );
    await acts[0];
    const stopped = server.stop();
    const answers = await Promise.all(acts);
    await stopped;
    // What was taken in is kept; what came while stopping was told to try again, or found the door shut.
    const kept = await server.store.db.selectFrom('entries').select('seq').execute();
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(kept.length);
    expect(answers[0]?.status).toBe(200);
    for (const { status, text } of answers.filter((one) => one.status !== 200 && one.status !== 0))
      expect([status, text]).toEqual([503, '{"error":{"code":"stopping","next":"retry"}}']);
  });

  it('a log says which route was asked and how it went, not by whom or what was in it', async () => {
    const lines: string[] = [];
    const server = await startServer({ log: 'info', logTo: { write: (line) => lines.push(line) } });
    const attempt = await startRaw(server, SCENARIO);
    await askRaw(server, { path: PATHS.state(attempt.id), headers: holderOf(attempt) });
    const log = lines.join('');
    expect(log).toContain('/api/v1/attempts/:attempt/state');
    for (const word of [attempt.id, attempt.token, attempt.session, '127.0.0.1', 'authorization'])
      expect(log).not.toContain(word);
  });
});

describe('the figures of a server', () => {
  const TOKEN = 'a-token-of-more-than-16';
  const ask = (server: TestServer, authorization?: string) =>
    server.ask({ path: '/metrics', headers: authorization === undefined ? {} : { authorization } });

  it('are told to whoever brings the token, and name neither attempts nor secrets', async () => {
    const server = await startServer({ metricsToken: TOKEN, clockOffMs: () => -3000 });
    const attempt = await startRaw(server, SCENARIO);
    await askRaw(server, { path: PATHS.state(attempt.id), headers: holderOf(attempt) });
    await server.ask({ path: '/nowhere/at/all' });
    const { status, text } = await ask(server, `Bearer ${TOKEN}`);
    expect(status).toBe(200);
    expect(text).toMatch(
      /firstline_request_seconds_count\{method="GET",route="\/api\/v1\/attempts\/:attempt\/state",status="200"\} 1/,
    );
    expect(text).toMatch(/^firstline_live_attempts 1$/m);
    expect(text).toMatch(/^firstline_clock_off_seconds -3$/m);
    for (const word of [attempt.id, attempt.token, attempt.session, TOKEN, 'nowhere']) expect(text).not.toContain(word);
    await sql`PRAGMA query_only = ON`.execute(server.store.db);
    expect((await postAct(server, attempt, 1, { type: 'note', text: 'n' })).status).toBe(500);
    expect((await ask(server, `Bearer ${TOKEN}`)).text).toContain(
      'firstline_store_faults_total{fault="notWritable"} 1',
    );
  });

  it('are not there for anybody else, nor where no token is set', async () => {
    const server = await startServer({ metricsToken: TOKEN });
    const answers = [
      await ask(server),
      await ask(server, 'Bearer wrong'),
      await ask(server, TOKEN),
      await ask(await startServer(), `Bearer ${TOKEN}`),
      await server.ask({ path: '/nowhere' }),
    ];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(readSettings([], { FIRSTLINE_METRICS: 'short' }, '/srv')).toMatchObject({ ok: false });
    expect(readSettings([], { FIRSTLINE_METRICS: TOKEN }, '/srv')).toMatchObject({ settings: { metricsToken: TOKEN } });
  });
});

describe('settings', () => {
  it('flags come before the environment, and that before what is usual', () => {
    const usual = readSettings([], {}, '/srv');
    const store = { folder: '/srv/data' };
    expect(usual).toEqual({
      ok: true,
      settings: {
        port: 4175,
        host: 'localhost',
        data: '/srv/data',
        store,
        content: null,
        log: 'warn',
        metricsToken: null,
        proxies: null,
      },
    });
    const env = { PORT: '80', HOST: '0.0.0.0', FIRSTLINE_DATA: '/var/f', FIRSTLINE_LOG: 'info' };
    expect(readSettings([], env, '/srv')).toMatchObject({
      settings: { port: 80, host: '0.0.0.0', data: '/var/f', log: 'info' },
    });
    expect(readSettings(['--port', '81', '--data', 'x'], env, '/srv')).toMatchObject({
      settings: { port: 81, data: '/srv/x' },
    });
  });

  it('a database is named by the environment, or by a file that it names', () => {
    const url = 'postgres://a:b@host/d';
    expect(readSettings([], { DATABASE_URL: url }, '/srv')).toMatchObject({ settings: { store: { url } } });
    const folder = mkdtempSync(join(tmpdir(), 'firstline-secret-'));
    const file = join(folder, 'url');
    writeFileSync(file, `${url}\n`);
    expect(readSettings([], { DATABASE_URL_FILE: file }, '/srv')).toMatchObject({ settings: { store: { url } } });
    writeFileSync(file, '');
    expect(readSettings([], { DATABASE_URL_FILE: file }, '/srv')).toMatchObject({ message: /is empty/ });
    rmSync(folder, { recursive: true });
  });

  it.each([
    [['--port', 'http'], /port/],
    [['--port', '70000'], /port/],
    [['--prot', '80'], /--prot/],
    [['--log', 'loud'], /loud/],
    [['--help'], /^usage/],
  ])('%j is answered with how it is called', (args, words) => {
    const read = readSettings(args, {}, '/srv');
    expect(read.ok ? '' : read.message).toMatch(words);
    expect(read.ok ? '' : read.message).toContain('--data');
  });
});

/** One request over a kept connection; status 0 if the connection was closed. */
function postOver(
  agent: Agent,
  url: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const asked = request(url, { method: 'POST', agent, headers: { ...headers, ...json } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', () => resolve({ status: 0, text: '' }));
    asked.end(JSON.stringify(body));
  });
}

describe('a proxy in front', () => {
  const ask = async (proxies: readonly string[] | undefined, remoteAddress: string) => {
    const { app } = await startServer({
      ...(proxies === undefined ? {} : { proxies }),
      addMore: (added) => {
        added.get('/caller', { config: { access: 'everyone' } }, ({ ip, host }) => ({ ip, host }));
      },
    });
    const headers = { 'x-forwarded-for': '198.51.100.4', 'x-forwarded-host': 'academy.test', host: 'inside:4175' };
    return (await app.inject({ url: '/caller', headers, remoteAddress })).json<{ ip: string; host: string }>();
  };

  it('is believed where it is named, and nobody else is', async () => {
    expect(await ask(['10.0.0.0/8'], '10.1.2.3')).toEqual({ ip: '198.51.100.4', host: 'academy.test' });
    expect(await ask(['10.0.0.0/8'], '192.0.2.9')).toEqual({ ip: '192.0.2.9', host: 'inside:4175' });
    expect(await ask(undefined, '10.1.2.3')).toEqual({ ip: '10.1.2.3', host: 'inside:4175' });
  });

  it('is named by addresses, or the server does not start', () => {
    const read = (FIRSTLINE_PROXY: string) => readSettings([], { FIRSTLINE_PROXY }, '/srv');
    expect(read('10.0.0.0/8, loopback')).toMatchObject({ settings: { proxies: ['10.0.0.0/8', 'loopback'] } });
    expect(read('')).toMatchObject({ settings: { proxies: null } });
    for (const stray of ['proxy.local', '10.0.0.0/99', '10.0.0.0/8/8', '::1/x'])
      expect(read(stray)).toMatchObject({ ok: false, message: expect.stringContaining(stray) });
  });
});
