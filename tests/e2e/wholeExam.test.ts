// A whole exam: the first admin comes by the link of the first start and takes in a roster; an exam is made; a candidate sits it on two devices with
// the server killed between; two examiners mark blind and do not agree, a third decides; it is released, appealed against, regraded; and the
// certificate is verified by a stranger. What people of the academy do over and over is done over HTTP, as their screens do it.

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { API, Gate, PATHS, RUBRIC, SESSION_HEADER, type Acted, type Opened } from '#attempt';
import {
  APPEAL_PATHS,
  CERTIFICATE_PATHS,
  MARKING_PATHS,
  REGRADE_PATHS,
  RESULT_PATHS,
  SITTING_PATHS,
  type Gradebook,
  type GradeView,
  type Issued,
  type Marked,
  type MarkingProgress,
  type MarkTasks,
  type OpenedCase,
  type OwnAppeals,
  type OwnExam,
  type RegradeView,
  type Role,
  type SittingView,
  type ToMark,
} from '#exam';
import type { Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { Caller, openExamOf, PASSWORD } from '../kit/academyOverHttp.ts';
import { DESIGN } from '../kit/examWorld.ts';
import { drawShipped, expertActs } from '../kit/library.ts';
import counter from '../../assets/locales/en/counter.json' with { type: 'json' };
import { runProduct } from './runProduct.ts';

const product = runProduct();

const ROSTER = [
  'name,email,cohort,roles',
  'Kim Lee,kim@academy.test,Spring,trainee',
  'Eva Berg,eva@academy.test,,examiner',
  'Emil Sand,emil@academy.test,,examiner',
  'Edda Holm,edda@academy.test,,examiner',
  'Rolf Dahl,rolf@academy.test,,admin',
].join('\n');

const ONE_CASE = {
  ...DESIGN,
  cases: DESIGN.cases.slice(0, 1),
  passMark: { bp: 10_000 },
  critical: { policy: 'shown' },
  marking: { parts: ['rationale'], examiners: 2, adjudicateBp: 1500 },
};

async function setUp(page: Page): Promise<void> {
  await page.goto(await vi.waitUntil(() => /http:\S+\/#\/academy\/come\/\S+/.exec(product.app.said)?.[0], 60_000));
  await page.getByLabel('Name').fill('Ada First');
  await page.getByLabel('E-mail address').fill('ada@academy.test');
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('The new password again').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ada First' }).waitFor();
  await page.goto(`${product.address}/#/academy/roster`);
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: /Take in: 5 new/ }).click();
  await page.getByText('5 links were made').waitFor();
}

/** The links of a roster reach people by mail; here an admin makes each a new one. */
async function peopleOf(admin: Caller): Promise<ReadonlyMap<string, { person: string; caller: Caller }>> {
  const { people } = await admin.ask<{ people: { person: string; name: string; email: string; roles: Role[] }[] }>(
    'GET',
    `${API}/people`,
  );
  const all = new Map<string, { person: string; caller: Caller }>();
  for (const { person, email } of people) {
    const caller = new Caller(product.address);
    const who = email.split('@')[0] ?? '';
    if (who !== 'ada') {
      // oxlint-disable-next-line no-await-in-loop -- a link is made and used before the next.
      const { token } = await admin.ask<{ token: string }>('POST', `${API}/people/${person}/link`, {});
      // oxlint-disable-next-line no-await-in-loop
      await caller.come(token);
    }
    all.set(who, { person, caller });
  }
  return all;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${product.address}/#/academy/own`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  // oxlint-disable-next-line unicorn/prefer-ternary -- the sign-in leads to one's home.
  await page.getByLabel('Password', { exact: true }).waitFor({ state: 'detached' });
  await page.goto(`${product.address}/#/academy/own`);
  await page.getByRole('heading', { name: 'My exams' }).waitFor();
}

async function note(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: counter.panel.notes }).click();
  await page.getByLabel(counter.notes.write).fill(text);
  await page.getByRole('button', { name: counter.notes.save }).click();
}

