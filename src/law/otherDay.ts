// The same facts on another day: what the law says on the one and on the other, what of the law changed in between, and which of these
// changes the difference rests on. They are found by taking changes back one by one: what can be taken back without the answer
// falling back is not responsible. What is left when everything is taken back comes of the day itself.

import { assess } from './assess.ts';
import type { Assessment, OutcomeFinding } from './assessment.ts';
import type { Facts } from './factValue.ts';
import { changesBetween, pinLists, pinRules } from './lawBetween.ts';
import { whyNotKnown } from './lawDays.ts';
import type { Pack } from './pack.ts';

/** What of the law is different on the other day; `day`: nothing of the law, but what is counted from the day of the check. */
export type DayChange =
  | { readonly kind: 'begins' | 'ends'; readonly rule: string }
  | {
      readonly kind: 'list';
      readonly list: string;
      readonly joined: readonly string[];
      readonly left: readonly string[];
    }
  | { readonly kind: 'day' };

export interface OtherDay {
  readonly before: Assessment;
  readonly after: Assessment;
  /** What differs: outcomes or their letters, only what is to be done besides, or nothing. */
  readonly differs: 'outcome' | 'duties' | 'nothing';
  /** The changes that the difference rests on. */
  readonly because: readonly DayChange[];
  /** Every change of the law between the two days, in the order of the pack. */
  readonly between: readonly DayChange[];
}

/** Null where the pack does not know the law of the other day. */
export function compareDays(pack: Pack, facts: Facts, from: string, to: string): OtherDay | null {
  if (whyNotKnown(pack.source, to) !== null) return null;
  const judge = (law: Pack, date: string): Assessment => assess(law, facts, { date, proof: false });
  const before = judge(pack, from);
  const after = judge(pack, to);
  const between = namedChanges(pack, from, to);
  const differs = differenceOf(before, after);
  if (differs === 'nothing') return { before, after, differs, because: [], between };
  const isSo = (changes: readonly DayChange[]): boolean =>
    answerOf(judge(takeBack(pack, without(between, changes), from), to)) === answerOf(after);
  let because: readonly DayChange[] = between;
  for (const change of between) {
    const rest = without(because, [change]);
    if (isSo(rest)) because = rest;
  }
  const byDay = answerOf(judge(takeBack(pack, between, from), to)) !== answerOf(before);
  return { before, after, differs, because: byDay ? [...because, { kind: 'day' }] : because, between };
}

function without(all: readonly DayChange[], some: readonly DayChange[]): readonly DayChange[] {
  return all.filter((one) => !some.includes(one));
}

function namedChanges(pack: Pack, from: string, to: string): DayChange[] {
  const { rules, lists } = changesBetween(pack, from, to);
  return [
    ...rules.map(({ id, begins }): DayChange => ({ kind: begins ? 'begins' : 'ends', rule: id })),
    ...lists.map(({ id, joined, left }): DayChange => ({ kind: 'list', list: id, joined, left })),
  ];
}

/** The pack as if these changes had not come: read on the other day, it has their rules and lists as they were before. */
function takeBack(pack: Pack, changes: readonly DayChange[], from: string): Pack {
  const lists = changes.flatMap((change) => (change.kind === 'list' ? [change.list] : []));
  const before = changes.flatMap((change) =>
    'rule' in change ? [[change.rule, change.kind === 'ends'] as const] : [],
  );
  return pinRules(pinLists(pack, lists, from), new Map(before));
}

function differenceOf(before: Assessment, after: Assessment): OtherDay['differs'] {
  if (outcomesOf(before) !== outcomesOf(after)) return 'outcome';
  return answerOf(before) === answerOf(after) ? 'nothing' : 'duties';
}

/** As text: outcomes with their letters, and duties. */
function answerOf(assessment: Assessment): string {
  return JSON.stringify([outcomesOf(assessment), assessment.duties.map(({ duty }) => duty)]);
}

function outcomesOf({ required, open, prohibited, undecided }: Assessment): string {
  const named = (found: readonly OutcomeFinding[]): unknown => found.map(({ outcome, grounds }) => [outcome, grounds]);
  return JSON.stringify([
    named(required),
    named(open),
    prohibited.map(({ outcome }) => outcome),
    undecided.map(({ outcome }) => outcome),
  ]);
}
