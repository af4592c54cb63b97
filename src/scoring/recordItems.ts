// Points for the record: every ground carried by evidence, the person told what they must be told, a rationale by the rubric of
// interviewing.md section 7 (marked by the trainee in practice, by an examiner in exams; until then the report is provisional).

import { unputGrounds } from '#attempt';
import { factsOfGround } from '#law';
import { basisOf, type AttemptRecord } from './attemptRecord.ts';
import { worthOfRationale } from './rationale.ts';
import { explain, type RawItem } from './report.ts';

export function recordItems(record: AttemptRecord): RawItem[] {
  return [...carriedItem(record), ...slipItem(record), ...toldItem(record), rationaleItem(record)];
}

/** Grounds for which only a slip speaks: what memory, an interpreter or a misunderstanding made of somebody's words is no lie of theirs. */
function slipItem({ decision, final }: AttemptRecord): RawItem[] {
  const statements = new Map(final.evidence.statements.map((one) => [one.id, one]));
  const onSlips = (decision?.grounds ?? []).filter(({ evidence }) => {
    const cited = evidence.flatMap((id) => statements.get(id) ?? []);
    return cited.length > 0 && cited.every(({ cause }) => cause !== undefined && cause !== 'lie');
  });
  if (onSlips.length === 0) return [];
  return [
    {
      id: 'record.slips',
      weight: 3,
      share: 0,
      acts: final.decision === null ? [] : [final.decision.act],
      provisions: ['interviewing-3.3', 'interpreting-whole'],
      explanation: explain('groundsOnSlips', { bare: onSlips.map(({ ground }) => ground).join(', ') }),
    },
  ];
}

function carriedItem(record: AttemptRecord): RawItem[] {
  const { decision, final, open } = record;
  const grounds = decision?.grounds ?? [];
  if (grounds.length === 0) return [];
  const carried = grounds.filter(({ ground, evidence }) => {
    const facts = factsOfGround(open.pack, ground);
    const about = final.evidence.statements.filter((one) => facts.has(one.fact));
    return evidence.some((id) =>
      about.some((one) => one.id === id || (one.origin.kind === 'finding' && one.origin.id === id)),
    );
  });
  return [
    {
      id: 'record.carried',
      weight: 2,
      share: Math.trunc((1000 * carried.length) / grounds.length),
      acts: final.decision === null ? [] : [final.decision.act],
      provisions: [...basisOf(record, 'grounds'), 'interviewing-7'],
      explanation: explain(carried.length === grounds.length ? 'groundsCarried' : 'groundsBare', {
        bare: grounds
          .filter((ground) => !carried.includes(ground))
          .map((ground) => ground.ground)
          .join(', '),
      }),
    },
  ];
}

function toldItem({ decision, drawn, final, onTruth }: AttemptRecord): RawItem[] {
  if (decision === null) return [];
  const owed = onTruth.duties.filter((duty) => duty.on === undefined || duty.on.includes(decision.outcome));
  const needed = Object.entries(drawn.procedure.told).filter(([, duties]) =>
    owed.some((duty) => duties.includes(duty.id)),
  );
  if (needed.length === 0) return [];
  const missed = needed.filter(([word]) => !decision.told.includes(word)).map(([word]) => word);
  return [
    {
      id: 'record.told',
      weight: 2,
      share: Math.trunc((1000 * (needed.length - missed.length)) / needed.length),
      acts: final.decision === null ? [] : [final.decision.act],
      provisions: owed.filter((duty) => needed.some(([, duties]) => duties.includes(duty.id))).map((duty) => duty.id),
      explanation: explain(missed.length === 0 ? 'toldAll' : 'toldNot', { missed: missed.join(', ') }),
    },
  ];
}

/** A decisive point that was never put makes the record unsafe (R5 = 1), however well it is written: the whole is capped at 2. */
function rationaleItem({ decision, drawn, final, marker }: AttemptRecord): RawItem {
  const base = { id: 'record.rationale', weight: 3, provisions: ['interviewing-7'] };
  const written = decision?.rationale.trim() ?? '';
  const acts = final.decision === null ? [] : [final.decision.act];
  if (written === '') return { ...base, share: 0, acts, explanation: explain('noRationale') };
  // Where nobody puts anything to anybody (a witness box), there is no such cap.
  const asksFor = drawn.procedure.steps['M16'] ?? 'none';
  const unput = asksFor === 'none' ? 0 : unputGrounds(drawn, final).length;
  const own = marker === 'examiner' ? null : final.review;
  if (own === null || Object.keys(own.marks).length === 0)
    return { ...base, share: 0, acts, pending: true, explanation: explain('rationaleUnmarked', unput > 0 ? { unput } : {}) }; // prettier-ignore
  const { share, code, tenths } = worthOfRationale(own.marks, unput);
  return {
    ...base,
    share,
    acts: [...acts, own.act],
    explanation: explain(code, { tenths }),
  };
}
