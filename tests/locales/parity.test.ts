// Every language of the interface says everything that English says, with the same values in it; what is lacking is listed.

import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../assets/locales/', import.meta.url);
const SOURCE = 'en';
/** Below this share a language would not be offered. */
const OFFERED_FROM = 0.85;

type Texts = ReadonlyMap<string, string>;

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${prefix} is no text`);
  return Object.entries(value).flatMap(([key, part]) => flatten(part, prefix === '' ? key : `${prefix}.${key}`));
}

/** Nothing where there is no file: then everything is lacking. */
function readTexts(language: string, namespace: string): Texts {
  if (!listNamespaces(language).includes(namespace)) return new Map();
  return new Map(flatten(JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, FOLDER), 'utf8'))));
}

/** With the folder that one stands in. */
function listNamespaces(language: string): string[] {
  return readdirSync(new URL(`${language}/`, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort();
}

/** The names of the values that a message needs. */
function namesOf(message: string): string {
  const found = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
      found.add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return [...found].sort().join(', ');
}

const LANGUAGES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const NAMESPACES = listNamespaces(SOURCE);
const TRANSLATED = LANGUAGES.filter((language) => language !== SOURCE);

describe.each(LANGUAGES)('%s', (language) => {
  it.each(NAMESPACES)('%s: every message can be read', (namespace) => {
    const faults = [...readTexts(language, namespace)].flatMap(([key, message]) => {
      try {
        parse(message, { ignoreTag: true, requiresOtherClause: true });
        return message.trim() === '' ? [`${key} is empty`] : [];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(faults).toEqual([]);
  });
});

describe.each(TRANSLATED)('%s beside English', (language) => {
  it('has the same namespaces', () => {
    expect(listNamespaces(language)).toEqual(NAMESPACES);
  });

  it.each(NAMESPACES)('%s: nothing is lacking, nothing is left over', (namespace) => {
    const source = readTexts(SOURCE, namespace);
    const texts = readTexts(language, namespace);
    const lacking = [...source.keys()].filter((key) => !texts.has(key));
    const leftOver = [...texts.keys()].filter((key) => !source.has(key));
    expect({ lacking, leftOver }).toEqual({ lacking: [], leftOver: [] });
  });

  it.each(NAMESPACES)('%s: the same values stand in every message', (namespace) => {
    const source = readTexts(SOURCE, namespace);
    const different = [...readTexts(language, namespace)].flatMap(([key, message]) => {
      const original = source.get(key);
      if (original === undefined) return [];
      const own = namesOf(message);
      const theirs = namesOf(original);
      return own === theirs ? [] : [`${key}: {${own}} where English has {${theirs}}`];
    });
    expect(different).toEqual([]);
  });

  it(`says more than ${OFFERED_FROM * 100} %, or it may not be offered`, () => {
    let said = 0;
    let needed = 0;
    for (const namespace of NAMESPACES) {
      const texts = readTexts(language, namespace);
      const keys = [...readTexts(SOURCE, namespace).keys()];
      needed += keys.length;
      said += keys.filter((key) => texts.has(key)).length;
    }
    expect(said / needed).toBeGreaterThan(OFFERED_FROM);
  });
});
