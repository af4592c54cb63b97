// firstline drills: what a drill's log, saved from its result, comes to. The same figures as on the page.

import {
  isOfQuestions,
  makeItemTable,
  parseDrillLog,
  resultOf,
  type Judged,
  type JudgedResult,
  type QuestionResult,
} from '#drills';
import { isDefined, type Share } from '#measurement';
import { InputError, readOptions, requireText, type Answer, type Command } from '../commandLine.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline drills --log FILE [--items] [--json]';

export const drills: Command = {
  name: 'drills',
  usage: `${usage}: the result of a drill, from its log; --items: a line of CSV for each item`,
  run(args): Answer {
    const parsed = readOptions(args, { log: { type: 'string' }, items: { type: 'boolean' } }, usage);
    const path = requireText(parsed, 'log', usage);
    const read = parseDrillLog(readJson(path));
    if (!read.ok) throw new InputError(`${path} is not a log of a drill: ${read.error.place} ${read.error.message}`);
    const result = resultOf(read.value);
    const text =
      parsed.values['items'] === true
        ? makeItemTable(read.value).trimEnd()
        : isOfQuestions(result)
          ? describeQuestions(result)
          : describe(result);
    return { exitCode: 0, json: result, text };
  },
};

function describeQuestions(result: QuestionResult): string {
  const { kind, language, answers, contested, right, naming, rephrasing, medianMs } = result;
  return [
    `${kind} (${language}): ${answers} answers${contested === 0 ? '' : `, ${contested} contested`}`,
    `right ${share(right)}`,
    ...(naming?.types ?? []).map(
      ({ type, named, trusted }) => `${type}: named ${share(named)}, trusted ${share(trusted)}`,
    ),
    ...(naming?.confusions ?? [])
      .filter(({ type, said }) => type !== said)
      .map(({ type, said, count }) => `  ${type} taken for ${said}: ${count}`),
    ...(rephrasing?.flaws ?? []).map(({ flaw, gone, good }) => `${flaw}: gone ${share(gone)}, good ${share(good)}`),
    ...(rephrasing?.lacking ?? []).map(({ remark, count }) => `  ${remark}: ${count}`),
    ...(medianMs === null ? [] : [`median ${(medianMs / 1000).toFixed(1)} s`]),
  ].join('\n');
}

function describe(result: JudgedResult): string {
  const { kind, protocol, way, answers, all, parts, faces, pair, calibration, medianMs } = result;
  return [
    `${kind}, ${protocol}${way === 'free' ? '' : `, ${way}`}: ${answers} answers`,
    ...judged('all', all),
    ...parts.flatMap((part) => judged(`${part.part} (items ${part.from} to ${part.to})`, part)),
    ...(pair === null ? [] : pair.alone.flatMap((one, person) => judged(`person ${person + 1} alone`, one))),
    ...(faces?.likenesses ?? []).map(
      ({ likeness, near, far, right }) => `${likeness} (${near} to ${far}): ${share(right)}`,
    ),
    ...(isDefined(calibration) ? [`Brier score ${calibration.brier.toFixed(3)}`] : []),
    ...(medianMs === null ? [] : [`median ${(medianMs / 1000).toFixed(1)} s`]),
  ].join('\n');
}

function judged(name: string, { hits, falseAlarms, detection }: Judged): string[] {
  const range = (value: number, low: number, high: number): string =>
    `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  return [
    `${name}: found ${share(hits)}, falsely called ${share(falseAlarms)}`,
    isDefined(detection)
      ? `  d′ ${range(detection.dPrime, detection.dPrimeLower, detection.dPrimeUpper)}, c ${range(detection.criterion, detection.criterionLower, detection.criterionUpper)}`
      : `  d′ and c undefined: ${detection.reason}`,
  ];
}

function share({ count, of, low, high }: Share): string {
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  return of === 0 ? 'none' : `${count} of ${of} (${percent(low)} to ${percent(high)})`;
}
