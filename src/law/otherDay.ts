// The same facts on another day: what the law says on the one and on the other, what of the law changed in between, and which of these
// changes the difference rests on. They are found by taking changes back one by one: what can be taken back without the answer
// falling back is not responsible. What is left when everything is taken back comes of the day itself.

import { assess } from './assess.ts';
import type { Assessment, OutcomeFinding } from './assessment.ts';
import { compilePack } from './compilePack.ts';
import type { Facts } from './factValue.ts';
import { FIRST_DAY, knownDays, LAST_DAY } from './lawDays.ts';
import { isInForce, type Pack, type Rule } from './pack.ts';

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
  const known = knownDays(pack.source);
  if (to < known.from || to > known.to) return null;
  const judge = (law: Pack, date: string): Assessment => assess(law, facts, { date, proof: false });
  const before = judge(pack, from);
  const after = judge(pack, to);
  const between = changesBetween(pack, from, to);
  const differs = differenceOf(before, after);
  if (differs === 'nothing') return { before, after, differs, because: [], between };
  const isSo = (changes: readonly DayChange[]): boolean =>
    answerOf(judge(takeBack(pack, without(between, changes), from, to), to)) === answerOf(after);
  let because: readonly DayChange[] = between;
  for (const change of between) {
    const rest = without(because, [change]);
    if (isSo(rest)) because = rest;
  }
  const byDay = answerOf(judge(takeBack(pack, between, from, to), to)) !== answerOf(before);
  return { before, after, differs, because: byDay ? [...because, { kind: 'day' }] : because, between };
}

function without(all: readonly DayChange[], some: readonly DayChange[]): readonly DayChange[] {
  return all.filter((one) => !some.includes(one));
}

function changesBetween(pack: Pack, from: string, to: string): DayChange[] {
  const rules = pack.source.rules.flatMap(({ id }): DayChange[] => {
    const rule = pack.ruleById.get(id);
    if (rule === undefined || isInForce(rule, from) === isInForce(rule, to)) return [];
    return [{ kind: isInForce(rule, to) ? 'begins' : 'ends', rule: id }];
  });
  const lists = Object.entries(pack.source.lists).flatMap(([list, { entries }]): DayChange[] => {
    const has = pack.declarations.lists?.get(list);
    if (has === undefined) return [];
    const codes = [...new Set(entries.flatMap((entry) => entry.codes))];
    const joined = codes.filter((code) => !has.has(code, from) && has.has(code, to));
    const left = codes.filter((code) => has.has(code, from) && !has.has(code, to));
    return joined.length + left.length === 0 ? [] : [{ kind: 'list', list, joined, left }];
  });
  return [...rules, ...lists];
}

/** The pack as if these changes had not come: read on the other day, it has their rules and lists as they were before. */
function takeBack(pack: Pack, changes: readonly DayChange[], from: string, to: string): Pack {
  const lists = changes.flatMap((change) => (change.kind === 'list' ? [change.list] : []));
  const law = lists.length === 0 ? pack : readListsOn(pack, lists, from);
  const rules = new Set(changes.flatMap((change) => ('rule' in change ? [change.rule] : [])));
  if (rules.size === 0) return law;
  const turned = (rule: Rule): Rule => {
    if (!rules.has(rule.id)) return rule;
    return isInForce(rule, to)
      ? { ...rule, from: LAST_DAY, to: FIRST_DAY }
      : { ...rule, from: FIRST_DAY, to: LAST_DAY };
  };
  return { ...law, rules: law.rules.map(turned) };
}

function readListsOn(pack: Pack, lists: readonly string[], date: string): Pack {
  const listsOn = Object.fromEntries(lists.map((list) => [list, date]));
  const made = compilePack(pack.source, pack.vocabulary, { ...pack.options, listsOn });
  if (made.pack === null) throw new Error(`pack ${pack.id}: it compiled once`);
  return made.pack;
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
