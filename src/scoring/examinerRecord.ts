// What does an examiner look back at? The acts one by one, the questions, the steps, what was put of each ground, and the reasons beside the
// model and the lawful outcome: a part of the debrief, without points, and without what takes long to work out.

import { messageOf, replay, wordsOfValues, type Gate, type LogEntry, type Message } from '#attempt';
import type { Case, OpenScenario } from '#scenario';
import { recordAttempt } from './attemptRecord.ts';
import { textOfAct, type Debrief, type MomentRef } from './debrief.ts';
import { lookBackOnTalk, type InterviewDebrief } from './debriefInterview.ts';
import { firstDecidable } from './moments.ts';
import { markSteps } from './stepMarks.ts';

export interface ExaminerRecord<M> {
  readonly timeline: Debrief<M>['timeline'];
  readonly decidable: MomentRef | null;
  readonly decided: MomentRef | null;
  readonly papers: readonly { readonly paper: string; readonly kind: string }[];
  readonly outcome: Pick<Debrief<M>['outcome'], 'decided' | 'grounds' | 'required' | 'open'>;
  readonly interview: Pick<InterviewDebrief<M>, 'questions' | 'grounds' | 'steps'>;
  readonly record: Debrief<M>['record'];
  readonly values: Debrief<M>['values'];
}

/** Null if the log does not replay with this program. */
export function recordForExaminer(
  open: OpenScenario,
  drawn: Case,
  entries: readonly LogEntry[],
  gate: Gate,
): ExaminerRecord<Message> | null {
  const played = replay(drawn, { entries: [...entries] });
  if (!played.ok) return null;
  const { start, moments } = played;
  const record = recordAttempt(open, drawn, start, moments, undefined, 'examiner');
  const { decision, final, onTruth } = record;
  const say = (id: string): Message => messageOf(drawn, id);
  const signed = moments.find(({ entry }) => entry.seq === final.signed);
  return {
    timeline: moments.map(({ entry, state }) => ({
      act: entry.seq,
      atSeconds: state.seconds,
      did: gate.release(entry.act),
      text: textOfAct(entry.act, say),
    })),
    decidable: firstDecidable(open, drawn, moments),
    decided: signed === undefined ? null : { act: signed.entry.seq, atSeconds: signed.state.seconds },
    papers: drawn.papers.map(({ id, kind }) => ({ paper: gate.out('paper', id), kind })),
    outcome: {
      decided: decision?.outcome ?? null,
      grounds: decision?.grounds.map(({ ground }) => ground) ?? [],
      required: onTruth.required.map(({ outcome, grounds }) => ({ outcome, grounds })),
      open: onTruth.open.map(({ outcome }) => outcome),
    },
    interview: { ...lookBackOnTalk(record), steps: markSteps(record) },
    record: { rationale: decision?.rationale ?? '', model: say('rationale') },
    values: wordsOfValues(drawn, final.evidence.statements, say),
  };
}
