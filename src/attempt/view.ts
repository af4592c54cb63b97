// The view: what the trainee can perceive now, and the only thing a screen ever receives. `M` is how a text stands in it: a reference
// inside the simulation (Message), plain words once the session has resolved it in the trainee's language.

import type { Box, ChipReading, Instrument, Light, Observation, SealReading, Side } from '#documents';
import type { FactValue, Source } from '#law';
import type { HeardFlag, QuestionType } from '#interview';
import type {
  Agency,
  CheckResult,
  Consent,
  Equipment,
  PassedOn,
  Phase,
  QueryReason,
  RecordCheck,
  RecordField,
  RecordMatch,
  ReferralReason,
  RegisterField,
  RegisterKind,
  SignalKind,
  Urgency,
} from '#scenario';
import type { Place } from '#scenario';
import type { Decision } from './act.ts';
import type { Weighing } from './attemptState.ts';
import type { Confidence } from './confidence.ts';
import type { Help } from './help.ts';
import type { Conclusion, FaceFeature, FeatureRating } from '#people';
import type { LineVerdict } from './lineVerdict.ts';
import type { PutFault } from './putting.ts';

/** A text by its id, with the values of its placeholders. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A message that is the officer's own words, in no file. */
export const OWN_WORDS = 'own.words';
/** The text of words that meant none of the questions. */
export const UNMATCHED = 'own.unmatched';

/** How the officer's own words were taken. */
export interface FreeWordsView<M> {
  /** The question they reached; null: none. */
  readonly heardAs: M | null;
  /** Their type and the rule that decided it; null where it is not told. */
  readonly hearing: {
    readonly label: QuestionType;
    readonly flags: readonly HeardFlag[];
    readonly rule: string;
    readonly fitting: boolean;
  } | null;
  readonly contested: boolean;
}

export interface PersonView<M> {
  readonly id: string;
  readonly role: string;
  readonly name: M;
  /** Codes of how they look and hold themselves now, for words and for the figure. */
  readonly expression: string;
  readonly posture: string;
  /** Whether the officer has looked at the face closely. */
  readonly lookedAt: boolean;
}

export interface AreaView {
  readonly id: string;
  /** In millimetres on the page. */
  readonly box: Box;
}

export interface PageView {
  readonly id: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Lights under which this page has been looked at. */
  readonly seen: readonly Light[];
  /** What is printed, once the page has been opened. */
  readonly fields: readonly { readonly field: string; readonly value: string; readonly zone: string }[];
  readonly areas: readonly AreaView[];
}

export interface PaperView {
  readonly id: string;
  readonly kind: string;
  readonly state: string | null;
  readonly holder: string;
  /** Page with the portrait, where there is one to compare. */
  readonly portraitPage: string | null;
  readonly mrzPage: string | null;
  readonly pages: readonly PageView[];
  readonly mrz: MrzView | null;
  /** The page whose zone opens the chip; null where no reader of this desk is held to it. */
  readonly chipPage: string | null;
  readonly chip: ChipView | null;
  /** What has been read in seals, by page and area. */
  readonly seals: readonly SealView[];
}

/** What the chip reader shows. */
export interface ChipView extends Omit<ChipReading, 'portrait' | 'zone'> {
  readonly act: number;
  readonly lines: readonly string[];
  /** The picture in the chip, as a drawing to be fetched; null where there is none. */
  readonly portrait: string | null;
  /** The face in words, for who cannot see the picture. */
  readonly face: string | null;
}

export interface SealView extends SealReading {
  readonly act: number;
  readonly page: string;
  readonly area: string;
}

export interface MrzView {
  readonly lines: readonly string[];
  readonly valid: boolean;
  readonly errors: readonly {
    readonly code: string;
    readonly line: number | null;
    readonly columns: readonly [number, number] | null;
  }[];
  readonly fields: readonly { readonly field: string; readonly value: string }[];
}

/** A look that was taken: its drawing can be fetched by `ref`. */
export interface LookView {
  readonly ref: string;
  readonly act: number;
  readonly paper: string;
  readonly page: string;
  readonly light: Light;
  readonly reference: boolean;
  readonly level: number;
  readonly region: Box | null;
  readonly tilt: number;
  readonly from?: Side;
}

/** What an eye sees on an area under a light, beside what the reference specimen shows there, as codes with parameters. */
export interface ObservationView {
  readonly paper: string;
  readonly page: string;
  readonly light: Light;
  readonly level: number;
  readonly region: Box | null;
  readonly tilt: number;
  readonly from?: Side;
  readonly items: readonly Observation[];
}

/** What can be perceived of somebody's words on their way through an interpreter: never what they meant. */
export interface ThroughView<M> {
  readonly interpreter: string;
  readonly saidSeconds: number;
  /** 0: nothing of it was rendered. */
  readonly renderedSeconds: number;
  /** What one catches without the language. */
  readonly heard: M | null;
}

