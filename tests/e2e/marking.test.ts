// Marking in the browser: dealt by who runs it, marked by keyboard by who knows a code alone, handed in once nothing is lacking, and on to the next;
// with axe finding nothing on the way and nothing wider than a phone.

import { expect, it } from 'vitest';
import { RUBRIC } from '#attempt';
import { MARKING_PATHS, type MarkTasks, type ToMark } from '#exam';
import { faultsOf } from './axe.ts';
import { startMarkingExam } from './markingExam.ts';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

it('from dealing to a mark that is handed in', async () => {
  const { exam, address, ask, signIn } = await startMarkingExam();
  const admins = await product.openWindow();
  const admin = await signIn(admins, 'ada');
  await admin.goto(`${address}/#/academy/exams/${exam}/marking`);
  await admin.getByRole('button', { name: 'Deal', exact: true }).click();
  await admin.getByText('4 tasks dealt.').first().waitFor();
  await admin.getByText('0 of 2 attempts marked').waitFor();
  expect(await faultsOf(admin)).toEqual([]);
  expect(admins.errors).toEqual([]);
  await admins.context.close();

  // Four tasks among three: one of them has both attempts.
  const lists = await Promise.all(
    ['eva', 'emil', 'edda'].map(async (one) => ({
      one,
      tasks: (await ask<MarkTasks>(one, 'GET', MARKING_PATHS.tasks())).json.tasks,
    })),
  );
  const { one: who, tasks } = lists.find((list) => list.tasks.length === 2) ?? { one: '', tasks: [] };
  const task = tasks.find(({ parts }) => parts.includes('rationale'));
  if (task === undefined) throw new Error('nobody has both attempts');
  const window = await product.openWindow();
  const page = await signIn(window, who);
  await page.goto(`${address}/#/academy/marking`);
  await page.getByText('2 attempts left to mark').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: new RegExp(task.code) }).click();
  await page.locator('.replay-now', { hasText: 'Act 31 of 31' }).waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/Tom|Uma|Example/);
  expect(await faultsOf(page)).toEqual([]);

  // All by keyboard: an act back, a comment on it, eight levels by their numbers.
  await page.keyboard.press('p');
  await page.locator('.replay-now', { hasText: 'Act 30 of 31' }).waitFor();
  await page.keyboard.press('c');
  await page.keyboard.type('Told what comes next, in plain words.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take back' }).waitFor();
  await page.locator('#marking-R1 input').first().focus();
  for (const _ of RUBRIC)
    // oxlint-disable-next-line no-await-in-loop -- each goes to the next.
    await page.keyboard.press('3');
  await page.getByText('8 of 8 criteria marked').waitFor();
  await page.getByText('Kept', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Say that you have gone through the steps.' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByText('I have gone through the steps', { exact: true }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hand in' }).click();
  // On to the other one.
  await page.locator('.replay-now', { hasText: 'Act 1 of 1' }).waitFor();
  const { frozenAtMs, body, comments } = (await ask<ToMark>(who, 'GET', MARKING_PATHS.task(task.code))).json;
  expect(frozenAtMs).not.toBeNull();
  expect(body.rationale).toEqual(Object.fromEntries(RUBRIC.map((one) => [one, 3])));
  expect(comments).toMatchObject([{ act: 30, own: true }]);
  await page.getByRole('heading', { name: 'Questions in the candidate’s own words' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(window.errors).toEqual([]);
  await window.context.close();
});
