// Who is to be looked at, in which order do people stand, who is shown? Facts alone decide, and the order of rows is worked out when it is asked
// for, never because a row changed.

import type { RoomRow } from '#exam';

export const ATTENTIONS = ['damaged', 'stopped', 'away', 'little', 'late', 'lost'] as const;
export type Attention = (typeof ATTENTIONS)[number];

const MINUTE_MS = 60_000;
/** Time left that counts as little. */
const LITTLE_MS = 5 * MINUTE_MS;

/** Time left now, by the server's clock; it stands while the sitting does. Null: no deadline. */
export function leftNow({ deadlineMs, leftMs, stands }: RoomRow, nowMs: number): number | null {
  if (deadlineMs === null || stands !== null) return leftMs;
  return Math.max(0, deadlineMs - nowMs);
}

/** Why somebody is to be looked at, the gravest first. */
export function attentionOf(row: RoomRow, nowMs: number): readonly Attention[] {
  const left = leftNow(row, nowMs);
  const runs = row.phase === 'open' || row.phase === 'paused';
  const is: Readonly<Record<Attention, boolean>> = {
    damaged: row.isDamaged,
    stopped: row.stands !== null && row.stands.cause !== 'break',
    away: row.phase === 'open' && row.presence === 'away',
    little: row.phase === 'open' && left !== null && left <= LITTLE_MS,
    late: row.facts.late > 0,
    lost: (runs || isEndedByTime(row)) && row.lostMs >= MINUTE_MS,
  };
  return ATTENTIONS.filter((one) => is[one]);
}

function isEndedByTime({ ending }: RoomRow): boolean {
  return ending !== null && (ending.how === 'time' || ending.how === 'window');
}

export const VIEWS = ['all', 'attention', 'open', 'paused', 'lost', 'little', 'late', 'notBegun', 'over'] as const;
export type View = (typeof VIEWS)[number];

export function isInView(row: RoomRow, view: View, nowMs: number): boolean {
  const attention = attentionOf(row, nowMs);
  switch (view) {
    case 'all':
      return true;
    case 'attention':
      return attention.length > 0;
    case 'open':
      return row.phase === 'open';
    case 'paused':
      return row.phase === 'paused';
    case 'lost':
      return attention.includes('away');
    case 'little':
      return attention.includes('little');
    case 'late':
      return attention.includes('late');
    case 'notBegun':
      return row.phase === 'notOpened';
    case 'over':
      return row.phase === 'over';
  }
}

export const SORTS = ['name', 'attention', 'left', 'acted'] as const;
export type Sort = (typeof SORTS)[number];

/** The people in order; `nameOf` gives what stands in the row. */
export function orderOf(
  rows: readonly RoomRow[],
  sort: Sort,
  nowMs: number,
  nameOf: (row: RoomRow) => string,
): readonly string[] {
  const rankOf = (row: RoomRow): number => {
    switch (sort) {
      case 'name':
        return 0;
      case 'attention': {
        const [gravest] = attentionOf(row, nowMs);
        return gravest === undefined ? ATTENTIONS.length + PHASE_RANK[row.phase] : ATTENTIONS.indexOf(gravest);
      }
      case 'left':
        return row.phase === 'over' ? Infinity : (leftNow(row, nowMs) ?? Number.MAX_SAFE_INTEGER);
      case 'acted':
        return row.phase === 'open' ? (row.lastActMs ?? 0) : Infinity;
    }
  };
  const names = new Map(rows.map((row) => [row.person, nameOf(row)]));
  const ranks = new Map(rows.map((row) => [row.person, rankOf(row)]));
  return rows
    .map(({ person }) => person)
    .sort((a, b) => {
      const [one = 0, other = 0] = [ranks.get(a), ranks.get(b)];
      if (one !== other) return one < other ? -1 : 1;
      return (names.get(a) ?? '').localeCompare(names.get(b) ?? '') || (a < b ? -1 : 1);
    });
}

const PHASE_RANK: Readonly<Record<RoomRow['phase'], number>> = { paused: 0, open: 1, notOpened: 2, over: 3 };

export const CHANGES = ['away', 'stopped', 'over', 'little', 'back', 'goesOn', 'began'] as const;
export type Change = (typeof CHANGES)[number];

/** What is worth saying of a row that is not as it was; null: nothing. */
export function changeOf(before: RoomRow, after: RoomRow, nowMs: number): Change | null {
  if (before.phase === 'notOpened' && after.phase === 'open') return 'began';
  if (before.phase !== 'over' && after.phase === 'over') return 'over';
  if (before.phase === 'open' && after.phase === 'paused') return 'stopped';
  if (before.phase === 'paused' && after.phase === 'open') return 'goesOn';
  if (after.phase !== 'open') return null;
  if (before.presence !== 'away' && after.presence === 'away') return 'away';
  if (before.presence === 'away' && after.presence === 'here') return 'back';
  const was = attentionOf(before, nowMs).includes('little');
  return !was && attentionOf(after, nowMs).includes('little') && (before.leftMs ?? 0) > LITTLE_MS ? 'little' : null;
}
