// One law laid on another: a pack on the pack that it builds on, a vocabulary layer on the vocabulary that all share. What stands above
// comes first and wins where both name the same.

import type { PackSource, RuleSource } from './packSchema.ts';
import type { FactSource, VocabularyLayerSource, VocabularySource } from './vocabularySchema.ts';
import type { YamlPath } from './yamlFile.ts';

/**
 * The pack with all of the pack below it but what it replaces, and what only counts where that one is used by itself; letters that no
 * rule of it gives any more go with their rules.
 */
export function layPack(own: PackSource, base: PackSource): PackSource {
  const gone = new Set([...(own.replaces ?? []), ...base.rules.filter(({ alone }) => alone).map(({ id }) => id)]);
  const kept = base.rules.filter(({ id }) => !gone.has(id)).map((rule) => withoutReferences(rule, gone));
  const lettered = new Set(
    kept.flatMap(({ ground, orGrounds = [] }) => (ground === undefined ? [] : [ground, ...orGrounds])),
  );
  const derived = new Set(own.derive.map(({ fact }) => fact));
  const steps = new Set(own.steps.map(({ id }) => id));
  const decisions = new Set([...Object.keys(own.baseline), ...Object.keys(base.baseline)]);
  return {
    ...own,
    sources: { ...base.sources, ...own.sources },
    lists: { ...base.lists, ...own.lists },
    calendars: { ...base.calendars, ...own.calendars },
    outcomes: { ...base.outcomes, ...own.outcomes },
    grounds: { ...own.grounds, ...only(without(base.grounds, own.grounds), lettered) },
    duties: [...new Set([...own.duties, ...base.duties])],
    steps: [...own.steps, ...base.steps.filter(({ id }) => !steps.has(id))],
    derive: [...own.derive, ...base.derive.filter(({ fact, rule }) => !derived.has(fact) && !gone.has(rule))],
    constraints: [...own.constraints, ...base.constraints],
    rules: [...own.rules, ...kept],
    baseline: Object.fromEntries(
      [...decisions].map((decision) => [
        decision,
        [...(own.baseline[decision] ?? []), ...(base.baseline[decision] ?? []).filter(({ alone }) => !alone)],
      ]),
    ),
  };
}

/** The ids whose vocabulary and texts a pack uses besides what all share: the one below first, its own last. */
export function layersOf({ pack, on }: Pick<PackSource, 'pack' | 'on'>): string[] {
  return on === undefined ? [pack] : [on, pack];
}

/** The vocabulary with what a pack adds to it. */
export function layVocabulary(core: VocabularySource, layer: VocabularyLayerSource): VocabularySource {
  const words = { ...core.words, ...layer.words };
  for (const [list, { words: more, accepts }] of Object.entries(layer.addsWords ?? {})) {
    const there = words[list];
    words[list] = {
      words: [...new Set([...(there?.words ?? []), ...more])],
      accepts: { ...there?.accepts, ...accepts },
    };
  }
  const facts = { ...core.facts, ...layer.facts };
  for (const [name, { aliases = [], accepts, fields }] of Object.entries(layer.adds ?? {})) {
    const fact = facts[name];
    if (fact === undefined) continue;
    const widened: FactSource = { ...fact, aliases: [...(fact.aliases ?? []), ...aliases] };
    if (accepts !== undefined) widened.accepts = { ...fact.accepts, ...accepts };
    if (fields !== undefined) widened.fields = { ...fact.fields, ...fields };
    facts[name] = widened;
  }
  return {
    words,
    groups: { ...core.groups, ...layer.groups },
    facts,
    constraints: [...core.constraints, ...(layer.constraints ?? [])],
  };
}

/** Where something of the laid pack is written: in the file of the pack itself (`own`), or of the one below. */
export function placeInLayers(path: YamlPath, own: PackSource): 'own' | 'base' {
  const [part, key, index] = path;
  const section = (own as unknown as Record<string, unknown>)[String(part)];
  if (part === 'baseline') {
    const blocks = own.baseline[String(key)];
    return blocks === undefined || (typeof index === 'number' && index >= blocks.length) ? 'base' : 'own';
  }
  if (typeof section !== 'object' || section === null || key === undefined) return 'own';
  return Object.hasOwn(section, String(key)) ? 'own' : 'base';
}

/** What names a rule that is gone names it no more. */
export function withoutReferences(rule: RuleSource, gone: ReadonlySet<string>): RuleSource {
  const out = { ...rule };
  for (const key of ['defeats', 'softens'] as const) {
    const kept = rule[key]?.filter((id) => !gone.has(id));
    if (kept === undefined) continue;
    if (kept.length === 0) delete out[key];
    else out[key] = kept;
  }
  return out;
}

function without<T>(record: Readonly<Record<string, T>>, taken: object): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(taken, key)));
}

function only<T>(record: Readonly<Record<string, T>>, wanted: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key)));
}
