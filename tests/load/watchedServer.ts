// The server as a process of its own, looked into while it runs: how much its memory holds after a collection, and where its processor time
// goes, asked by the inspector's protocol.

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { SERVER_FLAGS } from '../../src/launch/serverFlags.mjs';
import { ROOT } from '../kit/library.ts';

export interface WatchedServer {
  readonly port: number;
  readonly pid: number;
  readonly output: () => string;
  /** Bytes of the heap and beside it (buffers) after a collection. */
  readonly heapBytes: () => Promise<number>;
  readonly profile: (during: () => Promise<void>) => Promise<CpuProfile>;
  readonly stop: () => Promise<void>;
}

export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Throws if it ends before it listens. */
export async function startWatched(data: string, settings: Readonly<Record<string, string>>): Promise<WatchedServer> {
  const args = [
    ...SERVER_FLAGS,
    '--inspect=127.0.0.1:0',
    join(ROOT, 'src/server/main.ts'),
    '--port',
    '0',
    '--host',
    '127.0.0.1',
  ];
  const child = spawn(process.execPath, [...args, '--data', data, '--log', 'error'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const note = (part: Buffer): void => {
    output = `${output}${part.toString()}`.slice(-100_000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const port = Number(await matchOf(child, () => output, /http:\/\/\S+?:(\d+)/));
  const inspector = await Inspector.connect(await matchOf(child, () => output, /(ws:\/\/\S+)/));
  return {
    port,
    pid: child.pid ?? 0,
    output: () => output,
    heapBytes: async () => {
      await inspector.ask('HeapProfiler.enable');
      await inspector.ask('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await inspector.ask<{
        usedSize: number;
        backingStorageSize?: number;
      }>('Runtime.getHeapUsage');
      await inspector.ask('HeapProfiler.disable');
      return usedSize + backingStorageSize;
    },
    profile: async (during) => {
      await inspector.ask('Profiler.enable');
      await inspector.ask('Profiler.setSamplingInterval', { interval: 500 });
      await inspector.ask('Profiler.start');
      await during();
      const { profile } = await inspector.ask<{ profile: CpuProfile }>('Profiler.stop');
      await inspector.ask('Profiler.disable');
      return profile;
    },
    stop: () => {
      inspector.close();
      return new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('exit', () => {
          process.off('exit', kill);
          done();
        });
        child.kill('SIGTERM');
      });
    },
  };
}

async function matchOf(child: ChildProcess, read: () => string, what: RegExp): Promise<string> {
  for (;;) {
    const found = what.exec(read())?.[1];
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`the server did not start:\n${read()}`);
    // oxlint-disable-next-line no-await-in-loop -- it is waited for.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #last = 0;

  static async connect(url: string): Promise<Inspector> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    return new Inspector(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (id === undefined) return;
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    });
  }

  ask<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => {
      this.#waiting.set(id, (result) => resolve(result as T));
    });
  }

  close(): void {
    this.#socket.close();
  }
}
