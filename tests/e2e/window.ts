// A browser window on the product, that fails a test for any error the page reports.

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';

const SOFTWARE_WEBGL = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  return chromium.launch({ args: SOFTWARE_WEBGL, ...(executablePath === undefined ? {} : { executablePath }) });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Language of the browser, which the app follows until told otherwise. */
  readonly language?: string;
}

export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page reported as errors so far. */
  readonly errors: readonly string[];
}

export async function openWindow(browser: Browser, look: Look = {}): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.scheme ?? 'light',
    locale: look.language ?? 'en',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { context, page, errors };
}
