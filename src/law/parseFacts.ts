// Facts as people write them, in JSON or YAML: flat dotted names or nested objects, names of the vocabulary or their aliases. Every
// fault is reported, not the first.

import { hintWord, type DiagnosticCode, type Result } from './diagnostic.ts';
import { isSameValue, type FactValue, type Facts, type Known } from './factValue.ts';
import { parseValue } from './parseValue.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';

/** What is wrong with a stated fact. `name` is as it was written, `at` the way into its value. */
export interface FactFault {
  readonly code: DiagnosticCode;
  readonly name: string;
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * The facts that `json` states. A value may be wrapped as `{value, complete: false}` to say that a list is open. A record is stated by
 * null, by true, or by its fields; a field implies its record.
 */
export function parseFacts(json: unknown, vocabulary: Vocabulary): Result<Facts, FactFault[]> {
  const faults: FactFault[] = [];
  const facts = new Map<string, Known>();
  if (!isObject(json)) {
    const message = 'facts must be an object of names and values';
    return {
      ok: false,
      error: [{ code: 'invalidType', name: '', at: '', message, hint: 'Write {"doc.present": true}.' }],
    };
  }
  readObject(json, '', vocabulary, facts, faults);
  impliedRecords(facts, vocabulary, faults);
  return faults.length === 0 ? { ok: true, value: facts } : { ok: false, error: faults };
}

function readObject(
  json: { readonly [key: string]: unknown },
  prefix: string,
  vocabulary: Vocabulary,
  facts: Map<string, Known>,
  faults: FactFault[],
): void {
  for (const [key, value] of Object.entries(json)) {
    const written = prefix === '' ? key : `${prefix}.${key}`;
    const name = vocabulary.resolve(written);
    if (name !== null) readFact(name, written, value, vocabulary, facts, faults);
    else if (isObject(value) && vocabulary.isGroup(written)) readObject(value, written, vocabulary, facts, faults);
    else faults.push(unknownName(written, vocabulary));
  }
}

function readFact(
  name: string,
  written: string,
  json: unknown,
  vocabulary: Vocabulary,
  facts: Map<string, Known>,
  faults: FactFault[],
): void {
  const fact = vocabulary.select(name);
  const meant = vocabulary.translate(written, json);
  if (meant === undefined) return;
  if ('known' in meant) {
    const message = `${written}: ${JSON.stringify(json)} says nothing of ${name}`;
    faults.push({ code: 'invalidValue', name: written, at: '', message, hint: `Write ${meant.known.join(' or ')}.` });
    return;
  }
  readValue(fact, written, meant.json, vocabulary, facts, faults);
}

function readValue(
  fact: Fact,
  written: string,
  json: unknown,
  vocabulary: Vocabulary,
  facts: Map<string, Known>,
  faults: FactFault[],
): void {
  const { name } = fact;
  if (fact.type.kind === 'record' && isObject(json)) {
    facts.set(name, { value: true });
    readObject(json, written, vocabulary, facts, faults);
    return;
  }
  const wrapped = isWrapped(json);
  const parsed = parseValue(wrapped ? json.value : json, fact, vocabulary.states);
  if (!parsed.ok) {
    for (const one of parsed.error)
      faults.push({ ...one, name: written, message: `${written}${one.at}: ${one.message}` });
    return;
  }
  const isOpen = wrapped && json.complete === false;
  if (isOpen && fact.type.kind !== 'list') {
    const message = `${written}: only a list can be incomplete`;
    faults.push({ code: 'invalidValue', name: written, at: '', message, hint: 'Remove "complete".' });
    return;
  }
  addFact(name, written, parsed.value, isOpen, facts, faults);
}

function addFact(
  name: string,
  written: string,
  value: FactValue,
  isOpen: boolean,
  facts: Map<string, Known>,
  faults: FactFault[],
): void {
  const stated = facts.get(name);
  if (stated !== undefined && !isSameValue(stated.value, value)) {
    const message = `${written}: ${name} is given twice, with two values`;
    faults.push({ code: 'invalidValue', name: written, at: '', message, hint: 'State it once.' });
    return;
  }
  facts.set(name, isOpen ? { value, complete: false } : { value });
}

/** A stated field implies its record; beside a record that is null it is a contradiction. That an inner record is null implies nothing. */
function impliedRecords(facts: Map<string, Known>, vocabulary: Vocabulary, faults: FactFault[]): void {
  for (const [name, { value }] of facts) {
    if (value === null && vocabulary.typeOf(name)?.kind === 'record') continue;
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      const record = name.slice(0, dot);
      if (vocabulary.typeOf(record)?.kind !== 'record') continue;
      if (facts.get(record)?.value !== null) facts.set(record, { value: true });
      else {
        const message = `${name} is given, yet ${record} is null`;
        faults.push({ code: 'invalidValue', name, at: '', message, hint: `Remove ${name}, or ${record}.` });
      }
    }
  }
}

function unknownName(written: string, vocabulary: Vocabulary): FactFault {
  const hint = hintWord(written, vocabulary.names(), 'See the vocabulary for the names there are.');
  return { code: 'unknownFact', name: written, at: '', message: `there is no fact "${written}"`, hint };
}

function isWrapped(json: unknown): json is { readonly value: unknown; readonly complete?: unknown } {
  return isObject(json) && 'value' in json && Object.keys(json).every((key) => key === 'value' || key === 'complete');
}

function isObject(json: unknown): json is { readonly [key: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
