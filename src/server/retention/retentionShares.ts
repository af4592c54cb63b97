// What falls under each rule of retention? Shares of the store that go together: whose they are (sittings, attempts, rows of their own), and
// which rows of which tables go with them, those that refer to others first.

import { sql, type RawBuilder } from 'kysely';
import { appealsEndMs, USUAL_APPEAL_DAYS } from '#exam';
import { readDesign } from '../exams/sittingRows.ts';
import { deletePersonalData, updateLanguage, updateState } from '../people/people.ts';
import { IDLE_MS } from '../people/sessions.ts';
import { NO_LOG } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import type { RetentionRule } from './retentionRules.ts';

export interface Part {
  readonly table: string;
  /** The column that says whose a row is. */
  readonly of: string;
  /** When it came to be, in milliseconds; null: it has no time. */
  readonly at: RawBuilder<number | null>;
  /** Which rows of theirs; left out: all. */
  readonly where?: RawBuilder<boolean>;
}

export interface Share {
  readonly rule: RetentionRule;
  /** Table and key of what goes: its rows are held while it does. */
  readonly table: string;
  readonly key: string;
  /** What of it is over; asked again under the hold. */
  readonly isOver: RawBuilder<boolean>;
  readonly parts: readonly Part[];
  /** Besides deleting the parts. */
  readonly also?: (db: Db, ids: readonly string[]) => Promise<void>;
  /** False: `also` takes the rows that the parts count. */
  readonly deletes: boolean;
}

/** Facts and messages; the others say how long the sitting was and how it ended. */
const SEEN = sql<boolean>`kind IN ('device', 'hidden', 'shown', 'pasted', 'absent', 'message')`;

export interface Over {
  readonly nowMs: number;
  readonly beforeMs: number;
}

export async function sharesOf(db: Db, rule: RetentionRule, over: Over): Promise<readonly Share[]> {
  switch (rule) {
    case 'sittings':
      return [workOf(await selectAppealable(db, over.nowMs), over)];
    case 'events':
      return eventsOf(await selectAppealable(db, over.nowMs), over);
    case 'practice':
      return [practiceOf(over)];
    case 'sessions':
      return sessionsOf(over);
    case 'people':
      return [peopleOf(over)];
  }
}

/** Archived exams against whose grades an appeal may still be lodged. One that sets no end ends by the rule. */
async function selectAppealable(db: Db, nowMs: number): Promise<string[]> {
  const exams = await db.selectFrom('exams').selectAll().where('state', '=', 'archived').execute();
  return exams.flatMap((exam) => {
    const { appealDays } = readDesign(exam);
    const days = appealDays === undefined ? USUAL_APPEAL_DAYS : appealDays;
    return (appealsEndMs({ releasedAtMs: exam.released_at_ms, days }) ?? 0) >= nowMs ? [exam.id] : [];
  });
}

/** Submitted in an exam that is archived, nothing decided on it lately, and nobody waits for a decision. */
function isPast(appealable: readonly string[], { beforeMs }: Over): RawBuilder<boolean> {
  const open = appealable.length === 0 ? sql`` : sql`AND exams.id NOT IN (${sql.join(appealable)})`;
  return sql<boolean>`sittings.submitted_at_ms < ${beforeMs}
    AND EXISTS (SELECT 1 FROM exams WHERE exams.id = sittings.exam AND exams.state = 'archived'
      AND coalesce(exams.released_at_ms, 0) < ${beforeMs} ${open})
    AND NOT EXISTS (SELECT 1 FROM grades WHERE grades.sitting = sittings.id AND grades.at_ms >= ${beforeMs})
    AND NOT EXISTS (SELECT 1 FROM appeals WHERE appeals.sitting = sittings.id
      AND (appeals.state IN ('open', 'marking') OR coalesce(appeals.decided_at_ms, appeals.at_ms) >= ${beforeMs}))`;
}

const PARTS_OF_ATTEMPT: readonly Part[] = [
  { table: 'scores', of: 'attempt', at: sql`scored_at_ms` },
  { table: 'entries', of: 'attempt', at: sql`at_ms` },
  { table: 'late_acts', of: 'attempt', at: sql`at_ms` },
  { table: 'comments', of: 'attempt', at: sql`at_ms` },
  { table: 'marks', of: 'attempt', at: sql`frozen_at_ms` },
];

/** What was done and written in them. Sitting, grades, receipt, appeals and certificates stay, and which case was met. */
function workOf(appealable: readonly string[], over: Over): Share {
  return {
    rule: 'sittings',
    table: 'attempts',
    key: 'id',
    isOver: sql<boolean>`attempts.token_hash <> ${NO_LOG} AND EXISTS (
      SELECT 1 FROM sittings WHERE sittings.id = attempts.sitting AND ${isPast(appealable, over)})`,
    parts: PARTS_OF_ATTEMPT,
    deletes: true,
    also: async (db, ids) => {
      const change = { token_hash: NO_LOG, session_hash: NO_LOG };
      await db.updateTable('attempts').set(change).where('id', 'in', ids).execute();
    },
  };
}

