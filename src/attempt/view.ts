// The view: what the trainee can perceive now, and the only thing a screen ever receives. `M` is how a text stands in it: a reference
// inside the simulation (Message), plain words once the session has resolved it in the trainee's language.

import type { Box, ChipReading, Instrument, Light, Observation, SealReading, Side } from '#documents';
import type { FactValue, Source } from '#law';
import type { QuestionType } from '#interview';
import type { Equipment, Phase } from '#scenario';
import type { Decision } from './act.ts';
import type { Confidence } from './confidence.ts';
import type { Conclusion, FaceFeature, FeatureRating } from './faceComparison.ts';
import type { LineVerdict } from './lineVerdict.ts';

/** A text by its id, with the values of its placeholders. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
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

export interface TranscriptLine<M> {
  readonly n: number;
  readonly act: number;
  readonly atSeconds: number;
  readonly who: string;
  readonly text: M;
  readonly manner: string | null;
  /** Set on the officer's own questions. */
  readonly asking: { readonly type: QuestionType; readonly steps: readonly string[] } | null;
}

export interface OfferView<M> {
  readonly id: string;
  readonly kind: 'question' | 'step' | 'measure';
  readonly topic: string;
  readonly topicText: M;
  readonly text: M;
  readonly to: string;
  readonly asked: number;
}

export interface RegisterView<M> {
  readonly id: string;
  readonly name: M;
  readonly form: readonly string[];
  /** The values that go into the form, as read from the paper; null until its page has been opened. */
  readonly entries: Readonly<Record<string, string>> | null;
  readonly seconds: number;
  readonly answer: { readonly act: number; readonly result: string; readonly text: M } | null;
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
    readonly finding?: string;
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
  /** Who is there now. */
  readonly people: readonly PersonView<M>[];
  /** What everybody is called who is there or has spoken, by handle: some have left by then. */
  readonly names: Readonly<Record<string, M>>;
  readonly papers: readonly PaperView[];
  readonly looks: readonly LookView[];
  readonly observations: readonly ObservationView[];
  readonly transcript: readonly TranscriptLine<M>[];
  readonly offers: readonly OfferView<M>[];
  readonly choices: readonly { readonly id: string; readonly text: M }[];
  readonly registers: readonly RegisterView<M>[];
  readonly dilemma: DilemmaView<M> | null;
  readonly statements: readonly StatementView[];
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
  readonly notes: readonly { readonly act: number; readonly text: string }[];
  readonly judgements: readonly { readonly act: number; readonly fact: string; readonly value: FactValue }[];
  readonly deciding: {
    readonly outcomes: readonly string[];
    /** The letters of the law pack with their citations, and the outcomes that need them. */
    readonly grounds: {
      readonly letters: readonly { readonly ground: string; readonly citation: string }[];
      readonly outcomes: readonly string[];
    };
    readonly told: readonly string[];
    /** Facts that the officer may record a judgement of. */
    readonly judgements: readonly string[];
    readonly draft: Decision | null;
    readonly signed: boolean;
  };
  readonly hint: { readonly act: string; readonly text: M } | null;
}
