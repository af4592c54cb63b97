// The files of the law: every diagnostic has a fixture, the shipped files have none, their texts are complete in each language.

import { describe, expect, test } from 'vitest';
import { renderDiagnostic, type Diagnostic } from './diagnostic.ts';
import { exportLawSchemas } from './jsonSchemas.ts';
import { checkLawTexts } from './lawTexts.ts';
import { SHIPPED } from './lawTestKit.ts';
import { loadPack } from './loadPack.ts';

const FIXTURES = import.meta.glob('../../tests/fixtures/diagnostics/*/law/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FOLDER = /\/diagnostics\/(\w+)\/(law\/.*)$/;
const BASE = [...SHIPPED].filter(([path]) => /vocabulary|states/.test(path));

/** The fixtures by the code they show: their files, and the place that the first line of one of them expects. */
const CASES = new Map<string, { files: Map<string, string>; place: string }>();
for (const [path, text] of Object.entries(FIXTURES)) {
  const [, code = '', name = ''] = FOLDER.exec(path) ?? [];
  const entry = CASES.get(code) ?? { files: new Map(BASE), place: '' };
  for (const known of entry.files.keys()) if (known.endsWith(name)) entry.files.delete(known);
  entry.files.set(name, text);
  const [, expected, place] = /^# expect: (\w+) (\d+:\d+)/.exec(text) ?? [];
  CASES.set(code, { ...entry, place: expected === code && place !== undefined ? place : entry.place });
}

const diagnose = (files: ReadonlyMap<string, string>): Diagnostic[] => {
  const { pack, vocabulary, diagnostics } = loadPack(files, 'test');
  const hasTexts = [...files.keys()].some((path) => path.includes('locales'));
  const texts = hasTexts && pack !== null && vocabulary !== null ? checkLawTexts(files, vocabulary, [pack], 'en') : [];
  return [...diagnostics, ...texts];
};

describe('every code that the law can give has a fixture that gives it, at its place and with a hint', () => {
  test.each([...CASES])('%s', (code, { files, place }) => {
    const found = diagnose(files);
    expect(found.map((one) => `${one.code} ${one.line}:${one.column}`)).toContain(`${code} ${place}`);
    if (!code.startsWith('translation')) expect([...new Set(found.map((one) => one.code))]).toEqual([code]);
    for (const one of found) {
      expect(one.hint).not.toBe('');
      expect(one.file.length > 0 && one.length >= 0).toBe(true);
    }
  });

  test('the list is complete', () => {
    const codes = 'yamlSyntax fileMissing unknownKey missingKey invalidValue invalidType celSyntax unknownFact celType celForbidden celNull lawReference lawCycle lawDuplicate lawDates lawFault translationMissing translationExtra'; // prettier-ignore
    expect([...CASES.keys()].sort()).toEqual(codes.split(' ').sort());
  });

  test('a diagnostic shows the line, the place and the mend', () => {
    const { files } = CASES.get('celType') ?? { files: new Map<string, string>() };
    const [found] = diagnose(files);
    if (found === undefined) throw new Error('no diagnostic');
    expect(renderDiagnostic(found, files.get(found.file))).toBe(
      [
        'law/test.yaml:24:40: error celType: "X" is not a value of visa.type',
        '      when: visa != null && visa.type == "X"',
        '                                         ^^^',
        '  → Use one of: A, C, D, LTV.',
      ].join('\n'),
    );
  });
});

describe('the shipped files', () => {
  test('the pack has neither error nor warning', () => {
    const { pack, diagnostics } = loadPack(SHIPPED, 'eu');
    expect(diagnostics.map((one) => renderDiagnostic(one))).toEqual([]);
    expect(pack).not.toBeNull();
  });

  test.each(['en', 'es'])('the texts are complete: %s', (language) => {
    const { pack, vocabulary } = loadPack(SHIPPED, 'eu');
    if (pack === null || vocabulary === null) throw new Error('the pack does not load');
    expect(checkLawTexts(SHIPPED, vocabulary, [pack], language).map(({ message }) => message)).toEqual([]);
  });

  test('the schemas describe themselves for editors', () => {
    const { pack, vocabulary, states } = exportLawSchemas();
    for (const schema of [pack, vocabulary, states])
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(pack)).toContain('An exception that must be shown');
  });
});
