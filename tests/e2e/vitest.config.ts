import { defineConfig } from 'vitest/config';

// One browser at a time: the machine that runs these draws WebGL in software.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // A debrief is worked out in seconds on a slow machine.
    expect: { poll: { timeout: 60_000 } },
  },
});
