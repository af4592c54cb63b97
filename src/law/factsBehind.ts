// Which facts a rule rests on, derived facts followed back to those they come from.

import type { Pack } from './pack.ts';

export function factsBehind(pack: Pack, names: Iterable<string>): ReadonlySet<string> {
  const out = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (out.has(name)) continue;
    out.add(name);
    const derivation = pack.derivations.find((one) => one.fact === name);
    if (derivation !== undefined) open.push(...derivation.condition.facts);
  }
  return out;
}

const known = new WeakMap<Pack, Map<string, ReadonlySet<string>>>();

/** The facts behind every rule of the pack that founds this ground; worked out once. */
export function factsOfGround(pack: Pack, ground: string): ReadonlySet<string> {
  const ofPack = known.get(pack) ?? new Map<string, ReadonlySet<string>>();
  known.set(pack, ofPack);
  const facts = ofPack.get(ground) ?? findFactsOfGround(pack, ground);
  ofPack.set(ground, facts);
  return facts;
}

function findFactsOfGround(pack: Pack, ground: string): ReadonlySet<string> {
  const rules = pack.rules.filter((rule) => rule.source.ground === ground);
  return factsBehind(
    pack,
    rules.flatMap((rule) => [...(rule.test?.facts ?? []), ...(rule.when?.facts ?? [])]),
  );
}
