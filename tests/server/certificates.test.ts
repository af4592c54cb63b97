// Certificates on each database: given for a released, confirmed pass alone, verified by anybody by number and by text, revoked with a reason; and what
// was changed by a single letter is found out.

import { generateKeyPairSync } from 'node:crypto';
import {
  CERTIFICATE_PATHS,
  isNamed,
  isOf,
  type ExamCertificates,
  type Issued,
  type OwnCertificate,
  type Verified,
} from '#exam';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  readCertificateSettings,
  type CertificateSettings,
} from '../../src/server/certificates/certificateSettings.ts';
import { openSigningKey } from '../../src/server/certificates/signingKey.ts';
import { SYSTEM_CHANCE, type Chance } from '../../src/server/secret.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { makeWorld, START, type World } from '../kit/examWorld.ts';
import { aGrade, graded, giveGrade, nameThem, release } from '../kit/gradedWorld.ts';

const makePem = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

/** Salts are random and long, so that the chance of tests does not do. */
async function signing(): Promise<{ certificates: CertificateSettings; chance: Chance }> {
  return { certificates: { key: await openSigningKey(makePem()), academy: 'Border Academy' }, chance: SYSTEM_CHANCE };
}

const issue = async ({ ask }: World, exam: string, sittings: readonly string[]) =>
  (await ask<Issued>('ada', 'POST', CERTIFICATE_PATHS.ofExam(exam), { sittings })).json;

const signedOf = async ({ server }: World, sitting: string, who = 'tom'): Promise<string> =>
  (await server.app.inject({ url: CERTIFICATE_PATHS.download(sitting, 'jws'), headers: { cookie: who } })).body;

