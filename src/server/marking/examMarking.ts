// How does the marking of an exam stand? Read from its rows: what is to be marked, what was dealt, which examiners there are and whom each must
// not mark. Who sits an exam marks nobody's work in it: they would see the key, or their own rivals.

import {
  blindCode,
  markBodySchema,
  markedItems,
  partsToMark,
  stateOfMarking,
  type ExamDesign,
  type Examiner,
  type Mark,
  type MarkedItems,
  type MarkedPart,
  type MarkingState,
  type NO_MARKERS,
} from '#exam';
import { canonicalJson } from '#scenario';
import type { Report } from '#scoring';
import { readDesign } from '../exams/sittingRows.ts';
import { markOf } from '../results/reckonGrade.ts';
import { selectExamAttempts, type ToMarkRow } from '../store/attemptsToMark.ts';
import type { ExamRow } from '../store/examRows.ts';
import { selectExamPeople } from '../store/exams.ts';
import { selectActiveExaminers, selectCandidates, selectMustNotMark, selectOwnTrainees } from '../store/markers.ts';
import { selectMarksOfExam } from '../store/marks.ts';
import type { Db } from '../store/tables.ts';

export interface AttemptInMarking {
  readonly attempt: string;
  readonly sitting: string;
  readonly person: string;
  readonly code: string;
  readonly items: MarkedItems;
  readonly marks: readonly Mark[];
  readonly state: MarkingState;
}

export interface ExamMarking {
  readonly design: ExamDesign;
  readonly attempts: readonly AttemptInMarking[];
  /** All of the exam. */
  readonly marks: readonly Mark[];
}

/** A mark of which nothing is written yet. */
export const EMPTY_MARK = canonicalJson(markBodySchema.parse({}));

/** Kept beside the report; of one that was kept before this was, worked out of it. */
export function itemsOf({ to_mark, report }: ToMarkRow): MarkedItems {
  if (to_mark !== null) return JSON.parse(to_mark) as MarkedItems;
  const { items, pending, criticalErrors } = JSON.parse(report ?? '') as Report;
  return markedItems(items, pending, criticalErrors);
}

/** What there is to mark of an attempt, by the design. */
export function partsOf({ marking }: Pick<ExamDesign, 'marking'>, items: MarkedItems): readonly MarkedPart[] {
  return partsToMark(marking.parts, items);
}

export async function readExamMarking(db: Db, exam: ExamRow): Promise<ExamMarking> {
  const design = readDesign(exam);
  const marks = (await selectMarksOfExam(db, exam.id)).map(markOf);
  const byAttempt = Map.groupBy(marks, ({ attempt }) => attempt);
  const attempts = (await selectExamAttempts(db, exam.id)).map(({ attempt, sitting, person, ...kept }) => {
    const items = itemsOf(kept);
    const own = byAttempt.get(attempt) ?? [];
    const code = blindCode(exam.seed, attempt);
    return { attempt, sitting, person, code, items, marks: own, state: stateOfMarking(design.marking, items, own) };
  });
  return { design, attempts, marks };
}

/** An examiner of the exam's list; `why`: what keeps them from marking at all. */
export interface Marker extends Examiner {
  readonly why: (typeof NO_MARKERS)[number] | null;
}

export async function readMarkers(db: Db, exam: string): Promise<Marker[]> {
  const listed = await selectExamPeople(db, 'exam_examiners', exam);
  const active = new Set(await selectActiveExaminers(db, exam));
  const candidates = new Set(await selectCandidates(db, exam));
  const pairs = [...(await selectMustNotMark(db, exam)), ...(await selectOwnTrainees(db, exam))];
  const not = Map.groupBy(pairs, ({ examiner }) => examiner);
  return listed.map((examiner) => ({
    examiner,
    not: (not.get(examiner) ?? []).map(({ person }) => person),
    why: candidates.has(examiner) ? 'sitsIt' : active.has(examiner) ? null : 'notExaminer',
  }));
}

export function mayMark(markers: readonly Marker[], examiner: string, person: string): boolean {
  const marker = markers.find((one) => one.examiner === examiner);
  return marker !== undefined && marker.why === null && !marker.not.includes(person);
}
