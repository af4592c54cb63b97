// Drills in the browser: from the start page, by keyboard alone, over a reload, to the result; and what is told afterwards.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import drills from '../../assets/locales/en/drills.json' with { type: 'json' };
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

/** Gives an answer with keys alone: the first choice, the third step of confidence, Enter. */
async function answer(page: Page): Promise<void> {
  const form = page.locator('.drill-judge');
  await form.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await form.getByRole('radio', { name: '70%' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

describe('a drill', () => {
  it('is begun, judged, reviewed and finished without a mouse, and nothing is lost with the page', async () => {
    const { page, errors, context } = await product.openWindow();
    await page.goto(`${product.address}/#/`);
    await page.locator('a[href="#/drills"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: drills.hall.begin, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.bench-sheet > :is(img, canvas)').first().waitFor();
    await answer(page);
    const outcome = page.locator('.drill-outcome');
    await outcome.waitFor();
    expect(await outcome.evaluate((element) => element === document.activeElement)).toBe(true);
    // Every change can be switched off under each light.
    const change = page.locator('.drill-review').getByRole('switch').first();
    if ((await change.count()) > 0) {
      await change.focus();
      await page.keyboard.press('Space');
      expect(await change.isChecked()).toBe(false);
    }
    await page.getByRole('button', { name: drills.next }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.drill-judge').waitFor();
    await page.reload();
    await page.locator('.drill-judge').waitFor();
    expect(await page.locator('.meter-words').first().textContent()).toBe('Item 2 of 20');
    await page.getByRole('button', { name: drills.end.now }).click();
    await page.getByRole('button', { name: drills.end.confirm, exact: true }).click();
    await page.getByRole('heading', { name: drills.rates.title }).waitFor();
    await page.locator('.figure svg').waitFor();
    await page.locator('.drill-items').getByRole('button').first().click();
    await page.locator('.drill-result .drill-review').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('without feedback tells nothing before the end', async () => {
    const { page, errors, context } = await product.openWindow({ width: 390, height: 844 });
    await page.goto(`${product.address}/#/drills`);
    await page.getByText(drills.kind.stays, { exact: true }).click();
    await page.getByText(drills.prevalence.rare, { exact: true }).click();
    await page.getByText('10 items', { exact: true }).click();
    await page.getByRole('button', { name: drills.hall.begin, exact: true }).click();
    for (let item = 1; item <= 10; item++) {
      await expect.poll(() => page.locator('.meter-words').first().textContent()).toBe(`Item ${item} of 10`);
      expect(await page.locator('.drill-review').count()).toBe(0);
      await answer(page);
    }
    await page.locator('.drill-result').waitFor();
    expect(await page.locator('.page-lead').textContent()).toBe(drills.prevalenceTold.rare);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a drill of questions', () => {
  it('from a link: a poor question is put better, its label contested, its log saved, deleted and taken back in', async () => {
    const { page, errors, context } = await product.openWindow();
    await page.goto(`${product.address}/#/drills?kind=rephrasing&language=en&focus=leading`);
    await page.getByRole('button', { name: drills.hall.begin, exact: true }).click();
    const field = page.getByRole('textbox', { name: drills.questions.ask.rephrasing });
    await field.focus();
    // Nothing is no answer.
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.keyboard.type('Tell me more about that.');
    await page.keyboard.press('Enter');
    const outcome = page.getByRole('heading', { name: drills.questions.outcome.good });
    await outcome.waitFor();
    expect(await outcome.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.drill-better li').count()).toBe(2);
    await page.getByRole('button', { name: drills.questions.contest, exact: true }).click();
    await page.getByText(drills.questions.contested).waitFor();
    await page.getByRole('button', { name: drills.next }).click();
    await field.waitFor();
    await page.keyboard.press('Tab');
    await field.fill('Is that so, or is it not so?');
    await page.getByRole('button', { name: drills.judge, exact: true }).click();
    await page.getByRole('button', { name: drills.next }).click();
    await page.getByRole('button', { name: drills.end.now }).click();
    await page.getByRole('button', { name: drills.end.confirm, exact: true }).click();
    await page.getByRole('heading', { name: drills.questions.flaws.title }).waitFor();
    const told = await page.locator('.drill-summary').textContent();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: drills.keep.log }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'firstline-drill-'));
    const file = join(folder, 'log.json');
    await download.saveAs(file);
    await page.goto(`${product.address}/#/drills`);
    await page.getByRole('button', { name: drills.hall.delete, exact: true }).click();
    await page.getByRole('heading', { name: drills.hall.done }).waitFor({ state: 'detached' });
    await page.locator('input[type=file]').setInputFiles([
      { name: 'log.json', mimeType: 'application/json', buffer: readFileSync(file) },
      { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"seed":1}') },
    ]);
    rmSync(folder, { recursive: true });
    await page.getByText(drills.import.fault.notLog).waitFor();
    await page.locator('.drill-imports').getByRole('link', { name: drills.hall.result }).click();
    await page.getByRole('heading', { name: drills.questions.flaws.title }).waitFor();
    expect(await page.locator('.drill-summary').textContent()).toBe(told);
    expect(errors).toEqual([]);
    await context.close();
  });
});
