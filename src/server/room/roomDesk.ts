// The desk of the live room: the room as it stands for whoever may see it, one sitting's story, and what invigilators command.

import { eventBodySchema, type Room, type RoomCommand, type RoomDone, type RoomStory } from '#exam';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { readMadeExam } from '../exams/readExam.ts';
import type { ExamRow } from '../store/examRows.ts';
import { isInExam } from '../store/exams.ts';
import { selectNames } from '../store/people.ts';
import { selectSittingEvents } from '../store/sittingEvents.ts';
import { selectOptionalSitting } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import type { TellTime } from '../trust/clock.ts';
import type { SittingDesk } from '../exams/sittingDesk.ts';
import { CommandDesk } from './commandDesk.ts';
import { readRoom } from './examRoom.ts';
import type { Hints } from './hints.ts';
import type { Presence } from './presence.ts';

export interface RoomDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly presence: Presence;
  readonly hints: Hints;
  readonly sittings: SittingDesk;
}

export class RoomDesk {
  readonly #deps: RoomDeskDeps;
  readonly #commands: CommandDesk;
  /** Rooms that are being read: several who ask at once are answered once. */
  readonly #reading = new Map<string, Promise<Room>>();

  constructor(deps: RoomDeskDeps) {
    this.#deps = deps;
    this.#commands = new CommandDesk(deps);
  }

  async see(who: SignedIn, exam: string): Promise<Room> {
    const row = await this.find(exam);
    const reading = this.#reading.get(exam) ?? this.#read(row);
    this.#reading.set(exam, reading);
    try {
      return await this.#asSeenBy(who, await reading);
    } finally {
      if (this.#reading.get(exam) === reading) this.#reading.delete(exam);
    }
  }

  /** An exam that has a room: a draft has none. */
  find(exam: string): Promise<ExamRow> {
    return readMadeExam(this.#deps.db, exam);
  }

  async story(who: SignedIn, exam: string, sitting: string): Promise<RoomStory> {
    const { db } = this.#deps;
    await this.find(exam);
    const row = await selectOptionalSitting(db, sitting);
    if (row?.exam !== exam) throw new ApiError('noSuchSitting');
    const events = await selectSittingEvents(db, sitting);
    const isBlind = await this.#isBlind(who, exam);
    const people = new Set(events.flatMap(({ by }) => (by === null || (isBlind && by === row.person) ? [] : [by])));
    const names = await selectNames(db, [...people]);
    return {
      sitting,
      events: events.flatMap(({ seq, at_ms, by, body }) => {
        const read = eventBodySchema.safeParse(readJson(body));
        const name = by === null ? null : (names.get(by) ?? null);
        return read.success ? [{ seq, atMs: at_ms, by, name, body: read.data }] : [];
      }),
    };
  }

  async command(who: SignedIn, exam: string, command: RoomCommand): Promise<RoomDone> {
    await this.find(exam);
    const done = await this.#commands.carryOut(who, exam, command);
    // Not what somebody began to read before.
    return { done, room: await this.#asSeenBy(who, await this.#read(await this.find(exam))) };
  }

  async #read(exam: ExamRow): Promise<Room> {
    const { db, clock, presence } = this.#deps;
    return readRoom(db, exam, presence, await clock(db));
  }

  async #asSeenBy(who: SignedIn, room: Room): Promise<Room> {
    if (!(await this.#isBlind(who, room.exam))) return room;
    return { ...room, rows: room.rows.map((row) => ({ ...row, name: null })) };
  }

  /** Who marks an exam does not learn here whose sitting it is. */
  #isBlind({ person }: SignedIn, exam: string): Promise<boolean> {
    return isInExam(this.#deps.db, 'exam_examiners', { exam, person });
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
