// An author's YAML file with the place of every node, so that a fault found later (schema, CEL, law) points at file:line:column.

import { LineCounter, isCollection, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { hintWord, type Diagnostic, type DiagnosticCode, type Result, type Severity } from './diagnostic.ts';

export type YamlPath = readonly (string | number)[];

/** Which end of a pair a fault points at: an unknown key points at the key, a wrong value at the value. */
export type YamlEnd = 'key' | 'value';

export class YamlFile {
  readonly file: string;
  readonly text: string;
  readonly content: unknown;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  /** The file that this one is laid on. */
  readonly #below: YamlFile | null;

  private constructor(
    file: string,
    text: string,
    document: Document.Parsed,
    lines: LineCounter,
    content: unknown,
    below: YamlFile | null = null,
  ) {
    this.file = file;
    this.text = text;
    this.#document = document;
    this.#lines = lines;
    this.content = content;
    this.#below = below;
  }

  static parse(file: string, text: string): { yaml: YamlFile; diagnostics: Diagnostic[] } {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const { content, fault } = contentOf(document);
    const yaml = new YamlFile(file, text, document, lines, content);
    if (fault !== null) {
      const alias = text.indexOf(`*${/\w+$/.exec(fault)?.[0] ?? ''}`);
      const at = Math.max(0, alias);
      const hint = 'Write the anchor (&) above its alias (*), or the value itself.';
      return { yaml, diagnostics: [yaml.#at(at, text.length, 'error', 'yamlSyntax', fault, hint)] };
    }
    const diagnostics = document.errors.map((error) =>
      yaml.#at(
        error.pos[0],
        error.pos[1],
        'error',
        'yamlSyntax',
        error.message,
        'Mend the YAML here: check indentation, quotes and colons.',
      ),
    );
    return { yaml, diagnostics };
  }

  /**
   * This file laid on another: mappings go together key by key, anything else stands in the place of what is below it, null takes it out
   * (JSON Merge Patch, RFC 7396). A fault points into the file that wrote what it is about. The keys `aside` are no part of what is laid.
   */
  laidOn(below: YamlFile, aside: readonly string[] = []): YamlFile {
    const own = isMapping(this.content)
      ? Object.fromEntries(Object.entries(this.content).filter(([key]) => !aside.includes(key)))
      : this.content;
    return new YamlFile(this.file, this.text, this.#document, this.#lines, lay(below.content, own), below);
  }

  /** A diagnostic at the node of `path`; `offset` and `length` point inside a scalar (for example into a CEL expression). */
  diagnostic(
    code: DiagnosticCode,
    path: YamlPath,
    message: string,
    hint: string,
    options: { end?: YamlEnd; severity?: Severity; offset?: number; length?: number } = {},
  ): Diagnostic {
    if (this.#below !== null && this.#below.#reach(path) > this.#ownReach(path))
      return this.#below.diagnostic(code, path, message, hint, options);
    const [start, end] = this.#range(path, options.end ?? 'value');
    const severity = options.severity ?? 'error';
    if (options.offset === undefined) return this.#at(start, end, severity, code, message, hint);
    const from = this.#insideScalar(path, start, options.offset);
    return this.#at(from, from + (options.length ?? 1), severity, code, message, hint);
  }

  /** The content checked against a schema: the typed value, or every fault with its place. */
  check<T>(schema: z.ZodType<T>): Result<T, Diagnostic[]> {
    const result = schema.safeParse(this.content, { reportInput: true });
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, error: result.error.issues.flatMap((issue) => this.#issue(issue)) };
  }

  #issue(issue: z.core.$ZodIssue): Diagnostic[] {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    const where = path.length === 0 ? 'the file' : path.join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) =>
          this.diagnostic(
            'unknownKey',
            [...path, key],
            `"${key}" is not a key of ${where}`,
            'Remove it, or check its spelling in the schema.',
            { end: 'key' },
          ),
        );
      case 'invalid_value': {
        const words = issue.values.map(String);
        if (issue.input === undefined) return [this.#missing(path)];
        const written = typeof issue.input === 'string' ? issue.input : '';
        const hint = `${hintWord(written, words, '')} Use one of: ${words.join(', ')}.`.trimStart();
        return [this.diagnostic('invalidValue', path, `${where} is ${JSON.stringify(issue.input)}`, hint)];
      }
      case 'invalid_type':
        if (issue.input === undefined) return [this.#missing(path)];
        return [
          this.diagnostic(
            'invalidType',
            path,
            `${where} must be ${issue.expected}, found ${describe(issue.input)}`,
            `Write a value of type ${issue.expected}.`,
          ),
        ];
      case 'invalid_union': {
        // The form that fits best is the one that was meant.
        const fewest = Math.min(...issue.errors.map((one) => one.length));
        const nested = issue.errors.filter((one) => one.length === fewest).flat();
        const deepest = nested.reduce<z.core.$ZodIssue | null>(
          (best, one) => (best === null || one.path.length > best.path.length ? one : best),
          null,
        );
        if (deepest === null)
          return [
            this.diagnostic('invalidType', path, `${where}: ${issue.message}`, 'See the schema for the allowed forms.'),
          ];
        return this.#issue({ ...deepest, path: [...path, ...deepest.path] });
      }
      default:
        return [
          this.diagnostic('invalidValue', path, `${where}: ${issue.message}`, 'See the schema for the allowed values.'),
        ];
    }
  }

  #missing(path: YamlPath): Diagnostic {
    const key = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    const where = parent.length === 0 ? 'the file' : parent.join('.');
    if (this.#below !== null && this.#rangeExactly(parent, key, 'key') !== null) {
      const hint = 'Take this line out, or write what is to stand in its place.';
      return this.diagnostic('missingKey', path, `${where} cannot do without "${key}"`, hint, { end: 'key' });
    }
    return this.diagnostic('missingKey', parent, `${where} has no "${key}"`, `Add "${key}:" here.`);
  }

  /** How much of the way is there in this file or in one below it. */
  #reach(path: YamlPath): number {
    return Math.max(this.#ownReach(path), this.#below === null ? 0 : this.#below.#reach(path));
  }

  #ownReach(path: YamlPath): number {
    const end = path.findIndex((last, depth) => this.#rangeExactly(path.slice(0, depth), last, 'key') === null);
    return end === -1 ? path.length : end;
  }

  #range(path: YamlPath, end: YamlEnd): [number, number] {
    for (const [depth, last] of [...path.entries()].toReversed()) {
      const found = this.#rangeExactly(path.slice(0, depth), last, end);
      if (found !== null) return found;
    }
    return [0, 0];
  }

  #rangeExactly(around: YamlPath, last: string | number, end: YamlEnd): [number, number] | null {
    const parent = this.#document.getIn(around, true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
      );
      if (pair === undefined) return null;
      const key = isScalar(pair.key) ? pair.key.range : null;
      const value = isNode(pair.value) ? pair.value.range : null;
      const chosen = end === 'key' || isCollection(pair.value) ? (key ?? value) : (value ?? key);
      return chosen ? [chosen[0], chosen[1]] : null;
    }
    const node = isCollection(parent) ? parent.get(last, true) : null;
    if ((isScalar(node) || isCollection(node)) && node.range) return [node.range[0], node.range[1]];
    return null;
  }

  /** Where character `offset` of a scalar's value stands in the file; block scalars and quotes are walked character by character. */
  #insideScalar(path: YamlPath, start: number, offset: number): number {
    const node = this.#document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string') return start;
    const wanted = node.value.slice(0, offset).replaceAll(/\s/g, '').length;
    let seen = 0;
    let at = start;
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') at = this.text.indexOf('\n', start) + 1;
    else if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') at = start + 1;
    const end = this.text.slice(0, node.range?.[1] ?? at).trimEnd().length;
    while (at < end && (seen < wanted || /\s/.test(this.text[at] ?? ''))) {
      if (!/\s/.test(this.text[at] ?? '')) seen++;
      at++;
    }
    return at;
  }

  #at(start: number, end: number, severity: Severity, code: DiagnosticCode, message: string, hint: string): Diagnostic {
    const { line, col } = this.#lines.linePos(start);
    const lineEnd = this.text.indexOf('\n', start);
    const stop = Math.min(end, lineEnd === -1 ? this.text.length : lineEnd);
    return {
      severity,
      code,
      file: this.file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      length: Math.max(0, stop - start),
      message,
      hint,
    };
  }
}

/** The document as plain values; null where it cannot be read, with the reason if the parser gave none. */
function contentOf(document: Document.Parsed): { content: unknown; fault: string | null } {
  if (document.errors.length > 0) return { content: null, fault: null };
  try {
    return { content: document.toJS(), fault: null };
  } catch (error) {
    return { content: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value laid on another, by RFC 7396. */
function lay(below: unknown, above: unknown): unknown {
  if (!isMapping(above)) return above;
  const out: Record<string, unknown> = isMapping(below) ? { ...below } : {};
  for (const [key, value] of Object.entries(above))
    if (value === null) delete out[key];
    else out[key] = lay(out[key], value);
  return out;
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `${typeof value} ${JSON.stringify(value)}`;
}
