// What an invigilator commands is done once: the command is kept with whom it was for, and what became of it in each sitting is written in the
// transaction of what was done. So a repeat, on another server or after a crash, goes on where the first one stopped and gets the same
// answer. One sitting that cannot keeps none of the others from it.

import {
  overrunMs,
  refuseAction,
  stateOfSitting,
  type EventBody,
  type RoomCommand,
  type RoomDone,
  type RoomRefusal,
} from '#exam';
import { canonicalJson } from '#scenario';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { holdExam } from '../exams/readExam.ts';
import type { SittingDesk } from '../exams/sittingDesk.ts';
import { readDesign, type Sitting } from '../exams/sittingRows.ts';
import { noteEvent } from '../exams/submission.ts';
import { selectAccommodationsOf } from '../store/accommodations.ts';
import type { ExamRow, RoomOutcomeRow, SittingRow } from '../store/examRows.ts';
import { lockOptionalExam } from '../store/exams.ts';
import { hasMarks } from '../store/marks.ts';
import {
  insertRoomCommandOnce,
  insertRoomOutcomes,
  selectOptionalRoomCommand,
  selectRoomOutcomes,
} from '../store/roomCommands.ts';
import { selectEventsOf } from '../store/sittingEvents.ts';
import { lockSittings, selectSittings, updateReopened } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import { readable } from './examRoom.ts';
import type { Hints } from './hints.ts';

export interface CommandDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly hints: Hints;
  readonly sittings: SittingDesk;
}

/** Sittings in one transaction: few enough that whoever acts in one of them does not wait. */
const LOT = 50;
/** How often an end is tried where the candidate acts meanwhile. */
const END_TRIES = 3;

const MINUTE_MS = 60_000;

type Outcome = RoomDone['done'][number];

export class CommandDesk {
  readonly #deps: CommandDeskDeps;

  constructor(deps: CommandDeskDeps) {
    this.#deps = deps;
  }

  async carryOut({ person }: SignedIn, exam: string, command: RoomCommand): Promise<readonly Outcome[]> {
    const { db, clock, hints } = this.#deps;
    const sittings = await this.#keep(person, exam, command);
    const given = { person, exam, command, clock };
    const unsettled = new Set<string>();
    if (command.do === 'end') {
      for (const sitting of sittings)
        // oxlint-disable-next-line no-await-in-loop -- one after another, so that those who sit are served in between.
        if (!(await this.#end(given, sitting))) unsettled.add(sitting);
    } else
      for (let from = 0; from < sittings.length; from += LOT)
        // oxlint-disable-next-line no-await-in-loop -- the same.
        await transact(db, (transaction) => carryOutLot(transaction, given, sittings.slice(from, from + LOT)));
    for (const sitting of sittings) hints.tell(exam, sitting);
    const outcomes = new Map((await selectRoomOutcomes(db, exam, command.id)).map((row) => [row.sitting, row]));
    return sittings.map((sitting) => ({
      sitting,
      refusal: unsettled.has(sitting) ? 'changedMeanwhile' : ((outcomes.get(sitting)?.refusal ?? null) as RoomRefusal),
    }));
  }

  /** Keeps the command, or finds it kept; gives whom it was for when it first came. */
  #keep(person: string, exam: string, command: RoomCommand): Promise<readonly string[]> {
    const { db, clock } = this.#deps;
    return transact(db, async (transaction) => {
      const row = await lockOptionalExam(transaction, exam);
      const body = canonicalJson(command);
      const known = await selectOptionalRoomCommand(transaction, exam, command.id);
      if (known !== null) {
        if (known.body !== body || known.by !== person) throw new ApiError('actReused');
        return JSON.parse(known.sittings) as string[];
      }
      if (row?.state !== 'open') throw new ApiError('notNow', { why: 'examNotOpen' });
      const running = async (): Promise<string[]> =>
        (await selectSittings(transaction, exam))
          .filter(({ submitted_at_ms }) => submitted_at_ms === null)
          .map(({ id }) => id);
      const sittings = command.to === 'all' ? await running() : [...new Set(command.to)];
      sittings.sort();
      const atMs = await clock(transaction);
      const kept = { exam, id: command.id, by: person, body, sittings: JSON.stringify(sittings), at_ms: atMs };
      await insertRoomCommandOnce(transaction, kept);
      return sittings;
    });
  }

  /** False: the candidate acted again and again while it was ended. */
  async #end(given: Given, sitting: string): Promise<boolean> {
    const { db, sittings } = this.#deps;
    const settle = async (refusal: RoomRefusal | null): Promise<void> =>
      transact(db, async (transaction) => {
        // Held, so that two servers with the same command follow each other.
        await lockSittings(transaction, given.exam, [sitting]);
        if (!(await isSettled(transaction, given, sitting)))
          await settleLot(transaction, given, [{ sitting, refusal }]);
      });
    for (let tried = 1; tried <= END_TRIES; tried++) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- a try follows the one before.
        const refusal = await this.#refuseEnd(given, sitting);
        if (refusal === 'settled') return true;
        // oxlint-disable-next-line no-await-in-loop
        if (refusal !== null) await settle(refusal);
        else
          // oxlint-disable-next-line no-await-in-loop
          await sittings.submit(
            sitting,
            await given.clock(db),
            { person: given.person, how: 'invigilator' },
            (transaction) => settleLot(transaction, given, [{ sitting, refusal: null }]),
          );
        // Submitted by somebody else in between: then it is over, and is asked again.
        // oxlint-disable-next-line no-await-in-loop
        if (refusal !== null || (await isSettled(db, given, sitting))) return true;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.code === 'attemptDamaged' || error.code === 'replaysDifferently') {
          // oxlint-disable-next-line no-await-in-loop
          await settle('damaged');
          return true;
        }
        if (error.code !== 'changedMeanwhile' && error.code !== 'notNow') throw error;
      }
    }
    return false;
  }

  #refuseEnd(given: Given, sitting: string): Promise<RoomRefusal | 'settled' | null> {
    return transact(this.#deps.db, async (transaction) => {
      if (await isSettled(transaction, given, sitting)) return 'settled';
      const { found } = await readLot(transaction, given.exam, [sitting]);
      const read = found.get(sitting);
      if (read === undefined) return 'noSuchSitting';
      return read === null ? 'damaged' : refuseAction(read.rows, await given.clock(transaction), { do: 'end' });
    });
  }
}

