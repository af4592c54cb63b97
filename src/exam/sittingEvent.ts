// What happens to a sitting besides the acts of its cases: rows that are only ever added. State, deadline and receipt are functions of them.
// `hidden`, `shown`, `pasted`, `absent` and `device` are facts; nothing here calls them anything else.

import { z } from 'zod';

const position = z.number().int().min(0).max(59).describe('The case, counted from 0 in this person’s order.');
const reason = z.string().trim().min(1).max(2000);
/** Longest grant at once: two months, for what passed since the end counts in. */
const MOST_MS = 5_184_000_000;

/** Why a sitting stands still: a break of the candidate's own, an invigilator's stop, or an outage of ours. */
export const PAUSE_CAUSES = ['break', 'invigilator', 'outage'] as const;
export type PauseCause = (typeof PAUSE_CAUSES)[number];

/** Longest that a page keeps what it noted before it could send it. */
export const MOST_AGO_MS = 86_400_000;

/** What a page notes of itself, as it sends it and as it is kept. */
const noted = {
  id: z
    .string()
    .regex(/^[\w-]{8,40}$/)
    .optional()
    .describe('Made by the page: what is sent again because no answer came is kept once.'),
  agoMs: z
    .number()
    .int()
    .min(0)
    .max(MOST_AGO_MS)
    .optional()
    .describe('How long before it arrived the page noted it; left out: at once.'),
};
export const NOTED_FACTS = [
  z.strictObject({ kind: z.literal('hidden'), ...noted }),
  z.strictObject({ kind: z.literal('shown'), ...noted }),
  z.strictObject({ kind: z.literal('pasted'), letters: z.number().int().min(0).max(1_000_000), ...noted }),
] as const;

/** By whom or what a sitting came to its end. */
export const ENDINGS = ['candidate', 'invigilator', 'time', 'window'] as const;
export type Ending = (typeof ENDINGS)[number];

export const eventBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened') }),
  z.strictObject({ kind: z.literal('caseOpened'), position }),
  z.strictObject({ kind: z.literal('caseClosed'), position, how: z.enum(['signed', 'time', 'left']) }),
  z.strictObject({ kind: z.literal('paused'), cause: z.enum(PAUSE_CAUSES), reason: reason.optional() }),
  z.strictObject({ kind: z.literal('resumed') }),
  z.strictObject({
    kind: z.literal('granted'),
    ms: z.number().int().min(1).max(MOST_MS),
    position: position.optional().describe('For the time of one case; left out: the case open then, or the whole.'),
    overMs: z
      .number()
      .int()
      .min(1)
      .max(MOST_MS)
      .optional()
      .describe('Of `ms`, what had passed since time ended it: not given, but not counted either.'),
    reason,
    voids: z
      .strictObject({ text: z.string(), hash: z.string() })
      .optional()
      .describe('The receipt that holds no more, for the sitting goes on.'),
  }),
  z.strictObject({ kind: z.literal('message'), words: z.string().trim().min(1).max(2000) }),
  z.strictObject({
    kind: z.literal('injected'),
    position,
    event: z.string().min(1).max(80),
    reason: reason.optional(),
  }),
  z.strictObject({ kind: z.literal('device'), device: z.string().min(1).max(80) }),
  ...NOTED_FACTS,
  z.strictObject({ kind: z.literal('absent'), ms: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('late'), position, ms: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('submitted'), how: z.enum(ENDINGS) }),
]);
export type EventBody = z.infer<typeof eventBodySchema>;
export type EventKind = EventBody['kind'];

export const sittingEventSchema = z.strictObject({
  /** Given by the database, without gaps of meaning: the order of things. */
  seq: z.number().int().min(1),
  /** By the database's clock, which never goes backwards. */
  atMs: z.number().int(),
  /** The pseudonym of whoever did it; null: the server. */
  by: z.string().min(1).max(80).nullable(),
  body: eventBodySchema,
});
export type SittingEvent = z.infer<typeof sittingEventSchema>;

/** In the order in which they happened, each once, however they were read. */
export function inOrder(events: readonly SittingEvent[]): SittingEvent[] {
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** The first event of a kind, in a list that is in order. */
export function firstOf<K extends EventKind>(
  events: readonly SittingEvent[],
  kind: K,
  fits: (body: Extract<EventBody, { kind: K }>) => boolean = () => true,
): SittingEvent | null {
  return events.find(({ body }) => body.kind === kind && fits(body as Extract<EventBody, { kind: K }>)) ?? null;
}
