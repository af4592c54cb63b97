// Marking on each database: dealt so that nobody marks whom they must not, blind in every byte, kept at every change, frozen for good, decided by a
// third where two do not agree, and looked at again by a fourth on appeal.

import { API, RUBRIC } from '#attempt';
import {
  blindCode,
  MARKING_PATHS,
  RESULT_PATHS,
  type Agreement,
  type DealtAttempts,
  type Grade,
  type Gradebook,
  type MarkBody,
  type MarkComment,
  type Marked,
  type MarkingProgress,
  type MarkTasks,
  type SittingView,
  type ToMark,
} from '#exam';
import { FIGURE_LAYERS } from '#people';
import { describe, expect, it } from 'vitest';
import { dealAppeal } from '../../src/server/marking/dealThird.ts';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { transact } from '../../src/server/store/transact.ts';
import { act, DESIGN, enter, makeWorld, openExam, playExpert, START, type World } from '../kit/examWorld.ts';

const ONE_CASE = { ...DESIGN, cases: DESIGN.cases.slice(0, 1), passMark: { bp: 5000 } };
const EXAMINERS = ['eva', 'emil', 'edda', 'rolf'];

const marked = (level: number, more: Partial<MarkBody> = {}): MarkBody => ({
  rationale: Object.fromEntries(RUBRIC.map((one) => [one, level])),
  conduct: {},
  conductRead: false,
  rulings: [],
  overall: 'pass',
  words: '',
  ...more,
});

interface Marking {
  readonly world: World;
  readonly exam: string;
  /** By who sat it. */
  readonly codes: Readonly<Record<string, string>>;
  readonly attempts: Readonly<Record<string, string>>;
  readonly sittings: Readonly<Record<string, string>>;
  readonly deal: (body?: object) => Promise<DealtAttempts>;
  readonly progress: () => Promise<MarkingProgress>;
  readonly see: (who: string, code: string) => Promise<ToMark>;
  readonly freeze: (who: string, code: string, body: MarkBody) => Promise<Marked>;
  readonly have: (code: string) => Promise<string[]>;
}

