// From a state to the view: what can be perceived now, in handles and text references. Nothing that has not come to light is read
// here, with one exception that must be: what is printed on the pages and seen under the lights that were used.

import {
  areasOf,
  describePage,
  describePortrait,
  pageSizeOf,
  pagesOf,
  parseMrz,
  readChip,
  readPage,
  readSeals,
  type Observation,
} from '#documents';
import { actsOf, readersOf, type Case, type CasePaper, type History } from '#scenario';
import type { AttemptState, Look, Spoken } from './attemptState.ts';
import { establish, isCounted } from './evidence.ts';
import type { Gate } from './gate.ts';
import type { Help } from './help.ts';
import { mrzLinesOf, mrzPageOf, portraitPageOf } from './lookAt.ts';
import { refOfLook } from './lookRef.ts';
import { messageOf, wordsOfValues } from './messageOf.ts';
import { listPuts } from './putting.ts';
import { listRecorded } from './readBack.ts';
import { isHearing, listOffers } from './offers.ts';
import { chipPageOf } from './readMachine.ts';
import { OWN_WORDS, UNMATCHED } from './view.ts';
import { EVERY_PART_ANEW, type KeepPart } from './keptParts.ts';
import { viewAgencies, viewHandovers, viewRegister } from './viewRegisters.ts';
import type {
  ChipView,
  DilemmaView,
  LookView,
  Message,
  MrzView,
  ObservationView,
  OfferView,
  PageView,
  PaperView,
  PersonView,
  SealView,
  StatementView,
  View,
} from './view.ts';

/** What a view tells beside what happened: whether free words are understood, and how they were heard. */
export interface Telling {
  readonly listens: boolean;
  readonly tellsHearing: boolean;
  /** Whether a screen may speak what is said. */
  readonly voices?: boolean;
  /** In whose recordings lines are heard. */
  readonly language?: string;
  readonly withheld?: readonly Help[];
}

/** Said only where it is not the arrivals hall, so that a view of before stays as it was. */
function sceneOf({ content }: Case): Pick<View<Message>['case'], 'scene'> {
  const { place } = content.scenario.setting;
  return place === undefined || place === 'arrivals' ? {} : { scene: place };
}

/** How the texts of a view are given: as references, or as words at once. */
export interface Saying<M> {
  readonly say: (id: string) => M;
  /** The officer's own words, as they are. */
  readonly own: (words: string) => M;
}

export function makeView(
  drawn: Case,
  state: AttemptState,
  history: History,
  gate: Gate,
  telling: Telling = { listens: false, tellsHearing: true },
): View<Message> {
  const saying: Saying<Message> = {
    say: (id) => messageOf(drawn, id),
    own: (words) => ({ id: OWN_WORDS, args: { words } }),
  };
  return makeViewIn(saying, { drawn, state, history, gate, telling });
}

export interface Viewed {
  readonly drawn: Case;
  readonly state: AttemptState;
  readonly history: History;
  readonly gate: Gate;
  readonly telling: Telling;
}

