// What was used lately, at hand in memory: the one longest unused goes first. Nothing hangs on it; what is not here is read or made again.

export class Lately<T> {
  readonly #most: number;
  /** In the order of use. */
  readonly #known = new Map<string, T>();
  readonly #underWay = new Map<string, Promise<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const known = this.#known.get(key);
    if (known !== undefined) this.set(key, known);
    return known;
  }

  /** What is at hand, or what is read now: once, however many ask while it is on its way. */
  async read(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.get(key);
    if (known !== undefined) return known;
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) return underWay;
    const reading = read();
    this.#underWay.set(key, reading);
    try {
      const value = await reading;
      this.set(key, value);
      return value;
    } finally {
      this.#underWay.delete(key);
    }
  }

  set(key: string, value: T): void {
    this.#known.delete(key);
    this.#known.set(key, value);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest);
  }

  delete(key: string): void {
    this.#known.delete(key);
  }
}
