// The tests that Stryker asks about the code of the law room: all of the room but the long properties of a whole pack.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/law/**/*.test.ts'],
    exclude: ['src/law/*.property.test.ts'],
    testTimeout: 60_000,
  },
});
