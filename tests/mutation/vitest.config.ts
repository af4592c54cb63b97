// The tests that Stryker asks about the code of the law room: the quick ones of the room, or of these the ones that MUTATE_ASK names
// (`condition` asks condition.test.ts, conditionHints.test.ts, …). Those of whole packs are asked by MUTATE_WITH=packs, for what the quick
// ones let through.

import { defineConfig } from 'vitest/config';
import { CheapFirst } from './cheapFirst.ts';
import { keepThread } from './keptThread.ts';

const slow = [
  'src/law/*.property.test.ts',
  'src/law/*.packs.test.ts',
  'src/law/eu.test.ts',
  'src/law/factNames.test.ts',
  'src/law/lawFiles.test.ts',
  'src/law/international*.test.ts',
  'src/law/u[sk]*.test.ts',
];

const asked = (process.env['MUTATE_ASK'] ?? '').split(',');

export default defineConfig({
  plugins: [keepThread],
  test: {
    isolate: false,
    sequence: { sequencer: CheapFirst },
    setupFiles: ['tests/mutation/noMutant.ts'],
    include: asked.map((name) => `src/law/${name}*.test.ts`),
    exclude: process.env['MUTATE_WITH'] === 'packs' ? ['src/law/*.property.test.ts'] : slow,
    // Counted day by day under coverage, a property takes minutes; the vectors beside it ask the same.
    testNamePattern: /^(?!.*day-by-day)/,
    testTimeout: 60_000,
  },
});
