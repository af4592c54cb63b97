// How much JavaScript is there before the counter, and how much is the counter's own? Counted from what a browser fetches, compressed.

import { gzipSync } from 'node:zlib';
import { RunningApp } from '../e2e/runningApp.ts';
import { openBrowser } from '../e2e/window.ts';
import { say } from './measure.ts';

export async function benchLoad(): Promise<void> {
  const app = await RunningApp.start();
  const browser = await openBrowser();
  // Without the service worker, which fetches everything for later.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const fetched = new Map<string, Promise<number>>();
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js'))
      fetched.set(
        pathname,
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.goto(`${app.address}/#/`, { waitUntil: 'networkidle' });
  await page.goto(`${app.address}/#/case/nervous-visitor`, { waitUntil: 'networkidle' });
  const before = await sizes(fetched);
  say('JavaScript before the counter, KB compressed', `${sum(before)}, aim at most 200`);
  for (const [path, bytes] of before) if (bytes > 8192) say(`  ${path}`, kilobytes(bytes));
  await page.locator('main button[type="button"].button').last().waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.booth[data-ready="true"]').waitFor({ timeout: 120_000 });
  const after = [...(await sizes(fetched))].filter(([path]) => !before.has(path));
  const own = after.filter(([path]) => !/phaser|practiceWorker/.test(path));
  say('the counter’s own code beyond Phaser, KB compressed', `${sum(new Map(own))}, aim at most 150`);
  for (const [path, bytes] of after) if (bytes > 8192) say(`  ${path}`, kilobytes(bytes));
  await browser.close();
  await app.stop();
}

async function sizes(fetched: ReadonlyMap<string, Promise<number>>): Promise<Map<string, number>> {
  const entries = [...fetched].map(async ([path, size]) => [path, await size] as const);
  return new Map(await Promise.all(entries));
}

function sum(entries: ReadonlyMap<string, number>): string {
  return kilobytes([...entries.values()].reduce((total, bytes) => total + bytes, 0));
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
