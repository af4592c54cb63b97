// What the page and the practice worker say to each other: plain values only, since they cross from one to the other.

import type { Act, Log, Mode, Receipt, SessionState, View } from '#attempt';
import type { Instrument, Light, Tilt } from '#documents';
import type { Assessment, OtherDay } from '#law';
import type { CatalogueEntry, Equipment } from '#scenario';
import type { Debrief, Examination, RulingsFile } from '#scoring';
import type { AttemptRecord, ShiftPlace } from './attemptStore.ts';

export interface StartWish {
  readonly scenario: string;
  readonly mode: Extract<Mode, 'practice' | 'guided'>;
  /** Language wished for; where the case lacks it, English. */
  readonly language: string;
  readonly seed?: number;
  readonly variant?: string;
  /** What the desk lacks. */
  readonly lacks?: readonly Equipment[];
  readonly shift?: ShiftPlace;
}

/**
 * Why an attempt cannot be opened. otherContent: the case has been changed since. replaysDifferently: this version of the program answers
 * act `act` in another way. contentMissing: the files of the case cannot be had now. storageFull: there is no room for a new
 * attempt. serverSilent: the server does not answer. serverChanged: the server's program would answer differently now.
 */
export type OpenFault =
  | { readonly code: 'noSuchAttempt' }
  | { readonly code: 'noSuchScenario' }
  | { readonly code: 'otherContent'; readonly record: AttemptRecord }
  | { readonly code: 'replaysDifferently'; readonly record: AttemptRecord; readonly act: number }
  | { readonly code: 'contentMissing' }
  | { readonly code: 'storageFull' }
  | { readonly code: 'serverSilent' }
  | { readonly code: 'serverChanged' };

export interface Opened {
  readonly record: AttemptRecord;
  readonly entry: CatalogueEntry;
  readonly state: SessionState;
}

export type OpenResult =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly fault: OpenFault };

export interface WatchStep {
  /** Id of the step in the expert's way. */
  readonly id: string;
  /** Its place among all steps an expert can take, from 1. */
  readonly place: number;
  readonly type: Act['type'];
  /** Why a skilled colleague does this now. */
  readonly reason: string;
  /** What is said, chosen, written or asked of whom. */
  readonly said: string | null;
  /** What a register answered. */
  readonly answer: string | null;
  readonly paper: string | null;
  readonly page: string | null;
  readonly light: Instrument | null;
  readonly term: string | null;
}

/** The expert's way through a case, ready to be looked at act by act. */
export interface Watched {
  readonly entry: CatalogueEntry;
  readonly language: string;
  readonly steps: readonly WatchStep[];
  /** The view at the start, and after each step. */
  readonly views: readonly View<string>[];
  /** Code of the outcome decided. */
  readonly outcome: string | null;
}

/** Why a log cannot be examined. */
export type ExamineFault = 'notALog' | 'noSuchScenario' | 'otherContent' | 'replaysDifferently' | 'contentMissing';

export interface Examined {
  readonly attempt: string;
  readonly title: string;
  /** In which the attempt was played. */
  readonly language: string;
  readonly examination: Examination<string>;
}

export type ExamineResult =
  | { readonly ok: true; readonly examined: Examined }
  | { readonly ok: false; readonly fault: ExamineFault };

export interface PracticePort {
  start(wish: StartWish): Promise<OpenResult>;
  open(attempt: string): Promise<OpenResult>;
  list(): Promise<readonly AttemptRecord[]>;
  /** The page has no use for an opened attempt any more; opening it again goes on where it stands. */
  letGo(attempt: string): Promise<void>;
  remove(attempt: string): Promise<void>;
  /** The log as it can be taken away; null if there is none. */
  log(attempt: string): Promise<Log | null>;

  act(attempt: string, act: Act): Promise<{ readonly receipt: Receipt; readonly state: SessionState }>;
  drawing(attempt: string, ref: string): Promise<string>;
  ahead(attempt: string, ref: string): Promise<string | null>;
  consult(attempt: string, rule?: string): Promise<Assessment>;
  lawTexts(attempt: string, language: string): Promise<Readonly<Record<string, string>>>;

  debrief(attempt: string): Promise<Debrief<string>>;
  viewAt(attempt: string, act: number): Promise<View<string>>;
  onDay(attempt: string, date: string): Promise<OtherDay | null>;
  drawingAt(attempt: string, act: number, ref: string): Promise<string>;
  paperDrawing(attempt: string, paper: string, page: string, light: Light, without: readonly number[]): Promise<string>;

  watch(scenario: string, language: string): Promise<Watched | null>;
  watchDrawing(scenario: string, act: number, ref: string): Promise<string>;

  /** The attempt of a log as it would stand with these rulings; the log may be anything that was in a file. */
  examine(log: unknown, rulings: readonly RulingsFile['rulings'][number][], language: string): Promise<ExamineResult>;

  /** A page of a genuine specimen, for the reference system. */
  specimenDrawing(series: string, page: string, light: Light, tilt: Tilt): Promise<string>;

  /** Called with the state of an attempt when it changes by itself: another window went on with it. */
  onChange(listener: (attempt: string, state: SessionState) => void): void;
}
