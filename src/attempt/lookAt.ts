// Acts of looking: open a page, put it under a light, magnify, tilt, read the machine zone, lay the reference beside it, look at a
// person. Looking is free of judgement; it only brings things into view.

import {
  areasOf,
  cellAround,
  comesInSeries,
  KIND_RULES,
  pagesOf,
  readPage,
  type Box,
  type Glass,
  type Light,
  type Side,
} from '#documents';
import { glassesOf, lightsOf, type Case, type CasePaper } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState, Look } from './attemptState.ts';
import { addStatements, type Betrayal } from './evidence.ts';
import { betrayalsInView, closeStamps, sayPage } from './reveal.ts';
import type { Workbench } from './workbench.ts';

type LookingAct = Extract<Act, { type: 'open' | 'light' | 'magnify' | 'tilt' | 'readMrz' | 'compare' | 'look' }>;

export function lookAt(bench: Workbench, act: LookingAct): Refusal | null {
  if (act.type === 'look') return lookAtPerson(bench, act.person);
  const paper = selectHeldPaper(bench.drawn, bench.read(), act.paper);
  if (paper === null) return 'notHeld';
  if (act.type === 'readMrz') return readMrz(bench, paper);
  if (!pagesOf(paper.document).includes(act.page)) return 'noSuchThing';
  if (act.type !== 'open' && !isOpened(bench.read(), paper.id, act.page)) return 'notSeen';
  const { acts } = bench.read();
  const base = {
    act: acts,
    paper: paper.id,
    page: act.page,
    level: 1,
    region: null,
    tilt: 0,
    reference: false,
  } as const;
  if (!isEquipped(bench.drawn, act)) return 'notOffered';
  switch (act.type) {
    case 'open':
      take(bench, paper, { ...base, light: 'white' });
      bench.change({
        evidence: closeStamps(addStatements(bench.read().evidence, sayPage(paper, act.page, acts)), paper, (page) =>
          isOpened(bench.read(), paper.id, page),
        ),
      });
      return null;
    case 'light':
      take(bench, paper, { ...base, light: act.light, ...sideOf(act) });
      return null;
    case 'magnify': {
      const region = regionUnder(paper, act.page, act);
      if (region === null) return 'noSuchThing';
      take(bench, paper, { ...base, light: act.light, ...sideOf(act), level: act.level, region });
      return null;
    }
    case 'tilt':
      take(bench, paper, { ...base, light: 'white', tilt: act.step });
      return null;
    case 'compare':
      return compare(bench, paper, { ...base, light: act.light, ...sideOf(act), reference: true }, act);
  }
}

/** Lays the reference beside a page as the page is looked at: tilted alike, or under the same glass. */
function compare(
  bench: Workbench,
  paper: CasePaper,
  look: Look,
  { step = 0, glass }: Extract<Act, { type: 'compare' }>,
): Refusal | null {
  // As with papers, only a whole page in white light is tilted.
  if (!comesInSeries(paper.kind) || (step !== 0 && (look.light !== 'white' || glass !== undefined)))
    return 'noSuchThing';
  const region = glass === undefined ? null : regionUnder(paper, look.page, glass);
  if (glass !== undefined && region === null) return 'noSuchThing';
  take(bench, paper, { ...look, tilt: step, level: glass?.level ?? 1, region });
  return null;
}

/** The cell of a page that a glass held at a place shows; null beside the page. */
function regionUnder(
  { document }: CasePaper,
  page: string,
  { level, x, y }: { readonly level: Glass; readonly x: number; readonly y: number },
): Box | null {
  const whole = areasOf(document, page).find((area) => area.name === 'page')?.box;
  if (whole === undefined || x > whole.width || y > whole.height) return null;
  return cellAround(level, x, y, whole.width, whole.height);
}

/** Whether the desk has the lamp and the glass. */
function isEquipped({ procedure }: Case, act: LookingAct): boolean {
  const level = act.type === 'magnify' ? act.level : act.type === 'compare' ? act.glass?.level : undefined;
  if (level !== undefined && !glassesOf(procedure.equipment).includes(level)) return false;
  return !('light' in act) || lightsOf(procedure.equipment).includes(act.light);
}

/** The side on which a grazing lamp stands; the left goes without saying. */
function sideOf(act: { readonly light: Light; readonly from?: Side | undefined }): { readonly from?: Side } {
  return act.light !== 'oblique' || act.from === undefined || act.from === 'left' ? {} : { from: act.from };
}

/** The paper if it is at hand, else null. */
export function selectHeldPaper(drawn: Case, state: AttemptState, id: string): CasePaper | null {
  return state.held.includes(id) ? (drawn.papers.find((paper) => paper.id === id) ?? null) : null;
}

export function isOpened(state: AttemptState, paper: string, page: string): boolean {
  return state.looks.some((look) => look.paper === paper && look.page === page && !look.reference);
}

/** The page that carries the machine-readable zone, as far as it has been opened. */
export function mrzPageOf(paper: CasePaper): string | null {
  return KIND_RULES[paper.document.kind].zone?.page ?? null;
}

/** The lines of the machine-readable zone as printed. */
export function mrzLinesOf(paper: CasePaper): string[] {
  const page = mrzPageOf(paper);
  if (page === null) return [];
  return readPage(paper.document, page)
    .filter((reading) => reading.zone === 'mrz' && /^mrz\d$/.test(reading.field))
    .map((reading) => reading.value);
}

/** The page that carries the portrait. */
export function portraitPageOf(paper: CasePaper): string | null {
  const { photograph, dataPage } = KIND_RULES[paper.document.kind];
  return photograph ? dataPage : null;
}

function take(bench: Workbench, paper: CasePaper, look: Look): void {
  const { looks, evidence } = bench.read();
  bench.change({
    looks: [...looks, look],
    evidence: { ...evidence, betrayals: addBetrayals(evidence.betrayals, betrayalsInView(paper, look)) },
  });
}

export function addBetrayals(known: readonly Betrayal[], added: readonly Betrayal[]): readonly Betrayal[] {
  const fresh = added.filter(
    (one) => !known.some((other) => other.technique === one.technique && other.paper === one.paper),
  );
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function readMrz(bench: Workbench, paper: CasePaper): Refusal | null {
  const { mrzRead, acts } = bench.read();
  const page = mrzPageOf(paper);
  if (page === null) return 'noSuchThing';
  if (!isOpened(bench.read(), paper.id, page)) return 'notSeen';
  bench.change({ mrzRead: [...mrzRead, { paper: paper.id, act: acts }] });
  return null;
}

function lookAtPerson(bench: Workbench, person: string): Refusal | null {
  const { present, lookedAt, acts } = bench.read();
  if (!present.includes(person)) return 'noSuchThing';
  bench.change({ lookedAt: [...lookedAt, { person, act: acts }] });
  return null;
}