/** `part` keeps what an act leaves as it was; it belongs to one attempt, one way of telling and one language. */
export function makeViewIn<M>(
  { say, own }: Saying<M>,
  { drawn, state, history, gate, telling }: Viewed,
  part: KeepPart = EVERY_PART_ANEW,
): View<M> {
  const { evidence, held, looks, present, transcript } = state;
  const picture = part('picture', [evidence], () => establish(evidence, drawn.vocabulary, 'officer'));
  const allowedActs = actsOf(drawn.procedure);
  const papers = drawn.papers.filter((paper) => state.held.includes(paper.id));
  return {
    case: part('case', [], () => ({
      title: say('title'),
      place: say('place'),
      date: drawn.date,
      startsAt: drawn.content.scenario.setting.startsAt,
      line: drawn.content.scenario.setting.line,
      ...sceneOf(drawn),
      pack: drawn.content.scenario.law.pack,
      decision: drawn.content.scenario.law.decision,
    })),
    equipment: drawn.procedure.equipment,
    acts: state.acts,
    clockSeconds: state.seconds,
    waiting: drawn.content.scenario.setting.waiting,
    phase: state.phase,
    phasesReached: state.phasesReached,
    over: state.signed !== null,
    ...(telling.voices === false ? { voiceless: true as const } : {}),
    ...(telling.withheld === undefined || telling.withheld.length === 0 ? {} : { withheld: telling.withheld }),
    people: part('people', [present, state.expressions, state.lookedAt], () =>
      drawn.people
        .filter((person) => present.includes(person.id))
        .map((person) => viewPerson(state, person, gate, say)),
    ),
    names: part('names', [present, transcript], () =>
      Object.fromEntries(
        drawn.people
          .filter(
            ({ id }) =>
              present.includes(id) || transcript.some(({ who, through }) => who === id || through?.interpreter === id),
          )
          .map(({ id }) => [gate.out('person', id), say(`person.${id}`)]),
      ),
    ),
    papers: part('papers', [held, looks, state.mrzRead, state.chipRead, state.sealsRead], () =>
      papers.map((paper) => viewPaper(drawn, state, paper, gate)),
    ),
    looks: part('looks', [looks], () => looks.map((look) => viewLook(look, gate))),
    observations: part('observations', [looks], () => viewObservations(drawn, state, gate)),
    transcript: part('transcript', [transcript, state.free, state.contests], () =>
      transcript.map((spoken, index) => ({
        n: index + 1,
        act: spoken.act,
        atSeconds: spoken.atSeconds,
        who: gate.out('person', spoken.who),
        text: spoken.words === undefined ? say(spoken.text) : own(spoken.words),
        manner: spoken.manner,
        ...viewRecordings(drawn, spoken, telling),
        through: viewThrough(spoken, gate, say),
        ...viewAsking(state, spoken, say, telling),
      })),
    ),
    offers: listOffers(drawn, state, history).map((id) => viewOffer(drawn, state, id, gate, say)),
    listens: telling.listens && !isHearing(drawn),
    meant: viewMeant(state, gate, say),
    standing: state.standing !== null,
    choices: state.choices.map((choice) => ({ id: gate.out('choice', choice.id), text: say(`line.${choice.id}`) })),
    registers: drawn.registers.map((register) => viewRegister(drawn, state, register, gate, say)),
    agencies: part('agencies', [], () => viewAgencies(drawn, say)),
    handovers: part('handovers', [state.handovers], () => viewHandovers(state, say)),
    dilemma: viewDilemma(drawn, state, gate, say),
    statements: part('statements', [evidence], () =>
      evidence.statements.map((statement): StatementView => {
        const { origin } = statement;
        return {
          id: statement.id,
          fact: statement.fact,
          value: statement.value,
          complete: statement.complete,
          ...(statement.since === undefined ? {} : { since: statement.since }),
          source: statement.source,
          origin: {
            kind: origin.kind,
            ...(origin.kind === 'paper' ? { paper: gate.out('paper', origin.id) } : {}),
            ...(origin.kind === 'person' ? { person: gate.out('person', origin.id) } : {}),
            ...(origin.through === undefined ? {} : { through: gate.out('person', origin.through) }),
            ...(origin.kind === 'register' ? { register: gate.out('register', origin.id) } : {}),
            ...(origin.kind === 'register' && origin.field !== undefined && origin.field !== 'otherwise'
              ? { record: gate.out('record', `${origin.id}/${origin.field}`) }
              : {}),
            ...(origin.kind === 'agency' ? { agency: origin.id } : {}),
            ...(origin.kind === 'finding' ? { finding: origin.id } : {}),
            ...(origin.page === undefined ? {} : { page: origin.page }),
            ...(origin.kind === 'paper' && origin.field !== undefined ? { field: origin.field } : {}),
          },
          act: statement.act,
          counted: isCounted(evidence, statement, 'officer'),
        };
      }),
    ),
    values: part('values', [evidence], () => wordsOfValues(drawn, evidence.statements, say)),
    established: part('established', [evidence], () =>
      [...picture.established.values()]
        .filter((fact) => fact.statements.length > 0)
        .map(({ fact, value, complete, statements }) => ({ fact, value, complete: complete ?? true, statements })),
    ),
    discrepancies: picture.discrepancies,
    findings: state.findings
      .filter((finding) => !finding.withdrawn)
      .map((finding) => ({
        id: finding.id,
        act: finding.act,
        paper: gate.out('paper', finding.paper),
        page: finding.page,
        area: finding.area,
        light: finding.light,
        term: finding.term,
        note: finding.note,
      })),
    comparisons: state.comparisons.map((comparison) => ({ ...comparison, paper: gate.out('paper', comparison.paper) })),
    lineReviews: state.lineReviews.map((review) => ({ ...review, paper: gate.out('paper', review.paper) })),
    returns: state.returns.map((one) => ({ ...one, paper: gate.out('paper', one.paper) })),
    accepted: state.accepted.map((one) => ({ ...one, paper: gate.out('paper', one.paper) })),
    amendments: state.amendments.map((one) => ({ ...one, paper: gate.out('paper', one.paper) })),
    weighings: state.weighings,
    record: viewRecord(drawn, state, gate),
    works: { forms: allowedActs.has('reviewLine'), weighing: allowedActs.has('weigh'), hearing: isHearing(drawn) },
    judgements: state.judgements.map(({ act, fact, value }) => ({ act, fact, value })),
    notes: state.notes,
    deciding: {
      outcomes: drawn.outcomes,
      grounds: part('grounds', [], () => ({
        letters: drawn.grounds.letters.map(({ ground, citation, fits }) => ({ ground, citation, fits })),
        outcomes: drawn.grounds.outcomes,
      })),
      puts: listPuts(state).map(({ act, fact, fault }) => ({
        act,
        fact,
        grounds: drawn.grounds.letters.filter(({ facts }) => facts.has(fact)).map(({ ground }) => ground),
        fault: telling.tellsHearing || fault === 'unanswered' ? fault : null,
      })),
      told: Object.keys(drawn.procedure.told),
      judgements: drawn.procedure.judgements,
      draft: state.decision?.decision ?? null,
      signed: state.signed !== null,
    },
    hint: viewHint(drawn, state, say),
  };
}

