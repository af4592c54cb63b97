// axe finds nothing on any screen, light, dark and right to left; and nothing on a page is wider than the page, on a phone and at 320 px.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepIn, playOnServer, type KeptAttempt } from './serverAttempt.ts';
import { runProduct } from './runProduct.ts';
import type { Look, Window } from './window.ts';

const product = runProduct();
let attempts: { readonly going: KeptAttempt; readonly signed: KeptAttempt; readonly failed: KeptAttempt };
beforeAll(async () => {
  attempts = {
    going: await playOnServer(product.app.address, 'returning-visitor', (act) => act.type === 'decide'),
    signed: await playOnServer(product.app.address, 'another-name'),
    failed: await playOnServer(product.app.address, 'nervous-visitor'),
  };
});

interface Screen {
  readonly name: string;
  readonly address: () => string;
  /** What shows that the screen has settled. */
  readonly settled: string;
  readonly further?: (page: Page) => Promise<void>;
}

const counterTab = (index: number): Screen => ({
  name: `counter, panel ${index + 1}`,
  address: () => `/attempt/${attempts.going.id}`,
  settled: '.counter',
  further: (page) => page.getByRole('tab').nth(index).click(),
});

const SCREENS: readonly Screen[] = [
  { name: 'start', address: () => '/', settled: 'main h1' },
  { name: 'briefing', address: () => '/case/returning-visitor', settled: 'main h1' },
  { name: 'settings', address: () => '/settings', settled: 'main h1' },
  { name: 'the law', address: () => '/law', settled: '.shelf' },
  { name: 'a law', address: () => '/law/eu', settled: '.lawbook-rule' },
  { name: 'a rule of it', address: () => '/law/eu/sbc-6-5-c-humanitarian', settled: '.rule-details' },
  { name: 'watch', address: () => '/watch/nervous-visitor', settled: '.player' },
  ...[0, 1, 2, 3, 4].map(counterTab),
  { name: 'bench', address: () => `/attempt/${attempts.going.id}/bench/${attempts.going.paper}`, settled: '.bench h1' },
  { name: 'decision', address: () => `/attempt/${attempts.going.id}/decide`, settled: '.decision-form' },
  { name: 'debrief', address: () => `/attempt/${attempts.signed.id}/debrief`, settled: '.debrief h2' },
  {
    name: 'debrief, another day',
    address: () => `/attempt/${attempts.signed.id}/debrief`,
    settled: '#part-otherDay',
    further: async (page) => {
      await page.locator('#part-otherDay .disclosure-trigger').click();
      await page.locator('#part-otherDay input').fill('2022-01-10');
      await page.keyboard.press('Enter');
      await page.locator('.day-answers').first().waitFor();
    },
  },
  { name: 'policy lab', address: () => '/lab', settled: '.lab-run', further: judgeSome },
  { name: 'not found', address: () => '/nowhere', settled: 'main h1' },
];

/** The smallest population, and one of those whose outcome changes. */
async function judgeSome(page: Page): Promise<void> {
  await page.locator('.lab-pair button').first().click();
  await page.getByRole('option').first().click();
  await page.locator('.lab-run button').click();
  await page.locator('.lab-sample button').first().click({ timeout: 120_000 });
  await page.locator('.lab-proofs .proof').first().waitFor();
}

const NARROW = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

describe('left to right', () => {
  it.each(SCREENS)('$name: light, dark, on a phone and at 320 px', async (screen) => {
    const { page, context } = await show(screen, { scheme: 'light', language: 'en' });
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    for (const size of NARROW) {
      // oxlint-disable-next-line no-await-in-loop -- one page has one size at a time.
      await page.setViewportSize(size);
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
    }
    await context.close();
  });
});

describe('right to left', () => {
  it.each(SCREENS)('$name', async (screen) => {
    const { page, context } = await show(screen, { scheme: 'light', language: 'ar' });
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});

/** What axe finds, each with the elements it means. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

async function show(screen: Screen, look: Look): Promise<Window> {
  const window = await product.openWindow(look);
  await keepIn(window.context, Object.values(attempts));
  await window.page.goto(`${product.app.address}/#${screen.address()}`);
  await window.page.locator(screen.settled).first().waitFor({ timeout: 60_000 });
  await screen.further?.(window.page);
  return window;
}
