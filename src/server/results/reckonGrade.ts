// What grade do the rows of a sitting give? Computed from its attempts, the frozen marks, the design and the accommodations; what is given
// `instead` (another key, other weights) shows what they would give then. Nothing is written here.

import { setImmediate as breathe } from 'node:timers/promises';
import {
  givenAppeals,
  gradeSitting,
  isOfAppeals,
  kindestSince,
  markBodySchema,
  markedItems,
  rulingsOfMark,
  sealGrade,
  stateOfMarking,
  tryRegradeSchema,
  type AttemptToGrade,
  type ExamDesign,
  type GivenAppeal,
  type Grade,
  type Mark,
  type MarkingState,
  type TryRegrade,
} from '#exam';
import type { Report } from '#scoring';
import { ApiError } from '../apiError.ts';
import { readOptionalSitting, type Sitting } from '../exams/sittingRows.ts';
import { readAppeal, selectAppealsOf } from '../store/appeals.ts';
import { selectContent } from '../store/contents.ts';
import { countEntries } from '../store/entries.ts';
import type { ExamCaseRow, GradeRow, MarkRow } from '../store/examRows.ts';
import { selectExamCases } from '../store/exams.ts';
import { selectGradesAtMs, selectOptionalGrade } from '../store/grades.ts';
import { selectMarks } from '../store/marks.ts';
import { selectAppliedAsked } from '../store/regrades.ts';
import { NO_LOG, selectSittingAttempts } from '../store/sittings.ts';
import type { AttemptRow, Db } from '../store/tables.ts';
import type { AttemptReports } from './attemptReports.ts';
import { GRADE_WRITINGS } from './keptGrades.ts';

/** What a sitting is graded by instead of what its rows say. */
export interface Instead {
  readonly design?: Partial<Pick<ExamDesign, 'competencies' | 'critical' | 'passMark'>>;
  /** How much cases count, by their names. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Hashes of kept contents that supersede those of cases, by the names of the cases. */
  readonly contents?: ReadonlyMap<string, string>;
  /** Until when accommodations count; left out: until it was submitted. */
  readonly accommodationsUntilMs?: number;
  /** An appeal as if it were upheld. */
  readonly appeal?: string;
  /** Left out: as the last grade was. */
  readonly confirmed?: boolean;
}

export interface ReckonedGrade {
  readonly grade: Grade;
  readonly text: string;
  readonly hash: string;
  readonly keyHashes: readonly string[];
}

/** Throws where there is no such sitting, it is not submitted, or a log cannot be scored again that has to be. */
export async function reckonGrade(
  db: Db,
  reports: AttemptReports,
  sitting: string,
  instead: Instead = {},
): Promise<ReckonedGrade> {
  const read = await readOptionalSitting(db, sitting);
  if (read === null) throw new ApiError('noSuchSitting');
  const { row, design } = read;
  const laid = layInstead(await appliedInstead(db, row.exam), instead);
  if (row.submitted_at_ms === null) throw new ApiError('notNow', { why: 'notSubmitted' });
  const last = await selectOptionalGrade(db, sitting);
  // What was confirmed before the sitting went on and was submitted anew says nothing of it as it is now.
  const isOfNow = last !== null && last.at_ms >= row.submitted_at_ms;
  const confirmed = laid.confirmed ?? (isOfNow && statusOf(last) === 'confirmed');
  const { accommodations } = read.rows;
  const given = await appealsOf(db, sitting, laid.appeal ?? null);
  const until = Math.max(laid.accommodationsUntilMs ?? row.submitted_at_ms, grantedUntilMs(given));
  const grade = gradeSitting({
    sitting,
    person: row.person,
    try: row.try,
    design: {
      cases: design.cases.map((one) => ({ ...one, weight: laid.weights?.get(one.name) ?? one.weight })),
      competencies: design.competencies,
      critical: design.critical,
      passMark: design.passMark,
      ...laid.design,
    },
    attempts: await attemptsOf(db, reports, read, laid.contents ?? new Map(), given),
    accommodations: kindestSince(accommodations, row.opened_at_ms, until),
    confirmed,
  });
  return { grade, ...sealGrade(grade), keyHashes: grade.cases.map(({ keyHash }) => keyHash) };
}

/** What the appeals of a sitting have given, and what one of them would. */
async function appealsOf(db: Db, sitting: string, tried: string | null): Promise<GivenAppeal[]> {
  const rows = (await selectAppealsOf(db, sitting)).filter(({ id, state }) => state === 'upheld' || id === tried);
  if (rows.length === 0) return [];
  return givenAppeals(rows.map(readAppeal), await selectGradesAtMs(db, sitting, GRADE_WRITINGS.appeal), tried);
}

/** Until when accommodations count that somebody was owed, and was granted on appeal. */
function grantedUntilMs(given: readonly GivenAppeal[]): number {
  return Math.max(0, ...given.map(({ ground, upheldAtMs }) => (ground === 'accommodation' ? (upheldAtMs ?? 0) : 0)));
}

/** What regrades have changed in an exam: its design stays as it was sat, and is graded by this. */
export async function appliedInstead(db: Db, exam: string): Promise<Instead> {
  const asked = await selectAppliedAsked(db, exam);
  return asked.reduce<Instead>((all, text) => layInstead(all, insteadOf(tryRegradeSchema.parse(JSON.parse(text)))), {});
}

export function insteadOf({ design, weights, content }: TryRegrade): Instead {
  return {
    design: Object.fromEntries(Object.entries(design).filter(([, value]) => value !== undefined)),
    weights: new Map(weights.map(({ name, weight }) => [name, weight])),
    contents: new Map(content.map(({ name, contentHash }) => [name, contentHash])),
  };
}

