// firstline pairs: what a cohort's matched pairs show. Each pair is two logs of one person, alike but for the cue that the second names.

import { isDefined } from '#measurement';
import { comparePairs, COUNTS, measureAttempt, SIGNS, type MatchedPair, type PairComparison } from '#scoring';
import { CUES, type Cue, type OpenScenario } from '#scenario';
import { z } from 'zod';
import {
  InputError,
  readOptions,
  readWord,
  requireFirst,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { openLog } from '../openLog.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline pairs PAIRS.json [--cue CUE] [--primary MEASURE] [--json]';

const pairsSchema = z
  .array(
    z.strictObject({
      person: z.string().min(1).describe('A pseudonym.'),
      plain: z.unknown().describe('The log of the case as it is.'),
      twin: z.unknown().describe('The log of its twin.'),
      noticed: z.boolean().optional(),
    }),
  )
  .min(1);

export const pairs: Command = {
  name: 'pairs',
  usage: `${usage}: whether matched pairs were treated alike; PAIRS.json is [{person, plain, twin, noticed}] with two logs each`,
  run(args): Answer {
    const parsed = readOptions(args, { cue: { type: 'string' }, primary: { type: 'string' } }, usage);
    const path = requireFirst(parsed, 'which pairs?', usage);
    const primary = readWord(parsed, 'primary', [...COUNTS, ...SIGNS], usage) ?? 'questions';
    const wanted = readWord(parsed, 'cue', CUES, usage);
    const read = pairsSchema.safeParse(readJson(path));
    if (!read.success) {
      const issue = read.error.issues[0];
      throw new InputError(
        `${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}; write [{person, plain, twin}]`,
      );
    }
    const opened = new Map<string, OpenScenario>();
    const all = read.data.map((one, index) => openPair(one, index, opened));
    const cues = [...new Set(all.map(({ cue }) => cue))];
    const cue = wanted ?? (cues.length === 1 ? cues[0] : undefined);
    if (cue === undefined)
      throw new UsageError(
        `the pairs differ in several cues (${cues.join(', ')}): name one with --cue\nusage: ${usage}`,
      );
    const chosen = all.filter((one) => one.cue === cue).map(({ pair }) => pair);
    if (chosen.length === 0)
      throw new InputError(`${path} holds no pair that differs in ${cue}; it holds ${cues.join(', ')}`);
    const comparison = comparePairs(chosen, primary);
    return { exitCode: 0, json: { cue, ...comparison }, text: describe(cue, comparison) };
  },
};

type Source = z.infer<typeof pairsSchema>[number];

/** Both logs replayed, and what the second differs in. */
function openPair(
  { person, plain, twin, noticed }: Source,
  index: number,
  known: Map<string, OpenScenario>,
): { readonly cue: Cue; readonly pair: MatchedPair } {
  const name = `pair ${index + 1}`;
  const [first, second] = [openLog(plain, `${name}, plain`, known), openLog(twin, `${name}, twin`, known)];
  const [a, b] = [first.log.header, second.log.header];
  if (a.twin !== undefined) throw new InputError(`${name}: the log under "plain" is a twin itself (${a.twin})`);
  if (b.twin === undefined)
    throw new InputError(`${name}: the log under "twin" names no cue (header.twin); is it the plain case?`);
  if (a.scenario !== b.scenario || a.seed !== b.seed || first.drawn.variant !== second.drawn.variant)
    throw new InputError(
      `${name}: not the same case (${a.scenario}/${a.seed}/${first.drawn.variant}, ${b.scenario}/${b.seed}/${second.drawn.variant})`,
    );
  const measured = {
    plain: measureAttempt(first.drawn, first.final),
    twin: measureAttempt(second.drawn, second.final),
  };
  return { cue: b.twin, pair: { person, ...measured, ...(noticed === undefined ? {} : { noticed }) } };
}

function describe(cue: string, { pairs, people, noticed, suppressed, counts, signs }: PairComparison): string {
  const head = `${pairs} pairs of ${people} people, differing in ${cue}; ${noticed} times noticed`;
  if (suppressed) return `${head}\nfewer than ten people: no figures are shown, a cell could be somebody`;
  const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
  return [
    head,
    'Behaviour in a simulator with these twins: no diagnosis of a person, no proof about a border.',
    ...counts.map(
      ({ count, median, byPerson, p, corrected, primary }) =>
        `${count}: median difference ${figure(median)}, mean ${
          isDefined(byPerson)
            ? `${figure(byPerson.difference)} (${figure(byPerson.low)} to ${figure(byPerson.high)})`
            : '–'
        }, p ${figure(p)}${primary ? ', settled beforehand' : `, corrected ${figure(corrected)}, exploratory`}`,
    ),
    ...signs.map(
      ({ sign, table, risk, p, corrected, primary }) =>
        `${sign}: twin only ${table.onlyFirst}, plain only ${table.onlySecond}, difference ${
          isDefined(risk) ? `${figure(risk.difference)} (${figure(risk.low)} to ${figure(risk.high)})` : '–'
        }, p ${figure(p)}${primary ? ', settled beforehand' : `, corrected ${figure(corrected)}, exploratory`}`,
    ),
  ].join('\n');
}
