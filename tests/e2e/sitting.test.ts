// A candidate sits an exam of two cases in the browser: a message, a pause by an invigilator and a break of their own, a reload, a second device,
// submission and receipt; axe finds nothing on the way.

import { AxeBuilder } from '@axe-core/playwright';
import { ROOM_PATHS } from '#exam';
import type { Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { inviteTo, openExamOf, PASSWORD, setUpAcademy } from '../kit/academyOverHttp.ts';
import { DESIGN } from '../kit/examWorld.ts';
import counter from '../../assets/locales/en/counter.json' with { type: 'json' };
import { runProduct } from './runProduct.ts';

const product = runProduct();

const faults = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(
    ({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`,
  );

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${product.address}/#/academy/own`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: 'Account' })
    .or(page.getByRole('heading', { name: 'My exams' }))
    .first()
    .waitFor();
  await page.goto(`${product.address}/#/academy/own`);
  await page.getByRole('heading', { name: 'My exams' }).waitFor();
}

it('from the last page before the clock to the receipt', async () => {
  const link = await vi.waitUntil(() => /\/academy\/come\/\S+/.exec(product.app.said)?.[0], 60_000);
  const admin = await setUpAcademy(product.address, link);
  const given = { name: 'Kim Lee', email: 'kim@academy.test' };
  const { person } = await inviteTo(product.address, admin, given, ['trainee']);
  const exam = await openExamOf(admin, { ...DESIGN, tools: ['ownWords'] }, [person]);
  const { page, context, errors } = await product.openWindow();
  await signIn(page, given.email);
  await page.getByRole('link', { name: 'Get ready' }).click();
  await page.getByText('The last page before the clock starts').waitFor();
  expect(await faults(page)).toEqual([]);
  const start = page.getByRole('button', { name: 'Begin now' });
  await start.click();
  await page.getByText('First say that you have read it.').waitFor();
  await page.getByText('I have read this page.').click();
  await start.click();
  await page.getByRole('heading', { name: 'Autumn exam' }).waitFor();
  expect(await page.locator('.sit-time').textContent()).toMatch(/60 minutes/);
  expect(await faults(page)).toEqual([]);
  const sitting = new URL(page.url()).hash.split('/').at(-1) ?? '';

  await page.getByRole('link', { name: 'Open case 1' }).click();
  await page.locator('.counter[data-mode="exam"]').waitFor();
  await page.getByText('Case 1 of 2').waitFor();
  // What the design closes is not offered, with a word why.
  await page.keyboard.press('5');
  await page.getByText('The law is closed in this exam.').waitFor();
  expect(await page.getByRole('button', { name: 'Hint' }).count()).toBe(0);
  await page.locator('.booth[data-ready="true"]').waitFor();
  expect(await faults(page)).toEqual([]);

  const command = (body: object) =>
    admin.ask('POST', ROOM_PATHS.commands(exam), { id: crypto.randomUUID(), to: [sitting], ...body });
  await command({ do: 'message', words: 'Please speak softly.' });
  await page.locator('.toast', { hasText: 'Message from the invigilator: Please speak softly.' }).waitFor();
  await command({ do: 'stop', cause: 'invigilator', reason: 'A fire drill.' });
  await page.getByRole('alertdialog', { name: 'The exam is paused' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await command({ do: 'letGoOn' });
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });

  await page.keyboard.press('4');
  await page.getByLabel(counter.notes.write).fill('Seen here first.');
  await page.getByRole('button', { name: counter.notes.save }).click();
  await page.locator('.counter[data-acts="1"]').waitFor();
  await page.reload();
  await page.locator('.counter[data-acts="1"]').waitFor();

  const second = await product.openWindow({ width: 390, height: 844, scheme: 'dark' });
  await signIn(second.page, given.email);
  await second.page.getByRole('link', { name: 'Go on' }).click();
  await second.page.getByRole('link', { name: 'Go on with case 1' }).click();
  await second.page.locator('.counter[data-acts="1"]').waitFor();
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('You went on elsewhere').waitFor();
  await page.getByRole('button', { name: 'Go on here' }).click();
  await page.getByText('You went on elsewhere').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'To the exam', exact: true }).click();
  await page.getByRole('button', { name: 'Break', exact: true }).click();
  await page.getByRole('button', { name: 'Take a break' }).click();
  await page.getByRole('alertdialog', { name: 'You have a break' }).waitFor();
  await page.getByRole('button', { name: 'Go on with the exam' }).click();
  await page.getByRole('button', { name: 'Leave this case' }).click();
  await page.getByRole('button', { name: 'Leave it for good' }).click();
  await page.getByText('Left without a decision').waitFor();
  await page.getByRole('button', { name: 'Submit the exam …' }).click();
  await page.getByText('Not decided: Case 1 and Case 2.').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit now' }).click();
  await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
  expect(await page.locator('.sit-receipt code').first().textContent()).toMatch(/^[0-9a-f]{64}$/);
  expect(await faults(page)).toEqual([]);
  // The other device hears of it.
  await second.page.getByRole('alertdialog', { name: 'The exam is over' }).waitFor();
  expect([...errors, ...second.errors]).toEqual([]);
  await second.context.close();
  await context.close();
});
