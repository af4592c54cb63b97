// What is over by the rules of retention, and its deletion: in slices, each as a whole or not at all, while servers run. What is to go is
// noted in the record before anything goes; a run that was interrupted is gone on with by the next.

import { sql } from 'kysely';
import { kindOf } from '../store/store.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import { RETENTION_RULES, type Retention, type RetentionRule } from './retentionRules.ts';
import { sharesOf, type Part, type Share } from './retentionShares.ts';

const DAY_MS = 86_400_000;
/** Attempts, sittings or rows of their own that go at once. */
const SLICE = 100;

/** Of `people`, whoever is counted stays as a pseudonym; all else that is known of them goes. */
export interface Gone {
  readonly rule: RetentionRule;
  readonly table: string;
  readonly rows: number;
  /** Null: nothing, or it has no time. */
  readonly oldestMs: number | null;
}

/** What is over, by rule and table; what has no rows is left out. Nothing is changed. */
export async function planRetention(db: Db, retention: Retention, nowMs: number): Promise<Gone[]> {
  const gone: Gone[] = [];
  for (const share of await allShares(db, retention, nowMs))
    for (const part of share.parts) {
      // oxlint-disable-next-line no-await-in-loop -- a connection answers one question at a time.
      const { rows, oldest } = await countPart(db, share, part);
      if (rows > 0) gone.push({ rule: share.rule, table: part.table, rows, oldestMs: oldest });
    }
  return gone;
}

/** Deletes what is over; gives what went. Where nothing is over, nothing is written. */
export async function applyRetention(db: Db, retention: Retention, nowMs: number): Promise<Gone[]> {
  const plan = await planRetention(db, retention, nowMs);
  if (plan.length === 0) return [];
  const rows = plan.map((one) => ({ rule: one.rule, table: one.table, rows: one.rows }));
  await recordAudit(db, {
    atMs: nowMs,
    actor: null,
    action: 'retentionApplied',
    subject: null,
    body: { rules: retention, rows },
  });
  const went = new Map<string, number>();
  for (const share of await allShares(db, retention, nowMs)) {
    for (let after: string | null = ''; after !== null;) {
      const from: string = after;
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other.
      const slice = await transact(db, (transaction) => deleteSlice(transaction, share, from));
      for (const [table, count] of slice.went) {
        const key = `${share.rule} ${table}`;
        went.set(key, (went.get(key) ?? 0) + count);
      }
      after = slice.last;
    }
  }
  return plan.map((one) => ({ ...one, rows: went.get(`${one.rule} ${one.table}`) ?? 0 }));
}

async function allShares(db: Db, retention: Retention, nowMs: number): Promise<Share[]> {
  const shares: Share[] = [];
  for (const rule of RETENTION_RULES) {
    const days = retention[rule];
    if (days === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- few.
    shares.push(...(await sharesOf(db, rule, { nowMs, beforeMs: nowMs - days * DAY_MS })));
  }
  return shares;
}

async function countPart(db: Db, { table, key, isOver }: Share, part: Part) {
  const ids = sql`SELECT ${sql.ref(key)} FROM ${sql.table(table)} WHERE ${isOver}`;
  const query = sql<{ rows: number; oldest: number | null }>`SELECT count(*) AS rows, min(${part.at}) AS oldest
    FROM ${sql.table(part.table)} WHERE ${sql.ref(part.of)} IN (${ids}) AND ${part.where ?? sql`TRUE`}`;
  const [row] = (await query.execute(db)).rows;
  return row ?? { rows: 0, oldest: null };
}

/** `last`: where the next slice begins; null: there is none. */
async function deleteSlice(db: Db, share: Share, after: string) {
  const { table, key, isOver, parts, deletes, also } = share;
  const went = new Map<string, number>();
  const held = await holdSlice(db, share, after);
  const last = held.length < SLICE ? null : (held.at(-1) ?? null);
  if (held.length === 0) return { went, last };
  // Once more, now that nobody changes them: while they were waited for, an appeal may have come.
  const again = sql<{ id: string }>`SELECT ${sql.ref(key)} AS id FROM ${sql.table(table)}
    WHERE ${sql.ref(key)} IN (${sql.join(held)}) AND (${isOver})`;
  const ids = (await again.execute(db)).rows.map(({ id }) => id);
  if (ids.length === 0) return { went, last };
  for (const part of parts) {
    const where = sql`WHERE ${sql.ref(part.of)} IN (${sql.join(ids)}) AND ${part.where ?? sql`TRUE`}`;
    // oxlint-disable-next-line no-await-in-loop -- those that refer to others first.
    const { numAffectedRows = 0n } = deletes
      ? await sql`DELETE FROM ${sql.table(part.table)} ${where}`.execute(db)
      : { numAffectedRows: BigInt(ids.length) };
    went.set(part.table, Number(numAffectedRows));
  }
  await also?.(db, ids);
  return { went, last };
}

/** The next that are over, held against others until the transaction ends; of an exam's, the sitting and the exam too. */
async function holdSlice(db: Db, { table, key, isOver }: Share, after: string): Promise<string[]> {
  const isShared = kindOf(db) === 'postgres';
  const query = sql<{ id: string }>`SELECT ${sql.ref(key)} AS id FROM ${sql.table(table)}
    WHERE ${sql.ref(key)} > ${after} AND (${isOver}) ORDER BY ${sql.ref(key)} LIMIT ${sql.lit(SLICE)}`;
  const ids = (await query.execute(db)).rows.map(({ id }) => id);
  if (!isShared || ids.length === 0) return ids;
  // In the order in which servers take them: exam, sitting, attempt.
  const sittings =
    table === 'attempts'
      ? sql`SELECT sitting FROM attempts WHERE id IN (${sql.join(ids)})`
      : table === 'sittings'
        ? sql.join(ids)
        : null;
  if (sittings !== null) {
    const exams = sql`SELECT exam FROM sittings WHERE id IN (${sittings})`;
    await sql`SELECT id FROM exams WHERE id IN (${exams}) ORDER BY id FOR UPDATE`.execute(db);
    await sql`SELECT id FROM sittings WHERE id IN (${sittings}) ORDER BY id FOR UPDATE`.execute(db);
  }
  const own = sql`SELECT ${sql.ref(key)} FROM ${sql.table(table)} WHERE ${sql.ref(key)} IN (${sql.join(ids)})`;
  if (table !== 'sittings') await sql`${own} ORDER BY ${sql.ref(key)} FOR UPDATE`.execute(db);
  return ids;
}
