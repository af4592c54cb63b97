// Why the law comes to an outcome, as a tree to read: outcome, rules, conditions, facts. Every step says in a word and a mark whether
// it is so; facts say where they came from. Steps open and close by button; arrow keys open and close them too.

import { useState, type ReactNode } from 'react';
import type { ProofNode } from '#law';
import { Button } from '#ui';
import type { LawWords } from '#words';
import type { FactSourceWords } from './factSources.ts';
import { ProofStep, type ProofReading } from './ProofStep.tsx';
import { useSay } from './say.ts';
import './law.css';

export interface ProofTreeProps {
  readonly law: LawWords;
  readonly proof: readonly ProofNode[];
  /** Where each fact came from; without it nothing is said of sources. */
  readonly sources?: ReadonlyMap<string, readonly FactSourceWords[]> | undefined;
  /** The way to where a fact came from; null where there is none. */
  readonly onSource?: ((source: FactSourceWords) => (() => void) | null) | undefined;
  readonly label?: string | undefined;
}

export function ProofTree({ law, proof, sources, onSource, label }: ProofTreeProps): ReactNode {
  const { say } = useSay('law');
  // A new round lets every step start from `openTo` again.
  const [round, setRound] = useState({ n: 0, openTo: 4 });
  const reading: ProofReading = { law, say, sources, onSource, openTo: round.openTo };
  if (proof.length === 0) return <p className="proof-nothing">{say('proof.nothing')}</p>;
  return (
    <div className="proof">
      <div className="proof-tools">
        <Button kind="quiet" icon="plus" onPress={() => setRound(({ n }) => ({ n: n + 1, openTo: Infinity }))}>
          {say('proof.openAll')}
        </Button>
        <Button kind="quiet" icon="minus" onPress={() => setRound(({ n }) => ({ n: n + 1, openTo: 1 }))}>
          {say('proof.closeAll')}
        </Button>
      </div>
      <ul className="proof-list" key={round.n} aria-label={label ?? say('proof.label')}>
        {proof.map((node) => (
          <ProofStep key={`${node.kind}:${node.id}`} node={node} depth={1} reading={reading} />
        ))}
      </ul>
    </div>
  );
}
