// firstline score: the report of a log, derived again from content and acts.

import { rulingsFileSchema, rulingsOf, score as scoreAttempt, type Report, type Rulings } from '#scoring';
import {
  InputError,
  readOptions,
  readText,
  requireFirst,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { openLog } from '../openLog.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline score ATTEMPT.json [--confirm 12,15] [--dismiss 9] [--rulings RULINGS.json] [--json]';

export const score: Command = {
  name: 'score',
  usage: `${usage}: what an attempt was worth, point by point; --confirm, --dismiss: acts whose label an examiner confirms or dismisses; --rulings: the file that the examining screen saves`,
  run(args): Answer {
    const parsed = readOptions(
      args,
      { confirm: { type: 'string' }, dismiss: { type: 'string' }, rulings: { type: 'string' } },
      usage,
    );
    const path = requireFirst(parsed, 'which attempt?', usage);
    const { log, open, drawn, start, moments } = openLog(readJson(path), path);
    const report = scoreAttempt(open, drawn, start, moments, {
      confirmed: actsIn(readText(parsed, 'confirm'), 'confirm'),
      dismissed: actsIn(readText(parsed, 'dismiss'), 'dismiss'),
      ...rulingsIn(readText(parsed, 'rulings'), log.header.attempt),
    });
    return { exitCode: 0, json: report, text: describe(report) };
  },
};

function actsIn(list: string | null, option: string): ReadonlySet<number> {
  const acts = (list ?? '').split(',').filter((one) => one.trim() !== '');
  const numbers = acts.map(Number);
  if (numbers.some((act) => !Number.isSafeInteger(act) || act < 1))
    throw new UsageError(`--${option} "${list ?? ''}" is not a list of acts; write 12,15`);
  return new Set(numbers);
}

/** What an examiner ruled on the screen, for this very attempt. */
function rulingsIn(path: string | null, attempt: string): Partial<Rulings> {
  if (path === null) return {};
  const parsed = rulingsFileSchema.safeParse(readJson(path));
  if (!parsed.success) throw new InputError(`${path} is not a file of rulings`);
  if (parsed.data.attempt !== attempt) throw new InputError(`${path} holds rulings on another attempt`);
  return rulingsOf(parsed.data);
}

function describe(report: Report): string {
  const state = report.provisional ? 'provisional' : report.passed ? 'passed' : 'not passed';
  const lines = [`${report.total} of ${report.max}, ${state}, ${report.justification}`];
  for (const error of report.criticalErrors)
    lines.push(
      `critical error${error.provisional === true ? ', until confirmed without effect' : ''}: ${error.id} (${error.basis})`,
    );
  for (const { id, points, max } of report.dimensions) {
    lines.push(`${id}: ${points}/${max}`);
    for (const item of report.items.filter((one) => one.dimension === id))
      lines.push(
        `  ${item.id}: ${item.points}/${item.max} ${item.explanation.code}, acts ${item.acts.join(', ') || '–'} [${item.provisions.join(', ')}]`,
      );
  }
  return lines.join('\n');
}
