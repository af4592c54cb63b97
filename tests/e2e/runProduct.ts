// The product and a browser for the tests of one file: there before the first of them, ended after the last.

import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { RunningApp } from './runningApp.ts';
import { openWindow, type Look, type Window } from './window.ts';

export interface Product {
  readonly address: string;
  openWindow(look?: Look): Promise<Window>;
}

/** The product that all files share; nobody ends it. */
export function shareProduct(): Product {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return { address: inject('address'), openWindow: (look) => openWindow(browser, look) };
}

/** A product of one's own, to be killed and started again. */
export function runProduct(): Product & { readonly app: RunningApp } {
  const shared = shareProduct();
  let app: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start();
  });
  afterAll(async () => {
    await app?.stop();
  });
  return {
    openWindow: (look) => shared.openWindow(look),
    get app() {
      return app;
    },
    get address() {
      return app.address;
    },
  };
}
