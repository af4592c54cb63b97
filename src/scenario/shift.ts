// What an author writes of a shift: one post, its length, who waits and what the queue shows of them, and what happens meanwhile. Each person
// is a case of the library, drawn by variant and seed; which case it is, the queue does not tell.

import { z } from 'zod';
import { basis } from './dilemmaSchema.ts';
import { EQUIPMENT } from './equipment.ts';

const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .describe('A word in lower camel case or with hyphens, unique in its list.');
const minute = z.number().int().min(0).max(600);

/** What entitles somebody to be seen before their turn, the weightiest first. */
export const PRECEDENCES = ['safety', 'vulnerable', 'statutory'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

/** What may be done with somebody who comes up to the counter while another is served. */
export const INTERRUPTION_ANSWERS = ['turn', 'help', 'swap', 'ignore'] as const;
export type InterruptionAnswer = (typeof INTERRUPTION_ANSWERS)[number];

const shiftEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), at: minute }).describe('Words alone.'),
  z
    .strictObject({ kind: z.literal('colleagueLeaves'), at: minute })
    .describe('Nothing can be handed to the colleague from then on.'),
  z
    .strictObject({ kind: z.literal('instruction'), at: minute })
    .describe(
      'The post is told whom to see first from then on: those whose `first` has `from` with this id. Laws change by the day, with their packs.',
    ),
  z
    .strictObject({
      kind: z.literal('equipmentFails'),
      at: minute,
      until: minute.describe('Text when it works again: event.<id>.end.'),
      lacks: z.array(z.enum(EQUIPMENT)).min(1),
    })
    .describe('Whose case is called meanwhile is examined without it.'),
  z
    .strictObject({
      kind: z.literal('interruption'),
      at: minute,
      who: id.describe('Somebody of the queue; nothing happens unless they wait then and another is at the counter.'),
      answer: z
        .enum(INTERRUPTION_ANSWERS)
        .describe(
          'What is right. turn: say kindly that their turn comes. help: stop and call for help. swap: take them now. ignore: go on.',
        ),
      basis,
    })
    .describe('Somebody comes up to the counter while another is served.'),
]);

export const shiftFileSchema = z.strictObject({
  format: z.literal(1),
  id,
  pack: id.describe('The law that every case of the shift is decided under.'),
  minutes: z.number().int().min(10).max(600).describe('Length in minutes of case time.'),
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  restAfter: minute.min(5).describe('Minutes of work after which a break is due.'),
  restMinutes: z.number().int().min(5).max(60).describe('How long a break takes.'),
  queue: z
    .record(
      id,
      z.strictObject({
        case: id.describe('A scenario of the library.'),
        variant: id,
        seed: z.number().int().min(0).max(4294967295),
        arrives: minute.describe('Minutes after the shift began.'),
        first: z
          .strictObject({
            ground: z.enum(PRECEDENCES),
            basis,
            from: id
              .optional()
              .describe('An instruction among the events: it entitles from then on; left out: from the beginning.'),
          })
          .optional()
          .describe(
            'What entitles this person to be seen before their turn; left out: nothing does, whatever they say.',
          ),
      }),
    )
    .describe('Who comes, in the order of the tickets. Texts: queue.<who>.'),
  events: z.record(id, shiftEvent).default({}).describe('What happens at the post. Texts: event.<id>.'),
});
export type ShiftFile = z.infer<typeof shiftFileSchema>;

/** The shifts as they are served: shifts.json. */
export interface ShiftIndex {
  readonly format: 1;
  readonly shifts: readonly ServedShift[];
}

export interface ServedShift {
  readonly file: ShiftFile;
  /** By language: title, briefing, queue.<who>, event.<id>. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The texts that a shift must have. */
export function textIdsOfShift(file: ShiftFile): string[] {
  return [
    'title',
    'briefing',
    ...Object.keys(file.queue).map((who) => `queue.${who}`),
    ...Object.entries(file.events).flatMap(([event, { kind }]) => [
      `event.${event}`,
      ...(kind === 'equipmentFails' ? [`event.${event}.end`] : []),
    ]),
  ];
}
