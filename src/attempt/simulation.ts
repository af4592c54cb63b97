// The simulation: one case, act after act. Live play and replay are this one class; nothing is rolled, no clock is read. The same
// acts on the same case give the same states, views and digests everywhere.

import { Interview, startApplicant, startInterpreter } from '#interview';
import { Chart, holds, type ActType, type Case, type Condition, type History } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState } from './attemptState.ts';
import { conclude } from './conclude.ts';
import { digestOf } from './digest.ts';
import { addStatements, NO_EVIDENCE } from './evidence.ts';
import { find } from './find.ts';
import { makeHistory } from './history.ts';
import { listOffers } from './offers.ts';
import { inquire } from './inquire.ts';
import { hearReplies, refer } from './refer.ts';
import { receiveAnswers, settleRecord } from './recordChecks.ts';
import { lookAt } from './lookAt.ts';
import { keepRecord, READ_SECONDS } from './readBack.ts';
import { readMachine } from './readMachine.ts';
import { reviewForm } from './reviewForm.ts';
import { sayStart } from './reveal.ts';
import { contest, sayFreely } from './sayFreely.ts';
import { readInk, speak } from './speak.ts';
import { weigh } from './weigh.ts';
import type { Workbench } from './workbench.ts';

/** What an act did, or why it was refused; a refused act changes nothing. */
export type Outcome =
  | { readonly ok: true; readonly state: AttemptState; readonly resolved: Resolved }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an act resolved to, kept beside it in the log. */
export interface Resolved {
  /** Ids of the lines it brought. */
  readonly lines: readonly string[];
}

/** Acts that wait while a dilemma is open: the person in front of the officer comes first. */
const WAITS_FOR_DILEMMA: ReadonlySet<Act['type']> = new Set([
  'ask',
  'say',
  'mean',
  'choose',
  'query',
  'confirm',
  'attribute',
  'refer',
  'decide',
  'sign',
  'wait',
  'readBack',
  'correct',
]);

/** Acts that a procedure does not name by themselves: they go along with others. */
const ALLOWED_WITH: Readonly<Partial<Record<Act['type'], ActType>>> = {
  // Words of one's own are asked wherever questions are, and the record is read wherever one talks.
  say: 'ask',
  mean: 'ask',
  readBack: 'ask',
  correct: 'ask',
  refer: 'ask',
  confirm: 'query',
  attribute: 'query',
};

/** Seconds of case time, where a procedure does not say. */
const USUAL_COSTS: Readonly<Partial<Record<Act['type'], number>>> = { confirm: 15, attribute: 5, refer: 60 };

export class Simulation {
  readonly drawn: Case;
  readonly #history: History;
  readonly #interview: Interview;
  #chart: Chart;
  #state: AttemptState;

  /** `from`: a simulation of the same case to go on from, as it stands; null: the beginning. */
  constructor(drawn: Case, from: Simulation | null = null) {
    this.drawn = drawn;
    this.#chart = new Chart(drawn.chart, from === null ? undefined : from.#chart);
    this.#state = from === null ? startState(drawn, this.#chart) : from.#state;
    this.#history = makeHistory(drawn, () => this.#state);
    this.#interview = new Interview(
      drawn.ink,
      readInk(drawn, this.#history),
      from === null ? undefined : from.#interview,
    );
  }

  get state(): AttemptState {
    return this.#state;
  }

  get history(): History {
    return this.#history;
  }

