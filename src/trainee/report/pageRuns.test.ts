// Runs of pages: what belongs together by number, and nothing else.

import { expect, it } from 'vitest';
import { pageRuns } from './pageRuns.ts';

it.each([
  { pages: [], runs: [] },
  { pages: ['cover', 'data'], runs: ['cover–cover', 'data–data'] },
  { pages: ['page3'], runs: ['page3–page3'] },
  {
    pages: ['cover', 'page3', 'page4', 'page5', 'page7', 'fold'],
    runs: ['cover–cover', 'page3–page5', 'page7–page7', 'fold–fold'],
  },
  { pages: ['page9', 'page10', 'page11'], runs: ['page9–page11'] },
])('$pages', ({ pages, runs }) => {
  expect(pageRuns(pages).map(({ from, to }) => `${from}–${to}`)).toEqual(runs);
});
