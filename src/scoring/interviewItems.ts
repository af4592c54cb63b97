// Points for the interview: the steps of the procedure, the mix of questions, the topics explored, what the person was able to tell.
// Steps: interviewing.md 1.4; question bands: 2.3. Nothing here rewards reading demeanour, and nothing rewards speed.

import { FEWEST_LETTERS_OF_REASONS, isHearing, makeHistory } from '#attempt';
import { isContaminating, isSubstantive } from '#interview';
import { isSameValue } from '#law';
import { holds, type ChartStateSource, type Phase } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { INTERPRETING_MEASURES, throughInterpreters } from './debriefSpeech.ts';
import { factsOfGround } from './factsBehind.ts';
import { explain, type RawItem, type StepMark } from './report.ts';
import { testimonyItems } from './testimonyItems.ts';

export function interviewItems(record: AttemptRecord): RawItem[] {
  return [
    ...stepItems(record),
    // Who is asked asks nothing on the matter.
    ...(isHearing(record.drawn) ? [] : [mixItem(record)]),
    ...testimonyItems(record),
    ...openFirstItem(record),
    ...exploredItems(record),
    ...disclosedItems(record),
    ...interpretingItem(record),
  ];
}

const SHARES: Readonly<Record<StepMark, number>> = { correct: 1000, minor: 500, significant: 0, notApplicable: 0 };

function stepItems(record: AttemptRecord): RawItem[] {
  const { drawn, final, open } = record;
  const excluded = drawn.content.scenario.procedure.notApplicable ?? [];
  const history = makeHistory(drawn, () => final);
  return Object.entries(drawn.procedure.steps).flatMap(([step, severity]): RawItem[] => {
    if (severity === 'none' || excluded.includes(step)) return [];
    const when = open.steps.get(step);
    if (when !== undefined && !holds(when, drawn.cells, history)) return [];
    const { mark, acts } = markStep(record, step, severity);
    if (mark === 'notApplicable') return [];
    return [
      {
        id: `interview.${step}`,
        weight: severity === 'minor' ? 1 : severity === 'significant' ? 2 : 3,
        share: SHARES[mark],
        acts,
        provisions: [step],
        explanation: explain(`step.${mark}`, { step }),
        mark,
      },
    ];
  });
}

function markStep(record: AttemptRecord, step: string, severity: string): { mark: StepMark; acts: readonly number[] } {
  const { drawn, final, decision } = record;
  const done = final.steps.filter((one) => one.step === step).map((one) => one.act);
  const missed: StepMark = severity === 'minor' ? 'minor' : 'significant';
  switch (step) {
    case 'M01': {
      const isRead = done.length > 0 || readFirst(record);
      return { mark: isRead ? 'correct' : missed, acts: done };
    }
    case 'M06': {
      // To ask whether they understand each other is a part; to hear them talk is the whole.
      const heard = final.questions.some(({ act, type }) => done.includes(act) && type === 'open');
      return { mark: heard ? 'correct' : done.length > 0 ? 'minor' : missed, acts: done };
    }
    case 'M12': {
      // Where telling is practised first (a child), an invitation without it is a part.
      const practised = !hasPhase(drawn.procedure.chart, 'practice') || wasPractised(final, done[0] ?? 0);
      return { mark: done.length === 0 ? missed : practised ? 'correct' : 'minor', acts: done };
    }
    case 'M13': {
      const cut = final.conduct.filter(({ kind }) => kind === 'interrupts').map((one) => one.act);
      if (!final.questions.some(({ freeNarrative }) => freeNarrative)) return { mark: 'notApplicable', acts: [] };
      return { mark: cut.length === 0 ? 'correct' : missed, acts: cut };
    }
    case 'M14': {
      const topics = Object.keys(record.drawn.content.scenario.scoring.toExplore);
      const asked = (topic: string, type: string): boolean =>
        final.questions.some((one) => one.topic === topic && one.type === type);
      const open = topics.filter((topic) => !asked(topic, 'open') || !asked(topic, 'probing'));
      const mark = open.length === 0 ? 'correct' : 2 * open.length <= topics.length ? 'minor' : missed;
      return { mark, acts: final.questions.filter(({ topic }) => topics.includes(topic)).map((one) => one.act) };
    }
    case 'M15':
    case 'M16': {
      const unput = unputGrounds(record);
      if ((decision?.grounds.length ?? 0) === 0) return { mark: 'notApplicable', acts: [] };
      return { mark: unput.length === 0 ? 'correct' : missed, acts: final.puts.map((put) => put.act) };
    }
    case 'M17': {
      if (final.signals.length === 0) return { mark: 'notApplicable', acts: [] };
      const followed = [...done, ...final.referrals.map((referral) => referral.act)];
      return { mark: followed.length > 0 ? 'correct' : 'significant', acts: followed };
    }
    case 'M21':
      return {
        mark: (decision?.rationale.trim().length ?? 0) >= FEWEST_LETTERS_OF_REASONS ? 'correct' : missed,
        acts: decidingAct(record),
      };
    case 'M22':
      return final.review === null
        ? { mark: 'notApplicable', acts: [] }
        : { mark: 'correct', acts: [final.review.act] };
    default:
      return { mark: done.length > 0 ? 'correct' : missed, acts: done };
  }
}

/** Whether some state of the chart bears this phase. */
function hasPhase({ phase, states = {} }: ChartStateSource, wanted: Phase): boolean {
  return phase === wanted || Object.values(states).some((state) => hasPhase(state, wanted));
}

