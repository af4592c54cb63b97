// From a pack as authors write it to one that can be worked out: conditions compiled against the vocabulary, rules put in order.
// Every fault is reported; a pack with an error is not returned.

import { compileCondition, declareVariables, type Condition } from './condition.ts';
import type { Declarations } from './conditionScope.ts';
import { makeLists, type PackOptions } from './datedLists.ts';
import { hintWord } from './diagnostic.ts';
import { daysOfRule } from './lawDays.ts';
import { BOOL, DATE, type FactType } from './factType.ts';
import {
  GROUNDS,
  WAIVABLE,
  type BaselineBlock,
  type BaselineValue,
  type Derivation,
  type OutcomeRules,
  type Pack,
  type Rule,
} from './pack.ts';
import { orderDerivations, orderRules, traceOrigins } from './packOrder.ts';
import { checkReferences } from './packReferences.ts';
import { COMMON, type BlockSource, type PackSource, type RuleSource } from './packSchema.ts';
import { parseValue } from './parseValue.ts';
import { conditionFaults, type SourceFault } from './sourceFault.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YamlPath } from './yamlFile.ts';

/** Compiles a pack. `faults` holds errors and warnings; the pack is null if there is an error. */
export function compilePack(
  source: PackSource,
  vocabulary: Vocabulary,
  options: PackOptions = {},
): { pack: Pack | null; faults: SourceFault[] } {
  return new PackCompiler(source, vocabulary, options).compile();
}

class PackCompiler {
  readonly #source: PackSource;
  readonly #vocabulary: Vocabulary;
  readonly #options: PackOptions;
  readonly #faults: SourceFault[];
  /** What conditions about facts may name; conditions of rules may also name the letters that stand. */
  readonly #ofFacts: Declarations;
  readonly #ofRules: Declarations;

  constructor(source: PackSource, vocabulary: Vocabulary, options: PackOptions) {
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.#faults = checkReferences(source, vocabulary);
    const lists = makeLists(source.lists, (code) => vocabulary.states.normalise(code), options);
    const calendars = new Map(Object.entries(source.calendars ?? {}).map(([name, { days }]) => [name, new Set(days)]));
    this.#options = options;
    this.#ofFacts = { ...vocabulary, lists, calendars };
    const letters: FactType = { kind: 'list', of: { kind: 'text', words: Object.keys(source.grounds) } };
    const variables = [GROUNDS, WAIVABLE].map((name) => [name, letters] as const);
    this.#ofRules = declareVariables(this.#ofFacts, new Map(variables));
  }

