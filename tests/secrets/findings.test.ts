// Does anything tell whether a finding was right? What an officer is shown after a right finding and after a wrong one of the same sort
// must be the same but for the word they chose.

import { describe, expect, it } from 'vitest';
import { Authority, Simulation, type Act } from '#attempt';
import { keyOf, TERM_GROUPS, TERMS } from '#documents';
import { playExpert } from '#proof';
import { lightsOf, type Case } from '#scenario';
import { makeWords } from '#words';
import { CASES, drawNamed, openNamed, variantsOf } from './cases.ts';

const SEED = 77;

type Finding = Extract<Act, { type: 'find' }>;

/** Cases in which there is something to find. */
const FORGED = CASES.filter((id) =>
  variantsOf(id).some((variant) =>
    drawNamed(id, SEED, variant).papers.some(({ document }) => keyOf(document).length > 0),
  ),
);

it('most cases have something to find', () => {
  expect(FORGED.length).toBeGreaterThan(CASES.length / 2);
});

describe.each(FORGED)('%s', (id) => {
  it('a right finding and a wrong one are answered alike', () => {
    let compared = 0;
    const met = new Set<string>();
    for (const variant of variantsOf(id)) {
      const drawn = drawNamed(id, SEED, variant);
      for (const finding of rightFindings(drawn)) {
        const kind = `${finding.paper} ${finding.term}`;
        const acts = met.has(kind) ? null : untilSeen(drawn, finding);
        if (acts === null) continue;
        met.add(kind);
        compared++;
        const right = shownAfter(id, drawn, acts, finding);
        const wrong = shownAfter(id, drawn, acts, { ...finding, term: otherTerm(finding.term) });
        expect(wrong, `${variant}: ${kind}`).toEqual(right);
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

/** A finding for every entry of every paper's key that this desk has a light for, explanations included. */
function rightFindings(drawn: Case): Finding[] {
  const atHand = lightsOf(drawn.procedure.equipment);
  return drawn.papers.flatMap((paper) =>
    keyOf(paper.document).flatMap(({ technique, page, areas: [area = 'page'], lights }): Finding[] => {
      const light = lights.length === 0 ? 'white' : lights.find((one) => atHand.includes(one));
      return light === undefined ? [] : [{ type: 'find', paper: paper.id, page, area, light, term: technique }];
    }),
  );
}

/** A term of the same sort, fraud or explanation, that is not the one. */
function otherTerm(term: string): string {
  const innocent: readonly string[] = TERM_GROUPS.innocent;
  const isInnocent = innocent.includes(term);
  const other = TERMS.find((one) => one.term !== term && innocent.includes(one.term) === isInnocent);
  if (other === undefined) throw new Error(`no other term than ${term}`);
  return other.term;
}

/** View and law after the finding, after the page is opened once more, and after the finding is taken back; without the term. */
function shownAfter(id: string, drawn: Case, before: readonly Act[], finding: Finding): unknown[] {
  const { pack, content } = openNamed(id);
  const authority = new Authority(drawn, pack, makeWords(content.texts, 'en'));
  const perform = (act: Act): void => {
    const performed = authority.performInside(act);
    if (!performed.ok) throw new Error(`${JSON.stringify(act)} was refused: ${performed.refusal}`);
  };
  const shown: unknown[] = [];
  const note = (): void => {
    const { offers, ...view } = authority.view();
    // Where an author's question waits for the officer's own word, another word offers another question: the word is not the truth.
    const isAsked = content.ink.knots.some(({ header }) => header.when?.includes('found(') === true);
    const text = JSON.stringify([view, isAsked ? [] : offers, authority.consult()]);
    shown.push(JSON.parse(text.replaceAll(finding.term, 'TERM')));
  };
  for (const act of before) perform(act);
  perform(finding);
  note();
  perform({ type: 'open', paper: finding.paper, page: finding.page });
  note();
  perform({ type: 'withdraw', finding: authority.view().findings.at(-1)?.id ?? '' });
  note();
  return shown;
}

/** The expert's acts until the paper is at hand, then the looks that bring the detail into view; null if it never is. */
function untilSeen(drawn: Case, { paper, page, light }: Finding): Act[] | null {
  const looks: Act[] = [{ type: 'open', paper, page }];
  if (light === 'chip') looks.push({ type: 'readChip', paper });
  else if (light === 'seal') looks.push({ type: 'readSeal', paper, page });
  else looks.push({ type: 'light', paper, page, light });
  if (new Simulation(drawn).state.held.includes(paper)) return looks;
  const acts: Act[] = [];
  for (const { entry, state } of playExpert(drawn).moments) {
    acts.push(entry.act);
    if (state.held.includes(paper)) return [...acts, ...looks];
  }
  return null;
}
