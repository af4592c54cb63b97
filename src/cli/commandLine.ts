// How a command is called and how it answers: options, exit codes (0 fine, 1 faults in content or input, 2 wrong use), JSON or text.

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** A mistake in how a command was called: exit code 2. */
export class UsageError extends Error {}

/** Something wrong with what the command was given: exit code 1. */
export class InputError extends Error {}

export interface Answer {
  /** 0 fine, 1 faults in content or input. */
  readonly exitCode: 0 | 1;
  /** What `--json` prints. */
  readonly json: unknown;
  /** What is printed otherwise. */
  readonly text: string;
}

export interface Command {
  readonly name: string;
  /** One line: how it is called and what it gives. */
  readonly usage: string;
  run(args: readonly string[]): Promise<Answer> | Answer;
}

export interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads options; an unknown one is wrong use. `--json` is everywhere. */
export function readOptions(args: readonly string[], options: ParseArgsOptionsConfig, usage: string): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`);
  }
}

/** What the command is about, the first thing named without an option; `what` asks for it: "which scenario?". */
export function requireFirst(parsed: Parsed, what: string, usage: string): string {
  const first = parsed.positionals[0];
  if (first !== undefined) return first;
  throw new UsageError(`${what}\nusage: ${usage}`);
}

/** One of the words from an option; null where it was not given. */
export function readWord<T extends string>(parsed: Parsed, name: string, words: readonly T[], usage: string): T | null {
  const value = parsed.values[name];
  if (value === undefined) return null;
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new UsageError(`--${name} is one of: ${words.join(', ')}\nusage: ${usage}`);
}

export function requireText(parsed: Parsed, name: string, usage: string): string {
  const value = parsed.values[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`--${name} is missing\nusage: ${usage}`);
}

export function readText(parsed: Parsed, name: string): string | null {
  const value = parsed.values[name];
  return typeof value === 'string' ? value : null;
}

/** A whole number from an option. */
export function readNumber(parsed: Parsed, name: string, fallback: number | null, usage: string): number {
  const value = parsed.values[name];
  if (value === undefined && fallback !== null) return fallback;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new UsageError(`--${name} must be a whole number\nusage: ${usage}`);
}

export function requireDate(parsed: Parsed, name: string, usage: string): string {
  const value = requireText(parsed, name, usage);
  try {
    return Temporal.PlainDate.from(value).toString() === value ? value : bad(name, value);
  } catch {
    return bad(name, value);
  }
}

function bad(name: string, value: string): never {
  throw new UsageError(`--${name} "${value}" is not a date; write YYYY-MM-DD`);
}
