// Points for the lawful outcome and its grounds, and for having established what carries it. Granting rightly and refusing rightly
// weigh the same: both are the outcome that the law requires.

import type { OutcomeFinding } from '#law';
import { allows, basisOf, type AttemptRecord } from './attemptRecord.ts';
import { explain, type Justification, type RawItem } from './report.ts';

export function outcomeItems(record: AttemptRecord): RawItem[] {
  return [lawfulItem(record), ...groundsItem(record)];
}

function lawfulItem(record: AttemptRecord): RawItem {
  const { decision, onTruth, final } = record;
  const acts = decidingActs(final);
  const bearing = onTruth.required.length > 0 ? onTruth.required : onTruth.open;
  const provisions = [...new Set(bearing.flatMap((one) => one.rules))].slice(0, 6);
  const base = { id: 'outcome.lawful', weight: 3, acts, provisions };
  if (decision === null) return { ...base, share: 0, explanation: explain('undecided') };
  const { outcome } = decision;
  const required = onTruth.required.map((one) => one.outcome);
  if (required.includes(outcome)) {
    const missed = required.filter((other) => other !== outcome && isStepMissed(other, outcome, record));
    if (missed.length === 0) return { ...base, share: 1000, explanation: explain('required', { outcome }) };
    return { ...base, share: 700, explanation: explain('requiredButMissed', { outcome, missed: missed.join(', ') }) };
  }
  if (onTruth.open.some((one) => one.outcome === outcome))
    return {
      ...base,
      share: required.length === 0 ? 1000 : 600,
      explanation: explain(required.length === 0 ? 'open' : 'openButRequired', {
        outcome,
        required: required.join(', '),
      }),
    };
  if (outcome === 'SECOND_LINE')
    return { ...base, share: 300, explanation: explain('deferred', { required: required.join(', ') }) };
  return { ...base, share: 0, explanation: explain('notLawful', { outcome, required: required.join(', ') }) };
}

/**
 * A further step that the law requires beside the decision, and that was not taken. Sending on to the second line takes it along, and
 * who already is at the second line need not be sent there.
 */
function isStepMissed(step: string, outcome: string, { drawn, final }: AttemptRecord): boolean {
  if (outcome === 'SECOND_LINE') return false;
  if (drawn.procedure.takesAlong[outcome]?.includes(step) === true) return false;
  if (step === 'SECOND_LINE' && drawn.content.scenario.setting.line === 'second') return false;
  return !final.referrals.some((referral) => referral.to === step);
}

function groundsItem({ decision, onTruth, final }: AttemptRecord): RawItem[] {
  const base = { id: 'outcome.grounds', weight: 1, acts: decidingActs(final) };
  // Where the law leaves it open, refusing stands on the grounds that open it, and not refusing on none.
  const required =
    onTruth.required.find((one) => one.grounds.length > 0) ??
    onTruth.open.find((one) => one.grounds.length > 0 && one.outcome === decision?.outcome);
  const named = decision?.grounds.map((ground) => ground.ground) ?? [];
  if (required === undefined) {
    if (named.length === 0)
      return [{ ...base, share: decision === null ? 0 : 1000, provisions: [], explanation: explain('noGrounds') }];
    return [
      { ...base, share: 0, provisions: [], explanation: explain('groundsOfNothing', { named: named.join(', ') }) },
    ];
  }
  const hit = required.grounds.filter((letter) => accepted(required, letter).some((one) => named.includes(one)));
  const surplus = named.filter((letter) => !required.grounds.some((one) => accepted(required, one).includes(letter)));
  const share = Math.max(0, Math.trunc((1000 * (hit.length - surplus.length)) / required.grounds.length));
  const missing = required.grounds.filter((letter) => !hit.includes(letter));
  return [
    {
      ...base,
      share: decision?.outcome === required.outcome ? share : 0,
      provisions: required.rules,
      explanation: explain(share === 1000 ? 'groundsRight' : 'groundsDiffer', {
        named: named.join(', '),
        missing: missing.join(', '),
        surplus: surplus.join(', '),
      }),
    },
  ];
}

function accepted(finding: OutcomeFinding, letter: string): readonly string[] {
  return [letter, ...(finding.orGrounds?.[letter] ?? [])];
}

/** Whether the decision was lawful, and whether it was justified by what had come to light. */
export function justificationOf({ decision, onTruth, onEvidence }: AttemptRecord): Justification {
  if (decision === null) return 'unlawful';
  const carried = allows(onEvidence, decision.outcome) && onEvidence.settled;
  if (allows(onTruth, decision.outcome)) return carried ? 'lawfulJustified' : 'lawfulByLuck';
  return carried ? 'unlawfulDefensible' : 'unlawful';
}

/** What is left for a decision that was right with one fact open, and what each further one takes: less than half, for luck carries nobody. */
const BY_LUCK = 400;
const BY_LUCK_PER_FACT = 100;

export function justificationItems(record: AttemptRecord): RawItem[] {
  const { onEvidence, final } = record;
  const kind = justificationOf(record);
  const lacking = onEvidence.lacking.length;
  const byLuck = Math.max(0, BY_LUCK - BY_LUCK_PER_FACT * (lacking - 1));
  const share = { lawfulJustified: 1000, lawfulByLuck: byLuck, unlawfulDefensible: 600, unlawful: 0 }[kind];
  return [
    {
      id: 'justification',
      weight: 1,
      share,
      acts: decidingActs(final),
      provisions: [...basisOf(record, 'justified'), ...onEvidence.required.flatMap((one) => one.rules).slice(0, 5)],
      explanation: explain(kind, { lacking: onEvidence.lacking.join(', '), count: lacking }),
    },
  ];
}

function decidingActs({ decision, signed }: AttemptRecord['final']): number[] {
  return [decision?.act, signed].filter((act): act is number => act !== null && act !== undefined);
}
