// Everything a running attempt consists of. It is a function of the case and the acts, and survives JSON.

import type { Instrument, Box, Level, Light, Side, Tilt } from '#documents';
import type { LineVerdict } from './lineVerdict.ts';
import type { ApplicantState, OfferedChoice, QuestionFlag, QuestionType } from '#interview';
import type { FactValue } from '#law';
import type { ChartValue, Phase } from '#scenario';
import type { Act, Decision, RubricCriterion } from './act.ts';
import type { Confidence } from './confidence.ts';
import type { EvidenceState } from './evidence.ts';
import type { Conclusion, FaceFeature, FeatureRating } from './faceComparison.ts';

/** One thing said: a text id, who said it, how they looked. */
export interface Spoken {
  readonly act: number;
  readonly atSeconds: number;
  readonly who: string;
  /** Text id: `ask.<knot>` or `line.<id>`. */
  readonly text: string;
  readonly manner: string | null;
  readonly asking: { readonly type: QuestionType; readonly steps: readonly string[] } | null;
}

/** One question as it will be judged: its authored type and what it touched. */
export interface AskedQuestion {
  readonly act: number;
  /** Knot or choice id. */
  readonly question: string;
  readonly type: QuestionType;
  readonly fitting: boolean;
  readonly flags: readonly QuestionFlag[];
  readonly topic: string;
  readonly freeNarrative: boolean;
}

/** A look at a page: light, magnification and tilt are discrete, so that each is an act. */
export interface Look {
  readonly act: number;
  readonly paper: string;
  readonly page: string;
  readonly light: Light;
  readonly level: Level;
  /** The cell magnified, in millimetres; null: the whole page. */
  readonly region: Box | null;
  readonly tilt: Tilt;
  /** Where the grazing lamp stood, if not on the left. */
  readonly from?: Side;
  /** The genuine specimen of the same series instead of the paper itself. */
  readonly reference: boolean;
}

export interface Finding {
  readonly id: string;
  readonly act: number;
  readonly paper: string;
  readonly page: string;
  readonly area: string;
  readonly light: Instrument;
  readonly term: string;
  readonly note: string;
  readonly withdrawn: boolean;
}

export interface Comparison {
  readonly act: number;
  readonly paper: string;
  readonly ratings: Readonly<Partial<Record<FaceFeature, FeatureRating>>>;
  readonly conclusion: Conclusion;
  readonly confidence: Confidence;
}

export interface LineReview {
  readonly act: number;
  readonly paper: string;
  readonly line: string;
  readonly verdict: LineVerdict;
}

/** How good a way out of a dilemma was held to be, 0 to 4. */
export interface Rating {
  readonly option: string;
  readonly rating: number;
}

export interface AttemptState {
  /** Acts so far; the next act has this number plus one. */
  readonly acts: number;
  /** Case time in seconds since the person stepped up. */
  readonly seconds: number;
  readonly chart: ChartValue;
  readonly phase: Phase;
  readonly phasesReached: readonly Phase[];
  readonly applicant: ApplicantState;
  /** How the question just asked was put; readiness to tell depends on it. */
  readonly asking: { readonly type: QuestionType; readonly fitting: boolean };
  readonly expressions: Readonly<Record<string, string>>;
  readonly present: readonly string[];
  readonly interpreted: boolean;
  readonly evidence: EvidenceState;
  readonly transcript: readonly Spoken[];
  readonly choices: readonly OfferedChoice[];
  readonly asked: Readonly<Record<string, number>>;
  readonly questions: readonly AskedQuestion[];
  readonly steps: readonly { readonly step: string; readonly act: number }[];
  readonly measures: readonly { readonly measure: string; readonly act: number }[];
  readonly conduct: readonly { readonly kind: string; readonly act: number }[];
  readonly puts: readonly { readonly fact: string; readonly act: number }[];
  readonly referrals: readonly { readonly to: string; readonly act: number }[];
  readonly signals: readonly { readonly fact: string; readonly act: number }[];
  readonly held: readonly string[];
  readonly looks: readonly Look[];
  readonly mrzRead: readonly { readonly paper: string; readonly act: number }[];
  readonly chipRead: readonly { readonly paper: string; readonly act: number }[];
  readonly sealsRead: readonly { readonly paper: string; readonly page: string; readonly act: number }[];
  readonly lookedAt: readonly { readonly person: string; readonly act: number }[];
  readonly findings: readonly Finding[];
  readonly comparisons: readonly Comparison[];
  /** Lines of forms as they were reviewed, the last word on a line standing. */
  readonly lineReviews: readonly LineReview[];
  readonly returns: readonly { readonly act: number; readonly paper: string; readonly missing: readonly string[] }[];
  readonly judgements: readonly { readonly act: number; readonly fact: string; readonly value: FactValue }[];
  readonly queries: readonly { readonly register: string; readonly act: number; readonly reason: string }[];
  readonly openDilemma: string | null;
  readonly answers: readonly {
    readonly dilemma: string;
    readonly option: string;
    readonly ratings?: readonly Rating[];
    readonly act: number;
  }[];
  /** Every act done so far. */
  readonly done: readonly Act[];
  readonly notes: readonly { readonly act: number; readonly text: string }[];
  readonly hints: readonly { readonly act: number; readonly step: string }[];
  readonly decision: { readonly act: number; readonly decision: Decision } | null;
  readonly signed: number | null;
  readonly review: {
    readonly act: number;
    readonly reflection: string;
    readonly marks: Readonly<Partial<Record<RubricCriterion, number>>>;
  } | null;
  /** Digest of everything shown so far. */
  readonly digest: string;
}
