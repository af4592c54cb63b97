// Does AUTHORING.md hold? Its example, taken out of the page, passes the check without a word; everything that an author may write is in it.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, LIGHTS } from '#documents';
import { collectQuestions, FLAWS } from '#drills';
import { CONDUCTS, INK_FUNCTIONS, QUESTION_FLAGS, QUESTION_TYPES, TAG_KINDS } from '#interview';
import { loadEdit, loadPopulation, SPREAD_KEYS } from '#lab';
import { CONDITION_FUNCTIONS, DIAGNOSTIC_CODES, loadPack, renderDiagnostic, type Diagnostic } from '#law';
import { EXPRESSIONS, POSTURES } from '#people';
import { ACT_EVENTS, ACT_TYPES, HISTORY_FUNCTIONS, exportScenarioSchemas } from '#scenario';
import { contentFiles, ROOT } from './kit/library.ts';

const PAGE = readFileSync(join(ROOT, 'AUTHORING.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'firstline-authoring-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The example's files: the blocks that name a file, joined in the order of the page. */
function example(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [, name = '', body = ''] of PAGE.matchAll(/^```(?:yaml|ink) (\S+)\n([\s\S]*?)^```$/gm))
    files.set(name, [files.get(name), body].filter((part) => part !== undefined).join('\n'));
  return files;
}

describe('the examples of the policy lab', () => {
  const blocks = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body);
  const { pack } = loadPack(contentFiles(), 'eu');
  if (pack === null) throw new Error('the pack eu has faults');
  const messages = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map((one) => renderDiagnostic(one));

  it('the population has no fault', () => {
    const text = blocks.find((block) => block.startsWith('population:')) ?? '';
    expect(messages(loadPopulation('population.yaml', text, pack).diagnostics)).toEqual([]);
  });

  it('the edit has no fault', () => {
    const text = blocks.find((block) => block.startsWith('edit:')) ?? '';
    expect(messages(loadEdit('edit.yaml', text, pack).diagnostics)).toEqual([]);
  });

  it('names every way to draw a value', () => {
    for (const key of SPREAD_KEYS) expect(PAGE, key).toContain(`\`{ ${key}: `);
  });
});

describe('the questions for drills', () => {
  const read = (kind: string, key: string) => {
    const block = [...PAGE.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body).find((one) => one.includes(key)) ?? ''; // prettier-ignore
    return collectQuestions(new Map([[`scenarios/drills/${kind}/en.yaml`, `language: en\nquestions:\n${block}`]]));
  };

  it.each([
    ['naming', 'who-met-you'],
    ['rephrasing', 'bus-or-train'],
  ] as const)('%s: the example has no fault', (kind, key) => {
    const { banks, diagnostics } = read(kind, key);
    expect(diagnostics.map((one) => renderDiagnostic(one))).toEqual([]);
    expect(banks[0]?.[kind]).toHaveLength(1);
  });

  it('names every flaw', () => {
    for (const flaw of FLAWS) expect(PAGE, flaw).toContain(`\`${flaw}\``);
  });

  it('a fault is told with its place and the mend', () => {
    const text = [
      'language: fr',
      'questions:',
      '  - { id: a, text: Who paid?, type: leading }',
      '  - { id: a, text: Who left?, type: probing }',
    ].join('\n');
    const { banks, diagnostics } = collectQuestions(
      new Map([
        ['scenarios/drills/naming/en.yaml', text],
        ['scenarios/drills/naming/de.yaml', text],
      ]),
    );
    expect(diagnostics.map(({ code, file, line, column }) => [code, file.slice(17), line, column])).toEqual([
      ['unknownReference', 'naming/de.yaml', 1, 1],
      ['invalidValue', 'naming/en.yaml', 1, 11],
      ['invalidValue', 'naming/en.yaml', 4, 11],
      ['invalidValue', 'naming/en.yaml', 3, 37],
    ]);
    expect(banks[0]?.naming.map(({ text: asked }) => asked)).toEqual(['Who left?']);
  });

  it('a wording that is no better, and a poor question that is not poor, are faults', () => {
    const { diagnostics } = collectQuestions(
      new Map([
        [
          'scenarios/drills/rephrasing/en.yaml',
          'language: en\nquestions:\n  - id: a\n    text: Who paid for the boat?\n    flaw: leading\n    better:\n      - Tell me about the boat.\n      - You paid for the boat, right?\n',
        ],
      ]),
    );
    expect(diagnostics.map(({ line }) => line)).toEqual([5, 8]);
  });
});

describe('the first case', () => {
  const files = example();

  it('is whole', () => {
    expect([...files.keys()].sort()).toEqual(['expert.yaml', 'interview.ink', 'locales/en.yaml', 'scenario.yaml']);
  });

  it('is the one in tests/fixtures/first-case', () => {
    for (const [name, text] of files)
      expect(text, name).toBe(readFileSync(join(ROOT, 'tests/fixtures/first-case', name), 'utf8'));
  });

  it('passes the check without a word', () => {
    for (const [name, text] of files) {
      const path = join(folder, 'first-case', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const done = spawnSync(
      process.execPath,
      [join(ROOT, 'src/cli/main.ts'), 'check', join(folder, 'first-case'), '--json'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(done.stdout)).toMatchObject({ ok: true, diagnostics: [] });
    expect(done.status).toBe(0);
  });
});

describe('the reference names', () => {
  it.each([
    ['every tag', [...TAG_KINDS.header, ...TAG_KINDS.line].map((tag) => `# ${tag}`)],
    ['every kind of question', QUESTION_TYPES.map((word) => `\`${word}\``)],
    ['every flag', QUESTION_FLAGS.map((word) => `\`${word}\``)],
    ['every conduct', CONDUCTS.map((word) => `\`${word}\``)],
    ['what ink may read', INK_FUNCTIONS.map((name) => `${name}("`)],
    ['what conditions may call', [...CONDITION_FUNCTIONS.keys()].map((name) => `\`${name}(`)],
    ['what conditions may ask', [...HISTORY_FUNCTIONS.keys()].map((name) => `\`${name}(`)],
    ['every manner and posture', [...EXPRESSIONS, ...POSTURES].map((word) => `\`${word}\``)],
    ['every kind of paper', DOCUMENT_KINDS.map((word) => `\`${word}\``)],
    ['every light', LIGHTS.map((word) => `\`${word}\``)],
    ['every act', ACT_TYPES.filter((type) => type !== 'hint').map((type) => `type: ${type}`)],
    ['every event of a chart', ACT_EVENTS.map((word) => `\`${word}\``)],
    ['every diagnostic', DIAGNOSTIC_CODES.map((word) => `\`${word}\``)],
    [
      'every part of scenario.yaml',
      Object.keys(exportScenarioSchemas().scenario.properties ?? {})
        .filter((key) => !['$schema', 'format', 'id'].includes(key))
        .map((key) => `**${key}**`),
    ],
  ])('%s', (_, words) => {
    expect(words.filter((word) => !PAGE.includes(word))).toEqual([]);
  });

  it('only files that are there', () => {
    const named = [...PAGE.matchAll(/`((?:scenarios|tests|assets)\/[\w./-]+\.(?:yaml|ts|json|ink))`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(() => readFileSync(join(ROOT, path)), path).not.toThrow();
  });

  it('states that exist', () => {
    const codes = [...PAGE.matchAll(/\bQ[A-Z]{2}\b/g)].map(([code]) => code);
    const law = contentFiles().get('scenarios/law/states.yaml') ?? '';
    expect(codes.filter((code) => !law.includes(code))).toEqual([]);
  });
});
