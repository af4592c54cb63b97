// The room of an exam as its rows tell it: everybody enrolled, how each one's sitting stands, whether they are there, what was noted. One
// query a table, however many sit it; a sitting whose rows cannot be read is named as damaged, and the others are shown.

import { setImmediate as breathe } from 'node:timers/promises';
import {
  factsOfSitting,
  kinderBreaks,
  lostMs,
  pausesOf,
  presenceOf,
  stateOfSitting,
  type ExamDesign,
  type Room,
  type RoomRow,
} from '#exam';
import { makeSitting, readDesign, type Sitting, type SittingParts } from '../exams/sittingRows.ts';
import { selectExamAccommodations } from '../store/accommodations.ts';
import type { ExamRow } from '../store/examRows.ts';
import { selectExamHeard } from '../store/heard.ts';
import {
  selectEnrolled,
  selectExamProgress,
  selectRoomVersion,
  type Enrolled,
  type Progress,
} from '../store/roomRows.ts';
import { selectExamEvents } from '../store/sittingEvents.ts';
import { selectSittings } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import type { Presence } from './presence.ts';

/** Rows worked out at a stretch. */
const LOT = 50;

/** With every name; whoever may not know them is given it without. */
export async function readRoom(db: Db, exam: ExamRow, presence: Presence, nowMs: number): Promise<Room> {
  const design = readDesign(exam);
  // The number first: what comes while the rest is read is told again.
  const version = await selectRoomVersion(db, exam.id);
  const enrolled = await selectEnrolled(db, exam.id);
  const sittings = Map.groupBy(await selectSittings(db, exam.id), ({ person }) => person);
  const events = Map.groupBy(await selectExamEvents(db, exam.id), ({ sitting }) => sitting);
  const accommodations = await selectExamAccommodations(db, exam.id);
  const progress = await selectExamProgress(db, exam.id);
  const heard = await selectExamHeard(db, exam.id);
  const rowOf = ({ person, name }: Enrolled): RoomRow => {
    const theirs = sittings.get(person) ?? [];
    const row = theirs.at(-1);
    const of = design.cases.length;
    const granted = accommodations.get(person) ?? [];
    if (row === undefined) {
      const { accommodations: given, breaksLeft } = stateOfSitting(notBegun(design, granted), nowMs);
      return { ...EMPTY, person, name, of, given: givenOf(given, breaksLeft) };
    }
    const parts = { row, exam, design, others: theirs, events: events.get(row.id) ?? [], accommodations: granted };
    const pageMs = latest(heard.get(row.id), presence.lastHeardMs(row.id));
    const so = progress.get(row.id) ?? { acts: 0, lastActMs: null };
    const known = { ...EMPTY, sitting: row.id, person, name, try: row.try, of, acts: so.acts, lastActMs: so.lastActMs };
    const sitting = readable(parts);
    if (sitting === null) return { ...known, phase: 'open', isDamaged: true, presence: presenceOf(pageMs, nowMs) };
    return { ...known, ...standing(sitting, so, pageMs, nowMs) };
  };
  const rows: RoomRow[] = [];
  for (const one of enrolled) {
    rows.push(rowOf(one));
    // oxlint-disable-next-line no-await-in-loop -- whoever acts meanwhile does not wait for a whole room.
    if (rows.length % LOT === 0) await breathe();
  }
  const { invigilation, injectable } = design;
  return { exam: exam.id, title: exam.title, state: exam.state, nowMs, version, invigilation, injectable, rows };
}

/** Null: its rows cannot be read. */
export function readable(parts: SittingParts): Sitting | null {
  try {
    return makeSitting(parts);
  } catch {
    return null;
  }
}

const EMPTY: Omit<RoomRow, 'person' | 'name' | 'of'> = {
  sitting: null,
  try: 0,
  phase: 'notOpened',
  isDamaged: false,
  presence: 'never',
  heardMs: null,
  position: null,
  acts: 0,
  lastActMs: null,
  deadlineMs: null,
  leftMs: null,
  stands: null,
  ending: null,
  given: { extraPercent: 0, noTimePressure: false, breaksLeft: 0 },
  facts: factsOfSitting([], 0),
  lostMs: 0,
};

function standing({ rows, row }: Sitting, { lastActMs }: Progress, pageMs: number | null, nowMs: number) {
  const state = stateOfSitting(rows, nowMs);
  const { phase, position, time, ending, accommodations, breaksLeft } = state;
  const { events } = rows;
  const pauses = pausesOf(events, kinderBreaks(rows.rules.breaks, accommodations.breaks));
  const acted = events.findLast(({ by }) => by === row.person)?.atMs ?? null;
  const heardMs = latest(pageMs, lastActMs, acted);
  const isByTime = ending?.how === 'time' || ending?.how === 'window';
  return {
    phase,
    presence: presenceOf(heardMs, nowMs),
    heardMs,
    position,
    deadlineMs: time.deadlineMs,
    leftMs: time.leftMs,
    stands: time.stands,
    ending,
    given: givenOf(accommodations, breaksLeft),
    facts: factsOfSitting(events, nowMs),
    // What somebody ended themselves lacks no time.
    lostMs:
      ending === null || isByTime
        ? lostMs({
            events,
            pauses,
            heardMs: pageMs === null ? null : heardMs,
            endedMs: ending?.atMs ?? null,
            nowMs,
          })
        : 0,
  };
}

function notBegun(design: ExamDesign, accommodations: Sitting['rows']['accommodations']): Sitting['rows'] {
  const { time, window, breaks, cases } = design;
  const rules = { time, window, breaks, caseMinutes: cases.map(({ minutes }) => minutes) };
  return { rules, cases: cases.length, injectable: [], events: [], accommodations };
}

function givenOf(
  { extraPercent, noTimePressure }: { readonly extraPercent: number; readonly noTimePressure: boolean },
  breaksLeft: number,
): RoomRow['given'] {
  return { extraPercent, noTimePressure, breaksLeft };
}

function latest(...moments: readonly (number | null | undefined)[]): number | null {
  return moments.reduce<number | null>(
    (last, one) => (one !== null && one !== undefined && (last === null || one > last) ? one : last),
    null,
  );
}
