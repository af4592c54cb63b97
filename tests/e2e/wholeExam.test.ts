// A whole exam at the screens, in the four languages of the interface: the first admin comes by the link of the first start, takes in a roster and
// makes an exam; a candidate sits it on two devices with the server killed between; two examiners mark blind and do not agree, a third decides; it is
// released, appealed against, regraded; and the certificate is verified by a stranger. axe finds nothing on any screen that is passed.

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RUBRIC } from '#attempt';
import { drawShipped, openShipped } from '../kit/library.ts';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { chooseFile, chooseRoster, comeByLink, setUpAtScreen, signInAtScreen, takeFile } from './comers.ts';
import { expertWay } from './journey.ts';
import { Officer } from './officer.ts';
import { runProduct } from './runProduct.ts';
import { readWords, speak, type Say } from './say.ts';
import type { Look, Window } from './window.ts';

const product = runProduct();

const PEOPLE = {
  kim: { name: 'Kim Lee', role: 'trainee', language: 'es' },
  eva: { name: 'Eva Berg', role: 'examiner', language: 'fr' },
  emil: { name: 'Emil Sand', role: 'examiner', language: 'fr' },
  edda: { name: 'Edda Holm', role: 'examiner', language: 'fr' },
  rolf: { name: 'Rolf Dahl', role: 'admin', language: 'ar' },
} as const;
type Who = keyof typeof PEOPLE;
const ROSTER = [
  'name,email,cohort,roles',
  // Nobody marks those of their own cohort.
  ...Object.entries(PEOPLE).map(([who, { name, role }]) => {
    const cohort = role === 'trainee' ? 'Spring' : '';
    return `${name},${who}@academy.test,${cohort},${role}`;
  }),
].join('\n');

/** A person at a screen in their language. */
interface Seat extends Window {
  readonly say: Say;
}

/** Large enough for all there is, and the picture of the counter is drawn the sooner. */
const SMALL = { width: 1100, height: 700 };

async function sit(language: string, look: Look = {}): Promise<Seat> {
  return { ...(await product.openWindow({ ...look, language, draws: false })), say: speak(language) };
}

/** Somebody came by the link that the roster made for them. */
async function come(who: Who, links: ReadonlyMap<string, string>): Promise<Seat> {
  const { name, language } = PEOPLE[who];
  const seat = await sit(language, SMALL);
  await comeByLink(seat.page, links.get(`${who}@academy.test`) ?? '', name, seat.say);
  return seat;
}

async function expectClean({ page }: Pick<Seat, 'page'>): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
}

async function leave({ context, errors }: Window): Promise<void> {
  expect(errors).toEqual([]);
  await context.close();
}

/** The links as an admin takes them away to send them. */
async function takeInRoster(admin: Page): Promise<ReadonlyMap<string, string>> {
  await chooseRoster(admin, product.address, ROSTER);
  await admin.getByRole('button', { name: 'Take in: 5 new, 0 changed' }).click();
  await admin.getByText('5 links were made').waitFor();
  const csv = await takeFile(admin, admin.locator('.academy-made').getByRole('button'));
  const rows = csv.trim().split(/\r?\n/).slice(1);
  return new Map(rows.map((row) => row.split(',')).map(([, email = '', link = '']) => [email, link]));
}

