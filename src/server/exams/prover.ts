// Who does the heavy work on cases: a worker for what takes minutes and another for what a screen waits for, each begun when it is needed and
// let go of when it is idle, for it holds much memory.

import { Worker } from 'node:worker_threads';
import { InTurn } from '#attempt';
import { doProofJob, type DoneOf, type ProofJob } from './proofJob.ts';

export interface Prover {
  run<J extends ProofJob>(job: J): Promise<DoneOf<J>>;
  close(): Promise<void>;
}

const IDLE_MS = 30_000;
/** What grows beyond this is no case. */
const MAX_HEAP_MB = 1500;

export class WorkerProver implements Prover {
  readonly #slow = new Bench();
  readonly #quick = new Bench();

  run<J extends ProofJob>(job: J): Promise<DoneOf<J>> {
    return (job.kind === 'equality' ? this.#quick : this.#slow).run(job);
  }

  async close(): Promise<void> {
    await Promise.all([this.#slow.close(), this.#quick.close()]);
  }
}

/** One worker and those who wait for it. */
class Bench {
  readonly #turns = new InTurn();
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;

  run<J extends ProofJob>(job: J): Promise<DoneOf<J>> {
    return this.#turns.run(async () => {
      if (this.#isClosed) throw new Error('the server is stopping');
      clearTimeout(this.#idle);
      const worker = (this.#worker ??= this.#begin());
      worker.ref();
      try {
        return await answerOf(worker, job);
      } finally {
        worker.unref();
        this.#idle = setTimeout(() => void this.#end(), IDLE_MS).unref();
      }
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idle);
    await this.#end();
  }

  #begin(): Worker {
    const worker = new Worker(new URL('proofWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = null;
    };
    worker.once('error', forget);
    worker.once('exit', forget);
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function answerOf<J extends ProofJob>(worker: Worker, job: J): Promise<DoneOf<J>> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      then();
    };
    const onMessage = (done: DoneOf<J>): void => settle(() => resolve(done))();
    const onError = (error: unknown): void => settle(() => reject(asError(error)))();
    const onExit = (): void => settle(() => reject(new Error('the worker that proves cases ended')))();
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin.
    worker.postMessage(job);
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** The same without a worker: for a server that is asked for nothing meanwhile. */
export const PROVE_HERE: Prover = {
  run: <J extends ProofJob>(job: J) => Promise.resolve(doProofJob(job) as DoneOf<J>),
  close: () => Promise.resolve(),
};
