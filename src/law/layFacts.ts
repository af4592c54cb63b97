// From the few facts that an author states to a whole person: a baseline who meets every condition is laid under them. What is stated
// takes away every baseline value that it contradicts, and only what is stated can contradict itself.

import { judge, evaluate } from './condition.ts';
import { CHECK_DATE } from './conditionScope.ts';
import type { Result } from './diagnostic.ts';
import { isSameValue, type FactValue, type Facts, type Known } from './factValue.ts';
import { whyNotKnown } from './lawDays.ts';
import type { BaselineBlock, BaselineValue, Pack } from './pack.ts';
import { askFacts } from './ruleStates.ts';
import { ConditionFault, Unknown, type Cells } from './verdict.ts';

/** Why nothing can be laid: facts that cannot be true together, with what they break, or a question beyond the pack. */
export interface Contradiction {
  readonly code: 'contradiction' | 'noBaseline' | 'dateUnknown';
  readonly facts: readonly string[];
  readonly constraint: string;
  readonly message: string;
}

export interface LaidFacts {
  readonly facts: Facts;
  readonly decision: string;
  /** Baseline values that what is stated leaves no room for; these facts stay unknown. */
  readonly dropped: readonly { readonly fact: string; readonly constraint: string }[];
}

export interface LayOptions {
  /** The day of the check, YYYY-MM-DD; if not said, the stated day, else the day the pack was last read. */
  readonly date?: string;
}

const DIRECTION = 'scenario.direction';

/**
 * Lays the baseline of a decision (`entry`, `exit`, …) under the stated facts. Without a decision it is taken from the stated
 * direction, else from what the pack says stated facts ask for, else it is entry.
 */
export function layFacts(
  pack: Pack,
  decision: string | null,
  stated: Facts,
  options: LayOptions = {},
): Result<LaidFacts, Contradiction[]> {
  const date = options.date ?? (stated.get(CHECK_DATE)?.value as string | undefined) ?? pack.source.asAt;
  const chosen = decision ?? (stated.get(DIRECTION)?.value as string | undefined) ?? askedFor(pack, stated);
  const unknown = whyNotKnown(pack.source, date);
  if (unknown !== null) {
    const message = `${unknown}: ask for a day within, or for another pack`;
    return { ok: false, error: [{ code: 'dateUnknown', facts: [CHECK_DATE], constraint: '', message }] };
  }
  const blocks = pack.baseline.get(chosen);
  if (blocks === undefined) {
    const message = `the pack has no baseline for "${chosen}"; it has ${[...pack.baseline.keys()].join(', ')}`;
    return { ok: false, error: [{ code: 'noBaseline', facts: [DIRECTION], constraint: '', message }] };
  }
  const facts = new Map<string, Known>(stated);
  facts.set(DIRECTION, stated.get(DIRECTION) ?? { value: chosen });
  facts.set(CHECK_DATE, stated.get(CHECK_DATE) ?? { value: date });
  const contradictions = [
    ...clash(DIRECTION, { value: chosen }, stated),
    ...clash(CHECK_DATE, { value: date }, stated),
    ...breaches(pack, facts, date).map((breach) => contradiction(pack, breach, stated)),
  ];
  if (contradictions.length > 0) return { ok: false, error: contradictions };

  const watched = watchedFacts(pack, facts, blocks);
  const dropped: { fact: string; constraint: string }[] = [];
  for (const block of blocks) {
    if (block.without.some((fact) => facts.has(fact))) continue;
    if (block.when !== null && judge(block.when, askFacts(pack, facts, date)) !== true) continue;
    for (const [fact, source] of block.facts) {
      if (facts.has(fact) || !hasRoom(pack, facts, fact)) continue;
      const value = baselineValue(source, () => askFacts(pack, facts, date));
      if (value === undefined) continue;
      facts.set(fact, { value });
      const breach = watched.has(fact) ? breaches(pack, facts, date)[0] : undefined;
      if (breach === undefined) continue;
      if (block.isFixed)
        return { ok: false, error: [contradiction(pack, breach, new Map([...stated, [fact, { value }]]))] };
      facts.delete(fact);
      dropped.push({ fact, constraint: breach.constraint });
    }
  }
  return { ok: true, value: { facts, decision: chosen, dropped } };
}