/** From nothing to an exam that is open; its id. */
async function makeExam(page: Page): Promise<string> {
  await page.goto(`${product.address}/#/academy/exams`);
  await page.getByRole('button', { name: 'New exam' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Spring exam');
  await page.getByRole('button', { name: 'Add a case' }).click();
  await page.getByRole('option', { name: /Kite week/ }).click();
  await page.getByLabel('Why this is acceptable').fill('A rehearsal.');
  await page.getByLabel('Pass mark in percent').fill('100');
  // As a new exam is: examiners mark the written reasons.
  expect(await page.getByRole('radio', { name: 'Two, blind to each other' }).isChecked()).toBe(true);
  await page.getByText('All changes are saved.').waitFor();
  await expectClean({ page });
  const exam = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByText('Kim Lee').click();
  for (const who of ['eva', 'emil', 'edda'] as const)
    // oxlint-disable-next-line no-await-in-loop -- one after the other.
    await page.getByText(PEOPLE[who].name, { exact: true }).click();
  await expectClean({ page });
  await page.getByRole('button', { name: 'Enter 1 candidate and 3 examiners' }).click();
  await page.getByText('Entered.').first().waitFor();
  await page.getByRole('link', { name: 'Design' }).click();
  await moveOn(page, 'Make ready');
  await moveOn(page, 'Open');
  await page.getByRole('button', { name: 'Close and mark' }).waitFor();
  return exam;
}

async function moveOn(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}

async function note({ page }: Seat, text: string): Promise<void> {
  const { counter } = readWords('es');
  await page.getByRole('tab', { name: counter.panel.notes }).click();
  await page.getByLabel(counter.notes.write).fill(text);
  await page.getByRole('button', { name: counter.notes.save }).click();
}

const hasDone = ({ page }: Seat, acts: number): Promise<void> =>
  page.locator(`.counter[data-acts="${acts}"]`).waitFor();

const NOTES = ['Seen on the first device.', 'Sent while nobody listened.'] as const;

/** On one device until the server is killed and back, on another to the end; the receipt as a file. */
async function sitExam(first: Seat): Promise<{ readonly receipt: string; readonly kim: Seat }> {
  const { page, say } = first;
  await page.goto(`${product.address}/#/academy/own`);
  await page.getByRole('link', { name: say('sit:own.begin') }).click();
  await page.getByText(say('sit:begin.ready')).click();
  await expectClean(first);
  await page.getByRole('button', { name: say('sit:begin.start') }).click();
  await page.getByRole('link', { name: say('sit:sitting.open', { n: 1 }) }).click();
  await page.locator('.counter[data-mode="exam"]').waitFor();
  await note(first, NOTES[0]);
  await hasDone(first, 1);
  await expectClean(first);
  await product.app.kill();
  await note(first, NOTES[1]);
  await product.app.restart();
  await hasDone(first, 2);
  await first.context.close();

  const second = await sit(PEOPLE.kim.language, SMALL);
  await signInAtScreen(second.page, product.address, 'kim@academy.test', say);
  await second.page.getByRole('link', { name: say('sit:own.goOn') }).click();
  await second.page.getByRole('link', { name: say('sit:sitting.goOn', { n: 1 }) }).click();
  await hasDone(second, 2);
  await workToTheEnd(second);
  await second.page.getByRole('button', { name: say('sit:sitting.submit') }).click();
  await second.page.getByText(say('sit:sitting.allDecided')).waitFor();
  await second.page.getByRole('button', { name: say('sit:sitting.confirm') }).click();
  await second.page.getByRole('heading', { name: say('sit:after.receipt') }).waitFor();
  await expectClean(second);
  const receipt = await takeFile(second.page, second.page.getByRole('button', { name: say('sit:after.download') }));
  return { receipt, kim: second };
}

/** The expert's way, as the record says the case was drawn. */
async function workToTheEnd({ page }: Seat): Promise<void> {
  const database = new DatabaseSync(join(product.app.data, 'firstline.sqlite'), { readOnly: true });
  const row = database.prepare('SELECT scenario, seed, variant FROM attempts').get();
  database.close();
  const drawn = drawShipped('kite-week', Number(row?.['seed']), String(row?.['variant']));
  const around = { language: PEOPLE.kim.language, onwards: 'toExam' } as const;
  const officer = new Officer(page, 'mouse', openShipped('kite-week'), drawn, around);
  for (const text of NOTES) officer.follow({ type: 'note', text });
  for (const act of expertWay(drawn)) {
    // oxlint-disable-next-line no-await-in-loop -- acts have an order.
    await officer.perform(act);
    // The decision before it is signed.
    // oxlint-disable-next-line no-await-in-loop
    if (act.type === 'decide') await expectClean({ page });
  }
}

/** Goes to what one has to mark; whether there is anything. */
async function hasTask({ page, say }: Seat): Promise<boolean> {
  await page.goto(`${product.address}/#/academy/marking`);
  // Anew, not as it stood when this page was last read.
  await page.reload();
  const task = page.locator('a:has(.marking-code)');
  await task.or(page.getByText(say('marking:none'))).waitFor();
  return (await task.count()) > 0;
}

/** One level for all criteria, by its key. */
async function mark(seat: Seat, level: number): Promise<void> {
  const { page, say } = seat;
  await expectClean(seat);
  await page.locator('a:has(.marking-code)').click();
  await page.locator('#marking-R1 input').first().focus();
  expect(await page.locator('main').textContent()).not.toContain(PEOPLE.kim.name);
  for (const _ of RUBRIC)
    // oxlint-disable-next-line no-await-in-loop -- each goes to the next.
    await page.keyboard.press(String(level));
  await page.getByText(say('marking:rubricDone', { done: RUBRIC.length, all: RUBRIC.length })).waitFor();
  await expectClean(seat);
  await page.getByRole('button', { name: say('marking:handIn'), exact: true }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('marking:handIn'), exact: true })
    .click();
  await page.getByRole('heading', { name: say('marking:title') }).waitFor();
}

/** Two mark, blind to each other, and differ; the third has both before them. */
async function markBlind(admin: Page, exam: string, examiners: readonly Seat[]): Promise<void> {
  await admin.goto(`${product.address}/#/academy/exams/${exam}/marking`);
  await admin.getByRole('button', { name: 'Deal', exact: true }).click();
  await admin.getByText('2 tasks dealt.').first().waitFor();
  await expectClean({ page: admin });
  const dealt: boolean[] = [];
  for (const examiner of examiners)
    // oxlint-disable-next-line no-await-in-loop -- more than two windows at once wait for each other.
    dealt.push(await hasTask(examiner));
  expect(dealt.filter(Boolean)).toHaveLength(2);
  for (const [index, examiner] of examiners.filter((_, at) => dealt[at]).entries())
    // oxlint-disable-next-line no-await-in-loop -- the first is done before the second knows nothing of it.
    await mark(examiner, index === 0 ? 4 : 1);
  await admin.reload();
  await admin.getByText('A third has it').waitFor();
  await expectClean({ page: admin });
  const third = examiners[dealt.indexOf(false)];
  if (third === undefined) throw new Error('nobody is left');
  expect(await hasTask(third)).toBe(true);
  await mark(third, 3);
}

/** Holds the receipt that was kept against the record, and objects. */
async function object(kim: Seat, receipt: string): Promise<void> {
  const { page, say } = kim;
  await page.goto(`${product.address}/#/academy/own`);
  await page.reload();
  await page.getByRole('link', { name: say('sit:own.result') }).click();
  await page.getByRole('heading', { name: say('results:result.failedTitle') }).waitFor();
  const kept = { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from(receipt) };
  await chooseFile(page, page.getByRole('button', { name: say('results:result.receiptFile') }), kept);
  await page.getByText(say('results:result.receiptSame')).waitFor();
  await page.getByRole('button', { name: say('appeals:own.write') }).click();
  await page.getByText(say('appeals:ground.key'), { exact: true }).click();
  await page.getByLabel(say('appeals:own.words')).fill('Se anunció otra nota mínima.');
  await expectClean(kim);
  await page.getByRole('button', { name: say('appeals:own.send') }).click();
  await page.locator('.appeal-words', { hasText: 'Se anunció' }).waitFor();
}

/** A step with its reason. */
async function decide({ page, say }: Seat, step: 'take' | 'uphold'): Promise<void> {
  await page.getByRole('button', { name: `${say(`appeals:exam.${step}`)}: ${PEOPLE.kim.name}` }).click();
  await page.getByRole('dialog').getByLabel(say('appeals:exam.reason')).fill('كُتبت خطأً.');
  await expectClean({ page });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(`appeals:exam.${step}`) })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The pass mark was typed wrongly: everybody is graded again, on trial and then for good. */
