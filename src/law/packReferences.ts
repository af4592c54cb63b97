// Does everything that a pack names exist, once, in the right order of time? Checked before anything is compiled.

import { isDate } from './calendar.ts';
import { hintWord } from './diagnostic.ts';
import { COMMON, DECISIONS, type PackSource, type RuleKind, type RuleSource } from './packSchema.ts';
import type { SourceFault } from './sourceFault.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YamlPath } from './yamlFile.ts';

export function checkReferences(source: PackSource, vocabulary: Vocabulary): SourceFault[] {
  const names = namesIn(source);
  return [
    ...source.rules.flatMap((rule, index) => checkRule(names, rule, index)),
    ...checkDuplicates(source),
    ...checkLists(source, vocabulary, names),
    ...checkCalendars(source, names),
    ...source.derive.flatMap(({ fact, rule }, index) => [
      ...missing(fact, vocabulary.facts, 'fact', ['derive', index, 'fact'], 'unknownFact'),
      ...missing(rule, names.rules, 'rule', ['derive', index, 'rule']),
    ]),
    ...Object.entries(source.decides ?? {}).flatMap(([decision, facts]) => [
      ...missing(decision, names.baselines, 'baseline', ['decides', decision], 'lawReference', 'key'),
      ...facts.flatMap((fact, at) => missing(fact, vocabulary.facts, 'fact', ['decides', decision, at], 'unknownFact')),
    ]),
    ...checkDates(source.knows ?? {}, ['knows']),
    ...Object.entries(source.sources).flatMap(([key, { from, to }]) => checkDates({ from, to }, ['sources', key])),
    ...Object.entries(source.baseline).flatMap(([direction, blocks]) => [
      ...missing(direction, DIRECTIONS, 'direction', ['baseline', direction], 'lawReference', 'key'),
      ...blocks.flatMap(({ without = [] }, index) =>
        without.flatMap((fact, at) =>
          missing(fact, vocabulary.facts, 'fact', ['baseline', direction, index, 'without', at], 'unknownFact'),
        ),
      ),
    ]),
  ];
}

const DIRECTIONS: ReadonlySet<string> = new Set([COMMON, ...DECISIONS]);

/** Names that may be named: a set, or a map by them. */
interface Names {
  has(name: string): boolean;
  keys(): Iterable<string>;
}

type NamesIn = Readonly<Record<'sources' | 'steps' | 'outcomes' | 'grounds' | 'duties' | 'rules' | 'baselines', Names>>;

/** All that a pack gives a name to, gathered once: hundreds of rules name each other. */
function namesIn(source: PackSource): NamesIn {
  return {
    sources: new Set(Object.keys(source.sources)),
    steps: new Set(source.steps.map(({ id }) => id)),
    outcomes: new Set(Object.keys(source.outcomes)),
    grounds: new Set(Object.keys(source.grounds)),
    duties: new Set(source.duties),
    rules: new Set(idsOf(source)),
    baselines: new Set(Object.keys(source.baseline)),
  };
}

// What a rule of a kind cannot do without.
const NEEDS: { readonly [kind in RuleKind]?: readonly (keyof RuleSource)[] } = {
  condition: ['test', 'ground'],
  ground: ['ground'],
  requirement: ['requires'],
  prohibition: ['prohibits'],
  duty: ['duty'],
  conduct: ['weight'],
};

function checkRule(names: NamesIn, rule: RuleSource, index: number): SourceFault[] {
  const path = ['rules', index];
  const each = (key: keyof RuleSource, known: Names, what: string): SourceFault[] => {
    const value = rule[key];
    const ids = typeof value === 'string' ? [value] : ((value ?? []) as readonly string[]);
    const at = (position: number): YamlPath => (typeof value === 'string' ? [...path, key] : [...path, key, position]);
    return ids.flatMap((id, position) => missing(id, known, what, at(position)));
  };
  const needed = (NEEDS[rule.kind] ?? []).filter((key) => rule[key] === undefined);
  const isOwn = [...(rule.defeats ?? []), ...(rule.softens ?? [])].includes(rule.id);
  return [
    ...needed.map((key): SourceFault => {
      const message = `${rule.id} is a ${rule.kind} and has no "${key}"`;
      return { code: 'missingKey', path: [...path, 'kind'], message, hint: `Add "${key}:", or choose another kind.` };
    }),
    ...each('source', names.sources, 'source'),
    ...each('step', names.steps, 'step'),
    ...each('outranks', names.steps, 'step'),
    ...each('requires', names.outcomes, 'outcome'),
    ...each('opens', names.outcomes, 'outcome'),
    ...each('prohibits', names.outcomes, 'outcome'),
    ...each('on', names.outcomes, 'outcome'),
    ...each('ground', names.grounds, 'ground'),
    ...each('orGrounds', names.grounds, 'ground'),
    ...each('duty', names.duties, 'duty'),
    ...each('defeats', names.rules, 'rule'),
    ...each('softens', names.rules, 'rule'),
    ...(isOwn ? [ownDefeat(rule, path)] : []),
    ...checkDates(rule, path),
  ];
}

