// A proof as it travels: equal parts are one object in memory, and as text each is written once. Where a part comes again it stands
// without its children, marked `again`.

import type { ProofNode } from './assessment.ts';

export function foldProof(proof: readonly ProofNode[]): ProofNode[] {
  const seen = new Set<string>();
  const fold = (node: ProofNode): ProofNode => {
    if (node.children.length === 0) return node;
    // Rules and derived facts are what repeats; a connective belongs to the rule around it.
    if (node.kind === 'rule' || node.kind === 'derived') {
      const key = `${node.kind}:${node.id}`;
      if (seen.has(key)) return { ...node, again: true, children: [] };
      seen.add(key);
    }
    return { ...node, children: node.children.map(fold) };
  };
  return proof.map(fold);
}
