// A sitting as its rows tell it: read whole, in a transaction or outside, and laid before #exam.

import {
  allotCases,
  eventBodySchema,
  examDesignSchema,
  stateOfSitting,
  type AccommodationRow,
  type AllottedCase,
  type ExamDesign,
  type MetCase,
  type SittingEvent,
  type SittingRows,
  type SittingState,
} from '#exam';
import { Lately } from '../lately.ts';
import { selectAccommodations } from '../store/accommodations.ts';
import type { ExamRow, SittingEventRow, SittingRow } from '../store/examRows.ts';
import { selectOptionalExam } from '../store/exams.ts';
import { lockOptionalSitting, selectOptionalSitting, selectSittingsOf } from '../store/sittings.ts';
import { selectSittingEvents } from '../store/sittingEvents.ts';
import type { Db } from '../store/tables.ts';

export interface Sitting {
  readonly row: SittingRow;
  readonly exam: ExamRow;
  readonly design: ExamDesign;
  /** The cases in this person's order. */
  readonly allotted: readonly AllottedCase[];
  readonly rows: SittingRows;
}

/** Designs by their text: a whole hall asks for the same one at once. Nobody changes what was read. */
const DESIGNS = new Lately<ExamDesign>(50);

export function readDesign({ design }: ExamRow): ExamDesign {
  const known = DESIGNS.get(design);
  if (known !== undefined) return known;
  const read = examDesignSchema.parse(JSON.parse(design));
  DESIGNS.set(design, read);
  return read;
}

/** Null if there is no such sitting. With `lock`, nobody else changes it before the transaction ends. */
export async function readOptionalSitting(db: Db, id: string, lock = false): Promise<Sitting | null> {
  const row = await (lock ? lockOptionalSitting(db, id) : selectOptionalSitting(db, id));
  if (row === null) return null;
  const exam = await selectOptionalExam(db, row.exam);
  if (exam === null) throw new Error(`sitting ${id} is of an exam that is not there`);
  return makeSitting({
    row,
    exam,
    design: readDesign(exam),
    others: row.try === 1 ? [] : await selectSittingsOf(db, row.exam, row.person),
    events: await selectSittingEvents(db, id),
    accommodations: await selectAccommodations(db, row.person),
  });
}

export interface SittingParts {
  readonly row: SittingRow;
  readonly exam: ExamRow;
  readonly design: ExamDesign;
  /** Sittings of the same person in the same exam; later ones do not matter. */
  readonly others: readonly SittingRow[];
  readonly events: readonly SittingEventRow[];
  readonly accommodations: readonly AccommodationRow[];
}

/** A sitting of its rows, however they were read; throws where one of them cannot be read. */
export function makeSitting({ row, exam, design, others, events, accommodations }: SittingParts): Sitting {
  const earlier = others.filter((one) => one.try < row.try);
  const allotted = allotOf(exam, design, earlier, row.seed);
  return {
    row,
    exam,
    design,
    allotted,
    rows: {
      rules: {
        time: design.time,
        window: design.window,
        breaks: design.breaks,
        caseMinutes: allotted.map(({ index }) => design.cases[index]?.minutes ?? null),
      },
      cases: allotted.length,
      injectable: design.injectable.map(({ id: event }) => event),
      events: events.map(({ seq, at_ms, by, body }): SittingEvent => ({
        seq,
        atMs: at_ms,
        by,
        body: eventBodySchema.parse(JSON.parse(body)),
      })),
      accommodations,
    },
  };
}

export function standOf({ rows }: Sitting, nowMs: number): SittingState {
  return stateOfSitting(rows, nowMs);
}

/** From rows that are only added, so that it grows with each of them: events, accommodations, and where the exam has come to. */
export function versionOf({ exam, rows }: Sitting): number {
  const last = (list: readonly { readonly seq: number }[]): number => list.at(-1)?.seq ?? 0;
  return last(rows.events) + last(rows.accommodations) + (exam.released_at_ms === null ? 0 : 1);
}

/** The cases of a new sitting after earlier ones: what was met before is met again last. */
function allotOf(
  exam: ExamRow,
  design: ExamDesign,
  earlier: readonly SittingRow[],
  sittingSeed: number,
): AllottedCase[] {
  const met = earlier.reduce<readonly MetCase[]>(
    (all, { seed }) => [...all, ...allotCases({ design, examSeed: exam.seed, sittingSeed: seed, met: all })],
    [],
  );
  return allotCases({ design, examSeed: exam.seed, sittingSeed, met });
}
