// An attempt before an examiner: its report as it stands, and every question in words of the officer's own whose label counts against them,
// with what hangs on it. The examiner rules; the report is derived again.

import { messageOf, OWN_WORDS, replay, resolveWords, type Log, type Message, type Words } from '#attempt';
import { isContaminating, type QuestionType } from '#interview';
import type { Case, OpenScenario } from '#scenario';
import { NO_RULINGS, type Rulings } from './freeLabels.ts';
import { sourcesOf, type CriticalError, type Report } from './report.ts';
import { score } from './score.ts';

export interface DoubtedLabel<M> {
  readonly act: number;
  readonly atSeconds: number;
  readonly words: M;
  readonly heardAs: M | null;
  /** What was said to it. */
  readonly answer: readonly M[];
  readonly label: QuestionType;
  readonly rule: string;
  /** The trainee's reason for not accepting it; null: they let it stand. */
  readonly contested: string | null;
  /** Critical errors that fall away if this label alone is dismissed. */
  readonly carries: readonly string[];
}

export interface Examination<M> {
  readonly report: Pick<Report, 'total' | 'max' | 'passed' | 'provisional'>;
  readonly critical: readonly {
    readonly id: string;
    readonly text: M;
    readonly sources: readonly string[];
    readonly provisional: boolean;
  }[];
  readonly labels: readonly DoubtedLabel<M>[];
}

/** Null if the log does not replay with this program. */
export function examine(
  open: OpenScenario,
  drawn: Case,
  { entries }: Pick<Log, 'entries'>,
  words: Words,
  rulings: Rulings = NO_RULINGS,
): Examination<string> | null {
  const played = replay(drawn, { entries: [...entries] });
  if (!played.ok) return null;
  const { start, moments, simulation } = played;
  const { state } = simulation;
  const say = (id: string): Message => messageOf(drawn, id);
  const reportBy = (by: Rulings): Report => score(open, drawn, start, moments, by);
  const report = reportBy(rulings);
  const idsOf = (errors: readonly CriticalError[]): string[] => errors.map(({ id }) => id);
  const before = idsOf(report.criticalErrors);
  const labels = state.free
    .filter(({ label }) => isContaminating(label))
    .map(({ act, words: own, question, label, rule }): DoubtedLabel<Message> => {
      const without = idsOf(reportBy({ ...rulings, dismissed: new Set([...rulings.dismissed, act]) }).criticalErrors);
      const lines = state.transcript.filter((line) => line.act === act);
      return {
        act,
        atSeconds: lines[0]?.atSeconds ?? 0,
        words: { id: OWN_WORDS, args: { words: own } },
        heardAs: question === null ? null : say(`ask.${question}`),
        answer: lines.filter(({ who }) => who !== 'officer').map(({ text }) => say(text)),
        label,
        rule,
        contested: state.contests.find((one) => one.label === act)?.reason ?? null,
        carries: before.filter((id) => !without.includes(id)),
      };
    });
  const examination: Examination<Message> = {
    report: { total: report.total, max: report.max, passed: report.passed, provisional: report.provisional },
    critical: report.criticalErrors.map(({ id, basis, provisional }) => ({
      id,
      text: say(`critical.${id}`),
      sources: sourcesOf(basis),
      provisional: provisional === true,
    })),
    labels,
  };
  return resolveWords(examination, words) as Examination<string>;
}
