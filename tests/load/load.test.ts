// The load in its short form: everybody who starts, acts and submits is served. How fast is measured by npm run bench:load.

import { expect, onTestFinished, test } from 'vitest';
import { openAcademy } from './academy.ts';
import { Load } from './load.ts';

test('twelve candidates start together, act, sign in and submit, and nothing fails', async () => {
  const scenarios = ['nervous-visitor'];
  const academy = await openAcademy({ database: 'sqlite', candidates: 12, draw: 'same', classes: 1, scenarios });
  const load = new Load(academy);
  onTestFinished(async () => {
    load.end();
    await academy.end();
  });
  const started = await load.start(12);
  await load.plan(load.candidates, 8);
  const acted = await load.measureSteps(load.candidates, 8);
  const signedIn = await load.signIn(3, []);
  const submitted = await load.submit(load.candidates, 0.1);
  for (const part of [started, acted, signedIn, submitted]) expect(part.failures).toEqual({});
  expect(acted.kinds['act']?.count).toBe(12 * 8);
  expect(submitted.kinds['submit']?.count).toBe(12);
});
