// Acts of speaking: asking, taking a choice within an answer, answering a dilemma, waiting. How it is asked moves the person before
// they answer; what they answer is ink's choice of lines, and every effect of a line is a tag.

import {
  influencesOf,
  isSubstantive,
  moveApplicant,
  reachOf,
  RECALLS,
  type Asking,
  type Effect,
  type InkReading,
  type Influence,
  type KnotHeader,
  type Request,
  type SpokenLine,
  type Turn,
} from '#interview';
import type { FactValue } from '#law';
import type { Case, History } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AskedQuestion, Rating, Spoken } from './attemptState.ts';
import { addStatements } from './evidence.ts';
import { minuteInterpreter, renderAnew, renderLine, setRight } from './interpret.ts';
import { isOffered } from './offers.ts';
import { sayLine, sayMemory, type Said } from './reveal.ts';
import type { Workbench } from './workbench.ts';

/** A question in words of one's own; null: told apart afterwards, in the written wording. */
interface SaidFreely {
  readonly words: string | null;
}

type SpeakingAct = Extract<Act, { type: 'ask' | 'choose' | 'respond' | 'wait' }>;

export function speak(bench: Workbench, act: SpeakingAct): Refusal | null {
  switch (act.type) {
    case 'ask':
      return ask(bench, act.question);
    case 'choose':
      return choose(bench, act.choice);
    case 'respond':
      return respond(bench, act);
    case 'wait':
      move(bench, ['wait'], [], false);
      return null;
  }
}

function ask(bench: Workbench, id: string): Refusal | null {
  const question = bench.drawn.questions.get(id);
  if (question === undefined) return 'noSuchThing';
  if (!isOffered(bench.drawn, bench.read(), bench.history, question)) return 'notOffered';
  const { header } = question.knot;
  if (header.asks === undefined) askAs(bench, id, header, null);
  else beAsked(bench, id, header, header.asks);
  return null;
}

/** A question comes to the officer; the choices that it opens are the answers. */
function beAsked(bench: Workbench, id: string, header: KnotHeader, who: string): void {
  const { acts, seconds, transcript, asked } = bench.read();
  const spoken: Spoken = { act: acts, atSeconds: seconds, who, text: `ask.${id}`, manner: null, asking: null };
  bench.change({
    transcript: [...transcript, spoken],
    steps: [...bench.read().steps, ...header.steps.map((step) => ({ step, act: acts }))],
    asked: { ...asked, [id]: (asked[id] ?? 0) + 1 },
  });
  takeMeasure(bench, header);
  bench.events.push('asked');
  raiseEvents(bench, header);
  hear(bench, bench.interview.ask(id));
  bench.change({ standing: bench.read().choices.length > 0 ? id : null });
}

/** Asks a knot by a header: its own, or as it was heard in the officer's own words. */
export function askAs(bench: Workbench, id: string, header: KnotHeader, free: SaidFreely | null): void {
  recordAsking(bench, id, `ask.${id}`, header, header, free);
  takeMeasure(bench, header);
  const passed = passOver(bench, header);
  move(bench, [...influencesOf(header), ...passed], header.effects, true);
  // What is asked comes before what is answered, for the chart too.
  raiseEvents(bench, header);
  // What the officer says while a question stands does not answer it.
  hear(bench, bench.read().standing === null ? bench.interview.ask(id) : bench.interview.interject(id));
  const { asked } = bench.read();
  bench.change({ asked: { ...asked, [id]: (asked[id] ?? 0) + 1 } });
}

function choose(bench: Workbench, id: string): Refusal | null {
  const choice = bench.read().choices.find((one) => one.id === id);
  if (choice === undefined) return 'notOffered';
  const asking = choice.asking;
  recordAsking(bench, id, `line.${id}`, asking, null);
  if (asking !== null) move(bench, influencesOf(headerOfChoice(asking)), choice.effects, true);
  const act = bench.read().acts;
  bench.change({
    evidence: addStatements(bench.read().evidence, sayLine(bench.drawn, 'officer', id, choice.says, act)),
  });
  hear(bench, bench.interview.choose(id));
  if (bench.read().choices.length === 0) bench.change({ standing: null });
  if (asking !== null && asking.puts.length > 0) bench.events.push('puts');
  return null;
}