/** What the record is made of beside what was said: what may be read back, what was, what was corrected, who was there, breaks. */
function viewRecord(drawn: Case, state: AttemptState, gate: Gate): View<Message>['record'] {
  const secondsOf = (act: number): number => state.transcript.find((line) => line.act === act)?.atSeconds ?? 0;
  const present = drawn.people.filter(
    ({ id }) => state.present.includes(id) || state.transcript.some(({ who, through }) => who === id || through?.interpreter === id), // prettier-ignore
  );
  return {
    recorded: listRecorded(drawn, state).map(({ id }) => id),
    read: [...new Set(state.readBacks.flatMap(({ statements }) => statements))],
    corrections: state.corrections.map(({ statement, value, act, settled }) => ({
      statement,
      value,
      act,
      accepted: settled?.accepted ?? null,
    })),
    present: present.map(({ id, role }) => ({ person: gate.out('person', id), role })),
    breaks: state.measures
      .filter(({ measure }) => measure === 'break')
      .map(({ act }) => ({ act, atSeconds: secondsOf(act) })),
  };
}

/** None where lines may not be spoken, for the officer's own words, and for what never reached the officer's ear. */
function viewRecordings(
  { content }: Case,
  { text, words, through }: Spoken,
  { voices, language = '' }: Telling,
): Pick<View<Message>['transcript'][number], 'recordings'> {
  const found = content.recordings?.[language]?.[text];
  if (found === undefined || voices === false || words !== undefined || through?.renderedSeconds === 0) return {};
  return { recordings: found };
}

function viewAsking<M>(
  state: AttemptState,
  { act, who, text, words, asking }: Spoken,
  say: (id: string) => M,
  { tellsHearing }: Telling,
): Pick<View<M>['transcript'][number], 'asking' | 'free'> {
  const heard = who === 'officer' ? state.free.find((one) => one.act === act) : undefined;
  if (heard === undefined && words === undefined) return { asking };
  return {
    asking: tellsHearing ? asking : null,
    free: {
      heardAs: text === UNMATCHED ? null : say(text),
      hearing:
        heard === undefined || !tellsHearing
          ? null
          : { label: heard.label, flags: heard.flags, rule: heard.rule, fitting: heard.fitting },
      contested: state.contests.some((contest) => contest.label === act),
    },
  };
}

