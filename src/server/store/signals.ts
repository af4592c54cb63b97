// A word between servers that share a PostgreSQL: LISTEN and NOTIFY. It may be lost, or never come, where a pooler stands in between or a
// cluster lacks it: whoever uses it must do without. Whether it works is found out by listening for one's own word.

import { Client, type Pool } from 'pg';

export interface Signals {
  /** Whether what others send is heard. */
  readonly isUp: boolean;
  /** To all other servers; at most 8,000 bytes. */
  send(text: string): Promise<void>;
  /** Words of others. From now on there is a connection for it. */
  listen(onText: (text: string) => void): void;
  close(): Promise<void>;
}

const CHANNEL = 'firstline_hints';
const CHECK_MS = 10_000;
/** A longer silence of one's own word: nothing is heard. */
const SILENT_MS = 25_000;

export class PostgresSignals implements Signals {
  readonly #url: string;
  readonly #pool: Pool;
  /** Tells our own words from those of others. */
  readonly #self = crypto.randomUUID();
  readonly #listeners = new Set<(text: string) => void>();
  #client: Client | null = null;
  #checking: NodeJS.Timeout | null = null;
  #heardAtMs = -Infinity;

  constructor(url: string, pool: Pool) {
    this.#url = url;
    this.#pool = pool;
  }

  get isUp(): boolean {
    return performance.now() - this.#heardAtMs < SILENT_MS;
  }

  async send(text: string): Promise<void> {
    await this.#pool.query('SELECT pg_notify($1, $2)', [CHANNEL, `${this.#self} ${text}`]);
  }

  listen(onText: (text: string) => void): void {
    this.#listeners.add(onText);
    if (this.#checking !== null) return;
    const check = (): void => void this.#check().catch(() => this.#drop());
    this.#checking = setInterval(check, CHECK_MS).unref();
    check();
  }

  async close(): Promise<void> {
    if (this.#checking !== null) clearInterval(this.#checking);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  /** Connects where it is not, and says something to hear it. */
  async #check(): Promise<void> {
    if (this.#client === null) {
      const client = new Client({ connectionString: this.#url, connectionTimeoutMillis: 5000, keepAlive: true });
      this.#client = client;
      client.on('error', () => this.#drop());
      client.on('end', () => this.#drop());
      client.on('notification', ({ payload = '' }) => {
        const space = payload.indexOf(' ');
        if (payload.slice(0, space) === this.#self) this.#heardAtMs = performance.now();
        else for (const onText of this.#listeners) onText(payload.slice(space + 1));
      });
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    }
    await this.send('');
  }

  #drop(): void {
    const client = this.#client;
    this.#client = null;
    this.#heardAtMs = -Infinity;
    void client?.end().catch(() => undefined);
  }
}
