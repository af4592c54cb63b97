// Does every screen come with its words? What a screen is made of is followed from import to import: each namespace asked for on the way
// is one that something on the way needs (`needWords`). A namespace that comes later takes the screen away while it is fetched.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const { imports: ROOMS, sideEffects: KEPT } = z
  .object({ imports: z.record(z.string(), z.string()), sideEffects: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
/** Here before any screen. */
const OF_THE_FRAME = 'common';

interface Module {
  readonly imports: readonly string[];
  /** Screens and panels that are fetched when they are turned to. */
  readonly fetches: readonly string[];
  readonly asks: readonly string[];
  readonly needs: readonly string[];
}

const known = new Map<string, Module>();

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const quoted = (texts: readonly string[]): string[] => texts.flatMap((text) => all(text, /'(\w+)'/g));

function readModule(path: string): Module {
  const before = known.get(path);
  if (before !== undefined) return before;
  const text = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const place = (name: string): string =>
    relative(ROOT, name.startsWith('#') ? join(ROOT, ROOMS[name] ?? name) : resolve(ROOT, dirname(path), name));
  const places = (names: readonly string[]): string[] =>
    names
      .filter((name) => /^[.#]/.test(name))
      .map(place)
      .filter((name) => /\.tsx?$/.test(name));
  const module: Module = {
    imports: places(all(text, /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)),
    fetches: places(all(text, /import\('([^']+\.tsx)'\)/g)),
    asks: [
      ...quoted(all(text, /use(?:Translation|Say)\(\s*(\[[^\]]*\]|'\w+')/g)),
      ...all(text, /\b(?:t|say)\(\s*[`'](\w+):/g),
    ],
    needs: quoted(all(text, /needWords\(([^)]*)\)/g)),
  };
  known.set(path, module);
  return module;
}

function followed(entry: string): Module[] {
  const paths = new Set([entry]);
  // A set that grows while it is walked is walked to its new end.
  for (const path of paths) for (const next of readModule(path).imports) paths.add(next);
  return [...paths].map(readModule);
}

const FETCHED = [
  ...new Set(
    globSync('src/{app,academy,trainee}/**/*.{ts,tsx}', { cwd: ROOT })
      .filter((path) => !path.includes('.test.'))
      .flatMap((path) => readModule(path).fetches),
  ),
].sort();

describe('what is fetched comes with its words', () => {
  it('knows the screens of practice and of the academy, and the panels of the counter', () => {
    expect(FETCHED).toEqual(
      expect.arrayContaining([
        'src/app/dilemmas/DilemmaScreen.tsx',
        'src/academy/marking/MarkScreen.tsx',
        'src/trainee/counter/notes/NotesPanel.tsx',
      ]),
    );
  });

  it('leaves no call of it out of the build', () => {
    const calling = [...known].filter(([, { needs }]) => needs.length > 0).map(([path]) => path);
    expect(calling.filter((path) => !KEPT.some((pattern) => matchesGlob(path, pattern.replace('./', ''))))).toEqual([]);
  });

  it.each(FETCHED)('%s', (entry) => {
    const modules = followed(entry);
    const needed = new Set([OF_THE_FRAME, ...modules.flatMap(({ needs }) => needs)]);
    expect([...new Set(modules.flatMap(({ asks }) => asks))].filter((name) => !needed.has(name))).toEqual([]);
  });
});
