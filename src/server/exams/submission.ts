// How a sitting comes to its end: every attempt scored as it stands, the receipt given, at once and once.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeReceipt, refuseAction, type EventBody } from '#exam';
import { canonicalJson } from '#scenario';
import { ApiError } from '../apiError.ts';
import type { AttemptDesk } from '../attemptDesk.ts';
import { scoreRowOf } from '../scoreRow.ts';
import { countEntries } from '../store/entries.ts';
import { selectLateActs } from '../store/lateActs.ts';
import { insertScoreOnce } from '../store/scores.ts';
import { appendSittingEvent } from '../store/sittingEvents.ts';
import { selectSittingAttempts, updateSubmitted } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import { examLogOf } from './examLog.ts';
import { readOptionalSitting, standOf } from './sittingRows.ts';

/** Who ends a sitting before its time. */
export interface Submitter {
  readonly person: string;
  readonly how: 'candidate' | 'invigilator';
}

interface Submission {
  readonly sitting: string;
  readonly nowMs: number;
  /** Null: time is over. */
  readonly by: Submitter | null;
  /** What else is done in the same transaction. */
  readonly also?: (transaction: Db) => Promise<void>;
}

/** Whether it was ended by this: false if it had ended, or goes on. */
export async function submitSitting(
  { db, attempts }: { readonly db: Db; readonly attempts: AttemptDesk },
  { sitting, nowMs, by, also }: Submission,
): Promise<boolean> {
  const placed = await selectSittingAttempts(db, sitting);
  const reckoned: (Awaited<ReturnType<AttemptDesk['reckon']>> & { row: (typeof placed)[number] })[] = [];
  for (const row of placed) {
    // oxlint-disable-next-line no-await-in-loop -- a whole exam may end in the same minute: one after another, and whoever acts in between.
    await nextTurn();
    // oxlint-disable-next-line no-await-in-loop
    reckoned.push({ row, ...(await attempts.reckon(row)) });
  }
  return transact(db, async (transaction) => {
    const read = await readOptionalSitting(transaction, sitting, true);
    if (read === null) throw new ApiError('noSuchSitting');
    const { row, exam, rows } = read;
    const how = by === null ? standOf(read, nowMs).ending?.how : by.how;
    if (row.submitted_at_ms !== null || how === undefined) return false;
    if (by !== null) {
      const why = refuseAction(rows, nowMs, { do: 'submit' });
      if (why !== null) throw new ApiError('notNow', { why });
    }
    for (const { row: attempt, report, entries } of reckoned) {
      const seq = entries.length;
      // oxlint-disable-next-line no-await-in-loop -- few, and in one transaction.
      if ((await countEntries(transaction, attempt.id)) !== seq) throw new ApiError('changedMeanwhile');
      // There is nothing to score where nothing was done.
      if (seq === 0) continue;
      // oxlint-disable-next-line no-await-in-loop
      await insertScoreOnce(transaction, scoreRowOf(attempt.id, seq, report, nowMs));
    }
    const late = await Promise.all(
      reckoned.map(async ({ row: { id } }) => (await selectLateActs(transaction, id)).length),
    );
    const receipt = makeReceipt({
      exam: exam.id,
      sitting,
      person: row.person,
      try: row.try,
      openedAtMs: row.opened_at_ms,
      submittedAtMs: nowMs,
      how,
      attempts: reckoned.map(({ row: attempt, entries }, index) => ({
        position: attempt.position,
        late: late[index] ?? 0,
        log: examLogOf(attempt, entries),
      })),
    });
    await updateSubmitted(transaction, sitting, {
      submitted_at_ms: nowMs,
      submitted_how: how,
      receipt: JSON.stringify(receipt),
    });
    await noteEvent(transaction, sitting, { kind: 'submitted', how }, nowMs, by?.person ?? null);
    await recordAudit(transaction, {
      atMs: nowMs,
      actor: by?.person ?? null,
      action: 'sittingSubmitted',
      subject: sitting,
      body: { how, receipt: receipt.hash },
    });
    await also?.(transaction);
    return true;
  });
}

/** Adds to what happened in a sitting, in a transaction. `by` null: the server. */
export async function noteEvent(
  db: Db,
  sitting: string,
  body: EventBody,
  atMs: number,
  by: string | null,
): Promise<void> {
  await appendSittingEvent(db, { sitting, kind: body.kind, at_ms: atMs, by, body: canonicalJson(body) });
}