async function regrade(rolf: Seat): Promise<void> {
  const { page, say } = rolf;
  await page
    .getByRole('article')
    .getByRole('link', { name: say('appeals:exam.toRegrades') })
    .click();
  await page.getByLabel(say('regrades:passMark')).fill('50');
  await page.getByLabel(say('regrades:reason')).fill('كُتبت درجة النجاح خطأً.');
  await expectClean(rolf);
  await page.getByRole('button', { name: say('regrades:try') }).click();
  await page.getByRole('button', { name: say('regrades:apply') }).click();
  expect(await page.locator('.academy-figures dd').allTextContents()).toEqual(['1', '0', '0', '1', '0']);
  await page.getByRole('dialog').getByLabel(say('regrades:applyReason')).fill('كما أُعلنت.');
  await expectClean(rolf);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('regrades:apply') })
    .click();
  await page.getByText(say('regrades:state.applied'), { exact: true }).waitFor();
  await expectClean(rolf);
}

it('from the first start to a certificate that a stranger verifies', async () => {
  const ada = await sit('en');
  const desk = ada.page;
  await setUpAtScreen(product.app, desk);
  const links = await takeInRoster(desk);
  const first = await come('kim', links);
  const examiners = [await come('eva', links), await come('emil', links), await come('edda', links)];
  const rolf = await come('rolf', links);
  const exam = await makeExam(desk);

  const { receipt, kim } = await sitExam(first);

  await desk.reload();
  await moveOn(desk, 'Close and mark');
  await markBlind(desk, exam, examiners);
  for (const examiner of examiners)
    // oxlint-disable-next-line no-await-in-loop -- few.
    await leave(examiner);

  await desk.goto(`${product.address}/#/academy/exams/${exam}/results`);
  await desk.getByRole('button', { name: 'Release…' }).click();
  await expectClean(ada);
  await desk.getByRole('button', { name: 'Release 1 grade' }).click();
  await desk.getByText('1 grade was released.').waitFor();

  await object(kim, receipt);
  await rolf.page.goto(`${product.address}/#/academy/exams/${exam}/appeals`);
  await decide(rolf, 'take');
  await regrade(rolf);
  await rolf.page.goto(`${product.address}/#/academy/exams/${exam}/appeals`);
  await decide(rolf, 'uphold');
  await rolf.page.getByText(rolf.say('appeals:state.upheld'), { exact: true }).first().waitFor();
  await leave(rolf);

  await desk.goto(`${product.address}/#/academy/exams/${exam}/certificates`);
  await desk.getByRole('button', { name: 'Issue: Kim Lee' }).click();
  await desk.getByRole('link', { name: 'Verification page' }).waitFor();
  await expectClean(ada);
  await leave(ada);

  await kim.page.reload();
  await kim.page.getByRole('heading', { name: kim.say('results:result.passedTitle') }).waitFor();
  await kim.page.getByText('Se anunció').waitFor();
  await expectClean(kim);
  const address = await kim.page.getByRole('link', { name: kim.say('certificates:own.verify') }).getAttribute('href');
  await leave(kim);

  // Whoever is handed the certificate asks the academy, without an account.
  const stranger = await sit('en');
  await stranger.page.goto(`${product.address}/${address}`);
  await stranger.page.getByText('Genuine, and it holds').waitFor();
  await expectClean(stranger);
  await leave(stranger);
});
