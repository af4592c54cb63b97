// Golden attempts, looked at and written.
//
//   npx node tests/kit/writeGoldens.ts                           what every story comes to, and which golden files would change
//   npx node tests/kit/writeGoldens.ts another-name              the same for one scenario, every point that was lost besides
//   npx node tests/kit/writeGoldens.ts another-name --write      writes <story>.log.json and <story>.expected.json
//
// A story is a readable list of acts, tests/golden/<scenario>/<story>.yaml:
//
//   # Why this trainee goes this way.
//   seed: 7
//   variant: wedding-hotel
//   acts:                                   # or "acts: expert": the way of expert.yaml
//     - { type: ask, question: step_greet }
//     - { type: decide, decision: { outcome: REFUSE, grounds: [{ ground: E, evidence: [stay.purpose], put: true }], … } }
//
// Acts are those of a log (src/attempt/act.ts) with the ids of the scenario's files. As evidence of a ground write ids (s4, f1), a fact
// (all statements of it at that moment) or the term of a finding. A refused act stops the play with its place in the story.
//
// Every scenario has three stories: `expert` earns full marks, `novice` is an honest beginner (40 to 65 %), `tempting` goes the wrong
// way that tempts most and does not pass. tests/golden.test.ts replays the logs, compares every digest, and checks the score. Content
// that changes what is shown changes the logs: look here first at what changed, write only if that is what you meant, and commit the
// golden files together with their cause.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Report } from '#scoring';
import {
  expectedOf,
  expectedPath,
  isSamePlay,
  listStories,
  logPath,
  playStory,
  readLog,
  readStory,
  StoryFault,
  type PlayedStory,
} from './goldenStory.ts';
import { ROOT, scenarioIds } from './library.ts';

const args = process.argv.slice(2);
const isWriting = args.includes('--write');
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.filter((id) => !scenarioIds().includes(id));
if (unknown.length > 0) fail(`there is no scenario "${unknown.join('", "')}"; there are ${scenarioIds().join(', ')}`);

let changes = 0;
for (const scenario of named.length > 0 ? named : scenarioIds())
  for (const name of listStories(scenario)) {
    const { log, report } = playNamed(scenario, name);
    print(`${scenario}/${name}: ${describe(report)}`);
    if (named.length > 0) for (const line of lost(report)) print(`  ${line}`);
    if (!existsSync(logPath(scenario, name)) || !isSamePlay(readLog(scenario, name), log))
      keep(logPath(scenario, name), `${JSON.stringify(log, null, 1)}\n`);
    keep(expectedPath(scenario, name), `${JSON.stringify(expectedOf(report), null, 1)}\n`);
  }
if (changes === 0) print('nothing changed');
else if (!isWriting) print(`${changes} files would change; add --write if that is what you mean`);

function playNamed(scenario: string, name: string): PlayedStory {
  try {
    return playStory(readStory(scenario, name));
  } catch (error) {
    if (error instanceof StoryFault) fail(error.message);
    throw error;
  }
}

function keep(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  changes++;
  print(`  ${isWriting ? 'written' : 'differs'}: ${relative(ROOT, path)}`);
  if (isWriting) writeFileSync(path, text);
}

function describe({ total, max, passed, justification, criticalErrors, dimensions }: Report): string {
  const errors = criticalErrors.length === 0 ? '' : `, critical: ${criticalErrors.map((one) => one.id).join(', ')}`;
  const parts = dimensions.map(({ id, points, max: most }) => `${id} ${points}/${most}`).join(', ');
  const percent = Math.round((1000 * total) / max) / 10;
  return `${total}/${max} (${percent} %), ${passed ? 'passed' : 'not passed'}, ${justification}${errors}\n  ${parts}`;
}

function lost({ items }: Report): string[] {
  return items
    .filter((item) => item.points < item.max)
    .map(({ id, points, max, explanation }) => {
      const why = Object.entries(explanation.args).map(([key, value]) => `${key} ${value}`);
      return `- ${id} ${points}/${max}: ${[explanation.code, ...why].join(', ')}`;
    });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}
