// Requests that are wrong, made of what an OpenAPI document says is right: a body that its schema refuses, near it or far from it, and whole
// bodies for whoever may not send them. Drawn by a seeded chance.

import type { stream } from '#people';
import { z } from 'zod';

type Chance = ReturnType<typeof stream>;

/** As much of a JSON Schema as a drawing goes by. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
}

const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  2.5,
  1e308,
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "'; DROP TABLE people; --",
  '<script>alert(1)</script>',
  'é'.repeat(400),
  '\ud800',
  [],
  {},
  [[[[]]]],
  { toString: 1 },
  JSON.parse('{"__proto__":{"admin":true}}'),
];

const TEXTS = ['', '{', '[', 'null', '"text"', '7', 'NaN', '{"a":', '\u0000', '<xml/>', '{"a":1}}', 'undefined', '[]'];

/** Something of the shape, mostly; patterns and refinements may still refuse it. */
export function drawValue(schema: JsonSchema, chance: Chance, known: readonly string[]): unknown {
  const one = (list: readonly JsonSchema[]): unknown => drawValue(chance.pick(list), chance, known);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return chance.pick(schema.enum);
  if (schema.anyOf !== undefined) return one(schema.anyOf);
  if (schema.oneOf !== undefined) return one(schema.oneOf);
  if (schema.allOf !== undefined)
    return Object.assign({}, ...schema.allOf.map((part) => drawValue(part, chance, known))) as unknown;
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const shown = Object.entries(properties).filter(([name]) => required.includes(name) || chance.next() < 0.6);
      return Object.fromEntries(shown.map(([name, part]) => [name, drawValue(part, chance, known)]));
    }
    case 'array': {
      const { items = {}, minItems = 0 } = schema;
      return Array.from({ length: minItems + chance.int(0, 2) }, () => drawValue(items, chance, known));
    }
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = minimum + 1000 } = schema;
      return chance.int(Math.max(minimum, -1000), Math.min(maximum, Math.max(minimum, -1000) + 1000));
    }
    case 'boolean':
      return chance.next() < 0.5;
    case 'null':
      return null;
    case 'string':
      return chance.next() < 0.3 ? chance.pick(known) : 'text'.padEnd(schema.minLength ?? 4, 'x');
    default:
      return chance.pick(ODD);
  }
}

/** The value with one place of it spoilt. */
export function spoil(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.next() < 0.1) return chance.pick(ODD);
  if (Array.isArray(value)) {
    if (value.length === 0 || chance.next() < 0.3) return [...(value as unknown[]), chance.pick(ODD)];
    const at = chance.int(0, value.length - 1);
    return (value as unknown[]).map((item, index) => (index === at ? spoil(item, chance) : item));
  }
  const names = Object.keys(value);
  const roll = chance.next();
  if (names.length === 0 || roll < 0.2) return { ...value, [chance.pick(['extra', 'admin', '__proto__x', ''])]: 1 };
  const name = chance.pick(names);
  const { [name]: part, ...rest } = value as Record<string, unknown>;
  return roll < 0.45 ? rest : { ...rest, [name]: spoil(part, chance) };
}

/** Bodies that a schema refuses, as text. */
export class Bodies {
  readonly #schema: JsonSchema;
  readonly #check: z.ZodType;

  constructor(schema: JsonSchema) {
    this.#schema = schema;
    this.#check = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  }

  /** Of the right shape, as far as the schema tells. */
  drawWhole(chance: Chance, known: readonly string[]): string {
    return JSON.stringify(drawValue(this.#schema, chance, known)) ?? '';
  }

  drawWrong(chance: Chance, known: readonly string[]): string {
    for (let tries = 0; tries < 20 && chance.next() < 0.85; tries++) {
      const value = spoil(drawValue(this.#schema, chance, known), chance);
      const text = JSON.stringify(value);
      if (text !== undefined && !this.#check.safeParse(JSON.parse(text)).success) return text;
    }
    const text = chance.pick(TEXTS);
    return this.#isWrong(text) ? text : '{';
  }

  #isWrong(text: string): boolean {
    try {
      return !this.#check.safeParse(JSON.parse(text)).success;
    } catch {
      return true;
    }
  }
}
