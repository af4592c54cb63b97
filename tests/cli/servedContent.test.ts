// Is what was made of the content taken where it was kept, and only while it is still what would be made, whole and by the same program?

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readServedContent } from '#cli';

const LONG_AGO = new Date('2020-01-01');
let root = '';
let kept = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'firstline-served-'));
  kept = join(root, 'node_modules/.cache/firstline-content.json');
  write('scenarios/lab/populations/travellers.yaml', 'first words');
  // Without a law it cannot be opened.
  write('scenarios/library/torn/scenario.yaml', 'title: Torn');
  write('src/program.ts', 'one');
  write('package-lock.json', '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string, at = LONG_AGO): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, at, at);
}

/** The words of the population as it is served. */
function served(): string | undefined {
  const lab = JSON.parse(readServedContent(root).files.get('lab.json') ?? '{}') as { populations?: { text: string }[] };
  return lab.populations?.[0]?.text;
}

/** Makes what is kept tell itself from what would be made. */
function mark(): void {
  const [head = '', body = ''] = readFileSync(kept, 'utf8').split('\n');
  const marked = body.replace('first words', 'kept words');
  const hash = createHash('sha256').update(marked).digest('hex');
  writeFileSync(kept, `${head.split(' ')[0]} ${hash}\n${marked}`);
}

it('what was made is taken, all of it', () => {
  const made = readServedContent(root);
  expect(made.leftOut).toEqual(['torn']);
  expect(readServedContent(root)).toEqual(made);
  mark();
  expect(served()).toBe('kept words');
});

it.each([
  [
    'a file of the content',
    'scenarios/lab/populations/travellers.yaml',
    'first words, and more',
    'first words, and more',
  ],
  ['another file of the content', 'scenarios/lab/edits/later.yaml', 'added', 'first words'],
  ['the program', 'src/program.ts', 'two', 'first words'],
  ['a package', 'package-lock.json', '{ }', 'first words'],
])('with %s changed it is made anew, and kept', (_what, path, text, words) => {
  served();
  mark();
  write(path, text);
  expect(served()).toBe(words);
  expect(readFileSync(kept, 'utf8')).toContain(words);
  expect(readFileSync(kept, 'utf8')).not.toContain('kept words');
});

it('a program that was changed while this one runs neither takes nor keeps', () => {
  write('src/program.ts', 'two', new Date(Date.now() + 60_000));
  expect(served()).toBe('first words');
  expect(existsSync(kept)).toBe(false);
});

it.each([
  ['cut off', (file: Buffer) => file.subarray(0, file.length - 7)],
  ['bent', (file: Buffer) => Buffer.from(file.toString().replace('first words', 'worst words'))],
  ['empty', () => Buffer.alloc(0)],
  ['no text', () => Buffer.from([0, 255, 10, 254])],
])('a kept file that is %s is made anew', (_what, damage) => {
  const made = readServedContent(root);
  const whole = readFileSync(kept);
  writeFileSync(kept, damage(whole));
  expect(readServedContent(root)).toEqual(made);
  expect(readFileSync(kept).equals(whole)).toBe(true);
});

it('where nothing may be written it is made at every start', () => {
  writeFileSync(join(root, 'node_modules'), 'a file in its place');
  expect(served()).toBe('first words');
  expect(served()).toBe('first words');
});
