// A seeded trainee who tries things: prefers what has not been tried, and comes to a decision in the end. Walks find what a proof by
// reading cannot: an exception, a line without an id, a choice that is never offered.

import { areasOf, formLinesOf, pagesOf, TERMS } from '#documents';
import {
  establish,
  isAnswered,
  isHearing,
  LINE_VERDICTS,
  listOffers,
  NOTHING_IRREGULAR,
  portraitPageOf,
  Simulation,
  type Act,
  type AttemptState,
} from '#attempt';
import { FEATURES_BEFORE_VERDICT, stream, type Chance } from '#people';
import {
  actsOf,
  CAUSES,
  CONSENTS,
  FLAG_STEPS,
  lightsOf,
  PASSED_ON,
  QUERY_REASONS,
  REFERRAL_REASONS,
  ruleOfRegister,
  URGENCIES,
  type Case,
} from '#scenario';

/** What walks have met so far, over all of them. */
export interface Trail {
  readonly asked: Map<string, number>;
  readonly chosen: Set<string>;
  readonly dilemmas: Set<string>;
  readonly states: Set<string>;
  readonly lines: Set<string>;
  acts: number;
}

export function makeTrail(): Trail {
  return { asked: new Map(), chosen: new Set(), dilemmas: new Set(), states: new Set(), lines: new Set(), acts: 0 };
}

/** A walk: the acts done, and all that were tried, those that were refused among them. */
export interface Walk {
  readonly acts: readonly Act[];
  readonly tried: readonly Act[];
  readonly final: AttemptState;
}

/** Walks a case to its end. */
export function walk(drawn: Case, seed: number, length: number, trail: Trail): Walk {
  const chance = stream(seed, `walk:${drawn.variant}`);
  const simulation = new Simulation(drawn);
  const acts: Act[] = [];
  const tried: Act[] = [];
  const perform = (act: Act): boolean => {
    tried.push(act);
    const outcome = simulation.perform(act);
    if (!outcome.ok) return false;
    acts.push(act);
    trail.acts++;
    for (const id of outcome.resolved.lines) trail.lines.add(id);
    note(simulation.state, act, trail);
    return true;
  };
  note(simulation.state, null, trail);
  // Records and agencies come in between, by a chance of their own: the walk beside them stays as it is without.
  const aside = stream(seed, `records:${drawn.variant}`);
  for (let step = 0; step < length; step++) {
    perform(withPurpose(drawn, pickAct(simulation, chance, trail), aside));
    const settling = pickRecordAct(simulation, aside);
    if (settling !== null) perform(settling);
  }
  while (simulation.state.openDilemma !== null) perform(pickAct(simulation, chance, trail));
  hearOut(simulation, chance, perform);
  if (!perform({ type: 'sign' })) {
    // Deciding needs a talk: whoever has asked nothing yet asks something first. Who asked on after deciding decides again.
    for (const question of ['', ...listOffers(drawn, simulation.state, simulation.history)]) {
      if (question !== '') perform({ type: 'ask', question });
      while (simulation.state.openDilemma !== null) perform(pickAct(simulation, chance, trail));
      if (perform(decide(drawn, chance))) break;
    }
    perform({ type: 'sign' });
  }
  return { acts, tried, final: simulation.state };
}

/** A witness is released only once everything has been asked. */
function hearOut(simulation: Simulation, chance: Chance, perform: (act: Act) => boolean): void {
  const { drawn } = simulation;
  if (!isHearing(drawn)) return;
  for (;;) {
    const { state, history } = simulation;
    const dilemma = drawn.dilemmas.find((one) => one.id === state.openDilemma);
    const next = listOffers(drawn, state, history).find(
      (id) => drawn.questions.get(id)?.knot.header.asks !== undefined,
    );
    if (dilemma !== undefined) perform(answerAtRandom(dilemma, chance));
    else if (state.standing !== null) perform({ type: 'choose', choice: chance.pick(state.choices).id });
    else if (next === undefined || !perform({ type: 'ask', question: next })) return;
  }
}

