// Points for applications: does the record say which lines were wrong, was what is lacking asked for, was a complete form sent back
// needlessly? A line speaks of a fact as the author's `speaksOf` says; it contradicts where the truth is another, and calling it so is
// worth full points only where something other than the form had said otherwise before.

import { formLinesOf, openLinesOf } from '#documents';
import { isSameValue } from '#law';
import { LINE_VERDICTS, type LineVerdict } from '#attempt';
import { factsOfField, type CasePaper } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { explain, type RawItem } from './report.ts';

export function formItems(record: AttemptRecord): RawItem[] {
  const { drawn, final } = record;
  return drawn.papers
    .filter((paper) => final.held.includes(paper.id) && formLinesOf(paper.kind).length > 0)
    .flatMap((paper) => [linesItem(record, paper), returnItem(record, paper)]);
}

/** What is true of each line that can be settled: what is open is missing; the rest by the truth of the case. */
export function lineTruths(record: Pick<AttemptRecord, 'drawn'>, paper: CasePaper): ReadonlyMap<string, LineVerdict> {
  const open = openLinesOf(paper.document);
  const truths = new Map<string, LineVerdict>(open.map((line) => [line, 'missing']));
  for (const { line } of formLinesOf(paper.kind)) {
    const value = paper.document.fields[line] ?? '';
    if (truths.has(line) || value === '') continue;
    const said = factsOfField(paper.kind, line, value, paper.speaksOf);
    const known = said.flatMap((one) => {
      const truth = record.drawn.truth.get(one.fact);
      return truth === undefined ? [] : [isSameValue(truth.value, one.value)];
    });
    if (known.length > 0) truths.set(line, known.every(Boolean) ? 'agrees' : 'contradicts');
  }
  return truths;
}

/** Lines rightly judged: those that are wrong weigh as much together as those that are right. */
function linesItem(record: AttemptRecord, paper: CasePaper): RawItem {
  const truths = lineTruths(record, paper);
  const reviews = record.final.lineReviews.filter((review) => review.paper === paper.id);
  const worth = (line: string, truth: LineVerdict): number => {
    const review = reviews.find((one) => one.line === line);
    if (review === undefined) return truth === 'agrees' ? 1 : 0;
    if (review.verdict !== truth) return review.verdict === 'unclear' ? 0.4 : 0;
    return truth !== 'contradicts' || isBorneOut(record, paper, line, review.act) ? 1 : 0.5;
  };
  const shares = LINE_VERDICTS.flatMap((verdict) => {
    const lines = [...truths].filter(([, truth]) => truth === verdict).map(([line]) => line);
    if (lines.length === 0) return [];
    return [lines.reduce((sum, line) => sum + worth(line, verdict), 0) / lines.length];
  });
  const overlooked = [...truths]
    .filter(([line, truth]) => truth !== 'agrees' && worth(line, truth) < 0.5)
    .map(([line]) => line);
  return {
    id: `documents.${paper.id}.lines`,
    weight: 3,
    share: shares.length === 0 ? 1000 : Math.trunc((1000 * shares.reduce((sum, one) => sum + one, 0)) / shares.length),
    acts: reviews.map((review) => review.act),
    provisions: ['documents-7.3'],
    explanation: explain(overlooked.length === 0 ? 'linesReviewed' : 'linesOverlooked', {
      lines: overlooked.join(', '),
    }),
  };
}

/** Whether something other than the form itself had spoken of a line's fact otherwise before it was judged. */
function isBorneOut({ final }: AttemptRecord, paper: CasePaper, line: string, before: number): boolean {
  const said = factsOfField(paper.kind, line, paper.document.fields[line] ?? '', paper.speaksOf);
  return final.evidence.statements.some(
    ({ fact, value, origin, act }) =>
      act <= before &&
      !(origin.kind === 'paper' && origin.id === paper.id) &&
      said.some((one) => one.fact === fact && !isSameValue(one.value, value)),
  );
}

/** A form that lacks something goes back with just what is lacking; one that lacks nothing does not. */
function returnItem({ final }: AttemptRecord, paper: CasePaper): RawItem {
  const open = openLinesOf(paper.document);
  const last = final.returns.findLast((one) => one.paper === paper.id);
  const base = {
    id: `documents.${paper.id}.returned`,
    weight: 2,
    acts: last === undefined ? [] : [last.act],
    provisions: ['documents-7.3'],
  };
  if (last === undefined)
    return {
      ...base,
      share: open.length === 0 ? 1000 : 0,
      explanation: explain(open.length === 0 ? 'formComplete' : 'formNotReturned', { missing: open.join(', ') }),
    };
  if (open.length === 0) return { ...base, share: 0, explanation: explain('formReturnedNeedlessly') };
  const named = open.filter((line) => last.missing.includes(line)).length;
  const all = new Set([...open, ...last.missing]).size;
  return {
    ...base,
    share: Math.trunc((1000 * named) / all),
    explanation: explain(named === all ? 'formReturned' : 'formReturnedPartly', {
      missing: open.filter((line) => !last.missing.includes(line)).join(', '),
      surplus: last.missing.filter((line) => !open.includes(line)).join(', '),
    }),
  };
}