function layInstead(below: Instead, above: Instead): Instead {
  return {
    ...below,
    ...above,
    design: { ...below.design, ...above.design },
    weights: new Map([...(below.weights ?? []), ...(above.weights ?? [])]),
    contents: new Map([...(below.contents ?? []), ...(above.contents ?? [])]),
  };
}

/** Of a kept grade, without reading the whole of it by its schema; one that is no JSON any more is damaged. */
export function statusOf({ sitting, body }: Pick<GradeRow, 'sitting' | 'body'>): Grade['status'] {
  try {
    return (JSON.parse(body) as Grade).status;
  } catch {
    throw new ApiError('gradeDamaged', { at: [sitting] });
  }
}

/** Of a case that nobody opened; no attempt has it. */
export function unopenedId(sitting: string, position: number): string {
  return `${sitting}.${position}`;
}

/** Where the marking of an attempt stands. Where nothing was done there is nothing to mark: it is worth what no acts are worth. */
export function markingOf(design: ExamDesign, report: Report, marks: readonly MarkRow[], acts: number): MarkingState {
  const rules = acts === 0 ? { ...design.marking, parts: [] } : design.marking;
  return stateOfMarking(rules, markedItems(report.items, report.pending, report.criticalErrors), marks.map(markOf));
}

export function markOf({ attempt, round, examiner, body, frozen_at_ms }: MarkRow): Mark {
  return { attempt, round, examiner, body: markBodySchema.parse(JSON.parse(body)), frozenAtMs: frozen_at_ms };
}

async function attemptsOf(
  db: Db,
  reports: AttemptReports,
  { row: { id: sitting, exam }, design, allotted }: Sitting,
  contents: ReadonlyMap<string, string>,
  given: readonly GivenAppeal[],
): Promise<AttemptToGrade[]> {
  const placed = await selectSittingAttempts(db, sitting);
  if (placed.some(({ token_hash }) => token_hash === NO_LOG)) throw new ApiError('notNow', { why: 'workDeleted' });
  const pinned = await selectExamCases(db, exam);
  const out: AttemptToGrade[] = [];
  for (const { position, index, name, seed, variant } of allotted) {
    // Whoever waits is served in between; within a transaction they wait for its end.
    // oxlint-disable-next-line no-await-in-loop
    if (!db.isTransaction) await breathe();
    const pin = pinned.find((one) => one.name === name);
    if (pin === undefined) throw new Error(`exam ${exam} lacks its case ${name}`);
    const attempt = placed.find((one) => one.position === position);
    const contentHash = contents.get(name) ?? attempt?.content_hash ?? pin.content_hash;
    // oxlint-disable-next-line no-await-in-loop -- a connection answers one question at a time.
    const bound = await boundTo(db, contentHash, pin, attempt);
    // oxlint-disable-next-line no-await-in-loop
    const { open } = await reports.open(db, contentHash);
    const base = { position, index, trains: open.content.scenario.competencies, ...bound };
    if (attempt === undefined) {
      // oxlint-disable-next-line no-await-in-loop
      const report = await reports.ofNoActs(db, { contentHash, seed, variant });
      const marking = markingOf(design, report, [], 0);
      out.push({ ...base, attempt: unopenedId(sitting, position), reached: false, report, marking });
    } else {
      // oxlint-disable-next-line no-await-in-loop
      const marked = await markedReport(db, reports, attempt, { contentHash, design, given });
      out.push({ ...base, attempt: attempt.id, reached: true, ...marked });
    }
  }
  return out;
}

/** The report under the rulings of the final mark, once there is one. */
async function markedReport(
  db: Db,
  reports: AttemptReports,
  attempt: AttemptRow,
  {
    contentHash,
    design,
    given,
  }: { readonly contentHash: string; readonly design: ExamDesign; readonly given: readonly GivenAppeal[] },
): Promise<{ report: Report; marking: MarkingState }> {
  const none = { confirmed: new Set<number>(), dismissed: new Set<number>() };
  const report =
    contentHash === attempt.content_hash
      ? await reports.kept(db, attempt)
      : await reports.again(db, attempt, contentHash, none);
  const acts = await countEntries(db, attempt.id);
  const marks = (await selectMarks(db, attempt.id)).filter(
    (one) => one.round !== 'appeal' || isOfAppeals({ attempt: one.attempt, frozenAtMs: one.frozen_at_ms }, given),
  );
  const marking = markingOf(design, report, marks, acts);
  const rulings = 'final' in marking ? rulingsOfMark(marking.final) : none;
  if (rulings.confirmed.size === 0 && rulings.dismissed.size === 0) return { report, marking };
  const ruled = await reports.again(db, attempt, contentHash, rulings);
  // What was put well after all also shows in the steps that nobody marked otherwise.
  const under = markingOf(design, ruled, marks, acts);
  return { report: ruled, marking: under.is === 'final' ? under : marking };
}

/** What a case is bound to: its attempt's own hashes, unless another content takes their place. */
async function boundTo(
  db: Db,
  contentHash: string,
  pin: ExamCaseRow,
  attempt: AttemptRow | undefined,
): Promise<{ playHash: string; keyHash: string }> {
  const own = attempt?.content_hash === contentHash ? attempt : pin.content_hash === contentHash ? pin : null;
  const { play_hash, key_hash } = own ?? (await selectContent(db, contentHash));
  return { playHash: play_hash, keyHash: key_hash };
}
