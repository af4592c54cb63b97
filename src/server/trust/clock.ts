// What time is it, for deadlines and for the record? The database's clock, alike for all servers that share it; never backwards, also over
// restarts; and not following where somebody sets it back or forth while this server runs: then the server goes on by its own count of
// time, and says so.

import { raiseHighest, selectDatabaseTime, type DatabaseTime } from '../store/clockRow.ts';
import type { Db } from '../store/tables.ts';

/** A clock that is off by no more is followed: it drifts, or is being set right bit by bit. */
const FOLLOWED_MS = 2000;
/** How fast clocks may drift apart: a thousandth, twice what time servers correct at most. */
const DRIFT = 0.001;
/** The row is raised by so much at once, so that it is not written at every act. A server takes longer than that to start again. */
const RESERVED_MS = 1000;

/** The database's clock was set while this server ran, or between its runs. */
export interface ClockJump {
  /** The time as it is given out. */
  readonly atMs: number;
  /** By how much the database's clock is ahead of it (negative: behind). 0: it agrees again. */
  readonly byMs: number;
}

/** Asked of a clock: milliseconds since 1970, never less than before. `db` may be a transaction. */
export type TellTime = (db: Db) => Promise<number>;

export interface ClockDeps {
  /** Counts milliseconds since any moment, whatever becomes of clocks. */
  readonly monotonicMs: () => number;
  /** Told once of every jump, and when the clocks agree again. */
  readonly onJump: (jump: ClockJump) => void;
  readonly readTime?: (db: Db) => Promise<DatabaseTime>;
}

export class Clock {
  readonly #deps: ClockDeps;
  /** A moment by both counts: what the database's clock should say is reckoned from here. */
  #anchor: { atMs: number; monotonicMs: number } | null = null;
  #lastMs = 0;
  #jumpMs = 0;

  constructor(deps: ClockDeps) {
    this.#deps = deps;
  }

  /** By how much the database's clock is ahead of the time given (negative: behind); 0: it is followed. */
  get jumpMs(): number {
    return this.#jumpMs;
  }

  /** The time reckoned on from when the database was last asked, for what cannot wait for an answer; to be read after `now` was asked once. */
  get reckonedMs(): number {
    if (this.#anchor === null) throw new Error('the clock was never set');
    const { atMs, monotonicMs } = this.#anchor;
    return Math.floor(Math.max(this.#lastMs, atMs + this.#deps.monotonicMs() - monotonicMs));
  }

  /** Milliseconds since 1970; never less than what was given before. `db` may be a transaction. */
  async now(db: Db): Promise<number> {
    const { monotonicMs, readTime = selectDatabaseTime } = this.#deps;
    const asked = monotonicMs();
    const { atMs, highestMs } = await readTime(db);
    const answered = monotonicMs();
    const reckoned = this.#reckon(atMs, highestMs, asked, answered);
    const now = Math.floor(Math.max(reckoned, this.#lastMs));
    this.#lastMs = now;
    if (now > highestMs) await raiseHighest(db, now + RESERVED_MS);
    return now;
  }

  #reckon(atMs: number, highestMs: number, asked: number, answered: number): number {
    this.#anchor ??= this.#start(atMs, highestMs, (asked + answered) / 2);
    const anchor = this.#anchor;
    // The database looked at its clock at some moment between question and answer.
    const earliest = anchor.atMs + (asked - anchor.monotonicMs);
    const latest = anchor.atMs + (answered - anchor.monotonicMs);
    const offMs = atMs < earliest ? atMs - earliest : Math.max(0, atMs - latest);
    if (Math.abs(offMs) > FOLLOWED_MS) {
      this.#note(offMs, latest);
      return latest;
    }
    this.#note(0, atMs);
    const drift = Math.max(0, answered - anchor.monotonicMs) * DRIFT;
    const follow = Math.min(drift, Math.max(-drift, offMs));
    this.#anchor = { atMs: latest + follow, monotonicMs: answered };
    return atMs;
  }

  /** The row may be ahead by what is reserved; if it is by more, the clock was set back since the last run, and time goes on from the row. */
  #start(atMs: number, highestMs: number, monotonicMs: number): { atMs: number; monotonicMs: number } {
    this.#lastMs = highestMs;
    return { atMs: atMs < highestMs - RESERVED_MS ? highestMs : atMs, monotonicMs };
  }

  /** A jump is told once; one that grows or shrinks by what would itself be a jump is another. */
  #note(offMs: number, givenMs: number): void {
    const isSame =
      offMs === 0 ? this.#jumpMs === 0 : this.#jumpMs !== 0 && Math.abs(offMs - this.#jumpMs) <= FOLLOWED_MS;
    if (isSame) return;
    this.#jumpMs = Math.round(offMs);
    this.#deps.onJump({ atMs: Math.floor(Math.max(givenMs, this.#lastMs)), byMs: this.#jumpMs });
  }
}
