// What an examiner ruled on the labels of one attempt, as it is saved: each with its reason, so that anybody can follow it later.

import { z } from 'zod';
import type { Rulings } from './freeLabels.ts';

export const rulingsFileSchema = z.strictObject({
  format: z.literal(1),
  attempt: z.string().min(1).max(80),
  rulings: z
    .array(
      z.strictObject({
        act: z.number().int().min(1).describe('The act whose label it is.'),
        ruling: z.enum(['confirmed', 'dismissed']),
        reason: z.string().trim().min(1).max(4000),
      }),
    )
    .max(1000),
});
export type RulingsFile = z.infer<typeof rulingsFileSchema>;

export function rulingsOf({ rulings }: { readonly rulings: readonly RulingsFile['rulings'][number][] }): Rulings {
  const actsOf = (ruling: RulingsFile['rulings'][number]['ruling']): ReadonlySet<number> =>
    new Set(rulings.filter((one) => one.ruling === ruling).map(({ act }) => act));
  return { confirmed: actsOf('confirmed'), dismissed: actsOf('dismissed') };
}
