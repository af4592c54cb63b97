// Sessions for tests: begun plainly, answered by a rule.

import { DRILL_FORMAT, type DrillHeader, type DrillKind, type Verdict } from './drill.ts';
import { isOver, type DrillLog } from './drillLog.ts';
import { answered, itemAfter, type DrillItem } from './session.ts';
import { standingAfter, startFor } from './standing.ts';

export function aHeader(kind: DrillKind, changes: Partial<DrillHeader> = {}): DrillHeader {
  return {
    format: DRILL_FORMAT,
    session: `a ${kind} session`,
    kind,
    protocol: 'stream',
    way: 'free',
    prevalence: 'half',
    feedback: true,
    length: 20,
    seed: 7,
    startedMs: 0,
    start: startFor(standingAfter([]), kind, 0),
    ...changes,
  };
}

/** Every item answered by the rule, a second after the other. */
export function played(
  header: DrillHeader,
  judge: (item: DrillItem) => Verdict,
  confidence: 50 | 60 | 80 | 100 = 80,
): DrillLog {
  let log: DrillLog = { header, entries: [], endedMs: null };
  while (!isOver(log)) {
    const item = itemAfter(header, log.entries);
    log = answered(
      log,
      {
        item: item.item,
        verdict: judge(item),
        confidence,
        naming: null,
        faces: null,
        alone: null,
        lights: ['white'],
        tookMs: 1000 * item.item,
      },
      header.startedMs + item.item * 1000,
    );
  }
  return log;
}

export const rightly = ({ isFalse }: DrillItem): Verdict => (isFalse ? 'false' : 'genuine');
export const wrongly = ({ isFalse }: DrillItem): Verdict => (isFalse ? 'genuine' : 'false');
