// An academy is set up in the browser: the first admin comes by the link of the first start, takes in a roster, and somebody of it comes in,
// with axe finding nothing on the way and the page reporting no error.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { runProduct } from './runProduct.ts';

const PASSWORD = 'violet-kettle-hums-9';
const ROSTER =
  'name,email,cohort,roles\nKim Lee,kim@academy.test,Spring,trainee\nOmar Haddad,omar@academy.test,Spring,examiner\n';

const product = runProduct();

const faults = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('The new password again').fill(PASSWORD);
  await page.keyboard.press('Enter');
}

it('from the first link to somebody who came by theirs', async () => {
  const { page, context, errors } = await product.openWindow();
  const link = await vi.waitUntil(() => /http:\S+\/#\/academy\/come\/\S+/.exec(product.app.said)?.[0], 60_000);
  await page.goto(link);
  await page.getByLabel('Name').fill('Ada First');
  await page.getByLabel('E-mail address').fill('ada@academy.test');
  expect(await faults(page)).toEqual([]);
  await choosePassword(page);
  await page.getByRole('heading', { name: 'Ada First' }).waitFor();
  expect(await faults(page)).toEqual([]);

  await page.goto(`${product.address}/#/academy/roster`);
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) };
  await page.getByLabel('Choose a file').setInputFiles({ ...file, buffer: Buffer.from(`${ROSTER}Zoe,\n`) });
  await page.getByText('Line 4:').waitFor();
  expect(await page.getByRole('button', { name: /Take in: / }).count()).toBe(0);
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: 'Take in: 2 new, 0 changed' }).click();
  await page.getByText('2 links were made').waitFor();
  expect(await faults(page)).toEqual([]);

  await page.goto(`${product.address}/#/academy/people`);
  await page.getByRole('link', { name: /Kim Lee/ }).click();
  await page.getByRole('heading', { name: 'Kim Lee' }).waitFor();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const theirs = await page.locator('.academy-made .academy-secret').textContent();
  expect(await faults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();

  const kim = await product.openWindow();
  await kim.page.goto(theirs ?? '');
  await kim.page.getByText('Choose a password for your account').waitFor();
  await choosePassword(kim.page);
  await kim.page.getByRole('heading', { name: 'Kim Lee' }).waitFor();
  // A trainee finds nothing of people there.
  await kim.page.goto(`${product.address}/#/academy/people`);
  await kim.page.getByRole('heading', { name: 'Kim Lee' }).waitFor();
  expect(await kim.page.getByRole('link', { name: 'People and cohorts' }).count()).toBe(0);
  expect(kim.errors).toEqual([]);
  await kim.context.close();
});
