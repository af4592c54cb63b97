// Does every code of a document have a word? That each language has all words is asked in tests/locales.

import { describe, expect, it } from 'vitest';
import { FEATURES, LIGHTS, MRZ_ERRORS, OBSERVATIONS, ODDITIES, TECHNIQUES, TERM_GROUPS, TERMS } from '#documents';

interface Nested {
  readonly [key: string]: string | Nested;
}

const FILES = import.meta.glob<Nested>('../../../assets/locales/en/{papers,terms}.json', {
  import: 'default',
  eager: true,
});

function textsOf(namespace: string): Map<string, string> {
  const file = FILES[`../../../assets/locales/en/${namespace}.json`];
  if (file === undefined) throw new Error(`there is no ${namespace}`);
  return new Map(flatten(file, ''));
}

function flatten(texts: Nested, prefix: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + key, text]] : flatten(text, `${prefix}${key}.`),
  );
}

describe('the words for documents', () => {
  const terms = textsOf('terms');

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
    const papers = textsOf('papers');
    expect(MRZ_ERRORS.filter((code) => !papers.has(`zone.fault.${code}`))).toEqual([]);
  });
});