function respond(bench: Workbench, act: Extract<Act, { type: 'respond' }>): Refusal | null {
  const { dilemma, option, ratings } = act;
  const state = bench.read();
  const open = bench.drawn.dilemmas.find((one) => one.id === dilemma);
  if (open === undefined || state.openDilemma !== dilemma) return 'notOffered';
  const chosen = open.source.options[option];
  if (chosen === undefined) return 'noSuchThing';
  if (!isAnswered(open.source.form, Object.keys(open.source.options), option, ratings)) return 'malformed';
  const answer = { dilemma, option, ...(ratings === undefined ? {} : { ratings }), act: state.acts };
  bench.change({
    openDilemma: null,
    answers: [...state.answers, answer],
    conduct: [...state.conduct, ...(chosen.conduct ?? []).map((kind) => ({ kind, act: state.acts }))],
  });
  const effects = Object.entries(chosen.effect ?? {}).map(([measure, points]) => ({
    measure: measure as Effect['measure'],
    points,
  }));
  if (effects.length > 0) move(bench, [], effects, false);
  if (chosen.speaks !== undefined) {
    const { transcript, acts, seconds } = bench.read();
    const text = `dilemma.${dilemma}.${option}.then`;
    const said: Spoken = { act: acts, atSeconds: seconds, who: chosen.speaks, text, manner: null, asking: null };
    bench.change({ transcript: [...transcript, said] });
  }
  if (chosen.plays !== undefined) hear(bench, bench.interview.ask(chosen.plays));
  return null;
}

/** Picked where one is to be picked; where all are to be rated, each once, and what is done is rated best. */
function isAnswered(form: string, options: readonly string[], option: string, ratings?: readonly Rating[]): boolean {
  if (form === 'pick') return ratings === undefined;
  if (ratings === undefined || ratings.length !== options.length) return false;
  if (!options.every((one) => ratings.some((rated) => rated.option === one))) return false;
  const best = Math.max(...ratings.map(({ rating }) => rating));
  return ratings.some((rated) => rated.option === option && rated.rating === best);
}

export function recordAsking(
  bench: Workbench,
  id: string,
  text: string,
  asking: Asking | null,
  header: KnotHeader | null,
  free: SaidFreely | null = null,
): void {
  const { acts, seconds, transcript, questions, steps, conduct, puts } = bench.read();
  const type = asking?.type ?? 'procedural';
  const fitting = asking?.fitting ?? false;
  const spoken: Spoken = {
    act: acts,
    atSeconds: seconds,
    who: 'officer',
    text,
    manner: null,
    ...(free === null || free.words === null ? {} : { words: free.words }),
    asking: { type, steps: header?.steps ?? [] },
  };
  const question: AskedQuestion = {
    act: acts,
    question: id,
    type,
    fitting,
    flags: asking?.flags ?? [],
    topic: header?.topic ?? '',
    freeNarrative: header?.freeNarrative ?? false,
    ...(free === null ? {} : { free: true as const }),
  };
  bench.change({
    transcript: [...transcript, spoken],
    asking: { type, fitting, anchored: asking?.flags.includes('temporal_anchor') ?? false },
    questions: isSubstantive(type) ? [...questions, question] : questions,
    steps: [...steps, ...(header?.steps ?? []).map((step) => ({ step, act: acts }))],
    conduct: [
      ...conduct,
      ...(asking?.conduct ?? []).map((kind) => ({
        kind,
        act: acts,
        ...(free === null ? {} : { free: true as const }),
      })),
    ],
    puts: [...puts, ...(asking?.puts ?? []).map((fact) => ({ fact, act: acts }))],
  });
}

