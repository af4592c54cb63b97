// A browser window on the product, that fails a test for any error the page reports.

import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright';

/** Draws WebGL in software, wherever it runs. */
const SOFTWARE_WEBGL = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  // Containers give little shared memory.
  '--disable-dev-shm-usage',
];

export function browserOptions(): LaunchOptions {
  const executablePath = process.env['CHROMIUM'];
  return { args: SOFTWARE_WEBGL, ...(executablePath === undefined ? {} : { executablePath }) };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions());
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Language of the browser, which the app follows until told otherwise. */
  readonly language?: string;
  /** Whether the page takes the product along for days without a network, all 17 MB of it; as visitors have it, and costly. */
  readonly takesAlong?: boolean;
  /** Whether the counter's picture is drawn, which is costly in software; else a portrait stands for it, as where there is no WebGL. */
  readonly draws?: boolean;
}

export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page reported as errors so far. */
  readonly errors: readonly string[];
}

/** Only what never comes is given up: how long a busy machine takes says nothing. */
const PATIENCE_MS = 180_000;

export async function openWindow(browser: Browser, look: Look = {}): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.scheme ?? 'light',
    locale: look.language ?? 'en',
    reducedMotion: 'reduce',
    serviceWorkers: look.takesAlong === true ? 'allow' : 'block',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (look.draws === false) await context.addInitScript(withoutWebGL);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { context, page, errors };
}

/** Runs in the page, before anything of the product. */
function withoutWebGL(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its canvas again.
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply: (draw, canvas: HTMLCanvasElement, [kind, options]: [string, unknown]) =>
      kind.startsWith('webgl') ? null : Reflect.apply(draw, canvas, [kind, options]),
  });
}
