// The counter left, entered again and reloaded while its picture is still being drawn: nothing arrives on a scene that is gone.

import { expect, it } from 'vitest';
import briefing from '../../assets/locales/en/briefing.json' with { type: 'json' };
import { shareProduct } from './runProduct.ts';

/** From before the picture is opened to after it stands, on fast and slow machines. */
const MOMENTS_MS = [0, 30, 60, 90, 120, 160, 200, 300, 400, 600, 900, 1300];

const product = shareProduct();

it('reports no error, and the picture stands in the end', async () => {
  const { page, errors, context } = await product.openWindow();
  await page.goto(`${product.address}/#/case/nervous-visitor`);
  await page.getByRole('button', { name: briefing.begin, exact: true }).click();
  const booth = page.locator('.booth');
  await booth.waitFor();
  const counter = new URL(page.url()).hash;
  for (const moment of MOMENTS_MS) {
    await page.waitForTimeout(moment);
    await page.evaluate(() => location.assign('#/'));
    await booth.waitFor({ state: 'detached' });
    await page.evaluate((to) => location.assign(to), counter);
    await booth.waitFor();
  }
  for (const moment of MOMENTS_MS.slice(0, 6)) {
    await page.waitForTimeout(moment);
    await page.reload();
    await booth.waitFor();
  }
  await page.locator('.booth[data-ready="true"]').waitFor();
  expect(await page.locator('.booth canvas').count()).toBe(1);
  expect(errors).toEqual([]);
  await context.close();
});
