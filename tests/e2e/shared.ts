// What all browser tests share: one browser, in which each test opens windows of its own, and one running product. Those that kill the
// product run one of their own.

import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { RunningApp } from './runningApp.ts';
import { browserOptions } from './window.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    address: string;
  }
}

/** WebGL alone goes through a graphics card in software; to put pages together that way too takes three times as long. */
const PAGES_IN_MEMORY = '--disable-gpu-compositing';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { args = [], ...options } = browserOptions();
  const server = await chromium.launchServer({ ...options, args: [...args, PAGES_IN_MEMORY], host: '127.0.0.1' });
  const app = await RunningApp.start();
  project.provide('browser', server.wsEndpoint());
  project.provide('address', app.address);
  return async () => {
    await server.close();
    await app.stop();
  };
}
