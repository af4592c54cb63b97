// Acts on an application form: saying of a line whether it agrees with the evidence, sending the form back with what is lacking, taking
// it as complete, and having a line completed by the applicant at the counter. Only the last brings anything to light; what they are
// worth is for the score.

import { formLinesOf, pageOfLine } from '#documents';
import { factsOfField, type CasePaper } from '#scenario';
import type { Act, Refusal } from './act.ts';
import { addStatements, discountPaper, isReadIn, type Statement } from './evidence.ts';
import { isOpened, selectHeldPaper } from './lookAt.ts';
import type { Workbench } from './workbench.ts';

type FormAct = Extract<Act, { type: 'reviewLine' | 'returnForm' | 'acceptForm' | 'amendLine' }>;

export function reviewForm(bench: Workbench, act: FormAct): Refusal | null {
  const state = bench.read();
  const paper = selectHeldPaper(bench.drawn, state, act.paper);
  if (paper === null) return 'notHeld';
  if (formLinesOf(paper.kind).length === 0) return 'noSuchThing';
  switch (act.type) {
    case 'reviewLine': {
      const { line, verdict, against = [] } = act;
      const refusal = refuseLine(bench, paper, line);
      if (refusal !== null) return refusal;
      if (new Set(against).size !== against.length) return 'malformed';
      if (!against.every((id) => state.evidence.statements.some((one) => one.id === id))) return 'noSuchThing';
      const review = { act: state.acts, paper: paper.id, line, verdict, against };
      const others = state.lineReviews.filter((one) => one.paper !== paper.id || one.line !== line);
      bench.change({ lineReviews: [...others, review] });
      return null;
    }
    case 'returnForm':
      if (!act.missing.every((line) => isLineOf(paper, line))) return 'noSuchThing';
      if (new Set(act.missing).size !== act.missing.length) return 'malformed';
      bench.change({ returns: [...state.returns, { act: state.acts, paper: paper.id, missing: act.missing }] });
      bench.events.push('returnForm');
      return null;
    case 'acceptForm':
      if (!isOpened(state, paper.id, 'page1')) return 'notSeen';
      bench.change({ accepted: [...state.accepted, { act: state.acts, paper: paper.id }] });
      bench.events.push('acceptForm');
      return null;
    case 'amendLine':
      return refuseLine(bench, paper, act.line) ?? amend(bench, paper, act.line);
  }
}

function isLineOf(paper: CasePaper, line: string): boolean {
  return formLinesOf(paper.kind).some((one) => one.line === line);
}

function refuseLine(bench: Workbench, paper: CasePaper, line: string): Refusal | null {
  if (!isLineOf(paper, line)) return 'noSuchThing';
  return isOpened(bench.read(), paper.id, pageOfLine(paper.document, line)) ? null : 'notSeen';
}

/** The applicant is asked about a line, writes what belongs there and initials it; or lets it stand. What was written there counts no more. */
function amend(bench: Workbench, paper: CasePaper, line: string): Refusal | null {
  const { acts, present, amendments } = bench.read();
  if (!present.includes(paper.holder)) return 'notNow';
  if (amendments.some((one) => one.paper === paper.id && one.line === line)) return 'notOffered';
  const written = paper.amends[line] ?? null;
  const value = written === paper.document.fields[line] ? null : written;
  bench.change({ amendments: [...amendments, { act: acts, paper: paper.id, line, value }] });
  if (value === null) return null;
  const page = pageOfLine(paper.document, line);
  const said: Omit<Statement, 'id'>[] = factsOfField(paper.kind, line, value, paper.speaksOf).map((one) => ({
    fact: one.fact,
    value: one.value,
    complete: true,
    source: 'field',
    origin: { kind: 'paper', id: paper.id, page, field: `${line}.amended` },
    act: acts,
    sound: true,
  }));
  const isOld = (statement: Statement): boolean => isReadIn(statement, page, [line]);
  const discounted = (['officer', 'scorer'] as const).reduce(
    (evidence, eye) => discountPaper(evidence, paper.id, isOld, `amended-${line}`, eye),
    bench.read().evidence,
  );
  bench.change({ evidence: addStatements(discounted, said) });
  return null;
}
