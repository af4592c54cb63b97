// Points for applications: does the record say which lines were wrong, was what is lacking asked for, was a complete form sent back
// needlessly? A line speaks of a fact as the author's `speaksOf` says; it contradicts where the truth is another, and calling it so is
// worth full points only where something other than the form had said otherwise before.

import { formLinesOf, openLinesOf } from '#documents';
import { isSameValue } from '#law';
import { LINE_VERDICTS, type AttemptState, type LineVerdict } from '#attempt';
import { actsOf, factsOfField, type CasePaper } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { explain, type RawItem } from './report.ts';

type LineReview = AttemptState['lineReviews'][number];

export function formItems(record: AttemptRecord): RawItem[] {
  const { drawn, final } = record;
  // Where forms are read and not processed, there is nothing to be done with their lines.
  if (!actsOf(drawn.procedure).has('reviewLine')) return [];
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
    return truth !== 'contradicts' || isBorneOut(record, paper, line, review) ? 1 : 0.5;
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

/** Whether something other than the form itself, or what the officer names, had spoken of a line's fact otherwise before it was judged. */
function isBorneOut({ final }: AttemptRecord, paper: CasePaper, line: string, review: LineReview): boolean {
  const { act: before, against } = review;
  const said = factsOfField(paper.kind, line, paper.document.fields[line] ?? '', paper.speaksOf);
  return final.evidence.statements.some(
    ({ id, fact, value, origin, act }) =>
      act <= before &&
      (against.length === 0 || against.includes(id)) &&
      !(origin.kind === 'paper' && origin.id === paper.id) &&
      said.some((one) => one.fact === fact && !isSameValue(one.value, value)),
  );
}

/**
 * A form that lacks something goes back with just what is lacking, or is completed by the applicant at the counter; one that lacks nothing is
 * taken as it is.
 */
function returnItem({ final }: AttemptRecord, paper: CasePaper): RawItem {
  const open = openLinesOf(paper.document);
  const { returned, accepted, amended } = handlingOf(final, paper);
  const acts = [returned, accepted].flatMap((one) => (one === undefined ? [] : [one.act]));
  const base = {
    id: `documents.${paper.id}.returned`,
    weight: 2,
    acts: [...acts, ...amended.map((one) => one.act)],
    provisions: ['documents-7.3'],
  };
  const asked = returned?.missing ?? [];
  const completed = amended.map((one) => one.line);
  if (open.length === 0) {
    const code =
      returned !== undefined ? 'formReturnedNeedlessly' : accepted !== undefined ? 'formAccepted' : 'formComplete';
    return { ...base, share: returned === undefined ? 1000 : 0, explanation: explain(code) };
  }
  const named = open.filter((line) => asked.includes(line) || completed.includes(line));
  if (named.length === 0)
    return {
      ...base,
      share: 0,
      explanation: explain(accepted === undefined ? 'formNotReturned' : 'formAcceptedOpen', {
        missing: open.join(', '),
      }),
    };
  // A line with an answer may be corrected at the counter besides; asking for it in a letter is asking too much.
  const all = new Set([...open, ...asked]).size;
  return {
    ...base,
    share: Math.trunc((1000 * named.length) / all),
    explanation: explain(
      named.length < all ? 'formReturnedPartly' : asked.length === 0 ? 'formCompletedHere' : 'formReturned',
      {
        missing: open.filter((line) => !named.includes(line)).join(', '),
        surplus: asked.filter((line) => !open.includes(line)).join(', '),
      },
    ),
  };
}

/** How a form was dealt with: sent back, taken, lines completed at the counter with something written. */
export function handlingOf(
  final: AttemptState,
  paper: Pick<CasePaper, 'id'>,
): {
  readonly returned: AttemptState['returns'][number] | undefined;
  readonly accepted: AttemptState['accepted'][number] | undefined;
  readonly amended: readonly AttemptState['amendments'][number][];
} {
  const own = (one: { readonly paper: string }): boolean => one.paper === paper.id;
  return {
    returned: final.returns.findLast(own),
    accepted: final.accepted.findLast(own),
    amended: final.amendments.filter((one) => own(one) && one.value !== null),
  };
}
