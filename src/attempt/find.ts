// Acts of naming: a finding on a paper, a verdict on a face, a judgement of a fact. As the officer sees it a finding counts at its
// word; for the score it establishes something only where the betraying detail was in view and the finding matches it.

import { keyOf, matchFinding, NOTHING_IRREGULAR, pagesOf } from '#documents';
import { isSameValue, type FactValue } from '#law';
import type { Case, CasePaper } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { Finding } from './attemptState.ts';
import { addStatements, discountFields, withdrawFinding, type Statement } from './evidence.ts';
import { FEATURES_BEFORE_VERDICT } from './faceComparison.ts';
import { addBetrayals, heldPaper, isOpened } from './lookAt.ts';
import { isInView } from './reveal.ts';
import type { Workbench } from './workbench.ts';

type FindingAct = Extract<Act, { type: 'find' | 'compareFaces' | 'withdraw' | 'judge' }>;

export function find(bench: Workbench, act: FindingAct): Refusal | null {
  switch (act.type) {
    case 'find':
      return note(bench, act);
    case 'compareFaces':
      return compareFaces(bench, act);
    case 'withdraw':
      return withdraw(bench, act.finding);
    case 'judge':
      return judge(bench, act.fact, act.value);
  }
}

function note(bench: Workbench, act: Extract<Act, { type: 'find' }>): Refusal | null {
  const state = bench.read();
  const paper = heldPaper(bench.drawn, state, act.paper);
  if (typeof paper === 'string') return paper;
  if (act.page !== undefined && !isOpened(state, paper.id, act.page)) return 'notSeen';
  const finding: Finding = {
    id: `f${state.findings.length + 1}`,
    act: state.acts,
    paper: paper.id,
    page: act.page ?? null,
    area: act.area ?? null,
    light: act.light ?? null,
    term: act.term,
    note: act.note ?? '',
    withdrawn: false,
  };
  bench.change({ findings: [...state.findings, finding] });
  if (paper.genuine === null) return null;
  if (act.term === NOTHING_IRREGULAR) establishGenuine(bench, paper, finding);
  else establishFalse(bench, paper, finding);
  return null;
}

/** "Nothing irregular" counts once the looks that the procedure asks for have been made. */
function establishGenuine(bench: Workbench, paper: CasePaper, finding: Finding): void {
  if (paper.genuine === null || !isExamined(bench, paper)) return;
  addFindingStatements(bench, finding, paper.genuine.fact, paper.genuine.yes, true);
}

function establishFalse(bench: Workbench, paper: CasePaper, finding: Finding): void {
  const { genuine } = paper;
  const match = matchFinding(paper.document, finding);
  if (match.isInnocentTerm || genuine === null) return;
  const { entry } = match;
  const sound =
    entry !== null &&
    !entry.innocent &&
    match.term &&
    bench.read().looks.some((look) => look.paper === paper.id && !look.reference && isInView(entry, look));
  addFindingStatements(bench, finding, genuine.fact, genuine.no, sound);
  const fields = sound && entry !== null ? entry.fields : finding.area === null ? [] : [finding.area];
  bench.change({ evidence: discountFields(bench.read().evidence, paper.id, fields, finding.id, sound) });
}

/** A finding brings two statements: what the light showed, and that the officer found it. */
function addFindingStatements(bench: Workbench, finding: Finding, fact: string, value: FactValue, sound: boolean): void {
  const origin = { kind: 'finding', id: finding.id } as const;
  const seen: Omit<Statement, 'id'> = {
    fact,
    value,
    complete: true,
    source: 'light',
    origin,
    act: finding.act,
    sound,
  };
  bench.change({ evidence: addStatements(bench.read().evidence, [seen, { ...seen, source: 'finding' }]) });
}

/** Whether every look that the procedure asks for on this kind of paper has been made. */
export function isExamined(bench: Pick<Workbench, 'drawn' | 'read'>, paper: CasePaper): boolean {
  return missingLooks(bench.drawn, bench.read(), paper).length === 0;
}

