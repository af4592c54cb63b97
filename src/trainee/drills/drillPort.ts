// What a screen of a drill asks, and what it is given. Nothing that would tell an answer comes before the answer; wherever sessions are kept,
// plain values alone cross.

import type { Box, Level, Light, Observation, Side, Tilt } from '#documents';
import type {
  CalendarDay,
  Calendar,
  Confidence,
  DrillAnswer,
  DrillKind,
  DrillLog,
  DrillResult,
  Flaw,
  FaceLikeness,
  FacePictures,
  FaceRatings,
  FeatureTruth,
  JudgedKind,
  LessonPair,
  Line,
  Naming,
  OwnAnswer,
  Prevalence,
  PrintedField,
  Protocol,
  QuestionKind,
  QuestionScene,
  Resolved,
  StayFacts,
  Told,
  Verdict,
  Way,
} from '#drills';
import type { HeardFlag, HearingLanguage, QuestionType } from '#interview';
import type { Explanation, FaceFeature } from '#people';
import type { Stay } from '#law';
import type { PaperView } from '../looks.ts';

export interface JudgedWish {
  readonly kind: JudgedKind;
  readonly protocol: Protocol;
  readonly way: Way;
  readonly prevalence: Prevalence;
  readonly feedback: boolean;
  readonly length: number;
}

export interface QuestionWish {
  readonly kind: QuestionKind;
  readonly language: HearingLanguage;
  /** The type or the flaw that is to be practised; null for whatever comes. */
  readonly focus: string | null;
  readonly feedback: boolean;
  readonly length: number;
}

export type StartWish = JudgedWish | QuestionWish;

/** A stamp as the register has it, for what is printed on it. */
export interface RegisteredStamp {
  readonly page: string;
  /** The stamp's area on its page. */
  readonly stamp: string;
  readonly post: string;
  readonly date: string;
  /** The code of the post in that month. */
  readonly code: string;
  readonly transport: string | null;
  readonly openedOn: string | null;
}

export interface PaperItemView {
  readonly kind: 'papers' | 'stamps';
  readonly paper: PaperView;
  /** The page to begin with. */
  readonly firstPage: string;
  /** Whether a specimen of its series can be laid beside it. */
  readonly hasSpecimen: boolean;
  readonly register: readonly RegisteredStamp[];
}

/** A drawing as text, and in words as codes of traits. */
export interface FacePicture {
  readonly svg: string;
  readonly traits: string;
}

export interface FaceItemView extends FacePictures<FacePicture> {
  readonly kind: 'faces';
}

export interface ZoneItemView {
  readonly kind: 'zones';
  readonly printed: Readonly<Record<PrintedField, string>>;
  readonly lines: readonly string[];
}

export interface CalendarItemView {
  readonly kind: 'calendars';
  readonly calendar: Calendar;
  readonly there: CalendarDay;
  readonly here: string;
}

export interface StayItemView {
  readonly kind: 'stays';
  readonly stays: readonly Stay[];
  readonly entry: string;
  readonly exit: string;
}

export type JudgedItemView = PaperItemView | FaceItemView | ZoneItemView | CalendarItemView | StayItemView;

/** A question and what it stands in; what is to be told of it is not in it. */
export interface QuestionItemView extends QuestionScene {
  readonly kind: QuestionKind;
  readonly language: HearingLanguage;
  readonly text: string;
}

export type ItemView = JudgedItemView | QuestionItemView;

export interface SessionView {
  readonly session: string;
  readonly kind: DrillKind;
  readonly protocol: Protocol;
  readonly way: Way;
  /** Of the answer to the item that is shown. */
  readonly feedback: boolean;
  readonly block: 0 | 1;
  /** From 1; one more than there are where all are answered. */
  readonly item: number;
  readonly of: number;
  /** null when the session is over. */
  readonly shown: ItemView | null;
}

/** One thing that was done to a paper or happened to it. */
export interface ReviewEntry {
  /** For switching it off and on. */
  readonly mutation: number;
  readonly technique: string;
  readonly innocent: boolean;
  readonly page: string;
  readonly areas: readonly string[];
  readonly lights: readonly Light[];
  readonly minLevel: Level;
  readonly tilted: boolean;
  readonly line: Line;
  /** Whether first-line lights show it. */
  readonly onFirstLine: boolean;
}

/** What was to be seen in the faces, and what explains what differs all the same. */
export interface FaceReview {
  readonly kind: 'faces';
  readonly likeness: FaceLikeness;
  /** How far the other's face is from the person's; 0 for the same. */
  readonly far: number;
  readonly years: number;
  readonly changed: boolean;
  readonly differing: readonly FaceFeature[];
  readonly truths: Readonly<Record<FaceFeature, FeatureTruth>>;
  readonly explanations: readonly Explanation[];
}

