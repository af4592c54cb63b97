// An academy for the load: candidates who are signed in, exams open to them, on SQLite or PostgreSQL, and a server.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allotCases, examDesignSchema, type ExamDesign } from '#exam';
import { openStore } from '../../src/server/store/openStore.ts';
import type { Store } from '../../src/server/store/store.ts';
import { PASSWORD, SECRET, seatPeople } from '../candidates/seats.ts';
import { designOf, draftExam, openExam, type AskAsStaff } from '../candidates/exams.ts';
import { waysOf } from '../candidates/plan.ts';
import { scenarioIds } from '../kit/library.ts';
import { startPostgres } from '../kit/postgresProcess.ts';
import { Line } from './line.ts';
import { startWatched, type WatchedServer } from './watchedServer.ts';

export type Draw = 'each' | 'same';

export interface Academy {
  /** All on one database. */
  readonly servers: readonly WatchedServer[];
  readonly store: Store;
  readonly candidates: readonly Seated[];
  readonly password: string;
  /** Which case stands where in a sitting. */
  readonly allotted: (sitting: string) => Promise<ReturnType<typeof allotCases>>;
  readonly end: () => Promise<void>;
}

export interface Seated {
  readonly cookie: string;
  readonly exam: string;
  readonly email: string;
  /** Of the server that a proxy sends them to each time. */
  readonly port: number;
}

export interface AcademyWish {
  /** How many; left out: one. */
  readonly servers?: number;
  readonly database: 'sqlite' | 'postgres';
  readonly candidates: number;
  /** each: everybody meets cases drawn for them. same: everybody of a class meets the same. */
  readonly draw: Draw;
  readonly classes: number;
  /** The cases of the exam; left out: all that are shipped. */
  readonly scenarios?: readonly string[];
}

export async function openAcademy(wish: AcademyWish): Promise<Academy> {
  const data = mkdtempSync(join(tmpdir(), 'firstline-load-'));
  const postgres = wish.database === 'postgres' ? await startPostgres({ isDurable: true }) : null;
  const opened = await openStore(postgres === null ? { folder: data } : { url: postgres.url });
  if (!opened.ok) throw new Error(`the database of the load: ${opened.fault}`);
  const { store } = opened;
  const names = Array.from({ length: wish.candidates }, (_, index) => `person-${index + 1}`);
  const [admin, ...cookies] = await seatPeople(store.db, SECRET, [
    { person: 'load-admin', roles: ['admin', 'instructor'] },
    ...names.map((person) => ({ person, roles: ['trainee'] as const })),
  ]);
  if (admin === undefined) throw new Error('an academy has an admin');
  const servers: WatchedServer[] = [];
  for (let nth = 0; nth < (wish.servers ?? 1); nth++)
    servers.push(
      // oxlint-disable-next-line no-await-in-loop -- the first makes what the others find.
      await startWatched(data, {
        FIRSTLINE_SECRET: SECRET,
        ...(postgres === null ? {} : { DATABASE_URL: postgres.url }),
      }),
    );
  const portOf = (index: number): number => servers[index % servers.length]?.port ?? 0;
  const line = new Line(portOf(0));
  const ask: AskAsStaff = async (method, path, body) => {
    const answer = await line.ask({ method, path, headers: `cookie: ${admin.cookie}\r\n`, body: JSON.stringify(body) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text()}`);
    return JSON.parse(answer.text()) as unknown;
  };
  const classes = wish.draw === 'same' ? wish.classes : 1;
  const exams: string[] = [];
  for (let nth = 0; nth < classes; nth++) {
    const exam = await draftExam(ask, examOf(wish, nth));
    const people = cookies.filter((_, index) => index % classes === nth).map(({ person }) => person);
    await openExam(ask, exam, { people });
    exams.push(exam);
  }
  line.close();
  const rows = await store.db.selectFrom('exams').selectAll().execute();
  const examById = new Map(
    rows.map((row) => [row.id, { seed: row.seed, design: examDesignSchema.parse(JSON.parse(row.design)) }]),
  );
  return {
    servers,
    store,
    password: PASSWORD,
    candidates: cookies.map(({ cookie, email }, index) => ({
      cookie,
      email,
      exam: exams[index % classes] ?? '',
      port: portOf(index),
    })),
    allotted: async (sitting) => {
      const row = await store.db
        .selectFrom('sittings')
        .select(['exam', 'seed'])
        .where('id', '=', sitting)
        .executeTakeFirstOrThrow();
      const exam = examById.get(row.exam);
      if (exam === undefined) throw new Error(`there is no exam ${row.exam}`);
      return allotCases({ design: exam.design, examSeed: exam.seed, sittingSeed: row.seed });
    },
    end: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await store.close();
      await postgres?.end();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function examOf({ draw, scenarios = scenarioIds() }: AcademyWish, nth: number): ExamDesign {
  const cases = scenarios.map((name, index) => {
    const all = waysOf(name);
    return { name, variant: draw === 'each' ? null : (all[(nth + index) % all.length]?.variant ?? null) };
  });
  // The cases in an order of each candidate's own.
  return designOf(`Load ${nth + 1}`, cases, { order: 'shuffled' });
}
