// Regrades on each database: what a changed key, weight or pass mark does to whom is shown before it is done, done as it was shown or not at all, and
// the old grades stay.

import { API } from '#attempt';
import { REGRADE_PATHS, type Regrades, type RegradeView } from '#exam';
import { describe, expect, it } from 'vitest';
import { ContentShelf } from '../../src/server/contentShelf.ts';
import { insertCertificate, selectOptionalCertificate } from '../../src/server/store/certificates.ts';
import { selectGrades } from '../../src/server/store/grades.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { changeCase, otherWeights } from '../kit/changedContent.ts';
import { act, enter, makeWorld, openExam, playExpert, type World } from '../kit/examWorld.ts';

const NAME = 'nervous-visitor';
const WEIGHTS = { outcome: 60, justification: 8, documents: 8, interview: 8, conduct: 8, record: 8 };
const BECAUSE = { reason: 'The rule was misread.' };
const BASE = { policy: 'asItComes', ...BECAUSE };

/** Two who sat: one as the expert does, one who did next to nothing; graded and, as an admin confirms, released. */
async function sat(world: World): Promise<{ exam: string; tom: string; uma: string }> {
  const { ask, store, server } = world;
  const exam = await openExam(world, undefined, ['tom', 'uma']);
  const begin = async (who: string) =>
    (await ask<{ sitting: string }>(who, 'POST', `${API}/exams/${exam}/sittings`)).json.sitting;
  const [tom, uma] = [await begin('tom'), await begin('uma')];
  await playExpert(world, await enter(world, tom, 0, 'tom'));
  await act(world, await enter(world, uma, 0, 'uma'), { type: 'note', text: 'x' });
  for (const [who, sitting] of [
    ['tom', tom],
    ['uma', uma],
  ] as const) {
    // oxlint-disable no-await-in-loop -- two.
    await ask(who, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
    await server.app.grades.settle(store.db, sitting, { reason: 'submitted', by: null, atMs: 1 });
    // oxlint-enable no-await-in-loop
  }
  await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' });
  return { exam, tom, uma };
}

async function tried(world: World, exam: string, change: object): Promise<RegradeView> {
  const made = await world.ask<RegradeView>('ada', 'POST', REGRADE_PATHS.ofExam(exam), { ...BASE, ...change });
  expect(made.error).toBeUndefined();
  await world.server.app.regrades.settled();
  return (await world.ask<RegradeView>('ada', 'GET', REGRADE_PATHS.one(exam, made.json.regrade))).json;
}

async function applied(world: World, exam: string, { regrade, run }: RegradeView, hash = run?.hash) {
  const asked = await world.ask<RegradeView>('ada', 'POST', REGRADE_PATHS.apply(exam, regrade), {
    dryRun: hash,
    ...BECAUSE,
  });
  await world.server.app.regrades.settled();
  const seen = await world.ask<RegradeView>('ada', 'GET', REGRADE_PATHS.one(exam, regrade));
  return { error: asked.error, view: seen.json };
}

const bpOf = async ({ store }: World, sitting: string) =>
  (await selectGrades(store.db, sitting)).map(({ body }) => (JSON.parse(body) as { bp: number }).bp);

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('of weights is shown, applied as it was shown, and graded by from then on', async () => {
    const world = await makeWorld(kind);
    const { exam, tom } = await sat(world);
    const before = await bpOf(world, tom);
    const shown = await tried(world, exam, { weights: [{ name: 'returning-visitor', weight: 0 }] });
    expect(shown).toMatchObject({ state: 'tried', work: null, run: { sittings: 2, failed: [] } });
    const change = shown.run?.changes.find(({ sitting }) => sitting === tom);
    expect(change).toMatchObject({ person: 'tom', oldBp: before.at(-1), causes: ['weights'] });
    expect(change?.newBp).toBeGreaterThan(change?.oldBp ?? 0);
    const stale = await applied(world, exam, shown, 'a'.repeat(64));
    expect(stale.error?.why).toBe('changedMeanwhile');
    const { view } = await applied(world, exam, shown);
    expect(view).toMatchObject({ state: 'applied', appliedReason: BECAUSE.reason, work: null });
    expect(await bpOf(world, tom)).toEqual([...before, change?.newBp]);
    const last = (await selectGrades(world.store.db, tom)).at(-1);
    expect(last).toMatchObject({ reason: 'regrade', by: 'ada', hash: change?.newHash });
    // Whoever grades next grades by it.
    expect((await world.server.app.grades.reckon(world.store.db, tom)).hash).toBe(change?.newHash);
    expect((await world.ask<Regrades>('ada', 'GET', REGRADE_PATHS.ofExam(exam))).json).toMatchObject({
      cases: [{ name: NAME, weight: 1 }, { name: 'returning-visitor', weight: 0 }],
      regrades: [{ state: 'applied', figures: { sittings: 2 } }],
    }); // prettier-ignore
    expect((await applied(world, exam, shown)).error?.why).toBe('applied');
    const audited = await world.store.db.selectFrom('audit').select('action').where('subject', '=', exam).execute();
    expect(audited.map(({ action }) => action).filter((one) => one.startsWith('regrade'))).toEqual(['regradeTried', 'regradeApplied']); // prettier-ignore
  });

  it('of a key replays the same logs under the content that supersedes it', async () => {
    const before = await makeWorld(kind);
    const { exam, tom } = await sat(before);
    const world = await makeWorld(kind, { content: otherWeights(NAME, WEIGHTS) }, before.store);
    const offered = (await world.ask<Regrades>('ada', 'GET', REGRADE_PATHS.ofExam(exam))).json.cases[0]?.choices ?? [];
    expect(offered).toMatchObject([{ isCurrent: true }]);
    const shown = await tried(world, exam, { content: [{ name: NAME, contentHash: offered[0]?.contentHash }] });
    const change = shown.run?.changes.find(({ sitting }) => sitting === tom);
    expect(change?.causes).toEqual(['key']);
    expect(change?.items.map(({ before: a, after: b }) => [a?.max, b?.max])).not.toContainEqual([null, null]);
    await applied(world, exam, shown);
    const last = (await selectGrades(world.store.db, tom)).at(-1);
    expect(last?.hash).toBe(change?.newHash);
    // The attempt itself stays bound to what it was played on.
    const attempt = await world.store.db.selectFrom('attempts').select('content_hash').where('sitting', '=', tom).executeTakeFirstOrThrow(); // prettier-ignore
    expect(attempt.content_hash).not.toBe(offered[0]?.contentHash);
  });

  it('is refused with another play, the same key, an unknown content or case, and where nothing changes', async () => {
    const before = await makeWorld(kind);
    const { exam } = await sat(before);
    const other = changeCase(NAME, (content) => ({ ...content, scenario: { ...content.scenario, minutes: 99, contentNotes: ['changed'] } })); // prettier-ignore
    const world = await makeWorld(kind, { content: other }, before.store);
    const why = async (change: object) =>
      (await world.ask('ada', 'POST', REGRADE_PATHS.ofExam(exam), { ...BASE, ...change })).error?.why;
    const now = await world.store.db
      .selectFrom('exam_cases')
      .selectAll()
      .where('name', '=', NAME)
      .executeTakeFirstOrThrow();
    const catalogue = JSON.parse(other.get('index.json') ?? '') as { scenarios: { id: string; playHash: string }[] };
    expect(catalogue.scenarios.find(({ id }) => id === NAME)?.playHash).not.toBe(now.play_hash);
    const elsewhere = await world.store.db.selectFrom('exam_cases').selectAll().where('name', '!=', NAME).executeTakeFirstOrThrow(); // prettier-ignore
    expect(await why({ content: [{ name: NAME, contentHash: now.content_hash }] })).toBe('sameKey');
    expect(await why({ content: [{ name: NAME, contentHash: elsewhere.content_hash }] })).toBe('noSuchContent');
    expect(await why({ content: [{ name: 'no-such', contentHash: now.content_hash }] })).toBe('noSuchCase');
    expect(await why({})).toBe('nothingChanges');
    const none = [NAME, 'returning-visitor'].map((name) => ({ name, weight: 0 }));
    expect(await why({ weights: none })).toBe('nothingWeighs');
    const content = new ContentShelf(other).selectOptional(NAME)?.content.hash;
    expect(await why({ content: [{ name: NAME, contentHash: content }] })).toBe('otherPlay');
  });

  it('changes what it names, and nothing else of how the exam passes', async () => {
    const world = await makeWorld(kind);
    const { exam, tom } = await sat(world);
    const now = async () => (await world.ask<Regrades>('ada', 'GET', REGRADE_PATHS.ofExam(exam))).json;
    const { tested, critical, competencies } = await now();
    expect([critical, competencies]).toEqual([{ policy: 'fail' }, null]);
    expect(tested).toContain('documentExamination');
    const cap = { policy: 'cap', caseBp: 2500 };
    const weights = { documentExamination: 3, decisionWriting: 1 };
    const first = await tried(world, exam, { design: { critical: cap, competencies: weights } });
    expect(first.run?.changes.find(({ sitting }) => sitting === tom)?.causes).toContain('weights');
    expect((await applied(world, exam, first)).view.state).toBe('applied');
    expect(await now()).toMatchObject({ critical: cap, competencies: weights, passMarkBp: 6000 });
    // Of the pass mark alone: caps and weights stay as they are.
    const second = await tried(world, exam, { design: { passMark: { bp: 4321 } } });
    expect(second.asked.design).toEqual({ passMark: { bp: 4321, standard: null } });
    expect(second.run?.changes.map(({ causes }) => causes)).toEqual([['passMark'], ['passMark']]);
    expect((await applied(world, exam, second)).view.state).toBe('applied');
    expect(await now()).toMatchObject({ critical: cap, competencies: weights, passMarkBp: 4321 });
    const nothing = { design: { competencies: { documentExamination: 0, interpreterUse: 5 } } };
    expect((await world.ask('ada', 'POST', REGRADE_PATHS.ofExam(exam), { ...BASE, ...nothing })).error?.why).toBe('nothingWeighs'); // prettier-ignore
    await applied(world, exam, await tried(world, exam, { design: { competencies: null } }));
    expect(await now()).toMatchObject({ critical: cap, competencies: null });
  });

  it('is stopped by what changes between looking and applying, and nothing is written', async () => {
    const world = await makeWorld(kind);
    const { exam, tom, uma } = await sat(world);
    const shown = await tried(world, exam, { design: { passMark: { bp: 9999 } } });
    const { app } = world.server;
    const other = await app.grades.reckon(world.store.db, uma, { weights: new Map([[NAME, 7]]) });
    await world.store.db.transaction().execute((db) => app.grades.write(db, other, { reason: 'x', by: null, atMs: 3 }));
    const before = await bpOf(world, tom);
    const { view } = await applied(world, exam, shown);
    expect(view).toMatchObject({ state: 'tried', stopped: 'changedMeanwhile', work: null });
    expect(await bpOf(world, tom)).toEqual(before);
    expect((await world.ask<RegradeView>('ada', 'POST', REGRADE_PATHS.drop(exam, shown.regrade))).json.state).toBe(
      'dropped',
    );
    expect((await applied(world, exam, shown)).error?.why).toBe('dropped');
  });

  it('names whose log cannot be graded again, and is not applied while there is one', async () => {
    const before = await makeWorld(kind);
    const { exam, tom, uma } = await sat(before);
    const world = await makeWorld(kind, { content: otherWeights(NAME, WEIGHTS) }, before.store);
    const [choice] = (await world.ask<Regrades>('ada', 'GET', REGRADE_PATHS.ofExam(exam))).json.cases[0]?.choices ?? [];
    const { db } = world.store;
    const attempt = db.selectFrom('attempts').select('id').where('sitting', '=', uma);
    await db.updateTable('entries').set({ act: '{' }).where('attempt', 'in', attempt).execute();
    const shown = await tried(world, exam, { content: [{ name: NAME, contentHash: choice?.contentHash }] });
    expect(shown.run?.failed).toEqual([uma]);
    const { view } = await applied(world, exam, shown);
    expect([view.state, view.stopped]).toEqual(['tried', 'someFailed']);
    expect(await bpOf(world, tom)).toHaveLength(1);
  });

  it('that takes a pass away revokes the certificate; one that never lowers leaves both', async () => {
    const world = await makeWorld(kind);
    const { exam, tom } = await sat(world);
    const { app } = world.server;
    const { db } = world.store;
    const easy = await app.grades.reckon(db, tom, { design: { passMark: { bp: 100, standard: null }, critical: { policy: 'shown' } } }); // prettier-ignore
    expect(easy.grade.passed).toBe(true);
    await db.transaction().execute((one) => app.grades.write(one, easy, { reason: 'x', by: null, atMs: 3 }));
    await insertCertificate(db, { id: 'c', sitting: tom, body: '{}', signature: 's', at_ms: 4, revoked_at_ms: null, grade_hash: easy.hash, revoked_reason: null }); // prettier-ignore
    const hard = { design: { passMark: { bp: 10_000 } } };
    const kindly = await tried(world, exam, { ...hard, policy: 'neverLower' });
    expect(kindly.run).toMatchObject({ nowFail: [] });
    await applied(world, exam, kindly);
    expect((await selectOptionalCertificate(db, 'c'))?.revoked_at_ms).toBe(null);
    const strict = await tried(world, exam, { design: { passMark: { bp: 9_999 } } });
    expect(strict.run).toMatchObject({ nowFail: ['tom'] });
    await applied(world, exam, strict);
    expect(await selectOptionalCertificate(db, 'c')).toMatchObject({ revoked_reason: BECAUSE.reason });
  });
});
