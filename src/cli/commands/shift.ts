// firstline shift: a queue of cases under time, listed, played from acts, and scored from its log.

import { writeFileSync } from 'node:fs';
import { shiftActSchema, shiftLogSchema, viewShift, type ShiftAct, type ShiftLog, type ShiftState } from '#attempt';
import type { ShiftReport } from '#scoring';
import {
  InputError,
  readOptions,
  readText,
  requireFirst,
  requireText,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { openShift, openShiftLog, playShift, ShiftCases } from '../openShift.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline shift play SHIFT --acts FILE [--lang LANG] [--log FILE] | score LOG.json [--json]';

export const shift: Command = {
  name: 'shift',
  usage: `${usage}: a queue of cases; FILE holds {"acts": […], "cases": {"who": the log of their case}}`,
  run(args): Answer {
    const parsed = readOptions(
      args,
      { acts: { type: 'string' }, lang: { type: 'string' }, log: { type: 'string' } },
      usage,
    );
    const verb = requireFirst(parsed, 'play or score?', usage);
    const name = parsed.positionals[1];
    if (name === undefined) throw new UsageError(`which one?\nusage: ${usage}`);
    if (verb === 'score') {
      const { state, report } = openShiftLog(readJson(name), name);
      return { exitCode: 0, json: { report, state }, text: describe(report, state) };
    }
    if (verb !== 'play') throw new UsageError(`shift ${verb}: play or score\nusage: ${usage}`);
    const path = requireText(parsed, 'acts', usage);
    const language = readText(parsed, 'lang') ?? 'en';
    const logPath = readText(parsed, 'log');
    const opened = openShift(name);
    const { acts, cases } = readScript(path);
    const { log, state, report } = playShift(opened, acts, cases, language);
    if (logPath !== null) writeFileSync(logPath, `${JSON.stringify(log, null, 1)}\n`);
    const { file, texts } = opened.shift;
    const words = texts[language] ?? texts['en'] ?? {};
    const view = viewShift(file, words, state, new ShiftCases(opened, cases).standing(state));
    const ended = state.closed === null ? null : report;
    return {
      exitCode: 0,
      json: { view, report: ended },
      text: ended === null ? JSON.stringify(view, null, 1) : describe(ended, state),
    };
  },
};

/** Acts and cases as a script, or those of a log. */
function readScript(path: string): { readonly acts: readonly ShiftAct[]; readonly cases: ShiftLog['cases'] } {
  const json = readJson(path);
  const asLog = shiftLogSchema.safeParse(json);
  if (asLog.success) return { acts: asLog.data.entries.map(({ act }) => act), cases: asLog.data.cases };
  const { acts, cases } = (typeof json === 'object' && json !== null ? json : {}) as {
    acts?: unknown;
    cases?: unknown;
  };
  const script = shiftActSchema.array().safeParse(acts);
  const logs = shiftLogSchema.shape.cases.safeParse(cases ?? {});
  const issue = script.error?.issues[0] ?? logs.error?.issues[0];
  if (!script.success || !logs.success)
    throw new InputError(`${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'holds no acts of a shift'}`);
  return { acts: script.data, cases: logs.data };
}

function describe({ total, max, items, waits, criticalErrors }: ShiftReport, state: ShiftState): string {
  return [
    `${total} of ${max}, ${state.finished.length} finished, ${state.handovers.length} handed over`,
    ...items.map(
      ({ id, points, max: most, acts, explanation }) =>
        `${id}: ${points}/${most} ${explanation.code}, acts ${acts.join(', ') || '–'}`,
    ),
    ...state.handovers.flatMap(({ who, faults }) =>
      faults.length > 0 ? [`note on ${who}: ${faults.join(', ')}`] : [],
    ),
    ...criticalErrors.map(({ who, id }) => `critical error in the case of ${who}: ${id}`),
    `waited (no mark): ${waits.map(({ who, minutes }) => `${who} ${minutes === null ? 'never called' : `${minutes} min`}`).join(', ')}`,
  ].join('\n');
}
