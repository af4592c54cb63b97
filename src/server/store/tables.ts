// The tables as Kysely knows them; schema.sql is what the migrations make of the database, and a test holds the two together.

import type { Kysely } from 'kysely';
import type { ExamTables } from './examRows.ts';
import type { PeopleTables } from './peopleRows.ts';
import type { SignInTables } from './signInRows.ts';

export interface LawRow {
  /** SHA-256 of the body. */
  readonly hash: string;
  readonly pack: string;
  /** A law bundle as JSON. */
  readonly body: string;
}

export interface ContentRow {
  /** SHA-256 of package and law together. */
  readonly hash: string;
  readonly scenario: string;
  readonly play_hash: string;
  readonly key_hash: string;
  readonly law_hash: string;
  /** A packed scenario as JSON. */
  readonly body: string;
}

export interface AttemptRow {
  readonly id: string;
  /** SHA-256 of the token that opens the attempt; the token itself is nowhere. */
  readonly token_hash: string;
  /** SHA-256 of the session that may act: the one opened last. */
  readonly session_hash: string;
  readonly content_hash: string;
  readonly scenario: string;
  readonly play_hash: string;
  readonly key_hash: string;
  readonly format: number;
  readonly program: number;
  readonly seed: number;
  /** Fixed when the attempt was made; null: the seed's own. */
  readonly variant: string | null;
  readonly mode: string;
  readonly language: string;
  readonly created_at_ms: number;
  /** The first act that the running program answers differently than the log says; null: none. */
  readonly differs_at: number | null;
  /** The sitting of an exam that it belongs to; null: practice. */
  readonly sitting: string | null;
  /** The first entry of its log that cannot be read any more; null: none. */
  readonly damaged_at: number | null;
}

export interface EntryRow {
  readonly attempt: string;
  readonly seq: number;
  readonly id: string;
  /** Act and what it resolved to, as JSON. */
  readonly act: string;
  readonly resolved: string;
  readonly at_ms: number;
  readonly digest: string;
  /** The receipt as it was first sent, as JSON. */
  readonly receipt: string;
}

export interface ScoreRow {
  readonly attempt: string;
  /** The act after which it was scored: signing, or marking oneself. */
  readonly seq: number;
  readonly program: number;
  readonly total: number;
  readonly max: number;
  readonly passed: number;
  readonly provisional: number;
  /** The report with the author's ids, as JSON. */
  readonly report: string;
  readonly scored_at_ms: number;
  /** What of the report an examiner marks, as JSON, so that nobody has to read all of it for that; null: kept before this was. */
  readonly to_mark: string | null;
}

/** The highest time ever given, in the one row there is. */
export interface ClockRow {
  readonly one: 1;
  readonly highest_ms: number;
}

export interface AuditRow {
  readonly seq: number;
  readonly at_ms: number;
  /** A pseudonym; null: the server itself. */
  readonly actor: string | null;
  readonly action: string;
  readonly subject: string | null;
  /** Canonical JSON. */
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** The last link of the audit chain, in the one row there is. */
export interface AuditHeadRow {
  readonly one: 1;
  readonly seq: number;
  readonly hash: string;
}

export interface Tables extends PeopleTables, SignInTables, ExamTables {
  readonly clock: ClockRow;
  readonly audit: AuditRow;
  readonly audit_head: AuditHeadRow;
  readonly laws: LawRow;
  readonly contents: ContentRow;
  readonly attempts: AttemptRow;
  readonly entries: EntryRow;
  readonly scores: ScoreRow;
}

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>;
