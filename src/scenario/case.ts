// A case: a scenario drawn with a seed. All chance is spent here; what follows depends on the acts alone.

import type { PaperDocument } from '#documents';
import type { CompiledKnot } from '#interview';
import type { FactValue, Facts, Vocabulary } from '#law';
import type { Looks } from '#people';
import type { Condition } from './condition.ts';
import type { CompiledChart } from './machine.ts';
import type { ProcedureSource } from './procedure.ts';
import type { DilemmaSource, RegisterSource, ScenarioSource } from './schema.ts';

/** A paper of this case: the document itself and what its fields say of which fact. */
export interface CasePaper {
  readonly id: string;
  readonly document: PaperDocument;
  readonly kind: string;
  readonly state: string;
  readonly holder: string;
  readonly presented: 'start' | 'asked';
  /** Field → fact it speaks of. */
  readonly speaksOf: Readonly<Record<string, string>>;
  /** Facts stated by the paper as a whole, once opened. */
  readonly shows: readonly { readonly fact: string; readonly value: FactValue; readonly complete: boolean }[];
  /** The fact that holds whether this paper is genuine, with the values for genuine and for false. */
  readonly genuine: { readonly fact: string; readonly yes: FactValue; readonly no: FactValue } | null;
  /** Whether the portrait is the holder's, for papers that carry one. */
  readonly faceMatches: boolean | null;
}

export interface CasePerson {
  readonly id: string;
  readonly role: 'applicant' | 'companion' | 'interpreter' | 'colleague';
  readonly name: string;
  readonly looks: Looks;
  readonly expression: string;
  readonly posture: string;
  readonly calledBy: string | null;
}

export interface CaseRegister {
  readonly id: string;
  readonly source: RegisterSource;
  readonly answer: {
    readonly result: string;
    readonly text: string;
    readonly says: readonly { readonly fact: string; readonly value: FactValue; readonly complete: boolean }[];
  };
}

export interface CaseDilemma {
  readonly id: string;
  readonly source: DilemmaSource;
  readonly when: Condition;
  /** Options in the order shown, drawn for this case. */
  readonly options: readonly string[];
}

export interface CaseQuestion {
  readonly knot: CompiledKnot;
  readonly when: Condition | null;
}

export interface Case {
  readonly scenario: ScenarioSource;
  readonly procedure: ProcedureSource;
  readonly chart: CompiledChart;
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  readonly variant: string;
  readonly date: string;
  readonly draws: ReadonlyMap<string, FactValue>;
  /** The truth: every fact that the law can ask for. */
  readonly truth: Facts;
  readonly claims: Facts;
  readonly known: readonly string[];
  readonly args: Readonly<Record<string, string | number>>;
  readonly people: readonly CasePerson[];
  readonly papers: readonly CasePaper[];
  readonly registers: readonly CaseRegister[];
  readonly dilemmas: readonly CaseDilemma[];
  readonly questions: ReadonlyMap<string, CaseQuestion>;
  /** Reluctant facts: readiness needed, in tenths of a point, and what must hold besides. */
  readonly reluctance: ReadonlyMap<string, { readonly fact: string; readonly threshold: number; readonly gate: Condition | null }>;
  readonly start: {
    readonly rapport: number;
    readonly anxiety: number;
    readonly fatigue: number;
    readonly comprehension: number;
    readonly interpreted: number | null;
  };
  /** Compiled ink. */
  readonly ink: string;
  /** Which placeholders each text uses, so that a message carries no value its text does not show. */
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
}
