// Does the check refuse a dilemma that is not whole, and a place that there is not, each at its line and column with a mend?

import { describe, expect, it } from 'vitest';
import { collectDilemmas, loadScenario } from '#scenario';
import type { Diagnostic } from '#law';
import { contentFiles, openShipped } from '../kit/library.ts';

const FILE = 'scenarios/dilemmas/D12.yaml';
const WORDS = 'scenarios/dilemmas/locales/en/D12.yaml';
const CASE = 'scenarios/library/nervous-visitor/scenario.yaml';

function change(path: string, from: string | RegExp, to: string): Map<string, string> {
  const files = new Map(contentFiles());
  const text = files.get(path) ?? '';
  expect(text).toMatch(from);
  files.set(path, text.replace(from, to));
  return files;
}

/** Where in the changed file a text stands, as line:column. */
function placeOf(files: ReadonlyMap<string, string>, path: string, text: string): string {
  const lines = (files.get(path) ?? '').split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  return `${line + 1}:${(lines[line] ?? '').indexOf(text) + 1}`;
}

function expectFault(found: readonly Diagnostic[], code: string, path: string, place: string): void {
  expect(found.map((one) => `${one.code} ${one.file}:${one.line}:${one.column}`)).toContain(`${code} ${path}:${place}`);
  for (const { hint } of found) expect(hint).not.toBe('');
}

describe('a dilemma of the collection', () => {
  it.each([
    ['without an acceptable answer', FILE, /key: [34]/g, 'key: 1', 'dilemmaNoAcceptable', 'options:'],
    ['without the majority’s own background', FILE, '{ majority: true }', '{}', 'invalidValue', 'backgrounds:'],
    ['with one background', FILE, /  patronym: \{\}\n/, '', 'invalidValue', 'backgrounds:'],
    ['on an unknown basis', FILE, 'basis: documents-1.6', 'basis: documents-9.9', 'unknownReference', 'documents-9.9'],
    [
      'with an unknown option as most yielding',
      FILE,
      'mostYielding: howBuilt',
      'mostYielding: none',
      'unknownReference',
      'none',
    ],
    ['with a missing text', WORDS, /question: .*/, "question: ''", 'translationMissing', "''"],
    ['with a placeholder', WORDS, /title: .*/, "title: 'A {name}'", 'translationVariables', "'A {name}'"],
    ['with an unknown conduct', FILE, 'conduct: [respect]', 'conduct: [kindness]', 'invalidValue', 'kindness'],
  ])('%s', (_name, path, from, to, code, at) => {
    const files = change(path, from, to);
    expectFault(collectDilemmas(files).diagnostics, code, path, placeOf(files, path, at));
  });

  it('a list of sources that names one twice is reported itself, and takes no dilemma with it', () => {
    const path = 'scenarios/dilemmas/sources.yaml';
    const files = change(path, 'sources:\n', 'sources:\n  eu-dignity: { verified: true, of: twice }\n');
    const { dilemmas, diagnostics } = collectDilemmas(files);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['yamlSyntax', path]]);
    expect(dilemmas).toHaveLength(49);
  });

  it('without words in a language', () => {
    const files = new Map(contentFiles());
    files.delete('scenarios/dilemmas/locales/es/D12.yaml');
    expectFault(collectDilemmas(files).diagnostics, 'fileMissing', 'scenarios/dilemmas/locales/es/D12.yaml', '1:1');
  });
});

describe('a place in a scenario', () => {
  const { pack } = openShipped('nervous-visitor');
  it.each([
    ['an unknown dilemma', 'use: D09', 'use: D90', 'D90'],
    ['an unknown background', 'background: beard', 'background: bread', 'bread'],
    ['an unknown topic', 'after: { topic: history }', 'after: { topic: geology }', 'geology'],
    ['an unknown person', 'background: desk\n', 'background: desk\n    cast: { colleague: nobody }\n', 'nobody'],
    ['an unknown option', 'background: desk\n', 'background: desk\n    plays: { dance: after_eyes_go_on }\n', 'dance'],
    [
      'an unknown knot',
      'background: desk\n',
      'background: desk\n    plays: { laugh: after_nothing }\n',
      'after_nothing',
    ],
    ['an unknown basis of one’s own', 'basis: documents-1.6', 'basis: documents-9.9', 'documents-9.9'],
  ])('%s', (_name, from, to, at) => {
    const files = change(CASE, from, to);
    const { open, diagnostics } = loadScenario(files, 'nervous-visitor', pack);
    expect(open).toBeNull();
    expectFault(diagnostics, 'unknownReference', CASE, placeOf(files, CASE, at));
  });

  it('none at all', () => {
    const files = change(CASE, /    after: \{ topic: history \}\n    when: lodging == "host"\n/, '');
    const { diagnostics } = loadScenario(files, 'nervous-visitor', pack);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'missingKey: D46 has no place in this case',
    ]);
  });
});
