// firstline score: the report of a log, derived again from content and acts.

import { score as scoreAttempt, type Report } from '#scoring';
import { readOptions, readText, requireFirst, UsageError, type Answer, type Command } from '../commandLine.ts';
import { openLog } from '../openLog.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline score ATTEMPT.json [--confirm 12,15] [--json]';

export const score: Command = {
  name: 'score',
  usage: `${usage}: what an attempt was worth, point by point; --confirm: acts whose label an examiner confirms`,
  run(args): Answer {
    const parsed = readOptions(args, { confirm: { type: 'string' } }, usage);
    const path = requireFirst(parsed, 'which attempt?', usage);
    const { open, drawn, start, moments } = openLog(readJson(path), path);
    const report = scoreAttempt(open, drawn, start, moments, confirmedIn(readText(parsed, 'confirm')));
    return { exitCode: 0, json: report, text: describe(report) };
  },
};

function confirmedIn(list: string | null): ReadonlySet<number> {
  const acts = (list ?? '').split(',').filter((one) => one.trim() !== '');
  const numbers = acts.map(Number);
  if (numbers.some((act) => !Number.isSafeInteger(act) || act < 1))
    throw new UsageError(`--confirm "${list ?? ''}" is not a list of acts; write 12,15`);
  return new Set(numbers);
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
