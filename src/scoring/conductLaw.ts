// Which rules of conduct did the acts breach? What an act shows of the officer's conduct stands in the procedure and the scenario as
// data; laid over the true facts it goes to the law, and what is breached then, and was not without it, is the officer's.

import { assess, type Assessment, type Facts, type Known, type Pack } from '#law';
import { makeHistory, type AttemptState } from '#attempt';
import { valueOf, type Case, type OpenScenario } from '#scenario';

export interface Breach {
  readonly rule: string;
  /** What it does: fails the attempt, costs points, or is told alone. A rule that is unverified or contested never decides a score. */
  readonly weight: 'critical' | 'fail' | 'info';
}

/** What the acts show of the officer's conduct. */
export function conductFacts(open: OpenScenario, drawn: Case, final: AttemptState): Facts {
  const history = makeHistory(drawn, () => final);
  const facts = new Map<string, Known>();
  for (const [fact, { when, is }] of open.conduct) {
    if (when !== null && valueOf(when, drawn.cells, history) !== true) continue;
    const value = valueOf(is, drawn.cells, history);
    if (value !== undefined) facts.set(fact, { value });
  }
  return facts;
}

export function findBreaches(pack: Pack, drawn: Case, onTruth: Assessment, shown: Facts): readonly Breach[] {
  if (shown.size === 0) return [];
  const before = new Set(onTruth.findings.filter(({ status }) => status === 'breached').map(({ id }) => id));
  const { findings } = assess(pack, new Map([...drawn.truth, ...shown]), { date: drawn.date, proof: false });
  return findings.flatMap(({ id, status }): Breach[] => {
    const source = pack.ruleById.get(id)?.source;
    if (status !== 'breached' || before.has(id) || source === undefined) return [];
    const isSure = source.mark === 'verified' || source.mark === 'secondary';
    return [{ rule: id, weight: isSure ? (source.weight ?? 'info') : 'info' }];
  });
}