function ownDefeat(rule: RuleSource, path: YamlPath): SourceFault {
  const message = `${rule.id} defeats or softens itself`;
  return { code: 'lawCycle', path: [...path, 'id'], message, hint: 'Name the rule that is weaker.' };
}

function checkLists(source: PackSource, vocabulary: Vocabulary, names: NamesIn): SourceFault[] {
  return Object.entries(source.lists).flatMap(([name, list]) => [
    ...missing(list.source, names.sources, 'source', ['lists', name, 'source']),
    ...list.entries.flatMap((entry, index) => {
      const path = ['lists', name, 'entries', index];
      const unknown = entry.codes.flatMap((code, at): SourceFault[] => {
        if (vocabulary.states.normalise(code) !== null) return [];
        const message = `"${code}" is not the code of a state`;
        return [{ code: 'invalidValue', path: [...path, 'codes', at], message, hint: vocabulary.states.hint(code) }];
      });
      return [...unknown, ...checkDates(entry, path)];
    }),
  ]);
}

function checkCalendars(source: PackSource, names: NamesIn): SourceFault[] {
  return Object.entries(source.calendars ?? {}).flatMap(([name, { source: key, days }]) => [
    ...missing(key, names.sources, 'source', ['calendars', name, 'source']),
    ...days.flatMap((day, index): SourceFault[] => {
      if (isDate(day)) return [];
      const message = `${day} is not a real date`;
      const path = ['calendars', name, 'days', index];
      return [{ code: 'lawDates', path, message, hint: 'Write a date that exists.' }];
    }),
  ]);
}

function checkDates(
  dated: { readonly from?: string | undefined; readonly to?: string | undefined },
  path: YamlPath,
): SourceFault[] {
  const faults = (['from', 'to'] as const).flatMap((key): SourceFault[] => {
    const date = dated[key];
    if (date === undefined || isDate(date)) return [];
    return [
      {
        code: 'lawDates',
        path: [...path, key],
        message: `${date} is not a real date`,
        hint: 'Write a date that exists.',
      },
    ];
  });
  if (faults.length > 0 || dated.from === undefined || dated.to === undefined || dated.from <= dated.to) return faults;
  const message = `in force from ${dated.from} to ${dated.to}: it ends before it begins`;
  return [{ code: 'lawDates', path: [...path, 'to'], message, hint: 'Exchange the two dates, or mend one.' }];
}

function checkDuplicates(source: PackSource): SourceFault[] {
  const twice = (names: readonly string[], path: (index: number) => YamlPath): SourceFault[] =>
    names.flatMap((name, index): SourceFault[] => {
      const first = names.indexOf(name);
      if (first === index) return [];
      const message = `"${name}" is there twice`;
      return [{ code: 'lawDuplicate', path: path(index), message, hint: 'Rename or remove one of the two.' }];
    });
  return [
    ...twice(idsOf(source), (index) => ['rules', index, 'id']),
    ...twice(source.derive.map(({ fact }) => fact), (index) => ['derive', index, 'fact']), // prettier-ignore
    ...twice(source.steps.map(({ id }) => id), (index) => ['steps', index, 'id']), // prettier-ignore
    ...twice(source.duties, (index) => ['duties', index]),
    ...twice(source.constraints.map(({ id }) => id), (index) => ['constraints', index, 'id']), // prettier-ignore
  ];
}

function missing(
  name: string,
  known: Names,
  what: string,
  path: YamlPath,
  code: SourceFault['code'] = 'lawReference',
  end: 'key' | 'value' = 'value',
): SourceFault[] {
  if (known.has(name)) return [];
  const hint = hintWord(name, known.keys(), `Name one of the ${what}s that the pack has.`);
  return [{ code, path, message: `there is no ${what} "${name}"`, hint, end }];
}

function idsOf(source: PackSource): string[] {
  return source.rules.map(({ id }) => id);
}
