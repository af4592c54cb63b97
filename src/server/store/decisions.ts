// What was decided in the attempts of a sitting, out of their logs.

import type { Db } from './tables.ts';

/** The outcome decided last, by attempt; an attempt without a decision is not in it. */
export async function selectDecisions(db: Db, sitting: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('entries')
    .innerJoin('attempts', 'attempts.id', 'entries.attempt')
    .select(['entries.attempt', 'entries.act'])
    .where('attempts.sitting', '=', sitting)
    // An act as JSON; within a text of somebody's own the quotation marks would be escaped.
    .where('entries.act', 'like', '%"type":"decide"%')
    .orderBy('entries.attempt')
    .orderBy('entries.seq')
    .execute();
  const acts = rows.map(({ attempt, act }): [string, string] => {
    const { decision } = JSON.parse(act) as { readonly decision: { readonly outcome: string } };
    return [attempt, decision.outcome];
  });
  return new Map(acts);
}