/** What the last words may have meant, while that is open. */
function viewMeant<M>(state: AttemptState, gate: Gate, say: (id: string) => M): View<M>['meant'] {
  const { meant } = state;
  if (meant === null) return null;
  return {
    act: meant.act,
    options: meant.among.map((id) => ({ id: gate.out('question', id), text: say(`ask.${id}`) })),
  };
}

function viewThrough<M>(
  { through }: Spoken,
  gate: Gate,
  say: (id: string) => M,
): View<M>['transcript'][number]['through'] {
  if (through === undefined) return null;
  const { interpreter, saidSeconds, renderedSeconds, heard } = through;
  return {
    interpreter: gate.out('person', interpreter),
    saidSeconds,
    renderedSeconds,
    heard: heard === null ? null : say(heard),
  };
}

function viewPerson<M>(
  state: AttemptState,
  person: Case['people'][number],
  gate: Gate,
  say: (id: string) => M,
): PersonView<M> {
  const expression = state.expressions[person.id] ?? person.expression;
  const handle = gate.out('person', person.id);
  return {
    id: handle,
    role: person.role,
    name: say(`person.${person.id}`),
    expression,
    posture: person.posture,
    lookedAt: state.lookedAt.some((look) => look.person === person.id),
  };
}

function viewPaper(drawn: Case, state: AttemptState, paper: CasePaper, gate: Gate): PaperView {
  const looks = state.looks.filter((look) => look.paper === paper.id && !look.reference);
  return {
    id: gate.out('paper', paper.id),
    kind: paper.kind,
    state: paper.state,
    holder: gate.out('person', paper.holder),
    portraitPage: portraitPageOf(paper),
    mrzPage: mrzPageOf(paper),
    pages: pagesOf(paper.document).map((id): PageView => {
      const seen = [...new Set(looks.filter((look) => look.page === id).map((look) => look.light))];
      const opened = seen.length > 0;
      return {
        id,
        ...pageSizeOf(paper.document, id),
        seen,
        fields: opened ? readPage(paper.document, id).map(({ field, value, zone }) => ({ field, value, zone })) : [],
        areas: opened ? areasOf(paper.document, id).map(({ name, box }) => ({ id: name, box })) : [],
      };
    }),
    mrz: viewMrz(drawn, state, paper),
    chipPage: readersOf(drawn.procedure.equipment).includes('chip') ? chipPageOf(paper) : null,
    chip: viewChip(drawn, state, paper, gate),
    seals: viewSeals(drawn, state, paper),
  };
}

function viewMrz(drawn: Case, state: AttemptState, paper: CasePaper): MrzView | null {
  if (!state.mrzRead.some((read) => read.paper === paper.id)) return null;
  const lines = mrzLinesOf(paper);
  const parsed = parseMrz(lines, { referenceDate: drawn.date });
  return {
    lines,
    valid: parsed.valid,
    errors: parsed.errors.map(({ code, line, columns }) => ({ code, line: line ?? null, columns: columns ?? null })),
    fields: Object.entries(parsed.fields).map(([field, value]) => ({ field, value: String(value ?? '') })),
  };
}

function viewChip(drawn: Case, state: AttemptState, paper: CasePaper, gate: Gate): ChipView | null {
  const read = state.chipRead.findLast((one) => one.paper === paper.id);
  if (read === undefined) return null;
  const { portrait, zone, ...reading } = readChip(paper.document, drawn.date);
  return {
    ...reading,
    act: read.act,
    lines: zone,
    portrait: portrait === null ? null : `chip:${gate.out('paper', paper.id)}`,
    face: portrait === null ? null : describePortrait(portrait),
  };
}

