// The shortest further inquiry: the fewest acts that would have settled the outcome, exact over the reveal table of that moment. Settled
// as it is on the truth, where the table leads there: an inquiry that ends with another outcome is no advice.

import type { Pack } from '#law';
import type { Act } from '#attempt';
import type { Case } from '#scenario';
import { fewestRows, type FewestRows } from './fewestRows.ts';
import { RevealModel } from './revealModel.ts';
import { RevealTable } from './revealTable.ts';

export interface Inquiry {
  /** The acts in an order in which they can be done; empty if it was settled already. */
  readonly acts: readonly Act[];
  /** Facts that no act of the table settles; empty if the inquiry settles everything. */
  readonly remaining: readonly string[];
}

/** How often a set that turns out to give less when it is really played is passed over for the next. */
const MOST_TRIES = 8;

/** `from` is a simulation saved at the moment in question. */
export function shortestInquiry(pack: Pack, drawn: Case, from: string): Inquiry {
  const table = new RevealTable(drawn, from);
  const asTrue = new RevealModel(table, pack, drawn, true);
  const found = search(asTrue, 0) ?? search(new RevealModel(table, pack, drawn, false));
  // What would settle the outcome otherwise than it is on the truth is no advice.
  if (found === null || (found.remaining.length === 0 && asTrue.tryOut(found.ids)?.length !== 0))
    return { acts: [], remaining: [] };
  return { acts: table.actsOf(found.ids), remaining: found.remaining };
}

/** Null where nothing that leaves so little open can be found. */
function search(model: RevealModel, atMost = Infinity): FewestRows | null {
  model.tryOut(new Set());
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = fewestRows(model, atMost);
    if (found.remaining.length > atMost) return null;
    const really = model.tryOut(found.ids);
    if (really !== null && really.length <= found.remaining.length) return found;
  }
  return null;
}
