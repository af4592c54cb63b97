// An exam is made in the browser: drafted, filled with cases, mended by what stands beside its fields, kept through a reload and against a
// second editor, filled with people, made ready; a case with a fault is refused with its place. By keyboard where it is shorter; axe throughout.

import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { faultsOf } from './axe.ts';
import { chooseFile, chooseRoster, setUpAtScreen } from './comers.ts';
import { runProduct } from './runProduct.ts';

const ROSTER =
  'name,email,cohort,roles\nKim Lee,kim@academy.test,Spring,trainee\nOmar Haddad,omar@academy.test,Spring,examiner\n';

const product = runProduct();

const pick = async (page: Page, label: string, option: RegExp): Promise<void> => {
  await page.getByRole('button', { name: label }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option }).first().click();
};

it('from a draft to an exam that is ready', async () => {
  const { page, context, errors } = await product.openWindow();
  await setUpAtScreen(product.app, page);
  expect(await faultsOf(page)).toEqual([]);
  await chooseRoster(page, product.address, ROSTER);
  await page.getByRole('button', { name: 'Take in: 2 new, 0 changed' }).click();
  await page.getByText('2 links were made').waitFor();

  await page.goto(`${product.address}/#/academy/exams`);
  await page.getByRole('button', { name: 'New exam' }).press('Enter');
  await page.getByRole('heading', { name: 'Title and language' }).waitFor();
  expect(await page.getByRole('button', { name: 'Make ready' }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Title' }).fill('Spring exam');
  await pick(page, 'Add a case', /A nervous visitor|min/);
  await page.getByText('Everybody can practise this case').waitFor();
  await page
    .getByText(/Say why that is acceptable/)
    .first()
    .waitFor();
  await page.getByLabel('Why this is acceptable').fill('A rehearsal.');
  await page
    .getByText('Nothing to mend', { exact: false })
    .or(page.getByText(/pieces? of advice/))
    .first()
    .waitFor();
  await page.getByText('All changes are saved.').waitFor();
  await vi.waitUntil(async () => !(await page.getByText(/things? to mend/).isVisible()), 20_000);
  await page.getByText(/^Expected reliability 0\.31 with 1 case$/).waitFor();
  expect(await faultsOf(page)).toEqual([]);

  // What cannot be saved stays on this device through a reload, and says so beside its field.
  await page.getByLabel('Pass mark in percent').fill('');
  await page.getByText('Not saved yet', { exact: false }).waitFor();
  await page.reload();
  await page.getByText('Not saved yet', { exact: false }).waitFor();
  await page.getByLabel('Pass mark in percent').fill('62,5');
  await page.getByText('All changes are saved.').waitFor();

  // Somebody else saves meanwhile: nothing is overwritten before one is asked.
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Title' }).fill('Spring exam, by another');
  await other.getByText('All changes are saved.').waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill('Spring exam, mine');
  await page.getByText('Somebody else has changed this draft').waitFor();
  await page.getByRole('button', { name: 'Put mine in its place' }).press('Enter');
  await page.getByText('All changes are saved.').waitFor();
  await other.close();

  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Spring (1)' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Omar Haddad' }).press('Space');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enter 1 candidate and 1 examiner' }).press('Enter');
  await page.getByText('Entered.').first().waitFor();

  await page.getByRole('link', { name: 'Design' }).click();
  const makeReady = page.getByRole('button', { name: 'Make ready' });
  // It waits for the check of the draft.
  await makeReady.click({ trial: true });
  await makeReady.press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make ready' }).press('Enter');
  await page.getByText('The design stands: this exam is no draft', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
  expect(await page.getByLabel('Pass mark in percent').inputValue()).toBe('62.5');
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`${product.address}/#/academy/pool`);
  const zip = zipSync({ 'own/scenario.yaml': new TextEncoder().encode('format: 1\nid: own\nminuten: 5\n') });
  const file = { name: 'own.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await chooseFile(page, page.getByRole('button', { name: 'Choose a zip file' }), file);
  await page.getByText(/^Refused: /).waitFor();
  await page.getByText('own/scenario.yaml:3:1').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  // The browser tells of the one answer that was refused.
  expect(errors.filter((words) => !words.includes('409'))).toEqual([]);
  await context.close();
});
