// Is what somebody says in words of their own told in the language of the case? The law has words for its codes; what a traveller has come
// for is as the author wrote it, and each shipped case says it in all its languages, once it was said and not before.

import { describe, expect, it } from 'vitest';
import { Authority } from '#attempt';
import type { FactValue } from '#law';
import { playExpert } from '#proof';
import { loadScenario, textIdOfValue, type Case } from '#scenario';
import { FeedbackDesk } from '#scoring';
import { makeWords } from '#words';
import { contentFiles, drawShipped, expertActs, openShipped, play, scenarioIds } from '../kit/library.ts';

/** Names and codes, the same in every language. */
const ALIKE = /^person\.familyName$|^visa\.class$/;

/** The texts of a value that no list of the law has words for. */
function freeTexts({ vocabulary }: Case, fact: string, value: FactValue): string[] {
  const source = vocabulary.source.facts[fact];
  if (source === undefined || ALIKE.test(fact)) return [];
  if (typeof value === 'string') return source.type === 'text' ? [value] : [];
  if (!Array.isArray(value)) return [];
  const { fields = {} } = source;
  return (value as readonly FactValue[]).flatMap((item) =>
    typeof item === 'string'
      ? source.of === 'text'
        ? [item]
        : []
      : Object.entries(item ?? {}).flatMap(([name, text]) =>
          fields[name]?.type === 'text' && typeof text === 'string' ? [text] : [],
        ),
  );
}

describe.each(scenarioIds())('%s', (id) => {
  const { content } = openShipped(id);

  it('has words in each of its languages for what is true and for what is said', () => {
    const lacking = new Set<string>();
    for (const variant of Object.keys(content.scenario.variants)) {
      const drawn = drawShipped(id, 1, variant);
      const { statements } = play(drawn, expertActs(drawn)).simulation.state.evidence;
      const said = statements.map(({ fact, value }) => [fact, value] as const);
      const facts = [...[...drawn.truth].map(([fact, { value }]) => [fact, value] as const), ...said];
      for (const [fact, value] of facts)
        for (const text of freeTexts(drawn, fact, value))
          for (const language of content.scenario.languages)
            if (content.texts[language]?.[textIdOfValue(text)] === undefined)
              lacking.add(`${language}: ${fact} = ${text}`);
    }
    expect([...lacking]).toEqual([]);
  });
});

it('is asked for in every language once it is in English, and nobody may ask for what no case speaks of', () => {
  const folder = 'scenarios/library/kite-week/locales';
  const files = new Map(contentFiles());
  const add = (language: string, line: string): void => {
    const path = `${folder}/${language}.yaml`;
    files.set(path, `${files.get(path) ?? ''}${line}`);
  };
  add('en', "  'kite nights': the kite nights\n");
  add('en', '  winter: in winter\n');
  const { diagnostics } = loadScenario(files, 'kite-week', openShipped('kite-week').pack);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'translationExtra: nothing asks for "value.kite nights"',
    'translationMissing: es lacks "value.kite nights"',
    'translationMissing: es lacks "value.winter"',
  ]);
});

describe('the purpose of a stay, in Spanish', () => {
  const open = openShipped('kite-week');
  const drawn = drawShipped('kite-week', 5, 'roses');
  const words = makeWords(open.content.texts, 'es');
  const acts = expertActs(drawn);
  const purpose = 'selling roses';

  it('is told once somebody has said it, and what was not said is not sent', () => {
    expect(drawn.truth.get('stay.purpose')?.value).toBe(purpose);
    const authority = new Authority(drawn, open.pack, words, { language: 'es' });
    expect(authority.view().values).toEqual({});
    for (const act of acts) {
      const { state } = authority.simulation;
      const stated = new Set(
        state.evidence.statements.flatMap(({ value }) => (Array.isArray(value) ? value.flatMap(Object.values) : value)),
      );
      const { values } = authority.view();
      expect(Object.keys(values).filter((value) => !stated.has(value))).toEqual([]);
      if (stated.has('kite days')) expect(values['kite days']).toBe('los días de la cometa');
      authority.performInside(act);
    }
    expect(authority.view().values).toHaveProperty('kite days');
  });

  it('is told in the debrief as it truly was', () => {
    const entries = playExpert(drawn).moments.map(({ entry }) => entry);
    const debrief = new FeedbackDesk(open, drawn, entries, words).debrief();
    expect(debrief.values[purpose]).toBe('vender rosas');
  });
});
