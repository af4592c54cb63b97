// What is an attempt of an exam worth, with an examiner as its marker? The report that was kept when it ended stands; it is scored again only
// under rulings of an examiner or another key. A case that nobody opened has the report of no acts.

import type { LogEntry } from '#attempt';
import { replay } from '#attempt';
import type { Case } from '#scenario';
import { NO_RULINGS, score, type Report, type Rulings } from '#scoring';
import { ApiError } from '../apiError.ts';
import type { ContentShelf, OpenContent } from '../contentShelf.ts';
import { readKeptLog } from '../keptLog.ts';
import { Lately } from '../lately.ts';
import { selectEntries } from '../store/entries.ts';
import { selectOptionalScore } from '../store/scores.ts';
import type { AttemptRow, Db } from '../store/tables.ts';

/** A case as somebody met it, or would have. */
export interface MetDraw {
  readonly contentHash: string;
  readonly seed: number;
  readonly variant: string | null;
}

/** Reports of no acts that are kept: people who met the same case share one. */
const MAX_EMPTY = 200;

export class AttemptReports {
  readonly #shelf: ContentShelf;
  readonly #empty = new Lately<Report>(MAX_EMPTY);

  constructor(shelf: ContentShelf) {
    this.#shelf = shelf;
  }

  open(db: Db, contentHash: string): Promise<OpenContent> {
    return this.#shelf.open(db, contentHash);
  }

  async draw(db: Db, { contentHash, seed, variant }: MetDraw): Promise<Case> {
    return (await this.open(db, contentHash)).cases.draw(seed, variant);
  }

  /** The report as it was kept; of an attempt without acts, that of no acts. */
  async kept(db: Db, row: AttemptRow): Promise<Report> {
    const stored = await selectOptionalScore(db, row.id);
    if (stored !== null) return JSON.parse(stored.report) as Report;
    return this.again(db, row, row.content_hash, NO_RULINGS);
  }

  /** Scored anew, with another content or under rulings; throws if its log does not replay there. */
  async again(db: Db, row: AttemptRow, contentHash: string, rulings: Rulings): Promise<Report> {
    const log = readKeptLog(await selectEntries(db, row.id));
    if (!log.ok) throw new ApiError('attemptDamaged', { act: log.seq, attempt: row.id });
    const met = { contentHash, seed: row.seed, variant: row.variant };
    if (log.kept.length === 0) return this.ofNoActs(db, met);
    const opened = await this.open(db, contentHash);
    const entries = log.kept.map(({ entry }) => entry);
    return scoreEntries(opened, met, entries, rulings);
  }

  async ofNoActs(db: Db, met: MetDraw): Promise<Report> {
    const key = `${met.contentHash} ${met.seed} ${met.variant ?? ''}`;
    const known = this.#empty.get(key);
    if (known !== undefined) return known;
    const report = scoreEntries(await this.open(db, met.contentHash), met, [], NO_RULINGS);
    this.#empty.set(key, report);
    return report;
  }
}

function scoreEntries(
  { open, cases }: OpenContent,
  { seed, variant }: MetDraw,
  entries: readonly LogEntry[],
  rulings: Rulings,
): Report {
  const drawn = cases.draw(seed, variant);
  const played = replay(drawn, { entries: [...entries] });
  if (!played.ok) throw new ApiError('replaysDifferently', { act: 'seq' in played.fault ? played.fault.seq : 0 });
  return score(open, drawn, played.start, played.moments, rulings, 'examiner');
}