/** The looks still missing before a paper may be called genuine, as the procedure writes them: page/light, or mrz. */
export function missingLooks(drawn: Case, state: ReturnType<Workbench['read']>, paper: CasePaper): string[] {
  const needed = drawn.procedure.examination[paper.kind] ?? [];
  return needed.filter((look) => {
    if (look === 'mrz') return !state.mrzRead.some((read) => read.paper === paper.id);
    const [page, light] = look.split('/');
    return !state.looks.some(
      (taken) => taken.paper === paper.id && !taken.reference && taken.page === page && taken.light === light,
    );
  });
}

function compareFaces(bench: Workbench, act: Extract<Act, { type: 'compareFaces' }>): Refusal | null {
  const state = bench.read();
  const paper = heldPaper(bench.drawn, state, act.paper);
  if (typeof paper === 'string') return paper;
  if (paper.faceMatches === null) return 'noSuchThing';
  const portrait = pagesOf(paper.document).find((page) => page.hasPortrait);
  if (portrait === undefined || !isOpened(state, paper.id, portrait.id)) return 'notSeen';
  if (!state.lookedAt.some((look) => look.person === paper.holder)) return 'notSeen';
  if (act.conclusion !== 'cannotTell' && FEATURES_BEFORE_VERDICT.some((feature) => act.ratings[feature] === undefined))
    return 'notSeen';
  const { paper: id, ratings, conclusion, confidence } = act;
  const finding = `c${state.comparisons.length + 1}`;
  bench.change({
    comparisons: [...state.comparisons, { act: state.acts, paper: id, ratings, conclusion, confidence }],
  });
  if (paper.kind !== 'passport') return null;
  const earlier = bench
    .read()
    .evidence.statements.filter((statement) => statement.fact === 'doc.holderMatch' && statement.origin.kind === 'finding');
  let evidence = bench.read().evidence;
  for (const statement of earlier) evidence = withdrawFinding(evidence, statement.origin.id);
  if (conclusion !== 'cannotTell') {
    const isSame = conclusion === 'same';
    const said: Omit<Statement, 'id'> = {
      fact: 'doc.holderMatch',
      value: isSame ? 'match' : 'mismatch',
      complete: true,
      source: 'field',
      origin: { kind: 'finding', id: finding },
      act: state.acts,
      sound: isSame === paper.faceMatches,
    };
    evidence = addStatements(evidence, [said, { ...said, source: 'finding' }]);
  }
  if (!paper.faceMatches) {
    const entry = keyOf(paper.document).find((one) => one.betrays === 'identity');
    const technique = entry?.technique ?? 'im-lookalike';
    evidence = {
      ...evidence,
      betrayals: addBetrayals(evidence.betrayals, [
        { fact: 'doc.holderMatch', value: 'mismatch', technique, paper: paper.id, act: state.acts },
      ]),
    };
  }
  bench.change({ evidence });
  return null;
}

function withdraw(bench: Workbench, id: string): Refusal | null {
  const { findings, evidence } = bench.read();
  const finding = findings.find((one) => one.id === id && !one.withdrawn);
  if (finding === undefined) return 'noSuchThing';
  bench.change({
    findings: findings.map((one) => (one.id === id ? { ...one, withdrawn: true } : one)),
    evidence: withdrawFinding(evidence, id),
  });
  return null;
}

function judge(bench: Workbench, fact: string, value: FactValue): Refusal | null {
  const { judgements, evidence, acts } = bench.read();
  if (!bench.drawn.procedure.judgements.includes(fact)) return 'notOffered';
  const truth = bench.drawn.truth.get(fact)?.value ?? null;
  const origin = { kind: 'finding', id: `judgement:${fact}` } as const;
  const cleared = withdrawFinding(evidence, origin.id);
  bench.change({
    judgements: [...judgements.filter((one) => one.fact !== fact), { act: acts, fact, value }],
    evidence: addStatements(cleared, [
      { fact, value, complete: true, source: 'finding', origin, act: acts, sound: isSameValue(truth, value) },
    ]),
  });
  return null;
}
