// firstline mrz: a machine-readable zone from standard input, parsed and checked.

import { parseMrz } from '#documents';
import { readOptions, requireDate, type Answer, type Command } from '../commandLine.ts';
import { readFileText } from '../readJson.ts';

const usage = 'firstline mrz --date YYYY-MM-DD [--json] < LINES';

export const mrz: Command = {
  name: 'mrz',
  usage: `${usage}: format, check digits, errors and fields of the zone on standard input`,
  run(args): Answer {
    const parsed = readOptions(args, { date: { type: 'string' } }, usage);
    const referenceDate = requireDate(parsed, 'date', usage);
    const lines = readFileText('-')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    const { format, valid, errors, warnings, fields, checkDigits } = parseMrz(lines, { referenceDate });
    const text = [
      `${format ?? 'unknown format'}, ${valid ? 'valid' : 'not valid'}`,
      ...errors.map((one) => `error ${one.code}${one.line === undefined ? '' : `, line ${one.line}`}`),
      ...warnings.map((one) => `warning ${one.code}`),
      ...Object.entries(fields).map(([name, value]) => `${name}: ${String(value)}`),
    ].join('\n');
    return { exitCode: valid ? 0 : 1, json: { format, valid, errors, warnings, fields, checkDigits }, text };
  },
};
