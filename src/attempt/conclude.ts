// Acts at the end: deciding (as often as wanted), signing (once), and looking back.

import type { Act, Refusal } from './act.ts';
import type { Workbench } from './workbench.ts';

type ConcludingAct = Extract<Act, { type: 'decide' | 'sign' | 'review' }>;

export function conclude(bench: Workbench, act: ConcludingAct): Refusal | null {
  const { acts, decision } = bench.read();
  switch (act.type) {
    case 'decide': {
      const { outcome, grounds, told } = act.decision;
      if (!bench.drawn.outcomes.includes(outcome)) return 'notOffered';
      if (told.some((word) => !Object.hasOwn(bench.drawn.procedure.told, word))) return 'noSuchThing';
      if (new Set(grounds.map((ground) => ground.ground)).size !== grounds.length) return 'malformed';
      const isKnown = (id: string): boolean =>
        bench
          .read()
          .evidence.statements.some(
            (statement) => statement.id === id || (statement.origin.kind === 'finding' && statement.origin.id === id),
          ) || bench.read().findings.some((finding) => finding.id === id);
      if (grounds.some((ground) => ground.evidence.some((id) => !isKnown(id)))) return 'noSuchThing';
      bench.change({ decision: { act: acts, decision: act.decision } });
      bench.events.push('decide');
      return null;
    }
    case 'sign':
      if (decision === null) return 'notNow';
      bench.change({ signed: acts });
      bench.events.push('sign');
      return null;
    case 'review':
      bench.change({ review: { act: acts, reflection: act.reflection, marks: act.marks } });
      bench.events.push('review');
      return null;
  }
}
