// Points for the interview: the steps of the procedure, the mix of questions, the topics explored, what the person was able to tell.
// Steps: interviewing.md 1.4; question bands: 2.3. Nothing here rewards reading demeanour, and nothing rewards speed.

import { isHearing, makeHistory } from '#attempt';
import { isContaminating, isSubstantive } from '#interview';
import { isSameValue } from '#law';
import { holds, keyOfPath } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { INTERPRETING_MEASURES, throughInterpreters } from './debriefSpeech.ts';
import { explain, type RawItem, type StepMark } from './report.ts';
import { markSteps } from './stepMarks.ts';
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

/** What a step done so is worth, in thousandths. */
export const STEP_SHARES: Readonly<Record<StepMark, number>> = {
  correct: 1000,
  minor: 500,
  significant: 0,
  notApplicable: 0,
};

function stepItems(record: AttemptRecord): RawItem[] {
  return markSteps(record).flatMap(({ step, severity, mark, acts }): RawItem[] => {
    if (mark === 'notApplicable') return [];
    return [
      {
        id: `interview.${step}`,
        weight: severity === 'minor' ? 1 : severity === 'significant' ? 2 : 3,
        share: STEP_SHARES[mark],
        acts,
        provisions: [step],
        explanation: explain(`step.${mark}`, { step }),
        mark,
      },
    ];
  });
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

/** Facts that the person of this draw had reason to hold back, by the name of the reluctance, and the act that told them truly. */
export function heldBack({ open, drawn, final }: AttemptRecord): { name: string; fact: string; told: number | null }[] {
  const history = makeHistory(drawn, () => final);
  return [...drawn.reluctance].flatMap(([name, { fact }]) => {
    const when = open.later.get(keyOfPath(['reluctance', name, 'when']));
    if (when !== undefined && !holds(when, drawn.cells, history)) return [];
    const truth = drawn.truth.get(fact)?.value ?? null;
    const told = final.evidence.statements.find(
      (one) => one.fact === fact && one.origin.kind === 'person' && isSameValue(one.value, truth),
    );
    return [{ name, fact, told: told?.act ?? null }];
  });
}

/** Reluctant facts that came to be told truly: how one asks opens or closes that door. */
function disclosedItems(record: AttemptRecord): RawItem[] {
  return heldBack(record).map(({ name, fact, told }): RawItem => ({
    id: `interview.disclosed.${name}`,
    weight: 2,
    share: told === null ? 0 : 1000,
    acts: told === null ? [] : [told],
    provisions: ['interviewing-4.4'],
    explanation: explain(told === null ? 'notDisclosed' : 'disclosed', { fact }),
  }));
}
