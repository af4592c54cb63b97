// firstline score: the report of a log, derived again from content and acts.

import { checkHeader, logSchema, replay } from '#attempt';
import { hashContent } from '#scenario';
import { score as scoreAttempt, type Report } from '#scoring';
import { InputError, readOptions, UsageError, type Answer, type Command } from '../commandLine.ts';
import { drawNamed, openNamed } from '../openCase.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline score ATTEMPT.json [--json]';

export const score: Command = {
  name: 'score',
  usage: `${usage}: what an attempt was worth, point by point`,
  run(args): Answer {
    const parsed = readOptions(args, {}, usage);
    const path = parsed.positionals[0];
    if (path === undefined) throw new UsageError(`which attempt?\nusage: ${usage}`);
    const log = logSchema.safeParse(readJson(path));
    if (!log.success) {
      const issue = log.error.issues[0];
      throw new InputError(`${path} is not a log: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    }
    const { header } = log.data;
    const open = openNamed(header.scenario);
    const fault = checkHeader(header, hashContent(open.content));
    if (fault !== null)
      throw new InputError(
        `${path} was played on other content of "${header.scenario}" than is here (playHash differs); bring that version of the content, the log stands as it is`,
      );
    const { drawn } = drawNamed(open, header.seed, header.variant);
    const played = replay(drawn, log.data);
    if (!played.ok) throw new InputError(describeFault(path, played.fault));
    const report = scoreAttempt(open, drawn, played.start, played.moments);
    return { exitCode: 0, json: report, text: describe(report) };
  },
};

function describeFault(path: string, fault: { code: string; seq?: number }): string {
  const where = fault.seq === undefined ? '' : ` at act ${fault.seq}`;
  if (fault.code === 'otherDigest')
    return `${path} replays differently${where}: this program shows something else than was shown then. A stored score stands until a person decides.`;
  return `${path} cannot be replayed${where}: ${fault.code}`;
}

function describe(report: Report): string {
  const state = report.provisional ? 'provisional' : report.passed ? 'passed' : 'not passed';
  const lines = [`${report.total} of ${report.max}, ${state}, ${report.justification}`];
  for (const error of report.criticalErrors) lines.push(`critical error: ${error.id} (${error.basis})`);
  for (const { id, points, max } of report.dimensions) {
    lines.push(`${id}: ${points}/${max}`);
    for (const item of report.items.filter((one) => one.dimension === id))
      lines.push(
        `  ${item.id}: ${item.points}/${item.max} ${item.explanation.code}, acts ${item.acts.join(', ') || '–'} [${item.provisions.join(', ')}]`,
      );
  }
  return lines.join('\n');
}