export interface TranscriptLine<M> {
  readonly n: number;
  readonly act: number;
  readonly atSeconds: number;
  readonly who: string;
  readonly text: M;
  readonly manner: string | null;
  /** Where somebody has spoken it: paths in the content folder, one a format. */
  readonly recordings?: readonly string[];
  /** Null where nobody stands between. */
  readonly through: ThroughView<M> | null;
  /** Set on the officer's own questions. */
  readonly asking: { readonly type: QuestionType; readonly steps: readonly string[] } | null;
  /** Set where the officer asked in words of their own. */
  readonly free?: FreeWordsView<M>;
}

export interface OfferView<M> {
  readonly id: string;
  /** `hearing`: the next question put to the officer; its text is who asks. */
  readonly kind: 'question' | 'step' | 'measure' | 'hearing';
  readonly topic: string;
  readonly topicText: M;
  readonly text: M;
  readonly to: string;
  readonly asked: number;
}

/** How a record can be found to be somebody's, and what that brought. */
export interface RecordCheckView<M> {
  readonly by: RecordCheck;
  /** Null: not made, or not known yet. */
  readonly result: CheckResult | null;
  /** Case time at which it will be known; null: it is, or it was not made. */
  readonly dueSeconds: number | null;
  /** What whoever entered it says. */
  readonly text: M | null;
}

export interface RecordView<M> {
  readonly id: string;
  readonly match: RecordMatch;
  readonly text: M;
  readonly shows: readonly { readonly field: RecordField; readonly value: string }[];
  readonly checks: readonly RecordCheckView<M>[];
  /** Whose the officer takes it to be; null: not said yet. */
  readonly theirs: boolean | null;
  /** What it obliges to do, once the officer has taken it for this person's. */
  readonly obliges: readonly { readonly rule: string; readonly citation: string }[];
}

export interface RegisterView<M> {
  readonly id: string;
  readonly name: M;
  /** Null: an answer comes without a reason. */
  readonly kind: RegisterKind | null;
  readonly form: readonly RegisterField[];
  /** The values that go into the form, as read from the paper; null until its page has been opened. */
  readonly entries: Readonly<Record<string, string>> | null;
  readonly seconds: number;
  /** Case time until the answer is there. */
  readonly waits: number;
  readonly answer: { readonly act: number; readonly result: string; readonly text: M } | null;
  /** Under way: the case time at which it will be there. */
  readonly dueSeconds: number | null;
  /** The last query was turned away: no reason was given. */
  readonly denied: boolean;
  /** The reason last given. */
  readonly purpose: QueryReason | null;
  readonly records: readonly RecordView<M>[];
}

/** Somebody who can be called in. */
export interface AgencyView<M> {
  readonly id: Agency;
  readonly name: M;
  readonly seconds: number;
}

/** A form that went out, and what came back. */
export interface HandoverView<M> {
  readonly act: number;
  readonly atSeconds: number;
  readonly to: Agency;
  readonly name: M;
  readonly why: ReferralReason;
  readonly passes: readonly PassedOn[];
  readonly consent: Consent;
  readonly urgency: Urgency;
  readonly words: string;
  readonly dueSeconds: number;
  readonly answer: { readonly act: number; readonly text: M } | null;
}

export interface DilemmaView<M> {
  readonly id: string;
  readonly text: M;
  /** What is asked of it; null: what one does. */
  readonly question: M | null;
  readonly form: 'pick' | 'rate';
  readonly options: readonly { readonly id: string; readonly text: M }[];
}

export interface StatementView {
  readonly id: string;
  readonly fact: string;
  readonly value: FactValue;
  readonly complete: boolean;
  /** For lists of stays: the day from which on the source names them all. */
  readonly since?: string;
  readonly source: Source;
  readonly origin: {
    readonly kind: string;
    readonly paper?: string;
    readonly page?: string;
    readonly field?: string | null;
    readonly person?: string;
    readonly register?: string;
    /** The record of it that says so. */
    readonly record?: string;
    readonly agency?: string;
    readonly finding?: string;
    /** The interpreter through whom it was said. */
    readonly through?: string;
  };
  readonly act: number;
  /** False once it was corrected, withdrawn or shown to be false. */
  readonly counted: boolean;
}

export interface FindingView {
  readonly id: string;
  readonly paper: string;
  readonly page: string;
  readonly area: string;
  readonly light: Instrument;
  readonly term: string;
  readonly note: string;
  readonly act: number;
}

export interface ComparisonView {
  readonly paper: string;
  readonly ratings: Readonly<Partial<Record<FaceFeature, FeatureRating>>>;
  readonly conclusion: Conclusion;
  readonly confidence: Confidence;
  readonly act: number;
}

/** What the officer said of a line of a form; the last word on it stands. */
export interface LineReviewView {
  readonly paper: string;
  readonly line: string;
  readonly verdict: LineVerdict;
  /** The statements that it was held against. */
  readonly against: readonly string[];
  readonly act: number;
}

/** A line that the applicant completed or corrected and initialled; null: they let it stand. */
export interface AmendmentView {
  readonly paper: string;
  readonly line: string;
  readonly value: string | null;
  readonly act: number;
}