/** An exam that was sat and is to be marked: Tom did it as the expert does, Uma said something that counts against her and left it there. */
async function sat(
  kind: (typeof DATABASE_KINDS)[number],
  {
    examiners = EXAMINERS,
    design = ONE_CASE,
    people = ['tom'],
  }: { examiners?: string[]; design?: object; people?: string[] } = {},
): Promise<Marking> {
  const world = await makeWorld(kind);
  const { ask, store } = world;
  const exam = await openExam(world, design, people);
  await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { examiners });
  const sittings: Record<string, string> = {};
  const attempts: Record<string, string> = {};
  for (const who of people.filter((one) => one === 'tom' || one === 'uma')) {
    const { sitting } = (await ask<SittingView>(who, 'POST', `${API}/exams/${exam}/sittings`)).json;
    const playing = await enter(world, sitting, 0, who);
    if (who === 'tom') await playExpert(world, playing);
    else await act(world, playing, { type: 'say', words: 'Look at me when I am talking to you.' });
    expect((await ask(who, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' })).status).toBe(200);
    [sittings[who], attempts[who]] = [sitting, playing.attempt];
  }
  expect((await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' })).status).toBe(200);
  const { seed } = await store.db.selectFrom('exams').select('seed').where('id', '=', exam).executeTakeFirstOrThrow();
  const see = async (who: string, code: string) => (await ask<ToMark>(who, 'GET', MARKING_PATHS.task(code))).json;
  return {
    world,
    exam,
    sittings,
    attempts,
    codes: Object.fromEntries(Object.entries(attempts).map(([who, attempt]) => [who, blindCode(seed, attempt)])),
    deal: async (body = {}) => (await ask<DealtAttempts>('ada', 'POST', MARKING_PATHS.deal(exam), body)).json,
    progress: async () => (await ask<MarkingProgress>('ines', 'GET', MARKING_PATHS.progress(exam))).json,
    see,
    freeze: async (who, code, body) => {
      const { kept } = await see(who, code);
      return (await ask<Marked>(who, 'POST', MARKING_PATHS.freeze(code), { body, after: kept })).json;
    },
    have: async (code) => {
      const lists = await Promise.all(
        EXAMINERS.map(async (who) => {
          const { tasks } = (await ask<MarkTasks>(who, 'GET', MARKING_PATHS.tasks())).json;
          return tasks.some((one) => one.code === code) ? [who] : [];
        }),
      );
      return lists.flat();
    },
  };
}

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('is dealt once, to none who must not, and again to others where somebody goes', async () => {
    const { world, exam, codes, deal, progress, have } = await sat(kind, { people: ['tom', 'emil'] });
    const { ask, store } = world;
    const code = codes['tom'] ?? '';
    // Eva trains Tom: they share a cohort. Emil sits the exam himself.
    await store.db
      .insertInto('cohorts')
      .values({ cohort: 'c', title: 'Spring', is_closed: 0, created_at_ms: 1 })
      .execute();
    for (const person of ['eva', 'tom'])
      await store.db.insertInto('cohort_people').values({ cohort: 'c', person }).execute();
    expect(await progress()).toMatchObject({ attempts: 1, open: 1, undealt: 1, each: 2 });
    expect(await deal()).toEqual({ tasks: 2, withdrawn: 0, without: [] });
    expect(await have(code)).toEqual(['edda', 'rolf']);
    expect(await deal()).toEqual({ tasks: 0, withdrawn: 0, without: [] });
    expect((await progress()).examiners).toMatchObject([
      { person: 'edda', tasks: 1, why: null },
      { person: 'emil', tasks: 0, why: 'sitsIt' },
      { person: 'eva', tasks: 0, why: null },
      { person: 'rolf', tasks: 1, why: null },
    ]);
    expect(await deal({ not: [{ examiner: 'rolf', person: 'tom' }] })).toEqual({
      tasks: 0,
      withdrawn: 1,
      without: [code],
    });
    expect(await have(code)).toEqual(['edda']);
    expect((await progress()).not).toEqual([{ examiner: 'rolf', person: 'tom' }]);
    await store.db.deleteFrom('cohort_people').where('person', '=', 'eva').execute();
    expect(await deal()).toEqual({ tasks: 1, withdrawn: 0, without: [] });
    expect(await have(code)).toEqual(['eva', 'edda']);
    const wrong = await ask('ada', 'POST', MARKING_PATHS.deal(exam), { not: [{ examiner: 'tom', person: 'eva' }] });
    expect(wrong.error?.code).toBe('noSuchPerson');
    await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { examiners: ['emil', 'edda', 'rolf'] });
    expect(await have(code)).toEqual(['edda']);
    expect((await ask('eva', 'GET', MARKING_PATHS.task(code))).error?.code).toBe('noSuchAttempt');
  });

  it('its progress reads no report, but of attempts that were scored before there was anything shorter', async () => {
    const { world, codes, deal, progress, freeze } = await sat(kind, {
      people: ['tom', 'uma'],
      examiners: ['eva', 'emil'],
    });
    const { db } = world.store;
    await deal();
    await freeze('eva', codes['tom'] ?? '', marked(1));
    await freeze('emil', codes['tom'] ?? '', marked(4));
    const told = await progress();
    expect(told).toMatchObject({ attempts: 2, open: 1, adjudication: 1, waiting: [{ over: ['rationale', 'unsafe'] }] });
    const rows = await db.selectFrom('scores').select(['attempt', 'seq', 'report']).execute();
    await db.updateTable('scores').set({ report: '' }).execute();
    expect(await progress()).toEqual(told);
    for (const { attempt, seq, report } of rows)
      await db.updateTable('scores').set({ report, to_mark: null }).where('attempt', '=', attempt).where('seq', '=', seq).execute(); // prettier-ignore
    expect(await progress()).toEqual(told);
  });

  it('tells an examiner nothing of who it is, and nothing of another’s mark before their own is frozen', async () => {
    const { world, exam, codes, attempts, sittings, deal, have, freeze, see } = await sat(kind, {
      examiners: ['eva', 'emil'],
    });
    const { server, ask } = world;
    const code = codes['tom'] ?? '';
    await deal();
    expect(await have(code)).toEqual(['eva', 'emil']);
    await ask('eva', 'POST', MARKING_PATHS.comments(code), { act: 3, words: 'Zebra crossing.' });
    const { acts } = await see('eva', code);
    expect((await freeze('eva', code, marked(3, { words: 'Zebra stripes.' }))).frozenAtMs).toBe(START);
    const read = async (path: string): Promise<string> => {
      const { statusCode, body } = await server.app.inject({ url: path, headers: { cookie: 'emil' } });
      expect(statusCode).toBe(200);
      return body;
    };
    const paths = [
      MARKING_PATHS.tasks(),
      MARKING_PATHS.task(code),
      MARKING_PATHS.record(code),
      MARKING_PATHS.law(code),
      ...[0, 5, acts].map((one) => MARKING_PATHS.viewAt(code, one)),
    ];
    const { person } = (JSON.parse(await read(MARKING_PATHS.viewAt(code, 1))) as { view: { people: { id: string; expression: string }[] } }).view.people.map(({ id, expression }) => ({ person: `person:${id}:${expression}:${FIGURE_LAYERS[0]}` }))[0] ?? { person: '' }; // prettier-ignore
    const drawing = MARKING_PATHS.drawingAt(code, 1, person);
    const texts = await Promise.all([...paths, drawing].map(read));
    const secrets = [attempts['tom'], sittings['tom'], '"tom"', '"eva"', '"emil"', 'Zebra', '"seed"', '"total"'];
    for (const text of texts) for (const secret of secrets) expect(text).not.toContain(secret);
    expect(texts[1]).toContain('"comments":[]');
    expect(texts.at(-1)).toContain('<svg');
    await freeze('emil', code, marked(3));
    expect((await see('emil', code)).comments).toMatchObject([{ act: 3, words: 'Zebra crossing.', own: false }]);
    expect(await read(MARKING_PATHS.task(code))).not.toContain('Zebra stripes');
    expect((await ask('ada', 'GET', MARKING_PATHS.agreement(exam))).status).toBe(200);
  });

  it('a mark is kept at every change, says what it lacks, and once frozen never changes', async () => {
    const design = { ...ONE_CASE, marking: { parts: ['rationale', 'conduct'], examiners: 1 } };
    const { world, codes, attempts, deal, freeze, see, progress } = await sat(kind, { examiners: ['eva'], design });
    const { ask, store } = world;
    const code = codes['tom'] ?? '';
    await deal();
    const seen = await see('eva', code);
    expect(seen).toMatchObject({ task: { round: 'first', state: 'toDo', parts: ['rationale', 'conduct'] }, unput: 0, between: null, labels: [] }); // prettier-ignore
    expect(seen.rationale.length).toBeGreaterThan(20);
    expect(seen.steps.length).toBeGreaterThan(3);
    const put = (body: MarkBody, after: string) => ask<Marked>('eva', 'PUT', MARKING_PATHS.task(code), { body, after });
    const begun = marked(3, { rationale: { R1: 3 } });
    const kept = (await put(begun, seen.kept)).json;
    expect(kept).toMatchObject({ frozenAtMs: null, faults: [] });
    expect(await put(begun, seen.kept)).toMatchObject({ status: 200, json: kept });
    expect((await put(marked(1), seen.kept)).error).toMatchObject({ code: 'notNow', why: 'changedElsewhere' });
    expect(await see('eva', code)).toMatchObject({ body: begun, kept: kept.kept, task: { state: 'begun' } });
    const lacking = await freeze('eva', code, begun);
    expect(lacking.faults.map(({ code: fault, at }) => `${fault} ${at}`)).toEqual([
      ...RUBRIC.slice(1).map((one) => `criterionMissing ${one}`),
      'stepsNotRead conduct',
    ]);
    expect(lacking.frozenAtMs).toBeNull();
    const whole = marked(3, {
      conductRead: true,
      conduct: { [seen.steps[0]?.step ?? '']: 'minor' },
      words: 'Well asked.',
    });
    const frozen = await freeze('eva', code, whole);
    expect(frozen).toMatchObject({ frozenAtMs: START, faults: [] });
    const row = () =>
      store.db
        .selectFrom('marks')
        .selectAll()
        .where('attempt', '=', attempts['tom'] ?? '')
        .execute();
    const before = await row();
    world.pass(1000);
    expect(await freeze('eva', code, whole)).toEqual(frozen);
    for (const method of ['PUT', 'POST']) {
      const path = method === 'PUT' ? MARKING_PATHS.task(code) : MARKING_PATHS.freeze(code);
      const answer = await ask('eva', method, path, { body: marked(4), after: frozen.kept });
      expect(answer.error).toMatchObject({ code: 'notNow', why: 'frozen' });
    }
    expect((await ask('eva', 'POST', MARKING_PATHS.comments(code), { act: 1, words: 'x' })).error?.why).toBe('frozen');
    expect(await row()).toEqual(before);
    expect(await progress()).toMatchObject({ final: 1, open: 0, examiners: [{ tasks: 1, begun: 0, frozen: 1 }] });
    const links = await store.db.selectFrom('audit').select(['action', 'actor']).where('action', '=', 'markFrozen').execute(); // prettier-ignore
    expect(links).toEqual([{ action: 'markFrozen', actor: 'eva' }]);
  });

  it('where two do not agree a third decides, who sees both without names; nobody left waits for one', async () => {
    const { world, exam, codes, deal, freeze, see, progress, have } = await sat(kind, { examiners: ['eva', 'emil'] });
    const { ask } = world;
    const code = codes['tom'] ?? '';
    await deal();
    await ask('eva', 'POST', MARKING_PATHS.comments(code), { act: 3, words: 'A leading question.' });
    // At the same time, as two people do.
    const both = await Promise.all([freeze('eva', code, marked(2)), freeze('emil', code, marked(4))]);
    expect(both.map(({ frozenAtMs }) => frozenAtMs)).toEqual([START, START]);
    expect(await progress()).toMatchObject({
      adjudication: 1,
      waiting: [{ code, over: ['rationale'], isDealt: false }],
    });
    expect((await deal()).without).toEqual([code]);
    await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { examiners: ['eva', 'emil', 'edda', 'rolf'] });
    expect(await deal()).toEqual({ tasks: 1, withdrawn: 0, without: [] });
    expect(await deal()).toEqual({ tasks: 0, withdrawn: 0, without: [] });
    expect((await progress()).waiting).toMatchObject([{ isDealt: true }]);
    const third = (await have(code)).find((who) => !['eva', 'emil'].includes(who)) ?? '';
    const seen = await see(third, code);
    expect(seen).toMatchObject({ task: { round: 'adjudication' }, between: { over: ['rationale'] }, comments: [{ own: false }] }); // prettier-ignore
    expect(seen.between?.marks.map(({ rationale }) => rationale.R1).toSorted()).toEqual([2, 4]);
    expect(JSON.stringify(seen)).not.toMatch(/"(eva|emil|tom)"/);
    await freeze(third, code, marked(3));
    expect(await progress()).toMatchObject({ final: 1, adjudication: 0, waiting: [] });
    const grades = await world.store.db.selectFrom('grades').select(['reason', 'body']).orderBy('version').execute();
    const statuses = grades.map(({ reason, body }) => `${reason} ${(JSON.parse(body) as Grade).status}`);
    expect(statuses).toEqual(['submitted provisional', 'marked provisional', 'marked marked']);
    const { criteria } = (await ask<Agreement>('ines', 'GET', MARKING_PATHS.agreement(exam))).json;
    expect(criteria[0]).toMatchObject({ criterion: 'all', pairs: 8 });
  });

  it('the third is dealt with the mark that calls for one', async () => {
    const { codes, deal, freeze, have } = await sat(kind, { examiners: ['eva', 'emil', 'edda'] });
    const code = codes['tom'] ?? '';
    await deal();
    const two = await have(code);
    await Promise.all(two.map((who, place) => freeze(who, code, marked(place === 0 ? 1 : 4))));
    expect((await have(code)).length).toBe(3);
  });

  it('labels that bring about a critical error are ruled on, also where nothing else is to be marked', async () => {
    const { world, codes, deal, freeze, see, progress } = await sat(kind, {
      examiners: ['eva', 'emil'],
      people: ['uma'],
    });
    const code = codes['uma'] ?? '';
    await deal();
    const seen = await see('eva', code);
    expect(seen).toMatchObject({ task: { parts: [] }, labels: [{ act: 1, words: 'Look at me when I am talking to you.', carries: ['threat'] }] }); // prettier-ignore
    const nothing = marked(3, { rationale: {} });
    expect((await freeze('eva', code, nothing)).faults).toEqual([{ code: 'labelUnruled', at: '1' }]);
    const ruled = (ruling: 'confirmed' | 'dismissed') => ({
      ...nothing,
      rulings: [{ act: 1, ruling, reason: 'So it was meant.' }],
    });
    await freeze('eva', code, ruled('dismissed'));
    expect((await freeze('emil', code, { ...ruled('confirmed'), rulings: [{ act: 2, ruling: 'confirmed', reason: 'x' }] })).faults).toEqual([
      { code: 'labelUnruled', at: '1' },
      { code: 'labelUnknown', at: '2' },
    ]); // prettier-ignore
    await freeze('emil', code, ruled('confirmed'));
    expect(await progress()).toMatchObject({ adjudication: 1, waiting: [{ over: ['ruling'] }] });
    expect((await world.ask('uma', 'GET', MARKING_PATHS.tasks())).error?.code).toBe('notAllowed');
  });

  it('where nobody marks, what has to be ruled on is dealt by itself, and nobody waits for anything else', async () => {
    const design = { ...ONE_CASE, marking: { parts: [], examiners: 1 } };
    const { world, exam, codes, sittings, freeze, have, progress } = await sat(kind, { design, people: ['tom', 'uma'], examiners: [] }); // prettier-ignore
    const { ask } = world;
    const code = codes['uma'] ?? '';
    expect(await progress()).toMatchObject({ notNeeded: 1, open: 1, undealt: 1 });
    // Whoever is entered now gets it at once.
    await ask('ada', 'PUT', `${API}/exams/${exam}/people`, { examiners: ['eva'] });
    expect([await have(code), await have(codes['tom'] ?? '')]).toEqual([['eva'], []]);
    const statuses = async () => {
      const { rows } = (await ask<Gradebook>('ada', 'GET', RESULT_PATHS.gradebook(exam))).json;
      return Object.fromEntries(rows.map(({ sitting, status }) => [sitting, status]));
    };
    const [tom, uma] = [sittings['tom'] ?? '', sittings['uma'] ?? ''];
    expect(await statuses()).toEqual({ [tom]: 'marked', [uma]: 'provisional' });
    const rulings = [{ act: 1, ruling: 'dismissed' as const, reason: 'It was not meant so.' }];
    await freeze('eva', code, marked(3, { rationale: {}, rulings }));
    expect(await statuses()).toEqual({ [tom]: 'marked', [uma]: 'marked' });
  });

  it('where nobody marks and examiners are entered, a ruling is dealt as soon as the exam is marked', async () => {
    const { codes, have, progress } = await sat(kind, {
      design: { ...ONE_CASE, marking: { parts: [] } },
      people: ['uma'],
      examiners: ['eva', 'emil'],
    });
    expect(await have(codes['uma'] ?? '')).toEqual(['eva', 'emil']);
    expect(await progress()).toMatchObject({ open: 1, undealt: 0 });
  });

  it('strangers find nothing, and a comment is one’s own', async () => {
    const { world, exam, codes, deal } = await sat(kind, { examiners: ['eva', 'emil'] });
    const { ask } = world;
    const code = codes['tom'] ?? '';
    await deal();
    const asks: [string, string, object?][] = [
      ['GET', MARKING_PATHS.task(code)],
      ['GET', MARKING_PATHS.record(code)],
      ['GET', MARKING_PATHS.viewAt(code, 1)],
      ['GET', MARKING_PATHS.law(code)],
      ['PUT', MARKING_PATHS.task(code), { body: marked(3), after: '' }],
      ['POST', MARKING_PATHS.freeze(code), { body: marked(3), after: '' }],
      ['POST', MARKING_PATHS.comments(code), { act: 1, words: 'x' }],
      ['DELETE', MARKING_PATHS.comment(code, 'x')],
    ];
    for (const [method, path, body] of asks) {
      expect((await ask('edda', method, path, body)).error?.code).toBe('noSuchAttempt');
      expect((await ask('ada', method, path, body)).error?.code).toBe('notAllowed');
    }
    for (const who of ['eva', 'tom']) expect((await ask(who, 'GET', MARKING_PATHS.progress(exam))).error?.code).toBe('notAllowed'); // prettier-ignore
    expect((await ask('ines', 'GET', MARKING_PATHS.progress('none'))).error?.code).toBe('noSuchExam');
    const say = () =>
      ask<{ comments: MarkComment[] }>('eva', 'POST', MARKING_PATHS.comments(code), { act: 2, words: 'Here.' });
    const { comments } = (await say()).json;
    expect((await say()).json.comments).toEqual(comments);
    const takeBack = (who: string) => ask<{ comments: MarkComment[] }>(who, 'DELETE', MARKING_PATHS.comment(code, comments[0]?.comment ?? '')); // prettier-ignore
    expect((await takeBack('emil')).status).toBe(200);
    expect((await say()).json.comments.length).toBe(1);
    expect((await takeBack('eva')).json.comments).toEqual([]);
    await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'open' });
    const late = await ask('eva', 'PUT', MARKING_PATHS.task(code), { body: marked(3), after: '' });
    expect(late.error).toMatchObject({ code: 'notNow', why: 'notMarking' });
    expect((await ask('ada', 'POST', MARKING_PATHS.deal(exam), {})).error?.why).toBe('notMarking');
  });

  it('on appeal somebody marks it who has not, once, also after the release', async () => {
    const { world, exam, codes, attempts, deal, freeze, have, see, progress } = await sat(kind, { examiners: ['eva', 'emil', 'edda'] }); // prettier-ignore
    const { store, ask } = world;
    const [code, attempt] = [codes['tom'] ?? '', attempts['tom'] ?? ''];
    await deal();
    const two = await have(code);
    for (const who of two) await freeze(who, code, marked(3));
    await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'released' });
    const appeal = () => transact(store.db, (transaction) => dealAppeal(transaction, attempt, START));
    const fourth = await appeal();
    expect(two).not.toContain(fourth);
    expect(await appeal()).toBe(fourth);
    expect(await see(fourth ?? '', code)).toMatchObject({ task: { round: 'appeal', isOpen: true }, between: null });
    expect((await freeze(fourth ?? '', code, marked(4))).frozenAtMs).toBe(START);
    expect(await appeal()).toBeNull();
    expect((await progress()).final).toBe(1);
  });
});
