// A law pack as an edit would have it, still as source; and for each part of the result the way back into the edit's file, so that a fault
// found when the pack is compiled is shown where the author wrote it.

import {
  addDays,
  FIRST_DAY,
  hintWord,
  withoutReferences,
  type Pack,
  type PackSource,
  type RuleSource,
  type YamlFile,
  type YamlPath,
  type Diagnostic,
} from '#law';
import {
  CONDITION_PARTS,
  type AddedRule,
  type ConditionChange,
  type EditSource,
  type RuleChange,
} from './editSchema.ts';
import type { Text } from './populationSchema.ts';

export interface Patched {
  readonly source: PackSource;
  /** Rules that the edit changes, adds, or bears on through what is worked out of facts. */
  readonly touched: ReadonlySet<string>;
  /** Where a part of the patched pack is written in the edit; null for what it does not touch. */
  readonly placeOf: (path: YamlPath) => YamlPath | null;
}

/** The source under which rules stand that name none. */
export const EDIT_SOURCE = 'policy-edit';

export function patchPack(yaml: YamlFile, edit: EditSource, pack: Pack, diagnostics: Diagnostic[]): Patched {
  return new Patcher(yaml, edit, pack, diagnostics).patch();
}

class Patcher {
  readonly #yaml: YamlFile;
  readonly #edit: EditSource;
  readonly #pack: Pack;
  readonly #diagnostics: Diagnostic[];

  constructor(yaml: YamlFile, edit: EditSource, pack: Pack, diagnostics: Diagnostic[]) {
    this.#yaml = yaml;
    this.#edit = edit;
    this.#pack = pack;
    this.#diagnostics = diagnostics;
  }

