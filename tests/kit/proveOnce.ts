// Proofs for servers of tests: each thing is proved once for all of them. The same cases are proved again and again, always to the same end.

import { createHash } from 'node:crypto';
import type { DoneOf, ProofJob } from '../../src/server/exams/proofJob.ts';
import { PROVE_HERE, type Prover } from '../../src/server/exams/prover.ts';

const proved = new Map<string, Promise<unknown>>();

export const PROVE_ONCE: Prover = {
  run: <J extends ProofJob>(job: J) => {
    const key = createHash('sha256')
      .update(JSON.stringify(job.kind === 'upload' ? [...job.zip] : job))
      .digest('hex');
    const known = proved.get(key) ?? PROVE_HERE.run(job);
    proved.set(key, known);
    return known as Promise<DoneOf<J>>;
  },
  close: () => Promise.resolve(),
};
