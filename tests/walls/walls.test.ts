// Do the walls bite? The real pure project is compiled with a probe that touches what a pure room must not, and the linter is run on
// probes of each wall. A wall that lets its probe through fails here.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
const PURE = [
  'measurement',
  'law',
  'people',
  'documents',
  'interview',
  'scenario',
  'attempt',
  'scoring',
  'proof',
  'exam',
  'lab',
  'drills',
] as const;
const probes: string[] = [];

afterEach(removeProbes);

function removeProbes(): void {
  for (const probe of probes.splice(0)) rmSync(probe, { force: true, recursive: true });
}

function probe(path: string, source: string): string {
  const file = join(ROOT, path);
  writeFileSync(file, source);
  probes.push(file);
  return file;
}

function compile(file: string): string {
  // The probe joins the real project by a configuration of its own, so that the build's own cache stays untouched.
  const folder = mkdtempSync(join(ROOT, '.build-probe-'));
  probes.push(folder);
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../src/tsconfig.pure.json',
      compilerOptions: {
        rootDir: '../src',
        outDir: './out',
        tsBuildInfoFile: './out/info',
        composite: false,
        noEmit: true,
        emitDeclarationOnly: false,
      },
      include: [],
      files: [relative(folder, file)],
    }),
  );
  return spawnSync(join(BIN, 'tsc'), ['-p', config], { cwd: ROOT, encoding: 'utf8' }).stdout;
}

describe('the compiler keeps DOM and Node out of pure rooms', () => {
  it('knows no document, process, fetch, timer or console', () => {
    const file = probe(
      'src/scoring/probeCompiler.ts',
      'export const all = [document, process, fetch, setTimeout, console, URL];\n',
    );
    const output = compile(file);
    for (const name of ['document', 'process', 'fetch', 'setTimeout', 'console', 'URL'])
      expect(output).toContain(`Cannot find name '${name}'`);
  });

  it('lets a pure file through', () => {
    const file = probe(
      'src/scoring/probeCompiler.ts',
      "import { assess } from '#law';\nexport const one = [assess, Temporal.PlainDate];\n",
    );
    expect(compile(file)).toBe('');
  });
});

/** The probes of the linter by the wall that each runs against. It is run once on all of them: most of its time goes into starting. */
const LINTED = {
  ...Object.fromEntries(
    PURE.map((room) => [
      `src/${room}/probeLinter.ts`,
      `import { readFileSync } from 'node:fs';
export const a = Math.random() + Date.now() + Temporal.Now.instant().epochMilliseconds;
export const b = new Intl.NumberFormat('en').format(1) + String('a'.localeCompare('b'));
export const c = readFileSync;
`,
    ]),
  ),
  ...Object.fromEntries(
    PURE.slice(0, -1).map((room, index) => [
      `src/${room}/probeOrder.ts`,
      `export * as one from '#${PURE[index + 1] ?? 'scoring'}';\n`,
    ]),
  ),
  'src/scoring/probeDoor.ts': "export { judge as one } from '../law/condition.ts';\n",
  'src/trainee/counter/scene/probeReact.ts': "export { useState as one } from 'react';\n",
};

interface LintReport {
  readonly diagnostics: readonly { readonly message: string; readonly help?: string; readonly filename: string }[];
}

/** What the linter says of each probe. */
function lint(): ReadonlyMap<string, string> {
  const files = Object.entries(LINTED).map(([path, source]) => probe(path, source));
  const args = ['--type-aware', '--format', 'json', ...files];
  const { stdout } = spawnSync(join(BIN, 'oxlint'), args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const said = new Map<string, string>();
  for (const { filename, ...words } of (JSON.parse(stdout) as LintReport).diagnostics) {
    const path = relative(ROOT, resolve(ROOT, filename));
    said.set(path, `${said.get(path) ?? ''}${JSON.stringify(words)}\n`);
  }
  return said;
}

describe('the linter keeps clock, chance and locale out of pure rooms, and imports pointing down', () => {
  let said: ReadonlyMap<string, string>;
  beforeAll(() => {
    said = lint();
    removeProbes();
  });

  it.each(PURE)('%s', (room) => {
    const output = said.get(`src/${room}/probeLinter.ts`);
    for (const wall of ['Math.random', 'Temporal.Now', 'localeCompare', 'Date', 'Intl', 'node:fs'])
      expect(output).toContain(wall);
  });

  it.each(PURE.slice(0, -1).map((room, index) => [room, PURE[index + 1] ?? 'scoring']))(
    '%s may not import #%s',
    (room) => {
      expect(said.get(`src/${room}/probeOrder.ts`)).toContain('Imports point down');
    },
  );

  it('a room is entered by its door', () => {
    expect(said.get('src/scoring/probeDoor.ts')).toContain('import its door');
  });

  it('a scene knows no React', () => {
    expect(said.get('src/trainee/counter/scene/probeReact.ts')).toContain('React stays outside');
  });
});

describe('doors', () => {
  const files = listFiles(join(ROOT, 'src')).filter((file) => /\.tsx?$/.test(file));

  it('list names one by one', () => {
    for (const file of files.filter((one) => one.endsWith('/index.ts')))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/export \*/);
  });

  it('every file opens with what it answers', () => {
    const silent = files.filter((file) => !file.includes('.test.') && !/^(\/\/|\/\*)/.test(readFileSync(file, 'utf8')));
    expect(silent.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('no folder collects everything', () => {
    const bad = files.filter((file) =>
      /\/(utils?|lib|common|shared|types|services|helpers)(\/|\.ts)/.test(file.slice(ROOT.length)),
    );
    expect(bad).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}
