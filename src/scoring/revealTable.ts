// The reveal table of a case at a moment: which further acts would bring which statements, and what each needs first. Every row is an
// act that can really be done, tried on the simulation itself, so that nothing is promised that the case would not give.

import { keyOf, pageOfLine, pagesOf, type KeyEntry, type Light } from '#documents';
import {
  actSchema,
  betraysGenuineness,
  establish,
  hasDone,
  listOffers,
  missingLooks,
  mrzPageOf,
  NOTHING_IRREGULAR,
  stickerPages,
  type Act,
  type AttemptState,
  type EvidenceState,
  type Simulation,
} from '#attempt';
import { firstPage } from './firstPage.ts';
import { inquiries } from './revealRegisters.ts';
import { closureOf } from './fewestRows.ts';
import { answerBest, Ways } from './ways.ts';
import { actsOf, canonicalJson, genuinenessOf, type Case, type CasePaper } from '#scenario';

export interface RevealRow {
  readonly id: string;
  readonly act: Act;
  /** Rows that must be done before. */
  readonly needs: readonly string[];
  /** Facts that it bears on: it speaks of them, brings into view what betrays them, or shows that what was said of them is false. */
  readonly facts: readonly string[];
}

/** How many acts deep new acts are followed (a question that hands over a paper that has a page …). */
const DEPTH = 4;
const DEPTH_OPENED = 2;

export class RevealTable {
  readonly rows = new Map<string, RevealRow>();
  readonly #drawn: Case;
  readonly #ways: Ways;

  /** `from` is a simulation saved at the moment in question. */
  constructor(drawn: Case, from: string) {
    this.#drawn = drawn;
    this.#ways = new Ways(drawn, from);
    this.#follow([], DEPTH);
    for (const name of drawn.reluctance.keys()) this.#openReluctant(name);
  }

  /** The moment that the table is of. */
  start(): Simulation {
    return this.#ways.start();
  }

  /** The statements and all else after doing these rows in order; null if one cannot be done then. */
  play(ids: ReadonlySet<string>): Simulation | null {
    return this.#ways.play(this.actsOf(ids));
  }

  /** The acts of rows in an order in which they can be done, each once: what one needs comes before it, otherwise as they were found. */
  actsOf(ids: ReadonlySet<string>): readonly Act[] {
    const ordered = new Set<Act>();
    const entered = new Set<string>();
    const visit = (id: string): void => {
      const row = this.rows.get(id);
      if (row === undefined || entered.has(id)) return;
      entered.add(id);
      for (const need of row.needs) if (ids.has(need)) visit(need);
      ordered.add(row.act);
    };
    for (const id of this.rows.keys()) if (ids.has(id)) visit(id);
    return [...ordered];
  }

  /** A row with everything it needs, needs of needs included. */
  closure(ids: Iterable<string>): ReadonlySet<string> {
    return closureOf(this.rows, ids);
  }

