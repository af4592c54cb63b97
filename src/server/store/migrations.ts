// How the database came to its shape: numbered steps, forward only, never changed once released. Each runs in one transaction together
// with the note that it ran (SQLite's user_version, PostgreSQL's table store_version), so a step is done or not done.

import { ACADEMY_TABLES } from './academyTables.ts';
import { ROOM_TABLES } from './roomTables.ts';
import { SIGN_IN_TABLES } from './signInTables.ts';
import type { DatabaseKind } from './store.ts';

export interface Migration {
  readonly number: number;
  readonly sql: Readonly<Record<DatabaseKind, string>>;
}

/**
 * A step written once, in SQLite's words. PostgreSQL gets the same tables: whole numbers of eight bytes, and text that is compared
 * character by character, so that both give the same order.
 */
function inBoth(sqlite: string): Migration['sql'] {
  const postgres = sqlite
    .replaceAll(/\) STRICT(, WITHOUT ROWID)?;/g, ');')
    .replaceAll(/\bINTEGER\b/g, 'BIGINT')
    .replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"');
  return { sqlite, postgres };
}

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    sql: inBoth(`
      CREATE TABLE laws (
        hash TEXT NOT NULL PRIMARY KEY,
        pack TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE contents (
        hash TEXT NOT NULL PRIMARY KEY,
        scenario TEXT NOT NULL,
        play_hash TEXT NOT NULL,
        key_hash TEXT NOT NULL,
        law_hash TEXT NOT NULL REFERENCES laws (hash) ON DELETE RESTRICT,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE attempts (
        id TEXT NOT NULL PRIMARY KEY,
        token_hash TEXT NOT NULL,
        session_hash TEXT NOT NULL,
        content_hash TEXT NOT NULL REFERENCES contents (hash) ON DELETE RESTRICT,
        scenario TEXT NOT NULL,
        play_hash TEXT NOT NULL,
        key_hash TEXT NOT NULL,
        format INTEGER NOT NULL,
        program INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        variant TEXT,
        mode TEXT NOT NULL,
        language TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL,
        differs_at INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attempts_by_content ON attempts (content_hash);

      CREATE TABLE entries (
        attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        act TEXT NOT NULL,
        resolved TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        digest TEXT NOT NULL,
        receipt TEXT NOT NULL,
        PRIMARY KEY (attempt, seq),
        UNIQUE (attempt, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE scores (
        attempt TEXT NOT NULL,
        seq INTEGER NOT NULL,
        program INTEGER NOT NULL,
        total INTEGER NOT NULL,
        max INTEGER NOT NULL,
        passed INTEGER NOT NULL,
        provisional INTEGER NOT NULL,
        report TEXT NOT NULL,
        scored_at_ms INTEGER NOT NULL,
        PRIMARY KEY (attempt, seq),
        FOREIGN KEY (attempt, seq) REFERENCES entries (attempt, seq) ON DELETE RESTRICT
      ) STRICT, WITHOUT ROWID;
    `),
  },
  { number: 2, sql: inBoth(ACADEMY_TABLES) },
  { number: 3, sql: SIGN_IN_TABLES },
  { number: 4, sql: inBoth(ROOM_TABLES) },
  {
    number: 5,
    sql: inBoth(`
      CREATE TABLE must_not_mark (
        exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
        examiner TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        PRIMARY KEY (exam, examiner, person)
      ) STRICT, WITHOUT ROWID;
    `),
  },
  {
    number: 6,
    sql: inBoth(`
      CREATE TABLE signing_keys (
        kid TEXT NOT NULL PRIMARY KEY,
        jwk TEXT NOT NULL,
        at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE certificates ADD COLUMN grade_hash TEXT;
      ALTER TABLE certificates ADD COLUMN revoked_reason TEXT;
      ALTER TABLE regrades ADD COLUMN asked TEXT;
      ALTER TABLE regrades ADD COLUMN work TEXT;
      ALTER TABLE regrades ADD COLUMN stopped TEXT;
      ALTER TABLE regrades ADD COLUMN applied_reason TEXT;
    `),
  },
  {
    number: 7,
    sql: inBoth(`
      CREATE TABLE case_proofs (
        id TEXT NOT NULL PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('running', 'good', 'faulty', 'broken')),
        by TEXT REFERENCES people (person) ON DELETE RESTRICT,
        at_ms INTEGER NOT NULL,
        beat_ms INTEGER NOT NULL,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX case_proofs_by_time ON case_proofs (at_ms);
    `),
  },
  { number: 8, sql: inBoth('ALTER TABLE scores ADD COLUMN to_mark TEXT;') },
];

export const NEWEST = MIGRATIONS.at(-1)?.number ?? 0;
