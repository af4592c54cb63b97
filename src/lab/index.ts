// The policy lab: synthetic people drawn by seed from stated distributions, judged under a law and under an edited copy of it, or on another day.

// What authors write
export { loadPopulation, type LoadedPopulation } from './loadPopulation.ts';
export { loadEdit, type Edit, type LoadedEdit } from './loadEdit.ts';
export { checkLabFiles, exportLabSchemas, listLabFiles, type LabFile, type LabIndex } from './labFiles.ts';
export { SPREAD_KEYS, type PopulationSource, type Text } from './populationSchema.ts';
export type { EditSource } from './editSchema.ts';
export { drawApplicant, type Applicant, type Population } from './population.ts';

// What is asked and what comes of it
export { Comparison, type JudgedPair, type Question } from './comparison.ts';
export {
  reportOf,
  type AnswerCount,
  type Characteristic,
  type Flow,
  type GroupCount,
  type LabReport,
  type RuleCount,
  type SampledCase,
} from './labReport.ts';
export type { Answer, AnswerKind, Turn } from './answer.ts';
