// Texts of a scenario: which ids it needs, which placeholders they use, and what each language lacks. Templates are ICU messages
// (placeholders, select, plural); the words themselves are formatted at the edge.

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { z } from 'zod';
import type { Diagnostic, YamlFile } from '#law';
import type { ExpertSource } from './expert.ts';
import type { ScenarioSource } from './schema.ts';
import { GENDER_ARG } from './twin.ts';

export type Texts = Readonly<Record<string, string>>;

/** What authors write in locales/<language>.yaml. */
export const localeSchema = z
  .record(
    z.string(),
    z.lazy(() => entry),
  )
  .describe(
    'Words of a scenario in one language, as ICU messages: flat ids, or nested keys joined by dots; "." is the text of what it stands in.',
  );
const entry: z.ZodType<LocaleEntry> = z.union([
  z.string(),
  z.record(
    z.string(),
    z.lazy(() => entry),
  ),
]);
interface LocaleRecord {
  readonly [key: string]: LocaleEntry;
}
type LocaleEntry = string | LocaleRecord;

/** The placeholders of a template, sorted; null with a reason where the template cannot be read. */
export function placeholdersOf(template: string): { ok: true; names: string[] } | { ok: false; message: string } {
  try {
    const names = new Set<string>();
    collect(parse(template, { ignoreTag: true, requiresOtherClause: true }), names);
    return { ok: true, names: [...names].sort() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Does a translation show what the source shows? Gender apart: some languages must tell it where others need not. */
export function showSame(mine: readonly string[], theirs: readonly string[]): boolean {
  const shown = (names: readonly string[]): string => names.filter((name) => name !== GENDER_ARG).join();
  return shown(mine) === shown(theirs);
}

function collect(elements: readonly MessageFormatElement[], names: Set<string>): void {
  for (const element of elements) {
    if (
      element.type === TYPE.argument ||
      element.type === TYPE.date ||
      element.type === TYPE.number ||
      element.type === TYPE.time
    )
      names.add(element.value);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      names.add(element.value);
      for (const option of Object.values(element.options)) collect(option.value, names);
    }
  }
}

/** The ids a scenario must have words for, beside those of its ink. */
export function textIdsOf(scenario: ScenarioSource, expert: ExpertSource): string[] {
  const ids = ['title', 'summary', 'place', 'briefing', 'rationale'];
  for (const note of scenario.contentNotes) ids.push(`note.${note}`);
  for (const bulletin of scenario.bulletins) ids.push(`bulletin.${bulletin}`);
  for (const person of Object.keys(scenario.people)) ids.push(`person.${person}`);
  for (const [register, { answers }] of Object.entries(scenario.registers))
    for (const { text, records = {} } of answers) {
      ids.push(`register.${register}.${text}`);
      for (const record of Object.values(records))
        for (const one of [record.text, record.checks.owner?.text ?? []].flat())
          ids.push(`register.${register}.${one}`);
    }
  for (const [agency, { answers }] of Object.entries(scenario.agencies ?? {}))
    for (const { text } of answers) ids.push(`agency.${agency}.${text}`);
  for (const id of Object.keys(scenario.signals ?? {})) ids.push(`signal.${id}`);
  for (const [id, dilemma] of Object.entries(scenario.dilemmas)) {
    ids.push(`dilemma.${id}`, `dilemma.${id}.why`);
    if (dilemma.asks) ids.push(`dilemma.${id}.question`);
    for (const [option, { speaks }] of Object.entries(dilemma.options)) {
      ids.push(`dilemma.${id}.${option}`, `dilemma.${id}.${option}.why`);
      if (speaks !== undefined) ids.push(`dilemma.${id}.${option}.then`);
    }
  }
  for (const id of Object.keys(scenario.discrepancies ?? {})) ids.push(`discrepancy.${id}`);
  for (const [knot, entries] of Object.entries(scenario.testimony ?? {}))
    for (const entry of Object.keys(entries)) ids.push(`testimony.${knot}.${entry}`);
  for (const id of Object.keys(scenario.critical)) ids.push(`critical.${id}`);
  for (const step of expert.steps) ids.push(`expert.${step.id}`);
  // What a decision meant for the person: told in the debrief.
  ids.push('meaning.right', 'meaning.wrong');
  return [...new Set(ids)];
}

/** A locale file: flat ids, or nested keys that are joined by dots; the key "." is the text of what it stands in. */
export function flattenTexts(content: LocaleRecord, prefix = ''): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(content)) {
    const id = key === '.' ? prefix : prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') out[id] = value;
    else Object.assign(out, flattenTexts(value, id));
  }
  return out;
}

/** Further wordings of questions, by which free words find them; each language has its own, or none. */
const FURTHER = 'also.';

export function isFurtherWording(id: string): boolean {
  return id.startsWith(FURTHER);
}

