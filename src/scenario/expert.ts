// The way a skilled colleague works a case, act by act with the reasons. It is watched, it guides, and it proves that full marks can
// be reached. One list serves all variants: a step may hold only under a condition.

import { z } from 'zod';

export const expertSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(1),
    steps: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z][a-zA-Z0-9-]*$/)
            .describe('Its reason stands in the locales as expert.<id>.'),
          when: z.string().optional().describe('CEL; the step is left out where this is false.'),
          act: z.looseObject({ type: z.string() }).describe('An act as in a log; values "=…" are worked out.'),
        }),
      )
      .min(1),
  })
  .describe('expert.yaml: how a skilled officer works this case.');

export type ExpertSource = z.infer<typeof expertSchema>;
