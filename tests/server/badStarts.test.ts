// What an academy may get wrong before anything works: the address of its database, whose database it is, the folder of its cases. It is told
// which and what to do, by the server itself as it starts; and nothing is half done.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { API } from '#attempt';
import { InputError } from '#cli';
import type { CheckedExam, ExamView } from '#exam';
import { readPrivateContent } from '../../src/server/exams/readPrivateContent.ts';
import { NEWEST } from '../../src/server/store/migrations.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { DESIGN, makeWorld } from '../kit/examWorld.ts';
import { runServerToEnd } from '../kit/serverProcess.ts';
import { makeFolder, makePostgres, order } from '../kit/testStore.ts';
import { ROOT } from '../kit/library.ts';

const SECRET = 'a secret that is long enough to sign';

/** Starts the server on that address; what it says, for whoever reads it. */
async function startOn(url: string): Promise<string> {
  const data = join(makeFolder(), 'data');
  const args = ['--port', '0', '--host', '127.0.0.1', '--data', data];
  const { code, complaint } = await runServerToEnd(args, { DATABASE_URL: url, FIRSTLINE_SECRET: SECRET });
  expect([code, existsSync(data)]).toEqual([1, false]);
  expect(complaint).not.toMatch(/ {4}at |hidden/);
  return complaint;
}

async function shapeOf(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
  );
  await client.end();
  return rows;
}

describe('DATABASE_URL', () => {
  it.each([
    ['a wrong password', (parts: URL) => (parts.password = 'hidden'), /refuses user or password.*Mend them/s],
    ['a database that is not there', (parts: URL) => (parts.pathname = '/nowhere'), /no such database.*createdb/s],
    ['a place where nothing answers', (parts: URL) => (parts.port = '1'), /No database answers.*host and port/s],
  ])('with %s', async (_name, change, words) => {
    const url = await makePostgres();
    const wrong = new URL(url);
    change(wrong);
    const complaint = await startOn(wrong.href);
    expect(complaint).toMatch(words);
    expect(complaint).toContain(wrong.host);
    expect(await shapeOf(url)).toEqual([]);
  });

  it('of something that is no database', async () => {
    const other = createServer((_request, response) => response.end('a web server'));
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await startOn(`postgres://a:hidden@127.0.0.1:${port}/d`)).toMatch(/No database answers at.*host and port/s);
  });

  it('of another program’s database, or one that a newer version wrote: left as it is', async () => {
    const foreign = await makePostgres();
    await order(foreign, 'CREATE TABLE notes (x TEXT)');
    const before = await shapeOf(foreign);
    expect(await startOn(foreign)).toMatch(/tables of another program.*createdb firstline/s);
    expect(await shapeOf(foreign)).toEqual(before);

    const newer = await makePostgres();
    const opened = await openStore({ url: newer });
    if (opened.ok) await opened.store.close();
    await order(newer, `UPDATE store_version SET version = ${NEWEST + 1}; ALTER TABLE people ADD COLUMN later TEXT`);
    const shape = await shapeOf(newer);
    expect(await startOn(newer)).toMatch(/newer version of Firstline.*Start that version/s);
    expect(await shapeOf(newer)).toEqual(shape);
  });
});

describe('the academy’s own cases', () => {
  it('a folder that is not there, or holds no case, is named with what to give instead', () => {
    const empty = makeFolder();
    for (const folder of [join(empty, 'nowhere'), empty]) {
      const read = (): unknown => readPrivateContent(folder);
      expect(read).toThrow(InputError);
      expect(read).toThrow(new RegExp(`${folder}.*scenario`));
    }
  });

  it('a case that fails its check keeps the exam a draft, and nothing of it is kept', async () => {
    const folder = makeFolder();
    const own = join(folder, 'window-three');
    mkdirSync(own);
    cpSync(join(ROOT, 'scenarios/library/window-three'), own, { recursive: true });
    const scenario = join(own, 'scenario.yaml');
    const text = readFileSync(scenario, 'utf8');
    expect(text).toContain('minutes: ');
    writeFileSync(scenario, text.replace(/^minutes: .*$/m, 'minutes: many'));
    const world = await makeWorld('sqlite', { privateContent: readPrivateContent(folder) });
    const { ask, store } = world;
    const cases = [{ name: 'window-three', variants: { policy: 'drawn' } }];
    const made = await ask<ExamView>('ines', 'POST', `${API}/exams`, { design: { ...DESIGN, cases } });
    const of = `${API}/exams/${made.json.exam}`;
    const { faults } = (await ask<CheckedExam>('ines', 'GET', `${of}/check`)).json;
    expect(faults.map(({ code, path, mend }) => ({ code, path, mend }))).toContainEqual({
      code: 'caseFaulty',
      path: ['cases', 0, 'name'],
      mend: 'mendCase',
    });
    const counts = async (): Promise<number[]> =>
      Promise.all(
        (['contents', 'laws', 'exam_cases', 'audit'] as const).map(
          async (table) => (await store.db.selectFrom(table).selectAll().execute()).length,
        ),
      );
    const before = await counts();
    const moved = await ask('ada', 'POST', `${of}/state`, { to: 'ready' });
    expect([moved.status, moved.error?.code, moved.error?.why, moved.error?.at]).toEqual([
      409,
      'notNow',
      'caseFaulty',
      ['cases.0.name'],
    ]);
    expect((await ask<ExamView>('ines', 'GET', of)).json.state).toBe('draft');
    expect(await counts()).toEqual(before);
  });
});
