// npm run bench: everything that is measured, in one run. It asserts nothing; the aims stand beside the figures.

import { benchBooth } from './boothBench.ts';
import { benchDocuments } from './documentsBench.ts';
import { benchInterview } from './interviewBench.ts';
import { benchLaw } from './lawBench.ts';
import { benchLoad } from './loadBench.ts';
import { benchPacks } from './packsBench.ts';
import { benchReplay } from './replayBench.ts';

const only = process.argv.slice(2);
const benches: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['replay', benchReplay],
  [
    'law',
    () => {
      benchLaw();
      benchPacks();
    },
  ],
  ['interview', benchInterview],
  ['load', benchLoad],
  ['booth', benchBooth],
  ['documents', benchDocuments],
];

for (const [name, bench] of benches) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
