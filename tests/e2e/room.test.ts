// The live room with 200 people: seen, filtered, one looked at, time given back as measured, a word to some, an end confirmed; by mouse and by
// keyboard, with axe finding nothing.

import { expect, it, vi } from 'vitest';
import { openStore } from '../../src/server/store/openStore.ts';
import { seedRoom } from '../kit/seedRoom.ts';
import { faultsOf } from './axe.ts';
import { setUpAtScreen } from './comers.ts';
import { runProduct } from './runProduct.ts';

const product = runProduct();

it('one screen for 200 people', async () => {
  const { page, context, errors } = await product.openWindow({ width: 1440, height: 900 });
  await setUpAtScreen(product.app, page);
  const opened = await openStore({ folder: product.app.data });
  if (!opened.ok) throw new Error(opened.fault);
  const { db } = opened.store;
  const { person } = await db.selectFrom('people').select('person').executeTakeFirstOrThrow();
  const exam = await seedRoom(db, person, 200, Date.now());

  await page.goto(`${product.address}/#/academy/exams/${exam}/room`);
  await page.getByText('200 people shown of 200').waitFor();
  await page.getByText('Changes are shown at once').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  // What needs a look, and one of those: time lost is given back as it was measured.
  await page.getByRole('button', { name: /To look at$/ }).click();
  await page.getByRole('button', { name: 'Hana Berg', exact: true }).first().click();
  const panel = page.getByRole('complementary', { name: 'Hana Berg' });
  await panel.getByText('These are facts the server measured, not verdicts.').waitFor();
  await panel.getByText('No sign of life for 07:00').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Give back 7 minutes' }).click();
  await page.getByRole('button', { name: 'Give 7 minutes' }).click();
  await page.getByText('Give time: done for 1 person.').first().waitFor();
  await panel.getByText('7 minutes given').waitFor();
  await vi.waitUntil(() => panel.evaluate((one) => one.contains(document.activeElement)));
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /All$/ }).click();
  // Where it covers the table it is a dialog: the keyboard stays in it, and comes back to the name.
  await page.setViewportSize({ width: 390, height: 844 });
  const named = page.getByRole('button', { name: 'Hana Berg', exact: true }).first();
  await named.click();
  const sheet = page.getByRole('dialog', { name: 'Hana Berg' });
  await sheet.getByText('No sign of life for 07:00').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  for (let step = 0; step < 12; step++) {
    // oxlint-disable-next-line no-await-in-loop -- from control to control.
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    expect(await sheet.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => named.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });

  // By keyboard: the table is one stop, arrows go through it, the box chooses.
  await page.getByLabel('Search by name').fill('kofi');
  const boxes = page.getByRole('checkbox', { name: /^Choose Kofi/ });
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('2 people chosen').waitFor();
  await page.getByRole('button', { name: 'Message', exact: true }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Ten minutes more for the printer.');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Message: done for 2 people.').first().waitFor();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  const end = page.getByRole('alertdialog');
  expect(await end.getByRole('button', { name: 'End for good' }).isDisabled()).toBe(true);
  await end.getByLabel('Reason').fill('Both were taken ill.');
  await end.getByRole('button', { name: 'End for good' }).click();
  await page.getByText('End: done for 2 people.').first().waitFor();
  expect(await page.getByText('Ended by an invigilator').count()).toBe(2);

  // What happens elsewhere is here without asking.
  const told = await db.selectFrom('sitting_events').selectAll().where('kind', '=', 'message').execute();
  expect(told.map(({ by }) => by)).toEqual([person, person]);
  expect(errors).toEqual([]);
  await opened.store.close();
  await context.close();
});
