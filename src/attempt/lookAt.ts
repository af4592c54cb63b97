// Acts of looking: open a page, put it under a light, magnify, tilt, read the machine zone, lay the reference beside it, look at a
// person. Looking is free of judgement; it only brings things into view.

import { pagesOf } from '#documents';
import type { Case, CasePaper } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState, Look } from './attemptState.ts';
import { addStatements, type Betrayal } from './evidence.ts';
import { betrayalsInView, sayPage } from './reveal.ts';
import type { Workbench } from './workbench.ts';

type LookingAct = Extract<Act, { type: 'open' | 'light' | 'magnify' | 'tilt' | 'readMrz' | 'compare' | 'look' }>;

export function lookAt(bench: Workbench, act: LookingAct): Refusal | null {
  if (act.type === 'look') return lookAtPerson(bench, act.person);
  const paper = heldPaper(bench.drawn, bench.read(), act.paper);
  if (typeof paper === 'string') return paper;
  if (act.type === 'readMrz') return readMrz(bench, paper);
  if (!pagesOf(paper.document).some((page) => page.id === act.page)) return 'noSuchThing';
  if (act.type !== 'open' && !isOpened(bench.read(), paper.id, act.page)) return 'notSeen';
  const { acts } = bench.read();
  const base = { act: acts, paper: paper.id, page: act.page, level: 1, cell: null, tilt: 0, reference: false } as const;
  switch (act.type) {
    case 'open':
      take(bench, paper, { ...base, light: 'white' });
      bench.change({ evidence: addStatements(bench.read().evidence, sayPage(paper, act.page, acts)) });
      return null;
    case 'light':
      take(bench, paper, { ...base, light: act.light });
      return null;
    case 'magnify':
      take(bench, paper, { ...base, light: act.light, level: act.level, cell: act.cell });
      return null;
    case 'tilt':
      take(bench, paper, { ...base, light: 'white', tilt: act.step });
      return null;
    case 'compare':
      take(bench, paper, { ...base, light: act.light, reference: true });
      return null;
  }
}

/** The paper if it is at hand, else why not. */
export function heldPaper(drawn: Case, state: AttemptState, id: string): CasePaper | Refusal {
  const paper = drawn.papers.find((one) => one.id === id);
  if (paper === undefined) return 'noSuchThing';
  return state.held.includes(id) ? paper : 'notHeld';
}

export function isOpened(state: AttemptState, paper: string, page: string): boolean {
  return state.looks.some((look) => look.paper === paper && look.page === page && !look.reference);
}

function take(bench: Workbench, paper: CasePaper, look: Look): void {
  const { looks, evidence } = bench.read();
  bench.change({
    looks: [...looks, look],
    evidence: { ...evidence, betrayals: addBetrayals(evidence.betrayals, betrayalsInView(paper, look, look.act)) },
  });
}

export function addBetrayals(known: readonly Betrayal[], added: readonly Betrayal[]): readonly Betrayal[] {
  const fresh = added.filter((one) => !known.some((other) => other.technique === one.technique && other.paper === one.paper));
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function readMrz(bench: Workbench, paper: CasePaper): Refusal | null {
  const { mrzRead, acts } = bench.read();
  const page = pagesOf(paper.document).find((one) => one.hasMrz);
  if (page === undefined) return 'noSuchThing';
  if (!isOpened(bench.read(), paper.id, page.id)) return 'notSeen';
  bench.change({ mrzRead: [...mrzRead, { paper: paper.id, act: acts }] });
  return null;
}

function lookAtPerson(bench: Workbench, person: string): Refusal | null {
  const { present, lookedAt, acts } = bench.read();
  if (!present.includes(person)) return 'noSuchThing';
  bench.change({ lookedAt: [...lookedAt, { person, act: acts }] });
  return null;
}