function viewSeals(drawn: Case, state: AttemptState, paper: CasePaper): SealView[] {
  const last = new Map(state.sealsRead.filter((one) => one.paper === paper.id).map(({ page, act }) => [page, act]));
  return [...last].flatMap(([page, act]) =>
    readSeals(paper.document, page, drawn.date).map((reading) => ({ ...reading, act, page })),
  );
}

function viewLook(look: Look, gate: Gate): LookView {
  return {
    ref: refOfLook(look, gate),
    act: look.act,
    paper: gate.out('paper', look.paper),
    page: look.page,
    light: look.light,
    reference: look.reference,
    level: look.level,
    region: look.region,
    tilt: look.tilt,
    ...sideOf(look),
  };
}

const sideOf = ({ from }: Look): Pick<LookView, 'from'> => (from === undefined ? {} : { from });

/** Descriptions already made, by paper and look: a document never changes, and a view is made after every act. */
const described = new WeakMap<CasePaper['document'], Map<string, readonly Observation[]>>();

/** What the eye sees in a look; worked out once. */
export function describeLook({ document }: CasePaper, look: Omit<Look, 'act'>): readonly Observation[] {
  const known = described.get(document) ?? new Map<string, readonly Observation[]>();
  described.set(document, known);
  const { page, light, level, region, tilt } = look;
  const key = JSON.stringify([page, light, level, region, tilt]);
  const items =
    known.get(key) ?? describePage(document, page, light, { level, tilt, ...(region === null ? {} : { region }) });
  known.set(key, items);
  return items;
}

function viewObservations(drawn: Case, state: AttemptState, gate: Gate): ObservationView[] {
  const seen = new Map<string, { paper: CasePaper; look: Look }>();
  for (const look of state.looks) {
    const paper = drawn.papers.find((one) => one.id === look.paper);
    if (paper !== undefined && !look.reference) seen.set(refOfLook(look, gate), { paper, look });
  }
  return [...seen.values()].map(({ paper, look }) => ({
    paper: gate.out('paper', paper.id),
    page: look.page,
    light: look.light,
    level: look.level,
    region: look.region,
    tilt: look.tilt,
    ...sideOf(look),
    items: describeLook(paper, look),
  }));
}

function viewOffer<M>(drawn: Case, state: AttemptState, id: string, gate: Gate, say: (id: string) => M): OfferView<M> {
  const header = drawn.questions.get(id)?.knot.header;
  const asks = header?.asks;
  // What will be asked is heard when it is asked, and not before.
  if (asks !== undefined)
    return {
      id: gate.out('question', id),
      kind: 'hearing',
      topic: '',
      topicText: say(`person.${asks}`),
      text: say(`person.${asks}`),
      to: gate.out('person', asks),
      asked: 0,
    };
  const kind = header?.measure !== null ? 'measure' : (header?.steps.length ?? 0) > 0 ? 'step' : 'question';
  return {
    id: gate.out('question', id),
    kind,
    topic: header?.topic ?? '',
    topicText: say(`topic.${header?.topic ?? ''}`),
    text: say(`ask.${id}`),
    to: gate.out('person', header?.to ?? 'applicant'),
    asked: state.asked[id] ?? 0,
  };
}

function viewDilemma<M>(drawn: Case, state: AttemptState, gate: Gate, say: (id: string) => M): DilemmaView<M> | null {
  const open = drawn.dilemmas.find((dilemma) => dilemma.id === state.openDilemma);
  if (open === undefined) return null;
  return {
    id: gate.out('dilemma', open.id),
    text: say(`dilemma.${open.id}`),
    question: open.source.asks ? say(`dilemma.${open.id}.question`) : null,
    form: open.source.form,
    options: open.options.map((option) => ({
      id: gate.out('option', `${open.id}/${option}`),
      text: say(`dilemma.${open.id}.${option}`),
    })),
  };
}

function viewHint<M>(drawn: Case, state: AttemptState, say: (id: string) => M): View<M>['hint'] {
  const hint = state.hints.at(-1);
  if (hint === undefined || hint.act !== state.acts) return null;
  const step = drawn.content.expert.steps.find((one) => one.id === hint.step);
  return step === undefined ? null : { act: step.act.type, text: say(`expert.${hint.step}`) };
}
