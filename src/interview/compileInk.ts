// An ink file with its includes: compiled, read for texts and places, and checked against Firstline's conventions. The full ink
// compiler is loaded only here; play needs the small run time alone.

import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Diagnostic, DiagnosticCode } from '#law';
import { INK_FUNCTIONS } from './inkStory.ts';
import { scanInk, type InkKnot, type InkLine } from './inkSource.ts';
import { parseHeader, parseLineTags, type KnotHeader, type LineTags } from './inkTags.ts';

export interface CompiledKnot {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly header: KnotHeader;
  /** Where the condition of its "when" tag begins, if it has one. */
  readonly whenLine: number | null;
  readonly whenColumn: number | null;
}

/** A bound function that the ink calls with a written name. */
export interface InkCall {
  readonly name: (typeof INK_FUNCTIONS)[number];
  readonly argument: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface CompiledLine extends InkLine {
  readonly id: string;
  readonly parsed: LineTags;
}

export interface CompiledInk {
  /** Ink's own compiled form, for the run time. */
  readonly json: string;
  readonly knots: readonly CompiledKnot[];
  readonly lines: readonly CompiledLine[];
  readonly readings: readonly InkCall[];
  /**
   * Every text in the source language: `line.<id>`, `ask.<knot>`, `rendered.<id>.<how>`, `heard.<id>`, and `also.<knot>` with a further
   * wording a line.
   */
  readonly texts: Readonly<Record<string, string>>;
}

/** Compiles an ink file; `files` holds it and everything it includes, by path. Null when it cannot be compiled. */
export function compileInk(
  path: string,
  files: ReadonlyMap<string, string>,
): { ink: CompiledInk | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sources = collectSources(path, files, diagnostics);
  const knots: CompiledKnot[] = [];
  const lines: CompiledLine[] = [];
  const texts: Record<string, string> = {};
  const readings: InkCall[] = [];
  const seen = new Map<string, InkLine>();

  for (const [file, text] of sources) {
    const scanned = scanInk(file, text);
    readings.push(...findReadings(file, text));
    for (const fault of scanned.faults) diagnostics.push({ severity: 'error', ...fault });
    for (const knot of scanned.knots) if (!knot.isFunction) knots.push(readKnot(knot, texts, diagnostics));
    for (const line of scanned.lines) {
      const { tags, faults } = parseLineTags(line.tags);
      for (const { message, hint } of faults) diagnostics.push(lineDiagnostic(line, 'inkTag', message, hint));
      if (line.text === '' && tags.line === null) continue;
      if (tags.line === null) {
        diagnostics.push(
          lineDiagnostic(line, 'inkLineId', 'the line has no id', 'Add "# line: …" with an id that no other line has.'),
        );
        continue;
      }
      const twin = seen.get(tags.line);
      if (twin !== undefined) {
        diagnostics.push(
          lineDiagnostic(
            line,
            'inkLineId',
            `line id "${tags.line}" stands already at ${twin.file}:${twin.line}`,
            'Give each line an id of its own.',
          ),
        );
        continue;
      }
      seen.set(tags.line, line);
      lines.push({ ...line, id: tags.line, parsed: tags });
      texts[`line.${tags.line}`] = line.text;
      for (const { as, text } of tags.renderings) texts[`rendered.${tags.line}.${as}`] = text;
      if (tags.heard !== null) texts[`heard.${tags.line}`] = tags.heard;
    }
  }

  const json = compile(path, sources, diagnostics);
  if (json === null) return { ink: null, diagnostics };
  return { ink: { json, knots, lines, readings, texts }, diagnostics };
}

function compile(path: string, sources: ReadonlyMap<string, string>, diagnostics: Diagnostic[]): string | null {
  const found: Diagnostic[] = [];
  const handler = {
    ResolveInkFilename: (name: string) => resolvePath(path, name),
    LoadInkFileContents: (name: string) => sources.get(name) ?? '',
  };
  const onMessage = (message: string): void => {
    const match = /^(ERROR|WARNING|TODO): (?:'([^']*)' )?line (\d+): ([\s\S]*)$/.exec(message);
    if (match?.[1] === 'TODO') return;
    const line = Number(match?.[3] ?? 1);
    const file = match?.[2] ?? path;
    if (found.some((other) => other.line === line && other.file === file)) return;
    found.push({
      severity: match?.[1] === 'WARNING' ? 'warning' : 'error',
      code: 'inkSyntax',
      file,
      line,
      column: 1,
      length: (sources.get(file)?.split('\n')[line - 1] ?? '').length,
      message: (match?.[4] ?? message).trim(),
      hint: 'Open the file in Inky to see the fault, or compare with scenarios/library.',
    });
  };
  try {
    const compiler = new Compiler(sources.get(path) ?? '', new CompilerOptions(path, [], false, onMessage, handler));
    const story = compiler.Compile();
    diagnostics.push(...found);
    return found.some((diagnostic) => diagnostic.severity === 'error') ? null : (story.ToJson() ?? null);
  } catch (error) {
    if (found.length === 0)
      onMessage(`ERROR: '${path}' line 1: ${error instanceof Error ? error.message : String(error)}`);
    diagnostics.push(...found);
    return null;
  }
}

