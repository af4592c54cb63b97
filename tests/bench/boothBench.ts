// The counter's picture against a bare scene of the same textures, whether it rests when nothing moves, and what ten cases leave behind.

import type { Browser, Page } from 'playwright';
import { createServer } from 'vite';
import { RunningApp } from '../e2e/runningApp.ts';
import { openBrowser } from '../e2e/window.ts';
import { ROOT } from '../kit/library.ts';
import type { Measured } from './booth/booth.ts';
import { PATIENCE_MS, median, say, sayRatio, spreadOf } from './measure.ts';
import { browserPid, residentOf, totalOf } from './resident.ts';

const CASES = 10;

export async function benchBooth(): Promise<void> {
  const browser = await openBrowser();
  await benchFrames(browser);
  await benchMemory(browser);
  await browser.close();
}

async function benchFrames(browser: Browser): Promise<void> {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, hmr: false } });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const page = await browser.newPage({ viewport: { width: 1760, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${address}tests/bench/booth/index.html`);
  await page.waitForFunction(() => 'measureBooth' in window, undefined, { timeout: PATIENCE_MS });
  const { booth, bare, quads, stillFrames } = await page.evaluate(() =>
    (window as unknown as { measureBooth: () => Promise<Measured> }).measureBooth(),
  );
  const ratios = booth.map((ms, turn) => (bare[turn] ?? Number.NaN) / ms);
  const perSecond = (ms: readonly number[]): string => (1000 / median(ms)).toFixed(1);
  say(`frames a second: counter, bare scene of ${quads} pictures`, `${perSecond(booth)}, ${perSecond(bare)}`);
  sayRatio('frames of the counter against the bare scene', spreadOf(ratios), 'at least 0.9');
  say('frames drawn in two seconds while nothing moves', `${stillFrames}, aim 0`);
  await page.close();
  await server.close();
}

async function benchMemory(browser: Browser): Promise<void> {
  const app = await RunningApp.start();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${app.address}/#/`);
  const heaps: number[] = [];
  const residents: number[] = [];
  for (let n = 0; n < CASES; n++) {
    const scenario = ['nervous-visitor', 'returning-visitor', 'another-name'][n % 3] ?? '';
    await page.goto(`${app.address}/#/case/${scenario}`);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.locator('.booth[data-ready="true"]').waitFor({ timeout: PATIENCE_MS });
    await page.getByRole('tab', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Open this page' }).click();
    await page.locator('.counter[data-acts="1"]').waitFor();
    await page.goto(`${app.address}/#/`);
    await page.waitForTimeout(3500);
    heaps.push(await heapOf(page));
    residents.push(totalOf(residentOf(browserPid())));
  }
  const grown = (values: readonly number[]): string => ((values.at(-1) ?? 0) / (values[0] ?? 1)).toFixed(2);
  const megabytes = (bytes = 0): string => (bytes / 1048576).toFixed(0);
  say(`page's JavaScript heap after ${CASES} cases against after one`, `${grown(heaps)}, aim at most 1.2`);
  say('  MB after each', heaps.map((bytes) => (bytes / 1048576).toFixed(1)).join(' '));
  say(`browser's resident memory after ${CASES} cases against after one`, `${grown(residents)}, aim at most 1.2`);
  say('  MB after one, after all', `${megabytes(residents[0])}, ${megabytes(residents.at(-1))}`);
  await page.close();
  await app.stop();
}

async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}
