// Cases come into the pool by upload: proved first, whole or not at all, with every fault and where it is; exams that are pinned keep what they
// were pinned to. What the proof itself costs is paid once.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API } from '#attempt';
import { POOL_PATHS, UPLOAD_LIMITS, type ExamView, type PooledCase, type Upload } from '#exam';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { WorkerProver, type Prover } from '../../src/server/exams/prover.ts';
import { readUpload } from '../../src/server/exams/readUpload.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { DESIGN, makeWorld, openExam, START, type World } from '../kit/examWorld.ts';
import { ROOT } from '../kit/library.ts';
import { PROVE_ONCE } from '../kit/proveOnce.ts';

const CASE = 'window-three';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The shipped case as the files of a folder. */
function filesOf(change: (path: string, words: string) => string = (_, words) => words): Record<string, Uint8Array> {
  const folder = join(ROOT, 'scenarios/library', CASE);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|ink)$/.test(path));
  return Object.fromEntries(
    paths.map((path) => [`own/${CASE}/${path}`, text(change(path, readFileSync(join(folder, path), 'utf8')))]),
  );
}

const GOOD = zipSync(filesOf());
const LONGER = zipSync(
  filesOf((path, words) => (path === 'scenario.yaml' ? words.replace(/^minutes: \d+/m, 'minutes: 22') : words)),
);
const FAULTY = zipSync({
  ...filesOf((path, words) => (path === 'scenario.yaml' ? words.replace(/^minutes: .*/m, 'minuten: 5') : words)),
  'readme.txt': text('hello'),
});

async function upload({ ask, server }: World, zip: Uint8Array, who = 'ines'): Promise<Upload> {
  const answer = await server.app.inject({
    method: 'POST',
    url: POOL_PATHS.uploads(),
    headers: { cookie: who, 'content-type': 'application/zip' },
    payload: Buffer.from(zip),
  });
  expect(answer.statusCode).toBe(202);
  expect(answer.json<Upload>().state).toBe('running');
  await server.app.uploads.settled();
  return (await ask<Upload>(who, 'GET', POOL_PATHS.upload(answer.json<Upload>().upload))).json;
}

async function pooled({ ask }: World): Promise<PooledCase | undefined> {
  const { json } = await ask<{ cases: PooledCase[] }>('ines', 'GET', POOL_PATHS.pool());
  return json.cases.find(({ name }) => name === CASE);
}

