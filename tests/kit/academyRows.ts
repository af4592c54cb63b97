// A small academy as rows: four people, one exam, one sitting with one attempt.

import { insertAttempt } from '../../src/server/store/attempts.ts';
import { insertContentOnce } from '../../src/server/store/contents.ts';
import type { ExamRow, SittingRow } from '../../src/server/store/examRows.ts';
import { insertExam } from '../../src/server/store/exams.ts';
import { insertLawOnce } from '../../src/server/store/laws.ts';
import { insertSitting } from '../../src/server/store/sittings.ts';
import type { AttemptRow, Db } from '../../src/server/store/tables.ts';

export async function fillAcademy(db: Db): Promise<void> {
  for (const person of ['admin', 'examiner', 'trainee', 'other'])
    await db.insertInto('people').values({ person, state: 'active', language: null, created_at_ms: 1 }).execute();
  await insertLawOnce(db, { hash: 'law', pack: 'p', body: '{}' });
  for (const hash of ['content', 'newer'])
    await insertContentOnce(db, { hash, scenario: 's', play_hash: 'p', key_hash: 'k', law_hash: 'law', body: '{}' });
  await insertExam(db, anExam());
  await insertSitting(db, aSitting());
  await insertAttempt(db, anAttempt({ sitting: 'sitting' }));
}

export function anExam(changes: Partial<ExamRow> = {}): ExamRow {
  return {
    id: 'exam',
    title: 'Frontière — “ouverte” 国境',
    state: 'draft',
    design: '{}',
    seed: 4_294_967_295,
    created_by: 'admin',
    created_at_ms: 1_800_000_000_000,
    opened_at_ms: null,
    released_at_ms: null,
    ...changes,
  };
}

export function aSitting(changes: Partial<SittingRow> = {}): SittingRow {
  return {
    id: 'sitting',
    exam: 'exam',
    person: 'trainee',
    try: 1,
    seed: 7,
    opened_at_ms: 1_800_000_000_000,
    submitted_at_ms: null,
    submitted_how: null,
    receipt: null,
    ...changes,
  };
}

export function anAttempt(changes: Partial<AttemptRow> = {}): AttemptRow {
  return {
    id: 'attempt',
    token_hash: 't',
    session_hash: 's',
    content_hash: 'content',
    scenario: 's',
    play_hash: 'p',
    key_hash: 'k',
    format: 1,
    program: 1,
    seed: 31,
    variant: null,
    mode: 'exam',
    language: 'en',
    created_at_ms: 1_800_000_000_000,
    differs_at: null,
    sitting: null,
    damaged_at: null,
    ...changes,
  };
}
