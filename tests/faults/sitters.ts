// A hall full of candidates at work: so many sit at once, and whoever is done makes room for the next, as long as the test goes on.

import { stream } from '#people';
import { Candidate } from '../candidates/candidate.ts';
import type { Hall } from '../candidates/hall.ts';
import { Wire } from '../candidates/wire.ts';

export interface SittersDeps {
  readonly hall: Hall;
  /** Where a candidate asks; the index is the seat's. */
  readonly server: (seat: number) => string;
  readonly atOnce: number;
  readonly seed: number;
  /** Longest thought before an act. */
  readonly thinkMs: number;
  /** Share of acts in the middle of which the page is loaded anew. */
  readonly reloadShare: number;
  readonly lostAfterMs?: number;
  /** Whether storage may be short for a while. */
  readonly outlasts?: boolean;
  /** Told when a request got no answer. */
  readonly onLost?: (seat: number) => void;
}

export class Sitters {
  readonly #deps: SittersDeps;
  readonly candidates: Candidate[] = [];
  readonly findings: string[] = [];
  /** How often each status was answered; 0: no answer came. */
  readonly statuses = new Map<number, number>();
  #next = 0;
  #isClosing = false;
  #acts = 0;
  #longestMs = 0;
  readonly #lanes: Promise<void>[];

  constructor(deps: SittersDeps) {
    this.#deps = deps;
    this.#lanes = Array.from({ length: deps.atOnce }, () => this.#lane());
  }

  get acts(): number {
    return this.#acts;
  }

  /** From an act to its answer, however often it was sent. */
  get longestMs(): number {
    return this.#longestMs;
  }

  /** Candidates that have not submitted yet. */
  get sitting(): number {
    return this.candidates.filter(({ receipt }) => receipt === null).length;
  }

  get reloads(): number {
    return this.candidates.reduce((sum, one) => sum + one.reloads, 0);
  }

  /** Nobody new sits down; resolves when the last has submitted. */
  async finish(withinMs: number): Promise<void> {
    this.#isClosing = true;
    const isDone = Promise.all(this.#lanes).then(() => true);
    const isLate = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), withinMs).unref();
    });
    if (!(await Promise.race([isDone, isLate])))
      this.findings.push(`${this.sitting} candidates were still at work after ${Math.round(withinMs / 1000)} s`);
  }

  async #lane(): Promise<void> {
    while (!this.#isClosing) {
      const index = this.#next++;
      if (index >= this.#deps.hall.seats.length) return;
      await this.#seat(index);
    }
  }

  async #seat(index: number): Promise<void> {
    const { hall, server, seed, thinkMs, reloadShare, lostAfterMs, outlasts = false, onLost } = this.#deps;
    const seat = hall.seats[index];
    if (seat === undefined) return;
    const chance = stream(seed, seat.person);
    const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const wire = new Wire({
      server: () => server(index),
      cookie: seat.cookie,
      from: seat.from,
      ...(lostAfterMs === undefined ? {} : { lostAfterMs }),
      onAnswer: ({ status }) => {
        this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
        if (status === 0) onLost?.(index);
      },
    });
    const candidate = new Candidate({
      seat,
      exam: seat.exam,
      wire,
      think: () => wait(chance.next() * thinkMs),
      // As the browser's, on a shorter scale.
      pause: (failed) => wait(Math.min(50 * 2 ** (failed - 1), 1500) * (0.5 + chance.next() / 2)),
      reloads: () => chance.next() < reloadShare,
      outlasts,
      onAct: (_type, ms) => {
        this.#acts += 1;
        this.#longestMs = Math.max(this.#longestMs, ms);
      },
    });
    this.candidates.push(candidate);
    try {
      await candidate.sit();
    } catch (error) {
      this.findings.push(`${seat.person}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      wire.close();
    }
  }
}