  compile(): { pack: Pack | null; faults: SourceFault[] } {
    const source = this.#source;
    // Few rules set aside others.
    const above = source.rules.filter(({ defeats, outranks }) => defeats !== undefined || outranks !== undefined);
    const softening = source.rules.filter(({ softens }) => softens !== undefined);
    const rules = source.rules.map((rule, index) => ({
      ...this.#rule(rule, ['rules', index]),
      defeatedBy: above.filter((other) => isDefeatedBy(rule, other)).map(({ id }) => id),
      softenedBy: softening.filter((other) => other.softens?.includes(rule.id) === true).map(({ id }) => id),
    }));
    const derived = source.derive.flatMap((one, index) => this.#derivation(one, ['derive', index, 'value']));
    const constraints = source.constraints.flatMap(({ id, holds }, index) => {
      const condition = this.#condition(holds, ['constraints', index, 'holds'], this.#ofFacts, BOOL);
      return condition === null ? [] : [{ id, holds: condition }];
    });
    const baseline = this.#baseline();
    const orderedRules = orderRules(rules, source, this.#faults);
    const derivations = orderDerivations(derived, source, this.#faults);
    if (this.#faults.some(({ severity }) => severity !== 'warning')) return { pack: null, faults: this.#faults };
    const pack: Pack = {
      id: source.pack,
      source,
      options: this.#options,
      vocabulary: this.#vocabulary,
      declarations: this.#ofFacts,
      rules: orderedRules,
      ruleById: new Map(rules.map((rule) => [rule.id, rule])),
      outcomes: new Map(Object.keys(source.outcomes).map((code) => [code, rulesOn(code, source.rules)])),
      derivations,
      origins: traceOrigins(derivations),
      constraints,
      baseline,
    };
    return { pack, faults: this.#faults };
  }

  #rule(rule: RuleSource, path: YamlPath): Omit<Rule, 'defeatedBy' | 'softenedBy'> {
    const { sources } = this.#source;
    const when = this.#condition(rule.when, [...path, 'when'], this.#ofRules, BOOL);
    const unless = this.#condition(rule.unless, [...path, 'unless'], this.#ofRules, BOOL, when);
    const test = this.#condition(rule.test, [...path, 'test'], this.#ofRules, BOOL, when);
    const read = [when, unless, test].flatMap((condition) => condition?.facts ?? []);
    return {
      id: rule.id,
      source: rule,
      ...daysOfRule(rule, sources),
      when,
      unless,
      test,
      due: this.#condition(rule.due, [...path, 'due'], this.#ofFacts, DATE, when),
      directions: rule.for ?? ['entry'],
      readsLetters: read.includes(GROUNDS) || read.includes(WAIVABLE),
    };
  }

  #derivation({ fact, rule, value }: PackSource['derive'][number], path: YamlPath): Derivation[] {
    const type = this.#vocabulary.typeOf(fact);
    const condition = type === null ? null : this.#condition(value, path, this.#ofFacts, type);
    return condition === null ? [] : [{ fact, rule, condition }];
  }

  #baseline(): Map<string, BaselineBlock[]> {
    const compiled = Object.entries(this.#source.baseline).map(([direction, blocks]) => {
      const path = ['baseline', direction];
      return [direction, blocks.map((block, index) => this.#block(block, [...path, index]))] as const;
    });
    const common = compiled.find(([direction]) => direction === COMMON)?.[1] ?? [];
    const directions = compiled.filter(([direction]) => direction !== COMMON);
    return new Map(directions.map(([direction, blocks]) => [direction, [...common, ...blocks]]));
  }

  #block(block: BlockSource, path: YamlPath): BaselineBlock {
    const when = this.#condition(block.when, [...path, 'when'], this.#ofFacts, BOOL);
    const facts = Object.entries(block.facts).flatMap(([name, json]): [string, BaselineValue][] => {
      const value = this.#baselineValue(name, json, [...path, 'facts', name], when);
      return value === null ? [] : [[name, value]];
    });
    return { when, without: block.without ?? [], isFixed: block.fixed ?? false, facts };
  }

  #baselineValue(name: string, json: unknown, path: YamlPath, when: Condition | null): BaselineValue | null {
    const fact = this.#vocabulary.facts.get(name);
    if (fact === undefined) {
      const hint = hintWord(name, this.#vocabulary.facts.keys(), 'See the vocabulary for the names there are.');
      this.#faults.push({ code: 'unknownFact', path, end: 'key', message: `there is no fact "${name}"`, hint });
      return null;
    }
    const cel = celOf(json);
    if (cel !== null) {
      const condition = this.#condition(cel, [...path, 'cel'], this.#ofFacts, fact.type, when);
      return condition === null ? null : { condition };
    }
    const parsed = parseValue(json, fact, this.#vocabulary.states);
    if (parsed.ok) return { value: parsed.value };
    for (const { code, message, hint } of parsed.error) {
      this.#faults.push({ code, path, message: `${name}: ${message}`, hint });
    }
    return null;
  }

  #condition(
    text: string | undefined,
    path: YamlPath,
    declarations: Declarations,
    type: FactType,
    after: Condition | null = null,
  ): Condition | null {
    if (text === undefined) return null;
    const compiled = compileCondition(text, { declarations, type, ...(after === null ? {} : { after }) });
    this.#faults.push(...conditionFaults(path, compiled.ok ? compiled.value.warnings : compiled.error));
    return compiled.ok ? compiled.value : null;
  }
}

/** Whether `other` names this rule as defeated, or outranks its step; a letter is noted whatever outranks its step. */
function isDefeatedBy(rule: RuleSource, other: RuleSource): boolean {
  if (other.id === rule.id) return false;
  if (other.defeats?.includes(rule.id) === true) return true;
  return rule.ground === undefined && rule.step !== undefined && other.outranks?.includes(rule.step) === true;
}

function rulesOn(outcome: string, rules: readonly RuleSource[]): OutcomeRules {
  const naming = (key: 'requires' | 'opens' | 'prohibits'): string[] =>
    rules.filter((rule) => rule[key]?.includes(outcome) === true).map(({ id }) => id);
  return { requires: naming('requires'), opens: naming('opens'), prohibits: naming('prohibits') };
}

function celOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('cel' in json)) return null;
  return typeof json.cel === 'string' ? json.cel : null;
}