/** What the candidate goes on to do: the expert's way, as the record says the case was drawn, to the signature. */
async function playToTheEnd(kim: Caller, sitting: string): Promise<void> {
  const path = SITTING_PATHS.openCase(sitting, 0);
  const { attempt, token } = await kim.ask<OpenedCase>('POST', path);
  const opened = await kim.ask<Opened>('POST', PATHS.sessions(attempt), {}, token);
  const database = new DatabaseSync(join(product.app.data, 'firstline.sqlite'), { readOnly: true });
  const row = database.prepare('SELECT scenario, seed, variant FROM attempts WHERE id = ?').get(attempt);
  database.close();
  const drawn = drawShipped(String(row?.['scenario']), Number(row?.['seed']), String(row?.['variant']));
  const gate = new Gate(drawn);
  let seq = opened.state.view.acts;
  for (const act of expertActs(drawn).filter(({ type }) => type !== 'review')) {
    seq++;
    const body = { id: `whole-${seq}`, seq, act: gate.release(act) };
    // oxlint-disable-next-line no-await-in-loop -- acts have an order.
    const acted = await kim.ask<Acted>('POST', PATHS.acts(attempt), body, token, { [SESSION_HEADER]: opened.session });
    expect(acted.receipt).toMatchObject({ ok: true });
  }
}

async function freeze(examiner: Caller, level: number): Promise<void> {
  const { tasks } = await examiner.ask<MarkTasks>('GET', MARKING_PATHS.tasks());
  const task = tasks.find(({ state }) => state !== 'frozen');
  if (task === undefined) throw new Error('nothing to mark');
  const { body, kept } = await examiner.ask<ToMark>('GET', MARKING_PATHS.task(task.code));
  const rationale = Object.fromEntries(RUBRIC.map((one) => [one, level]));
  const marked = await examiner.ask<Marked>('POST', MARKING_PATHS.freeze(task.code), {
    body: { ...body, rationale },
    after: kept,
  });
  expect(marked).toMatchObject({ faults: [], frozenAtMs: expect.any(Number) });
}

async function hasTask(examiner: Caller): Promise<boolean> {
  const { tasks } = await examiner.ask<MarkTasks>('GET', MARKING_PATHS.tasks());
  return tasks.some(({ state }) => state !== 'frozen');
}

