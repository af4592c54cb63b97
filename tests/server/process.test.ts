// The server as a process: killed in the middle of a case it loses no act and does none twice; a start that cannot succeed says why.

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRemote, Gate, openRemote, type Act, type RemoteSessionDeps, type Transport } from '#attempt';
import { stream } from '#people';
import { RemoteFeedback } from '#scoring';
import { drawShipped, expertActs, scenarioIds } from '../kit/library.ts';
import { runServer, runServerToEnd, type ServerProcess } from '../kit/serverProcess.ts';
import { startServer } from '../kit/serverKit.ts';

const OIDC = {
  FIRSTLINE_OIDC_ISSUER: 'https://login.example',
  FIRSTLINE_OIDC_CLIENT_ID: 'firstline',
  FIRSTLINE_OIDC_CLIENT_SECRET: 'hidden',
};

const SEED = 31;
const SCENARIO = scenarioIds()[0] ?? '';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-server-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function overHttp(address: string): Transport {
  return async ({ method, path, headers, body }) => {
    const response = await fetch(new URL(path, address), {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
}

describe('killed', () => {
  let server: ServerProcess | null = null;
  // A test that fails leaves no server behind.
  afterEach(() => server?.end('SIGKILL'));

  it('again and again while a case is played, it goes on as if nothing had been', async () => {
    const drawn = drawShipped(SCENARIO, SEED);
    const gate = new Gate(drawn);
    const acts: Act[] = expertActs(drawn).map((act) => gate.release(act));
    const data = join(folder, 'killed');
    server = await runServer(0, data);
    const { port } = server;
    let ids = 0;
    let offline = 0;
    const deps: RemoteSessionDeps = {
      transport: overHttp(`http://127.0.0.1:${port}`),
      pause: () => new Promise((resolve) => setTimeout(resolve, 25)),
      makeId: () => `kill-${++ids}`,
    };
    const wanted = { scenario: SCENARIO, mode: 'practice', language: 'en', seed: SEED } as const;
    const { header, token, session } = await createRemote(deps, wanted);
    const { promise: isOffline, resolve: noteOffline } = Promise.withResolvers<void>();
    session.subscribe(({ link }) => {
      if (link !== 'offline') return;
      offline++;
      noteOffline();
    });

    const moment = Date.now() % 100_000;
    const chance = stream(moment, 'kill');
    const killAfter = [chance.int(3, 9), chance.int(14, acts.length - 3)];
    const downAt = chance.int(10, 13);
    const receipts: unknown[] = [];
    for (const [index, act] of acts.entries()) {
      // Once the server is away when the act is sent, and back only when the session has noticed.
      if (index === downAt) await server.end('SIGKILL');
      const answered = session.act(act);
      if (index === downAt) await isOffline;
      if (killAfter.includes(index)) {
        // In the middle of the act: before it came, while it is done, or after it was kept and before it was answered.
        await new Promise((resolve) => setTimeout(resolve, chance.int(0, 12)));
        await server.end('SIGKILL');
      }
      if (index === downAt || killAfter.includes(index)) server = await runServer(port, data);
      receipts.push(await answered);
    }

    const twin = await startServer();
    const undisturbed = await createRemote(twin.deps(), wanted);
    const twinReceipts: unknown[] = [];
    for (const act of acts) twinReceipts.push(await undisturbed.session.act(act));
    expect(receipts, `killed at ${[...killAfter, downAt].join(', ')}, moment ${moment}`).toEqual(twinReceipts);
    expect(session.state.view).toEqual(undisturbed.session.state.view);

    const again = await openRemote(deps, header.attempt, token);
    expect(again.session.state.view).toEqual(session.state.view);
    const debrief = await new RemoteFeedback(again.line, header.attempt, token).debrief();
    const twinDebrief = await new RemoteFeedback(
      undisturbed.line,
      undisturbed.header.attempt,
      undisturbed.token,
    ).debrief();
    expect(debrief).toEqual(twinDebrief);
    expect(offline, 'the line was down at least once').toBeGreaterThan(0);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.output()).toContain('Everything is kept');
  });
});

describe('the first start', () => {
  it('offers one link to set up an academy, and keeps a secret that nobody else may read', async () => {
    const data = join(folder, 'first');
    const server = await runServer(0, data);
    await vi.waitFor(() => expect(server.output()).toContain('Stop with'), { timeout: 60_000 });
    await server.end('SIGTERM');
    expect(server.output()).toMatch(
      new RegExp(`open this link within a day.*http://127\\.0\\.0\\.1:${server.port}/#/academy/come/[\\w-]{32}\n`),
    );
    expect(statSync(join(data, 'firstline.secret')).mode & 0o777).toBe(0o600);
  });
});

describe('a start that cannot succeed says why and what to do, and changes nothing', () => {
  it('a port in use: the next free one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, complaint } = await runServerToEnd([
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
      '--data',
      join(folder, 'port'),
    ]);
    other.close();
    expect(code).toBe(1);
    const next = /Port (\d+) is in use.*npm start -- --port (\d+)/.exec(complaint);
    expect(Number(next?.[1])).toBe(port);
    expect(Number(next?.[2])).toBeGreaterThan(port);
  });

  it('a data folder that cannot be written: its name, and the way to name another', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const data = join(folder, 'taken', 'data');
    const { code, complaint } = await runServerToEnd(['--port', '0', '--data', data]);
    expect(code).toBe(1);
    expect(complaint).toContain(data);
    expect(complaint).toContain('cannot be written');
    expect(complaint).toContain('--data');
    expect(complaint).not.toContain('    at ');
  });
  it.each([
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://a:hidden@127.0.0.1:1/d', FIRSTLINE_SECRET: 'a secret that is long enough to sign' },
      '127.0.0.1:1/d',
    ],
    ['a shared database without a secret', { DATABASE_URL: 'postgres://a:hidden@h/d' }, 'FIRSTLINE_SECRET'],
    ['a secret that is too short', { FIRSTLINE_SECRET: 'hidden' }, 'shorter than 32'],
    ['single sign-on without a public address', OIDC, 'FIRSTLINE_URL'],
    ['an address that is none', { DATABASE_URL: 'postgres://a:hid/den@host/d' }, 'DATABASE_URL'],
    ['a secret without its file', { DATABASE_URL_FILE: '/nowhere/hidden-url' }, 'DATABASE_URL_FILE'],
    ['a secret named twice', { DATABASE_URL: 'postgres://a:hidden@h/d', DATABASE_URL_FILE: '/nowhere' }, 'both set'],
  ])('%s: which one, and never the password', async (_name, settings, named) => {
    const data = join(folder, 'untouched');
    const { code, complaint } = await runServerToEnd(['--port', '0', '--data', data], settings);
    expect(code).toBe(1);
    expect(complaint).toContain(named);
    expect(complaint).not.toMatch(/:hid|hid\/den|    at /);
    expect(existsSync(data)).toBe(false);
  });
});
