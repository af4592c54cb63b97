// What the law says of a set of facts. Everything here is plain JSON; the words for its codes are in the locale files.

import type { FactValue } from './factValue.ts';
import type { RuleKind } from './packSchema.ts';

/** An outcome with the letters that stand for it, and the rules that say so. */
export interface OutcomeFinding {
  readonly outcome: string;
  readonly grounds: readonly string[];
  /** Letters that practice accepts in place of one of the grounds. */
  readonly orGrounds?: { readonly [ground: string]: readonly string[] };
  readonly rules: readonly string[];
}

/**
 * How a rule stands: a condition that is met, failed, or failed but may be waived; a rule that fires but is defeated; one that holds;
 * a rule of conduct that is breached.
 */
export const FINDING_STATUSES = ['met', 'failed', 'waivable', 'defeated', 'holds', 'breached'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

export interface RuleFinding {
  readonly id: string;
  readonly kind: RuleKind;
  readonly status: FindingStatus;
  readonly ground?: string;
  readonly defeatedBy?: readonly string[];
}

export interface DutyFinding {
  readonly id: string;
  readonly duty: string;
  /** The last day to do it, where the law sets one. */
  readonly due?: string;
  readonly dueHours?: number;
  /** The duty goes with these outcomes only. */
  readonly on?: readonly string[];
}

export interface UnknownFinding {
  readonly id: string;
  readonly lacking: readonly string[];
}

/** A mistake in the pack that showed itself on these facts: nothing that rests on the rule is decided. */
export interface AssessmentFault {
  /** The rule, or the derived fact. */
  readonly id: string;
  /** The part of it that faulted. */
  readonly part: 'when' | 'unless' | 'test' | 'due' | 'value';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export const PROOF_KINDS = ['outcome', 'rule', 'condition', 'fact', 'derived'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/**
 * A step of a proof. `id` is the code of the outcome, the rule, the name of the fact, or the source text of the condition
 * (`and`, `or`, `not`, `choose` for connectives). Equal parts are one object.
 */
export interface ProofNode {
  readonly kind: ProofKind;
  readonly id: string;
  readonly truth: 'true' | 'false' | 'unknown' | 'fault';
  readonly value?: FactValue;
  /** For an outcome: required, open, prohibited or undecided. For a rule: the part of it that a child proves. */
  readonly role?: string;
  readonly lacking?: readonly string[];
  readonly defeatedBy?: readonly string[];
  readonly citation?: string;
  /** Proved further up in the same proof: its children stand there. */
  readonly again?: true;
  readonly children: readonly ProofNode[];
}

export interface Assessment {
  readonly pack: string;
  readonly date: string;
  /** Each of these must be. */
  readonly required: readonly OutcomeFinding[];
  /** Each of these may be: lawful to choose, none must. */
  readonly open: readonly OutcomeFinding[];
  readonly prohibited: readonly OutcomeFinding[];
  /** Outcomes that what is lacking decides. What is in none of the lists is not called for. */
  readonly undecided: readonly { readonly outcome: string; readonly lacking: readonly string[] }[];
  readonly findings: readonly RuleFinding[];
  /** Rules that bear on an outcome and are not decided. */
  readonly unknown: readonly UnknownFinding[];
  /** Whether nothing that is still lacking could change `required`, `open` or `prohibited`. */
  readonly settled: boolean;
  /** The stated facts that keep it from being settled. */
  readonly lacking: readonly string[];
  readonly duties: readonly DutyFinding[];
  readonly derived: { readonly [fact: string]: FactValue };
  readonly faults: readonly AssessmentFault[];
  /** By rule in force, where it was asked for: whether it bears on this person; what its test comes to stands in `findings`. */
  readonly applies?: { readonly [rule: string]: 'yes' | 'open' | 'no' };
  /** One tree an outcome; null where it was not asked for. */
  readonly proof: readonly ProofNode[] | null;
}
