// Papers: pages drawn a second in each light, how long a turned lamp takes to its picture, what two hundred papers leave behind, and the
// counter's picture under a loupe against a bare scene of the same textures.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Browser, CDPSession, Page } from 'playwright';
import { createServer } from 'vite';
import {
  drawDocument,
  LIGHTS,
  pagesOf,
  renderPage,
  type DocumentKind,
  type Light,
  type PaperDocument,
} from '#documents';
import { DRILL_LIGHTS } from '#drills';
import { DrillDesk } from '../../src/app/drills/drillDesk.ts';
import { MemoryDrillStore } from '../../src/app/drills/drillStore.ts';
import type { SessionView } from '../../src/trainee/drills/drillPort.ts';
import { openBrowser } from '../e2e/window.ts';
import { ROOT } from '../kit/library.ts';
import type { Measured } from './booth/booth.ts';
import type { Turned } from './documents/stream.ts';
import { browserPid, residentOf, totalOf, type Resident } from './resident.ts';
import { PATIENCE_MS, median, quantile, say, sayRatio, spreadOf, timeMs } from './measure.ts';

/** Papers in the stream, and of each kind for the lights. `FIRSTLINE_PAPERS` makes it short. */
const PAPERS = Number(process.env['FIRSTLINE_PAPERS'] ?? 200);
const OF_EACH_KIND = Math.max(1, Math.round(PAPERS / 25));
const KINDS: readonly DocumentKind[] = ['passport', 'identityCard', 'residencePermit', 'visaSticker', 'bankStatement'];
/** After this many everything that is kept for good has come. */
const WARM = Math.ceil(PAPERS / 10);

export async function benchDocuments(): Promise<void> {
  benchLights();
  await benchHeap();
  const browser = await openBrowser();
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, hmr: false } });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  await benchStream(browser, address);
  await benchLoupe(browser, address);
  await server.close();
  await browser.close();
}

/** Sheets are put together once and drawn many times; both are told. */
function benchLights(): void {
  const pages = KINDS.flatMap((kind) => Array.from({ length: OF_EACH_KIND }, (_, n) => make(kind, n + 1))).flatMap(
    (document) =>
      pagesOf(document)
        .slice(0, 4)
        .map((page) => ({ document, page })),
  );
  const draw = (light: Light): number =>
    timeMs(() => {
      for (const { document, page } of pages) renderPage(document, { page, light });
    });
  const perSecond = (ms: number): string => ((pages.length * 1000) / ms).toFixed(0);
  say(`${pages.length} pages put together and drawn in white, pages a second`, perSecond(draw('white')));
  for (const light of LIGHTS) say(`pages drawn a second, ${light}`, perSecond(Math.min(draw(light), draw(light))));
}

function make(kind: DocumentKind, seed: number): PaperDocument {
  const drawn = drawDocument(kind, seed);
  if (!drawn.ok) throw new Error(`there is no ${kind}`);
  return drawn.value;
}

/** What the desk of drills keeps of the papers it has shown. */
async function benchHeap(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let made = 0;
  const desk = new DrillDesk({
    store: new MemoryDrillStore(),
    nowMs: () => (made += 1000),
    makeId: () => `drill-${(made += 1)}`,
    readQuestions: () => Promise.reject(new Error('papers alone are measured')),
    makeSeed: () => (made += 1),
  });
  const heaps: number[] = [];
  let view: SessionView | null = null;
  for (let n = 1; n <= PAPERS; n++) {
    const wish = {
      kind: 'papers',
      protocol: 'stream',
      way: 'free',
      prevalence: 'half',
      feedback: false,
      length: 40,
    } as const;
    // oxlint-disable-next-line no-await-in-loop -- one paper after the other is what is measured.
    view ??= await desk.open(await desk.start(wish));
    if (view === null || view.shown === null || !('firstPage' in view.shown))
      throw new Error('the drill shows no paper');
    const { session, item } = view;
    const at = { page: view.shown.firstPage, level: 1, tilt: 0, from: 'left', region: null, specimen: false } as const;
    for (const light of DRILL_LIGHTS) {
      // oxlint-disable-next-line no-await-in-loop
      await desk.drawing(session, item, { ...at, light, without: [] });
    }
    const answer = {
      item,
      verdict: 'genuine',
      confidence: 50,
      naming: null,
      faces: null,
      alone: null,
      lights: DRILL_LIGHTS,
      tookMs: 1000,
    } as const;
    // oxlint-disable-next-line no-await-in-loop
    const next: SessionView = (await desk.answer(session, answer)).view;
    view = next.shown === null ? null : next;
    if (n !== WARM && n !== PAPERS) continue;
    collect();
    heaps.push(process.memoryUsage().heapUsed);
  }
  sayGrowth('heap of the desk of drills', heaps);
}

function sayGrowth(name: string, [first = 0, last = 0]: readonly number[]): void {
  const megabytes = (bytes: number): string => (bytes / 1048576).toFixed(1);
  say(`${name} after ${PAPERS} papers against after ${WARM}`, `${(last / first).toFixed(2)}, aim at most 1.2`);
  say(`  MB after ${WARM}, after ${PAPERS}`, `${megabytes(first)}, ${megabytes(last)}`);
}

