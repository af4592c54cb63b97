// What was judged by its pixels and came out well, by a digest of all that the judgement rests on: the drawings, what is expected of them, the
// rasteriser and the judge itself. As long as that is to the letter what it was, no pixel is made again; whatever changes is judged anew.
//
//   FIRSTLINE_JUDGE=all    judges everything by its pixels, whatever the list says
//   FIRSTLINE_JUDGE=write  the same, and writes the list of what came out well
//
//   FIRSTLINE_JUDGE=write npx vitest run tests/documents/sheets.test.ts tests/documents/pictures.test.ts

import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './library.ts';

const WISH = process.env['FIRSTLINE_JUDGE'] ?? '';
const FOLDER = join(ROOT, 'tests/golden/judged');
const { version: RASTERISER } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

export class Judged {
  readonly #path: string;
  readonly #judge: string;
  readonly #known: Readonly<Record<string, string>>;
  readonly #found = new Map<string, string>();

  /** `judge`: the files that make and compare the pixels, from the root of the project. */
  constructor(list: string, judge: readonly string[]) {
    this.#path = join(FOLDER, `${list}.json`);
    this.#judge = [RASTERISER, ...judge.map((file) => readFileSync(join(ROOT, file), 'utf8'))].join('\n');
    this.#known = existsSync(this.#path)
      ? (JSON.parse(readFileSync(this.#path, 'utf8')) as Record<string, string>)
      : {};
  }

  /** What the list holds, or will hold once it is written. */
  get names(): readonly string[] {
    return WISH === 'write' ? [...this.#found.keys()] : Object.keys(this.#known);
  }

  /** Judges what is not known to come out well; a judgement throws where it does not. `basis`: all that it rests on, as JSON can hold it. */
  judge(name: string, basis: unknown, judgement: () => void): void {
    const digest = hash('sha256', `${this.#judge}\n${JSON.stringify(basis)}`, 'base64url').slice(0, 20);
    if (WISH !== '' || this.#known[name] !== digest) judgement();
    this.#found.set(name, digest);
  }

  /** Called when the whole list was gone through. */
  end(): void {
    if (WISH !== 'write') return;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(this.#path, `${JSON.stringify(Object.fromEntries(this.#found), null, 1)}\n`);
  }
}