function note(state: AttemptState, act: Act | null, trail: Trail): void {
  if (act?.type === 'ask') trail.asked.set(act.question, (trail.asked.get(act.question) ?? 0) + 1);
  if (act?.type === 'choose') trail.chosen.add(act.choice);
  if (state.openDilemma !== null) trail.dilemmas.add(state.openDilemma);
  for (const value of leaves(state.chart)) trail.states.add(value);
}

/** The active states of a chart value, as region.state. */
export function leaves(value: AttemptState['chart'], path = ''): string[] {
  if (typeof value === 'string') return [path === '' ? value : `${path}.${value}`];
  return Object.entries(value).flatMap(([region, inner]) => leaves(inner, path === '' ? region : `${path}.${region}`));
}

function pickAct(simulation: Simulation, chance: Chance, trail: Trail): Act {
  const { drawn, state, history } = simulation;
  const dilemma = drawn.dilemmas.find((one) => one.id === state.openDilemma);
  if (dilemma !== undefined) return answerAtRandom(dilemma, chance);
  if (state.choices.length > 0 && chance.next() < 0.7) return { type: 'choose', choice: chance.pick(state.choices).id };
  if (actsOf(drawn.procedure).has('reviewLine') && chance.next() < 0.12) return pickFormAct(simulation, chance);
  // In a hearing the next question is waited for.
  if (isHearing(drawn) && chance.next() < 0.5) {
    const next = listOffers(drawn, state, history).find(
      (id) => drawn.questions.get(id)?.knot.header.asks !== undefined,
    );
    if (next !== undefined) return { type: 'ask', question: next };
  }
  const roll = chance.next();
  if (roll < 0.55) {
    const offers = listOffers(drawn, state, history);
    const least = Math.min(...offers.map((id) => trail.asked.get(id) ?? 0));
    const fresh = offers.filter((id) => (trail.asked.get(id) ?? 0) === least);
    return { type: 'ask', question: chance.pick(chance.next() < 0.6 && fresh.length > 0 ? fresh : [...offers, '']) };
  }
  if (roll < 0.62) return { type: 'query', register: chance.pick(drawn.registers.map((one) => one.id).concat('')) };
  if (roll < 0.66) return { type: 'wait', seconds: chance.int(1, 60) };
  if (roll < 0.69) return { type: 'look', person: chance.pick(state.present) };
  if (roll < 0.71) return decide(drawn, chance);
  return pickLook(simulation, chance);
}

function pickLook({ drawn, state }: Simulation, chance: Chance): Act {
  const paper = chance.pick(drawn.papers);
  const page = chance.pick(pagesToTurn(paper.document));
  const light = chance.pick(lightsOf(drawn.procedure.equipment));
  switch (chance.int(0, 6)) {
    case 0:
    case 1:
      return { type: 'open', paper: paper.id, page };
    case 2:
      return { type: 'light', paper: paper.id, page, light };
    case 3:
      return chance.pick([
        { type: 'readMrz', paper: paper.id },
        { type: 'readChip', paper: paper.id },
        { type: 'readSeal', paper: paper.id, page },
      ]);
    case 4: {
      const area = chance.pick(areasOf(paper.document, page)).name;
      const term = chance.next() < 0.4 ? NOTHING_IRREGULAR : chance.pick(TERMS).term;
      return { type: 'find', paper: paper.id, page, area, light, term };
    }
    case 5: {
      const open = portraitPageOf(paper) !== null && state.looks.length > 0;
      const rating = chance.pick(['similar', 'different', 'cannotTell'] as const);
      return {
        type: 'compareFaces',
        paper: open ? paper.id : '',
        ratings: Object.fromEntries(FEATURES_BEFORE_VERDICT.map((feature) => [feature, rating])),
        conclusion: chance.pick(['same', 'different', 'cannotTell'] as const),
        confidence: 'unsure',
      };
    }
    default:
      return { type: 'magnify', paper: paper.id, page, light, level: 2, x: chance.int(0, 80), y: chance.int(0, 60) };
  }
}

