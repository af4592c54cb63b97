// Can every code that content can cause be caused, and does it point at the place of the fault? Each code has a folder in
// tests/fixtures/diagnostics. Faults of the law are whole files (law/…, the place in their first line); faults of a scenario are changes
// to the first case: fault.yaml names the file, what is replaced, and the place where the code must stand.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkLawTexts, DIAGNOSTIC_CODES, loadPack, renderDiagnostic, type Diagnostic } from '#law';
import { proveScenario } from '#proof';
import { loadScenario } from '#scenario';
import { contentFiles, library, ROOT } from './kit/library.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/diagnostics');
const CASE = 'scenarios/library/first-case/';

const faultSchema = z.strictObject({
  file: z.string(),
  replace: z.array(z.strictObject({ from: z.string(), to: z.string() })).default([]),
  remove: z.boolean().default(false),
  /** Files that come besides, with what stands in them. */
  add: z.record(z.string(), z.string()).default({}),
  /** Line and column, counted from 1. */
  at: z.string().regex(/^\d+:\d+$/),
  /** The file that the code points at, if not the one that was changed. */
  in: z.string().optional(),
  /** Codes that follow from this one and cannot be told apart from it. */
  also: z.array(z.string()).default([]),
});

const folders = readdirSync(FIXTURES);
const lawCodes = folders.filter((code) => existsSync(join(FIXTURES, code, 'law')));
const caseCodes = folders.filter((code) => existsSync(join(FIXTURES, code, 'fault.yaml')));

describe('the list of codes', () => {
  it('has a fixture for each, and no fixture without one', () => {
    expect([...new Set([...lawCodes, ...caseCodes])].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
  });
});

describe('faults of the law', () => {
  it.each(lawCodes)('%s', (code) => {
    const files = lawFiles(code);
    const place = [...files.values()].flatMap((text) => /^# expect: (\w+ \d+:\d+)/.exec(text)?.[1] ?? []);
    const found = checkLaw(files);
    expect(place).toHaveLength(1);
    expect(found.map((one) => `${one.code} ${one.line}:${one.column}`)).toContain(place[0]);
    if (!code.startsWith('translation')) expect([...new Set(found.map((one) => one.code))]).toEqual([code]);
    for (const one of found) expectUseful(one);
  });
});

describe('faults of a scenario', () => {
  it('the first case has none', () => {
    expect(checkCase(caseFiles()).map((one) => renderDiagnostic(one))).toEqual([]);
  });

  it.each(caseCodes)('%s', (code) => {
    const fault = faultSchema.parse(parse(readFileSync(join(FIXTURES, code, 'fault.yaml'), 'utf8')));
    const files = new Map(caseFiles());
    const pathOf = (file: string): string => (file.startsWith('scenarios/') ? file : CASE + file);
    const path = pathOf(fault.file);
    let text = files.get(path) ?? '';
    for (const { from, to } of fault.replace) {
      expect(text, 'what is to be replaced is not there').toContain(from);
      text = text.replace(from, () => to);
    }
    if (fault.remove) files.delete(path);
    else files.set(path, text);
    for (const [name, content] of Object.entries(fault.add)) files.set(pathOf(name), content);
    const found = checkCase(files);
    expect(found.map((one) => `${one.code} ${one.file}:${one.line}:${one.column}`)).toContain(
      `${code} ${pathOf(fault.in ?? fault.file)}:${fault.at}`,
    );
    expect([...new Set(found.map((one) => one.code))].sort()).toEqual([code, ...fault.also].sort());
    for (const one of found) expectUseful(one);
  });
});

function expectUseful({ message, hint, file, length }: Diagnostic): void {
  expect(message).not.toBe('');
  expect(hint).not.toBe('');
  expect(file).not.toBe('');
  expect(length).toBeGreaterThanOrEqual(0);
}

/** The product's content with the first case beside it. */
function caseFiles(): ReadonlyMap<string, string> {
  const folder = join(ROOT, 'tests/fixtures/first-case');
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yaml|ink)$/.test(name))
    .map((name) => [CASE + name, readFileSync(join(folder, name), 'utf8')] as const);
  return new Map([...contentFiles(), ...own]);
}

function checkCase(files: ReadonlyMap<string, string>): Diagnostic[] {
  const pack = library().packs.get('eu');
  if (pack === undefined) throw new Error('the law pack does not load');
  const { open, diagnostics } = loadScenario(files, 'first-case', pack);
  return open === null
    ? [...diagnostics]
    : [...diagnostics, ...proveScenario(open, files, { walksPerVariant: 12 }).diagnostics];
}

function lawFiles(code: string): Map<string, string> {
  const files = new Map([...contentFiles()].filter(([path]) => /law\/(vocabulary|states)\.yaml$/.test(path)));
  const folder = join(FIXTURES, code, 'law');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const path = `scenarios/law/${name.replaceAll('\\', '/')}`;
    files.set(path, readFileSync(join(folder, name), 'utf8'));
  }
  return files;
}

function checkLaw(files: ReadonlyMap<string, string>): Diagnostic[] {
  const { pack, diagnostics } = loadPack(files, 'test');
  const hasTexts = [...files.keys()].some((path) => path.includes('locales'));
  return [...diagnostics, ...(hasTexts && pack !== null ? checkLawTexts(files, [pack], 'en') : [])];
}
