// The report: what an attempt was worth, point by point, each with the acts it rests on and the provision or guidance behind it.

import type { Dimension } from '#scenario';

/** How a procedural step was done; the scale of the EUAA quality assessment (interviewing.md 1.1), not a mark from 0 to 100. */
export const STEP_MARKS = ['correct', 'minor', 'significant', 'notApplicable'] as const;
export type StepMark = (typeof STEP_MARKS)[number];

/** Whether the decision was lawful, and whether what the officer had established carried it. */
export const JUSTIFICATIONS = ['lawfulJustified', 'lawfulByLuck', 'unlawfulDefensible', 'unlawful'] as const;
export type Justification = (typeof JUSTIFICATIONS)[number];

/** Why an item got its points: a code with parameters; the words are in the interface's locales. */
export interface Explanation {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface ScoreItem {
  readonly id: string;
  readonly dimension: Dimension;
  readonly points: number;
  readonly max: number;
  /** Numbers of the acts it rests on. */
  readonly acts: readonly number[];
  /** Provisions of the pack, rules of guidance, or steps (M01 …) behind it. */
  readonly provisions: readonly string[];
  readonly explanation: Explanation;
  readonly mark: StepMark | null;
}

export interface CriticalError {
  readonly id: string;
  readonly basis: string;
  readonly acts: readonly number[];
  /** It rests on how a question in the officer's own words was heard: without effect until an examiner confirms the label. */
  readonly provisional?: true;
}

export interface Report {
  readonly total: number;
  readonly max: number;
  readonly passed: boolean;
  /** Whether something is still to be marked by a person; its points are in neither sum. */
  readonly provisional: boolean;
  readonly pending: readonly string[];
  readonly criticalErrors: readonly CriticalError[];
  readonly dimensions: readonly { readonly id: Dimension; readonly points: number; readonly max: number }[];
  readonly items: readonly ScoreItem[];
  readonly justification: Justification;
}

/** An item before its points are allotted: its weight within the dimension and the share earned, in thousandths. */
export interface RawItem {
  readonly id: string;
  readonly weight: number;
  readonly share: number;
  readonly acts: readonly number[];
  readonly provisions: readonly string[];
  readonly explanation: Explanation;
  readonly mark?: StepMark;
  /** To be marked by a person first. */
  readonly pending?: boolean;
}

/** What an author gives as basis: ids of provisions, steps and guidance, or words of the author's own, several with semicolons between. */
export function sourcesOf(basis: string): string[] {
  return basis
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

export function explain(code: string, args: Explanation['args'] = {}): Explanation {
  return { code, args };
}
