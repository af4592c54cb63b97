// Does any malformed request break a route, or get anything stored? Requests to every route, made of the server's own list of routes and their
// OpenAPI schemas, so that a new route is met by itself; by strangers, by every role, and by somebody whose business it is not.
// FIRSTLINE_REQUESTS says how many (npm run test:long: 100,000), FIRSTLINE_SEED which.

import '@fastify/swagger';
import type { LightMyRequestResponse } from 'fastify';
import { expect, it } from 'vitest';
import { API, REMOTE_ERRORS, SESSION_HEADER, type Created } from '#attempt';
import { ROLES, type ExamView, type OpenedCase, type SittingView } from '#exam';
import { stream } from '#people';
import { USUAL_LIMITS } from '../../src/server/buildApp.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { verifyAudit } from '../../src/server/trust/audit.ts';
import { DESIGN } from '../kit/examWorld.ts';
import { Bodies, type JsonSchema } from '../kit/malformed.ts';
import { startAcademy, type Browser, type TestAcademy } from '../kit/peopleKit.ts';
import { shippedContent } from '../kit/serverKit.ts';

const REQUESTS = Number(process.env['FIRSTLINE_REQUESTS'] ?? 2500);
const SEED = Number(process.env['FIRSTLINE_SEED'] ?? 20_261_123);

/** Counts of wrong sign-ins, by which guessing is slowed: that they are stored is their use. */
const COUNTERS = new Set(['sign_in_failures', 'auth_rate_limits', 'audit_head']);

/** What these do they do without a word of the request being needed: they end what they are asked with, or begin anew. */
const NEEDS_NOTHING = new Set(['POST /api/auth/sign-out', 'DELETE /api/v1/me/sessions']);

