// Everything a running attempt consists of. It is a function of the case and the acts, and survives JSON.

import type { Instrument, Box, Level, Light, Side, Tilt } from '#documents';
import type { LineVerdict } from './lineVerdict.ts';
import type {
  ApplicantState,
  HeardFlag,
  InterpreterState,
  OfferedChoice,
  QuestionFlag,
  QuestionType,
  Recall,
  Rendering,
  Request,
} from '#interview';
import type { FactValue } from '#law';
import type {
  Agency,
  ChartValue,
  Consent,
  PassedOn,
  Phase,
  QueryReason,
  RecordCheck,
  ReferralReason,
  SignalKind,
  Urgency,
} from '#scenario';
import type { Act, Decision, RubricCriterion } from './act.ts';
import type { Confidence } from './confidence.ts';
import type { EvidenceState, Statement } from './evidence.ts';
import type { Conclusion, FaceFeature, FeatureRating } from '#people';

/** How something came through an interpreter. What was said is never shown before the debrief; how long it took is. */
export interface Through {
  readonly interpreter: string;
  /** Null: rendered whole. `aside`: said between the two of them, and not rendered. */
  readonly as: Rendering | 'aside' | null;
  /** Text id of what was said. */
  readonly said: string;
  readonly saidSeconds: number;
  readonly renderedSeconds: number;
  /** Text id of what one catches without knowing the language. */
  readonly heard: string | null;
  /** What was said with it and never reached the officer. */
  readonly withheld: readonly Omit<Statement, 'id'>[];
  /** The act in which it was rendered anew, whole; null: not yet. */
  readonly setRight: number | null;
}

/** One thing said: a text id, who said it, how they looked. */
export interface Spoken {
  readonly act: number;
  readonly atSeconds: number;
  readonly who: string;
  /** Text id of what the officer is given: `ask.<knot>`, `line.<id>`, or what an interpreter made of it. */
  readonly text: string;
  /** Where somebody interprets. */
  readonly through?: Through;
  readonly manner: string | null;
  /** The officer's own words, where they asked freely; `text` is then the question they reached. */
  readonly words?: string;
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
  /** Asked in words of one's own: the type was heard, not written. */
  readonly free?: true;
}

/** Words of the officer's own, as they were heard. */
export interface FreeWords {
  readonly act: number;
  readonly words: string;
  readonly question: string | null;
  readonly label: QuestionType;
  readonly fitting: boolean;
  readonly flags: readonly HeardFlag[];
  readonly rule: string;
}

/** A label that the trainee does not accept; an examiner settles it. */
export interface Contest {
  readonly act: number;
  /** The act whose label it is. */
  readonly label: number;
  readonly reason: string;
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
  /** The statements that it was held against. */
  readonly against: readonly string[];
}

/** A line that the applicant completed or corrected at the counter, and initialled. */
export interface Amendment {
  readonly act: number;
  readonly paper: string;
  readonly line: string;
  /** What they wrote; null: they let it stand. */
  readonly value: string | null;
}

/** What the officer made of statements that differ; the last word on a fact stands. */
export interface Weighing {
  readonly act: number;
  readonly fact: string;
  readonly weight: Extract<Act, { type: 'weigh' }>['weight'];
}

/** What somebody said was recorded wrongly, when it was read back to them. */
export interface Correction {
  /** The statement that stands in the record. */
  readonly statement: string;
  /** What they say instead. */
  readonly value: FactValue;
  /** The act in which it was read back. */
  readonly act: number;
  /** What the officer made of it; null: nothing yet. */
  readonly settled: { readonly act: number; readonly accepted: boolean } | null;
}

/** A query of a register as it was sent. */
export interface Query {
  readonly register: string;
  readonly act: number;
  /** In words; '' for none. */
  readonly reason: string;
  readonly purpose?: QueryReason;
  /** Not answered: no reason was given from the list. */
  readonly denied?: true;
  /** For an answer that takes its while: the case time it comes at, and the act after which it was there. */
  readonly due?: number;
  readonly arrivedAct?: number;
}

/** A record held against person or paper. */
export interface RecordCheckDone {
  readonly register: string;
  readonly record: string;
  readonly by: RecordCheck;
  readonly act: number;
  /** The case time it is known at; `knownAct`: the act after which it was. */
  readonly due: number;
  readonly knownAct: number | null;
}

/** Somebody called in, on a form. */
export interface Handover {
  readonly act: number;
  readonly atSeconds: number;
  readonly to: Agency;
  readonly why: ReferralReason;
  readonly passes: readonly PassedOn[];
  readonly consent: Consent;
  readonly urgency: Urgency;
  readonly words: string;
  readonly due: number;
  /** Text id of the answer, fixed when they were called. */
  readonly answer: string;
  readonly repliedAct: number | null;
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
  readonly asking: { readonly type: QuestionType; readonly fitting: boolean; readonly anchored: boolean };
  readonly expressions: Readonly<Record<string, string>>;
  readonly present: readonly string[];
  readonly interpreted: boolean;
  /** Interpreters as they are now, by person. */
  readonly interpreters: Readonly<Record<string, InterpreterState>>;
  /** Memories as they were told. */
  readonly tellings: readonly { readonly memory: string; readonly recall: Recall; readonly act: number }[];
  /** What the applicant asked for, the act that met it, and the acts that passed over it. */
  readonly requests: readonly {
    readonly request: Request;
    readonly act: number;
    readonly metBy: number | null;
    readonly ignoredBy: readonly number[];
  }[];
  readonly evidence: EvidenceState;
  readonly transcript: readonly Spoken[];
  readonly choices: readonly OfferedChoice[];
  /** The question put to the officer that is not answered yet. */
  readonly standing: string | null;
  readonly asked: Readonly<Record<string, number>>;
  readonly free: readonly FreeWords[];
  readonly contests: readonly Contest[];
  /** Words that may mean several questions, while that is open: `act` is when they were said. */
  readonly meant: (FreeWords & { readonly among: readonly string[] }) | null;
  readonly questions: readonly AskedQuestion[];
  readonly steps: readonly { readonly step: string; readonly act: number }[];
  readonly measures: readonly { readonly measure: string; readonly act: number }[];
  /** `free`: it rests on how words of one's own were heard. */
  readonly conduct: readonly { readonly kind: string; readonly act: number; readonly free?: true }[];
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
  readonly accepted: readonly { readonly act: number; readonly paper: string }[];
  readonly amendments: readonly Amendment[];
  readonly weighings: readonly Weighing[];
  readonly judgements: readonly { readonly act: number; readonly fact: string; readonly value: FactValue }[];
  /** What was read back to the applicant of what is recorded of their words. */
  readonly readBacks: readonly { readonly act: number; readonly statements: readonly string[] }[];
  readonly corrections: readonly Correction[];
  readonly queries: readonly Query[];
  readonly recordChecks: readonly RecordCheckDone[];
  readonly attributions: readonly {
    readonly register: string;
    readonly record: string;
    readonly theirs: boolean;
    readonly act: number;
  }[];
  readonly handovers: readonly Handover[];
  readonly openDilemma: string | null;
  readonly answers: readonly {
    readonly dilemma: string;
    readonly option: string;
    readonly ratings?: readonly Rating[];
    readonly act: number;
  }[];
  /** Every act done so far. */
  readonly done: readonly Act[];
  readonly notes: readonly { readonly act: number; readonly text: string; readonly about?: SignalKind }[];
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
