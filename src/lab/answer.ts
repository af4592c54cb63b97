// The law's answer to one person, short enough to count: what must be, or else what may be; and how two answers to the same person
// differ, with the rules that speak otherwise.

import type { Assessment, FindingStatus, Pack } from '#law';

/** `none`: nothing is called for. `undecided`: a fact is lacking that would decide. */
export const ANSWER_KINDS = ['must', 'may', 'undecided', 'none'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface Answer {
  readonly kind: AnswerKind;
  /** Codes of outcomes, in the order of the pack. */
  readonly outcomes: readonly string[];
}

/** A rule that speaks otherwise; silent where it does not bear on the person or is met. */
export interface Turn {
  readonly rule: string;
  readonly before: FindingStatus | 'silent';
  readonly after: FindingStatus | 'silent';
}

/** Decisions that must be, else steps that must be, else decisions that may be, else steps that may be. */
export function answerOf(pack: Pack, { required, open, undecided, faults }: Assessment): Answer {
  if (faults.length > 0) return { kind: 'undecided', outcomes: [] };
  const { outcomes } = pack.source;
  for (const [kind, found] of [
    ['must', required],
    ['may', open],
  ] as const) {
    for (const role of ['decision', 'step'] as const) {
      const codes = found.map(({ outcome }) => outcome).filter((code) => outcomes[code]?.role === role);
      if (codes.length > 0) return { kind, outcomes: Object.keys(outcomes).filter((code) => codes.includes(code)) };
    }
    // A weaker answer does not count while a stronger one is open.
    if (kind === 'must' && undecided.some(({ outcome }) => outcomes[outcome]?.role === 'decision'))
      return { kind: 'undecided', outcomes: [] };
  }
  return { kind: 'none', outcomes: [] };
}

export function answerKey({ kind, outcomes }: Answer): string {
  return [kind, ...outcomes].join(' ');
}

/** The letters that stand for an outcome that must or may be. */
export function groundsKey({ required, open }: Assessment): string {
  return [...required, ...open].map(({ outcome, grounds }) => `${outcome}:${grounds.join('')}`).sort().join(' '); // prettier-ignore
}

/** The rules that speak otherwise after than before, by id. */
export function turnsBetween(before: Assessment, after: Assessment): Turn[] {
  const old = statuses(before);
  const now = statuses(after);
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((rule): Turn[] => {
    const was = old.get(rule) ?? 'silent';
    const is = now.get(rule) ?? 'silent';
    return was === is ? [] : [{ rule, before: was, after: is }];
  });
}

function statuses({ findings }: Assessment): Map<string, FindingStatus> {
  return new Map(findings.flatMap(({ id, status }) => (status === 'met' ? [] : [[id, status]])));
}
