// Runs the stages of a check: each to its end, whatever became of the others; then says in a table what each came to. Stages of one group
// run side by side, as many as there are processors, and print when they are done; a stage alone in its group prints as it goes.

import { availableParallelism } from 'node:os';
import { start } from './setup.mjs';

/** A stage that has not ended by then never will. */
const MOST_MINUTES = 30;

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] a stage without whose success this one is pointless
 * @property {(start: typeof import('./setup.mjs').start) => Promise<import('./setup.mjs').Ended>} run
 */

/** What needs no test runner and is done side by side. */
export const QUICK = [
  { name: 'types', run: (start) => start('tsc', ['-b']) },
  { name: 'lint', run: (start) => start('oxlint', ['--type-aware', '.']) },
  { name: 'unused', run: (start) => start('knip', []) },
  { name: 'format', run: (start) => start('oxfmt', ['--check', '.']) },
];

export const contentStage = () => ({
  name: 'content',
  run: (start) => start('node', ['src/cli/main.ts', 'check', '--strict']),
});

export const unitStage = (name, ...more) => ({ name, run: (start) => start('vitest', ['run', ...more]) });

/** Runs groups of stages one after the other; ends the process, with 1 if any stage failed. */
export async function runStages(groups) {
  const results = new Map();
  const began = Date.now();
  const running = new Set();
  const begun = new Map();
  const finish = (code) => {
    process.stdout.write(`\n${table(groups.flat(), results, began)}\n`);
    process.exitCode = code;
  };
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    process.once(signal, () => {
      for (const child of running) child.kill('SIGTERM');
      for (const [name, from] of begun)
        if (!results.has(name)) results.set(name, { problem: 'was under way', seconds: (Date.now() - from) / 1000 });
      process.stdout.write(`\nEnded from outside by ${signal}.\n`);
      finish(code);
      process.exit(code);
    });
  for (const group of groups) {
    const waiting = [...group];
    const lane = async () => {
      for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift())
        // oxlint-disable-next-line no-await-in-loop -- a lane does one thing at a time.
        results.set(stage.name, await runStage(stage, { results, running, begun, isAlone: group.length === 1 }));
    };
    const lanes = Math.min(group.length, availableParallelism());
    // oxlint-disable-next-line no-await-in-loop -- groups follow each other.
    await Promise.all(Array.from({ length: lanes }, lane));
  }
  const failed = [...results.values()].some(({ problem }) => problem !== null);
  finish(failed ? 1 : 0);
}

async function runStage({ name, needs, run }, { results, running, begun, isAlone }) {
  const from = Date.now();
  begun.set(name, from);
  if (needs !== undefined && results.get(needs)?.problem !== null)
    return report(name, { problem: `not run: ${needs} did not succeed`, from, text: '' }, false);
  if (isAlone) process.stdout.write(`\n— ${name}\n`);
  const ended = await attempt(() =>
    run((command, args, options = {}) =>
      start(command, args, { limitMinutes: MOST_MINUTES, ...options, running, isQuiet: !isAlone }),
    ),
  );
  return report(name, { problem: problemOf(ended), from, text: ended.text }, !isAlone);
}

/** What a stage throws is its failure, and no other's. */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    return { code: 1, signal: null, text: `${error instanceof Error ? error.message : String(error)}\n` };
  }
}

function problemOf({ code, signal, late }) {
  if (code === 0) return null;
  if (late === true) return `not done after ${MOST_MINUTES} minutes`;
  if (signal === 'SIGKILL') return 'killed (SIGKILL); most likely the machine ran out of memory';
  return signal === null ? `failed (${code})` : `ended by ${signal}`;
}

function report(name, { problem, from, text }, isHeaded) {
  const seconds = (Date.now() - from) / 1000;
  if (isHeaded) process.stdout.write(`\n— ${name}\n`);
  process.stdout.write(text);
  process.stdout.write(`  ${name}: ${problem ?? 'fine'}, ${seconds.toFixed(1)} s\n`);
  return { problem, seconds };
}

function table(stages, results, began) {
  const wide = Math.max(...stages.map(({ name }) => name.length));
  const rows = stages.map(({ name }) => {
    const { problem, seconds } = results.get(name) ?? { problem: 'not reached', seconds: 0 };
    return `  ${name.padEnd(wide)}  ${seconds.toFixed(1).padStart(7)} s  ${problem ?? 'fine'}`;
  });
  const failed = stages.filter(({ name }) => results.get(name)?.problem !== null).length;
  const verdict = `stages: ${stages.length - failed} passed, ${failed} failed`;
  const whole = `  ${'in all'.padEnd(wide)}  ${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s`;
  return ['— stages', ...rows, whole, '', verdict].join('\n');
}
