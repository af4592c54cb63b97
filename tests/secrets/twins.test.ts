// Two variants of a case are the same outside. Asked the same, do they answer the same, byte for byte, until an act brings the difference
// to light? Findings, judgements and comparisons, right or wrong, must never be that act.

import { describe, expect, it } from 'vitest';
import { Gate, NOTHING_IRREGULAR, Simulation, type Act, type AttemptState, type View } from '#attempt';
import {
  areasOf,
  describePage,
  keyOf,
  pagesOf,
  readChip,
  readPage,
  readSeals,
  renderPage,
  TERMS,
  type Light,
} from '#documents';
import { stream, type Chance } from '#people';
import { playExpert } from '#proof';
import type { Case } from '#scenario';
import { postAct, type RawAttempt } from '../kit/remoteAttempt.ts';
import type { TestServer } from '../kit/serverKit.ts';
import { CASES, drawNamed, startVariants, variantsOf } from './cases.ts';
import { listen, type Also } from './listen.ts';

const SEED = 77;
/** Pairs of variants tried per case. */
const PAIRS = 2;

const WRONG: readonly Act[] = [
  { type: 'sign' },
  { type: 'look', person: 'p99' },
  { type: 'ask', question: 'q0' },
  { type: 'withdraw', finding: 'f99' },
];

/** Pairs of variants that begin alike, taken from all over the list, so that different kinds of difference are met. */
function pairsOf(id: string): [string, string][] {
  const groups = new Map<string, string[]>();
  for (const variant of variantsOf(id)) {
    const start = seenAtStart(id, variant);
    groups.set(start, [...(groups.get(start) ?? []), variant]);
  }
  const pairs = [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other): [string, string] => [one, other])),
  );
  const step = Math.max(1, Math.floor(pairs.length / PAIRS));
  return pairs.filter((_, index) => index % step === 0).slice(0, PAIRS);
}

/** Who stands there, which papers lie there and what is on file: in some cases a variant is of another outside. */
function seenAtStart(id: string, variant: string): string {
  const drawn = drawNamed(id, SEED, variant);
  const { present, held, evidence } = new Simulation(drawn).state;
  const people = drawn.people.filter((person) => present.includes(person.id));
  return JSON.stringify([people, held, evidence.statements.map(({ fact, value }) => [fact, value])]);
}

/** The expert's acts on one variant, and between them findings, judgements and comparisons that are right in one of the two or in none. */
function actsFor(drawn: Case, chance: Chance): Act[] {
  const acts: Act[] = [];
  for (const { entry, state } of playExpert(drawn).moments) {
    if (entry.act.type === 'sign') break;
    acts.push(entry.act);
    if (chance.next() < 0.5) acts.push(guess(drawn, state, chance));
  }
  return acts;
}

function guess(drawn: Case, state: AttemptState, chance: Chance): Act {
  const opened = state.looks.filter((look) => !look.reference);
  const look = opened.length === 0 ? undefined : chance.pick(opened);
  const paper = drawn.papers.find((one) => one.id === look?.paper);
  if (look === undefined || paper === undefined || chance.next() < 0.2) {
    // A hearing has nothing to judge before it is over.
    if (drawn.procedure.judgements.length === 0) return { type: 'wait', seconds: 1 };
    const fact = chance.pick(drawn.procedure.judgements);
    return { type: 'judge', fact, value: chance.next() < 0.5 };
  }
  const key = keyOf(paper.document);
  if (key.length > 0 && chance.next() < 0.5) {
    const { areas, page, lights, technique } = chance.pick(key);
    return {
      type: 'find',
      paper: paper.id,
      page,
      area: areas[0] ?? 'page',
      light: lights[0] ?? 'white',
      term: technique,
    };
  }
  const term = chance.next() < 0.3 ? NOTHING_IRREGULAR : chance.pick(TERMS).term;
  const area = chance.pick(areasOf(paper.document, look.page)).name;
  return { type: 'find', paper: paper.id, page: look.page, area, light: look.light, term };
}

/** Whether an act that was done on both may show that they are two: only if what it brings to light differs in the cases themselves. */
function bringsDifference(act: Act, one: Simulation, other: Simulation, before: [AttemptState, AttemptState]): boolean {
  switch (act.type) {
    case 'say':
    case 'mean':
    case 'contest':
    case 'ask':
    case 'choose':
    case 'respond':
    case 'wait':
    case 'readBack':
    case 'correct':
      return spokenSince(one, before[0]) !== spokenSince(other, before[1]);
    case 'query':
    case 'confirm':
    case 'attribute':
      return answerOf(one.drawn, act.register) !== answerOf(other.drawn, act.register);
    case 'refer':
      return JSON.stringify(one.drawn.agencies) !== JSON.stringify(other.drawn.agencies);
    case 'open':
    case 'light':
    case 'magnify':
    case 'tilt':
    case 'readMrz':
      return pageOf(one, act) !== pageOf(other, act);
    case 'readChip':
    case 'readSeal':
      return readingOf(one, act) !== readingOf(other, act);
    case 'hint':
      return true;
    case 'compare':
    case 'look':
    case 'compareFaces':
    case 'find':
    case 'withdraw':
    case 'judge':
    case 'note':
    case 'decide':
    case 'sign':
    case 'review':
    case 'reviewLine':
    case 'returnForm':
    case 'acceptForm':
    case 'weigh':
      return false;
    case 'amendLine':
      return writtenBy(one, act) !== writtenBy(other, act);
  }
}

