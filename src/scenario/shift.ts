// What an author writes of a shift: one post, its length, who waits and what the queue shows of them, and what happens meanwhile. Each person
// is a case of the library, drawn by variant and seed; which case it is, the queue does not tell.

import { z } from 'zod';
import { basis } from './dilemmaSchema.ts';

const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .describe('A word in lower camel case or with hyphens, unique in its list.');
const minute = z.number().int().min(0).max(600);

/** What entitles somebody to be seen before their turn, the weightiest first. */
export const PRECEDENCES = ['safety', 'vulnerable', 'statutory'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

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
          .strictObject({ ground: z.enum(PRECEDENCES), basis })
          .optional()
          .describe(
            'What entitles this person to be seen before their turn; left out: nothing does, whatever they say.',
          ),
      }),
    )
    .describe('Who comes, in the order of the tickets. Texts: queue.<who>.'),
  events: z
    .record(
      id,
      z.strictObject({
        at: minute,
        kind: z
          .enum(['message', 'colleagueLeaves'])
          .describe('message: words alone. colleagueLeaves: nothing can be handed to the colleague from then on.'),
      }),
    )
    .default({})
    .describe('What happens at the post. Texts: event.<id>.'),
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
    ...Object.keys(file.events).map((event) => `event.${event}`),
  ];
}
