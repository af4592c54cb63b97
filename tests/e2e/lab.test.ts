// The policy lab in the browser: faults while one writes, a run that can be stopped, results by keyboard, another day.

import { describe, expect, it } from 'vitest';
import lab from '../../assets/locales/en/lab.json' with { type: 'json' };
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

describe('the policy lab', () => {
  it('is found from the start, shows faults while one writes, and judges what was written', async () => {
    const { page, errors, context } = await product.openWindow();
    await page.goto(`${product.address}/#/`);
    await page.locator('a[href="#/lab"]').click();
    const begin = page.getByRole('button', { name: lab.run.begin });
    await begin.waitFor();
    const text = page.getByRole('textbox', { name: lab.editText });
    const written = await text.inputValue();
    await text.fill(written.replace('sbc-6-1-a-i-3months', 'sbc-6-1-a-i-3month'));
    await page.getByText('Did you mean "sbc-6-1-a-i-3months"?').waitFor();
    expect(await page.locator('.lab-place').first().textContent()).toBe('5:3');
    expect(await begin.isDisabled()).toBe(true);
    await text.fill(written.replace(', 6', ', 9'));
    await expect.poll(() => begin.isEnabled()).toBe(true);
    expect(await page.locator('.lab-faults').count()).toBe(0);
    await page.locator('.lab-pair button').first().click();
    await page.getByRole('option').first().click();
    await begin.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: lab.results.title });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const flows = page.locator('section[aria-labelledby="lab-flow"] tbody tr').first();
    expect(await flows.textContent()).toContain('Refuse entry');
    await expect.poll(() => page.locator('.lab .figure svg').count()).toBe(3);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('stops when asked to, and tells what it had by then', async () => {
    const { page, context } = await product.openWindow();
    await page.goto(`${product.address}/#/lab`);
    await page.locator('.lab-pair button').first().click();
    await page.getByRole('option').last().click();
    await page.getByRole('button', { name: lab.run.begin }).click();
    await expect.poll(() => page.locator('.meter-words').textContent()).not.toMatch(/^0 /);
    await page.getByRole('button', { name: lab.run.stop }).click();
    await page.getByRole('heading', { name: lab.results.title }).waitFor();
    expect(await page.locator('.lab-results .callout').first().textContent()).toContain('of 10,000');
    await context.close();
  });

  it('compares two days', async () => {
    const { page, context } = await product.openWindow();
    await page.goto(`${product.address}/#/lab`);
    await page.getByText(lab.compareDate, { exact: true }).click();
    const begin = page.getByRole('button', { name: lab.run.begin });
    expect(await begin.isDisabled()).toBe(true);
    await page.getByLabel(lab.otherDate).fill('2025-10-11');
    await page.locator('.lab-pair button').first().click();
    await page.getByRole('option').first().click();
    await begin.click();
    await page.getByRole('heading', { name: lab.rules.title }).waitFor();
    expect(await page.locator('section[aria-labelledby="lab-rules"]').textContent()).toContain('SBC 6(1)(f)');
    await context.close();
  });
});
