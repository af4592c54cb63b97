// What the law says of what is known, arranged for reading: outcomes by how they stand, rules by how they are met, and what is missing.

import type { Assessment } from '#law';
import type { LawWords } from '#words';

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

/** As a reader cares: what fails first, then what is not known, then what is met; what does not bear on the person last. */
export const RULE_STANDINGS = [
  'failed',
  'waivable',
  'breached',
  'unknown',
  'met',
  'holds',
  'defeated',
  'informs',
  'notHere',
  'notInForce',
] as const;
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

/** How any rule of the pack stands beside what is known, and what is lacking to know it. */
export function standingOf(
  id: string,
  { applies = {}, findings, unknown }: Assessment,
  law: Pick<LawWords, 'provision'>,
): Omit<RuleLine, 'id'> {
  const found = findings.find((one) => one.id === id);
  if (found !== undefined) return { standing: found.status, lacking: [] };
  const open = unknown.find((one) => one.id === id);
  if (open !== undefined) return { standing: 'unknown', lacking: open.lacking };
  const here = applies[id];
  if (here === undefined) return { standing: 'notInForce', lacking: [] };
  if (here === 'no') return { standing: 'notHere', lacking: [] };
  const kind = law.provision(id)?.kind;
  if (kind === 'provision' || kind === 'definition') return { standing: 'informs', lacking: [] };
  return { standing: here === 'open' ? 'unknown' : 'holds', lacking: [] };
}

/** What was looked for, best first, in two parts: what bears on the person or may, and what is shown not to. */
export function arrangeFound(
  ids: readonly string[],
  assessment: Assessment,
  law: Pick<LawWords, 'provision'>,
): { readonly here: readonly string[]; readonly elsewhere: readonly string[] } {
  const isElsewhere = (id: string): boolean => {
    const { standing } = standingOf(id, assessment, law);
    return standing === 'notHere' || standing === 'notInForce';
  };
  return { here: ids.filter((id) => !isElsewhere(id)), elsewhere: ids.filter(isElsewhere) };
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
