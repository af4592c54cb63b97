// Words that are slow on the line, or do not come: a screen comes with all of them, and is never taken away while a piece of it waits for
// more.

import { expect, it } from 'vitest';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();
const LATE_MS = 2500;

it('what a dilemma shows once it is answered is there without a wait', async () => {
  const { page, context, errors } = await product.openWindow({ draws: false });
  await context.route(/\/assets\/debrief-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await page.goto(`${product.address}/#/dilemmas/D12`);
  await page.locator('.dilemma-picks button').first().click();
  // Well before words that were asked for only now could come.
  await page.waitForTimeout(LATE_MS / 5);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.locator('.dilemma-sources li').first().waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

it('a screen whose words do not come says so, and comes once it is loaded again', async () => {
  const { page, context } = await product.openWindow({ draws: false });
  const words = /\/assets\/debrief-[^/]*\.js$/;
  await context.route(words, (route) => route.abort());
  await page.goto(`${product.address}/#/dilemmas/D12`);
  const again = page.getByRole('button', { name: 'Load again' });
  await again.waitFor();
  await context.unroute(words);
  await again.click();
  await page.locator('.dilemma-picks button').first().waitFor();
  await context.close();
});
