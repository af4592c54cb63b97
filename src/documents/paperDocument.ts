// What is a document? Its series, what was truly entered when it was issued, whose it is, what was stuck and stamped into it later,
// and the list of what a forger or life did to it. Plain data: it survives JSON, and every picture follows from it.

import type { Looks } from '#people';
import type { StateCode } from './mrz/stateCodes.ts';
import type { Stamp } from './pages/stamp.ts';
import type { DocumentKind } from './series/series.ts';

/** What a technique needs to know besides its name. */
export type MutationParam = string | number | Looks;

/** One thing done to a document, by a forger or by life. */
export interface Mutation {
  readonly technique: string;
  readonly params: Readonly<Record<string, MutationParam>>;
}

/** A visa stuck on a page of a booklet. */
export interface Sticker {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly turnDegrees: number;
  readonly visa: PaperDocument;
}

export interface PaperDocument {
  readonly kind: DocumentKind;
  /** null for papers that no state issues. */
  readonly state: StateCode | null;
  readonly series: string;
  /** One per physical document; each sheet in it derives its own. */
  readonly seed: string;
  /** What was entered at issue, complete: ISO dates, plain names. */
  readonly fields: Readonly<Record<string, string>>;
  /** The holder at the time of issue; null where there is no photograph. */
  readonly looks: Looks | null;
  readonly stamps: readonly Stamp[];
  readonly stickers: readonly Sticker[];
  readonly mutations: readonly Mutation[];
  /** 0 new … 100 worn out. */
  readonly wear: number;
}
