// Whatever an exam's server answers to its candidate, from the list of exams to the receipt: nothing of how the case was drawn, of its key, of
// the next step of an expert, or of a score is in any of it.

import { API, PATHS, SESSION_HEADER, type Opened } from '#attempt';
import { RESULT_PATHS, SITTING_PATHS, type OpenedCase, type SittingView } from '#exam';
import { expect, it } from 'vitest';
import { DESIGN, makeWorld, openExam, playExpert, type World } from '../kit/examWorld.ts';
import { openShipped } from '../kit/library.ts';

const CASE = 'nervous-visitor';

/** The same world, and every answer to the candidate as it came. */
function overhear(world: World): { readonly world: World; readonly heard: Map<string, string> } {
  const heard = new Map<string, string>();
  const ask: World['ask'] = async (who, method, path, body, headers) => {
    const answer = await world.ask(who, method, path, body, headers);
    if (who === 'tom') heard.set(`${heard.size} ${method} ${path}`, JSON.stringify(answer.json));
    return answer as never;
  };
  return { world: { ...world, ask }, heard };
}

it('a candidate hears nothing but what they did and what came of it', async () => {
  const { world, heard } = overhear(await makeWorld('sqlite'));
  const design = { ...DESIGN, cases: [DESIGN.cases[0]], tools: ['ownWords', 'reference', 'recordChecks'] };
  const exam = await openExam(world, design);
  const { ask, store } = world;
  // Seeds that cannot stand there by chance.
  await store.db.updateTable('exams').set({ seed: 987_654_321 }).execute();
  await ask('tom', 'GET', SITTING_PATHS.own());
  const { sitting } = (await ask<SittingView>('tom', 'POST', SITTING_PATHS.begin(exam))).json;
  await store.db.updateTable('sittings').set({ seed: 876_543_219 }).execute();
  const opened = await ask<OpenedCase>('tom', 'POST', SITTING_PATHS.openCase(sitting, 0));
  const { attempt, token } = opened.json;
  const bearer = { authorization: `Bearer ${token}` };
  const session = await ask<Opened>('tom', 'POST', PATHS.sessions(attempt), {}, bearer);
  const headers = { ...bearer, [SESSION_HEADER]: session.json.session };
  const hint = { id: 'a-hint', seq: 1, act: { type: 'hint' } };
  const asked = await ask<{ receipt: unknown }>('tom', 'POST', PATHS.acts(attempt), hint, headers);
  expect(asked.json.receipt).toEqual({ ok: false, refusal: 'notOffered' });
  await playExpert(world, { who: 'tom', attempt, headers, acts: 0 });
  for (const path of [PATHS.state(attempt), PATHS.law(attempt), PATHS.debrief(attempt), PATHS.score(attempt)])
    await ask('tom', 'GET', path, undefined, headers);
  for (const path of [PATHS.viewAt(attempt, 0), PATHS.paperDrawing(attempt, 'd1', 'data', 'white', [0])])
    await ask('tom', 'GET', path, undefined, headers);
  for (const path of [`${API}/exams/${exam}`, `${API}/exams/${exam}/check`, RESULT_PATHS.grade(sitting)])
    await ask('tom', 'GET', path);
  await ask('tom', 'POST', SITTING_PATHS.acts(sitting), { do: 'submit' });
  const last = await ask<SittingView>('tom', 'GET', SITTING_PATHS.sitting(sitting));
  expect(last.json.receipt).not.toBeNull();

  const attempts = await store.db.selectFrom('attempts').selectAll().execute();
  const exams = await store.db.selectFrom('exams').selectAll().execute();
  const sittings = await store.db.selectFrom('sittings').selectAll().execute();
  const secrets = [
    ...Object.keys(openShipped(CASE).content.scenario.variants),
    ...attempts.flatMap(({ seed, key_hash, play_hash, content_hash }) => [
      `${seed}`,
      key_hash,
      play_hash,
      content_hash,
    ]),
    ...exams.map(({ seed }) => `${seed}`),
    ...sittings.map(({ seed }) => `${seed}`),
    '"report"',
    '"points"',
    '"weightBp"',
    '"passed"',
    'passMark',
  ];
  expect(attempts.every(({ seed }) => seed > 10_000)).toBe(true);
  expect(heard.size).toBeGreaterThan(30);
  const told = [...heard].flatMap(([name, text]) =>
    secrets.filter((one) => text.includes(one)).map((one) => `${name}: ${one}`),
  );
  expect(told).toEqual([]);
  expect([...heard.values()].filter((text) => /"hint":\{/.test(text))).toEqual([]);
});
