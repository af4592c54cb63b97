// A proof as text: each step on a line below what it bears on, a rule with its citation, link and mark, a fact with where it came from.

import type { ProofNode } from '#law';
import { lackingInWords, partInWords, stepInWords, stepsBelow, verdictInWords } from '#words';
import type { LawReader } from './lawReader.ts';

/** Where the value of a fact came from. */
export type FactOrigin = 'stated' | 'baseline' | 'asked' | 'derived' | 'unknown';

export interface ProofTextOptions {
  readonly reader: LawReader;
  readonly originOf: (fact: string) => FactOrigin;
}

/** The lines of a folded proof. */
export function proofLines(node: ProofNode, options: ProofTextOptions, depth = 0, of?: string): string[] {
  const { law, say } = options.reader;
  const pad = '  '.repeat(depth);
  const { words } = stepInWords(node, law, say, of);
  const code = node.kind === 'outcome' || node.kind === 'rule' ? ` [${node.id}]` : '';
  const said = say('fact', { fact: verdictInWords(node, law, say), value: words });
  const lines = [`${pad}- ${said}${code}${origins(node, options)}`];
  lines.push(...notes(node, options).map((note) => `${pad}    ${note}`));
  for (const step of stepsBelow(node)) {
    const part = partInWords(node, step, say);
    if (part !== undefined) lines.push(`${pad}  ${part}`);
    lines.push(...proofLines(step, options, depth + 1, node.kind === 'derived' ? node.id : of));
  }
  return lines;
}

function origins(node: ProofNode, { reader: { say }, originOf }: ProofTextOptions): string {
  const facts =
    node.kind === 'fact' || node.kind === 'derived'
      ? [node.id]
      : node.kind === 'condition' && node.id === 'not'
        ? node.children.filter((one) => one.kind === 'fact').map((one) => one.id)
        : [];
  const from = [...new Set(facts.map((fact) => say(`explain.from.${originOf(fact)}`)))];
  return from.length === 0 ? '' : ` (${from.join(', ')})`;
}

/** Below the line: citation, link and mark, what it founds, what it gives way to, what is lacking. */
function notes(node: ProofNode, { reader: { law, say } }: ProofTextOptions): string[] {
  const out: string[] = [];
  if (node.kind === 'rule') {
    const provision = law.provision(node.id);
    if (provision !== null) {
      const { citation, title, url, mark, ground } = provision;
      out.push(`${citation} · ${title} · ${url} · ${law.book.text(`mark.${mark}`) ?? mark}`);
      if (ground !== null) out.push(say('proof.founds', { letter: ground, ground: law.ground(ground) }));
    }
    if (node.defeatedBy !== undefined && node.again !== true) {
      const { truth, defeatedBy } = node;
      out.push(truth === 'false' ? say('proof.defeatedBy') : say('proof.mayGiveWay', { count: defeatedBy.length }));
      for (const id of defeatedBy) out.push(`  ${law.provision(id)?.citation ?? ''}: ${law.rule(id)} [${id}]`);
    }
  }
  if (node.kind === 'derived') {
    const by = law.book.derivedBy(node.id);
    const citation = by === null ? null : law.provision(by)?.citation;
    if (citation !== null && citation !== undefined) out.push(say('proof.workedOut', { citation }));
  }
  if (node.again === true) out.push(say('proof.again'));
  else if ((node.kind === 'rule' || node.kind === 'outcome') && node.lacking !== undefined)
    out.push(lackingInWords(node.lacking, law, say));
  return out;
}