describe.each(DATABASE_KINDS)('%s', (kind) => {
  async function released() {
    const world = await makeWorld(kind, await signing());
    await nameThem(world, { tom: 'Tom Ôhashi', uma: 'Uma' });
    return { world, ...(await graded(world, { tom: 8, uma: 3 })) };
  }

  it('is for whoever passed, once the results are released, and given once', async () => {
    const world = await makeWorld(kind, await signing());
    await nameThem(world, { tom: 'Tom', uma: 'Uma' });
    const { exam, sittings } = await graded(world, { tom: 8, uma: 3 }, 'marking');
    const all = Object.values(sittings);
    expect((await issue(world, exam, all)).refused.map(({ why }) => why)).toEqual(['notReleased', 'notReleased']);
    await release(world, exam);
    const done = await issue(world, exam, all);
    expect(done.issued.map(({ sitting }) => sitting)).toEqual([sittings['tom']]);
    expect(done.refused).toEqual([{ sitting: sittings['uma'], why: 'notPassed' }]);
    expect((await issue(world, exam, [sittings['tom'] ?? ''])).refused[0]?.why).toBe('alreadyIssued');
    const { json } = await world.ask<ExamCertificates>('ada', 'GET', CERTIFICATE_PATHS.ofExam(exam));
    expect(json.rows.map(({ name, why }) => [name, why])).toEqual([['Tom', 'alreadyIssued'], ['Uma', 'notPassed']]); // prettier-ignore
    const audited = await world.store.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'certificateIssued')
      .execute();
    expect(audited.map(({ actor, subject }) => [actor, subject])).toEqual([['ada', sittings['tom']]]);
    expect(JSON.stringify(audited)).not.toContain('Tom');
  });

  it('is verified by a stranger, tells neither name nor address, and is known to be theirs', async () => {
    const { world, exam, sittings } = await released();
    const { issued } = await issue(world, exam, [sittings['tom'] ?? '']);
    const path = CERTIFICATE_PATHS.verify(issued[0]?.certificate ?? '');
    const { json } = await world.ask<Verified>('', 'GET', path);
    expect(json).toMatchObject({ standing: 'holds', revokedAtMs: null });
    expect(JSON.stringify(json)).not.toMatch(/Tom|hashi|academy\.test/);
    if (json.credential === null) throw new Error('no credential');
    expect([isNamed(json.credential, 'tom ôhashi'), isNamed(json.credential, 'Uma')]).toEqual([true, false]);
    expect(isOf(json.credential, 'tom@academy.test')).toBe(true);
    expect((await world.ask<Verified>('', 'GET', CERTIFICATE_PATHS.verify('nobody'))).json.standing).toBe('none');
  });

  it('is a JWT that anybody verifies with the keys that are served, without asking whether it is ours', async () => {
    const { world, exam, sittings } = await released();
    await issue(world, exam, [sittings['tom'] ?? '']);
    const signed = await signedOf(world, sittings['tom'] ?? '');
    const keys = (await world.ask<JSONWebKeySet>('', 'GET', CERTIFICATE_PATHS.keys())).json;
    const currentDate = new Date(START);
    const { payload } = await jwtVerify(signed, createLocalJWKSet(keys), { currentDate });
    expect(payload).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      iss: 'http://localhost:80',
    });
    const { kid = '', alg } = decodeProtectedHeader(signed);
    expect(alg).toBe('EdDSA');
    const key = await world.ask<{ x: string; d?: string }>('', 'GET', new URL(kid).pathname);
    expect(Object.keys(key.json).toSorted()).toEqual(['crv', 'kid', 'kty', 'x']);
  });

  it('as text holds to the letter: what was changed, and what another key signed, is not genuine', async () => {
    const { world, exam, sittings } = await released();
    await issue(world, exam, [sittings['tom'] ?? '']);
    const signed = await signedOf(world, sittings['tom'] ?? '');
    const check = async (text: string) =>
      (await world.ask<Verified>('', 'POST', CERTIFICATE_PATHS.check(), { text })).json;
    expect((await check(signed)).standing).toBe('holds');
    expect((await check(`{"id": "data:application/vc+jwt,${signed}"}`)).standing).toBe('holds');
    const [head = '', body = '', tail = ''] = signed.split('.');
    const better = Buffer.from(Buffer.from(body, 'base64url').toString().replace('"80"', '"99"')).toString('base64url');
    expect(better).not.toBe(body);
    expect(await check([head, better, tail].join('.'))).toMatchObject({ standing: 'altered', credential: null });
    const other = await openSigningKey(makePem());
    const forged = await other?.sign(JSON.parse(Buffer.from(body, 'base64url').toString()) as object, 'https://x/y');
    expect((await check(forged ?? '')).standing).toBe('altered');
    expect((await check('eyJub3Q.eyJhIjoxfQ.zzz')).standing).toBe('none');
    expect((await check('Dear academy')).standing).toBe('none');
  });

  it('whose row somebody changed in the database is not genuine any more', async () => {
    const { world, exam, sittings } = await released();
    const { issued } = await issue(world, exam, [sittings['tom'] ?? '']);
    const { db } = world.store;
    const row = await db.selectFrom('certificates').selectAll().executeTakeFirstOrThrow();
    await db
      .updateTable('certificates')
      .set({ body: row.body.replace('"80"', '"99"') })
      .execute();
    const { json } = await world.ask<Verified>('', 'GET', CERTIFICATE_PATHS.verify(issued[0]?.certificate ?? ''));
    expect(json).toMatchObject({ standing: 'altered', credential: null });
  });

  it('is revoked with a reason that its holder reads and nobody else, and may be given anew', async () => {
    const { world, exam, sittings } = await released();
    const { ask } = world;
    const sitting = sittings['tom'] ?? '';
    const certificate = (await issue(world, exam, [sitting])).issued[0]?.certificate ?? '';
    await giveGrade(world, aGrade(sitting, 'tom', 7));
    const outdated = await ask<ExamCertificates>('ada', 'GET', CERTIFICATE_PATHS.ofExam(exam));
    expect(outdated.json.rows[0]?.isOutdated).toBe(true);
    const reason = 'Another grade took its place.';
    expect((await ask('ada', 'POST', CERTIFICATE_PATHS.revoke(certificate), { reason })).status).toBe(200);
    expect((await ask('ada', 'POST', CERTIFICATE_PATHS.revoke(certificate), { reason })).error?.code).toBe('noSuchCertificate'); // prettier-ignore
    const told = await ask<Verified>('', 'GET', CERTIFICATE_PATHS.verify(certificate));
    expect(told.json.standing).toBe('revoked');
    expect(JSON.stringify(told.json)).not.toContain('Another grade');
    const own = await ask<OwnCertificate>('tom', 'GET', CERTIFICATE_PATHS.own(sitting));
    expect(own.json.certificate?.revokedReason).toBe(reason);
    expect((await ask('tom', 'GET', CERTIFICATE_PATHS.download(sitting, 'pdf'))).error?.code).toBe('noSuchCertificate');
    const list = await ask<{ revokedCredential: { id: string }[] }>('', 'GET', CERTIFICATE_PATHS.revocations());
    expect(list.json.revokedCredential[0]?.id).toContain(certificate);
    expect((await issue(world, exam, [sitting])).issued).toHaveLength(1);
  });

  it('is downloaded by its holder alone, as paper in four languages and as it was signed', async () => {
    const { world, exam, sittings } = await released();
    const sitting = sittings['tom'] ?? '';
    await issue(world, exam, [sitting]);
    const get = (who: string, language: string) => world.server.app.inject({ url: CERTIFICATE_PATHS.download(sitting, 'pdf', language), headers: { cookie: who } }); // prettier-ignore
    for (const language of ['en', 'es', 'fr', 'ar']) {
      // oxlint-disable-next-line no-await-in-loop -- four.
      const paper = await get('tom', language);
      expect([paper.statusCode, paper.headers['content-type'], paper.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']); // prettier-ignore
      // The signed text is in it, to be handed in as it is.
      expect(paper.rawPayload.toString('latin1')).toContain(await signedOf(world, sitting)); // oxlint-disable-line no-await-in-loop
    }
    expect((await get('uma', 'en')).statusCode).toBe(404);
    expect((await get('ada', 'en')).statusCode).toBe(404);
  });

  it('of an earlier key is still genuine under a later one', async () => {
    const first = await released();
    const { issued } = await issue(first.world, first.exam, [first.sittings['tom'] ?? '']);
    const later = await makeWorld(kind, await signing(), first.world.store);
    const { json } = await later.ask<Verified>('', 'GET', CERTIFICATE_PATHS.verify(issued[0]?.certificate ?? ''));
    expect(json.standing).toBe('holds');
  });
});

