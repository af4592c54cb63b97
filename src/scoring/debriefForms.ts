// The debrief of applications: each line with what it says, what it should have been called and why, beside what the officer said of it;
// and the statements that differed, each with what was to be made of it.

import { formLinesOf, openLinesOf } from '#documents';
import type { FactValue } from '#law';
import { messageOf, type AttemptState, type Gate, type LineVerdict, type Message } from '#attempt';
import { actsOf, factsOfField, type CasePaper } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import type { DiscrepancyKey } from './discrepancyKey.ts';
import { weighedDifferences } from './discrepancyItems.ts';
import { handlingOf, lineTruths } from './formItems.ts';

export interface LineDebrief {
  readonly line: string;
  readonly part: 'question' | 'signature' | 'enclosure';
  /** What stands there; '' where nothing does. */
  readonly value: string;
  /** What it should have been called; null: nothing in this case settles it. */
  readonly should: LineVerdict | null;
  readonly said: LineVerdict | null;
  readonly act: number | null;
  /** What the line speaks of, and what is true of it. */
  readonly facts: readonly { readonly fact: string; readonly value: FactValue; readonly truth: FactValue }[];
  /** What the applicant wrote at the counter. */
  readonly amended: string | null;
}

export interface FormDebrief {
  readonly paper: string;
  readonly kind: string;
  readonly lines: readonly LineDebrief[];
  /** Lines that it left open when it was filed. */
  readonly open: readonly string[];
  readonly returned: { readonly act: number; readonly missing: readonly string[] } | null;
  readonly accepted: number | null;
}

export interface DifferenceDebrief<M> {
  readonly fact: string;
  readonly should: Pick<DiscrepancyKey, 'weight' | 'causes' | 'leadsTo'> | null;
  readonly said: AttemptState['weighings'][number]['weight'] | null;
  readonly act: number | null;
  readonly share: number | null;
  /** The author's explanation. */
  readonly why: M | null;
}

export function debriefForms(
  record: AttemptRecord,
  gate: Gate,
): { readonly forms: readonly FormDebrief[]; readonly differences: readonly DifferenceDebrief<Message>[] } {
  const { drawn, final } = record;
  // Where forms are read and not processed, nobody had to say anything of their lines.
  const isProcessed = actsOf(drawn.procedure).has('reviewLine');
  return {
    forms: (isProcessed ? drawn.papers : [])
      .filter((paper) => final.held.includes(paper.id) && formLinesOf(paper.kind).length > 0)
      .map((paper) => debriefForm(record, paper, gate)),
    differences: weighedDifferences(record).map(({ fact, key, weighing, share }) => ({
      fact,
      should: key === null ? null : { weight: key.weight, causes: key.causes, leadsTo: key.leadsTo },
      said: weighing?.weight ?? null,
      act: weighing?.act ?? null,
      share,
      why: key === null || key.id === null ? null : messageOf(drawn, `discrepancy.${key.id}`),
    })),
  };
}

function debriefForm(record: AttemptRecord, paper: CasePaper, gate: Gate): FormDebrief {
  const { drawn, final } = record;
  const truths = lineTruths(record, paper);
  const { returned, accepted, amended } = handlingOf(final, paper);
  const ticked = (paper.document.fields['enclosed'] ?? '').split(/[ ,]+/);
  return {
    paper: gate.out('paper', paper.id),
    kind: paper.kind,
    lines: formLinesOf(paper.kind).map(({ line, part }): LineDebrief => {
      const review = final.lineReviews.find((one) => one.paper === paper.id && one.line === line);
      const value =
        part === 'question'
          ? (paper.document.fields[line] ?? '')
          : part === 'signature'
            ? (paper.document.fields['signed'] ?? 'yes')
            : ticked.includes(line)
              ? 'yes'
              : 'no';
      const said = part === 'question' && value !== '' ? factsOfField(paper.kind, line, value, paper.speaksOf) : [];
      return {
        line,
        part,
        value,
        should: truths.get(line) ?? null,
        said: review?.verdict ?? null,
        act: review?.act ?? null,
        facts: said.flatMap((one) => {
          const truth = drawn.truth.get(one.fact);
          return truth === undefined ? [] : [{ fact: one.fact, value: one.value, truth: truth.value }];
        }),
        amended: amended.find((one) => one.line === line)?.value ?? null,
      };
    }),
    open: openLinesOf(paper.document),
    returned: returned === undefined ? null : { act: returned.act, missing: returned.missing },
    accepted: accepted?.act ?? null,
  };
}
