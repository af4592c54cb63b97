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
                             [--servers N] [--search] [--sign-ins N] [--json FILE]

  --seconds     how long each part is measured (usual: 60; the thinking candidates twice that)
  --candidates  who think 30 to 90 seconds between two acts (usual: 1000)
  --closed      who act as soon as the answer is there (usual: 200)
  --database    sqlite (usual), postgres, or both one after the other
  --servers     so many on one database, each with its share of the candidates, as behind a proxy (usual: 1)
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
/** The search goes up to so many times what is asked for (an exam takes 5,000 people), in so many steps once it has gone too far. */
const SEARCH_FACTOR = 3;
const SEARCH_STEPS = 3;
/** As long as a try without a pause takes: one exam has no more for a few. */
const CLOSED_SECONDS = 12;

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
  readonly servers: number;
  readonly search: boolean;
  readonly signIns: number;
}

type Database = 'sqlite' | 'postgres';

await main();

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { seconds: text, candidates: text, closed: text, servers: text, database: text, draw: text } as const;
  const more = { search: flag, 'sign-ins': text, json: text, help: flag } as const;
  const { values } = parseArgs({ options: { ...options, ...more }, strict: true });
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
    servers: Math.max(1, number(values.servers ?? '1', 'servers')),
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
  const { seconds, draw, servers } = wish;
  const processors = cpus();
  say(
    `\n=== ${database}, ${servers === 1 ? 'one server' : `${servers} servers`}, cases drawn ${draw === 'each' ? 'for each candidate' : 'for each class'}`,
  );
  say(`${processors.length} processors (${processors[0]?.model.trim() ?? '?'}), Node ${process.version}`);
  const searched = wish.candidates * SEARCH_FACTOR + wish.closed * 2 * (SEARCH_FACTOR + 1);
  const candidates = Math.max(wish.search ? searched : wish.candidates + wish.closed, wish.signIns);
  const academy = await openAcademy({ database, candidates, draw, classes: 20, servers });
  const load = new Load(academy);
  const [server] = academy.servers;
  if (server === undefined) throw new Error('an academy has a server');
  try {
    const emptyHeap = await load.heapBytes();
    const emptyResident = load.residentBytes();

    const started = await load.start(wish.candidates);
    sayPart(`${wish.candidates} begin a sitting and open their first case, all at once`, started);
    const startedHeap = await load.heapBytes();
    const thinkers = load.candidates.slice(0, wish.candidates);
    await load.plan(thinkers, Math.ceil((2 * seconds * 1000) / THINK_MS.least) + 2);
    const thought = await load.think(thinkers, 2 * seconds, thinkMs);
    sayPart(`${wish.candidates} think 30 to 90 s between two acts`, thought);
    const thoughtResident = load.residentBytes();

    const closers = await seat(load, wish.closed, seconds * ACTS_A_SECOND);
    const closed = await load.act(closers, seconds);
    sayPart(`${wish.closed} act as soon as the answer is there`, closed);
    const fullHeap = await load.heapBytes();
    const fullResident = load.residentBytes();

    await load.plan(closers, Math.min(10, seconds) * ACTS_A_SECOND);
    let profiled: Part | null = null;
    const profile = await server.profile(async () => {
      profiled = await load.act(closers, Math.min(10, seconds));
    });
    const { busy, parts } = partsOf(profile);
    say(
      `\nWhere the time of ${servers === 1 ? 'the server' : 'the first server'} goes, of one processor ${(busy * 100).toFixed(0)} % busy (profile of the last part)`,
    );
    for (const { part, share } of parts) say(`  ${(share * 100).toFixed(1).padStart(5)} %  ${part}`);
    const hottest = hottestOf(profile, 25);
    say('  by function:');
    for (const { at, share } of hottest) say(`  ${(share * 100).toFixed(1).padStart(5)} %  ${at}`);

    const signing = wish.signIns === 0 ? null : await load.signIn(wish.signIns, thinkers.slice(0, 100));
    if (signing !== null) sayPart(`${wish.signIns} sign in at once by password, while 100 act every second`, signing);

    const largest = wish.search ? await searchLargest(load, thinkers, wish) : null;
    const submitted = await load.submit(thinkers, Math.min(60, seconds));
    sayPart('all submit within a minute', submitted);

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
    if (largest !== null)
      say(
        `\n  the largest numbers at these figures: ${largest.thinking} who think (looked up to ${largest.most.thinking}), ${largest.closed} without a pause (looked up to ${largest.most.closed})`,
      );
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

interface Largest {
  readonly thinking: number;
  readonly closed: number;
  /** How far it was looked. */
  readonly most: { readonly thinking: number; readonly closed: number };
}

/** The largest numbers that keep the aims, found by doubling and then by halves. */
async function searchLargest(
  load: Load,
  thinkers: Load['candidates'],
  { candidates, closed, seconds }: Options,
): Promise<Largest> {
  // Long enough that what happens now and then, a collection of garbage among it, happens.
  const part = Math.max(10, seconds);
  say('\nThe largest numbers');
  const fast = async (count: number): Promise<boolean> => {
    // Whoever acted without a pause before has come to the end of their exam.
    const fresh = await seat(load, count, Math.ceil((CLOSED_SECONDS * ACTS_A_SECOND * closed) / count));
    const found = await load.act(fresh, CLOSED_SECONDS);
    const mean = found.kinds['act']?.meanMs ?? Infinity;
    say(`  ${count} without a pause: mean ${mean.toFixed(1)} ms, ${found.failed} failed`);
    return mean <= AIM_MS && found.failed === 0;
  };
  const most = { thinking: candidates * SEARCH_FACTOR, closed: closed * SEARCH_FACTOR };
  const largestClosed = await searchUpTo(most.closed, closed, fast);
  const seated = [...thinkers];
  const calm = async (count: number): Promise<boolean> => {
    if (seated.length < count) seated.push(...(await seat(load, count - seated.length, 0)));
    const all = seated.slice(0, count);
    await load.plan(all, Math.ceil((part * 1000) / THINK_MS.least) + 2);
    const found = await load.think(all, part, thinkMs);
    const p95 = found.kinds['act']?.p95Ms ?? Infinity;
    say(`  ${count} who think: 95 % within ${p95.toFixed(1)} ms, ${found.failed} failed`);
    return p95 <= AIM_MS && found.failed === 0;
  };
  return { thinking: await searchUpTo(most.thinking, candidates, calm), closed: largestClosed, most };
}

/** 0: not even a sixteenth of the first did. */
async function searchUpTo(most: number, first: number, holds: (count: number) => Promise<boolean>): Promise<number> {
  let [good, bad] = [0, Infinity];
  let next = first;
  for (let steps = 0; steps < SEARCH_STEPS && next >= first / 16;) {
    // oxlint-disable-next-line no-await-in-loop -- one has the machine to itself.
    if (await holds(next)) good = next;
    else bad = next;
    if (good === most) return most;
    if (good > 0 && bad < Infinity) steps++;
    next =
      good === 0 ? Math.floor(bad / 2) : bad === Infinity ? Math.min(most, good * 2) : Math.floor((good + bad) / 2);
  }
  return good;
}

/** So many more, who have begun and know what they will do. */
async function seat(load: Load, count: number, acts: number): Promise<Load['candidates']> {
  await load.start(count);
  const fresh = load.candidates.slice(-count);
  await load.plan(fresh, acts);
  return fresh;
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
