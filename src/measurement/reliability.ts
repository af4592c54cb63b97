// How far can a result be relied on, and how long must a test be? Spearman–Brown (measurement.md, 3.2) and the persons × scenarios study of
// generalizability (8.6; R. L. Brennan 2001), which says how much of the spread of marks belongs to people.

import { undefinedFor, type Undefined } from './defined.ts';

/** `ctt.spearmanBrown`: the reliability of a test `factor` times as long. */
export function spearmanBrown(reliability: number, factor: number): number | Undefined {
  if (reliability <= 0) return undefinedFor('zero-variance');
  return (factor * reliability) / (1 + (factor - 1) * reliability);
}

/** `ctt.lengthNeeded`: how many times as long a test must be to reach `target`. */
export function lengthNeeded(reliability: number, target: number): number | Undefined {
  if (reliability <= 0) return undefinedFor('zero-variance');
  return (target * (1 - reliability)) / (reliability * (1 - target));
}

export interface Generalizability {
  readonly varPersons: number;
  readonly varScenarios: number;
  readonly varResidual: number;
  /** For ranking people. */
  readonly generalizability: number;
  /** Φ, for passing and failing. */
  readonly dependability: number;
  readonly relativeSem: number;
  readonly absoluteSem: number;
}

/** `agreement.gStudy`: a row a person, a column a scenario, every cell filled; figures for an exam of `scenarios` of them. */
export function gStudy(rows: readonly (readonly number[])[], scenarios: number): Generalizability | Undefined {
  const people = rows.length;
  const cases = rows[0]?.length ?? 0;
  if (people < 2 || cases < 2) return undefinedFor('n-too-small');
  const cells = rows.flat();
  const grand = sum(cells) / cells.length;
  const ofRow = rows.map((row) => sum(row) / cases);
  const ofColumn = Array.from({ length: cases }, (_, at) => sum(rows.map((row) => row[at] ?? 0)) / people);
  const betweenRows = cases * sum(ofRow.map((one) => (one - grand) ** 2));
  const betweenColumns = people * sum(ofColumn.map((one) => (one - grand) ** 2));
  const total = sum(cells.map((one) => (one - grand) ** 2));
  if (total === 0) return undefinedFor('zero-variance');
  const msRows = betweenRows / (people - 1);
  const msColumns = betweenColumns / (cases - 1);
  const residual = Math.max(0, total - betweenRows - betweenColumns) / ((people - 1) * (cases - 1));
  const varPerson = Math.max(0, (msRows - residual) / cases);
  const varScenario = Math.max(0, (msColumns - residual) / people);
  const relative = residual / scenarios;
  const absolute = (varScenario + residual) / scenarios;
  if (varPerson + absolute === 0) return undefinedFor('zero-variance');
  return {
    varPersons: varPerson,
    varScenarios: varScenario,
    varResidual: residual,
    generalizability: varPerson + relative === 0 ? 0 : varPerson / (varPerson + relative),
    dependability: varPerson / (varPerson + absolute),
    relativeSem: Math.sqrt(relative),
    absoluteSem: Math.sqrt(absolute),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
