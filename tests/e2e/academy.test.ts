// An academy is set up in the browser: the first admin comes by the link of the first start, takes in a roster, and somebody of it comes in,
// with axe finding nothing on the way and the page reporting no error.

import { expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { chooseRoster, comeByLink, firstLink, setUpAtScreen } from './comers.ts';
import { runProduct } from './runProduct.ts';

const ROSTER =
  'name,email,cohort,roles\nKim Lee,kim@academy.test,Spring,trainee\nOmar Haddad,omar@academy.test,Spring,examiner\n';

const product = runProduct();

it('from the first link to somebody who came by theirs', async () => {
  const { page, context, errors } = await product.openWindow();
  await page.goto(await firstLink(product.app));
  await page.getByLabel('Name').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await setUpAtScreen(product.app, page);
  expect(await faultsOf(page)).toEqual([]);

  await chooseRoster(page, product.address, `${ROSTER}Zoe,\n`);
  await page.getByText('Line 4:').waitFor();
  expect(await page.getByRole('button', { name: /Take in: / }).count()).toBe(0);
  await chooseRoster(page, product.address, ROSTER);
  await page.getByRole('button', { name: 'Take in: 2 new, 0 changed' }).click();
  await page.getByText('2 links were made').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`${product.address}/#/academy/people`);
  await page.getByRole('link', { name: /Kim Lee/ }).click();
  await page.getByRole('heading', { name: 'Kim Lee' }).waitFor();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const theirs = await page.locator('.academy-made .academy-secret').textContent();
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();

  const kim = await product.openWindow();
  await comeByLink(kim.page, theirs ?? '', 'Kim Lee');
  // A trainee finds nothing of people there.
  await kim.page.goto(`${product.address}/#/academy/people`);
  await kim.page.getByRole('heading', { name: 'Kim Lee' }).waitFor();
  expect(await kim.page.getByRole('link', { name: 'People and cohorts' }).count()).toBe(0);
  // From the start, where people practise, the academy is in the bar.
  await kim.page.getByRole('link', { name: 'Firstline' }).click();
  await kim.page.getByRole('heading', { name: 'Beside the cases' }).waitFor();
  await kim.page.getByRole('banner').getByRole('link', { name: 'Academy' }).click();
  await kim.page.getByRole('heading', { name: 'Kim Lee' }).waitFor();
  expect(kim.errors).toEqual([]);
  await kim.context.close();
});