/** The file and its includes, depth first, each once. */
function collectSources(
  path: string,
  files: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const out = new Map<string, string>();
  const visit = (file: string, from: string, line: number): void => {
    if (out.has(file)) return;
    const text = files.get(file);
    if (text === undefined) {
      diagnostics.push({
        severity: 'error',
        code: 'fileMissing',
        file: from,
        line,
        column: 1,
        length: 0,
        message: `there is no file ${file}`,
        hint: 'Create it, or correct the path.',
      });
      return;
    }
    out.set(file, text);
    text.split('\n').forEach((row, index) => {
      const include = /^\s*INCLUDE\s+(\S+)/.exec(row);
      if (include?.[1] !== undefined) visit(resolvePath(file, include[1]), file, index + 1);
    });
  };
  visit(path, path, 1);
  return out;
}

/** A path relative to the file that names it, with `..` taken out. */
export function resolvePath(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function readKnot(knot: InkKnot, texts: Record<string, string>, diagnostics: Diagnostic[]): CompiledKnot {
  const { header, also, faults } = parseHeader(knot.headerTags.map((entry) => entry.tag));
  for (const fault of faults) {
    const place = knot.headerTags.find((entry) => entry.tag === fault.tag);
    diagnostics.push({
      severity: 'error',
      code: 'inkTag',
      file: knot.file,
      line: place?.line ?? knot.line,
      column: place?.column ?? 1,
      length: fault.tag.length,
      message: fault.message,
      hint: fault.hint,
    });
  }
  if (header.ask !== '') texts[`ask.${knot.name}`] = header.ask;
  if (also.length > 0) texts[`also.${knot.name}`] = also.join('\n');
  const when = knot.headerTags.find((entry) => entry.tag.startsWith('when:'));
  return {
    name: knot.name,
    file: knot.file,
    line: knot.line,
    header,
    whenLine: when?.line ?? null,
    whenColumn: when === undefined ? null : when.column + 2 + when.tag.length - (header.when?.length ?? 0),
  };
}

function findReadings(file: string, text: string): InkCall[] {
  const pattern = new RegExp(`\\b(${INK_FUNCTIONS.join('|')})\\("([^"]*)"\\)`, 'g');
  return text.split('\n').flatMap((row, index) =>
    /^\s*(#|\/\/|EXTERNAL)/.test(row)
      ? []
      : [...row.matchAll(pattern)].map((match) => ({
          name: match[1] as InkCall['name'],
          argument: match[2] ?? '',
          file,
          line: index + 1,
          column: match.index + 1,
        })),
  );
}

/** A fault at a line of the interview. */
export function lineDiagnostic(line: InkLine, code: DiagnosticCode, message: string, hint: string): Diagnostic {
  return {
    severity: 'error',
    code,
    file: line.file,
    line: line.line,
    column: line.column,
    length: line.text.length,
    message,
    hint,
  };
}
