// The law as a book: found by number, word and topic, read as on a day, a rule reached by its address.

import { expect, it } from 'vitest';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

it('a rule is found by its number, and its address leads back to it', async () => {
  const { page, context, errors } = await product.openWindow();
  await page.goto(`${product.address}/#/`);
  await page.getByRole('banner').getByRole('link', { name: 'The law' }).click();
  await page.getByRole('link', { name: /European Union/ }).click();
  await page.getByRole('searchbox').fill('6(5)(c)');
  await expect.poll(() => page.locator('.lawbook-rule').count()).toBeLessThan(10);
  expect(await page.locator('.lawbook-rule').first().textContent()).toContain('SBC 6(5)(c)');
  await page.goto(`${product.address}/#/law/eu/sbc-6-5-c-humanitarian`);
  const rule = page.locator('.lawbook-rule[data-asked-for]');
  await rule.locator('.rule-details').waitFor();
  expect(await rule.locator('.disclosure-trigger').getAttribute('aria-expanded')).toBe('true');
  expect(errors).toEqual([]);
  await context.close();
});

it('what is not in force on the day chosen is left out, unless it is asked for', async () => {
  const { page, context, errors } = await product.openWindow();
  await page.goto(`${product.address}/#/law/eu`);
  const rules = page.locator('.lawbook-rule');
  await rules.first().waitFor();
  const all = await rules.count();
  const field = page.getByLabel('As in force on');
  await field.fill('2025-01-10');
  await field.press('Enter');
  await expect.poll(() => rules.count()).toBeLessThan(all);
  await page.getByText('Also what is not in force').click();
  await expect.poll(() => rules.count()).toBeGreaterThanOrEqual(all);
  expect(errors).toEqual([]);
  await context.close();
});
