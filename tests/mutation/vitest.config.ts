// The tests that Stryker asks about the code of the law room: the quick ones of the room. Those of whole packs and long properties are
// asked by MUTATE_WITH=packs, for what the quick ones let through.

import { defineConfig } from 'vitest/config';
import { keepThread } from './keptThread.ts';

const slow = [
  'src/law/*.property.test.ts',
  'src/law/eu.test.ts',
  'src/law/lawFiles.test.ts',
  'src/law/proof.test.ts',
  'src/law/international*.test.ts',
  'src/law/u[sk]*.test.ts',
];

export default defineConfig({
  plugins: [keepThread],
  test: {
    isolate: false,
    setupFiles: ['tests/mutation/noMutant.ts'],
    include: ['src/law/**/*.test.ts'],
    exclude: process.env['MUTATE_WITH'] === 'packs' ? ['src/law/*.property.test.ts'] : slow,
    // Counted day by day under coverage, a property takes minutes; the vectors beside it ask the same.
    testNamePattern: /^(?!.*day-by-day)/,
    testTimeout: 60_000,
  },
});
