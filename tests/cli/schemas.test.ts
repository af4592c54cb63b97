// Are the JSON Schemas in assets/schemas those of this program, do the shipped files pass them, and do editors find them?

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentFiles, ROOT } from '../kit/library.ts';

const COMMITTED = join(ROOT, 'assets/schemas');
const written = mkdtempSync(join(tmpdir(), 'firstline-schemas-'));
afterAll(() => {
  rmSync(written, { recursive: true, force: true });
});

/** Which schema a file of the content is written by. */
function schemaOf(path: string): string | null {
  if (/^scenarios\/library\/[^/]+\/(scenario|expert)\.yaml$/.test(path)) return /(\w+)\.yaml$/.exec(path)?.[1] ?? null;
  if (path.startsWith('scenarios/law/locales/')) return 'law-locale';
  if (path.startsWith('scenarios/law/vocabulary/')) return 'law-vocabulary-layer';
  if (/\/locales\/[\w.-]+\.yaml$/.test(path)) return 'locale';
  if (/^scenarios\/procedures\/[^/]+\.yaml$/.test(path))
    return /^extends:/m.test(contentFiles().get(path) ?? '') ? 'procedure-layer' : 'procedure';
  if (path === 'scenarios/procedures/shared/defects.yaml') return 'defects';
  if (/^scenarios\/law\/(vocabulary|states)\.yaml$/.test(path)) return `law-${/(\w+)\.yaml$/.exec(path)?.[1]}`;
  if (path.startsWith('scenarios/shifts/')) return path.includes('/locales/') ? 'locale' : 'shift';
  if (path.startsWith('scenarios/dilemmas/locales/')) return 'locale';
  if (path === 'scenarios/dilemmas/sources.yaml') return 'dilemma-sources';
  if (/^scenarios\/dilemmas\/D\d+\.yaml$/.test(path)) return 'dilemma';
  if (path.startsWith('scenarios/lab/')) return path.includes('/edits/') ? 'lab-edit' : 'lab-population';
  if (path.startsWith('scenarios/drills/')) return `drill-${path.split('/')[2]}`;
  return /^scenarios\/law\/[^/]+\.yaml$/.test(path) ? 'law-pack' : null;
}

function readSchema(name: string): z.core.JSONSchema.JSONSchema {
  return JSON.parse(readFileSync(join(COMMITTED, `${name}.schema.json`), 'utf8')) as z.core.JSONSchema.JSONSchema;
}

const yamlFiles = [...contentFiles()].filter(([path]) => path.endsWith('.yaml'));

describe('assets/schemas', () => {
  it('is what `firstline schema` writes; after a change: npm run -s firstline -- schema --out assets/schemas', () => {
    const done = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'schema', '--out', written]);
    expect(done.status).toBe(0);
    const files = readdirSync(written).sort();
    expect(files.length).toBeGreaterThan(0);
    expect(readdirSync(COMMITTED).sort()).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(COMMITTED, file), 'utf8'), file).toBe(readFileSync(join(written, file), 'utf8'));
  });

  it.each(yamlFiles.map(([path]) => path))('%s passes its schema', (path) => {
    const name = schemaOf(path);
    expect(name).not.toBeNull();
    const schema = z.fromJSONSchema(readSchema(name ?? ''));
    expect(schema.safeParse(parse(contentFiles().get(path) ?? '')).error?.issues ?? []).toEqual([]);
  });

  it('refuses what nobody may write', () => {
    const schema = z.fromJSONSchema(readSchema('expert'));
    expect(schema.safeParse({ format: 1, steps: [{ id: 'greet', act: { type: 'sign' } }] }).success).toBe(true);
    expect(schema.safeParse({ format: 1, steps: [{ id: 'greet' }] }).success).toBe(false);
    expect(schema.safeParse({ format: 1, steps: [{ id: 'greet', act: { type: 'sign' } }], stepz: [] }).success).toBe(
      false,
    );
  });

  it('is where the first line of a file says', () => {
    for (const [path, text] of yamlFiles) {
      const named = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1];
      if (named === undefined) continue;
      const target = resolve(ROOT, dirname(path), named);
      expect(existsSync(target), `${path} names ${named}`).toBe(true);
      expect(target).toBe(join(COMMITTED, `${schemaOf(path)}.schema.json`));
    }
  });
});
