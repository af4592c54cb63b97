// The shortest further inquiry: the fewest acts that would have settled the outcome, exact over the reveal table of that moment. Settled
// as it is on the truth, where the table leads there: an inquiry that ends with another outcome is no advice. Where the table does not
// lead there, a way that does is the expert's from that moment, shortened; that none is shorter is then not said.

import type { Pack } from '#law';
import type { Act } from '#attempt';
import type { Case } from '#scenario';
import { expertWay } from './expertWay.ts';
import { fewestRows, type FewestRows } from './fewestRows.ts';
import { RevealModel } from './revealModel.ts';
import { RevealTable } from './revealTable.ts';

export interface Inquiry {
  /** The acts in an order in which they can be done; empty if it was settled already. */
  readonly acts: readonly Act[];
  /** Facts that no way settles that is known; empty if the inquiry settles everything. */
  readonly remaining: readonly string[];
  /** Whether no fewer acts would do; else they are the expert's way from here without what it can do without. */
  readonly exact: boolean;
}

/** How often a set that turns out to give less when it is really played is passed over for the next. */
const MOST_TRIES = 8;

/** `from` is a simulation saved at the moment in question. */
export function shortestInquiry(pack: Pack, drawn: Case, from: string): Inquiry {
  const table = new RevealTable(drawn, from);
  const asTrue = new RevealModel(table, pack, drawn, true);
  const found = search(asTrue, 0) ?? search(new RevealModel(table, pack, drawn, false, asTrue));
  // What would settle the outcome otherwise than it is on the truth is no advice.
  const isAdvice = found !== null && (found.remaining.length > 0 || asTrue.tryOut(found.ids)?.length === 0);
  if (isAdvice && found.remaining.length === 0) return { acts: table.actsOf(found.ids), remaining: [], exact: true };
  const way = expertWay(pack, drawn, from);
  if (way !== null) return { acts: way, remaining: [], exact: false };
  if (!isAdvice) return { acts: [], remaining: [], exact: false };
  return { acts: table.actsOf(found.ids), remaining: found.remaining, exact: true };
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
