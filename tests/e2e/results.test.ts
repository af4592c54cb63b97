// An exam that was sat comes to its results in the browser: an admin reads the gradebook and releases it, and the candidate reads what they got
// and holds their receipt against the record; axe finds nothing on the way.

import { EXAM_PATHS, SITTING_PATHS, type SittingView } from '#exam';
import { expect, it } from 'vitest';
import { inviteTo, openExamOf, setUpAcademy } from '../kit/academyOverHttp.ts';
import { DESIGN } from '../kit/examWorld.ts';
import { faultsOf } from './axe.ts';
import { ADMIN, firstLink, signInAtScreen } from './comers.ts';
import { runProduct } from './runProduct.ts';

const STANDARD = { method: 'angoff', basis: 'A panel of nine, in May.', seBp: 250 };

const product = runProduct();

it('from the gradebook to a released result', async () => {
  const admin = await setUpAcademy(product.address, await firstLink(product.app));
  const given = { name: 'Tom', email: 'tom@academy.test' };
  const { person, caller } = await inviteTo(product.address, admin, given, ['trainee']);
  const design = {
    ...DESIGN,
    time: { per: 'none' },
    passMark: { bp: 6000, standard: STANDARD },
    marking: { parts: [] },
  };
  const exam = await openExamOf(admin, design, [person]);
  const { sitting } = await caller.ask<SittingView>('POST', SITTING_PATHS.begin(exam));
  await caller.act(sitting, 0, { type: 'note', text: 'To be looked at.' });
  await caller.ask('POST', SITTING_PATHS.acts(sitting), { do: 'submit' });
  await admin.ask('POST', EXAM_PATHS.state(exam), { to: 'marking' });

  const { page, context, errors } = await product.openWindow();
  await signInAtScreen(page, product.address, ADMIN.email);
  const tom = await product.openWindow();
  await signInAtScreen(tom.page, product.address, given.email);
  await tom.page.goto(`${product.address}/#/academy/results/${sitting}`);
  await tom.page.getByText('Your result is not released yet').waitFor();

  await page.goto(`${product.address}/#/academy/exams/${exam}/results`);
  await page.getByRole('link', { name: 'Tom' }).waitFor();
  expect(await page.getByText('give or take 2.5%').count()).toBe(1);
  await page.getByRole('button', { name: 'Result', exact: true }).click();
  expect(await page.getByRole('columnheader', { name: 'Result' }).getAttribute('aria-sort')).toBe('ascending');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('tab', { name: 'The cohort and the exam' }).click();
  await page.getByText('kept back below ten people').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Gradebook' }).click();
  await page.getByRole('button', { name: 'Release…' }).click();
  await page.getByText('1 grade is confirmed').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Release 1 grade' }).click();
  await page.getByText('1 grade was released.').waitFor();
  await page.getByRole('link', { name: 'Tom' }).click();
  await page.getByText('Result of Tom').waitFor();
  await tom.page.reload();
  await tom.page.getByRole('heading', { name: 'You did not pass this time' }).waitFor();
  await tom.page.locator('section:has(#result-cases) .disclosure-trigger').first().click();
  await tom.page.getByRole('heading', { name: 'What was lost' }).waitFor();
  await tom.page.locator('.results-points .disclosure-trigger').first().click();
  await tom.page.getByText('What stands behind it').first().waitFor();
  await tom.page.getByRole('button', { name: 'Hold the receipt against the record' }).click();
  await tom.page.getByText('The record is what you submitted, to the last act.').waitFor();
  expect(await faultsOf(tom.page)).toEqual([]);

  // They object to one point of the first case; whoever decides reads the same words.
  await tom.page.getByRole('button', { name: 'Object to this result' }).click();
  await tom.page.getByRole('checkbox', { name: 'Case 1' }).check({ force: true });
  await tom.page.getByRole('button', { name: /Which points of case 1/ }).click();
  const point = tom.page
    .getByRole('group', { name: /Which points of case 1/ })
    .getByRole('checkbox')
    .first();
  const words = await tom.page.locator('.disclosure-content .choice').first().locator('.choice-label').textContent();
  await point.check({ force: true });
  await tom.page.getByRole('textbox', { name: 'Your reasons' }).fill('I did look at the seal.');
  expect(await faultsOf(tom.page)).toEqual([]);
  await tom.page.getByRole('button', { name: 'Send', exact: true }).click();
  await tom.page.getByText(`Case 1: ${words ?? ''}`).waitFor();
  await page.goto(`${product.address}/#/academy/exams/${exam}/appeals`);
  await page.getByText(`Case 1: ${words ?? ''}`).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
  // The browser notes the one refusal that was asked for above.
  expect(tom.errors).toEqual([expect.stringContaining('409')]);
  await tom.context.close();
});
