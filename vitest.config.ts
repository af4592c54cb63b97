import { defineConfig } from 'vitest/config';
import { fitWorkers } from './tests/kit/fitWorkers.ts';

/** Only what hangs is ended: how long a test takes on a busy machine says nothing. */
const common = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // Cases are drawn and played by the thousand and thrown away at once: with more room for what is young, less time goes into tidying.
  execArgv: ['--max-semi-space-size=32'],
};

/** What a worker comes to hold: the content, and drawings of many papers. */
const WORKER_MB = 1700;

export default defineConfig({
  test: {
    maxWorkers: fitWorkers(WORKER_MB),
    // A worker loads rooms and content once for all its files. They hold nothing that a test changes.
    isolate: false,
    projects: [
      { extends: true, test: { ...common, name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          ...common,
          name: 'whole',
          globalSetup: ['tests/kit/postgresOnDemand.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/practice/**'],
        },
      },
      // A device of its own: this one puts a database in place of the browser's.
      { extends: true, test: { ...common, name: 'device', include: ['tests/practice/**/*.test.ts'], isolate: true } },
    ],
  },
});
