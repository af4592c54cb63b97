// Is the collection what it promises (cultural-sensitivity.md, part 2): 49 dilemmas, each whole, in every language, with two backgrounds
// and an acceptable answer; and is giving way most wrong often enough that nobody learns to always give way?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectDilemmas, DILEMMA_COMPETENCIES, HARMFUL_KEY } from '#scenario';
import { renderDiagnostic } from '#law';
import { contentFiles, openShipped, ROOT, scenarioIds } from '../kit/library.ts';

const { dilemmas, diagnostics } = collectDilemmas(contentFiles());
const files = dilemmas.map(({ file }) => file);
const languages = readdirSync(join(ROOT, 'assets/locales'));

describe('the collection', () => {
  it('has no faults', () => {
    expect(diagnostics.map((one) => renderDiagnostic(one))).toEqual([]);
  });

  it('holds the 49 of the list, each under its name', () => {
    expect(files.map(({ id }) => id)).toEqual(
      Array.from({ length: 49 }, (_, n) => `D${String(n + 1).padStart(2, '0')}`),
    );
    expect(new Set(files.map(({ slug }) => slug)).size).toBe(49);
  });

  it('speaks every language of the interface', () => {
    for (const { file, texts } of dilemmas) expect(Object.keys(texts).sort(), file.id).toEqual(languages);
  });

  it.each(files)('$id has two backgrounds, the majority’s own among them, and four to six ways out', (file) => {
    const backgrounds = Object.values(file.backgrounds);
    expect(backgrounds.length).toBeGreaterThanOrEqual(2);
    expect(backgrounds.filter(({ majority }) => majority === true)).not.toHaveLength(0);
    expect(backgrounds.filter(({ majority }) => majority !== true)).not.toHaveLength(0);
    expect(Object.keys(file.options).length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(file.options).length).toBeLessThanOrEqual(6);
  });

  it.each(files)('$id has a right way out and a tempting wrong one', ({ options }) => {
    const keys = Object.values(options).map(({ key }) => key);
    expect(Math.max(...keys)).toBe(4);
    expect(keys.filter((key) => key >= 3).length).toBeGreaterThanOrEqual(2);
    expect(keys.filter((key) => key <= HARMFUL_KEY)).not.toHaveLength(0);
  });

  it('lets whoever always gives way be wrong in a third of it at least, and right in a third', () => {
    const keys = files.map(({ options, mostYielding }) => options[mostYielding]?.key ?? 0);
    expect(keys.filter((key) => key < 2).length * 3).toBeGreaterThanOrEqual(49);
    expect(keys.filter((key) => key >= 3).length * 3).toBeGreaterThanOrEqual(49);
  });

  it('has both forms, every competency, and C7 and C8 at every level', () => {
    expect(new Set(files.map(({ form }) => form))).toEqual(new Set(['pick', 'rate']));
    expect([...new Set(files.flatMap(({ competency }) => competency))].sort()).toEqual([...DILEMMA_COMPETENCIES]);
    for (const level of [1, 2, 3]) {
      const trained = files.filter((file) => file.level === level).flatMap(({ competency }) => competency);
      expect(trained, `level ${level}`).toEqual(expect.arrayContaining(['C7', 'C8']));
    }
  });

  it('gives no place of the right answer away: it is not always the longest', () => {
    const longest = dilemmas.filter(({ file, texts }) => {
      const words = Object.keys(file.options).map((id) => ({ id, length: texts['en']?.[`option.${id}`]?.length ?? 0 }));
      const top = words.reduce((best, one) => (one.length > best.length ? one : best));
      return (file.options[top.id]?.key ?? 0) === 4;
    });
    expect(longest.length).toBeLessThan(49);
  });
});

describe('what it rests on', () => {
  const known = parse(contentFiles().get('scenarios/dilemmas/sources.yaml') ?? '') as {
    sources: Record<string, { verified: boolean }>;
  };
  it.each(languages)('every source has words and a citation in %s, and says where it was not verified', (language) => {
    const texts = JSON.parse(readFileSync(join(ROOT, `assets/locales/${language}/debrief.json`), 'utf8')) as Record<
      'guidance' | 'cited',
      Record<string, string>
    >;
    const mark =
      { en: '(not verified)', es: '(sin verificar)', fr: '(non vérifié)', ar: '(غير متحقق منه)' }[language] ?? '';
    for (const [id, { verified }] of Object.entries(known.sources)) {
      const key = id.replaceAll('.', '_');
      expect(texts.guidance[key], id).toBeTruthy();
      expect(texts.cited[key], id).toBeTruthy();
      expect(texts.cited[key]?.includes(mark), id).toBe(!verified);
    }
  });
});

describe('the library', () => {
  it('places at least ten of the collection', () => {
    const placed = scenarioIds().flatMap((id) =>
      Object.values(openShipped(id).content.scenario.dilemmas).flatMap(({ from }) => from ?? []),
    );
    expect(new Set(placed).size).toBeGreaterThanOrEqual(10);
  });
});