interface Given {
  readonly person: string;
  readonly exam: string;
  readonly command: RoomCommand;
  /** Asked once what it is for is held: nothing that happened meanwhile is later. */
  readonly clock: TellTime;
}

/** Does a command in some sittings, as far as it was not done yet. */
async function carryOutLot(db: Db, given: Given, sittings: readonly string[]): Promise<void> {
  const { exam: id, command, person } = given;
  const { exam, found } = await readLot(db, id, sittings);
  const nowMs = await given.clock(db);
  const settled = new Set((await selectRoomOutcomes(db, id, command.id)).map(({ sitting }) => sitting));
  const outcomes: Outcome[] = [];
  for (const sitting of sittings.filter((one) => !settled.has(one))) {
    const read = found.get(sitting);
    const done =
      read === undefined
        ? { refusal: 'noSuchSitting' as const }
        : read === null
          ? { refusal: 'damaged' as const }
          : // oxlint-disable-next-line no-await-in-loop -- one transaction runs one query at a time.
            await eventFor(db, exam, read, command, nowMs);
    if ('refusal' in done) {
      outcomes.push({ sitting, refusal: done.refusal });
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop
    await noteEvent(db, sitting, done.body, nowMs, person);
    // oxlint-disable-next-line no-await-in-loop
    if (read !== undefined && read !== null && read.row.submitted_at_ms !== null)
      await reopen(db, read, done.body, given, nowMs);
    outcomes.push({ sitting, refusal: null });
  }
  await settleLot(db, given, outcomes);
}

/** As the record calls it. */
const AUDITED: Readonly<Record<RoomCommand['do'], string>> = {
  message: 'roomMessaged',
  stop: 'roomStopped',
  letGoOn: 'roomLetGoOn',
  grant: 'roomGranted',
  inject: 'roomInjected',
  end: 'roomEnded',
};

/** What the record tells of a command; the words of a message stand with the sitting alone. */
function saidOf(command: RoomCommand): Readonly<Record<string, unknown>> {
  if (command.do === 'message') return {};
  const { id: _id, to: _to, do: _do, ...said } = command;
  return said;
}

/** What a command writes into a sitting, or why it cannot. */
async function eventFor(
  db: Db,
  exam: ExamRow,
  { row, rows }: Sitting,
  command: RoomCommand,
  nowMs: number,
): Promise<{ readonly body: EventBody } | { readonly refusal: RoomRefusal }> {
  if (command.do === 'end') throw new Error('an end is no event alone');
  const why = refuseAction(rows, nowMs, actionOf(command));
  if (why !== null) return { refusal: why };
  switch (command.do) {
    case 'message':
      return { body: { kind: 'message', words: command.words } };
    case 'stop':
      return { body: { kind: 'paused', cause: command.cause, reason: command.reason } };
    case 'letGoOn':
      return { body: { kind: 'resumed' } };
    case 'inject': {
      const { position } = stateOfSitting(rows, nowMs);
      if (position === null) return { refusal: 'noSuchCase' };
      const reason = command.reason === undefined ? {} : { reason: command.reason };
      return { body: { kind: 'injected', position, event: command.event, ...reason } };
    }
    case 'grant': {
      // Marking may have begun meanwhile, or it was marked before the exam was opened again.
      if (exam.state !== 'open') return { refusal: 'over' };
      if (row.submitted_at_ms !== null && (await hasMarks(db, row.id))) return { refusal: 'marked' };
      const overMs = Math.floor(overrunMs(rows, nowMs));
      const { position, reason, minutes } = command;
      return {
        body: {
          kind: 'granted',
          ms: minutes * MINUTE_MS + overMs,
          ...(overMs > 0 ? { overMs } : {}),
          ...(position === undefined ? {} : { position }),
          reason,
          ...(row.receipt === null ? {} : { voids: JSON.parse(row.receipt) as { text: string; hash: string } }),
        },
      };
    }
  }
}

function actionOf(command: Exclude<RoomCommand, { do: 'end' }>) {
  switch (command.do) {
    case 'inject':
      return { do: 'inject', event: command.event } as const;
    case 'grant':
      return { do: 'grant', position: command.position } as const;
    default:
      return { do: command.do } as const;
  }
}

/** What time had ended goes on; the receipt that was given of it holds no more. */
async function reopen(
  db: Db,
  { row }: Sitting,
  body: EventBody,
  { person, command }: Given,
  nowMs: number,
): Promise<void> {
  if (body.kind !== 'granted') return;
  await updateReopened(db, row.id);
  await recordAudit(db, {
    atMs: nowMs,
    actor: person,
    action: 'sittingReopened',
    subject: row.id,
    body: { command: command.id, endedBy: row.submitted_how, voids: body.voids?.hash ?? null },
  });
}

async function isSettled(db: Db, { exam, command }: Given, sitting: string): Promise<boolean> {
  return (await selectRoomOutcomes(db, exam, command.id)).some((row) => row.sitting === sitting);
}

async function settleLot(db: Db, given: Given, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const { exam, command, person, clock } = given;
  const rows = outcomes.map((one): RoomOutcomeRow => ({ exam, command: command.id, ...one }));
  await insertRoomOutcomes(db, rows);
  await recordAudit(db, {
    atMs: await clock(db),
    actor: person,
    action: AUDITED[command.do],
    subject: exam,
    body: { command: command.id, ...saidOf(command), sittings: outcomes },
  });
}

/** Sittings of an exam, held until the transaction ends; null: its rows cannot be read. */
async function readLot(
  db: Db,
  id: string,
  sittings: readonly string[],
): Promise<{ readonly exam: ExamRow; readonly found: ReadonlyMap<string, Sitting | null> }> {
  // Held first, as whoever brings the exam to its next state holds it.
  const exam = await holdExam(db, id);
  const rows = await lockSittings(db, id, sittings);
  const people = rows.map(({ person }) => person);
  const events = await selectEventsOf(
    db,
    rows.map((row) => row.id),
  );
  const accommodations = await selectAccommodationsOf(db, people);
  const isLater = ({ try: nth }: SittingRow): boolean => nth > 1;
  const others = rows.some(isLater) ? await selectSittings(db, id) : [];
  const design = readDesign(exam);
  const found = new Map(
    rows.map((row) => [
      row.id,
      readable({
        row,
        exam,
        design,
        others: others.filter(({ person }) => person === row.person),
        events: events.filter(({ sitting }) => sitting === row.id),
        accommodations: accommodations.get(row.person) ?? [],
      }),
    ]),
  );
  return { exam, found };
}
