// From a question to its answer on a story of a thousand knots, as a home answers it (act, view, words); asked from the list and in
// one's own words. What a running attempt keeps in memory beyond the content that all share.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Authority } from '#attempt';
import { stream, type Chance } from '#people';
import { respondBest } from '#scoring';
import type { OpenScenario } from '#scenario';
import { makeWords } from '#words';
import { drawOpened, openChanged } from '../kit/changedCase.ts';
import { quantile, say } from './measure.ts';

const SCENARIO = 'nervous-visitor';
const KNOTS = 1000;
const ASKED = 400;
const SAID = 200;
const ATTEMPTS = 100;
const ACTS_EACH = 60;

const THINGS = ['boat', 'workshop', 'ticket', 'sister', 'harbour', 'letter', 'garden', 'engine', 'market', 'school'];
const SIDES = ['colour', 'owner', 'price', 'age', 'place', 'name', 'weight', 'history', 'neighbour', 'repair'];
const WHEN = ['last summer', 'in spring', 'before the feast', 'after the storm', 'at the weekend'];
const WHERE = ['in the old town', 'near the bridge'];

export function benchInterview(): void {
  const open = openChanged(SCENARIO, {
    'scenario.yaml': [['languages: [en, es]', 'languages: [en]']],
    'interview.ink': [['=== ask_trip', `${manyKnots()}\n\n=== ask_trip`]],
  });
  const asked = timeAsking(open);
  say(`question to answer, ${asked.offered} offered of ${asked.knots} knots, ms`, spread(asked.times, 'at most 50'));
  const said = timeSaying(open);
  say(`the same in one's own words, ${said.matched} of ${SAID} matched, ms`, spread(said.times, 'at most 50'));
  const { keptKb, savedKb } = memoryEach(open);
  say(`memory of a running attempt of ${ACTS_EACH} acts, kB`, `${keptKb.toFixed(0)}, aim at most 200`);
  say('the same as saved text, kB', savedKb.toFixed(0));
}

function spread(times: readonly number[], aim: string): string {
  return `median ${quantile(times, 0.5).toFixed(1)}, 95th percentile ${quantile(times, 0.95).toFixed(1)}, aim ${aim}`;
}

/** A thousand questions in different words, each with an answer of its own. */
function manyKnots(): string {
  return Array.from({ length: KNOTS }, (_, index) => {
    const [thing, side] = [THINGS[index % 10] ?? '', SIDES[Math.trunc(index / 10) % 10] ?? ''];
    const [when, where] = [WHEN[Math.trunc(index / 100) % 5] ?? '', WHERE[Math.trunc(index / 500) % 2] ?? ''];
    return `=== many_${index}
# ask: What was the ${side} of the ${thing} ${when} ${where}?
# type: probing
# topic: purpose
{ asked("many_${index}") > 0:
    I have told you of the ${side} of the ${thing}. # line: many${index}.again
- else:
    The ${side} of the ${thing}, ${when} ${where}: that was number ${index}. # line: many${index}.told
}
-> DONE`;
  }).join('\n\n');
}

function begin(open: OpenScenario, seed: number): Authority {
  const words = makeWords(open.content.texts, 'en');
  return new Authority(drawOpened(open, seed, 'ship-hotel'), open.pack, words, { language: 'en' });
}

function timeAsking(open: OpenScenario): { times: number[]; offered: number; knots: number } {
  const authority = begin(open, 3);
  const chance = stream(3, 'bench interview');
  const times = Array.from({ length: ASKED }, () => {
    const question = `many_${chance.int(0, KNOTS - 1)}`;
    const from = performance.now();
    const performed = authority.performInside({ type: 'ask', question });
    authority.view();
    const took = performance.now() - from;
    settle(authority);
    if (!performed.ok) throw new Error(`${question} was refused: ${performed.refusal}`);
    return took;
  });
  return {
    times,
    offered: authority.view().offers.length,
    knots: authority.simulation.drawn.questions.size,
  };
}

function timeSaying(open: OpenScenario): { times: number[]; matched: number } {
  const authority = begin(open, 4);
  const chance = stream(4, 'bench interview');
  let matched = 0;
  const times = Array.from({ length: SAID }, () => {
    const words = `Please tell me the ${chance.pick(SIDES)} of that ${chance.pick(THINGS)} ${chance.pick(WHEN)} ${chance.pick(WHERE)}`;
    const from = performance.now();
    const performed = authority.performInside({ type: 'say', words });
    authority.view();
    const took = performance.now() - from;
    settle(authority);
    if (performed.ok && performed.act.type === 'say' && performed.act.heard?.question !== null) matched++;
    return took;
  });
  return { times, matched };
}

/** Heap beyond what one attempt has already brought in: content, story and index are shared by all. */
function memoryEach(open: OpenScenario): { keptKb: number; savedKb: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const first = playSome(begin(open, 1), stream(1, 'bench memory'));
  collect();
  const before = process.memoryUsage().heapUsed;
  const running = Array.from({ length: ATTEMPTS }, (_, index) =>
    playSome(begin(open, 100 + index), stream(100 + index, 'bench memory')),
  );
  collect();
  const after = process.memoryUsage().heapUsed;
  // Kept alive until it has been measured.
  const saved = [first, ...running].map((authority) => authority.simulation.save().length);
  return { keptKb: (after - before) / ATTEMPTS / 1024, savedKb: quantile(saved, 0.5) / 1024 };
}

function playSome(authority: Authority, chance: Chance): Authority {
  for (let act = 0; act < ACTS_EACH; act++) {
    authority.performInside({ type: 'ask', question: `many_${chance.int(0, KNOTS - 1)}` });
    settle(authority);
  }
  authority.view();
  return authority;
}

/** A dilemma that came up holds up everything else. */
function settle(authority: Authority): void {
  const { drawn, state } = authority.simulation;
  const dilemma = drawn.dilemmas.find((one) => one.id === state.openDilemma);
  if (dilemma !== undefined) authority.performInside(respondBest(dilemma));
}
