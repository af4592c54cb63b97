// Points for conduct: dignity in every act, dilemmas by their keys, signals followed up. One harmful choice is "not yet", whatever
// else was chosen (cultural-sensitivity.md 1.3, harm override).

import type { Facts, Pack } from '#law';
import { basisOf, type AttemptRecord } from './attemptRecord.ts';
import { scoreDilemma } from './dilemmaScore.ts';
import { explain, sourcesOf, type RawItem } from './report.ts';

export function conductItems(record: AttemptRecord): RawItem[] {
  return [dignityItem(record), ...rulesItem(record), ...dilemmaItems(record)];
}

/** Rules of conduct of the law pack; there is nothing to say where no act has shown anything that they speak of. */
function rulesItem({ open, conduct, breaches, final }: AttemptRecord): RawItem[] {
  if (conduct.size === 0) return [];
  const counted = breaches.filter(({ weight }) => weight !== 'info');
  const code = counted.length > 0 ? 'rulesBreached' : breaches.length > 0 ? 'rulesNoted' : 'rulesKept';
  return [
    {
      id: 'conduct.rules',
      weight: 2,
      share: counted.length === 0 ? 1000 : counted.length === 1 ? 300 : 0,
      acts: final.signed === null ? [] : [final.signed],
      provisions: breaches.length > 0 ? breaches.map(({ rule }) => rule) : rulesSpokenOf(open.pack, conduct),
      explanation: explain(code, { count: counted.length > 0 ? counted.length : breaches.length }),
    },
  ];
}

/** Rules of conduct that speak of these facts. */
function rulesSpokenOf({ rules }: Pack, facts: Facts): string[] {
  return rules.flatMap(({ id, source, when }) =>
    source.kind === 'conduct' && when?.facts.some((fact) => facts.has(fact)) === true ? [id] : [],
  );
}

function dignityItem(record: AttemptRecord): RawItem {
  const { final, spared } = record;
  const slights = final.conduct.filter(({ kind, act }) => kind !== 'respect' && kind !== 'repair' && !spared.has(act));
  const flagged = final.questions.filter(
    (question) =>
      !spared.has(question.act) && (question.flags.includes('stereotype') || question.flags.includes('blaming_why')),
  );
  const repaired = final.conduct.some(({ kind }) => kind === 'repair');
  const count = slights.length + flagged.length;
  return {
    id: 'conduct.dignity',
    weight: 2,
    share: count === 0 ? 1000 : count === 1 && repaired ? 600 : count === 1 ? 300 : 0,
    acts: [...slights, ...flagged].map((one) => one.act),
    provisions: basisOf(record, 'respect'),
    explanation: explain(count === 0 ? 'dignified' : repaired ? 'slightedRepaired' : 'slighted', { count }),
  };
}

function dilemmaItems({ drawn, final }: AttemptRecord): RawItem[] {
  return drawn.dilemmas.flatMap(({ id, source }): RawItem[] => {
    const answer = final.answers.find((one) => one.dilemma === id);
    if (answer === undefined) return [];
    const { share, near } = scoreDilemma(source.options, answer);
    const how = share === 0 ? 'Harmful' : share === 1000 ? 'Right' : 'Partly';
    return [
      {
        id: `conduct.dilemma.${id}`,
        weight: 2,
        share,
        acts: [answer.act],
        provisions: [...sourcesOf(source.basis), ...source.competency],
        explanation: explain(near === null ? `dilemma${how}` : `ratings${how}`, {
          dilemma: id,
          ...(near === null ? {} : { percent: Math.trunc(near / 10) }),
        }),
      },
    ];
  });
}
