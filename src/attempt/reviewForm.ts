// Acts on an application form: saying of a line whether it agrees with the evidence, and sending the form back with what is lacking.
// Neither brings anything to light; what they are worth is for the score.

import { formLinesOf, pageOfLine } from '#documents';
import type { CasePaper } from '#scenario';
import type { Act, Refusal } from './act.ts';
import { isOpened, selectHeldPaper } from './lookAt.ts';
import type { Workbench } from './workbench.ts';

type FormAct = Extract<Act, { type: 'reviewLine' | 'returnForm' }>;

export function reviewForm(bench: Workbench, act: FormAct): Refusal | null {
  const state = bench.read();
  const paper = selectHeldPaper(bench.drawn, state, act.paper);
  if (paper === null) return 'notHeld';
  if (act.type === 'reviewLine') {
    if (!isLineOf(paper, act.line)) return 'noSuchThing';
    if (!isOpened(state, paper.id, pageOfLine(paper.document, act.line))) return 'notSeen';
    const review = { act: state.acts, paper: paper.id, line: act.line, verdict: act.verdict };
    const others = state.lineReviews.filter((one) => one.paper !== paper.id || one.line !== act.line);
    bench.change({ lineReviews: [...others, review] });
    return null;
  }
  if (formLinesOf(paper.kind).length === 0 || !act.missing.every((line) => isLineOf(paper, line))) return 'noSuchThing';
  if (new Set(act.missing).size !== act.missing.length) return 'malformed';
  bench.change({ returns: [...state.returns, { act: state.acts, paper: paper.id, missing: act.missing }] });
  return null;
}

function isLineOf(paper: CasePaper, line: string): boolean {
  return formLinesOf(paper.kind).some((one) => one.line === line);
}
