// A step of a proof in words: what it says, how it stands, what stands below it. Screens and command line read a proof alike.

import type { ProofNode } from '#law';
import { factInWords, valueInWords, type Say } from './lawTexts.ts';
import type { LawWords } from './lawWords.ts';

/** So many missing facts are named before the rest is counted. */
const NAMED = 3;

/** How a step stands: like its truth, or simply known. */
export type ProofTone = ProofNode['truth'] | 'known';

/** What stands below a step: a single condition in between that says nothing new is left out. */
export function stepsBelow(node: ProofNode): readonly ProofNode[] {
  if (node.kind === 'derived') return node.children.flatMap((one) => (isConnective(one) ? one.children : [one]));
  if (node.kind === 'condition' && node.id === 'not')
    return node.children.flatMap((one) => (one.kind === 'fact' ? [] : one.children));
  return node.children;
}

function isConnective({ kind, id }: ProofNode): boolean {
  return kind === 'condition' && (id === 'and' || id === 'or' || id === 'choose');
}

/** Where a rule has more than one part, each is announced. */
export function partInWords(above: ProofNode, step: ProofNode, say: Say): string | undefined {
  if (above.kind !== 'rule' || step.role === undefined) return undefined;
  const isNamed = step.role === 'when' || step.role === 'unless' || step.role === 'test';
  return isNamed ? say(`proof.part.${step.role}`) : undefined;
}

/** What holds a value is neither so nor not so; it is known. */
function hasPlainValue(node: ProofNode): boolean {
  if (node.truth === 'unknown' || node.truth === 'fault' || typeof node.value === 'boolean') return false;
  return node.kind === 'fact' || node.kind === 'derived' || (node.kind === 'condition' && node.value !== undefined);
}

/** A condition of entry that applies is one that was not met. */
function isEntryCondition(node: ProofNode, law: LawWords): boolean {
  return node.kind === 'rule' && law.provision(node.id)?.kind === 'condition';
}

export function toneOf(node: ProofNode, law: LawWords): ProofTone {
  if (hasPlainValue(node)) return 'known';
  if (!isEntryCondition(node, law)) return node.truth;
  return node.truth === 'true' ? 'false' : node.truth === 'false' ? 'true' : node.truth;
}

/** "Required", "not met", "so". */
export function verdictInWords(node: ProofNode, law: LawWords, say: Say): string {
  if (toneOf(node, law) === 'known') return say('proof.known');
  if (node.kind === 'outcome') return say(`proof.role.${node.role ?? 'undecided'}`);
  if (node.truth === 'fault') return say('proof.truth.fault');
  if (isEntryCondition(node, law)) return say(`proof.condition.${node.truth}`);
  return say(`proof.${node.kind === 'rule' ? 'rule' : 'truth'}.${node.truth}`);
}

/** What a step says, in the language of the law, or in the reader's where it is only a connective. */
export function stepInWords(
  node: ProofNode,
  law: LawWords,
  say: Say,
  of?: string,
): { readonly words: string; readonly byLaw: boolean } {
  const byLaw = (words: string): { words: string; byLaw: boolean } => ({ words, byLaw: true });
  switch (node.kind) {
    case 'outcome':
      return byLaw(law.outcome(node.id));
    case 'rule':
      return byLaw(law.rule(node.id));
    case 'fact':
    case 'derived':
      return byLaw(
        node.value === undefined ? law.fact(node.id) : factInWords(law, node.id, node.value, node.truth !== 'unknown'),
      );
    default:
      if (node.id === 'not') return byLaw(negated(node, law));
      if (isConnective(node)) return { words: say(`proof.connective.${node.id}`), byLaw: false };
      return byLaw(hasPlainValue(node) ? worked(node, law, of) : law.condition(node.id));
  }
}

/** "the days from Day of entry to Intended departure: 8 days"; a value that is written out stands alone. */
function worked({ id, value = null }: ProofNode, law: LawWords, of = ''): string {
  const said = valueInWords(law, of, value);
  return /^("[^"]*"|-?\d+|null)$/.test(id) ? said : law.say('fact', { fact: law.condition(id), value: said });
}

/** "Alert refuses entry: no", in one line instead of two. */
function negated(node: ProofNode, law: LawWords): string {
  const what = node.children.map((one) => {
    if (one.kind !== 'condition') return factInWords(law, one.id, false);
    if (!isConnective(one)) return law.denial(one.id);
    return law.say('condition.not', { what: law.say(`proof.connective.${one.id}`) });
  });
  return law.formats.list(what);
}

/** The first few facts by name, and how many more. */
export function lackingInWords(lacking: readonly string[], law: LawWords, say: Say): string {
  const named = lacking.map((fact) => law.fact(fact));
  if (named.length <= NAMED + 1) return say('proof.lacking', { facts: law.formats.list(named) });
  return say('proof.lackingMore', { facts: law.formats.row(law, named.slice(0, NAMED)), count: named.length - NAMED });
}
