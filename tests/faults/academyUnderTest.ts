// An academy that things are done to: a server process on a port that it keeps, its database, a full hall, and the twins that nothing was done
// to. Whatever was killed is started again in the same place.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore } from '../../src/server/store/openStore.ts';
import type { DatabaseKind, Store } from '../../src/server/store/store.ts';
import type { StorePlace } from '../../src/server/store/storePlace.ts';
import { openHall, type Hall } from '../candidates/hall.ts';
import { SECRET } from '../candidates/seats.ts';
import { startPostgres, type PostgresProcess } from '../kit/postgresProcess.ts';
import { runServer, spawnServer, type ServerProcess } from '../kit/serverProcess.ts';
import { judge, playTwins, type Judged, type Twins } from './judge.ts';
import type { Sitters } from './sitters.ts';
import { allGraded } from './record.ts';
import { wait } from './until.ts';

export interface Wanted {
  readonly kind: DatabaseKind;
  /** How many may sit in the course of the test. */
  readonly candidates: number;
  readonly scenarios: readonly string[];
  /** Folder for the data; left out: a new one. */
  readonly folder?: string;
}

export class AcademyUnderTest {
  readonly place: StorePlace;
  readonly postgres: PostgresProcess | null;
  readonly #folder: string;
  readonly #data: string;
  readonly #ownsFolder: boolean;
  #server: ServerProcess | null = null;
  #port = 0;
  /** What the last start took. */
  #startMs = 0;
  /** What servers said that were ended. */
  said = '';
  hall!: Hall;
  twins!: Twins;

  private constructor(folder: string, ownsFolder: boolean, postgres: PostgresProcess | null, place: StorePlace) {
    this.#folder = folder;
    this.#data = join(folder, 'data');
    this.#ownsFolder = ownsFolder;
    this.postgres = postgres;
    this.place = place;
  }

  static async open({ kind, candidates, scenarios, folder: given }: Wanted): Promise<AcademyUnderTest> {
    const folder = given ?? mkdtempSync(join(tmpdir(), 'firstline-faults-'));
    const postgres = kind === 'postgres' ? await startPostgres() : null;
    const place = postgres === null ? { folder: join(folder, 'data') } : { url: postgres.url };
    const academy = new AcademyUnderTest(folder, given === undefined, postgres, place);
    try {
      await academy.start();
      const store = await academy.openStore();
      academy.hall = await openHall({ server: academy.address, db: store.db, secret: SECRET, candidates, scenarios });
      await store.close();
      academy.twins = await playTwins(academy.hall, scenarios);
      return academy;
    } catch (error) {
      await academy.close();
      throw error;
    }
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** For more servers on the same database. */
  get settings(): Readonly<Record<string, string>> {
    return {
      FIRSTLINE_SECRET: SECRET,
      FIRSTLINE_PROXY: 'loopback',
      ...('url' in this.place ? { DATABASE_URL: this.place.url } : {}),
    };
  }

  /** For another server's own files. */
  folderOf(name: string): string {
    return join(this.#folder, name);
  }

  async start(): Promise<void> {
    const from = performance.now();
    this.#server = await runServer(this.#port, this.#data, this.settings);
    this.#startMs = performance.now() - from;
    this.#port = this.#server.port;
  }

  /** Starts a server that is killed after this share of what a start takes, wherever it has come to by then. */
  async startAndKill(share: number): Promise<void> {
    const args = ['--port', String(this.#port), '--host', '127.0.0.1', '--data', this.#data];
    const child = spawnServer(args, this.settings);
    await wait(share * this.#startMs);
    const gone = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await gone;
    }
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const server = this.#server;
    this.#server = null;
    const code = (await server?.end(signal)) ?? null;
    this.said += server?.output() ?? '';
    return code;
  }

  async openStore(): Promise<Store> {
    const opened = await openStore(this.place);
    if (!opened.ok) throw new Error(`the store: ${opened.fault}`);
    return opened.store;
  }

  /** Ends the server and holds its record against what candidates were told. */
  async judge(sitters: Sitters): Promise<Judged> {
    const store = await this.openStore();
    try {
      await allGraded(store.db);
      const code = await this.end('SIGTERM');
      const judged = await judge(store, sitters.candidates, this.twins);
      const atEnd = code === 0 ? [] : [`the server ended with ${code}, not 0`];
      return { ...judged, findings: [...sitters.findings, ...judged.findings, ...atEnd] };
    } finally {
      await store.close();
    }
  }

  async query(sql: string): Promise<void> {
    if (!('url' in this.place)) throw new Error('there is no PostgreSQL');
    const client = new Client({ connectionString: this.place.url });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  async close(): Promise<void> {
    await this.end('SIGKILL');
    await this.postgres?.end();
    if (this.#ownsFolder) rmSync(this.#folder, { recursive: true, force: true });
  }
}
