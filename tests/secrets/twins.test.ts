// Two variants of a case are the same outside. Asked the same, do they answer the same, byte for byte, until an act brings the difference
// to light? And does anything tell whether a finding was right?

import { describe, expect, it } from 'vitest';
import { Gate, NOTHING_IRREGULAR, Simulation, type Act, type AttemptState } from '#attempt';
import {
  areasOf,
  describePage,
  keyOf,
  pagesOf,
  readPage,
  renderPage,
  TERM_GROUPS,
  TERMS,
  type Light,
} from '#documents';
import { stream, type Chance } from '#people';
import { playExpert } from '#proof';
import type { Case, CasePaper } from '#scenario';
import { getState, postAct } from '../kit/remoteAttempt.ts';
import { CASES, drawNamed, startVariants, variantsOf } from './cases.ts';
import { listen } from './listen.ts';

const SEED = 77;
/** Pairs of variants tried per case. */
const PAIRS = 3;

const WRONG: readonly Act[] = [
  { type: 'sign' },
  { type: 'look', person: 'p99' },
  { type: 'ask', question: 'q0' },
  { type: 'withdraw', finding: 'f99' },
];

/** Pairs of variants as far apart in the list as they come, so that different kinds of difference are met. */
function pairsOf(id: string): [string, string][] {
  const all = variantsOf(id);
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other): [string, string] => [one, other]));
  const step = Math.max(1, Math.floor(pairs.length / PAIRS));
  return pairs.filter((_, index) => index % step === 0).slice(0, PAIRS);
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
    case 'ask':
    case 'choose':
    case 'respond':
    case 'wait':
      return spokenSince(one, before[0]) !== spokenSince(other, before[1]);
    case 'query':
      return answerOf(one.drawn, act.register) !== answerOf(other.drawn, act.register);
    case 'open':
    case 'light':
    case 'magnify':
    case 'tilt':
    case 'readMrz':
      return pageOf(one, act) !== pageOf(other, act);
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
      return false;
  }
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
  const pairs = pairsOf(id);

  it.skipIf(pairs.length === 0).each(pairs)('%s and %s are one until an act brings them apart', async (a, b) => {
    const { server, attempts } = await startVariants(id, SEED, [a, b]);
    const [first, second] = attempts;
    if (first === undefined || second === undefined) throw new Error('no attempts');
    const one = new Simulation(drawNamed(id, SEED, a));
    const other = new Simulation(drawNamed(id, SEED, b));
    const gate = new Gate(one.drawn);
    const heard: [Set<string>, Set<string>] = [new Set(), new Set()];
    const answers = async (): Promise<[Map<string, string>, Map<string, string>]> => [
      await listen(server, first, heard[0]),
      await listen(server, second, heard[1]),
    ];
    const [atStart, otherAtStart] = await answers();
    expect(otherAtStart, 'before the first act').toEqual(atStart);

    let seq = 1;
    for (const act of actsFor(one.drawn, stream(SEED, `twins:${a}:${b}`))) {
      for (const wrong of WRONG) {
        const refusals = [
          await postAct(server, first, seq, wrong, 'wrong'),
          await postAct(server, second, seq, wrong, 'wrong'),
        ];
        expect(refusals[1]?.text, JSON.stringify(wrong)).toBe(refusals[0]?.text);
      }
      const before: [AttemptState, AttemptState] = [one.state, other.state];
      const inside = [one.perform(act), other.perform(act)];
      const outside = gate.release(act);
      const texts = [await postAct(server, first, seq, outside), await postAct(server, second, seq, outside)];
      const [told, otherTold] = await answers();
      const isSame =
        texts[0]?.text === texts[1]?.text && [...told].every(([name, text]) => otherTold.get(name) === text);
      if (!isSame) {
        // The first difference: either the act brought it to light, or the server gave it away.
        expect(bringsDifference(act, one, other, before), `act ${seq}, ${JSON.stringify(act)}`).toBe(true);
        return;
      }
      if (inside[0]?.ok === true) seq++;
    }
  });

  it('nothing tells whether a finding was right', async () => {
    const variants = variantsOf(id);
    const kinds = new Map<string, { variant: string; paper: CasePaper; act: Extract<Act, { type: 'find' }> }>();
    for (const variant of variants)
      for (const paper of drawNamed(id, SEED, variant).papers)
        for (const { technique, page, areas, lights } of keyOf(paper.document))
          if (!kinds.has(`${paper.kind} ${technique}`)) {
            const [area = 'page'] = areas;
            const [light = 'white'] = lights;
            kinds.set(`${paper.kind} ${technique}`, {
              variant,
              paper,
              act: { type: 'find', paper: paper.id, page, area, light, term: technique },
            });
          }
    for (const [kind, { variant, act }] of kinds) {
      const right = await viewsAfter(id, variant, act, act.term);
      const wrong = await viewsAfter(id, variant, act, otherTerm(act.term));
      if (right === null || wrong === null) continue;
      expect(wrong, `${variant}: ${kind}`).toEqual(right);
    }
  });
});

/** A term of the same sort, fraud or explanation, that is not the one. */
function otherTerm(term: string): string {
  const innocent: readonly string[] = TERM_GROUPS.innocent;
  const isInnocent = innocent.includes(term);
  const other = TERMS.find((one) => one.term !== term && innocent.includes(one.term) === isInnocent);
  if (other === undefined) throw new Error(`no other term than ${term}`);
  return other.term;
}

/** What is answered after a finding, its term left out, and after it is taken back; null if its paper is never at hand. */
async function viewsAfter(
  id: string,
  variant: string,
  finding: Extract<Act, { type: 'find' }>,
  term: string,
): Promise<readonly string[] | null> {
  const { server, attempts } = await startVariants(id, SEED, [variant]);
  const [attempt] = attempts;
  if (attempt === undefined) throw new Error('no attempt');
  const drawn = drawNamed(id, SEED, variant);
  const gate = new Gate(drawn);
  const acts = untilSeen(drawn, finding);
  if (acts === null) return null;
  const done: Act[] = [...acts, { ...finding, term }, { type: 'open', paper: finding.paper, page: finding.page }];
  const texts: string[] = [];
  const note = async (): Promise<void> => {
    const heard = await listen(server, attempt);
    for (const text of heard.values()) texts.push(text.replaceAll(term, 'TERM'));
  };
  let seq = 0;
  for (const act of done) {
    const { json } = await postAct(server, attempt, ++seq, gate.release(act));
    expect(json.receipt, JSON.stringify(act)).toMatchObject({ ok: true });
    if (seq > acts.length) await note();
  }
  const { json } = await getState(server, attempt);
  const findingId = json.state?.view.findings.at(-1)?.id ?? '';
  await postAct(server, attempt, ++seq, { type: 'withdraw', finding: findingId });
  await note();
  return texts;
}

/** The expert's acts until the paper is at hand, then the looks that bring the detail into view; null if it never is. */
function untilSeen(drawn: Case, { paper, page, light }: Extract<Act, { type: 'find' }>): Act[] | null {
  const acts: Act[] = [];
  const look = (): Act[] => [
    { type: 'open', paper, page },
    { type: 'light', paper, page, light },
  ];
  if (new Simulation(drawn).state.held.includes(paper)) return look();
  for (const { entry, state } of playExpert(drawn).moments) {
    acts.push(entry.act);
    if (state.held.includes(paper)) return [...acts, ...look()];
  }
  return null;
}
