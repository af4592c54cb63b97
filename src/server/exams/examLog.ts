// The log of an exam's attempt as its receipt is made of it, and held against it later.

import { LOG_FORMAT, type Log, type LogEntry } from '#attempt';
import type { AttemptRow } from '../store/tables.ts';

export function examLogOf(row: AttemptRow, entries: readonly LogEntry[]): Log {
  return {
    header: {
      format: LOG_FORMAT,
      attempt: row.id,
      scenario: row.scenario,
      playHash: row.play_hash,
      keyHash: row.key_hash,
      program: row.program,
      seed: row.seed,
      variant: row.variant,
      mode: 'exam' as const,
      language: row.language,
    },
    entries: [...entries],
  };
}
