// How much JavaScript is there before the counter, how much is the counter's own at first sight, and how much comes after? Counted from what
// a browser fetches, compressed; first sight ends when the picture stands.

import { gzipSync } from 'node:zlib';
import { RunningApp } from '../e2e/runningApp.ts';
import { openBrowser } from '../e2e/window.ts';
import { say } from './measure.ts';

type Sizes = readonly (readonly [path: string, bytes: number])[];

interface Standing {
  /** When the counter's picture stood, on the page's clock. */
  standsAt?: number;
}

export async function benchLoad(): Promise<void> {
  const app = await RunningApp.start();
  const browser = await openBrowser();
  // Without the service worker, which fetches everything for later.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('.booth[data-ready="true"]') === null) return;
      (globalThis as Standing).standsAt = performance.now();
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
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
  tell('JavaScript before the counter, KB compressed', before, ', aim at most 200');
  await page.locator('main button[type="button"].button').last().waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.booth[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.getByRole('tab', { name: 'Rules' }).click();
  await page.locator('#counter-panel .rules').waitFor({ timeout: 120_000 });
  const asked = new Map(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => [new URL(name).pathname, startTime] as const),
    ),
  );
  const standsAt = (await page.evaluate(() => (globalThis as Standing).standsAt)) ?? 0;
  const known = new Set(before.map(([path]) => path));
  const after = (await sizes(fetched)).filter(([path]) => !known.has(path));
  const isLater = (path: string): boolean => (asked.get(path) ?? 0) > standsAt;
  const first = after.filter(([path]) => !isLater(path));
  const isOwn = (path: string): boolean => !/phaser|practiceWorker/.test(path);
  tell(
    'the counter’s own code beyond Phaser, KB compressed',
    first.filter(([path]) => isOwn(path)),
    ', aim at most 150',
  );
  tell(
    'beside it: Phaser and the simulation’s worker',
    first.filter(([path]) => !isOwn(path)),
  );
  tell(
    'fetched once the picture stands: the other panels',
    after.filter(([path]) => isLater(path)),
  );
  await browser.close();
  await app.stop();
}

async function sizes(fetched: ReadonlyMap<string, Promise<number>>): Promise<Sizes> {
  return Promise.all([...fetched].map(async ([path, size]) => [path, await size] as const));
}

/** The sum, and what of it is large. */
function tell(name: string, files: Sizes, aim = ''): void {
  say(name, `${kilobytes(files.reduce((total, [, bytes]) => total + bytes, 0))}${aim}`);
  for (const [path, bytes] of files) if (bytes > 8192) say(`  ${path}`, kilobytes(bytes));
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