function eventsOf(appealable: readonly string[], over: Over): readonly Share[] {
  const past = isPast(appealable, over);
  return [
    {
      rule: 'events',
      table: 'sittings',
      key: 'id',
      isOver: sql<boolean>`${past} AND (EXISTS (SELECT 1 FROM heard WHERE heard.sitting = sittings.id)
        OR EXISTS (SELECT 1 FROM sitting_events WHERE sitting_events.sitting = sittings.id AND ${SEEN}))`,
      parts: [
        { table: 'sitting_events', of: 'sitting', at: sql`at_ms`, where: SEEN },
        { table: 'heard', of: 'sitting', at: sql`at_ms` },
      ],
      deletes: true,
    },
    {
      rule: 'events',
      table: 'exams',
      key: 'id',
      isOver: sql<boolean>`exams.state = 'archived'
        AND EXISTS (SELECT 1 FROM room_commands WHERE room_commands.exam = exams.id)
        AND NOT EXISTS (SELECT 1 FROM sittings WHERE sittings.exam = exams.id
          AND (sittings.submitted_at_ms IS NULL OR NOT (${past})))`,
      parts: [
        { table: 'room_outcomes', of: 'exam', at: sql`CAST(NULL AS BIGINT)` },
        { table: 'room_commands', of: 'exam', at: sql`at_ms` },
      ],
      deletes: true,
    },
  ];
}

function practiceOf({ beforeMs }: Over): Share {
  return {
    rule: 'practice',
    table: 'attempts',
    key: 'id',
    isOver: sql<boolean>`attempts.sitting IS NULL AND attempts.created_at_ms < ${beforeMs}
      AND NOT EXISTS (SELECT 1 FROM sitting_attempts WHERE sitting_attempts.attempt = attempts.id)
      AND NOT EXISTS (SELECT 1 FROM entries WHERE entries.attempt = attempts.id AND entries.at_ms >= ${beforeMs})`,
    parts: [...PARTS_OF_ATTEMPT, { table: 'attempts', of: 'id', at: sql`created_at_ms` }],
    deletes: true,
  };
}

/** Rows that are gone by themselves. */
function ownRows(table: string, key: string, isOver: RawBuilder<boolean>, at: RawBuilder<number | null>): Share {
  return { rule: 'sessions', table, key, isOver, parts: [{ table, of: key, at }], deletes: true };
}

function sessionsOf({ beforeMs }: Over): readonly Share[] {
  const before = new Date(beforeMs).toISOString();
  const none = sql<null>`CAST(NULL AS BIGINT)`;
  return [
    ownRows(
      'auth_sessions',
      'id',
      sql<boolean>`expires_at < ${before} OR (created_at < ${before} AND coalesce(seen_at_ms, 0) < ${beforeMs - IDLE_MS})`,
      sql`seen_at_ms`,
    ),
    ownRows('auth_verifications', 'id', sql<boolean>`expires_at < ${before}`, none),
    ownRows('links', 'id', sql<boolean>`coalesce(ended_at_ms, until_ms) < ${beforeMs}`, sql`created_at_ms`),
    ownRows('auth_rate_limits', 'id', sql<boolean>`last_request < ${beforeMs}`, sql`last_request`),
    ownRows('sign_in_failures', 'key', sql<boolean>`at_ms < ${beforeMs} AND locked_until_ms < ${beforeMs}`, sql`at_ms`),
    ownRows('spent_codes', 'key', sql<boolean>`at_ms < ${beforeMs}`, sql`at_ms`),
  ];
}

/** Who was put in the list, never set a password or came by another sign-in, and is awaited by no exam and no link. */
function peopleOf({ nowMs, beforeMs }: Over): Share {
  return {
    rule: 'people',
    table: 'people',
    key: 'person',
    isOver: sql<boolean>`people.state <> 'deleted' AND people.created_at_ms < ${beforeMs}
      AND EXISTS (SELECT 1 FROM auth_users WHERE auth_users.id = people.person)
      AND NOT EXISTS (SELECT 1 FROM auth_accounts WHERE auth_accounts.user_id = people.person)
      AND NOT EXISTS (SELECT 1 FROM sittings WHERE sittings.person = people.person)
      AND NOT EXISTS (SELECT 1 FROM links WHERE links.person = people.person AND links.ended_at_ms IS NULL
        AND links.until_ms > ${nowMs})
      AND NOT EXISTS (SELECT 1 FROM exam_people JOIN exams ON exams.id = exam_people.exam
        WHERE exam_people.person = people.person AND exams.state <> 'archived')
      AND NOT EXISTS (SELECT 1 FROM exam_examiners JOIN exams ON exams.id = exam_examiners.exam
        WHERE exam_examiners.person = people.person AND exams.state <> 'archived')`,
    parts: [{ table: 'people', of: 'person', at: sql`created_at_ms` }],
    deletes: false,
    also: async (db, people) => {
      for (const person of people) {
        // oxlint-disable no-await-in-loop -- one transaction, one after the other.
        await deletePersonalData(db, person);
        await updateState(db, person, 'deleted');
        await updateLanguage(db, person, null);
        // oxlint-enable no-await-in-loop
      }
    },
  };
}
