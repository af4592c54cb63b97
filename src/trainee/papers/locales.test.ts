// Do all languages have all the words of papers, terms, bench and decision, with the same placeholders, and does every code have a word?

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { FEATURES, LIGHTS, MRZ_ERRORS, OBSERVATIONS, ODDITIES, TECHNIQUES, TERM_GROUPS, TERMS } from '#documents';

interface Nested {
  readonly [key: string]: string | Nested;
}

const FILES = import.meta.glob<Nested>('../../../assets/locales/*/{papers,terms,bench,decision}.json', {
  import: 'default',
  eager: true,
});
const NAMESPACES = ['papers', 'terms', 'bench', 'decision'];

function textsOf(language: string, namespace: string): Map<string, string> {
  const file = FILES[`../../../assets/locales/${language}/${namespace}.json`];
  if (file === undefined) throw new Error(`there is no ${namespace} in ${language}`);
  return new Map(flatten(file, ''));
}

function flatten(texts: Nested, prefix: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + key, text]] : flatten(text, `${prefix}${key}.`),
  );
}

function placeholders(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
    return element.type === TYPE.tag ? placeholders(element.children) : [element.value];
  });
  return [...new Set(names)].sort();
}

describe.each(NAMESPACES)('the words of %s', (namespace) => {
  const english = textsOf('en', namespace);

  it.each(['es', 'fr', 'ar'])('are all there in %s, with the same placeholders', (language) => {
    const texts = textsOf(language, namespace);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(parse(text)), key).toEqual(placeholders(parse(english.get(key) ?? '')));
    }
  });
});

describe('the words for documents', () => {
  const terms = textsOf('en', 'terms');

  it('name every term, group, feature, light and observation', () => {
    const keys = [
      ...TERMS.map(({ term }) => `term.${term}`),
      ...Object.keys(TERM_GROUPS).map((group) => `group.${group}`),
      ...FEATURES.map(({ slug }) => `feature.${slug}`),
      ...LIGHTS.map((light) => `light.${light}`),
      ...OBSERVATIONS.map((code) => `seen.${code}`),
    ];
    expect(keys.filter((key) => !terms.has(key))).toEqual([]);
  });

  it('explain whatever can be found on a paper, and every innocent explanation', () => {
    const explained = [...TECHNIQUES, ...ODDITIES].map(({ slug }): string => slug).concat(TERM_GROUPS.innocent);
    expect(explained.filter((slug) => !terms.has(`explain.${slug}`))).toEqual([]);
  });

  it('say every fault of a machine zone', () => {
    const papers = textsOf('en', 'papers');
    expect(MRZ_ERRORS.filter((code) => !papers.has(`zone.fault.${code}`))).toEqual([]);
  });
});
