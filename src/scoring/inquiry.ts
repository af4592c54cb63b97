// The shortest further inquiry: the fewest acts that would have settled the outcome, exact over the reveal table of that moment.

import type { Pack } from '#law';
import type { Act } from '#attempt';
import type { Case } from '#scenario';
import { assessEvidence } from './attemptRecord.ts';
import { RevealTable } from './revealTable.ts';

export interface Inquiry {
  /** The acts in an order in which they can be done; empty if it was settled already. */
  readonly acts: readonly Act[];
  /** Facts that no act of the table settles; empty if the inquiry settles everything. */
  readonly remaining: readonly string[];
}

/** `from` is a simulation saved at the moment in question. */
export function shortestInquiry(pack: Pack, drawn: Case, from: string): Inquiry {
  const table = new RevealTable(drawn, from);
  const lackingAfter = (ids: ReadonlySet<string>): readonly string[] | null => {
    const simulation = table.play(ids);
    if (simulation === null) return null;
    const assessment = assessEvidence(pack, drawn, simulation.state.evidence);
    return assessment.settled ? [] : assessment.lacking;
  };
  const now = lackingAfter(new Set());
  if (now === null || now.length === 0) return { acts: [], remaining: [] };
  const providers = (fact: string): string[] =>
    [...table.rows.values()].filter((row) => row.facts.includes(fact)).map((row) => row.id);
  const best = search(table, now, providers, lackingAfter);
  const ordered = [...table.rows.values()].filter((row) => best.ids.has(row.id)).map((row) => row.act);
  return { acts: ordered, remaining: best.remaining };
}

interface Best {
  readonly ids: ReadonlySet<string>;
  readonly remaining: readonly string[];
}

/**
 * Branch and bound over sets of rows closed under what they need. A set that leaves the outcome open must grow by a row that speaks of
 * a fact still lacking, since no other row can change the assessment; so trying just those rows is exact.
 */
function search(
  table: RevealTable,
  lacking: readonly string[],
  providers: (fact: string) => string[],
  lackingAfter: (ids: ReadonlySet<string>) => readonly string[] | null,
): Best {
  const everything = table.closure([...table.rows.keys()].filter((id) => (table.rows.get(id)?.facts.length ?? 0) > 0));
  let best: Best = greedy(table, lacking, providers, lackingAfter);
  const floor = best.remaining.length;
  const seen = new Set<string>();
  const visit = (ids: ReadonlySet<string>, left: readonly string[]): void => {
    if (left.length <= floor && (left.length < best.remaining.length || ids.size < best.ids.size))
      best = { ids, remaining: left };
    if (left.length === 0 || left.length <= floor || ids.size + 1 >= best.ids.size) return;
    for (const id of new Set(left.flatMap(providers))) {
      const grown = table.closure([...ids, id]);
      if (grown.size === ids.size || grown.size >= best.ids.size) continue;
      const key = [...grown].sort().join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      const after = lackingAfter(grown);
      if (after !== null) visit(grown, after);
    }
  };
  const required = necessary(lacking, everything, table, lackingAfter);
  const start = table.closure(required.flatMap((fact) => (providers(fact).length === 1 ? providers(fact) : [])));
  const left = lackingAfter(start);
  if (left !== null) visit(start, left);
  return best;
}

/** Facts without which nothing settles: with every other row done, the outcome still hangs on them. */
function necessary(
  lacking: readonly string[],
  everything: ReadonlySet<string>,
  table: RevealTable,
  lackingAfter: (ids: ReadonlySet<string>) => readonly string[] | null,
): string[] {
  return lacking.filter((fact) => {
    const without = table.closure(
      [...everything].filter((id) => table.rows.get(id)?.facts.includes(fact) !== true && !needsFact(table, id, fact)),
    );
    return lackingAfter(without)?.includes(fact) === true;
  });
}

function needsFact(table: RevealTable, id: string, fact: string): boolean {
  return [...table.closure([id])].some((one) => table.rows.get(one)?.facts.includes(fact) === true);
}

/** A first answer: always the row that leaves least lacking; then rows that turn out to be needless are taken out again. */
function greedy(
  table: RevealTable,
  lacking: readonly string[],
  providers: (fact: string) => string[],
  lackingAfter: (ids: ReadonlySet<string>) => readonly string[] | null,
): Best {
  let ids: ReadonlySet<string> = new Set();
  let left = lacking;
  while (left.length > 0) {
    let next: { ids: ReadonlySet<string>; left: readonly string[] } | null = null;
    for (const id of new Set(left.flatMap(providers))) {
      const grown = table.closure([...ids, id]);
      if (grown.size === ids.size) continue;
      const after = lackingAfter(grown);
      if (after === null) continue;
      const better =
        next === null ||
        after.length < next.left.length ||
        (after.length === next.left.length && grown.size < next.ids.size);
      if (better) next = { ids: grown, left: after };
    }
    if (next === null) break;
    ids = next.ids;
    left = next.left;
  }
  for (const id of ids) {
    const fewer = new Set([...ids].filter((one) => one !== id));
    if (table.closure(fewer).size !== fewer.size) continue;
    const after = lackingAfter(fewer);
    if (after !== null && after.length <= left.length) ids = fewer;
  }
  return { ids, remaining: left };
}