  #follow(done: readonly string[], depth: number): void {
    const base = this.play(new Set(done));
    if (base === null) return;
    answerBest(base);
    const known = base.state.evidence;
    const offered = listOffers(this.#drawn, base.state, base.history).length;
    const leads: string[][] = [];
    for (const { act, needs } of possibleActs(base)) {
      const id = canonicalJson(act);
      if (this.rows.has(id)) continue;
      const trial = base.fork();
      if (needs.some((need) => !trial.perform(need).ok) || !trial.perform(act).ok) continue;
      const needed = needs.map((need) => this.#add(need, done, []));
      this.#add(act, [...done, ...needed], factsBetween(known, trial.state.evidence));
      const opens = listOffers(this.#drawn, trial.state, trial.history).length > offered;
      const hands = trial.state.held.length > base.state.held.length;
      const toJudge = judgements(trial).length > judgements(base).length;
      if (opens || hands || toJudge) leads.push([...done, ...needed, id]);
    }
    // Acts that only become possible by another are followed once all that is possible now is in the table.
    if (depth > 1) for (const lead of leads) this.#follow(lead, depth - 1);
  }

  #add(act: Act, needs: readonly string[], facts: readonly string[]): string {
    const id = canonicalJson(act);
    if (!this.rows.has(id)) this.rows.set(id, { id, act, needs, facts });
    return id;
  }

  /**
   * What the author says opens a reluctant person, done from here. What was asked before may be answered otherwise then: acts that now tell
   * what the person was reluctant to say, or a fact they did not tell, or give cause to judge, stand in the table once more, with what
   * they need for it.
   */
  #openReluctant(name: string): void {
    const source = this.#drawn.content.scenario.reluctance[name];
    if (source === undefined) return;
    const openers = source.opensWith
      .slice(0, -1)
      .map((question) => canonicalJson({ type: 'ask', question }))
      .filter((id) => this.rows.has(id));
    const done = [...this.closure(openers)];
    const needed = [...openers, ...done.filter((id) => !openers.includes(id))];
    this.#follow(needed, DEPTH_OPENED);
    const base = this.play(new Set(needed));
    if (base === null) return;
    answerBest(base);
    for (const { act, needs } of possibleActs(base)) {
      const row = this.rows.get(canonicalJson(act));
      if (act.type !== 'ask' || row === undefined || needed.includes(row.id)) continue;
      const trial = base.fork();
      if (needs.some((need) => !trial.perform(need).ok) || !trial.perform(act).ok) continue;
      const facts = factsBetween(base.state.evidence, trial.state.evidence);
      const toJudge = judgements(trial).length > judgements(base).length;
      const isNew = (fact: string): boolean =>
        !row.facts.includes(fact) && this.#drawn.vocabulary.select(fact).presume === undefined;
      if (!facts.includes(source.fact) && !toJudge && !facts.some(isNew)) continue;
      if (said(base, trial) === this.#saidBefore(row)) continue;
      const more = needs.map((need) => this.#add(need, needed, []));
      const id = `${row.id} ${name}`;
      this.rows.set(id, { id, act: row.act, needs: [...new Set([...needed, ...more])], facts });
      if (toJudge) this.#follow([...needed, ...more, id], 1);
    }
  }

  /** What an act tells from here, with no more than it needs. */
  #saidBefore({ id, act }: RevealRow): string | null {
    const needs = new Set([...this.closure([id])].filter((one) => one !== id));
    const before = this.play(needs);
    const after = this.play(needs);
    if (before === null || after === null) return null;
    answerBest(after);
    return after.perform(act).ok ? said(before, after) : null;
  }
}

/** What an act told: the statements that came with it, as text. */
function said(before: Simulation, after: Simulation): string {
  const told = after.state.evidence.statements.slice(before.state.evidence.statements.length);
  return canonicalJson(told.map(({ fact, value, complete }) => ({ fact, value, complete })));
}

/** Facts of which more, or something else, is known after than before. */
function factsBetween(before: EvidenceState, after: EvidenceState): string[] {
  const factOf = (id: string): string[] => after.statements.filter((one) => one.id === id).map((one) => one.fact);
  return [
    ...new Set([
      ...after.statements.slice(before.statements.length).map(({ fact }) => fact),
      ...after.betrayals.slice(before.betrayals.length).map(({ fact }) => fact),
      ...after.closed.slice(before.closed.length).map(({ fact }) => fact),
      ...after.discounts.slice(before.discounts.length).flatMap(({ statement }) => factOf(statement)),
    ]),
  ];
}

/** What can be done now: each act with the acts that belong to it. */
function possibleActs(simulation: Simulation): { act: Act; needs: Act[] }[] {
  const { drawn, state, history } = simulation;
  const out: { act: Act; needs: Act[] }[] = listOffers(drawn, state, history).map((question) => ({
    act: { type: 'ask', question },
    needs: [],
  }));
  for (const paper of drawn.papers.filter((one) => state.held.includes(one.id))) {
    for (const page of pagesOf(paper.document)) {
      if (state.looks.some((look) => look.paper === paper.id && look.page === page && !look.reference)) continue;
      out.push({ act: { type: 'open', paper: paper.id, page }, needs: [] });
    }
    out.push(...examinations(simulation, paper), ...faceComparison(simulation, paper));
  }
  out.push(...inquiries(simulation));
  return [
    ...out,
    ...corrections(simulation),
    ...judgements(simulation),
    ...differences(simulation).map((act) => ({ act, needs: [] })),
  ];
}

/** Having the applicant put right at the counter what they would write otherwise: what stood in the form counts no more. */
function corrections({ drawn, state }: Simulation): { act: Act; needs: Act[] }[] {
  if (!actsOf(drawn.procedure).has('amendLine')) return [];
  return drawn.papers
    .filter(({ id, holder }) => state.held.includes(id) && state.present.includes(holder))
    .flatMap((paper) =>
      Object.entries(paper.amends).flatMap(([line, value]) => {
        const isDone = state.amendments.some((one) => one.paper === paper.id && one.line === line);
        if (isDone || value === '' || value === paper.document.fields[line]) return [];
        const opened: Act = { type: 'open', paper: paper.id, page: pageOfLine(paper.document, line) };
        const act: Act = { type: 'amendLine', paper: paper.id, line };
        return [{ act, needs: hasDone(state, opened) ? [] : [opened] }];
      }),
    );
}

/** Weighing what differs now for what it is: a difference that is no red flag, with the value that is true. */
export function differences({ drawn, state }: Simulation): Act[] {
  if (!actsOf(drawn.procedure).has('weigh')) return [];
  const authored = Object.entries(drawn.content.scenario.discrepancies ?? {});
  return establish(state.evidence, drawn.vocabulary, 'officer').discrepancies.flatMap(({ fact }): Act[] => {
    const holds = drawn.truth.get(fact)?.value;
    const isScalar = typeof holds === 'string' || typeof holds === 'number' || typeof holds === 'boolean';
    const keys = authored.filter(([, one]) => one.fact === fact).map(([, one]) => one);
    if (!isScalar || keys.some((one) => one.weight === 'redFlag')) return [];
    return [{ type: 'weigh', fact, weight: { is: 'legitimate', cause: keys[0]?.causes[0] ?? 'clericalSlip', holds } }];
  });
}

/** Judging what has been heard or seen of, or what is for the officer alone to judge, as it is. */
function judgements({ drawn, state }: Simulation): { act: Act; needs: Act[] }[] {
  return drawn.procedure.judgements.flatMap((fact) => {
    const isSpokenOf = state.evidence.statements.some((one) => one.fact === fact);
    const isAlone = drawn.vocabulary.facts.get(fact)?.standard.some((one) => one.join() === 'finding') === true;
    const isOpen = (isSpokenOf || isAlone) && !state.judgements.some((one) => one.fact === fact);
    const value = drawn.truth.get(fact)?.value;
    if (!isOpen || (typeof value !== 'string' && typeof value !== 'boolean')) return [];
    return [{ act: { type: 'judge', fact, value }, needs: [] }];
  });
}

/** Examining a paper and naming what is there: nothing irregular, or what betrays it. */
function examinations({ drawn, state }: Simulation, paper: CasePaper): { act: Act; needs: Act[] }[] {
  const areas = ['page', ...(stickerPages(paper).length > 0 ? ['sticker1'] : [])];
  return areas.flatMap((area): { act: Act; needs: Act[] }[] => {
    const genuine = genuinenessOf(paper.kind, area);
    if (genuine === null) return [];
    const entries = keyOf(paper.document).filter(
      (entry) =>
        betraysGenuineness(entry) &&
        genuinenessOf(paper.kind, entry.areas[0] ?? null)?.fact === genuine.fact &&
        (entry.lights.length > 0 || entry.readers.length > 0) &&
        entry.minLevel === 1 &&
        !entry.tilted,
    );
    // What a lamp tells needs no machine.
    const byLamp = entries.filter(({ lights }) => lights.length > 0);
    if (byLamp.length === 0 && entries.length > 0) return entries.map((entry) => byMachine(state, paper, entry));
    if (byLamp.length > 0)
      return byLamp.map((entry) => {
        const light = entry.lights[0] ?? 'white';
        const looks: Act[] = [{ type: 'open', paper: paper.id, page: entry.page }];
        if (light !== 'white') looks.push({ type: 'light', paper: paper.id, page: entry.page, light });
        return {
          act: {
            type: 'find',
            paper: paper.id,
            page: entry.page,
            area: entry.areas[0] ?? 'page',
            light,
            term: entry.technique,
          },
          needs: looks.filter((look) => !hasDone(state, look)),
        };
      });
    const page = area === 'page' ? firstPage(paper) : (stickerPages(paper)[0] ?? '');
    const looks = missingLooks(drawn, state, paper, area).map((need): Act => {
      if (need === 'mrz') return { type: 'readMrz', paper: paper.id };
      const [where = '', light = 'white'] = need.split('/');
      const on = where === 'sticker' ? page : where;
      return light === 'white'
        ? { type: 'open', paper: paper.id, page: on }
        : { type: 'light', paper: paper.id, page: on, light: light as Light };
    });
    const opened: Act = { type: 'open', paper: paper.id, page };
    const needs = [opened, ...looks].filter(
      (look, index, all) =>
        !hasDone(state, look) && all.findIndex((other) => canonicalJson(other) === canonicalJson(look)) === index,
    );
    const found = { type: 'find', paper: paper.id, page, area, light: 'white', term: NOTHING_IRREGULAR } as const;
    return [{ act: actSchema.parse(found), needs }];
  });
}

/** Naming what only a machine tells, once it has been held to the paper. */
function byMachine(state: AttemptState, paper: CasePaper, entry: KeyEntry): { act: Act; needs: Act[] } {
  const [reader = 'chip'] = entry.readers;
  const opened = (page: string): Act => ({ type: 'open', paper: paper.id, page });
  const zonePage = mrzPageOf(paper);
  const read: Act =
    reader === 'chip' ? { type: 'readChip', paper: paper.id } : { type: 'readSeal', paper: paper.id, page: entry.page };
  const pages = [entry.page, ...(reader === 'chip' && zonePage !== null && zonePage !== entry.page ? [zonePage] : [])];
  return {
    act: {
      type: 'find',
      paper: paper.id,
      page: entry.page,
      area: entry.areas[0] ?? 'page',
      light: reader,
      term: entry.technique,
    },
    needs: [...pages.map(opened), read].filter((need) => !hasDone(state, need)),
  };
}

function faceComparison({ state }: Simulation, paper: CasePaper): { act: Act; needs: Act[] }[] {
  if (paper.faceMatches === null) return [];
  const rating = paper.faceMatches ? 'similar' : 'different';
  const page = firstPage(paper);
  const needs: Act[] = [
    { type: 'look', person: paper.holder },
    { type: 'open', paper: paper.id, page },
  ];
  const act: Act = {
    type: 'compareFaces',
    paper: paper.id,
    ratings: { ears: rating, marks: rating, eyes: rating, nose: rating },
    conclusion: paper.faceMatches ? 'same' : 'different',
    confidence: 'sure',
  };
  return [{ act, needs: needs.filter((need) => !hasDone(state, need)) }];
}
