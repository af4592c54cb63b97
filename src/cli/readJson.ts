// A JSON file from the command line, or standard input for "-"; what is wrong with it in plain words.

import { readFileSync } from 'node:fs';
import { InputError } from './commandLine.ts';

export function readFileText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new InputError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function readJson(path: string): unknown {
  const text = readFileText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
