// What browser and server say to each other about the live room: who is where, how much time they have, and what an invigilator does. Both read
// this one file. The rows are the truth: a stream of hints says when to read again, and whoever hears none reads every two seconds.

import { API } from '#attempt';
import { z } from 'zod';
import { EXAM_STATES } from './exams.ts';
import { PRESENCES } from '../facts.ts';
import { eventBodySchema, PAUSE_CAUSES, ENDINGS } from '../sittingEvent.ts';
import { SITTING_REFUSALS } from '../taking.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();
const ms = z.number().int().min(0);
const words = z.string().trim().min(1).max(2000);
const reason = words.describe('Stands in the record.');

/** Why a command was not done in one sitting. `marked`: an examiner has marked it; `damaged`: its rows cannot be read. */
export const ROOM_REFUSALS = [...SITTING_REFUSALS, 'noSuchSitting', 'damaged', 'marked', 'changedMeanwhile'] as const;
export type RoomRefusal = (typeof ROOM_REFUSALS)[number];

export const roomRowSchema = z.object({
  /** Null: has not begun. */
  sitting: id.nullable(),
  person: id,
  /** For those alone who may know it. */
  name: z.string().nullable(),
  /** The how-manieth of this person in this exam; the last is shown. 0: none. */
  try: z.number().int(),
  phase: z.enum(['notOpened', 'open', 'paused', 'over']),
  /** Its rows cannot be read: what else stands here is empty. */
  isDamaged: z.boolean(),
  presence: z.enum(PRESENCES),
  /** The last sign of life: of the page, or an act. */
  heardMs: moment.nullable(),
  /** The case that is open, or the next; of so many. */
  position: z.number().int().nullable(),
  of: z.number().int(),
  acts: z.number().int(),
  lastActMs: moment.nullable(),
  deadlineMs: moment.nullable(),
  leftMs: ms.nullable(),
  stands: z.object({ sinceMs: moment, cause: z.enum(PAUSE_CAUSES), untilMs: moment.nullable() }).nullable(),
  ending: z.object({ how: z.enum(ENDINGS), atMs: moment }).nullable(),
  /** What they have that others do not, as far as an invigilator must know it. */
  given: z.object({ extraPercent: z.number().int(), noTimePressure: z.boolean(), breaksLeft: z.number().int() }),
  facts: z.object({
    hidden: z.object({ times: z.number().int(), ms }),
    pasted: z.object({ times: z.number().int(), letters: z.number().int() }),
    absent: z.object({ times: z.number().int(), ms }),
    devices: z.array(z.string()).readonly(),
    late: z.number().int(),
    grantedMs: ms,
    injected: z.array(z.string()).readonly(),
  }),
  /** Time to work that passed without a sign of life since time was last given: what there may be to give back. */
  lostMs: ms,
});
export type RoomRow = z.infer<typeof roomRowSchema>;

export const roomSchema = z.object({
  exam: id,
  title: z.string(),
  state: z.enum(EXAM_STATES),
  /** The server's clock, by which times left are told. */
  nowMs: moment,
  /** Grows with every change: what has the same number is the same, but for time left and presence. */
  version: z.number().int(),
  invigilation: z.string(),
  injectable: z.array(z.object({ id, words: z.string() })).readonly(),
  rows: z.array(roomRowSchema).readonly(),
});
export type Room = z.infer<typeof roomSchema>;

/** What happened in one sitting, in order. */
export const roomStorySchema = z.object({
  sitting: id,
  events: z
    .array(
      z.object({
        seq: z.number().int(),
        atMs: moment,
        by: id.nullable(),
        /** Of whoever did it, for those who may know it. */
        name: z.string().nullable(),
        body: eventBodySchema,
      }),
    )
    .readonly(),
});
export type RoomStory = z.infer<typeof roomStorySchema>;

const to = z.union([z.literal('all'), z.array(id).min(1).max(2000)]).describe('Sittings; all: those that are running.');
/** Made by whoever commands; a repeat is done once and gets the first answer. */
const command = z.string().regex(/^[\w-]{1,64}$/);

export const roomCommandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('message'), id: command, to, words }),
  z.strictObject({ do: z.literal('stop'), id: command, to, cause: z.enum(['invigilator', 'outage']), reason }),
  z.strictObject({ do: z.literal('letGoOn'), id: command, to }),
  z.strictObject({
    do: z.literal('grant'),
    id: command,
    to,
    minutes: z.number().int().min(1).max(1440),
    position: z.number().int().min(0).max(59).optional(),
    reason,
  }),
  z.strictObject({ do: z.literal('inject'), id: command, to, event: id, reason: words.optional() }),
  z.strictObject({ do: z.literal('end'), id: command, to, reason }),
]);
export type RoomCommand = z.infer<typeof roomCommandSchema>;

/** What became of it, sitting by sitting: one that cannot keeps none of the others from it. */
export const roomDoneSchema = z.object({
  done: z.array(z.object({ sitting: id, refusal: z.enum(ROOM_REFUSALS).nullable() })).readonly(),
  room: roomSchema,
});
export type RoomDone = z.infer<typeof roomDoneSchema>;

/** What comes over the stream, as the data of an unnamed message: only that something changed. */
export const roomHintSchema = z.object({ version: z.number().int() });
export type RoomHint = z.infer<typeof roomHintSchema>;

const of = (exam: string): string => `${API}/exams/${encodeURIComponent(exam)}/room`;

export const ROOM_PATHS = {
  room: of,
  hints: (exam: string) => `${of(exam)}/hints`,
  commands: (exam: string) => `${of(exam)}/commands`,
  story: (exam: string, sitting: string) => `${of(exam)}/sittings/${encodeURIComponent(sitting)}`,
} as const;
