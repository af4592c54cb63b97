// Points for conduct: dignity in every act, dilemmas by their keys, signals followed up. One harmful choice is "not yet", whatever
// else was chosen (cultural-sensitivity.md 1.3, harm override).

import type { AttemptRecord } from './attemptRecord.ts';
import { explain, sourcesOf, type RawItem } from './report.ts';

/** An option keyed at or below this is harmful. */
export const HARMFUL_KEY = 0.5;

export function conductItems(record: AttemptRecord): RawItem[] {
  return [dignityItem(record), ...dilemmaItems(record)];
}

function dignityItem({ final }: AttemptRecord): RawItem {
  const slights = final.conduct.filter(({ kind }) => kind !== 'respect' && kind !== 'repair');
  const flagged = final.questions.filter(
    (question) => question.flags.includes('stereotype') || question.flags.includes('blaming_why'),
  );
  const repaired = final.conduct.some(({ kind }) => kind === 'repair');
  const count = slights.length + flagged.length;
  return {
    id: 'conduct.dignity',
    weight: 2,
    share: count === 0 ? 1000 : count === 1 && repaired ? 600 : count === 1 ? 300 : 0,
    acts: [...slights, ...flagged].map((one) => one.act),
    provisions: ['conduct-dignity', 'conduct-nondiscrimination'],
    explanation: explain(count === 0 ? 'dignified' : repaired ? 'slightedRepaired' : 'slighted', { count }),
  };
}

function dilemmaItems({ drawn, final }: AttemptRecord): RawItem[] {
  return drawn.dilemmas.flatMap(({ id, source }): RawItem[] => {
    const answer = final.answers.find((one) => one.dilemma === id);
    if (answer === undefined) return [];
    const key = source.options[answer.option]?.key ?? 0;
    const best = Math.max(...Object.values(source.options).map((option) => option.key));
    const share = key <= HARMFUL_KEY ? 0 : Math.trunc((1000 * key) / best);
    return [
      {
        id: `conduct.dilemma.${id}`,
        weight: 2,
        share,
        acts: [answer.act],
        provisions: [...sourcesOf(source.basis), ...source.competency],
        explanation: explain(share === 0 ? 'dilemmaHarmful' : share === 1000 ? 'dilemmaRight' : 'dilemmaPartly', {
          dilemma: id,
        }),
      },
    ];
  });
}