/** Some way out of a dilemma; where every one is to be rated, it is among those rated best. */
export function answerAtRandom({ id, options, source }: Case['dilemmas'][number], chance: Chance): Act {
  const option = chance.pick(options);
  if (source.form === 'pick') return { type: 'respond', dilemma: id, option };
  const ratings = options.map((one) => ({ option: one, rating: one === option ? 4 : chance.int(0, 4) }));
  return { type: 'respond', dilemma: id, option, ratings };
}

function withPurpose(drawn: Case, act: Act, chance: Chance): Act {
  return act.type === 'query' ? queryAtRandom(drawn, act.register, chance) : act;
}

/** A query; of a register that wants a reason, with one or another, or with none. */
export function queryAtRandom(drawn: Case, register: string, chance: Chance): Act {
  const kind = drawn.registers.find(({ id }) => id === register)?.kind ?? null;
  if (kind === null || chance.next() < 0.05) return { type: 'query', register };
  const purpose = chance.next() < 0.8 ? chance.pick(ruleOfRegister(kind).reasons) : chance.pick(QUERY_REASONS);
  return { type: 'query', register, purpose };
}

/** What an officer can do with records, and whom they can call in; nothing is drawn where there is neither. */
function pickRecordAct({ drawn, state }: Simulation, chance: Chance): Act | null {
  const records = drawn.registers.flatMap(({ id, answer }) =>
    isAnswered(state, id) ? answer.records.map((record) => ({ register: id, record })) : [],
  );
  if (records.length > 0 && chance.next() < 0.15) {
    const { register, record } = chance.pick(records);
    return chance.next() < 0.6
      ? { type: 'confirm', register, record: record.id, by: chance.pick(record.checks).by }
      : { type: 'attribute', register, record: record.id, theirs: chance.next() < 0.5 };
  }
  if (drawn.agencies.length === 0 || chance.next() > 0.04) return null;
  return {
    type: 'refer',
    to: chance.pick(drawn.agencies).id,
    why: chance.pick(REFERRAL_REASONS),
    passes: PASSED_ON.filter(() => chance.next() < 0.4),
    consent: chance.pick(CONSENTS),
    urgency: chance.pick(URGENCIES),
  };
}

/** What an officer can do with an application, and with what differs. */
function pickFormAct({ drawn, state }: Simulation, chance: Chance): Act {
  const differing = establish(state.evidence, drawn.vocabulary, 'officer').discrepancies;
  if (differing.length > 0 && chance.next() < 0.4) {
    const { fact } = chance.pick(differing);
    return chance.next() < 0.5
      ? { type: 'weigh', fact, weight: { is: 'legitimate', cause: chance.pick(CAUSES) } }
      : { type: 'weigh', fact, weight: { is: 'redFlag', leadsTo: [chance.pick(FLAG_STEPS)] } };
  }
  const forms = drawn.papers.filter((paper) => formLinesOf(paper.kind).length > 0);
  const paper = forms.length === 0 ? '' : chance.pick(forms).id;
  const line = chance.pick(['', ...forms.flatMap(({ kind }) => formLinesOf(kind).map((one) => one.line))]);
  return chance.pick<Act>([
    { type: 'reviewLine', paper, line, verdict: chance.pick(LINE_VERDICTS) },
    { type: 'amendLine', paper, line },
    { type: 'returnForm', paper, missing: [line] },
    { type: 'acceptForm', paper },
  ]);
}

/** The first pages of a paper, and those of a booklet that something is stamped or stuck on. */
function pagesToTurn(document: Case['papers'][number]['document']): string[] {
  const filled = [...document.stamps, ...document.stickers].map(({ page }) => `page${page}`);
  return pagesOf(document).filter((page, index) => index < 4 || filled.includes(page));
}

function decide(drawn: Case, chance: Chance): Act {
  const outcome = chance.pick(drawn.outcomes);
  const grounds = drawn.grounds.outcomes.includes(outcome)
    ? [{ ground: chance.pick(drawn.grounds.letters).ground, evidence: [], put: false }]
    : [];
  const told = Object.keys(drawn.procedure.told).filter(() => chance.next() < 0.5);
  return {
    type: 'decide',
    decision: { outcome, grounds, told, rationale: 'Decided on a walk, to see that one can.', confidence: 'guess' },
  };
}
