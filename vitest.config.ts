import { defineConfig } from 'vitest/config';

const common = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // As many as there are processors: one fewer would be one of two.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      { test: { ...common, name: 'whole', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] } },
    ],
  },
});
