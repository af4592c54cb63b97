// firstline law explain: why the law says what it says of stated facts, as text in any language of the interface, or as JSON.

import { assess, foldProof, type Assessment, type ProofNode } from '#law';
import { InputError, readOptions, readText, type Answer } from '../commandLine.ts';
import { readContentFolder } from '../contentFolder.ts';
import { makeLawReader, type LawReader } from '../lawReader.ts';
import { QUESTION_OPTIONS, readQuestion, type LawQuestion } from '../lawQuestion.ts';
import { PRODUCT_FOLDER } from '../productFolder.ts';
import { proofLines, type FactOrigin } from '../proofText.ts';

export const explainUsage =
  'firstline law explain --pack eu --date YYYY-MM-DD --facts FILE [--outcome ADMIT] [--decision entry] [--no-baseline] [--lang en] [--json]';

export function explainLaw(args: readonly string[]): Answer {
  const parsed = readOptions(args, { ...QUESTION_OPTIONS, outcome: { type: 'string' } }, explainUsage);
  const files = readContentFolder(PRODUCT_FOLDER);
  const question = readQuestion(parsed, files, explainUsage);
  const { pack, date, facts } = question;
  const outcome = readText(parsed, 'outcome');
  if (outcome !== null && !pack.outcomes.has(outcome))
    throw new InputError(
      `the pack "${pack.id}" has no outcome "${outcome}"; it has ${[...pack.outcomes.keys()].join(', ')}`,
    );
  const reader = makeLawReader(files, pack, readText(parsed, 'lang') ?? 'en');
  const assessment = assess(pack, facts, { date });
  const proof = foldProof((assessment.proof ?? []).filter(({ id }) => outcome === null || id === outcome));
  return {
    exitCode: 0,
    json: toJson(question, assessment, proof, reader),
    text: toText(question, assessment, proof, reader, outcome).join('\n'),
  };
}

function originIn({ pack, stated, facts }: LawQuestion): (fact: string) => FactOrigin {
  const derived = new Set(pack.derivations.map(({ fact }) => fact));
  return (fact) => {
    if (stated.has(fact)) return 'stated';
    if (fact === 'scenario.checkDate' || fact === 'scenario.direction') return facts.has(fact) ? 'asked' : 'unknown';
    if (facts.has(fact)) return 'baseline';
    return derived.has(fact) || fact === 'grounds' || fact === 'waivable' ? 'derived' : 'unknown';
  };
}

function toText(
  question: LawQuestion,
  assessment: Assessment,
  proof: readonly ProofNode[],
  reader: LawReader,
  outcome: string | null,
): string[] {
  const { law, say } = reader;
  const { pack, date, decision, dropped } = question;
  const lines = [say('explain.law', { pack: pack.source.title, date: law.formats.date(date) })];
  if (decision !== null)
    lines.push(say('explain.decision', { decision: law.book.text(`word.direction.${decision}`) ?? decision }));
  if (dropped.length > 0)
    lines.push(say('explain.noRoom', { facts: law.formats.list(dropped.map(({ fact }) => law.fact(fact))) }));
  if (proof.length === 0) lines.push('', say(outcome === null ? 'explain.nothingSaid' : 'proof.nothing'));
  for (const node of proof) lines.push('', ...proofLines(node, { reader, originOf: originIn(question) }));
  if (assessment.duties.length > 0 && outcome === null) {
    lines.push('', say('explain.duties'));
    for (const { id, duty, due, dueHours } of assessment.duties) {
      const by = due === undefined ? '' : `, ${say('explain.by', { date: law.formats.date(due) })}`;
      const within = dueHours === undefined ? '' : `, ${say('explain.within', { count: dueHours })}`;
      lines.push(`- ${law.duty(duty)}${by}${within}: ${law.rule(id)} (${law.provision(id)?.citation ?? ''}) [${id}]`);
    }
  }
  return lines;
}

function toJson(
  question: LawQuestion,
  assessment: Assessment,
  proof: readonly ProofNode[],
  { law }: LawReader,
): unknown {
  const { pack, decision, dropped } = question;
  const named = namedIn(proof);
  const originOf = originIn(question);
  const rules = [...named.rules, ...assessment.duties.map(({ id }) => id)];
  return {
    ...assessment,
    proof,
    decision,
    dropped,
    /** Every rule that the proof or a duty names, in words. */
    rules: Object.fromEntries(
      [...new Set(rules)].map((id) => {
        const rule = pack.ruleById.get(id);
        const { citation = '', title = '', url = '', mark, kind, ground } = law.provision(id) ?? {};
        return [
          id,
          { text: law.rule(id), citation, title, url, mark, kind, ground, from: rule?.from ?? '', to: rule?.to ?? '' },
        ];
      }),
    ),
    /** Every fact that the proof names, and where its value came from. */
    facts: Object.fromEntries(
      [...named.facts].map((fact) => [
        fact,
        { text: law.fact(fact), from: originOf(fact), ...valueOf(fact, question) },
      ]),
    ),
  };
}

function valueOf(fact: string, { facts }: LawQuestion): object {
  const known = facts.get(fact);
  return known === undefined ? {} : known;
}

function namedIn(proof: readonly ProofNode[]): { readonly rules: Set<string>; readonly facts: Set<string> } {
  const rules = new Set<string>();
  const facts = new Set<string>();
  const walk = ({ kind, id, defeatedBy = [], children }: ProofNode): void => {
    if (kind === 'rule') rules.add(id);
    if (kind === 'fact' || kind === 'derived') facts.add(id);
    for (const other of defeatedBy) rules.add(other);
    children.forEach(walk);
  };
  proof.forEach(walk);
  return { rules, facts };
}
