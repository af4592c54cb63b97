// What was answered, and what did it resolve to? A session's log: replaying its answers gives the same items, so that nothing is lost with the
// page, and every figure can be derived again. An answer is a verdict, one of the ten types of question, or words of one's own.

import type { Light } from '#documents';
import type { Explanation, FaceFeature, FeatureRating } from '#people';
import type { HeardFlag, QuestionType } from '#interview';
import type { Confidence, JudgedHeader, QuestionHeader, Tool, ToneGroup, Verdict } from './drill.ts';
import type { ItemContent } from './itemContent.ts';
import type { NamingContent, RephrasingContent } from './questionItem.ts';
import type { Told } from './rephrased.ts';

/** Where and what, for somebody who calls a paper false. */
export interface Naming {
  readonly page: string;
  readonly area: string;
  readonly light: Light;
  readonly term: string;
}

export interface VerdictAnswer {
  /** The number of the item, from 1. */
  readonly item: number;
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly naming: Naming | null;
  /** Lights it was looked at under. */
  readonly lights: readonly Light[];
  readonly tookMs: number;
  /** For faces, where features were rated. */
  readonly faces: FaceRatings | null;
  /** For a pair: what each said alone, before the answer above was agreed. */
  readonly alone: readonly [OwnAnswer, OwnAnswer] | null;
}

/** Feature by feature, as far as rated; what explains a difference, in the view of who judged. */
export interface FaceRatings {
  readonly ratings: Readonly<Partial<Record<FaceFeature, FeatureRating>>>;
  readonly explained: Readonly<Partial<Record<FaceFeature, Explanation>>>;
}

/** The answer of one of a pair. */
export interface OwnAnswer {
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly tookMs: number;
}

/** What an answer resolved to: what the item was. */
export interface Resolved {
  readonly cue: string;
  /** How hard the cue was held to be for this trainee. */
  readonly difficulty: number;
  readonly isFalse: boolean;
  /** 0, or 1 for the shift after a burst and what comes after a lesson. */
  readonly block: 0 | 1;
  /** The plainest tool that would have shown it; null for what is not false or needs none. */
  readonly tool: Tool | null;
  /** Skin tones in three groups, for faces; null elsewhere. */
  readonly group: ToneGroup | null;
  /** Whether place and word were right, for false papers that were called false; null elsewhere. */
  readonly named: (typeof NAMED)[number] | null;
  /** What was drawn, to be looked at again by later programs too; null in logs of format 1. */
  readonly content: ItemContent | null;
}

/** How much of a naming was right. */
export const NAMED = ['placeAndTerm', 'place', 'term', 'neither'] as const;

export interface VerdictEntry extends VerdictAnswer {
  readonly atMs: number;
  readonly resolved: Resolved;
}

/** The type that a question is said to have. */
export interface TypeAnswer {
  readonly item: number;
  readonly type: QuestionType;
  readonly tookMs: number;
}

/** What every answer about a question resolved to. */
interface QuestionResolved<Content> {
  readonly cue: string;
  readonly difficulty: number;
  readonly content: Content;
}

export interface TypeEntry extends TypeAnswer {
  readonly atMs: number;
  readonly resolved: QuestionResolved<NamingContent> & {
    /** The rule by which it was heard as what it is, and what was noted beside; by this version of the rules. */
    readonly rule: string;
    readonly flags: readonly HeardFlag[];
    readonly hearing: number;
  };
}

/** A better question, in one's own words. */
export interface WordsAnswer {
  readonly item: number;
  readonly words: string;
  readonly tookMs: number;
}

export interface WordsEntry extends WordsAnswer {
  readonly atMs: number;
  /** How the words were heard, once and for all. */
  readonly resolved: QuestionResolved<RephrasingContent> & { readonly told: Told };
}

export type DrillAnswer = VerdictAnswer | TypeAnswer | WordsAnswer;
export type QuestionEntry = TypeEntry | WordsEntry;
export type DrillEntry = VerdictEntry | QuestionEntry;

interface LogOf<Header, Entry> {
  readonly header: Header;
  readonly entries: readonly Entry[];
  /** Ended by the trainee before its last item. */
  readonly endedMs: number | null;
  /** Items whose label the trainee contests: they count for nothing. None among true and false. */
  readonly contested: readonly number[];
}

export type JudgedLog = LogOf<JudgedHeader, VerdictEntry>;
export type NamingLog = LogOf<QuestionHeader<'naming'>, TypeEntry>;
export type RephrasingLog = LogOf<QuestionHeader<'rephrasing'>, WordsEntry>;
export type QuestionLog = NamingLog | RephrasingLog;
export type DrillLog = JudgedLog | QuestionLog;

export const isNaming = (log: DrillLog): log is NamingLog => log.header.kind === 'naming';
export const isRephrasing = (log: DrillLog): log is RephrasingLog => log.header.kind === 'rephrasing';
export const isJudged = (log: DrillLog): log is JudgedLog => !isNaming(log) && !isRephrasing(log);

export function isOver({ header, entries, endedMs }: DrillLog): boolean {
  return endedMs !== null || entries.length >= header.length;
}

export function isRight(entry: DrillEntry): boolean {
  if ('verdict' in entry) return (entry.verdict === 'false') === entry.resolved.isFalse;
  if ('type' in entry) return entry.type === entry.resolved.content.type;
  return entry.resolved.told.outcome === 'good';
}

/** The answers that count. */
export function countedEntries({ entries, contested }: DrillLog): readonly DrillEntry[] {
  return contested.length === 0 ? entries : entries.filter(({ item }) => !contested.includes(item));
}