/** What the officer made of statements that differ. */
export interface WeighingView {
  readonly fact: string;
  readonly weight: Weighing['weight'];
  readonly act: number;
}

/** A form sent back with the lines to be completed. */
export interface ReturnView {
  readonly paper: string;
  readonly missing: readonly string[];
  readonly act: number;
}

export interface View<M> {
  readonly case: {
    readonly title: M;
    readonly place: M;
    readonly date: string;
    readonly startsAt: string;
    readonly line: 'first' | 'second';
    /** What is seen around the person; none is the arrivals hall. */
    readonly scene?: Place;
    readonly pack: string;
    readonly decision: string;
  };
  /** What the desk has to look with. */
  readonly equipment: readonly Equipment[];
  readonly acts: number;
  readonly clockSeconds: number;
  readonly waiting: number;
  readonly phase: Phase;
  readonly phasesReached: readonly Phase[];
  readonly over: boolean;
  /** Set where an examination forbids that what is said is spoken aloud. */
  readonly voiceless?: true;
  /** Help that an exam does without; none where it is not there. */
  readonly withheld?: readonly Help[];
  /** Who is there now. */
  readonly people: readonly PersonView<M>[];
  /** What everybody is called who is there or has spoken, by handle: some have left by then. */
  readonly names: Readonly<Record<string, M>>;
  readonly papers: readonly PaperView[];
  readonly looks: readonly LookView[];
  readonly observations: readonly ObservationView[];
  readonly transcript: readonly TranscriptLine<M>[];
  readonly offers: readonly OfferView<M>[];
  /** Whether words of one's own are understood in this language. */
  readonly listens: boolean;
  /** What the last words may have meant, for the officer to say which. */
  readonly meant: {
    readonly act: number;
    readonly options: readonly { readonly id: string; readonly text: M }[];
  } | null;
  /** Whether a question put to the officer waits for an answer: the choices are answers. */
  readonly standing: boolean;
  readonly choices: readonly { readonly id: string; readonly text: M }[];
  readonly registers: readonly RegisterView<M>[];
  /** Who can be called in; none where this case knows of nobody. */
  readonly agencies: readonly AgencyView<M>[];
  readonly handovers: readonly HandoverView<M>[];
  readonly dilemma: DilemmaView<M> | null;
  readonly statements: readonly StatementView[];
  /** What stated values are called in this case, where the law has no word for them. */
  readonly values: Readonly<Record<string, M>>;
  readonly established: readonly {
    readonly fact: string;
    readonly value: FactValue;
    readonly complete: boolean;
    readonly statements: readonly string[];
  }[];
  readonly discrepancies: readonly { readonly fact: string; readonly statements: readonly string[] }[];
  readonly findings: readonly FindingView[];
  readonly comparisons: readonly ComparisonView[];
  readonly lineReviews: readonly LineReviewView[];
  readonly returns: readonly ReturnView[];
  readonly accepted: readonly { readonly paper: string; readonly act: number }[];
  readonly amendments: readonly AmendmentView[];
  readonly weighings: readonly WeighingView[];
  readonly record: {
    /** Statements of the applicant as they stand in the record. */
    readonly recorded: readonly string[];
    /** Those of them, or of what stood before, that were read back. */
    readonly read: readonly string[];
    /** What they said instead; `accepted` null: the officer has not settled it. */
    readonly corrections: readonly {
      readonly statement: string;
      readonly value: FactValue;
      readonly act: number;
      readonly accepted: boolean | null;
    }[];
    /** Everybody who was there, or has spoken. */
    readonly present: readonly { readonly person: string; readonly role: string }[];
    readonly breaks: readonly { readonly act: number; readonly atSeconds: number }[];
  };
  /** What this procedure has an officer do beside looking and talking: review applications, weigh statements that differ. */
  readonly works: { readonly forms: boolean; readonly weighing: boolean; readonly hearing: boolean };
  readonly notes: readonly { readonly act: number; readonly text: string; readonly about?: SignalKind }[];
  readonly judgements: readonly { readonly act: number; readonly fact: string; readonly value: FactValue }[];
  readonly deciding: {
    readonly outcomes: readonly string[];
    /** The letters of the law pack with their citations, whether they fit the decision asked, and the outcomes that need them. */
    readonly grounds: {
      readonly letters: readonly { readonly ground: string; readonly citation: string; readonly fits: boolean }[];
      readonly outcomes: readonly string[];
    };
    /** What was put to the person, as it bears on the grounds; `fault`: why it does not count, null also where that is not told. */
    readonly puts: readonly {
      readonly act: number;
      readonly fact: string;
      readonly grounds: readonly string[];
      readonly fault: PutFault | null;
    }[];
    readonly told: readonly string[];
    /** Facts that the officer may record a judgement of. */
    readonly judgements: readonly string[];
    readonly draft: Decision | null;
    readonly signed: boolean;
  };
  readonly hint: { readonly act: string; readonly text: M } | null;
}
