// What the law says of what is known, arranged for reading: outcomes by how they stand, rules by how they are met, and what is missing.

import type { Assessment } from '#law';

export const OUTCOME_STANDINGS = ['required', 'allowed', 'prohibited', 'undecided'] as const;
export type OutcomeStanding = (typeof OUTCOME_STANDINGS)[number];

export interface OutcomeLine {
  readonly standing: OutcomeStanding;
  readonly outcome: string;
  readonly grounds: readonly string[];
}

/** What must be first, then what may be, what may not, what is not decided. */
export function outcomeLines({ required, open, prohibited, undecided }: Assessment): readonly OutcomeLine[] {
  const lines = (standing: OutcomeStanding, found: Assessment['required']): readonly OutcomeLine[] =>
    found.map(({ outcome, grounds }) => ({ standing, outcome, grounds }));
  return [
    ...lines('required', required),
    ...lines('allowed', open),
    ...lines('prohibited', prohibited),
    ...undecided.map(({ outcome }) => ({ standing: 'undecided' as const, outcome, grounds: [] })),
  ];
}

export const RULE_STANDINGS = ['failed', 'waivable', 'breached', 'unknown', 'met', 'holds', 'defeated'] as const;
export type RuleStanding = (typeof RULE_STANDINGS)[number];

export interface RuleLine {
  readonly id: string;
  readonly standing: RuleStanding;
  readonly lacking: readonly string[];
}

/** Conditions and rules: what fails first, then what is not known, then what is met. Duties have their own list. */
export function ruleLines({ findings, unknown }: Pick<Assessment, 'findings' | 'unknown'>): readonly RuleLine[] {
  const lines: RuleLine[] = [
    ...findings
      .filter(({ kind }) => kind !== 'duty')
      .map(({ id, status }): RuleLine => ({ id, standing: status, lacking: [] })),
    ...unknown.map(({ id, lacking }): RuleLine => ({ id, standing: 'unknown', lacking })),
  ];
  const rank = ({ standing }: RuleLine): number => RULE_STANDINGS.indexOf(standing);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

export interface DutyLine {
  readonly id: string;
  /** The code of what is to be done, where it has one. */
  readonly duty: string | null;
}

/** Rules of duty that hold now. */
export function dutyLines({ findings, duties }: Pick<Assessment, 'findings' | 'duties'>): readonly DutyLine[] {
  const named = new Map(duties.map(({ id, duty }) => [id, duty]));
  return findings
    .filter(({ kind, status }) => kind === 'duty' && status === 'holds')
    .map(({ id }) => ({ id, duty: named.get(id) ?? null }));
}
