// What the page and the lab's worker say to each other: plain values only, since they cross from one to the other.

import type { EditSource, LabReport, PopulationSource } from '#lab';
import type { Diagnostic, PackSource, ProofNode } from '#law';

export interface LabQuestion {
  /** Path of the law's bundle in the content. */
  readonly law: string;
  /** Texts of the files, as they stand in the fields. */
  readonly population: string;
  readonly edit: string | null;
  readonly date: string;
  readonly otherDate: string | null;
  readonly size: number;
  readonly seed: number;
}

export interface CheckedPopulation {
  readonly source: PopulationSource | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LabAnswer {
  readonly report: LabReport;
  readonly population: PopulationSource;
  /** The edit and the law that comes of it; null where the law is not edited. */
  readonly edited: { readonly edit: EditSource; readonly pack: PackSource } | null;
  /** The law's bundle that the proofs are read with. */
  readonly law: string;
}

/** faults: the texts cannot be used. dateUnknown: the pack does not know the law of that day. */
export type LabRun =
  | { readonly ok: true; readonly answer: LabAnswer }
  | { readonly ok: false; readonly code: 'faults' | 'dateUnknown' };

export interface ProofPair {
  readonly before: readonly ProofNode[];
  readonly after: readonly ProofNode[];
}

export interface LabPort {
  checkPopulation(law: string, text: string): Promise<CheckedPopulation>;
  checkEdit(law: string, text: string): Promise<readonly Diagnostic[]>;
  /** Tells how many were judged as it goes; what was judged when it is stopped is answered. */
  run(question: LabQuestion, tell: (judged: number) => void): Promise<LabRun>;
  stop(): Promise<void>;
  /** Both proofs for an applicant of the latest run. */
  prove(n: number): Promise<ProofPair | null>;
}