it('a server without a key verifies and gives none, and says so', async () => {
  const world = await makeWorld('sqlite');
  const { exam, sittings } = await graded(world, { tom: 8 });
  expect((await world.ask<ExamCertificates>('ada', 'GET', CERTIFICATE_PATHS.ofExam(exam))).json.canSign).toBe(false);
  const { error } = await world.ask('ada', 'POST', CERTIFICATE_PATHS.ofExam(exam), { sittings: [sittings['tom']] });
  expect(error).toMatchObject({ code: 'notNow', why: 'noSigningKey' });
});

it('a stranger is asked to wait who asks too often', async () => {
  const limits = { requestsPerMinute: 1000, requestsPerPerson: 1000, startsPerMinute: 2, maxLive: 5 };
  const world = await makeWorld('sqlite', { limits });
  const asked = [];
  for (let time = 0; time < 3; time++)
    // oxlint-disable-next-line no-await-in-loop -- one after another.
    asked.push((await world.ask('', 'GET', CERTIFICATE_PATHS.verify('x'))).status);
  expect(asked).toEqual([200, 200, 429]);
});

describe('the signing key', () => {
  it('comes as PEM, with its lines written out, or as base64; nothing else is one', async () => {
    const pem = makePem();
    const kid = (await openSigningKey(pem))?.kid;
    expect(kid).toBeDefined();
    expect((await openSigningKey(pem.replaceAll('\n', '\\n')))?.kid).toBe(kid);
    expect((await openSigningKey(pem.split('\n').slice(1, -2).join('')))?.kid).toBe(kid);
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    expect([await openSigningKey(other), await openSigningKey('secret')]).toEqual([null, null]);
  });

  it('that is none is told without being shown; where several servers share, none is made', async () => {
    const read = await readCertificateSettings({ FIRSTLINE_SIGNING_KEY: 'my own secret' }, null);
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).not.toContain('my own secret');
    expect(await readCertificateSettings({ FIRSTLINE_ACADEMY: 'North' }, null)).toEqual({ ok: true, settings: { key: null, academy: 'North' } }); // prettier-ignore
  });
});