const design = {
  ...DESIGN,
  cases: [{ name: CASE, variants: { policy: 'drawn' } }],
};

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('what is proved is in the pool, private, and a new version leaves pinned exams as they are', async () => {
    const world = await makeWorld(kind);
    expect(await pooled(world)).toMatchObject({ origin: 'shipped', isPublic: true });
    const taken = await upload(world, GOOD);
    expect(taken).toMatchObject({ state: 'good', cases: [CASE], fault: null });
    const first = await pooled(world);
    expect(first).toMatchObject({
      origin: 'uploaded',
      isPublic: false,
      proof: 'good',
      usedBy: [],
      uploadedAtMs: START,
    });

    // Nobody has to accept that it was practised.
    const exam = await openExam(world, design);
    expect((await upload(world, LONGER)).state).toBe('good');
    const second = await pooled(world);
    expect(second).toMatchObject({
      minutes: 22,
      usedBy: [{ exam, title: 'Autumn exam', state: 'open', isCurrent: false }],
    });
    expect(second?.contentHash).not.toBe(first?.contentHash);
    const pinned = await world.store.db.selectFrom('exam_cases').selectAll().where('exam', '=', exam).execute();
    expect(pinned.map(({ content_hash }) => content_hash)).toEqual([first?.contentHash]);

    const audit = await world.store.db.selectFrom('audit').selectAll().where('action', '=', 'caseUploaded').execute();
    expect(audit.map(({ actor, subject }) => [actor, subject])).toEqual([
      ['ines', CASE],
      ['ines', CASE],
    ]);
    await world.ask('ines', 'DELETE', POOL_PATHS.case(CASE));
    expect(await pooled(world)).toMatchObject({ origin: 'shipped' });
    expect((await world.ask('ines', 'DELETE', POOL_PATHS.case(CASE))).error?.code).toBe('notFound');
  });

  it('a fault refuses it whole, says where, and changes nothing', async () => {
    const world = await makeWorld(kind);
    const refused = await upload(world, FAULTY);
    expect(refused).toMatchObject({ state: 'faulty', cases: [CASE], left: ['readme.txt'] });
    const finding = refused.findings.find(({ code }) => code === 'unknownKey');
    expect(finding).toMatchObject({ severity: 'error', file: `${CASE}/scenario.yaml`, excerpt: 'minuten: 5' });
    expect(finding?.line).toBeGreaterThan(1);
    expect(await pooled(world)).toMatchObject({ origin: 'shipped' });
    expect(await world.store.db.selectFrom('pool').selectAll().execute()).toEqual([]);
    const { json } = await world.ask<{ uploads: Upload[] }>('ada', 'GET', POOL_PATHS.uploads());
    expect(json.uploads.map(({ state }) => state)).toEqual(['faulty']);
  });

  it('a proof that broke off, also with its server, is told as broken off', async () => {
    const gone: Prover = { run: () => Promise.reject(new Error('out of memory')), close: () => Promise.resolve() };
    const world = await makeWorld(kind, { prover: gone });
    expect((await upload(world, GOOD)).state).toBe('broken');
    const row = { id: 'lost', state: 'running' as const, by: 'ines', at_ms: START, beat_ms: START, body: '{}' };
    await world.store.db
      .insertInto('case_proofs')
      .values({ ...row, body: JSON.stringify({ cases: [], left: [], fault: null, findings: [] }) })
      .execute();
    const see = () => world.ask<Upload>('ines', 'GET', POOL_PATHS.upload('lost'));
    expect((await see()).json.state).toBe('running');
    world.pass(60_000);
    expect((await see()).json.state).toBe('broken');
  });

  it('the academy’s folder is proved once; an exam waits for it', async () => {
    const sources = new Map([
      [
        CASE,
        Object.entries(filesOf()).map(([path, bytes]): [string, string] => [
          path.replace('own/', 'scenarios/library/'),
          new TextDecoder().decode(bytes),
        ]),
      ],
    ]);
    const { bundleContent, loadLibrary, readSources } = await import('#cli');
    const files = bundleContent(loadLibrary(readSources([]).files, [CASE]));
    const world = await makeWorld(kind, { privateContent: { files, sources } });
    const { json } = await world.ask<ExamView>('ines', 'POST', `${API}/exams`, { design });
    const ready = () => world.ask('ada', 'POST', `${API}/exams/${json.exam}/state`, { to: 'ready' });
    expect((await ready()).error?.why).toBe('caseNotProved');
    world.server.app.uploads.proveOwn();
    await world.server.app.uploads.settled();
    expect(await pooled(world)).toMatchObject({ origin: 'folder', proof: 'good', isPublic: false });
    expect((await ready()).status).toBe(200);
    expect((await world.ask<{ uploads: Upload[] }>('ada', 'GET', POOL_PATHS.uploads())).json.uploads).toEqual([]);
  });
});

