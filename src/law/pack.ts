// A law pack, compiled: rules with their conditions, in an order in which each can be worked out from those before it.

import type { Condition } from './condition.ts';
import type { Declarations } from './conditionScope.ts';
import type { PackOptions } from './datedLists.ts';
import type { FactValue } from './factValue.ts';
import type { Mark, PackSource, RuleKind, RuleSource } from './packSchema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands in a condition of a rule for the letters that stand, and for those that may be waived. */
export const GROUNDS = 'grounds';
export const WAIVABLE = 'waivable';

export interface Rule {
  readonly id: string;
  readonly source: RuleSource;
  /** First and last day in force, inherited from its source where the rule does not say. */
  readonly from: string;
  readonly to: string;
  readonly when: Condition | null;
  readonly unless: Condition | null;
  readonly test: Condition | null;
  readonly due: Condition | null;
  readonly directions: readonly string[];
  /** Whether it reads the letters that stand, so that every rule that gives one comes first. */
  readonly readsLetters: boolean;
  /** Rules that defeat or soften this one, by id. */
  readonly defeatedBy: readonly string[];
  readonly softenedBy: readonly string[];
}

export interface Derivation {
  readonly fact: string;
  readonly rule: string;
  readonly condition: Condition;
}

/** The rules that speak for or against an outcome, by id. */
export interface OutcomeRules {
  readonly requires: readonly string[];
  readonly opens: readonly string[];
  readonly prohibits: readonly string[];
}

/** A value of the baseline: written out, or worked out of what is stated and laid before it. */
export type BaselineValue = { readonly value: FactValue } | { readonly condition: Condition };

export interface BaselineBlock {
  readonly when: Condition | null;
  /** The block is laid only while none of these is known. */
  readonly without: readonly string[];
  /** Whether what contradicts the block contradicts itself. */
  readonly isFixed: boolean;
  readonly facts: readonly (readonly [fact: string, value: BaselineValue])[];
}

export interface PackConstraint {
  readonly id: string;
  readonly holds: Condition;
}

export interface Pack {
  readonly id: string;
  readonly source: PackSource;
  /** What it was compiled with. */
  readonly options: PackOptions;
  readonly vocabulary: Vocabulary;
  /** Facts and dated lists, for conditions that others write against this pack. */
  readonly declarations: Declarations;
  /** Rules in an order in which those that bear on a rule stand before it. */
  readonly rules: readonly Rule[];
  readonly ruleById: ReadonlyMap<string, Rule>;
  readonly outcomes: ReadonlyMap<string, OutcomeRules>;
  /** Derivations in an order in which those that one uses stand before it. */
  readonly derivations: readonly Derivation[];
  /** The facts that each derived fact comes from. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  readonly constraints: readonly PackConstraint[];
  readonly baseline: ReadonlyMap<string, readonly BaselineBlock[]>;
}

/** A rule as a panel of rules shows it; its text is `rule.<id>` of the locale files. */
export interface RuleInForce {
  readonly id: string;
  readonly kind: RuleKind;
  readonly step: string | null;
  readonly citation: string;
  readonly url: string;
  readonly mark: Mark;
  readonly from: string;
  readonly to: string;
}

export function isInForce(rule: Rule, date: string): boolean {
  return rule.from <= date && date <= rule.to;
}

/** The rules and provisions in force on a day, in the order of the pack. */
export function lawInForce(pack: Pack, date: string): RuleInForce[] {
  return pack.source.rules.flatMap(({ id }) => {
    const rule = pack.ruleById.get(id);
    if (rule === undefined || !isInForce(rule, date)) return [];
    const { kind, step = null, citation, source, mark } = rule.source;
    const url = pack.source.sources[source]?.url ?? '';
    return [{ id, kind, step, citation, url, mark, from: rule.from, to: rule.to }];
  });
}