it('from the first start to a certificate that a stranger verifies', async () => {
  const desk = await product.openWindow();
  await setUp(desk.page);
  const admin = new Caller(product.address);
  await admin.signIn('ada@academy.test');
  const people = await peopleOf(admin);
  const of = (who: string): { person: string; caller: Caller } => {
    const found = people.get(who);
    if (found === undefined) throw new Error(who);
    return found;
  };
  const kim = of('kim').caller;
  const examiners = ['eva', 'emil', 'edda'];
  const exam = await openExamOf(admin, ONE_CASE, [of('kim').person], examiners.map((who) => of(who).person)); // prettier-ignore

  // The candidate, on two devices, and the server killed between.
  const first = await product.openWindow();
  await signIn(first.page, 'kim@academy.test');
  await first.page.getByRole('link', { name: 'Get ready' }).click();
  await first.page.getByText('I have read this page.').click();
  await first.page.getByRole('button', { name: 'Begin now' }).click();
  await first.page.getByRole('link', { name: 'Open case 1' }).click();
  await first.page.locator('.counter[data-mode="exam"]').waitFor();
  await note(first.page, 'Seen on the first device.');
  await first.page.locator('.counter[data-acts="1"]').waitFor();
  await product.app.kill();
  await note(first.page, 'Sent while nobody listened.');
  await product.app.restart();
  await first.page.locator('.counter[data-acts="2"]').waitFor();
  const { exams } = await kim.ask<{ exams: OwnExam[] }>('GET', SITTING_PATHS.own());
  const sitting = exams[0]?.sittings[0]?.sitting ?? '';
  await first.context.close();
  const second = await product.openWindow({ width: 390, height: 844 });
  await signIn(second.page, 'kim@academy.test');
  await second.page.getByRole('link', { name: 'Go on' }).click();
  await second.page.getByRole('link', { name: 'Go on with case 1' }).click();
  await second.page.locator('.counter[data-acts="2"]').waitFor();
  await playToTheEnd(kim, sitting);
  await second.page.goto(`${product.address}/#/academy/sittings/${sitting}`);
  await second.page.getByRole('button', { name: 'Submit the exam …' }).click();
  await second.page.getByText('Every case is decided and signed.').waitFor();
  await second.page.getByRole('button', { name: 'Submit now' }).click();
  await second.page.getByRole('heading', { name: 'Your receipt' }).waitFor();
  const { receipt } = await kim.ask<SittingView>('GET', SITTING_PATHS.sitting(sitting));
  const text = receipt?.text ?? '';
  expect(await second.page.locator('.sit-receipt code').first().textContent()).toBe(receipt?.hash);
  await second.context.close();

  // Two mark blind; what they do not agree on a third decides.
  await admin.ask('POST', `${API}/exams/${exam}/state`, { to: 'marking' });
  await admin.ask('POST', MARKING_PATHS.deal(exam), {});
  const callers = examiners.map((who) => of(who).caller);
  const dealt = await Promise.all(callers.map(hasTask));
  expect(dealt.filter(Boolean)).toHaveLength(2);
  const blind = callers.filter((_, index) => dealt[index]);
  for (const [index, examiner] of blind.entries())
    // oxlint-disable-next-line no-await-in-loop -- the first is done before the second knows nothing of it.
    await freeze(examiner, index === 0 ? 4 : 1);
  expect(await admin.ask<MarkingProgress>('GET', MARKING_PATHS.progress(exam))).toMatchObject({ adjudication: 1 });
  await admin.ask('POST', MARKING_PATHS.deal(exam), {});
  const third = callers.find((one) => !blind.includes(one));
  if (third === undefined) throw new Error('nobody is left');
  await freeze(third, 3);

  // Released as it was looked at; the candidate objects, and the pass mark was wrong.
  const book = await admin.ask<Gradebook>('GET', RESULT_PATHS.gradebook(exam));
  expect(book.rows).toMatchObject([{ sitting, waitsFor: [] }]);
  const grades = book.rows.map((row) => ({ sitting: row.sitting, hash: row.hash }));
  expect(await admin.ask('POST', RESULT_PATHS.release(exam), { grades })).toMatchObject({ held: [] });
  const isPassed = async (): Promise<boolean> =>
    (await kim.ask<GradeView>('GET', RESULT_PATHS.grade(sitting))).grade.passed;
  expect(await isPassed()).toBe(false);
  expect(await kim.ask('POST', RESULT_PATHS.checkReceipt(sitting), { text, hash: receipt?.hash })).toMatchObject({
    faults: [],
  });
  const lodged = await kim.ask<OwnAppeals>('POST', APPEAL_PATHS.ofSitting(sitting), {
    ground: 'key',
    words: 'The pass mark announced was another.',
  });
  const appeal = lodged.appeals[0]?.appeal ?? '';
  const rolf = of('rolf').caller;
  const step = (to: string) => rolf.ask('POST', APPEAL_PATHS.steps(appeal), { to, reason: 'It was typed wrongly.' });
  await step('marking');
  const tried = await rolf.ask<RegradeView>('POST', REGRADE_PATHS.ofExam(exam), {
    policy: 'neverLower',
    design: { passMark: { bp: 5000 } },
    reason: 'It was typed wrongly.',
  });
  const regrade = (): Promise<RegradeView> => rolf.ask('GET', REGRADE_PATHS.one(exam, tried.regrade));
  const run = await vi.waitUntil(async () => (await regrade()).run, { timeout: 60_000, interval: 200 });
  expect(run).toMatchObject({ sittings: 1, nowPass: [of('kim').person], nowFail: [], failed: [] });
  await rolf.ask('POST', REGRADE_PATHS.apply(exam, tried.regrade), {
    dryRun: run?.hash,
    reason: 'As it was announced.',
  });
  await vi.waitUntil(async () => (await regrade()).state === 'applied', { timeout: 60_000, interval: 200 });
  await step('upheld');
  expect(await isPassed()).toBe(true);

  // Whoever is handed the certificate asks the academy, without an account.
  const { issued } = await admin.ask<Issued>('POST', CERTIFICATE_PATHS.ofExam(exam), { sittings: [sitting] });
  const certificate = issued[0]?.certificate ?? '';
  const stranger = await product.openWindow();
  await stranger.page.goto(`${product.address}/#/academy/verify/${certificate}`);
  await stranger.page.getByText('Genuine, and it holds').waitFor();
  expect(stranger.errors).toEqual([]);
  await stranger.context.close();
  await desk.context.close();
});