  patch(): Patched {
    const edit = this.#edit;
    const { source } = this.#pack;
    const dropped = new Set(this.#dropped());
    const changes = new Map(Object.entries(edit.rules ?? {}));
    this.#known(changes.keys(), source.rules.map(({ id }) => id), 'rule', (id) => ['rules', id]); // prettier-ignore
    this.#known(Object.keys(edit.derive ?? {}), source.derive.map(({ fact }) => fact), 'fact that is worked out,', (fact) => ['derive', fact]); // prettier-ignore
    this.#known(Object.keys(edit.sources ?? {}), Object.keys(source.sources), 'source', (key) => ['sources', key]);
    const kept = source.rules
      .filter(({ id }) => !dropped.has(id))
      .map((rule) => {
        const change = changes.get(rule.id);
        return withoutReferences(change === undefined ? rule : this.#change(rule, change), dropped);
      });
    const added = edit.add ?? [];
    const derive = source.derive.map((one) => {
      const change = edit.derive?.[one.fact];
      return change === undefined
        ? one
        : { ...one, value: this.#condition(one.value, change, ['derive', one.fact]) ?? one.value };
    });
    const sources = { ...source.sources, ...this.#sources(), ...this.#ownSource() };
    const patched: PackSource = {
      ...source,
      sources,
      lists: this.#lists(),
      derive,
      rules: [...kept, ...added.map(makeRule)],
    };
    return { source: patched, touched: this.#touched(), placeOf: (path) => this.#placeOf(path, patched) };
  }

  /** Ids under `drop`, with faults for those that are not there or that something is worked out under. */
  #dropped(): readonly string[] {
    const { rules, derive } = this.#pack.source;
    const ids = this.#edit.drop ?? [];
    ids.forEach((id, index) => {
      const path = ['drop', index];
      if (!rules.some((rule) => rule.id === id)) this.#unknown(id, rules.map((rule) => rule.id), 'rule', path, 'value'); // prettier-ignore
      const derived = derive.find(({ rule }) => rule === id);
      if (derived !== undefined) {
        const hint = `Say under "derive:" how ${derived.fact} is worked out instead.`;
        this.#report('lawReference', path, `${derived.fact} is worked out under the rule "${id}"`, hint);
      }
      if (this.#edit.rules?.[id] !== undefined)
        this.#report('lawDuplicate', path, `"${id}" is changed and dropped`, 'Do one of the two.');
    });
    return ids;
  }

  #change(rule: RuleSource, change: RuleChange): RuleSource {
    const { without = [], when, unless, test, due, ...rest } = change;
    const out: Record<string, unknown> = { ...rule };
    for (const [key, value] of Object.entries(rest)) if (value !== undefined) out[key] = value;
    const given: Partial<Record<string, ConditionChange | undefined>> = { when, unless, test, due };
    for (const part of CONDITION_PARTS) {
      const written = given[part];
      if (written !== undefined) out[part] = this.#condition(rule[part], written, ['rules', rule.id, part]);
    }
    without.forEach((key, index) => {
      if (rule[key] === undefined)
        this.#report('lawReference', ['rules', rule.id, 'without', index], `${rule.id} has no "${key}"`, 'Leave it out.'); // prettier-ignore
      delete out[key];
    });
    return out as RuleSource;
  }

  #condition(present: string | undefined, change: ConditionChange, path: YamlPath): string | undefined {
    if (typeof change === 'string') return change;
    if (present === undefined) {
      this.#report('lawReference', [...path, 'replace'], 'there is no condition here to change', 'Write the whole condition.'); // prettier-ignore
      return undefined;
    }
    const at = present.indexOf(change.replace);
    const hint = `The condition is: ${present}`;
    if (at === -1)
      this.#report('invalidValue', [...path, 'replace'], `"${change.replace}" does not occur in the condition`, hint);
    else if (present.indexOf(change.replace, at + 1) !== -1)
      this.#report('invalidValue', [...path, 'replace'], `"${change.replace}" occurs more than once`, hint);
    else return present.slice(0, at) + change.by + present.slice(at + change.replace.length);
    return present;
  }

  #sources(): PackSource['sources'] {
    const { sources } = this.#pack.source;
    return Object.fromEntries(
      Object.entries(this.#edit.sources ?? {}).flatMap(([key, dates]) => {
        const present = sources[key];
        return present === undefined ? [] : [[key, { ...present, ...dates }]];
      }),
    );
  }

  #ownSource(): PackSource['sources'] {
    if (this.#edit.add === undefined) return {};
    return { [EDIT_SOURCE]: { title: inEnglish(this.#edit.title), url: '' } };
  }

  #lists(): PackSource['lists'] {
    const { vocabulary, source } = this.#pack;
    let lists = source.lists;
    (this.#edit.move ?? []).forEach(({ state: written, from, to, since }, index) => {
      const state = vocabulary.states.normalise(written);
      const path = ['move', index];
      if (state === null) {
        const hint = vocabulary.states.hint(written);
        this.#report('invalidValue', [...path, 'state'], `"${written}" is not the code of a state`, hint);
        return;
      }
      for (const [key, name] of [
        ['from', from],
        ['to', to],
      ] as const)
        // prettier-ignore
        if (name !== undefined && lists[name] === undefined)
          this.#unknown(name, Object.keys(lists), 'list', [...path, key], 'value');
      if (from === undefined && to === undefined)
        this.#report('missingKey', path, `${written} neither leaves a list nor comes to one`, 'Add "from:" or "to:".');
      const left = from === undefined ? undefined : lists[from];
      if (from !== undefined && left !== undefined) {
        const isThere = left.entries.some(({ codes }) => codes.some((code) => vocabulary.states.normalise(code) === state)); // prettier-ignore
        if (!isThere)
          this.#report('lawReference', [...path, 'state'], `${written} is not on the list "${from}"`, 'Name the list it is on.'); // prettier-ignore
        lists = { ...lists, [from]: { ...left, entries: left.entries.flatMap((entry) => leave(entry, state, since)) } };
      }
      const joined = to === undefined ? undefined : lists[to];
      if (to !== undefined && joined !== undefined) {
        const entry = { codes: [state], ...(since === undefined ? {} : { from: since }) };
        lists = { ...lists, [to]: { ...joined, entries: [...joined.entries, entry] } };
      }
    });
    return lists;
  }

  /** Changed and added rules, and those that read what is worked out otherwise or whose source is in force on other days. */
  #touched(): ReadonlySet<string> {
    const { derive = {}, sources = {}, rules = {}, add = [], drop = [] } = this.#edit;
    const facts = new Set(Object.keys(derive));
    const bearing = [...this.#pack.ruleById.values()].filter(({ source, when, unless, test }) => {
      const reads = [when, unless, test].some((one) => one?.facts.some((fact) => facts.has(fact)) === true);
      return reads || sources[source.source] !== undefined;
    });
    return new Set([...Object.keys(rules), ...drop, ...add.map(({ id }) => id), ...bearing.map(({ id }) => id)]);
  }