interface Route {
  readonly method: string;
  readonly url: string;
  readonly access: string | readonly string[];
  readonly bodies: Bodies | null;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

it.each(DATABASE_KINDS)(
  `nothing malformed breaks a route or is stored in %s (seed ${SEED}, ${REQUESTS} requests)`,
  { timeout: 3_600_000 },
  async (kind) => {
    const lines: string[] = [];
    const academy = await startAcademy(
      kind,
      {},
      {
        content: shippedContent(),
        limits: { ...USUAL_LIMITS, requestsPerMinute: 1e9, startsPerMinute: 1e9 },
        log: 'error',
        logTo: { write: (line) => void (lines.length < 50 && lines.push(line)) },
      },
    );
    const { who, tokens, outsider } = await furnish(academy);
    const { app } = academy.server;
    await app.ready();
    const { paths = {} } = app.swagger();
    const routes = app.rules
      .filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/'))
      .map(({ method, url, access }): Route => {
        const operations = paths[url.replaceAll(/:(\w+)/g, '{$1}')] as Record<string, Operation> | undefined;
        const schema = operations?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema;
        return { method, url, access, bodies: schema === undefined ? null : new Bodies(schema) };
      });
    expect(routes.filter(({ bodies }) => bodies !== null).length).toBeGreaterThan(20);

    const { db } = academy.store;
    const known = await selectKnown(db, outsider);
    const before = await readAll(db);
    const chance = stream(SEED, 'requests');
    const people = [...who.keys()];
    const wrong: string[] = [];
    const met = new Map<string, number>();
    const byStatus = new Map<number, number>();
    for (let nth = 0; nth < REQUESTS && wrong.length < 20; nth++) {
      const route = routes[nth % routes.length] ?? routes[0];
      if (route === undefined) break;
      const { method, url, access, bodies } = route;
      const name = chance.pick(people);
      const isOutsider = name === 'outsider' || name === 'stranger';
      const isRightless = typeof access === 'object' && !access.some((role) => role === name);
      // Whoever may do it sends what its schema refuses, or names what is not there; who may not, may send it whole.
      const mayBeWhole = isRightless || (name === 'stranger' && access !== 'everyone' && access !== 'holder');
      const isWhole = mayBeWhole && chance.next() < 0.5;
      const needsNothing = NEEDS_NOTHING.has(`${method} ${url}`) || (bodies === null && !url.includes(':'));
      if (method !== 'GET' && needsNothing && !mayBeWhole) continue;
      const namesReal = method === 'GET' || bodies !== null || mayBeWhole || (isOutsider && access === 'person');
      const pick = (): string =>
        namesReal && chance.next() < 0.7
          ? chance.pick(known)
          : chance.pick(['none', '-1', '0', '%00', 'é', '..%2f', 'x'.repeat(90), '{}']);
      const path = url.replaceAll(/:(\w+)|\*/g, () => encodeURIComponent(pick()));
      const query =
        chance.next() < 0.2
          ? `?${chance.pick(['a=%', 'rule=', 'without=x', 'q=\u0000', 'page=-1', 'after=NaN', 'format=exe'])}`
          : '';
      const body = bodies === null ? null : isWhole ? bodies.drawWhole(chance, known) : bodies.drawWrong(chance, known);
      const headers: Record<string, string> = { host: 'academy.test', ...headersOf(who.get(name) ?? null) };
      // A right token opens an attempt's writes: those are malformed by their bodies alone.
      const token =
        bodies !== null || method === 'GET' ? chance.pick([...tokens, 'none', '']) : chance.pick(['none', '']);
      if (access === 'holder' || chance.next() < 0.1) {
        headers['authorization'] = `Bearer ${token}`;
        headers[SESSION_HEADER] = chance.pick(['none', '', 'x'.repeat(50)]);
      }
      const isForeign = !isRightless && chance.next() < 0.05;
      if (isForeign) headers['sec-fetch-site'] = 'cross-site';
      if (body !== null)
        headers['content-type'] =
          chance.next() < 0.95 ? 'application/json' : chance.pick(['text/plain', 'application/xml', 'x']);
      const answer = await app.inject({
        method: method as 'GET',
        url: `${path}${query}`,
        headers,
        ...(body === null ? {} : { payload: body }),
        payloadAsStream: true,
      });
      const text = await readAnswer(answer);
      met.set(`${method} ${url}`, (met.get(`${method} ${url}`) ?? 0) + 1);
      byStatus.set(answer.statusCode, (byStatus.get(answer.statusCode) ?? 0) + 1);
      const told = `${name}: ${method} ${path}${query} ${body ?? ''} → ${answer.statusCode} ${text.slice(0, 300)}`;
      if (answer.statusCode >= 500 || (method !== 'GET' && answer.statusCode < 400)) wrong.push(told);
      else if (answer.statusCode >= 400 && !isKnownError(text)) wrong.push(`not in the protocol's words: ${told}`);
    }
    expect(wrong, lines.join('')).toEqual([]);
    expect(routes.filter(({ method, url }) => !met.has(`${method} ${url}`)).length).toBeLessThan(10);
    const after = await readAll(db);
    for (const [table, rows] of before) if (!COUNTERS.has(table)) expect(after.get(table), table).toEqual(rows);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
    if (REQUESTS > 10_000)
      process.stdout.write(
        `${kind}: ${REQUESTS} requests to ${met.size} routes; answers ${JSON.stringify(Object.fromEntries(byStatus))}\n`,
      );
  },
);

/** Somebody of every role, and things of every kind that the routes are about. */
async function furnish(
  academy: TestAcademy,
): Promise<{ who: Map<string, Browser | null>; tokens: string[]; outsider: string }> {
  const admin = await academy.setUp();
  const who = new Map<string, Browser | null>([
    ['stranger', null],
    ['admin', admin],
  ]);
  const persons = new Map<string, string>();
  for (const role of [...ROLES.filter((one) => one !== 'admin'), 'outsider']) {
    const roles = ROLES.filter((one) => one === role);
    const browser = await academy.come(admin, `Somebody ${role}`, roles.length === 0 ? ['trainee'] : roles);
    who.set(role, browser);
    persons.set(role, browser.person);
  }
  const trainee = who.get('trainee');
  if (trainee === null || trainee === undefined) throw new Error('no trainee');
  const made = async <T>(browser: Browser, method: 'POST' | 'PUT', path: string, body?: unknown): Promise<T> => {
    let answer = await browser.ask<T>(method, `${API}${path}`, body);
    // On a machine so busy that a connection to the database takes long, it says so.
    while (answer.status === 503) answer = await browser.ask<T>(method, `${API}${path}`, body);
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  await made(admin, 'POST', '/cohorts', { title: 'Autumn' });
  await made(admin, 'POST', '/invitations', { roles: ['trainee'] });
  await made(admin, 'POST', '/exams', { design: { ...DESIGN, title: 'A draft' } });
  const { exam } = await made<ExamView>(admin, 'POST', '/exams', { design: DESIGN });
  await made(admin, 'PUT', `/exams/${exam}/people`, {
    people: [persons.get('trainee')],
    examiners: [persons.get('examiner')],
  });
  for (const to of ['ready', 'open']) await made(admin, 'POST', `/exams/${exam}/state`, { to });
  const { sitting } = await made<SittingView>(trainee, 'POST', `/exams/${exam}/sittings`);
  const opened = await made<OpenedCase>(trainee, 'POST', `/sittings/${sitting}/cases/0`);
  const wanted = { scenario: 'nervous-visitor', mode: 'practice', language: 'en', seed: 1 };
  const practice = await made<Created>(admin, 'POST', '/attempts', wanted);
  return { who, tokens: [opened.token, practice.token], outsider: persons.get('outsider') ?? '' };
}

/** The whole of an answer; of a stream that goes on for minutes, its beginning. */
async function readAnswer(answer: LightMyRequestResponse): Promise<string> {
  const isEndless = String(answer.headers['content-type']).startsWith('text/event-stream');
  let text = '';
  for await (const part of answer.stream()) {
    text += String(part);
    if (isEndless) break;
  }
  return text;
}

function headersOf(browser: Browser | null): Record<string, string> {
  const jar = [...(browser?.jar ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  return { 'sec-fetch-site': 'same-origin', ...(jar === '' ? {} : { cookie: jar }) };
}

/**
 * Every id that stands anywhere in the database, in whatever column: each is tried in every place. But not the sessions of the outsider, who
 * may end them.
 */
async function selectKnown(db: Db, outsider: string): Promise<string[]> {
  const known = new Set<string>();
  const own = await db.selectFrom('auth_sessions').select('id').where('user_id', '=', outsider).execute();
  for (const rows of (await readAll(db)).values())
    for (const row of rows.map((text) => JSON.parse(text) as Record<string, unknown>))
      for (const value of Object.values(row))
        if (typeof value === 'string' && /^[\w-]{5,60}$/.test(value)) known.add(value);
  for (const { id } of own) known.delete(id);
  return [...known, '0', '1'];
}

/** What reading leaves in the audit: it is to be there. */
const READS = new Set(['personRecordRead']);

/** All rows of all tables. When a session was last used is noted to the minute, whatever was asked. */
async function readAll(db: Db): Promise<Map<string, string[]>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).sort();
  const all = new Map<string, string[]>();
  for (const table of tables) {
    const rows = await db
      .selectFrom(table as 'people')
      .selectAll()
      .execute();
    all.set(
      table,
      rows
        .filter((row) => !('action' in row && READS.has(String(row.action))))
        .map((row) => JSON.stringify({ ...row, ...('seen_at_ms' in row ? { seen_at_ms: 0 } : {}) }))
        .sort(),
    );
  }
  return all;
}

function isKnownError(body: string): boolean {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: string } };
    return error?.code !== undefined && error.code in REMOTE_ERRORS;
  } catch {
    return false;
  }
}