function takeMeasure(bench: Workbench, header: KnotHeader): void {
  const { acts, measures, referrals, present } = bench.read();
  const { measure, refers } = header;
  if (refers !== null) bench.change({ referrals: [...referrals, { to: refers, act: acts }] });
  if (measure === null) return;
  const { people } = bench.drawn;
  const called = people.filter((person) => person.calledBy?.includes(measure) === true && !present.includes(person.id));
  const gone = people.filter(
    (person) => person.leavesOn.includes(measure) || (measure === 'goWithout' && person.role === 'interpreter'),
  );
  const there = [...present, ...called.map((person) => person.id)].filter((id) => !gone.some((one) => one.id === id));
  bench.change({
    measures: [...measures, { measure, act: acts }],
    present: there,
    interpreted: people.some((person) => person.role === 'interpreter' && there.includes(person.id)),
  });
  minuteInterpreter(bench, measure);
  if (measure === 'sayAgain') renderAnew(bench);
  meetRequests(bench, measure);
}

/** What meets a request, and what it does to somebody when the officer asks on without it (interviewing.md 4.3). */
const REQUESTED: Readonly<Record<Request, { readonly metBy: readonly string[]; readonly passed: Influence }>> = {
  break: { metBy: ['break'], passed: 'refuseBreak' },
  otherInterpreter: { metBy: ['changeInterpreter', 'goWithout'], passed: 'keepRefusedInterpreter' },
};

function meetRequests(bench: Workbench, measure: string): void {
  const { requests, acts } = bench.read();
  const isMet = (request: Request): boolean => REQUESTED[request].metBy.includes(measure);
  if (!requests.some(({ request, metBy }) => metBy === null && isMet(request))) return;
  bench.change({
    requests: requests.map((one) => (one.metBy === null && isMet(one.request) ? { ...one, metBy: acts } : one)),
  });
}

/** Asking on about the matter while a request stands open passes over it; asking how somebody is does not. */
function passOver(bench: Workbench, header: KnotHeader): Influence[] {
  const { requests, acts, evidence: _ } = bench.read();
  const open = requests.filter(({ metBy }) => metBy === null);
  if (open.length === 0 || !isSubstantive(header.type) || header.flags.includes('welfare') || header.topic === 'care')
    return [];
  bench.change({
    requests: requests.map((one) => (one.metBy === null ? { ...one, ignoredBy: [...one.ignoredBy, acts] } : one)),
  });
  return open.map(({ request }) => REQUESTED[request].passed);
}

/** Takes in what was answered: words as they are rendered, manners, statements, papers handed over, effects. */
function hear(bench: Workbench, turn: Turn): void {
  const { drawn } = bench;
  const effects: Effect[] = [];
  for (const line of turn.lines) {
    const { acts, seconds } = bench.read();
    const recalled = tellMemories(bench, line);
    const rendered = renderLine(bench, line, recalled);
    const said = (rendered?.said ?? [...sayLine(drawn, line.who, line.id, line.says, acts), ...recalled]).map(
      (one): Said => (line.cause === null ? one : { ...one, cause: line.cause, sound: line.cause === 'lie' }),
    );
    if (rendered?.through.as === null) setRight(bench, rendered.through.said);
    const { transcript, evidence, expressions, held, signals, requests } = bench.read();
    const spoken: Spoken = {
      act: acts,
      atSeconds: seconds,
      who: line.who,
      text: rendered?.text ?? `line.${line.id}`,
      ...(rendered === null ? {} : { through: rendered.through }),
      manner: line.manner,
      asking: null,
    };
    const newSigns = said.filter(
      ({ fact, value }) =>
        drawn.procedure.signals.includes(fact) && isSign(value) && !signals.some((known) => known.fact === fact),
    );
    if (newSigns.length > 0) bench.events.push('signal');
    // What only an interpreter made of it leads the talk like any sign, and is owed nothing.
    const newSignals = newSigns.filter(({ sound }) => sound).map(({ fact }) => fact);
    const person = line.who === 'narrator' ? 'applicant' : line.who;
    const { wants } = line;
    const isNew = wants !== null && !requests.some(({ request, metBy }) => request === wants && metBy === null);
    bench.change({
      transcript: [...transcript, spoken],
      evidence: addStatements(evidence, said),
      expressions:
        line.manner === null || !(person in expressions) ? expressions : { ...expressions, [person]: line.manner },
      held: [
        ...held,
        ...line.hands.filter((paper) => !held.includes(paper) && drawn.papers.some((one) => one.id === paper)),
      ],
      signals: [...signals, ...newSignals.map((fact) => ({ fact, act: acts }))],
      requests: isNew ? [...requests, { request: wants, act: acts, metBy: null, ignoredBy: [] }] : requests,
    });
    effects.push(...line.effects);
  }
  bench.change({ choices: turn.choices });
  if (effects.length > 0) move(bench, [], effects, false);
}

