// One thing at a time, in the order asked for: whatever a session does to its attempt waits until the one before is done or has failed.

export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when its turn comes; its failure is the caller's alone. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