  #placeOf(path: YamlPath, patched: PackSource): YamlPath | null {
    const [part, at, ...rest] = path;
    if (part === 'derive') {
      const fact = patched.derive[Number(at)]?.fact ?? '';
      return this.#edit.derive?.[fact] === undefined ? null : this.#insideChange(['derive', fact]);
    }
    if (part === 'lists') return this.#edit.move === undefined ? null : ['move'];
    if (part === 'sources') return this.#edit.sources?.[String(at)] === undefined ? null : path;
    if (part !== 'rules' || typeof at !== 'number') return null;
    const rule = patched.rules[at];
    const added = at - (patched.rules.length - (this.#edit.add?.length ?? 0));
    if (added >= 0) return ['add', added, ...rest];
    if (rule === undefined || this.#edit.rules?.[rule.id] === undefined) return null;
    const place: YamlPath = ['rules', rule.id, ...rest];
    return rest.length === 1 ? this.#insideChange(place) : place;
  }

  /** A condition of which a piece is replaced is written under `by`. */
  #insideChange(path: YamlPath): YamlPath {
    const written = path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      this.#edit,
    );
    return typeof written === 'object' && written !== null && 'by' in written ? [...path, 'by'] : path;
  }

  #known(names: Iterable<string>, known: readonly string[], what: string, path: (name: string) => YamlPath): void {
    for (const name of names) if (!known.includes(name)) this.#unknown(name, known, what, path(name), 'key');
  }

  #unknown(name: string, known: readonly string[], what: string, path: YamlPath, end: 'key' | 'value'): void {
    const hint = hintWord(name, known, `Name one that the pack "${this.#pack.id}" has.`);
    const message = `there is no ${what} "${name}"`;
    this.#diagnostics.push(this.#yaml.diagnostic('lawReference', path, message, hint, { end }));
  }

  #report(code: Diagnostic['code'], path: YamlPath, message: string, hint: string): void {
    this.#diagnostics.push(this.#yaml.diagnostic(code, path, message, hint));
  }
}

type ListEntry = PackSource['lists'][string]['entries'][number];

/** The entry without the state, or with it until the day before `since`. */
function leave(entry: ListEntry, state: string, since: string | undefined): ListEntry[] {
  if (!entry.codes.includes(state)) return [entry];
  const others = entry.codes.filter((code) => code !== state);
  const rest = others.length === 0 ? [] : [{ ...entry, codes: others }];
  if (since === undefined || (entry.from ?? FIRST_DAY) >= since) return rest;
  const last = addDays(since, -1);
  return [...rest, { ...entry, codes: [state], to: entry.to !== undefined && entry.to < last ? entry.to : last }];
}

function makeRule({ text: _text, source, mark, ...rule }: AddedRule): RuleSource {
  return { ...rule, source: source ?? EDIT_SOURCE, mark: mark ?? 'unverified' } as RuleSource;
}

export function inEnglish(text: Text): string {
  return typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');
}
