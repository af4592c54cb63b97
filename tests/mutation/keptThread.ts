// The thread in which vitest asks one mutant after the other. Vitest starts a thread for every run; a run here is one mutant, and a new
// thread would spend nearly all its time on loading what no mutant changes. Test files are loaded anew in every run, and with them what
// they work out; the modules that they import stay. That is sound as long as the modules of src/law keep nothing from one test to
// the next, except by the pack that it belongs to; packs.test.ts holds that.

import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolWorker, TestProject, WorkerRequest } from 'vitest/node';

/** After so many runs a fresh thread: each run leaves a listener behind. A file that keeps something itself asks for one each time. */
const RUNS = process.env['MUTATE_FRESH'] === '1' ? 1 : 100;

let kept: { readonly thread: Worker; runs: number } | null = null;

class KeptThread implements PoolWorker {
  readonly name = 'kept';
  readonly #options: PoolOptions;
  #thread: Worker | null = null;
  readonly #heard: ((message: unknown) => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { distPath, env, execArgv } = this.#options;
    kept ??= { thread: new Worker(resolve(distPath, 'workers/threads.js'), { env, execArgv }), runs: 0 };
    kept.runs += 1;
    this.#thread = kept.thread;
    this.#thread.unref();
  }

  async stop(): Promise<void> {
    for (const callback of this.#heard) this.#thread?.off('message', callback);
    if (kept !== null && kept.runs < RUNS) return;
    kept = null;
    await this.#thread?.terminate();
  }

  on(event: string, callback: (message: unknown) => void): void {
    if (event === 'message') this.#heard.push(callback);
    this.#thread?.on(event, callback);
  }

  off(event: string, callback: (message: unknown) => void): void {
    this.#thread?.off(event, callback);
  }

  /** What would end the thread is answered here, and the thread does not hear of it. */
  send(message: WorkerRequest): void {
    if (message.type === 'stop') {
      for (const callback of this.#heard) callback({ type: 'stopped', __vitest_worker_response__: true });
      return;
    }
    this.#thread?.postMessage(message);
  }

  deserialize(message: unknown): unknown {
    return message;
  }
}

/** A plugin of vite, because Stryker names the pool itself. */
export const keepThread = {
  name: 'kept-thread',
  configureVitest({ project }: { project: TestProject }): void {
    project.config.pool = 'kept';
    project.config.poolRunner = { name: 'kept', createPoolWorker: (options: PoolOptions) => new KeptThread(options) };
  },
};
