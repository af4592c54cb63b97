// A sitting as the record has it, for comparison: its log act by act, its score, its grade, without what differs between any two sittings
// (ids, times).

import { LOG_FORMAT, type Log } from '#attempt';
import { readGrade } from '#exam';
import { canonicalJson } from '#scenario';
import { readKeptLog } from '../../src/server/keptLog.ts';
import { until } from './until.ts';
import { selectEntries } from '../../src/server/store/entries.ts';
import type { SittingRow } from '../../src/server/store/examRows.ts';
import { selectGrades, selectUngraded } from '../../src/server/store/grades.ts';
import { selectSittingEvents } from '../../src/server/store/sittingEvents.ts';
import { selectSittingAttempts } from '../../src/server/store/sittings.ts';
import type { Db } from '../../src/server/store/tables.ts';

/** Events that carry a sitting on; the others are facts noted beside it (another device, a hidden page). */
const STEPS = new Set(['opened', 'caseOpened', 'caseClosed', 'paused', 'resumed', 'submitted']);

export interface RecordedAttempt {
  readonly position: number;
  readonly attempt: string;
  readonly log: Log;
  /** Each act with its digest. */
  readonly acts: readonly string[];
  /** Every score row: points, verdict and the whole report. */
  readonly scores: readonly string[];
}

export interface RecordedSitting {
  readonly row: SittingRow;
  readonly attempts: readonly RecordedAttempt[];
  /** The steps of the sitting in order, each with its place where it has one. */
  readonly events: readonly string[];
  /** Every grade that was given, without its ids. */
  readonly grades: readonly string[];
}

export async function readSitting(db: Db, row: SittingRow): Promise<RecordedSitting> {
  const attempts: RecordedAttempt[] = [];
  const placed = await selectSittingAttempts(db, row.id);
  for (const one of placed) {
    const kept = readKeptLog(await selectEntries(db, one.id));
    if (!kept.ok) throw new Error(`the log of ${one.id} is damaged at ${kept.seq}`);
    const entries = kept.kept.map(({ entry }) => entry);
    const scores = await db.selectFrom('scores').selectAll().where('attempt', '=', one.id).orderBy('seq').execute();
    attempts.push({
      position: one.position,
      attempt: one.id,
      log: {
        header: {
          format: LOG_FORMAT,
          attempt: one.id,
          scenario: one.scenario,
          playHash: one.play_hash,
          keyHash: one.key_hash,
          program: one.program,
          seed: one.seed,
          variant: one.variant,
          mode: 'exam',
          language: one.language,
        },
        entries,
      },
      acts: entries.map(({ seq, act, digest }) => canonicalJson({ seq, act, digest })),
      scores: scores.map(({ seq, total, max, passed, provisional, report }) =>
        canonicalJson({ seq, total, max, passed, provisional, report: JSON.parse(report) as unknown }),
      ),
    });
  }
  const grades = (await selectGrades(db, row.id)).map(({ body, hash }) => {
    if (readGrade(body, hash) === null) throw new Error(`the grade of ${row.id} is not what was written`);
    const names = [
      [row.id, 'the sitting'],
      [row.person, 'the person'],
      ...attempts.map(({ attempt, position }) => [attempt, `case ${position}`] as const),
    ] as const;
    return names.reduce((text, [id, name]) => text.replaceAll(JSON.stringify(id), JSON.stringify(name)), body);
  });
  const all = await selectSittingEvents(db, row.id);
  const events = all
    .filter(({ kind }) => STEPS.has(kind))
    .map(({ kind, body }) => {
      const { position } = JSON.parse(body) as { position?: number };
      return position === undefined ? kind : `${kind} ${position}`;
    });
  return { row, attempts, events, grades };
}

/** Grades are given after the answer; where a server died first, by the next one, which looks for what is lacking now and then. */
export function allGraded(db: Db): Promise<void> {
  return until(async () => (await selectUngraded(db)).length === 0, 'all that was submitted is graded');
}
