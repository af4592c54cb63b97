// The files of the law: the shipped ones have no fault, their texts are complete in each language. Faults: tests/diagnostics.test.ts.

import { describe, expect, test } from 'vitest';
import { renderDiagnostic } from './diagnostic.ts';
import { exportLawSchemas } from './jsonSchemas.ts';
import { checkLawTexts } from './lawTexts.ts';
import { PACKS, SHIPPED, shippedPack } from './lawTestKit.ts';
import { loadPack } from './loadPack.ts';

const FAULTY = import.meta.glob('../../tests/fixtures/diagnostics/celType/law/test.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every language that the texts of the law are in. */
const LANGUAGES = [...SHIPPED.keys()].flatMap((path) => /law\/locales\/([\w-]+)\.yaml$/.exec(path)?.[1] ?? []);

test('a diagnostic shows the line, the place and the mend', () => {
  const [text = ''] = Object.values(FAULTY);
  const base = [...SHIPPED].filter(([path]) => /vocabulary|states/.test(path));
  const [found] = loadPack(new Map([...base, ['law/test.yaml', text]]), 'test').diagnostics;
  if (found === undefined) throw new Error('no diagnostic');
  expect(renderDiagnostic(found, text)).toBe(
    [
      'law/test.yaml:24:40: error celType: "X" is not a value of visa.type',
      '      when: visa != null && visa.type == "X"',
      '                                         ^^^',
      '  → Use one of: A, C, D, LTV.',
    ].join('\n'),
  );
});

describe('the shipped files', () => {
  test.each(PACKS)('the pack %s has neither error nor warning', (id) => {
    const { pack, diagnostics } = loadPack(SHIPPED, id);
    expect(diagnostics.map((one) => renderDiagnostic(one))).toEqual([]);
    expect(pack).not.toBeNull();
  });

  test.each(LANGUAGES)('the texts are complete: %s', (language) => {
    const packs = PACKS.map((id) => shippedPack(id));
    expect(checkLawTexts(SHIPPED, packs, language).map(({ message }) => message)).toEqual([]);
  });

  test('the law is there in English and French', () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'fr']));
  });

  test('the schemas describe themselves for editors', () => {
    const { pack, vocabulary, states } = exportLawSchemas();
    for (const schema of [pack, vocabulary, states])
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(pack)).toContain('An exception that must be shown');
  });
});