/** Papers after which memory is read, beside those that warm up: growth that ends is a cache, growth that goes on is a leak. */
const READ_AT = [0.25, 0.5, 0.75, 1].map((share) => Math.max(WARM + 1, Math.round(PAPERS * share)));

/** Papers whose lamps are not drawn ahead, as on a server. */
const AFRESH = Math.ceil(PAPERS / 10);

async function benchStream(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${address}tests/bench/documents/index.html`);
  await page.waitForFunction(() => 'showPapers' in window, undefined, { timeout: PATIENCE_MS });
  const show = (papers: number, isAhead: boolean): Promise<Turned[]> =>
    page.evaluate((wish) => (window as unknown as Window).showPapers(wish), { papers, isAhead, lights: DRILL_LIGHTS });
  const turned: Turned[] = [];
  const read: Reading[] = [];
  let shown = 0;
  for (const papers of [WARM, ...READ_AT]) {
    // oxlint-disable-next-line no-await-in-loop -- one paper after the other is what is measured.
    turned.push(...(await show(papers - shown, true)));
    shown = papers;
    // oxlint-disable-next-line no-await-in-loop
    read.push(await readMemory(page, papers));
  }
  sayLamps('from turning a lamp to its picture, drawn ahead', turned);
  sayLamps('from turning a lamp to its picture, drawn when asked', await show(AFRESH, false));
  sayMemory(read);
  await page.close();
}

function sayLamps(name: string, turned: readonly Turned[]): void {
  const told = (some: readonly Turned[]): string => {
    const ms = some.map(({ milliseconds }) => milliseconds);
    return `${median(ms).toFixed(1)}, ${quantile(ms, 0.95).toFixed(1)} ms`;
  };
  say(`${name}: median, 95th percentile`, `${told(turned)}, aim at most 100 ms`);
  for (const light of DRILL_LIGHTS) say(`  ${light}`, told(turned.filter((one) => one.light === light)));
}

interface Reading {
  readonly papers: number;
  /** As it stands, and after the browser was told to tidy up. */
  readonly asItIs: Resident;
  readonly tidied: Resident;
}

async function readMemory(page: Page, papers: number): Promise<Reading> {
  const asItIs = residentOf(browserPid());
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await tidyWorkers(client);
  await page.waitForTimeout(2000);
  await client.detach();
  return { papers, asItIs, tidied: residentOf(browserPid()) };
}

/** A worker that does not answer is measured as it is. */
const ANSWER_WITHIN_MS = 10_000;

/** Workers have heaps of their own, which a page's tidying leaves as they are. */
async function tidyWorkers(client: CDPSession): Promise<void> {
  const workers: string[] = [];
  client.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  // Sessions within the page's own, since the client here speaks with no other.
  await client.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
  for (const sessionId of workers) {
    const answered = new Promise<void>((resolve) => {
      client.once('Target.receivedMessageFromTarget', () => resolve());
      setTimeout(resolve, ANSWER_WITHIN_MS);
    });
    // oxlint-disable-next-line no-await-in-loop
    await client.send('Target.sendMessageToTarget', { sessionId, message });
    // oxlint-disable-next-line no-await-in-loop
    await answered;
  }
}

function sayMemory(read: readonly Reading[]): void {
  const [first, last] = [read[0], read.at(-1)];
  if (first === undefined || last === undefined) return;
  const megabytes = (bytes: number): string => (bytes / 1048576).toFixed(0).padStart(5);
  const grown = (of: (one: Reading) => number): string => (of(last) / of(first)).toFixed(2);
  const bound = `after ${last.papers} papers against after ${first.papers}`;
  say(`browser's resident memory, tidied, ${bound}`, `${grown(({ tidied }) => totalOf(tidied))}, aim at most 1.2`);
  say(
    `  renderer (page and workers)`,
    grown(({ tidied }) => tidied.renderer),
  );
  say(
    `  GPU process`,
    grown(({ tidied }) => tidied.gpu),
  );
  say('  MB after so many papers: renderer, tidied; GPU, tidied', '');
  for (const { papers, asItIs, tidied } of read)
    say(
      `  ${String(papers).padStart(5)}`,
      [asItIs.renderer, tidied.renderer, asItIs.gpu, tidied.gpu].map(megabytes).join(' '),
    );
}

async function benchLoupe(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1760, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${address}tests/bench/booth/index.html`);
  await page.waitForFunction(() => 'measureBooth' in window, undefined, { timeout: PATIENCE_MS });
  const { booth, bare, quads } = await page.evaluate(() =>
    (window as unknown as { measureBooth: (glass: 4) => Promise<Measured> }).measureBooth(4),
  );
  const ratios = booth.map((ms, turn) => (bare[turn] ?? Number.NaN) / ms);
  const perSecond = (ms: readonly number[]): string => (1000 / median(ms)).toFixed(1);
  say(
    `frames a second under the 30x loupe, bare scene of ${quads} pictures`,
    `${perSecond(booth)}, ${perSecond(bare)}`,
  );
  sayRatio('frames under the loupe against the bare scene', spreadOf(ratios), 'at least 0.9');
  await page.close();
}
