// How each of the 22 steps of an interview was done (interviewing.md 1.4): what shows it in the acts, and whether it could be done at all. How
// grave it is to leave one out is said by the procedure.

import {
  FEWEST_LETTERS_OF_REASONS,
  listPuts,
  makeHistory,
  putsOfGround,
  unputGrounds,
  type AttemptState,
  type Statement,
} from '#attempt';
import { isSubstantive, type QuestionType } from '#interview';
import { holds, type Case, type ChartStateSource, type Phase } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { explain, type Explanation, type StepMark } from './report.ts';

export const STEP_IDS = Array.from({ length: 22 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);

export type StepSeverity = Case['procedure']['steps'][string];

export interface StepResult {
  readonly step: string;
  /** How grave it is here to leave it out. */
  readonly severity: StepSeverity;
  readonly mark: StepMark;
  readonly acts: readonly number[];
  /** What was lacking, or why it does not apply; null: nothing more to say. */
  readonly detail: Explanation | null;
}

type Shown = Pick<StepResult, 'acts'> & {
  /** In the whole, in part, not at all, or there was no occasion. */
  readonly done: 'whole' | 'part' | 'not' | 'noOccasion';
  readonly detail?: Explanation | null;
};

/** All 22, as they come. */
export function markSteps(record: AttemptRecord): StepResult[] {
  const { procedure, content } = record.drawn;
  const excluded = content.scenario.procedure.notApplicable ?? [];
  const history = makeHistory(record.drawn, () => record.final);
  return STEP_IDS.map((step): StepResult => {
    const severity = procedure.steps[step] ?? 'none';
    const off = (code: string): StepResult => ({
      step,
      severity,
      mark: 'notApplicable',
      acts: [],
      detail: explain(code),
    });
    if (severity === 'none') return off('stepNotAsked');
    if (excluded.includes(step)) return off('stepNotHere');
    const when = record.open.steps.get(step);
    if (when !== undefined && !holds(when, record.drawn.cells, history)) return off('stepNoOccasion');
    const { done, acts, detail = null } = (SHOWS[step] ?? shownByAct(step))(record);
    if (done === 'noOccasion') return off('stepNoOccasion');
    const missed: StepMark = severity === 'minor' ? 'minor' : 'significant';
    return { step, severity, mark: done === 'whole' ? 'correct' : done === 'part' ? 'minor' : missed, acts, detail };
  });
}

const SHOWS: Readonly<Record<string, (record: AttemptRecord) => Shown>> = {
  M01: (record) => {
    const acts = actsOfStep(record, 'M01');
    const readings = fileReadings(record);
    return { done: acts.length > 0 || readings !== null ? 'whole' : 'not', acts: [...acts, ...(readings ?? [])] };
  },
  M02: showLanguage,
  M03: showPrivacy,
  M06: (record) => {
    if (!hasInterpreter(record.drawn)) return NO_OCCASION;
    const acts = actsOfStep(record, 'M06');
    // To ask whether they understand each other is a part; to hear them talk is the whole.
    const isHeard = record.final.questions.some(({ act, type }) => acts.includes(act) && type === 'open');
    if (isHeard || acts.length === 0) return { done: isHeard ? 'whole' : 'not', acts };
    return { done: 'part', acts, detail: explain('stepUnheard') };
  },
  M07: (record) => (hasInterpreter(record.drawn) ? shownByAct('M07')(record) : NO_OCCASION),
  M12: (record) => {
    const shown = shownByAct('M12')(record);
    // Where telling is practised first (a child), an invitation without it is a part.
    const isPractised =
      !hasPhase(record.drawn.procedure.chart, 'practice') || wasPractised(record.final, shown.acts[0] ?? 0);
    return shown.done !== 'whole' || isPractised
      ? shown
      : { ...shown, done: 'part', detail: explain('stepUnpractised') };
  },
  M13: ({ final }) => {
    if (!final.questions.some(({ freeNarrative }) => freeNarrative)) return NO_OCCASION;
    const acts = final.conduct.filter(({ kind }) => kind === 'interrupts').map((one) => one.act);
    if (acts.length === 0) return { done: 'whole', acts };
    return { done: 'not', acts, detail: explain('stepInterrupted', { count: acts.length }) };
  },
  M14: showExplored,
  M15: showDiscussed,
  M16: ({ drawn, final, decision }) => {
    if ((decision?.grounds.length ?? 0) === 0) return NO_OCCASION;
    const acts = listPuts(final)
      .filter(({ fault }) => fault === null)
      .map(({ act }) => act);
    const unput = unputGrounds(drawn, final);
    if (unput.length === 0) return { done: 'whole', acts };
    return { done: 'not', acts, detail: explain('stepNotPut', { bare: unput.join(', ') }) };
  },
  M17: (record) => {
    const { drawn, final, decision } = record;
    const first = final.signals[0]?.act;
    if (first === undefined) return NO_OCCASION;
    const steps = actsOfStep(record, 'M17');
    const acts = [...steps, ...final.referrals.map(({ act }) => act)].filter((act) => act >= first);
    const isDecided = decision !== null && drawn.procedure.safeguards.includes(decision.outcome);
    return { done: acts.length > 0 || isDecided ? 'whole' : 'not', acts };
  },
  M19: showReadBack,
  M21: ({ final, decision }) => {
    const acts = decidingAct(final);
    const isWritten = (decision?.rationale.trim().length ?? 0) >= FEWEST_LETTERS_OF_REASONS;
    if (!isWritten) return { done: 'not', acts, detail: explain('stepUnwritten') };
    const bare = (decision?.grounds ?? []).filter(({ evidence }) => evidence.length === 0);
    if (bare.length === 0) return { done: 'whole', acts };
    return { done: 'part', acts, detail: explain('stepBare', { bare: bare.map(({ ground }) => ground).join(', ') }) };
  },
  M22: ({ final }) => (final.review === null ? NO_OCCASION : { done: 'whole', acts: [final.review.act] }),
};

const NO_OCCASION: Shown = { done: 'noOccasion', acts: [] };

/** Steps that an act of their own performs. Where the case has no such act, nobody can do it. */
function shownByAct(step: string): (record: AttemptRecord) => Shown {
  return (record) => {
    const acts = actsOfStep(record, step);
    if (acts.length > 0) return { done: 'whole', acts };
    const isPossible = [...record.drawn.questions.values()].some(({ knot }) => knot.header.steps.includes(step));
    return isPossible ? { done: 'not', acts } : NO_OCCASION;
  };
}

/** M02: whoever interprets is there and fits, and what was asked for was met; a note of what could not be is a part. */
function showLanguage(record: AttemptRecord): Shown {
  const { drawn, final } = record;
  if (!hasInterpreter(drawn)) return NO_OCCASION;
  const acts = [
    ...actsOfStep(record, 'M02'),
    ...drawn.people.flatMap(({ role, calledBy }) =>
      role === 'interpreter'
        ? final.measures.filter(({ measure }) => calledBy?.includes(measure) === true).map(({ act }) => act)
        : [],
    ),
  ];
  const passed = final.requests.filter(
    ({ request, metBy, ignoredBy }) => request === 'otherInterpreter' && metBy === null && ignoredBy.length > 0,
  );
  const isThere = final.interpreted || acts.length > 0;
  if (isThere && passed.length === 0) return { done: 'whole', acts };
  const isNoted = final.measures.some(({ measure }) => measure === 'noteInterpreter');
  const why = passed.length > 0 ? explain('stepWishPassed') : explain('stepNoInterpreter');
  return {
    done: isNoted ? 'part' : 'not',
    acts: [...acts, ...passed.flatMap(({ ignoredBy }) => ignoredBy)],
    detail: why,
  };
}

/**
 * M03: away from others before it becomes private; where nobody had anything to hide there is no occasion at a desk in a hall, unless the
 * procedure itself says when it is called for.
 */
function showPrivacy(record: AttemptRecord): Shown {
  const { drawn, final } = record;
  const measures = final.measures.filter(({ measure }) => PRIVATE_MEASURES.has(measure)).map(({ act }) => act);
  const acts = [...actsOfStep(record, 'M03'), ...measures];
  const isCalledFor = record.open.steps.has('M03');
  if (acts.length > 0) {
    const heard = isCalledFor ? listPuts(final).flatMap(({ act }) => (act < Math.min(...acts) ? [act] : [])) : [];
    if (heard.length === 0) return { done: 'whole', acts };
    return { done: 'part', acts: [...heard, ...acts], detail: explain('stepPutBeforeOthers') };
  }
  const isPossible = [...drawn.questions.values()].some(
    ({ knot: { header } }) => header.steps.includes('M03') || PRIVATE_MEASURES.has(header.measure ?? ''),
  );
  if (!isPossible) return NO_OCCASION;
  const isAtDesk = drawn.procedure.line === 'first' && final.signals.length === 0 && !isCalledFor;
  return isAtDesk ? NO_OCCASION : { done: 'not', acts };
}

const PRIVATE_MEASURES: ReadonlySet<string> = new Set(['privateRoom', 'separate']);

/** M14: every material topic with an open and a probing question, as far as the case has such. */
function showExplored({ drawn, final }: AttemptRecord): Shown {
  const topics = Object.keys(drawn.content.scenario.scoring.toExplore);
  if (topics.length === 0) return NO_OCCASION;
  const history = makeHistory(drawn, () => final);
  // What this case never offered cannot have been left out.
  const isOffered = (topic: string, type: QuestionType): boolean =>
    [...drawn.questions.values()].some(
      ({ knot: { header }, when }) =>
        header.topic === topic &&
        header.type === type &&
        !header.hidden &&
        (when === null || holds(when, drawn.cells, history)),
    );
  const lacks = (topic: string, type: QuestionType): boolean =>
    !final.questions.some((one) => one.topic === topic && one.type === type) && isOffered(topic, type);
  const short = topics.filter((topic) => lacks(topic, 'open') || lacks(topic, 'probing'));
  const acts = final.questions.filter(({ topic }) => topics.includes(topic)).map(({ act }) => act);
  if (short.length === 0) return { done: 'whole', acts };
  const detail = explain('stepTopicsThin', { topic: short.join(', ') });
  return { done: 2 * short.length <= topics.length ? 'part' : 'not', acts, detail };
}

/** M15: a paper that is held against somebody was first talked about with them: openly is the whole, at all a part. */
function showDiscussed(record: AttemptRecord): Shown {
  const { final, decision } = record;
  const cited = new Set((decision?.grounds ?? []).flatMap(({ evidence }) => evidence));
  const { statements } = final.evidence;
  const papers = new Map<string, Statement[]>();
  for (const one of statements) {
    const paper = paperOf(record, one);
    if (paper === null || !(cited.has(one.id) || cited.has(one.origin.id))) continue;
    papers.set(paper, [...(papers.get(paper) ?? []), one]);
  }
  if (papers.size === 0) return NO_OCCASION;
  const acts = new Set<number>();
  const talkedOf = [...papers.values()].map((held): 'openly' | 'somehow' | null => {
    const facts = new Set(held.map(({ fact }) => fact));
    const of = statements
      .filter(({ fact, origin }) => facts.has(fact) && origin.kind === 'person')
      .map(({ act }) => act);
    const put = listPuts(final).flatMap(({ fact, act, fault }) => (facts.has(fact) && fault === null ? [act] : []));
    // Whatever is put while the same ground rests on the paper is talked of with it.
    const grounds = (decision?.grounds ?? []).filter(({ evidence }) =>
      held.some(({ id, origin }) => evidence.includes(id) || evidence.includes(origin.id)),
    );
    const ofGround = grounds.flatMap(({ ground }) =>
      putsOfGround(record.drawn, listPuts(final), ground).flatMap(({ act, fault }) => (fault === null ? [act] : [])),
    );
    const asked = final.questions.filter(({ act }) => [...of, ...put, ...ofGround].includes(act));
    for (const { act } of asked) acts.add(act);
    if (asked.some(({ type }) => type === 'open' || type === 'probing')) return 'openly';
    return asked.length > 0 ? 'somehow' : null;
  });
  if (talkedOf.every((one) => one === 'openly')) return { done: 'whole', acts: [...acts] };
  const isTalkedOf = talkedOf.every((one) => one !== null);
  return {
    done: isTalkedOf ? 'part' : 'not',
    acts: [...acts],
    detail: explain(isTalkedOf ? 'stepTalkedClosed' : 'stepUntalked'),
  };
}

/** The paper that a statement was read on, or that its finding is of; null for everything else. */
function paperOf({ final }: AttemptRecord, { origin }: Statement): string | null {
  if (origin.kind === 'paper') return origin.id;
  if (origin.kind !== 'finding') return null;
  return final.findings.find(({ id }) => id === origin.id)?.paper ?? null;
}

/** M19: read back, and what was wrong set right; a correction that was refused or left open is no read-back at all. */
function showReadBack(record: AttemptRecord): Shown {
  const { final } = record;
  const told = shownByAct('M19')(record);
  const acts = [...told.acts, ...final.readBacks.map(({ act }) => act), ...final.corrections.flatMap(settledAct)];
  if (final.corrections.some(({ settled }) => settled?.accepted !== true))
    return { done: 'not', acts, detail: explain('stepDisputed') };
  if (final.readBacks.length > 0) return { done: 'whole', acts };
  // What only a slip put into the record carries a ground, and nobody read it to the one who said it.
  const cited = new Set((record.decision?.grounds ?? []).flatMap(({ evidence }) => evidence));
  const onSlips = final.evidence.statements.some(
    ({ id, cause, origin }) => cited.has(id) && origin.kind === 'person' && cause !== undefined && cause !== 'lie',
  );
  if (onSlips && told.done === 'whole') return { done: 'part', acts, detail: explain('stepSlipUnread') };
  return { ...told, acts };
}

function settledAct({ settled }: AttemptState['corrections'][number]): number[] {
  return settled === null ? [] : [settled.act];
}

/** Whether a chart has such a phase. */
function hasPhase({ phase, states = {} }: ChartStateSource, wanted: Phase): boolean {
  return phase === wanted || Object.values(states).some((state) => hasPhase(state, wanted));
}

/** Whether the person had practised telling, about something that matters to nobody, before this act. */
function wasPractised({ measures }: AttemptState, act: number): boolean {
  return measures.some((taken) => taken.measure === 'practice' && taken.act < act);
}

function actsOfStep({ final }: AttemptRecord, step: string): number[] {
  return final.steps.filter((one) => one.step === step).map((one) => one.act);
}

function hasInterpreter({ people }: Case): boolean {
  return people.some(({ role }) => role === 'interpreter');
}

function decidingAct({ decision }: AttemptState): number[] {
  return decision === null ? [] : [decision.act];
}

/** How somebody is, who they are talking to, whether they understand each other. */
const BEFORE_THE_MATTER: ReadonlySet<string> = new Set(['care', 'opening', 'interpreting']);

/** The looks by which every paper of the file had been opened before the first question on the matter; null if one had not. */
function fileReadings({ drawn, final }: AttemptRecord): number[] | null {
  const first =
    final.questions.find(({ topic, type }) => !BEFORE_THE_MATTER.has(topic) && isSubstantive(type))?.act ?? Infinity;
  const file = drawn.papers.filter((paper) => paper.presented === 'start');
  const looks = file.map(({ id }) =>
    final.looks.find(({ paper, act, reference }) => paper === id && !reference && act < first),
  );
  return looks.every((look) => look !== undefined) ? [...new Set(looks.map(({ act }) => act))] : null;
}
