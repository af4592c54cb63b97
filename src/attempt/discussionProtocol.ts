// What browser and server say to each other about a discussion of a dilemma in class. No names anywhere: whoever takes part has a seat,
// a random id that is told to one device and lives as long as the discussion.

import { z } from 'zod';
import { API } from './remoteProtocol.ts';

/** Distributions are shown from so many responses on, and grow by at least as many. */
export const SHOWN_FROM = 5;

const word = z.string().regex(/^[\w-]{1,40}$/);

export const openDiscussionSchema = z.strictObject({
  dilemma: word,
  background: word,
  form: z.enum(['pick', 'rate']),
});
export type OpenDiscussion = z.infer<typeof openDiscussionSchema>;

export const discussionResponseSchema = z.strictObject({
  option: word,
  ratings: z
    .array(z.strictObject({ option: word, rating: z.number().int().min(0).max(4) }))
    .max(6)
    .exactOptional(),
});
export type DiscussionResponse = z.infer<typeof discussionResponseSchema>;

/** `host` opens the results; it is told once, to whoever opened the discussion. */
export const openedDiscussionSchema = z.object({ code: z.string(), host: z.string(), endsAtMs: z.number() });
export type OpenedDiscussion = z.infer<typeof openedDiscussionSchema>;

/** What everybody who knows the code may know. */
export const discussionStateSchema = z.object({
  dilemma: z.string(),
  background: z.string(),
  form: z.enum(['pick', 'rate']),
  /** `collecting` responses; `revealed`: the collection has ended and the key may be seen. */
  phase: z.enum(['collecting', 'revealed']),
});
export type DiscussionState = z.infer<typeof discussionStateSchema>;

export const seatSchema = z.object({ seat: z.string() });
export type Seat = z.infer<typeof seatSchema>;

export const discussionResultsSchema = discussionStateSchema.extend({
  endsAtMs: z.number(),
  responses: z.number().int(),
  /** Null until there are enough of them. */
  shown: z
    .object({
      of: z.number().int(),
      options: z.record(
        z.string(),
        z.object({
          chosen: z.number().int(),
          /** How many rated it 0, 1, 2, 3, 4. */
          ratings: z.array(z.number().int()).length(5),
        }),
      ),
    })
    .nullable(),
});
export type DiscussionResults = z.infer<typeof discussionResultsSchema>;

const of = (code: string): string => `${API}/discussions/${encodeURIComponent(code)}`;

export const DISCUSSION_PATHS = {
  discussions: () => `${API}/discussions`,
  state: of,
  seats: (code: string) => `${of(code)}/seats`,
  response: (code: string) => `${of(code)}/response`,
  results: (code: string) => `${of(code)}/results`,
  reveal: (code: string) => `${of(code)}/reveal`,
} as const;
