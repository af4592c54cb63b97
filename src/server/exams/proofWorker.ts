// A worker that proves cases, one piece of work after another.

import { parentPort } from 'node:worker_threads';
import { doProofJob, type ProofJob } from './proofJob.ts';

parentPort?.on('message', (job: ProofJob) => {
  // What fails ends the worker; whoever waits is told, and the next piece gets a new one.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin.
  parentPort?.postMessage(doProofJob(job));
});
