import { defineConfig } from 'vitest/config';
import { fitWorkers } from '../kit/fitWorkers.ts';

/** A worker, a window that draws WebGL in software, and a server. */
const WORKER_MB = 1800;

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/shared.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
    // What the files share, the content first of all, is loaded once a worker; they change none of it.
    isolate: false,
    // More than two windows that draw in software wait for each other, however many processors there are.
    maxWorkers: Math.min(2, fitWorkers(WORKER_MB)),
    // A debrief is worked out in seconds on a slow machine.
    expect: { poll: { timeout: 180_000 } },
  },
});
