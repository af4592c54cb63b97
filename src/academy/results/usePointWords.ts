// A point of a result, and a critical error, in words: wherever either is named.

import { useTranslation } from 'react-i18next';
import type { GradeView } from '#exam';
import type { LawWords } from '#words';
import { itemInWords } from '../../trainee/debrief/itemWords.ts';
import { useTerm } from '../../trainee/debrief/useTerm.ts';
import { useSay } from '../../trainee/law/say.ts';
import { namesOf } from './namesOf.ts';
import { usePercent } from './percent.ts';
import './words.ts';
import '../../trainee/debrief/words.ts';

type Item = GradeView['grade']['items'][number];
type Met = GradeView['cases'][number];

export interface PointWords {
  /** Without the law, which is on its way or not to be had, no more than what it speaks for. */
  readonly item: (item: Item, met: Met, law: LawWords | null) => string;
  /** `own`: in words of the case, in its language. */
  readonly critical: (id: string, met: Met | undefined) => { readonly words: string; readonly own: boolean };
}

export function usePointWords(): PointWords {
  const { t } = useTranslation(['results', 'common']);
  const { say } = useSay('debrief');
  const term = useTerm();
  const { bp } = usePercent();
  return {
    item: (item, met, law) =>
      item.byExaminer !== null
        ? t('result.itemExaminer', { share: bp(item.byExaminer.bp) })
        : law === null
          ? t(`common:competency.${item.competency}`)
          : itemInWords({ say, term, law, ...namesOf(met) }, item),
    critical: (id, met) => {
      const own = met?.critical[id];
      return { words: own ?? say(`critical.${id}`), own: own !== undefined };
    },
  };
}
