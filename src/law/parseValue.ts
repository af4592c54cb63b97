// Is a JSON value a value of this fact? Liberal in form (a code in three letters, one element for a list of one, MULT), strict in
// type: a number in a text's place is an error that says what is wanted.

import { isDate, isDateTime } from './calendar.ts';
import { hintWord, type DiagnosticCode, type Result } from './diagnostic.ts';
import { describeType, type FactType } from './factType.ts';
import type { FactValue } from './factValue.ts';
import type { States } from './states.ts';
import type { FieldShape, Shape } from './factShape.ts';

/** What is wrong with a value; `at` is the way into it, such as `[0].entry`, empty for the whole. */
export interface ValueFault {
  readonly code: DiagnosticCode;
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

type Parsed = Result<FactValue, ValueFault[]>;

export function parseValue(json: unknown, shape: Shape, states: States, at = ''): Parsed {
  if (typeof json === 'string' && shape.accepts.has(json)) return { ok: true, value: shape.accepts.get(json) ?? null };
  const { type } = shape;
  if (json === null) {
    if (type.nullable === true) return { ok: true, value: null };
    return fault('invalidType', at, 'null is not a value here', `Write ${describeType(type)}.`);
  }
  if (type.kind === 'list') {
    const items: readonly unknown[] = Array.isArray(json) ? json : [json];
    return parseAll(items.map((item, index) => () => parseElement(item, shape, type.of, states, `${at}[${index}]`)));
  }
  if (type.kind === 'record') {
    if (json === true) return { ok: true, value: true };
    return fault('invalidType', at, `found ${show(json)}`, 'Write null, true, or its fields.');
  }
  if (shape.isMoney) return parseMoney(json, at);
  return parseScalar(json, shape, states, at);
}

function parseElement(json: unknown, shape: Shape, of: FactType, states: States, at: string): Parsed {
  if (of.kind !== 'element') return parseValue(json, { ...shape, type: of, fields: new Map() }, states, at);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return fault('invalidType', at, `found ${show(json)}`, `Write ${describeType(of)}.`);
  }
  const given = new Map<string, unknown>();
  const faults: ValueFault[] = [];
  for (const [key, value] of Object.entries(json)) {
    const field = fieldOf(key, shape.fields);
    if (field === null) {
      const known = `Its fields: ${[...shape.fields.keys()].join(', ')}.`;
      const hint = `${hintWord(key, shape.fields.keys(), '')} ${known}`.trimStart();
      faults.push({ code: 'unknownKey', at: `${at}.${key}`, message: `there is no field "${key}"`, hint });
    } else {
      given.set(field, value);
    }
  }
  const record: { [field: string]: FactValue } = {};
  for (const [name, field] of shape.fields) {
    if (!given.has(name)) {
      if (field.default !== undefined) record[name] = field.default;
      continue;
    }
    const parsed = parseValue(given.get(name), field, states, `${at}.${name}`);
    if (parsed.ok) record[name] = parsed.value;
    else faults.push(...parsed.error);
  }
  return faults.length === 0 ? { ok: true, value: record } : { ok: false, error: faults };
}

function parseScalar(json: unknown, shape: Shape, states: States, at: string): Parsed {
  const { type } = shape;
  const wanted = `Write ${describeType(type)}.`;
  switch (type.kind) {
    case 'bool':
      return typeof json === 'boolean'
        ? { ok: true, value: json }
        : fault('invalidType', at, `found ${show(json)}`, wanted);
    case 'int':
      if (!Number.isSafeInteger(json)) return fault('invalidType', at, `found ${show(json)}`, wanted);
      if (shape.min !== null && (json as number) < shape.min) {
        return fault('invalidValue', at, `${String(json)} is too small`, `Write ${shape.min} or more.`);
      }
      return { ok: true, value: json as number };
    case 'provision':
      return parseProvision(json, at);
    default:
      if (type.kind === 'text' && typeof json === 'number' && type.words?.includes(String(json)) === true) {
        return { ok: true, value: String(json) };
      }
      if (typeof json !== 'string') return fault('invalidType', at, `found ${show(json)}`, wanted);
      return parseText(json, type, states, at);
  }
}

