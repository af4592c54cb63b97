// A few kills of the server under a few candidates, on SQLite: the short form of npm run test:faults.

import { expect, it } from 'vitest';
import { killUnderLoad } from '../faults/kill.ts';
import { textOf } from '../faults/report.ts';

it('a server killed under candidates loses no act and does none twice, and all end as their undisturbed twins', async () => {
  const seed = Date.now() % 1_000_000;
  const report = await killUnderLoad({
    kind: 'sqlite',
    seed,
    kills: 2,
    atOnce: 3,
    scenarios: ['window-three'],
    thinkMs: 60,
    aliveActs: 12,
    aliveMs: 5000,
    say: () => undefined,
  });
  expect(report.findings, `${textOf(report)}\n  seed: ${seed}`).toEqual([]);
  expect(report.figures['sittings, each held against its twin']).toBeGreaterThan(2);
});
