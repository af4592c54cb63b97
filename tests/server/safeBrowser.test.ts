// An exam that asks for Safe Exam Browser: its keys are asked for at every request of a sitting and of its attempts, by header or by what the
// page says, over the address that browsers see; nobody else is asked.

import { API, PATHS, SESSION_HEADER } from '#attempt';
import { hashOfKey, SEB_HEADERS, type OpenedCase, type SittingView } from '#exam';
import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { DESIGN, makeWorld, openExam, type World } from '../kit/examWorld.ts';

const KEY = '81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc';
const OTHER = KEY.replaceAll('8', '9');
const ORIGIN = 'https://academy.example';
const SECURED = { ...DESIGN, safeExamBrowser: { configKeys: [KEY] } };

const byHeader = (path: string, key = KEY) => ({ [SEB_HEADERS.configKey]: hashOfKey(`${ORIGIN}${path}`, key) });
const byPage = (key = KEY) => ({
  [SEB_HEADERS.page]: `${ORIGIN}/`,
  [SEB_HEADERS.pageConfigKey]: hashOfKey(`${ORIGIN}/`, key),
});

/** Asks as tom, in the browser of the exam. */
const secured = ({ ask }: World) => ({
  get: <T>(path: string) => ask<T>('tom', 'GET', path, undefined, byHeader(path)),
  post: <T>(path: string, body?: unknown, headers = {}) =>
    ask<T>('tom', 'POST', path, body, { ...headers, ...byHeader(path) }),
});

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('is asked for at every request of the sitting and its attempts until it is submitted', async () => {
    const world = await makeWorld(kind, { origin: ORIGIN });
    const { ask } = world;
    const { get, post } = secured(world);
    const exam = await openExam(world, SECURED);
    const begin = `${API}/exams/${exam}/sittings`;
    expect((await ask('tom', 'POST', begin)).error).toMatchObject({ code: 'safeBrowser', why: 'noSafeBrowser' });
    expect((await ask('tom', 'POST', begin, undefined, byHeader(begin, OTHER))).error?.why).toBe('otherSettings');
    const begun = await post<SittingView>(begin);
    expect(begun.status).toBe(201);
    const of = `${API}/sittings/${begun.json.sitting}`;
    expect((await ask('tom', 'GET', of)).error).toMatchObject({ code: 'safeBrowser', why: 'noSafeBrowser' });
    // The hash of one request opens no other.
    expect((await ask('tom', 'GET', of, undefined, byHeader(begin))).error?.why).toBe('otherSettings');
    expect((await ask('tom', 'GET', of, undefined, byPage())).status).toBe(200);
    expect((await ask('tom', 'GET', of, undefined, byPage(OTHER))).error?.why).toBe('otherSettings');
    expect((await get(of)).status).toBe(200);

    const { attempt, token } = (await post<OpenedCase>(`${of}/cases/0`)).json;
    const authorization = `Bearer ${token}`;
    const sessions = PATHS.sessions(attempt);
    expect((await ask('tom', 'POST', sessions, {}, { authorization })).error?.code).toBe('safeBrowser');
    const opened = await post<{ session: string; state: { view: { acts: number } } }>(sessions, {}, { authorization });
    const { session, state } = opened.json;
    const act = { id: 'a1', seq: state.view.acts + 1, act: { type: 'note', text: 'Seen.' } };
    const headers = { authorization, [SESSION_HEADER]: session };
    expect((await ask('tom', 'POST', PATHS.acts(attempt), act, headers)).error?.code).toBe('safeBrowser');
    expect((await post<{ receipt: unknown }>(PATHS.acts(attempt), act, headers)).json.receipt).toMatchObject({
      ok: true,
    });
    expect((await ask('tom', 'GET', PATHS.state(attempt), undefined, { authorization })).error?.code).toBe(
      'safeBrowser',
    );

    expect((await ask('tom', 'POST', `${of}/facts`, { kind: 'hidden' })).error?.code).toBe('safeBrowser');
    expect((await ask('tom', 'POST', `${of}/acts`, { do: 'submit' })).error?.code).toBe('safeBrowser');
    expect((await post(`${of}/acts`, { do: 'submit' })).status).toBe(200);
    // What is submitted may be looked at anywhere.
    expect((await ask('tom', 'GET', of)).status).toBe(200);
  });

  it('an exam that asks for none asks for none', async () => {
    const world = await makeWorld(kind, { origin: ORIGIN });
    const exam = await openExam(world);
    expect((await world.ask('tom', 'POST', `${API}/exams/${exam}/sittings`)).status).toBe(201);
  });
});

it('without a stated address, it is the one that the proxy in front was asked for', async () => {
  const world = await makeWorld('sqlite', { proxies: ['127.0.0.1'] });
  const exam = await openExam(world, SECURED);
  const begin = `${API}/exams/${exam}/sittings`;
  const outer = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'academy.example' };
  const inner = { [SEB_HEADERS.configKey]: hashOfKey(`http://localhost:80${begin}`, KEY) };
  expect((await world.ask('tom', 'POST', begin, undefined, { ...outer, ...inner })).error?.why).toBe('otherSettings');
  expect((await world.ask('tom', 'POST', begin, undefined, { ...outer, ...byHeader(begin) })).status).toBe(201);
});
