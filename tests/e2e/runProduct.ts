// The product and a browser for the tests of one file: there before the first of them, ended after the last.

import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { RunningApp } from './runningApp.ts';
import { openBrowser, openWindow, type Look, type Window } from './window.ts';

export interface Product {
  /** There once the tests run. */
  readonly app: RunningApp;
  openWindow(look?: Look): Promise<Window>;
}

export function runProduct(): Product {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await RunningApp.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });
  return {
    get app() {
      return app;
    },
    openWindow: (look) => openWindow(browser, look),
  };
}
