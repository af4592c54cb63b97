// Has everything that a debrief names as its source words and a citation, in every language of the interface? A code nobody can read
// must not be shown.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { FEATURES, keyOf } from '#documents';
import { layersOf, readLawTexts } from '#law';
import { score, sourcesOf } from '#scoring';
import { sourceInWords } from '../src/trainee/debrief/sourceWords.ts';
import { listStories, playStory, readStory } from './kit/goldenStory.ts';
import { contentFiles, drawShipped, expertActs, openShipped, play, ROOT, scenarioIds } from './kit/library.ts';

type Texts = { readonly [key: string]: string | Texts };

const LANGUAGES = readdirSync(join(ROOT, 'assets/locales'));

/** As the screens look words up: what is lacking shows its key. */
function makeSay(language: string): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const texts = JSON.parse(readFileSync(join(ROOT, `assets/locales/${language}/debrief.json`), 'utf8')) as Texts;
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
    return typeof found === 'string' ? String(new IntlMessageFormat(found, language).format(values)) : key;
  };
}

/** What is written as basis, whether or not an attempt comes upon it. */
function writtenSources(id: string): string[] {
  const { scenario, procedure } = openShipped(id).content;
  return [scenario.critical, procedure.critical, scenario.dilemmas].flatMap((written) =>
    Object.values(written).flatMap(({ basis }) => sourcesOf(basis)),
  );
}

/** What the points of attempts rest on: the expert's in every variant, and the stories'. */
function scoredSources(id: string): string[] {
  const open = openShipped(id);
  const cases = Object.keys(open.content.scenario.variants).map((variant) => drawShipped(id, 1, variant));
  const reports = [
    ...cases.map((drawn) => {
      const { start, moments } = play(drawn, expertActs(drawn));
      return score(open, drawn, start, moments);
    }),
    ...listStories(id).map((name) => playStory(readStory(id, name)).report),
  ];
  return [
    ...cases.flatMap(({ papers }) => papers.flatMap((paper) => keyOf(paper.document).flatMap((entry) => entry.checks))),
    ...reports.flatMap(({ items }) => items.flatMap((item) => item.provisions)),
    ...reports.flatMap(({ criticalErrors }) => criticalErrors.flatMap(({ basis }) => sourcesOf(basis))),
  ];
}

const SOURCES = new Map(scenarioIds().map((id) => [id, [...new Set([...writtenSources(id), ...scoredSources(id)])]]));

describe.each(LANGUAGES)('in %s', (language) => {
  const say = makeSay(language);
  it.each([...SOURCES])('every source in %s has words and a citation', (id, sources) => {
    const { pack } = openShipped(id);
    const law = readLawTexts(contentFiles(), layersOf(pack.source))[language] ?? {};
    const rules = new Map(pack.rules.map((rule) => [rule.source.id, rule.source.citation]));
    const inWords = (source: string): boolean => {
      if (rules.has(source)) return rules.get(source) !== '' && typeof law[`rule.${source}`] === 'string';
      const known = sourceInWords(say, source);
      return known !== null && (known.cited !== null || /^C\d$/.test(source));
    };
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => !inWords(source))).toEqual([]);
  });

  it('every check of a security feature has words', () => {
    const checks = FEATURES.flatMap(({ check }) => (check === null ? [] : [check]));
    expect(checks.filter((check) => sourceInWords(say, check) === null)).toEqual([]);
  });
});
