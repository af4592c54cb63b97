// Does the command line play on a server as it plays at home?

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/main.ts';
import { drawShipped, expertActs, scenarioIds } from '../kit/library.ts';
import { shippedContent, startServer, type TestServer } from '../kit/serverKit.ts';

const SCENARIO = scenarioIds()[0] ?? '';
const SEED = '31';

let folder = '';
let server: TestServer;
let url = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-play-'));
  server = await startServer();
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function actsFile(name: string, acts: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(acts));
  return path;
}

async function play(acts: string, ...more: string[]): Promise<{ code: number; out: string; complaint: string }> {
  let out = '';
  let complaint = '';
  const code = await runCommand(
    ['play', SCENARIO, '--seed', SEED, '--acts', acts, '--json', ...more],
    (text) => (out += text),
    (text) => (complaint += text),
  );
  return { code, out, complaint };
}

describe('firstline play --home remote', () => {
  it('answers to the letter what it answers at home', async () => {
    const acts = actsFile('expert.json', expertActs(drawShipped(SCENARIO, Number(SEED))));
    const here = await play(acts);
    const there = await play(acts, '--home', 'remote', '--url', url);
    expect(here.code).toBe(0);
    expect(there).toEqual(here);
    expect(JSON.parse(there.out)).toMatchObject({ over: true });
  });

  it('an act that is refused is refused in the same words', async () => {
    const acts = actsFile('refused.json', [{ type: 'note', text: 'first' }, { type: 'sign' }]);
    const here = await play(acts);
    expect(here.code).toBe(1);
    expect(await play(acts, '--home', 'remote', '--url', url)).toEqual(here);
  });

  it.each([
    [['--home', 'moon'], 2, /local or remote/],
    [['--home', 'remote'], 2, /--url is missing/],
    [['--home', 'remote', '--url', 'http://127.0.0.1:9'], 1, /no server.*npm start/],
    [['--home', 'remote', '--url', 'nonsense'], 1, /no server/],
  ])('%j is told with what to do', async (more, code, words) => {
    const done = await play(actsFile('none.json', []), ...more);
    expect(done.code).toBe(code);
    expect(done.complaint).toMatch(words);
  });

  it('a server with another version of the case is told apart', async () => {
    const files = new Map(shippedContent());
    files.set('index.json', (files.get('index.json') ?? '').replaceAll(/"playHash":"./g, '"playHash":"x'));
    const other = await startServer({ content: files });
    const address = await other.app.listen({ port: 0, host: '127.0.0.1' });
    const done = await play(actsFile('none.json', []), '--home', 'remote', '--url', address);
    await other.stop();
    expect(done.code).toBe(1);
    expect(done.complaint).toMatch(/another version/);
  });
});
