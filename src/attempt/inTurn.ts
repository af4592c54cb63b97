// One thing at a time, in the order asked for: whatever is done to an attempt waits until the one before is done or has failed.

export class InTurn {
  #last: Promise<unknown> = Promise.resolve();
  #unfinished = 0;

  /** Nothing is under way and nothing waits. */
  get isIdle(): boolean {
    return this.#unfinished === 0;
  }

  /** Runs `work` when its turn comes; its failure is the caller's alone. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    this.#unfinished += 1;
    try {
      return await done;
    } finally {
      this.#unfinished -= 1;
    }
  }
}
