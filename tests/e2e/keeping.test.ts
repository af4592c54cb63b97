// What is kept, and where: without a network after the first visit, with two windows on one attempt, and with a colleague beside one.

import type { BrowserContext, Page } from 'playwright';
import { expect, it } from 'vitest';
import counter from '../../assets/locales/en/counter.json' with { type: 'json' };
import common from '../../assets/locales/en/common.json' with { type: 'json' };
import briefing from '../../assets/locales/en/briefing.json' with { type: 'json' };
import { runProduct } from './runProduct.ts';

const product = runProduct();

it('practice, a shift and the law go on without a network after the first visit, with nothing lost', async () => {
  const { page, context } = await product.openWindow({ takesAlong: true });
  await page.goto(`${product.address}/#/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await product.app.kill();
  await page.reload();
  await begin(page);
  await greet(page);
  await page.reload();
  await acted(page, 1);
  expect(await page.locator('.transcript-lines li').count()).toBeGreaterThan(0);
  await page.goto(`${product.address}/#/law/eu`);
  await page.getByRole('searchbox').fill('6(5)(c)');
  await expect.poll(() => page.locator('.lawbook-rule').first().textContent()).toContain('SBC 6(5)(c)');
  await page.goto(`${product.address}/#/shift/grey-morning`);
  await page.locator('.shift-briefing button').click();
  await page.locator('.shift-queue li').first().waitFor();
  await context.close();
  await product.app.restart();
});

it('keeps what every screen of practice needs, and nothing of an academy', async () => {
  const { page, context } = await product.openWindow({ takesAlong: true, draws: false });
  await page.goto(`${product.address}/#/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => /StartScreen|CounterScreen|practiceWorker/.test(path)).length).toBeGreaterThan(3);
  expect(kept.filter((path) => /\/(AcademyScreen|GradebookScreen|SittingScreen|marking|regrades)-/.test(path))).toEqual(
    [],
  );
  await product.app.kill();
  await page.reload();
  const screens = [
    'settings',
    'wellbeing',
    'lab',
    'examine',
    'drills',
    'dilemmas',
    'shift',
    'reference',
    'watch/nervous-visitor',
  ];
  for (const screen of screens) {
    // oxlint-disable no-await-in-loop -- one page, one after the other.
    await page.goto(`${product.address}/#/${screen}`);
    await page.locator('main h1').waitFor();
    expect(await page.getByText(common.broken.title).count()).toBe(0);
    // oxlint-enable no-await-in-loop
  }
  await context.close();
  await product.app.restart();
});

it('of two windows on one attempt the newer goes on, and the older says so and can take it back', async () => {
  const { page: older, context } = await product.openWindow({ takesAlong: true, draws: false });
  await older.goto(`${product.address}/#/`);
  await begin(older);
  await greet(older);
  const newer = await openSecond(context, older.url());
  await acted(newer, 1);
  await older.getByRole('button', { name: common.superseded.goOnHere }).click();
  await newer.getByRole('heading', { name: common.superseded.title }).waitFor();
  await acted(older, 1);
  await context.close();
});

it('guided, a colleague suggests each step without being asked, and the suggestion outlives a reload', async () => {
  const { page, context } = await product.openWindow({ takesAlong: true, draws: false });
  await begin(page, 'guided');
  const suggestion = page.getByRole('region', { name: counter.guide.title });
  await suggestion.waitFor();
  const first = await suggestion.innerText();
  await page.locator('button.say').first().click();
  await expect.poll(() => suggestion.innerText()).not.toBe(first);
  const second = await suggestion.innerText();
  await page.reload();
  await expect.poll(() => suggestion.innerText()).toBe(second);
  await context.close();
});

async function begin(page: Page, mode: 'practice' | 'guided' = 'practice'): Promise<void> {
  await page.goto(`${product.address}/#/case/nervous-visitor?mode=${mode}`);
  await page.getByRole('button', { name: briefing.begin, exact: true }).click();
  await page.locator('.counter').waitFor();
}

async function greet(page: Page): Promise<void> {
  await page.locator('button.say').first().click();
  await acted(page, 1);
}

async function acted(page: Page, acts: number): Promise<void> {
  await page.locator(`.counter[data-acts="${acts}"]`).waitFor();
}

async function openSecond(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