/** What the applicant writes when asked for a line. */
function writtenBy({ drawn }: Simulation, { paper, line }: Extract<Act, { type: 'amendLine' }>): string | undefined {
  return drawn.papers.find((one) => one.id === paper)?.amends[line];
}

/** The lines of an answer and what they state, hand over and do to a face. */
function spokenSince({ drawn, state }: Simulation, before: AttemptState): string {
  const lines = state.transcript.slice(before.transcript.length).map(({ text, who, manner }) => [text, who, manner]);
  const said = state.evidence.statements
    .slice(before.evidence.statements.length)
    .map(({ fact, value }) => [fact, value]);
  return JSON.stringify([lines, said, state.held, drawn.args, state.choices]);
}

function answerOf({ registers }: Case, id: string): string {
  return JSON.stringify(registers.find((register) => register.id === id)?.answer);
}

/** What a reader shows of a paper. */
function readingOf({ drawn }: Simulation, act: Extract<Act, { type: 'readChip' | 'readSeal' }>): string {
  const document = drawn.papers.find((one) => one.id === act.paper)?.document;
  if (document === undefined) return 'none';
  return JSON.stringify(
    act.type === 'readChip' ? readChip(document, drawn.date) : readSeals(document, act.page, drawn.date),
  );
}

type LookingAct = Extract<Act, { type: 'open' | 'light' | 'magnify' | 'tilt' | 'readMrz' }>;

/** What is to be seen and read on a page in the last look. */
function pageOf({ drawn, state }: Simulation, act: LookingAct): string {
  const paper = drawn.papers.find((one) => one.id === act.paper);
  if (paper === undefined) return 'none';
  if (act.type === 'readMrz')
    return JSON.stringify(pagesOf(paper.document).map((page) => readPage(paper.document, page)));
  const light: Light = 'light' in act ? act.light : 'white';
  const look = state.looks.at(-1);
  const picture =
    look === undefined
      ? ''
      : renderPage(paper.document, {
          page: look.page,
          light: look.light,
          level: look.level,
          tilt: look.tilt,
          ...(look.region === null ? {} : { region: look.region }),
        });
  return JSON.stringify([
    picture,
    describePage(paper.document, act.page, light),
    readPage(paper.document, act.page),
    paper.shows,
  ]);
}

describe.each(CASES)('%s', (id) => {
  it('variants are one until an act brings them apart', async () => {
    const pairs = pairsOf(id);
    expect(pairs.length).toBeGreaterThan(0);
    const { server, attempts } = await startVariants(id, SEED, pairs.flat());
    for (const [index, [a, b]] of pairs.entries()) {
      const [first, second] = attempts.slice(2 * index);
      if (first === undefined || second === undefined) throw new Error('no attempts');
      await compareTwins(server, { id, a, b, first, second });
    }
  });
});

interface Twins {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly first: RawAttempt;
  readonly second: RawAttempt;
}

/** Does the same on both until they differ; the first difference must be one that the last act brought to light. */
async function compareTwins(server: TestServer, { id, a, b, first, second }: Twins): Promise<void> {
  const one = new Simulation(drawNamed(id, SEED, a));
  const other = new Simulation(drawNamed(id, SEED, b));
  const gate = new Gate(one.drawn);
  const heard: [Set<string>, Set<string>] = [new Set(), new Set()];
  const differing = async (also: readonly Also[], view?: View<string>): Promise<string[]> => {
    const told = await listen(server, first, { heard: heard[0], also, view });
    const otherTold = await listen(server, second, { heard: heard[1], also, view });
    return [...new Set([...told.keys(), ...otherTold.keys()])].filter((name) => told.get(name) !== otherTold.get(name));
  };
  expect(await differing(['law', 'closed']), `${a} and ${b}, before the first act`).toEqual([]);
  const chance = stream(SEED, `twins:${a}:${b}`);
  let seq = 1;
  for (const act of actsFor(one.drawn, chance)) {
    const wrong = chance.pick(WRONG);
    const refusals = [
      await postAct(server, first, seq, wrong, 'wrong'),
      await postAct(server, second, seq, wrong, 'wrong'),
    ];
    expect(refusals[1]?.text === refusals[0]?.text, `${a} and ${b}, refused ${JSON.stringify(wrong)}`).toBe(true);
    const before: [AttemptState, AttemptState] = [one.state, other.state];
    const inside = [one.perform(act), other.perform(act)];
    const outside = gate.release(act);
    const texts = [await postAct(server, first, seq, outside), await postAct(server, second, seq, outside)];
    const isSame =
      texts[0]?.text === texts[1]?.text &&
      (await differing(seq % 5 === 0 ? ['law'] : [], texts[0]?.json.state?.view)).length === 0;
    if (!isSame) {
      // The first difference: either the act brought it to light, or the server gave it away.
      expect(bringsDifference(act, one, other, before), `${a} and ${b}, act ${seq}, ${JSON.stringify(act)}`).toBe(true);
      return;
    }
    if (inside[0]?.ok === true) seq++;
  }
}