function parseText(text: string, type: FactType, states: States, at: string): Parsed {
  if (type.kind === 'date') {
    if (isDate(text)) return { ok: true, value: text };
    return fault('invalidValue', at, `"${text}" is not a date`, 'Write a real date as YYYY-MM-DD.');
  }
  if (type.kind === 'datetime') {
    if (isDateTime(text)) return { ok: true, value: text };
    return fault('invalidValue', at, `"${text}" is not a date with a time`, 'Write it as YYYY-MM-DDTHH:MM.');
  }
  if (type.kind === 'state') {
    const code = states.normalise(text);
    if (code !== null) return { ok: true, value: code };
    return fault('invalidValue', at, `"${text}" is not the code of a state`, states.hint(text));
  }
  if (type.kind === 'text' && type.words !== null && !type.words.includes(text)) {
    const words = `One of: ${type.words.join(', ')}.`;
    return fault(
      'invalidValue',
      at,
      `"${text}" is not a value here`,
      `${hintWord(text, type.words, '')} ${words}`.trimStart(),
    );
  }
  return { ok: true, value: text };
}

/** `24(1)(a)`, also written `Art. 24 (1) (a)`, `24.1.a` or the number 24. */
function parseProvision(json: unknown, at: string): Parsed {
  const hint = 'Write it as 24, 24(1) or 24(1)(a).';
  if (typeof json !== 'string' && typeof json !== 'number')
    return fault('invalidType', at, `found ${show(json)}`, hint);
  const plain = String(json)
    .replace(/^\s*art(icle)?\.?\s*/i, '')
    .replaceAll(/\s/g, '');
  const [head = '', ...tail] = plain.split('.');
  const text = head + tail.map((part) => `(${part})`).join('');
  return /^\d+[a-z]?(\(\w+\))*$/.test(text)
    ? { ok: true, value: text }
    : fault('invalidValue', at, `"${String(json)}" is not the number of an article`, hint);
}

/** A whole number of cents, or `{amount, currency: EUR}` with the amount in euros and at most two decimals. */
function parseMoney(json: unknown, at: string): Parsed {
  const hint = 'Write a whole number of cents, or {amount: 450.50, currency: EUR}.';
  if (Number.isSafeInteger(json) && (json as number) >= 0) return { ok: true, value: json as number };
  const { amount, currency } = (typeof json === 'object' && json !== null ? json : {}) as {
    readonly amount?: unknown;
    readonly currency?: unknown;
  };
  if (typeof amount !== 'number' || typeof currency !== 'string')
    return fault('invalidType', at, `found ${show(json)}`, hint);
  const cents = Math.round(amount * 100);
  const isExact = Number.isSafeInteger(cents) && Math.abs(amount * 100 - cents) < 1e-6 && cents >= 0;
  if (currency !== 'EUR' || !isExact) return fault('invalidValue', at, `${show(json)} is not an amount in euros`, hint);
  return { ok: true, value: cents };
}

function parseAll(parts: readonly (() => Parsed)[]): Parsed {
  const values: FactValue[] = [];
  const faults: ValueFault[] = [];
  for (const part of parts) {
    const parsed = part();
    if (parsed.ok) values.push(parsed.value);
    else faults.push(...parsed.error);
  }
  return faults.length === 0 ? { ok: true, value: values } : { ok: false, error: faults };
}

function fieldOf(key: string, fields: ReadonlyMap<string, FieldShape>): string | null {
  if (fields.has(key)) return key;
  for (const [name, { aliases }] of fields) if (aliases.includes(key)) return name;
  return null;
}

function fault(code: DiagnosticCode, at: string, message: string, hint: string): Parsed {
  return { ok: false, error: [{ code, at, message, hint }] };
}

function show(json: unknown): string {
  return JSON.stringify(json) ?? 'nothing';
}
