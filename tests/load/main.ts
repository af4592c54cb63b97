// npm run bench:load: how many candidates does one server carry, on the machine that also makes the load? README and ARCHITECTURE.md say what
// the figures are for. Nothing here is made up by chance that a run could not repeat in kind: the acts are those of the golden logs.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openAcademy, type Draw } from './academy.ts';
import { Load, type Part } from './load.ts';
import { hottestOf, partsOf } from './profileParts.ts';
import { say, sayPart, sayVerdict } from './report.ts';

const USAGE = `usage: npm run bench:load -- [--seconds N] [--candidates N] [--closed N] [--database sqlite|postgres|both] [--draw each|same]
                             [--search] [--no-sign-in] [--json FILE]

  --seconds     how long each part is measured (usual: 60; the thinking candidates twice that)
  --candidates  who think 30 to 90 seconds between two acts (usual: 1000)
  --closed      who act as soon as the answer is there (usual: 200)
  --database    sqlite (usual), postgres, or both one after the other
  --draw        each: everybody meets cases drawn for them (usual); same: the 50 of a class meet the same
  --search      also look for the largest numbers that keep the aims; takes some minutes
  --sign-ins    how many sign in at once by password (usual: 100; 0: none)
  --json        also write all figures to this file

Server and load share this machine; nothing else should run on it.`;

const THINK_MS = { least: 30_000, most: 90_000 };
const AIM_MS = 100;
const START_SECONDS = 10;
/** More than anybody does in a second. */
const ACTS_A_SECOND = 12;
/** The profile comes after: what is planned must last. */
const PLAN_AGAIN = 2;
/** The search goes up to so many times what is asked for. */
const SEARCH_FACTOR = 8;

const number = (value: string, name: string): number => {
  const read = Number(value);
  if (Number.isFinite(read) && read >= 0) return read;
  return stop(`--${name} is to be a number`);
};

interface Options {
  readonly seconds: number;
  readonly candidates: number;
  readonly closed: number;
  readonly draw: Draw;
  readonly search: boolean;
  readonly signIns: number;
}

type Database = 'sqlite' | 'postgres';

await main();

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { seconds: text, candidates: text, closed: text, database: text, draw: text, search: flag } as const;
  const { values } = parseArgs({ options: { ...options, 'sign-ins': text, json: text, help: flag }, strict: true });
  if (values.help === true) {
    say(USAGE);
    return;
  }
  const database = values.database ?? 'sqlite';
  if (!['sqlite', 'postgres', 'both'].includes(database)) stop('--database is sqlite, postgres or both');
  const draw = values.draw ?? 'each';
  if (draw !== 'each' && draw !== 'same') stop('--draw is each or same');
  const wish: Options = {
    seconds: number(values.seconds ?? '60', 'seconds'),
    candidates: number(values.candidates ?? '1000', 'candidates'),
    closed: number(values.closed ?? '200', 'closed'),
    draw,
    search: values.search === true,
    signIns: number(values['sign-ins'] ?? '100', 'sign-ins'),
  };
  const databases = (database === 'both' ? ['sqlite', 'postgres'] : [database]) as Database[];
  const results: object[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one has the machine to itself.
  for (const one of databases) results.push(await measure(one, wish));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
}

