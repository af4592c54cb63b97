// Sessions for tests: begun plainly, answered by a rule.

import type { QuestionType } from '#interview';
import {
  DRILL_FORMAT,
  type JudgedHeader,
  type JudgedKind,
  type QuestionHeader,
  type QuestionKind,
  type Verdict,
} from './drill.ts';
import { isOver, type JudgedLog, type QuestionLog } from './drillLog.ts';
import type { QuestionBank } from './questionItem.ts';
import { answered, itemAfter, questionAfter, type JudgedItem, type QuestionItem } from './session.ts';
import { standingAfter, startFor } from './standing.ts';

export function aHeader(kind: JudgedKind, changes: Partial<JudgedHeader> = {}): JudgedHeader {
  return {
    format: DRILL_FORMAT,
    session: `a ${kind} session`,
    kind,
    protocol: 'stream',
    way: 'free',
    prevalence: 'half',
    feedback: true,
    length: 20,
    seed: 7,
    startedMs: 0,
    start: startFor(standingAfter([]), kind, 0),
    ...changes,
  };
}

/** Every item answered by the rule, a second after the other. */
export function played(
  header: JudgedHeader,
  judge: (item: JudgedItem) => Verdict,
  confidence: 50 | 60 | 80 | 100 = 80,
): JudgedLog {
  let log: JudgedLog = { header, entries: [], endedMs: null, contested: [] };
  while (!isOver(log)) {
    const item = itemAfter(header, log.entries);
    log = answered(
      log,
      {
        item: item.item,
        verdict: judge(item),
        confidence,
        naming: null,
        faces: null,
        alone: null,
        lights: ['white'],
        tookMs: 1000 * item.item,
      },
      header.startedMs + item.item * 1000,
    );
  }
  return log;
}

export const rightly = ({ isFalse }: JudgedItem): Verdict => (isFalse ? 'false' : 'genuine');
export const wrongly = ({ isFalse }: JudgedItem): Verdict => (isFalse ? 'genuine' : 'false');

export function aQuestionHeader<Kind extends QuestionKind>(
  kind: Kind,
  changes: Partial<QuestionHeader<Kind>> = {},
): QuestionHeader<Kind> {
  return {
    format: DRILL_FORMAT,
    session: `a ${kind} session`,
    kind,
    language: 'en',
    focus: null,
    feedback: true,
    length: 20,
    seed: 7,
    startedMs: 0,
    start: startFor(standingAfter([]), kind, 0),
    ...changes,
  };
}

/** Every question answered by the rule, a second after the other: a type to name it by, or words. */
export function playedQuestions(
  header: QuestionHeader,
  bank: QuestionBank,
  say: (item: QuestionItem) => string,
): QuestionLog {
  let log = { header, entries: [], endedMs: null, contested: [] } as unknown as QuestionLog;
  while (!isOver(log)) {
    const next = questionAfter(header, log.entries, bank);
    const base = { item: next.item, tookMs: 1000 * next.item };
    const given = say(next);
    const answer = header.kind === 'naming' ? { ...base, type: given as QuestionType } : { ...base, words: given };
    log = answered(log, answer, header.startedMs + next.item * 1000, bank) as QuestionLog;
  }
  return log;
}