/** Whether the person had practised telling, about something that matters to nobody, before this act. */
function wasPractised({ measures }: AttemptRecord['final'], act: number): boolean {
  return measures.some((taken) => taken.measure === 'practice' && taken.act < act);
}

/** Whether every paper of the file had been opened before the first question on the matter. */
function readFirst({ drawn, final }: AttemptRecord): boolean {
  const first = final.questions.find(({ topic }) => topic !== 'care')?.act ?? Infinity;
  const file = drawn.papers.filter((paper) => paper.presented === 'start');
  return file.every(({ id }) =>
    final.looks.some(({ paper, act, reference }) => paper === id && !reference && act < first),
  );
}

/** Where an interpreter gave it otherwise than it was said: whether the officer noticed and did something about it. */
function interpretingItem({ final }: AttemptRecord): RawItem[] {
  const otherwise = throughInterpreters(final).filter(({ through: { as } }) => as !== null);
  const first = otherwise[0];
  if (first === undefined) return [];
  const handled = final.measures.filter(
    ({ measure, act }) => act > first.act && INTERPRETING_MEASURES.includes(measure),
  );
  const left = otherwise.filter(({ through: { as, setRight } }) => as !== 'aside' && setRight === null).length;
  const share = handled.length === 0 ? 0 : left === 0 ? 1000 : 700;
  return [
    {
      id: 'interview.interpreting',
      weight: 3,
      share,
      acts: [...new Set([...otherwise, ...handled].map(({ act }) => act))],
      provisions: ['M02', 'interpreting-whole'],
      explanation: explain(share === 0 ? 'interpretingUnnoticed' : left === 0 ? 'interpretingRight' : 'interpretingNoticed', { count: share === 0 ? otherwise.length : left }), // prettier-ignore
    },
  ];
}

/** Grounds of the decision for which nothing that carries them was put to the person. */
export function unputGrounds({ decision, final, open }: AttemptRecord): string[] {
  return (decision?.grounds ?? []).flatMap(({ ground }) => {
    const facts = factsOfGround(open.pack, ground);
    return final.puts.some((put) => facts.has(put.fact)) ? [] : [ground];
  });
}

function mixItem({ drawn, final, spared }: AttemptRecord): RawItem {
  const asked = final.questions.filter((question) => isSubstantive(question.type));
  const bad = asked.filter(
    (question) =>
      !spared.has(question.act) && (isContaminating(question.type) || question.flags.includes('stereotype')),
  );
  const percent = asked.length === 0 ? 100 : Math.trunc((100 * bad.length) / asked.length);
  const limit = drawn.procedure.bands.contaminatingPercent;
  return {
    id: 'interview.mix',
    weight: 3,
    share: asked.length === 0 ? 0 : percent <= limit ? 1000 : percent <= 2 * limit ? 500 : 0,
    acts: bad.map((question) => question.act),
    provisions: ['interviewing-2.3'],
    explanation: explain(asked.length === 0 ? 'nothingAsked' : bad.length === 0 ? 'mixClean' : 'mixContaminated', {
      percent,
      count: bad.length,
      of: asked.length,
    }),
  };
}

function openFirstItem({ drawn, final }: AttemptRecord): RawItem[] {
  if (!drawn.procedure.bands.openFirst) return [];
  const first = final.questions.find((question) => isSubstantive(question.type) && question.topic !== 'care');
  return [
    {
      id: 'interview.openFirst',
      weight: 1,
      share: first?.type === 'open' ? 1000 : 0,
      acts: first === undefined ? [] : [first.act],
      provisions: ['M12', 'interviewing-2.3'],
      explanation: explain(first?.type === 'open' ? 'openFirst' : 'notOpenFirst'),
    },
  ];
}

function exploredItems({ drawn, final }: AttemptRecord): RawItem[] {
  return Object.entries(drawn.content.scenario.scoring.toExplore).map(([topic, types]): RawItem => {
    const on = final.questions.filter((question) => question.topic === topic);
    const fitting = on.filter((question) => types.length === 0 || types.includes(question.type));
    return {
      id: `interview.explored.${topic}`,
      weight: 2,
      share: fitting.length > 0 ? 1000 : on.length > 0 ? 500 : 0,
      acts: (fitting.length > 0 ? fitting : on).map((question) => question.act),
      provisions: ['M14'],
      explanation: explain(fitting.length > 0 ? 'explored' : on.length > 0 ? 'exploredPoorly' : 'notExplored', {
        topic,
      }),
    };
  });
}

/** Reluctant facts that came to be told truly: how one asks opens or closes that door. */
function disclosedItems({ drawn, final }: AttemptRecord): RawItem[] {
  return [...drawn.reluctance].map(([name, { fact }]): RawItem => {
    const truth = drawn.truth.get(fact)?.value ?? null;
    const told = final.evidence.statements.find(
      (statement) =>
        statement.fact === fact && statement.origin.kind === 'person' && isSameValue(statement.value, truth),
    );
    return {
      id: `interview.disclosed.${name}`,
      weight: 2,
      share: told === undefined ? 0 : 1000,
      acts: told === undefined ? [] : [told.act],
      provisions: ['interviewing-4.4'],
      explanation: explain(told === undefined ? 'notDisclosed' : 'disclosed', { fact }),
    };
  });
}

function decidingAct({ final }: AttemptRecord): number[] {
  return final.decision === null ? [] : [final.decision.act];
}
