// Golden attempts: a story as an author writes it (tests/golden/<scenario>/<story>.yaml), and what playing it gives.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  actSchema,
  LOG_FORMAT,
  logSchema,
  PROGRAM_VERSION,
  Simulation,
  type Act,
  type AttemptState,
  type Log,
  type LogEntry,
  type Moment,
} from '#attempt';
import { renderDiagnostic, YamlFile } from '#law';
import { nameEvidence } from '#proof';
import { hashContent } from '#scenario';
import { score, type Report } from '#scoring';
import { drawShipped, expertActs, openShipped, ROOT } from './library.ts';

export const GOLDEN = join(ROOT, 'tests/golden');

/** The stories that every shipped scenario has, and what each must come to; more are welcome. */
export const STORIES = ['expert', 'novice', 'tempting'] as const;

const writtenAct = z.looseObject({ type: z.string() });
const storySchema = z.strictObject({
  seed: z.number().int().min(0),
  variant: z.string(),
  acts: z.union([z.literal('expert'), z.array(writtenAct).min(1)]),
});
type StorySource = z.infer<typeof storySchema>;

/** A story that cannot be read or played, with its place. */
export class StoryFault extends Error {}

export interface Story {
  readonly scenario: string;
  readonly name: string;
  readonly source: StorySource;
  /** Where an act stands, for faults: tests/golden/…:12:5 and the line itself. */
  place(act: number, message: string): string;
}

/** What a log must score: the sums, not every item, so that words and weights of items may be told apart from a changed mark. */
export interface Expected {
  readonly total: number;
  readonly max: number;
  readonly passed: boolean;
  readonly provisional: boolean;
  readonly justification: string;
  readonly criticalErrors: readonly string[];
  readonly dimensions: Readonly<Record<string, string>>;
}

/** The stories of a scenario that are written, by name. */
export function listStories(scenario: string): string[] {
  const folder = join(GOLDEN, scenario);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => /^(\w+)\.yaml$/.exec(file)?.[1] ?? []);
}

/** Reads a story; throws with the place of what is wrong. */
export function readStory(scenario: string, name: string): Story {
  const path = `tests/golden/${scenario}/${name}.yaml`;
  const text = readFileSync(join(ROOT, path), 'utf8');
  const { yaml, diagnostics } = YamlFile.parse(path, text);
  const checked = yaml.check(storySchema);
  const faults = [...diagnostics, ...(checked.ok ? [] : checked.error)];
  if (!checked.ok || faults.length > 0)
    throw new StoryFault(faults.map((one) => renderDiagnostic(one, text)).join('\n'));
  const place = (act: number, message: string): string =>
    renderDiagnostic(yaml.diagnostic('invalidValue', ['acts', act, 'type'], message, ''), text);
  return { scenario, name, source: checked.value, place };
}

export interface PlayedStory {
  readonly log: Log;
  readonly report: Report;
  readonly final: AttemptState;
}

/** Plays a story to its log and its report; throws at an act that is refused, with its place. */
export function playStory(story: Story): PlayedStory {
  const { scenario, name, source } = story;
  const open = openShipped(scenario);
  const drawn = drawShipped(scenario, source.seed, source.variant);
  const simulation = new Simulation(drawn);
  const start = simulation.state;
  const moments: Moment[] = [];
  const acts = source.acts === 'expert' ? expertActs(drawn) : source.acts;
  for (const [index, act] of acts.entries()) {
    const parsed = actSchema.safeParse(nameEvidence(act, simulation));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new StoryFault(story.place(index, `not an act: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`));
    }
    const outcome = simulation.perform(parsed.data);
    if (!outcome.ok)
      throw new StoryFault(story.place(index, `refused: ${outcome.refusal} ${JSON.stringify(parsed.data)}`));
    moments.push({
      entry: entryOf(moments.length + 1, parsed.data, outcome.state, outcome.resolved.lines),
      state: outcome.state,
    });
  }
  const header: Log['header'] = {
    format: LOG_FORMAT,
    attempt: `golden-${scenario}-${name}`,
    scenario,
    ...hashContent(open.content),
    program: PROGRAM_VERSION,
    seed: source.seed,
    variant: source.variant,
    mode: 'practice',
    language: 'en',
  };
  const report = score(open, drawn, start, moments);
  return { log: { header, entries: moments.map((moment) => moment.entry) }, report, final: simulation.state };
}

/** What of a report is kept beside a log. */
export function expectedOf(report: Report): Expected {
  const { total, max, passed, provisional, justification, criticalErrors, dimensions } = report;
  return {
    total,
    max,
    passed,
    provisional,
    justification,
    criticalErrors: criticalErrors.map((error) => error.id),
    dimensions: Object.fromEntries(dimensions.map(({ id, points, max: most }) => [id, `${points}/${most}`])),
  };
}

/** Whether two logs are the same play. The key that marks it may have changed since: a log keeps the hash of the one it was made under. */
export function isSamePlay(a: Log, b: Log): boolean {
  const play = ({ header, entries }: Log): string => JSON.stringify([{ ...header, keyHash: '' }, entries]);
  return play(a) === play(b);
}

export function readLog(scenario: string, name: string): Log {
  return logSchema.parse(JSON.parse(readFileSync(logPath(scenario, name), 'utf8')));
}

export function readExpected(scenario: string, name: string): Expected {
  return JSON.parse(readFileSync(expectedPath(scenario, name), 'utf8')) as Expected;
}

export function logPath(scenario: string, name: string): string {
  return join(GOLDEN, scenario, `${name}.log.json`);
}

export function expectedPath(scenario: string, name: string): string {
  return join(GOLDEN, scenario, `${name}.expected.json`);
}

function entryOf(seq: number, act: Act, state: AttemptState, lines: readonly string[]): LogEntry {
  return { seq, id: `act-${seq}`, act, resolved: { lines: [...lines] }, atMs: 0, digest: state.digest };
}