/** Memories told with a line: what they say, and that they were told. */
function tellMemories(bench: Workbench, line: SpokenLine): Said[] {
  return line.recalls.flatMap((memory) => {
    const { acts, tellings } = bench.read();
    const now = bench.history.recall(memory);
    const recall = RECALLS.find((one) => one === now) ?? 'exact';
    bench.change({ tellings: [...tellings, { memory, recall, act: acts }] });
    return sayMemory(bench.drawn, line.who, line.id, memory, recall, acts);
  });
}

function isSign(value: FactValue | undefined): boolean {
  return value === true || (Array.isArray(value) && value.length > 0);
}

export function move(
  bench: Workbench,
  influences: readonly Influence[],
  effects: readonly Effect[],
  spoken: boolean,
): void {
  const { applicant, interpreted } = bench.read();
  bench.change({
    applicant: moveApplicant(applicant, influences, effects, {
      spoken,
      interpreted,
      comprehensionBase: comprehensionWith(bench),
    }),
  });
}

/** How well the applicant understands with those who are there: through the best interpreter among them, or with none. */
function comprehensionWith(bench: Workbench): number {
  const { people, start } = bench.drawn;
  const { present } = bench.read();
  const through = people
    .filter((person) => person.role === 'interpreter' && present.includes(person.id))
    .map(
      ({ interprets, interpreting }) =>
        interprets ??
        (interpreting === null ? null : reachOf(interpreting)) ??
        start.interpreted ??
        start.comprehension,
    );
  return through.length === 0 ? start.comprehension : Math.max(...through);
}

function raiseEvents(bench: Workbench, header: KnotHeader): void {
  // Any question leads into the talk; what is particular about it leads on from there.
  if (isSubstantive(header.type)) bench.events.push('ask');
  for (const step of header.steps) bench.events.push(`step.${step}`);
  if (header.measure !== null) bench.events.push(`measure.${header.measure}`);
  if (header.refers !== null) bench.events.push('refer');
  if (header.freeNarrative) bench.events.push('narrative');
  if (header.puts.length > 0) bench.events.push('puts');
}

export function headerOfChoice(asking: Asking): KnotHeader {
  return {
    ...asking,
    ask: '',
    topic: '',
    steps: [],
    measure: null,
    when: null,
    once: false,
    hidden: false,
    to: 'applicant',
    effects: [],
    seconds: null,
    refers: null,
    freeNarrative: false,
    better: null,
  };
}

/** What ink reads of the case. */
export function readInk(drawn: Case, history: History): InkReading {
  const known = (value: FactValue | undefined): string | number | boolean =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  return {
    fact: (name) => {
      const fact = drawn.truth.get(name);
      if (fact === undefined) throw new Error(`ink reads a fact that this case does not have: ${name}`);
      return known(fact.value);
    },
    draw: (name) => {
      const drawnValue = drawn.draws.get(name);
      if (drawnValue === undefined) throw new Error(`ink reads a draw that this case does not have: ${name}`);
      return known(drawnValue.value);
    },
    told: (name) => history.told(name),
    asked: (name) => history.asked(name),
    willing: (name) => history.willing(name),
    level: (name) => history.level(name),
    found: (name) => history.found(name),
    did: (name) => history.did(name),
    recall: (name) => history.recall(name),
    probed: (name) => history.probed(name),
    interpreter: (name) => history.interpreter(name),
    fits: () => history.fits(),
    agrees: (topic) => history.agrees(topic),
  };
}
