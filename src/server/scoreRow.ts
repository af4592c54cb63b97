// A score as the store keeps it: what this program gives for an attempt after so many acts.

import { PROGRAM_VERSION } from '#attempt';
import { markedItems } from '#exam';
import type { Report } from '#scoring';
import type { ScoreRow } from './store/tables.ts';

export function scoreRowOf(attempt: string, seq: number, report: Report, scoredAtMs: number): ScoreRow {
  return {
    attempt,
    seq,
    program: PROGRAM_VERSION,
    total: report.total,
    max: report.max,
    passed: report.passed ? 1 : 0,
    provisional: report.provisional ? 1 : 0,
    report: JSON.stringify(report),
    scored_at_ms: scoredAtMs,
    to_mark: JSON.stringify(markedItems(report.items, report.pending, report.criticalErrors)),
  };
}