it('a case of the folder that has faults is told with them, and no exam is made of it', async () => {
  const sources = new Map([['own', [['scenarios/library/own/scenario.yaml', 'format: 1\nid: own\n'] as const]]]);
  const world = await makeWorld('sqlite', { privateContent: { files: new Map(), sources } });
  world.server.app.uploads.proveOwn();
  await world.server.app.uploads.settled();
  const { json } = await world.ask<{ cases: PooledCase[] }>('ines', 'GET', POOL_PATHS.pool());
  expect(json.cases[0]).toMatchObject({ name: 'own', proof: 'faulty' });
  expect(json.cases[0]?.findings).toContainEqual(expect.objectContaining({ file: 'own/scenario.yaml', line: 1 }));
  const draft = { ...design, cases: [{ name: 'own', variants: { policy: 'drawn' } }] };
  const exam = await world.ask<ExamView>('ines', 'POST', `${API}/exams`, { design: draft });
  const moved = await world.ask('ada', 'POST', `${API}/exams/${exam.json.exam}/state`, { to: 'ready' });
  expect(moved.error).toMatchObject({ code: 'notNow', why: 'caseFaulty', at: ['cases.0.name'] });
});

describe('a zip is not believed', () => {
  const codeOf = (files: Record<string, Uint8Array>): string | null => {
    const read = readUpload(zipSync(files));
    return read.ok ? null : read.fault.code;
  };
  const scenario = { 'a/scenario.yaml': text('id: a\n') };

  it.each<[string, Record<string, Uint8Array>, string | null]>([
    ['a case', scenario, null],
    ['a case at the top, by its id', { 'scenario.yaml': text('format: 1\nid: a\n') }, null],
    ['no case', { 'a.yaml': text('') }, 'noCase'],
    ['a path upwards', { ...scenario, 'a/../../b.yaml': text('') }, 'badPath'],
    ['an absolute path', { ...scenario, '/etc/b.yaml': text('') }, 'badPath'],
    ['a path of Windows', { ...scenario, 'C:\\b.yaml': text('') }, 'badPath'],
    ['a name that is none', { 'A b/scenario.yaml': text('id: a\n') }, 'badName'],
    ['one name twice', { ...scenario, 'x/a/scenario.yaml': text('id: a\n') }, 'caseTwice'],
    ['bytes that are no text', { ...scenario, 'a/interview.ink': new Uint8Array([0xff, 0xfe]) }, 'notText'],
    [
      'too many files',
      Object.fromEntries(Array.from({ length: UPLOAD_LIMITS.files + 1 }, (_, index) => [`a/${index}.yaml`, text('')])),
      'tooManyFiles',
    ],
    ['a bomb', { ...scenario, 'a/b.yaml': new Uint8Array(60_000_000) }, 'tooLarge'],
  ])('%s', (_name, files, code) => expect(codeOf(files)).toBe(code));

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['no zip', text('hello')],
    ['half a zip', GOOD.slice(0, GOOD.length / 2)],
    ['a zip that was overwritten', GOOD.map((byte, index) => (index > 80 && index < 4000 ? 0x41 : byte))],
  ])('%s', (_name, zip) => expect(readUpload(zip)).toMatchObject({ ok: false }));

  it('more than may be sent is refused at the door, and so is what is no zip', async () => {
    const { server, ask } = await makeWorld('sqlite');
    const large = await server.app.inject({
      method: 'POST',
      url: POOL_PATHS.uploads(),
      headers: { cookie: 'ines', 'content-type': 'application/zip' },
      payload: Buffer.alloc(UPLOAD_LIMITS.zipBytes + 1),
    });
    expect(large.statusCode).toBe(413);
    expect((await ask('ines', 'POST', POOL_PATHS.uploads(), {})).error?.code).toBe('unsupportedMedia');
  });
});

describe('the worker', () => {
  const prover = new WorkerProver();
  afterAll(() => prover.close());

  it('says the same as is found here, and goes on after a piece of work that failed', async () => {
    const broken = { kind: 'equality', content: '{', law: '{', seeds: [1], variants: ['a'] } as const;
    await expect(prover.run(broken)).rejects.toThrow(/JSON/);
    await expect(prover.run(broken)).rejects.toThrow(/JSON/);
    const job = { kind: 'upload', zip: FAULTY } as const;
    expect(await prover.run(job)).toEqual(await PROVE_ONCE.run(job));
  });
});
