// A case: a scenario drawn with a seed. All chance is spent here; what follows depends on the acts alone.

import type { PaperDocument } from '#documents';
import type { DrawnMemory, InterpreterGender, InterpreterNature } from '#interview';
import type { FactValue, Facts, Vocabulary } from '#law';
import type { Looks } from '#people';
import type { Agency, ReferralReason } from './agencies.ts';
import type { Condition } from './condition.ts';
import type { DilemmaSource } from './dilemmaSchema.ts';
import type { ScenarioContent } from './content.ts';
import type { CompiledChart } from './machine.ts';
import type { OpenQuestion } from './openScenario.ts';
import type { Equipment } from './equipment.ts';
import type { ActType, ProcedureSource } from './procedure.ts';
import type {
  CheckResult,
  RecordCheck,
  RecordMatch,
  RecordState,
  RegisterField,
  RegisterKind,
} from './registerKinds.ts';
import type { RecordField } from './registerSchema.ts';
import type { RegisterSource } from './schema.ts';

export interface StatedFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly complete: boolean;
  /** For lists of spans: the day from which on the source names them all. */
  readonly since?: string;
}

/** A paper of this case: the document itself and what its fields say of which fact. */
export interface CasePaper {
  readonly id: string;
  readonly document: PaperDocument;
  readonly kind: string;
  readonly state: string | null;
  readonly holder: string;
  readonly presented: 'start' | 'asked';
  /** Field → fact it speaks of, where the kind’s usual mapping does not fit. */
  readonly speaksOf: Readonly<Record<string, string>>;
  /** What the applicant writes when asked at the counter to complete or correct a line of a form. */
  readonly amends: Readonly<Record<string, string>>;
  /** Facts stated by the paper beyond its fields; on `page` alone where one is named. */
  readonly shows: readonly (StatedFact & { readonly page: string | null })[];
  /** The day until which every crossing was stamped, so that its stamps name every stay begun by then; null: they claim nothing. */
  readonly stampedUntil: string | null;
  /** Whether its portrait is the person’s at the counter; null where it carries none. */
  readonly faceMatches: boolean | null;
}

export interface CasePerson {
  readonly id: string;
  readonly role: 'applicant' | 'companion' | 'interpreter' | 'colleague' | 'counsel' | 'judge';
  readonly looks: Looks;
  readonly expression: string;
  readonly posture: string;
  /** The measures that bring this person in; null: there from the start. */
  readonly calledBy: readonly string[] | null;
  /** The measures after which this person is gone; none: stays to the end. */
  readonly leavesOn: readonly string[];
  /** How well the applicant understands through this person, in tenths of a point; null where they do not interpret or it is not said. */
  readonly interprets: number | null;
  /** How they interpret; null where they do not, or where all they say is in the ink. */
  readonly interpreting: InterpreterNature | null;
}

/** A detail as it will be remembered. */
export interface CaseMemory extends DrawnMemory {
  readonly fact: string | null;
  /** What is said of the fact where it comes wrongly. */
  readonly wrong: FactValue;
}

/** A record that a query brings up; whose it is has to be found out. */
export interface CaseRecord {
  readonly id: string;
  readonly match: RecordMatch;
  readonly theirs: boolean;
  readonly text: string;
  readonly state: RecordState;
  readonly shows: readonly { readonly field: RecordField; readonly value: string }[];
  readonly checks: readonly { readonly by: RecordCheck; readonly result: CheckResult }[];
  /** What whoever entered it answers, and after how long. */
  readonly owner: { readonly text: string; readonly seconds: number; readonly says: readonly StatedFact[] } | null;
  readonly says: readonly StatedFact[];
  /** What must be done once it is confirmed: rules of the law with their citation. */
  readonly obliges: readonly { readonly rule: string; readonly citation: string }[];
  readonly heeded: Condition | null;
}