const VALUE = 'value.';

/** The text of a value that is no word the law knows: what somebody says they have come for. */
export function textIdOfValue(value: string): string {
  return `${VALUE}${value}`;
}

/** Ids for values that scenario or ink speak of; a value without a text is shown as it stands there. */
export function textIdsOfValues(own: Texts, sources: readonly string[]): string[] {
  return Object.keys(own).filter(
    (id) => id.startsWith(VALUE) && sources.some((source) => source.includes(id.slice(VALUE.length))),
  );
}

/** The words of one language; `own` are those of the scenario's file, without what it shares with others. */
export interface Translation {
  readonly language: string;
  readonly texts: Texts;
  readonly own: Texts;
  readonly yaml: YamlFile;
}

/** Texts of the source that nothing asks for, or that ink already has. */
export function checkSource(
  needed: readonly string[],
  source: { readonly own: Texts; readonly yaml: YamlFile },
): Diagnostic[] {
  return Object.keys(source.own)
    .filter((id) => !needed.includes(id) && !isFurtherWording(id))
    .map((id) =>
      source.yaml.diagnostic(
        'translationExtra',
        pathOf(id, source.yaml),
        `nothing asks for "${id}"`,
        /^(line|ask)\./.test(id) ? 'Its words in English stand in the ink file.' : 'Remove it, or correct its id.',
        { end: 'key', severity: 'warning' },
      ),
    );
}

/** Every text that cannot be read, and every id that a language lacks, has too much or fills with other placeholders. */
export function checkTexts(
  needed: readonly string[],
  source: { readonly texts: Texts; readonly yaml: YamlFile },
  translations: readonly Translation[],
): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const id of needed)
    if (source.texts[id] === undefined)
      out.push(
        source.yaml.diagnostic('translationMissing', [], `there is no text "${id}"`, `Add "${id}" to this file.`),
      );
  const known = Object.keys(source.texts);
  for (const { language, texts, own, yaml } of translations) {
    for (const id of known) {
      if (isFurtherWording(id)) continue;
      const template = texts[id];
      if (template === undefined) {
        out.push(
          yaml.diagnostic(
            'translationMissing',
            [],
            `${language} lacks "${id}"`,
            `Translate: ${source.texts[id] ?? ''}`,
          ),
        );
        continue;
      }
      const mine = placeholdersOf(template);
      const theirs = placeholdersOf(source.texts[id] ?? '');
      if (!mine.ok)
        out.push(yaml.diagnostic('translationVariables', pathOf(id, yaml), mine.message, 'Mend the braces.'));
      else if (theirs.ok && !showSame(mine.names, theirs.names))
        out.push(
          yaml.diagnostic(
            'translationVariables',
            pathOf(id, yaml),
            `"${id}" uses {${mine.names.join('}, {')}}, the source {${theirs.names.join('}, {')}}`,
            'Use the same placeholders as the source.',
          ),
        );
    }
    for (const id of Object.keys(own))
      if (source.texts[isFurtherWording(id) ? `ask.${id.slice(FURTHER.length)}` : id] === undefined)
        out.push(
          yaml.diagnostic(
            'translationExtra',
            pathOf(id, yaml),
            `"${id}" is no text of this scenario`,
            'Remove it, or correct its id.',
            {
              end: 'key',
              severity: 'warning',
            },
          ),
        );
  }
  return out;
}

/** The way to a flattened id in the file, empty where it is not there: dots may be nesting or part of a key. */
export function pathOf(id: string, yaml: YamlFile): string[] {
  return findPath(id, yaml.content) ?? [];
}

/** Where a text stands in a locale file, or where it is to stand: below the deepest part of its id that is there already. */
export function pathInTexts(id: string, content: unknown): string[] {
  const found = findPath(id, content);
  const parts = id.split('.');
  const into = found ?? placeFor(parts, content);
  return isRecord(at(into, content)) ? [...into, '.'] : into;
}

function placeFor(parts: readonly string[], content: unknown): string[] {
  const [first = '', ...rest] = parts;
  const inner = isRecord(content) ? content[first] : undefined;
  // A text that stands where others are to go below: they go beside it, under the whole of their id.
  if (rest.length === 0 || typeof inner === 'string') return [parts.join('.')];
  return [first, ...placeFor(rest, inner)];
}

function at(path: readonly string[], content: unknown): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), content);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function findPath(id: string, content: unknown): string[] | null {
  const walk = (inner: unknown, rest: string): string[] | null => {
    if (rest === '') return [];
    if (!isRecord(inner)) return null;
    for (const [key, value] of Object.entries(inner)) {
      if (rest !== key && !rest.startsWith(`${key}.`)) continue;
      const found = walk(value, rest.slice(key.length + 1));
      if (found !== null) return [key, ...found];
    }
    return null;
  };
  return walk(content, id);
}