/** The decision that stated facts ask for. */
function askedFor(pack: Pack, stated: Facts): string {
  const asked = Object.entries(pack.source.decides ?? {}).find(([, facts]) => facts.some((fact) => stated.has(fact)));
  return asked?.[0] ?? 'entry';
}

interface Breach {
  readonly constraint: string;
  /** The facts that the constraint speaks of. */
  readonly facts: readonly string[];
  readonly meaning: string;
}

/** The facts that a constraint speaks of, or that a stated or laid derived fact comes from: only these can break something. */
function watchedFacts(pack: Pack, facts: Facts, blocks: readonly BaselineBlock[]): ReadonlySet<string> {
  const laid = new Set(blocks.flatMap((block) => block.facts.map(([fact]) => fact)));
  const spoken = [
    ...pack.vocabulary.constraints.flatMap(({ condition, bars }) => [...condition.facts, ...(bars ?? [])]),
    ...pack.constraints.flatMap(({ holds }) => holds.facts),
    ...[...pack.origins.keys()].filter((name) => facts.has(name) || laid.has(name)),
  ];
  return new Set(spoken.flatMap((name) => [name, ...(pack.origins.get(name) ?? [])]));
}

/** Everything that cannot be so: constraints of vocabulary and pack, and stated values that are not what the pack derives. */
function breaches(pack: Pack, facts: Facts, date: string): Breach[] {
  const cells = askFacts(pack, facts, date);
  const out: Breach[] = [];
  for (const { id, meaning, condition, bars } of pack.vocabulary.constraints) {
    const truth = judge(condition, cells);
    if (bars === null && truth === false) out.push({ constraint: id, facts: condition.facts, meaning });
    const barred = bars === null || truth !== true ? [] : bars.filter((name) => facts.has(name));
    for (const name of barred) out.push({ constraint: id, facts: [...condition.facts, name], meaning });
  }
  for (const [index, { id, holds }] of pack.constraints.entries()) {
    const meaning = pack.source.constraints[index]?.meaning ?? '';
    if (judge(holds, cells) === false) out.push({ constraint: id, facts: holds.facts, meaning });
  }
  for (const { fact, condition } of pack.derivations) {
    const stated = facts.get(fact);
    if (stated === undefined) continue;
    const value = evaluate(condition, cells);
    if (value instanceof Unknown || value instanceof ConditionFault || isSameValue(value, stated.value)) continue;
    const meaning = `From the other facts ${fact} is ${JSON.stringify(value)}, not ${JSON.stringify(stated.value)}.`;
    out.push({ constraint: fact, facts: [fact, ...(pack.origins.get(fact) ?? [])], meaning });
  }
  return out;
}

/** Names every fact that is stated, or fixed, and speaks in the breach; a derived one speaks for those it comes from. */
function contradiction(pack: Pack, { constraint, facts, meaning }: Breach, stated: Facts): Contradiction {
  const spoken = facts.flatMap((name) => (stated.has(name) ? [name] : (pack.origins.get(name) ?? [])));
  const names = [...new Set(spoken)].filter((name) => stated.has(name));
  const said = names.map((name) => `${name} = ${JSON.stringify(stated.get(name)?.value)}`);
  return { code: 'contradiction', facts: names, constraint, message: `${said.join(' and ')}: ${meaning}` };
}

function clash(name: string, asked: Known, stated: Facts): Contradiction[] {
  const given = stated.get(name);
  if (given === undefined || isSameValue(given.value, asked.value)) return [];
  const message = `${name} is stated as ${JSON.stringify(given.value)}, asked for is ${JSON.stringify(asked.value)}`;
  return [{ code: 'contradiction', facts: [name], constraint: name, message }];
}

/** Whether the records around a field are there; a field of a record that is null or unknown has no place. */
function hasRoom(pack: Pack, facts: Facts, fact: string): boolean {
  for (let dot = fact.lastIndexOf('.'); dot > 0; dot = fact.lastIndexOf('.', dot - 1)) {
    const record = fact.slice(0, dot);
    if (pack.vocabulary.typeOf(record)?.kind === 'record' && facts.get(record)?.value !== true) return false;
  }
  return true;
}

/** The value, or undefined where what it is worked out from is unknown. */
function baselineValue(source: BaselineValue, cells: () => Cells): FactValue | undefined {
  if ('value' in source) return source.value;
  const value = evaluate(source.condition, cells());
  return value instanceof Unknown || value instanceof ConditionFault ? undefined : value;
}
