// Sittings read again and again, at every act of their cases: what was read stands as long as its rows are the same, which one short query
// tells. Rows are the truth; what is kept here is thrown away without loss.

import { Lately } from '../lately.ts';
import { selectSittingPlace, selectSittingStamp, type SittingStamp } from '../store/sittingStamp.ts';
import type { Db } from '../store/tables.ts';
import { readOptionalSitting, type Sitting } from './sittingRows.ts';

interface Kept {
  readonly stamp: string;
  readonly sitting: Sitting;
}

/** Kept at most. */
const MAX_KEPT = 5000;

export class SittingReader {
  readonly #kept = new Lately<Kept>(MAX_KEPT);
  /** Where attempts stand, and whose sittings are: these never change. */
  readonly #places = new Lately<{ readonly position: number; readonly person: string }>(MAX_KEPT);

  /** Null if there is no such sitting. With `lock`, nobody else changes it before the transaction ends; to be asked before it is written to. */
  async read(db: Db, id: string, lock = false): Promise<Sitting | null> {
    const found = await selectSittingStamp(db, id, lock);
    if (found === null) return null;
    const stamp = stampOf(found);
    const known = this.#kept.get(id);
    // Locked already, and by nobody else's leave changed meanwhile.
    const sitting = known?.stamp === stamp ? known.sitting : await readOptionalSitting(db, id);
    if (sitting !== null) this.#kept.set(id, { stamp, sitting });
    return sitting;
  }

  /** Where an attempt stands in its sitting, and who sits it; null: it has no place there. */
  async placeOf(db: Db, sitting: string, attempt: string): Promise<{ position: number; person: string } | null> {
    const known = this.#places.get(attempt);
    if (known !== undefined) return known;
    const place = await selectSittingPlace(db, sitting, attempt);
    if (place !== null) this.#places.set(attempt, place);
    return place;
  }
}

/** All that can change of what is read, as one text: events and accommodations are only added, each with its own moment. */
function stampOf(stamp: SittingStamp): string {
  return JSON.stringify(Object.values(stamp));
}