export interface CaseRegister {
  readonly id: string;
  readonly source: RegisterSource;
  readonly form: readonly RegisterField[];
  readonly kind: RegisterKind | null;
  /** Case time between asking and answer. */
  readonly waits: number;
  readonly needed: Condition | null;
  readonly answer: {
    readonly result: string;
    readonly text: string;
    readonly says: readonly StatedFact[];
    readonly records: readonly CaseRecord[];
    /** What it says once every record was found to be somebody else's. */
    readonly otherwise: readonly StatedFact[];
  };
}

/** Somebody who can be called in, with their answers in order. */
export interface CaseAgency {
  readonly id: Agency;
  readonly seconds: number;
  readonly answers: readonly {
    readonly when: Condition | null;
    readonly why: readonly ReferralReason[] | null;
    readonly text: string;
    readonly says: readonly StatedFact[];
  }[];
}

export interface CaseDilemma {
  readonly id: string;
  readonly source: DilemmaSource;
  readonly when: Condition;
  /** Option ids in the order shown in this case. */
  readonly options: readonly string[];
}

export interface Case {
  readonly content: ScenarioContent;
  readonly procedure: ProcedureSource;
  readonly chart: CompiledChart;
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  readonly variant: string;
  /** The day the law is read at. */
  readonly date: string;
  readonly draws: ReadonlyMap<string, { readonly value: FactValue }>;
  /** The truth: every fact that the law can ask for. */
  readonly truth: Facts;
  /** Truth and draws together, as conditions read them. */
  readonly cells: Facts;
  readonly claims: Facts;
  /** Facts known from the start, from the file or a bulletin. */
  readonly known: readonly string[];
  readonly args: Readonly<Record<string, string | number>>;
  readonly people: readonly CasePerson[];
  readonly papers: readonly CasePaper[];
  readonly registers: readonly CaseRegister[];
  readonly agencies: readonly CaseAgency[];
  readonly dilemmas: readonly CaseDilemma[];
  readonly questions: ReadonlyMap<string, OpenQuestion>;
  readonly guards: ReadonlyMap<string, Condition>;
  /** Reluctant facts: readiness needed, in tenths of a point, and what must hold besides. */
  readonly reluctance: ReadonlyMap<
    string,
    { readonly fact: string; readonly threshold: number; readonly gate: Condition | null }
  >;
  readonly memory: ReadonlyMap<string, CaseMemory>;
  /** What the applicant would ask for; null: no matter. */
  readonly wishes: { readonly interpreter: InterpreterGender | null };
  /** The applicant at the start, in tenths of a point; `interpreted` is comprehension once an interpreter is there. */
  readonly start: {
    readonly rapport: number;
    readonly anxiety: number;
    readonly fatigue: number;
    readonly comprehension: number;
    readonly interpreted: number | null;
  };
  /** How a skilled colleague works this case: acts as in a log, each with the condition under which it is done. */
  readonly expert: readonly { readonly id: string; readonly act: unknown; readonly when: Condition | null }[];
  readonly costs: Readonly<Partial<Record<ActType, number>>>;
  readonly outcomes: readonly string[];
  /** What a refusal can rest on: the pack's letters with their citations, and the outcomes that need them. */
  readonly grounds: {
    readonly letters: readonly {
      readonly ground: string;
      readonly citation: string;
      /** Whether a rule on the decision asked founds it, whatever the facts. */
      readonly fits: boolean;
      /** The facts that it rests on, by the law; what was put to somebody of them was put of it. */
      readonly facts: ReadonlySet<string>;
    }[];
    readonly outcomes: readonly string[];
  };
  /** Compiled ink. */
  readonly ink: string;
}

/** The case as it is examined at a desk that lacks some of its equipment. */
export function withoutEquipment(drawn: Case, lacks: readonly Equipment[]): Case {
  if (lacks.length === 0) return drawn;
  const equipment = drawn.procedure.equipment.filter((one) => !lacks.includes(one));
  return { ...drawn, procedure: { ...drawn.procedure, equipment } };
}
