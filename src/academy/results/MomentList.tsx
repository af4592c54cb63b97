// The acts that something rests on, in words, as the candidate did them.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeView } from '#exam';
import type { LawWords } from '#words';
import { actInWords } from '../../trainee/debrief/actWords.ts';
import { useTerm } from '../../trainee/debrief/useTerm.ts';
import { useSay } from '../../trainee/law/say.ts';
import { namesOf } from './namesOf.ts';

interface MomentListProps {
  readonly met: GradeView['cases'][number];
  readonly acts: readonly number[];
  /** Null: acts are named by their numbers alone. */
  readonly law: LawWords | null;
}

export function MomentList({ met, acts, law }: MomentListProps): ReactNode {
  const { t } = useTranslation('results');
  const { say } = useSay('debrief');
  const term = useTerm();
  return (
    <ul className="results-moments">
      {[...new Set(acts)]
        .toSorted((a, b) => a - b)
        .map((act) => {
          const moment = met.moments.find((one) => one.act === act);
          return (
            <li key={act}>
              <span className="results-quiet">{t('result.momentAct', { act })}</span>{' '}
              {law !== null &&
                moment !== undefined &&
                actInWords({ say, term, law, ...namesOf(met) }, moment.did, moment.text)}
            </li>
          );
        })}
    </ul>
  );
}
