// npm run test:faults: what the academy must outlast. 50 kills of the server under 50 candidates on either database, and what else goes wrong
// below and around it. --help says what may be chosen.

import { parseArgs } from 'node:util';
import type { DatabaseKind } from '../../src/server/store/store.ts';
import { badLines, bentRow, oneOfTwoNodes } from './around.ts';
import { fullDisk } from './disk.ts';
import { killUnderLoad } from './kill.ts';
import { textOf, type Report } from './report.ts';
import { setClockOfPostgres, setClockOfSqlite } from './setClock.ts';

/** Played with lamps and loupe, and short enough that many sit to the end. */
const SCENARIOS = ['nervous-visitor', 'window-three'];

const USAGE = `usage: npm run test:faults -- [TEST ...] [--seed N] [--kills N] [--candidates N] [--minutes N]

  TEST          kill-sqlite, kill-postgres, nodes, lines, disk, clock-sqlite, clock-postgres, row-sqlite, row-postgres (usual: all)
  --seed        does one run again: the same candidates, acts and waits; when a kill falls among them, the machine decides
  --kills       how often the server is killed on either database (usual: 50)
  --candidates  under how many candidates (usual: 50)
  --minutes     kills no longer than that`;

const { values, positionals } = readArgs();
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const hall = { seed, atOnce: Math.min(12, Number(values.candidates)), scenarios: SCENARIOS, thinkMs: 300 };
const kill = (kind: DatabaseKind) => (): Promise<Report> =>
  killUnderLoad({
    kind,
    seed,
    kills: Number(values.kills),
    atOnce: Number(values.candidates),
    scenarios: SCENARIOS,
    thinkMs: 1500,
    aliveActs: 120,
    aliveMs: 20_000,
    ...(values.minutes === undefined ? {} : { withinMs: Number(values.minutes) * 60_000 }),
    say,
  });

const TESTS: Readonly<Record<string, () => Promise<Report>>> = {
  'kill-sqlite': kill('sqlite'),
  'kill-postgres': kill('postgres'),
  nodes: () => oneOfTwoNodes(hall),
  lines: () => badLines(hall),
  disk: () => fullDisk(hall),
  'clock-sqlite': () => setClockOfSqlite(hall),
  'clock-postgres': () => setClockOfPostgres(hall),
  'row-sqlite': () => bentRow('sqlite', hall),
  'row-postgres': () => bentRow('postgres', hall),
};

// Servers and databases go with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

function readArgs() {
  const text = { type: 'string' } as const;
  const options = {
    seed: text,
    kills: { ...text, default: '50' },
    candidates: { ...text, default: '50' },
    minutes: text,
    help: { type: 'boolean' },
  } as const;
  try {
    const read = parseArgs({ allowPositionals: true, options });
    if (read.values.help !== true) return read;
    process.stdout.write(`${USAGE}\n`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    process.exit(2);
  }
}

const unknown = positionals.filter((name) => !Object.hasOwn(TESTS, name));
if (unknown.length > 0) {
  say(`There is no test ${unknown.join(', ')}. There are: ${Object.keys(TESTS).join(', ')}.`);
  process.exit(2);
}
say(`seed ${seed} (again: npm run test:faults -- --seed ${seed})`);
let found = 0;
for (const [name, test] of Object.entries(TESTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const from = performance.now();
  try {
    const report = await test();
    found += report.findings.length;
    say(`\n${textOf(report)}\n  seconds: ${Math.round((performance.now() - from) / 1000)}`);
  } catch (error) {
    found += 1;
    say(
      `\n${name}\n  FOUND it could not be carried out: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
say(`\n${found === 0 ? 'Nothing was lost, nothing done twice.' : `${found} findings.`}`);
process.exit(found === 0 ? 0 : 1);
