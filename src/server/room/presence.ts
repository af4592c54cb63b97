// Is somebody there? A page says so every quarter of a minute. That is kept in memory, and written down for all sittings at once every few
// seconds, so that another server and the next start know it too; a silence that was longer than AWAY_MS is written down as `absent` when it
// ends. Acts are signs of life as well, but only a page that has spoken can fall silent: without one, thinking would look like absence.

import { AWAY_MS } from '#exam';
import { noteEvent } from '../exams/submission.ts';
import { readOptionalSitting } from '../exams/sittingRows.ts';
import { selectHeard, upsertHeard } from '../store/heard.ts';
import { selectFirstSign } from '../store/roomRows.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';

interface Heard {
  atMs: number;
  /** Not written down yet. */
  isNew: boolean;
  /** A silence that an act ended; the page has not spoken since. */
  silentFromMs: number | null;
}

/** Beyond any number of pages at once. */
const MOST = 20_000;

export class Presence {
  readonly #db: Db;
  readonly #heard = new Map<string, Heard>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** When this server last heard of the sitting's page. */
  lastHeardMs(sitting: string): number | null {
    return this.#heard.get(sitting)?.atMs ?? null;
  }

  /** A sign of life that is not the page's own word: an act. */
  noteSign(sitting: string, atMs: number): void {
    const heard = this.#heard.get(sitting);
    if (heard === undefined) return;
    if (atMs - heard.atMs > AWAY_MS) heard.silentFromMs ??= heard.atMs;
    heard.atMs = Math.max(heard.atMs, atMs);
    heard.isNew = true;
  }

  /** The page of a sitting says that it is there. Whose it is was asked before. True: an absence was written down. */
  async noteBeat(sitting: string, atMs: number): Promise<boolean> {
    const heard = this.#heard.get(sitting);
    const isUsual = heard !== undefined && heard.silentFromMs === null && atMs - heard.atMs <= AWAY_MS;
    const lastMs = isUsual ? null : await selectHeard(this.#db, sitting);
    const wasSilent = lastMs !== null && atMs - lastMs > AWAY_MS;
    const noted = wasSilent ? await this.#noteAbsence(sitting, heard?.silentFromMs ?? heard?.atMs ?? 0, atMs) : false;
    this.#heard.delete(sitting);
    this.#heard.set(sitting, { atMs, isNew: !wasSilent, silentFromMs: null });
    for (const one of this.#heard.keys()) {
      if (this.#heard.size <= MOST) break;
      this.#heard.delete(one);
    }
    return noted;
  }

  /** Writes down what is new. What fails now is written the next time, for it is newer then. */
  async flush(): Promise<void> {
    const fresh = [...this.#heard].filter(([, { isNew, silentFromMs }]) => isNew && silentFromMs === null);
    await upsertHeard(this.#db, new Map(fresh.map(([sitting, { atMs }]) => [sitting, atMs])));
    for (const [, heard] of fresh) heard.isNew = false;
  }

  /** Asked again under the lock: another server may have heard of the page meanwhile, or have written the same. */
  #noteAbsence(sitting: string, silentFromMs: number, atMs: number): Promise<boolean> {
    return transact(this.#db, async (transaction) => {
      const read = await readOptionalSitting(transaction, sitting, true);
      const lastMs = await selectHeard(transaction, sitting);
      if (read === null || lastMs === null) return false;
      const { row } = read;
      const fromMs = Math.max(lastMs, silentFromMs);
      await upsertHeard(transaction, new Map([[sitting, atMs]]));
      const toMs = (await selectFirstSign(transaction, row, fromMs)) ?? atMs;
      const wasEnded = row.submitted_how === 'candidate' || row.submitted_how === 'invigilator';
      if (toMs - fromMs <= AWAY_MS || wasEnded) return false;
      await noteEvent(transaction, sitting, { kind: 'absent', ms: toMs - fromMs }, toMs, null);
      return true;
    });
  }
}