export type ReviewContent =
  | { readonly kind: 'papers' | 'stamps'; readonly entries: readonly ReviewEntry[] }
  | FaceReview
  | { readonly kind: 'zones'; readonly differing: readonly PrintedField[]; readonly wrongDigits: readonly string[] }
  | { readonly kind: 'calendars'; readonly means: string; readonly daysOff: number }
  | { readonly kind: 'stays'; readonly facts: StayFacts };

/** What was judged true or false, after its answer. */
export interface JudgedReview {
  readonly item: number;
  readonly shown: JudgedItemView;
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly naming: Naming | null;
  readonly faces: FaceRatings | null;
  readonly alone: readonly [OwnAnswer, OwnAnswer] | null;
  readonly named: Resolved['named'];
  readonly isFalse: boolean;
  readonly cue: string;
  readonly content: ReviewContent;
}

interface AnyQuestionReview {
  readonly item: number;
  readonly shown: QuestionItemView;
  readonly isRight: boolean;
  /** The trainee holds the label to be wrong. */
  readonly isContested: boolean;
}

/** A question that was named, after its answer. */
export interface NamingReview extends AnyQuestionReview {
  readonly said: QuestionType;
  readonly type: QuestionType;
  /** The rule by which it is what it is. */
  readonly rule: string;
  readonly flags: readonly HeardFlag[];
}

/** What a poor question became, after it. */
export interface RephrasingReview extends AnyQuestionReview {
  readonly words: string;
  readonly flaw: Flaw;
  /** How the poor one is heard. */
  readonly poor: { readonly type: QuestionType; readonly rule: string };
  readonly told: Told;
  readonly better: readonly { readonly words: string; readonly type: QuestionType; readonly rule: string }[];
}

export type QuestionReview = NamingReview | RephrasingReview;
/** An item after its answer. */
export type Review = JudgedReview | QuestionReview;

export interface AnswerGiven {
  readonly view: SessionView;
  /** null where nothing is told yet. */
  readonly review: Review | null;
}

export interface KnownSession {
  readonly session: string;
  readonly kind: DrillKind;
  readonly protocol: Protocol;
  readonly way: Way;
  /** null for questions. */
  readonly prevalence: Prevalence | null;
  /** Of the questions; null where there are none. */
  readonly language: HearingLanguage | null;
  readonly answered: number;
  readonly of: number;
  readonly isOver: boolean;
  readonly changedMs: number;
}

export interface DrillHall {
  readonly lasting: boolean;
  /** The latest first. */
  readonly sessions: readonly KnownSession[];
  /** How many cues should come back, for each drill that has any. */
  readonly due: Readonly<Partial<Record<DrillKind, number>>>;
}

export interface DrillLook {
  readonly page: string;
  readonly light: Light;
  readonly level: Level;
  readonly tilt: Tilt;
  /** Where the grazing lamp stands. */
  readonly from: Side;
  readonly region: Box | null;
  readonly specimen: boolean;
  /** Mutations taken out; only after the answer. */
  readonly without: readonly number[];
}

/** Why a file is not taken. */
export type ImportFault =
  | { readonly code: 'notJson' }
  /** Of a later program. */
  | { readonly code: 'later'; readonly format: number }
  /** Where in the file, and what is wrong there. */
  | { readonly code: 'notLog'; readonly place: string; readonly message: string }
  /** A log by its form, but one of its items cannot be shown. */
  | { readonly code: 'noItem'; readonly item: number };

export type Imported =
  /** `known`: all of it was here. `longer`: it went on where the one here ended. `apart`: kept beside the one here. */
  | { readonly ok: true; readonly how: 'new' | 'known' | 'longer' | 'apart'; readonly session: KnownSession }
  | { readonly ok: false; readonly fault: ImportFault };

export interface DrillPort {
  hall(): Promise<DrillHall>;
  start(wish: StartWish): Promise<string>;
  /** null: there is no such session here. */
  open(session: string): Promise<SessionView | null>;
  /** An answer that another window gave already leaves things as they are. */
  answer(session: string, answer: DrillAnswer): Promise<AnswerGiven>;
  /** Ends it before its last item. */
  end(session: string): Promise<SessionView>;
  /** Rejects while the session goes on. */
  result(session: string): Promise<DrillResult>;
  /** All that was answered, to be kept elsewhere. Rejects while the session goes on. */
  log(session: string): Promise<DrillLog>;
  /** Takes a log back in, from the text of its file. What is here already is not lost by it. */
  importLog(text: string): Promise<Imported>;
  /** A line for each item, for spreadsheets. */
  itemTable(session: string): Promise<string>;
  /** Rejects while the item may not be told. */
  review(session: string, item: number): Promise<Review>;
  /** The label of a question is held to be wrong, or no more: gives its review. */
  contest(session: string, item: number, isContested: boolean): Promise<Review>;
  /** The pictures of the lesson on faces. */
  lesson(): Promise<readonly LessonPair[]>;
  remove(session: string): Promise<void>;
  drawing(session: string, item: number, look: DrillLook): Promise<string>;
  describe(session: string, item: number, look: DrillLook): Promise<readonly Observation[]>;
}