  /** Whether an author's condition holds now. */
  holds(condition: Condition): boolean {
    return holds(condition, this.drawn.cells, this.#history);
  }

  /** Whether the procedure lets a decision be taken now. */
  get canDecide(): boolean {
    return this.#chart.allows('decide');
  }

  perform(act: Act): Outcome {
    const before = this.#state;
    const refusal = this.#check(act);
    if (refusal !== null) return { ok: false, refusal };
    const events: string[] = [];
    this.#state = {
      ...before,
      meant: act.type === 'mean' || act.type === 'contest' ? before.meant : null,
      acts: before.acts + 1,
      seconds: before.seconds + this.#costOf(act),
    };
    const refused = this.#do(act, events);
    if (refused !== null) {
      this.#state = before;
      return { ok: false, refusal: refused };
    }
    this.#state = { ...this.#state, done: [...before.done, act] };
    this.#state = hearReplies(this.drawn, receiveAnswers(this.drawn, this.#state));
    this.#state = this.#follow(this.#state, events);
    this.#state = this.#openDilemma(this.#state);
    const shown = shownSince(before, this.#state, listOffers(this.drawn, this.#state, this.#history));
    this.#state = { ...this.#state, digest: digestOf(before.digest, shown) };
    const lines = this.#state.transcript
      .slice(before.transcript.length)
      .flatMap(({ text, through }) => (through === undefined || through.said === text ? [text] : [through.said, text]));
    return { ok: true, state: this.#state, resolved: { lines } };
  }

  /** The same moment once more: each goes on from here for itself. States never change, so that both may hold one. */
  fork(): Simulation {
    return new Simulation(this.drawn, this);
  }

  /** Everything needed to go on elsewhere, as JSON text. */
  save(): string {
    return JSON.stringify({ state: this.#state, ink: this.#interview.save() });
  }

  restore(saved: string): void {
    const { state, ink } = JSON.parse(saved) as { state: AttemptState; ink: string };
    this.#state = state;
    this.#chart = new Chart(this.drawn.chart, state.chart);
    this.#interview.restore(ink);
  }

  #do(act: Act, events: string[]): Refusal | null {
    const bench: Workbench = {
      drawn: this.drawn,
      history: this.#history,
      interview: this.#interview,
      events,
      read: () => this.#state,
      change: (changes) => {
        this.#state = { ...this.#state, ...changes };
      },
    };
    switch (act.type) {
      case 'say':
      case 'mean':
        return sayFreely(bench, act);
      case 'contest':
        return contest(bench, act);
      case 'ask':
      case 'choose':
      case 'respond':
      case 'wait':
        return speak(bench, act);
      case 'open':
      case 'light':
      case 'magnify':
      case 'tilt':
      case 'readMrz':
      case 'compare':
      case 'look':
        return lookAt(bench, act);
      case 'readChip':
      case 'readSeal':
        return readMachine(bench, act);
      case 'compareFaces':
      case 'find':
      case 'withdraw':
      case 'judge':
        return find(bench, act);
      case 'query':
      case 'note':
      case 'hint':
        return inquire(bench, act);
      case 'confirm':
      case 'attribute':
        return settleRecord(bench, act);
      case 'refer':
        return refer(bench, act);
      case 'reviewLine':
      case 'returnForm':
      case 'acceptForm':
      case 'amendLine':
        return reviewForm(bench, act);
      case 'weigh':
        return weigh(bench, act);
      case 'readBack':
      case 'correct':
        return keepRecord(bench, act);
      case 'decide':
      case 'sign':
      case 'review':
        return conclude(bench, act);
    }
  }

  #check(act: Act): Refusal | null {
    if (act.type === 'contest') return null;
    if (this.#state.signed !== null && act.type !== 'review') return 'over';
    const kind = ALLOWED_WITH[act.type] ?? act.type;
    if (!this.#chart.allows(kind as ActType)) return 'notNow';
    if (this.#state.openDilemma !== null && WAITS_FOR_DILEMMA.has(act.type)) return 'notNow';
    return null;
  }

  #costOf(act: Act): number {
    if (act.type === 'wait') return act.seconds;
    if (act.type === 'query') return this.drawn.registers.find((one) => one.id === act.register)?.source.seconds ?? 0;
    if (act.type === 'contest') return 0;
    if (act.type === 'readBack') return READ_SECONDS * act.statements.length;
    if (act.type === 'correct') return READ_SECONDS;
    const question =
      act.type === 'ask' || act.type === 'mean' ? act.question : act.type === 'say' ? act.heard?.question : null;
    if (question !== null && question !== undefined) {
      const seconds = this.drawn.questions.get(question)?.knot.header.seconds;
      if (seconds !== undefined && seconds !== null) return seconds;
    }
    const kind = act.type === 'say' || act.type === 'mean' ? 'ask' : act.type;
    return this.drawn.costs[kind] ?? USUAL_COSTS[kind] ?? 0;
  }

  /** The chart follows what happened. */
  #follow(state: AttemptState, events: readonly string[]): AttemptState {
    for (const type of events) this.#chart.send({ type, holds: (guard) => this.#holdsGuard(guard) });
    const phase = this.#chart.phase;
    const reached = state.phasesReached.includes(phase) ? state.phasesReached : [...state.phasesReached, phase];
    return { ...state, chart: this.#chart.value, phase, phasesReached: reached };
  }

  #holdsGuard(guard: string): boolean {
    const condition = this.drawn.guards.get(guard);
    return condition !== undefined && holds(condition, this.drawn.cells, this.#history);
  }

  #openDilemma(state: AttemptState): AttemptState {
    if (state.openDilemma !== null || state.signed !== null) return state;
    const next = this.drawn.dilemmas.find(
      (dilemma) =>
        !state.answers.some((answer) => answer.dilemma === dilemma.id) &&
        hasCome(dilemma.source, state) &&
        holds(dilemma.when, this.drawn.cells, this.#history),
    );
    return next === undefined ? state : { ...state, openDilemma: next.id };
  }
}

/** Whether the talk has come to where a dilemma of the collection was placed. */
function hasCome({ after }: Case['dilemmas'][number]['source'], state: AttemptState): boolean {
  if (after === undefined) return true;
  const { phase, minutes, topic } = after;
  return (
    (phase === undefined || state.phasesReached.includes(phase)) &&
    (minutes === undefined || state.seconds >= minutes * 60) &&
    (topic === undefined || state.questions.some((question) => question.topic === topic))
  );
}

function startState(drawn: Case, chart: Chart): AttemptState {
  const present = drawn.people.filter((person) => person.calledBy === null).map((person) => person.id);
  const state: AttemptState = {
    acts: 0,
    seconds: 0,
    chart: chart.value,
    phase: chart.phase,
    phasesReached: [chart.phase],
    applicant: startApplicant(drawn.start),
    asking: { type: 'procedural', fitting: false, anchored: false },
    expressions: Object.fromEntries(drawn.people.map((person) => [person.id, person.expression])),
    present,
    interpreted: drawn.people.some((person) => person.role === 'interpreter' && present.includes(person.id)),
    interpreters: Object.fromEntries(
      drawn.people.flatMap(({ id, interpreting }) =>
        interpreting === null ? [] : [[id, startInterpreter(interpreting)]],
      ),
    ),
    tellings: [],
    requests: [],
    evidence: addStatements(NO_EVIDENCE, sayStart(drawn)),
    transcript: [],
    choices: [],
    standing: null,
    asked: {},
    free: [],
    contests: [],
    meant: null,
    questions: [],
    steps: [],
    measures: [],
    conduct: [],
    puts: [],
    referrals: [],
    signals: [],
    held: drawn.papers.filter((paper) => paper.presented === 'start').map((paper) => paper.id),
    looks: [],
    mrzRead: [],
    chipRead: [],
    sealsRead: [],
    lookedAt: [],
    findings: [],
    comparisons: [],
    lineReviews: [],
    returns: [],
    accepted: [],
    amendments: [],
    weighings: [],
    judgements: [],
    queries: [],
    readBacks: [],
    corrections: [],
    recordChecks: [],
    attributions: [],
    handovers: [],
    openDilemma: null,
    answers: [],
    done: [],
    notes: [],
    hints: [],
    decision: null,
    signed: null,
    review: null,
    digest: '',
  };
  return { ...state, digest: digestOf('', shownSince(null, state, [])) };
}

/** What the trainee was newly shown between two states: the substance of the view, without its words. */
function shownSince(before: AttemptState | null, after: AttemptState, offers: readonly string[]): unknown {
  const from = <T>(list: (state: AttemptState) => readonly T[]): readonly T[] =>
    list(after).slice(before === null ? 0 : list(before).length);
  return [
    after.chart,
    after.seconds,
    after.expressions,
    after.present,
    from((state) => state.transcript).map(({ who, text, manner, through, words }) => [
      who,
      text,
      manner,
      ...(through === undefined
        ? []
        : [through.interpreter, through.saidSeconds, through.renderedSeconds, through.heard]),
      ...(words === undefined ? [] : [words]),
    ]),
    from((state) => state.evidence.statements).map(({ fact, value, source, origin }) => [fact, value, source, origin]),
    after.choices.map((choice) => choice.id),
    after.openDilemma,
    after.held,
    from((state) => state.looks).map(({ paper, page, light, level, region, tilt, from: side = null }) => [
      paper,
      page,
      light,
      level,
      region,
      tilt,
      ...(side === null ? [] : [side]),
    ]),
    from((state) => state.findings).map(({ id, term }) => [id, term]),
    after.signed,
    offers,
    ...(after.meant === null ? [] : [after.meant.among]),
    ...(after.corrections === (before?.corrections ?? after.corrections) ? [] : [after.corrections]),
    ...shownOfRegisters(before, after),
  ];
}

/** What registers and agencies showed that take their while; nothing where all answer at once. */
function shownOfRegisters(before: AttemptState | null, after: AttemptState): unknown[] {
  const seen = ({ queries, recordChecks, attributions, handovers }: AttemptState): unknown[][] => [
    queries.flatMap(({ register, denied, due, arrivedAct }) =>
      denied === undefined && due === undefined ? [] : [[register, denied ?? false, due ?? 0, arrivedAct ?? 0]],
    ),
    recordChecks.map(({ register, record, by, knownAct }) => [register, record, by, knownAct]),
    attributions.map(({ register, record, theirs }) => [register, record, theirs]),
    handovers.map(({ to, why, repliedAct }) => [to, why, repliedAct]),
  ];
  const now = seen(after);
  if (now.every((list) => list.length === 0)) return [];
  return before !== null && JSON.stringify(seen(before)) === JSON.stringify(now) ? [] : [now];
}