async function measure(database: Database, wish: Options): Promise<object> {
  const { seconds, draw } = wish;
  const processors = cpus();
  say(`\n=== ${database}, cases drawn ${draw === 'each' ? 'for each candidate' : 'for each class'}`);
  say(`${processors.length} processors (${processors[0]?.model.trim() ?? '?'}), Node ${process.version}`);
  const most = wish.search ? Math.max(wish.candidates, wish.closed) * SEARCH_FACTOR : wish.candidates + wish.closed;
  const academy = await openAcademy({ database, candidates: Math.max(most, wish.signIns), draw, classes: 20 });
  const load = new Load(academy);
  const { server } = academy;
  try {
    const emptyHeap = await server.heapBytes();
    const emptyResident = load.residentBytes();

    const started = await load.start(wish.candidates);
    sayPart(`${wish.candidates} begin a sitting and open their first case, all at once`, started);
    const startedHeap = await server.heapBytes();
    const thinkers = load.candidates.slice(0, wish.candidates);
    await load.plan(thinkers, Math.ceil((2 * seconds * 1000) / THINK_MS.least) + 2);
    const thought = await load.think(thinkers, 2 * seconds, thinkMs);
    sayPart(`${wish.candidates} think 30 to 90 s between two acts`, thought);
    const thoughtResident = load.residentBytes();

    const closers = await prepareClosed(load, wish);
    const closed = await load.act(closers, seconds);
    sayPart(`${wish.closed} act as soon as the answer is there`, closed);
    const fullHeap = await server.heapBytes();
    const fullResident = load.residentBytes();

    await load.plan(closers, PLAN_AGAIN * seconds * ACTS_A_SECOND);
    let profiled: Part | null = null;
    const profile = await server.profile(async () => {
      profiled = await load.act(closers, Math.min(10, seconds));
    });
    const { busy, parts } = partsOf(profile);
    say(
      `\nWhere the server’s time goes, of one processor ${(busy * 100).toFixed(0)} % busy (profile of the last part)`,
    );
    for (const { part, share } of parts) say(`  ${(share * 100).toFixed(1).padStart(5)} %  ${part}`);
    const hottest = hottestOf(profile, 25);
    say('  by function:');
    for (const { at, share } of hottest) say(`  ${(share * 100).toFixed(1).padStart(5)} %  ${at}`);

    const signing = wish.signIns === 0 ? null : await load.signIn(wish.signIns, thinkers.slice(0, 100));
    if (signing !== null) sayPart(`${wish.signIns} sign in at once by password, while 100 act every second`, signing);

    const submitted = await load.submit(load.candidates, Math.min(60, seconds));
    sayPart('all submit within a minute', submitted);

    const largest = null;
    const acts = (part: Part) => part.kinds['act'];
    const perAttempt = (startedHeap - emptyHeap) / wish.candidates;
    say('\nMemory');
    say(
      `  heap after a collection: empty ${mb(emptyHeap)}, ${wish.candidates} just opened ${mb(startedHeap)}, at the end ${mb(fullHeap)} MB`,
    );
    say(
      `  resident: empty ${mb(emptyResident)}, after the thinkers ${mb(thoughtResident)}, at the end ${mb(fullResident)} MB`,
    );
    say(`  a running attempt, just opened: ${(perAttempt / 1024).toFixed(0)} KB of heap`);
    say('\nThe aims');
    sayVerdict(
      `${wish.candidates} start`,
      `${started.seconds.toFixed(1)} s`,
      `${START_SECONDS} s`,
      started.seconds <= START_SECONDS && started.failed === 0,
    );
    const p95 = acts(thought)?.p95Ms ?? Infinity;
    sayVerdict(
      `${wish.candidates} with 30–90 s of thought: act to view, 95 %`,
      `${p95.toFixed(1)} ms`,
      `${AIM_MS} ms`,
      p95 <= AIM_MS,
    );
    const mean = acts(closed)?.meanMs ?? Infinity;
    sayVerdict(
      `${wish.closed} without a pause: act to view, mean`,
      `${mean.toFixed(1)} ms`,
      `${AIM_MS} ms`,
      mean <= AIM_MS,
    );
    const failed = started.failed + thought.failed + closed.failed + submitted.failed;
    sayVerdict('failed', String(failed), '0', failed === 0);
    const actCount = acts(closed)?.count ?? 1;
    say(
      `\n  acts a second without a pause: ${(actCount / closed.seconds).toFixed(0)}; processor time of the server for one, with its drawings: ${(closed.serverCpuMs / actCount).toFixed(2)} ms; for a start: ${(started.serverCpuMs / wish.candidates).toFixed(2)} ms`,
    );
    return {
      database,
      wish,
      started,
      thought,
      closed,
      profiled,
      parts,
      busy,
      hottest,
      signing,
      submitted,
      largest,
      memory: { emptyHeap, startedHeap, fullHeap, emptyResident, thoughtResident, fullResident, perAttempt },
    };
  } finally {
    load.end();
    await academy.end();
  }
}

async function prepareClosed(load: Load, { closed, seconds }: Options): Promise<Load['candidates']> {
  await load.start(closed);
  const closers = load.candidates.slice(-closed);
  await load.plan(closers, seconds * ACTS_A_SECOND);
  return closers;
}

function thinkMs(): number {
  return THINK_MS.least + Math.random() * (THINK_MS.most - THINK_MS.least);
}

function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

function stop(why: string): never {
  process.stderr.write(`${why}\n\n${USAGE}\n`);
  process.exit(2);
}
