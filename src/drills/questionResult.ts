// What can be said of a session about questions: how many were named or put better, by type or flaw with the interval of each, which types were
// taken for which, what was lacking. Contested labels count for nothing; each is listed.

import { QUESTION_TYPES, type HearingLanguage, type QuestionType } from '#interview';
import { shareOf, type Share } from '#measurement';
import type { QuestionKind } from './drill.ts';
import {
  countedEntries,
  isNaming,
  isRight,
  type QuestionEntry,
  type QuestionLog,
  type TypeEntry,
  type WordsEntry,
} from './drillLog.ts';
import { FLAWS, type Flaw } from './questionItem.ts';
import { GOOD_REMARKS, OUTCOMES, REMARKS, type Outcome, type Remark } from './rephrased.ts';
import { medianOf } from './result.ts';

export interface TypeResult {
  readonly type: QuestionType;
  /** Of the questions of this type, those that were named so. */
  readonly named: Share;
  /** Of the questions that were named so, those that are. */
  readonly trusted: Share;
}

/** A cell of the confusion matrix. */
export interface Confusion {
  readonly type: QuestionType;
  readonly said: QuestionType;
  readonly count: number;
}

export interface NamingResult {
  /** Types that were asked or named, in their order. */
  readonly types: readonly TypeResult[];
  /** What was taken for what, the diagonal too; empty cells are left out. */
  readonly confusions: readonly Confusion[];
}

export interface FlawResult {
  readonly flaw: Flaw;
  /** The flaw was gone, and a question left. */
  readonly gone: Share;
  /** And nothing else was lacking. */
  readonly good: Share;
}

export interface RephrasingResult {
  readonly outcomes: readonly { readonly outcome: Outcome; readonly count: number }[];
  readonly flaws: readonly FlawResult[];
  /** What was lacking, the most frequent first. */
  readonly lacking: readonly { readonly remark: Remark; readonly count: number }[];
}

/** What became of a question. */
export interface QuestionLine {
  readonly item: number;
  readonly cue: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly isContested: boolean;
  readonly tookMs: number;
}

export interface QuestionResult {
  readonly session: string;
  readonly kind: QuestionKind;
  readonly language: HearingLanguage;
  readonly focus: string | null;
  readonly answers: number;
  readonly contested: number;
  /** Of those that count. */
  readonly right: Share;
  /** null for the other drill. */
  readonly naming: NamingResult | null;
  readonly rephrasing: RephrasingResult | null;
  readonly medianMs: number | null;
  readonly items: readonly QuestionLine[];
}

export function questionResultOf(log: QuestionLog): QuestionResult {
  const { header, contested } = log;
  const entries: readonly QuestionEntry[] = log.entries;
  const counted = countedEntries(log);
  const { session, kind, language, focus } = header;
  return {
    session,
    kind,
    language,
    focus,
    answers: entries.length,
    contested: contested.length,
    right: shareOf(counted.filter(isRight).length, counted.length),
    naming: isNaming(log) ? namingOf(counted.filter((entry) => 'type' in entry)) : null,
    rephrasing: isNaming(log) ? null : rephrasingOf(counted.filter((entry) => 'words' in entry)),
    medianMs: medianOf(entries.map(({ tookMs }) => tookMs)),
    items: entries.map((entry) => ({
      item: entry.item,
      cue: entry.resolved.cue,
      text: entry.resolved.content.text,
      isRight: isRight(entry),
      isContested: contested.includes(entry.item),
      tookMs: entry.tookMs,
    })),
  };
}

function namingOf(entries: readonly TypeEntry[]): NamingResult {
  const count = (type: QuestionType | null, said: QuestionType | null): number =>
    entries.filter(
      (one) => (type === null || one.resolved.content.type === type) && (said === null || one.type === said),
    ).length;
  return {
    types: QUESTION_TYPES.flatMap((type): TypeResult[] => {
      const [asked, said, both] = [count(type, null), count(null, type), count(type, type)];
      return asked + said === 0 ? [] : [{ type, named: shareOf(both, asked), trusted: shareOf(both, said) }];
    }),
    confusions: QUESTION_TYPES.flatMap((type) =>
      QUESTION_TYPES.flatMap((said): Confusion[] => {
        const cell = count(type, said);
        return cell === 0 ? [] : [{ type, said, count: cell }];
      }),
    ),
  };
}

function rephrasingOf(entries: readonly WordsEntry[]): RephrasingResult {
  const told = entries.map(({ resolved }) => resolved.told);
  return {
    outcomes: OUTCOMES.map((outcome) => ({ outcome, count: told.filter((one) => one.outcome === outcome).length })),
    flaws: FLAWS.flatMap((flaw): FlawResult[] => {
      const own = entries.filter(({ resolved }) => resolved.content.flaw === flaw);
      if (own.length === 0) return [];
      const isGone = ({ resolved: { told: one } }: WordsEntry): boolean =>
        one.outcome !== 'not' && one.remarks.includes('flawGone');
      return [
        {
          flaw,
          gone: shareOf(own.filter(isGone).length, own.length),
          good: shareOf(own.filter(isRight).length, own.length),
        },
      ];
    }),
    lacking: REMARKS.filter((remark) => !GOOD_REMARKS.includes(remark))
      .map((remark) => ({ remark, count: told.filter(({ remarks }) => remarks.includes(remark)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}
