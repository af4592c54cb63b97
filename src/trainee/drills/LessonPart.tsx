// Did the lesson help on new faces? The part before and the part after it, as hard as each other, with what chance alone could do.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult } from '#drills';
import type { Difference } from '#measurement';
import { BlocksTable } from './BlocksTable.tsx';
import { useDrillWords } from './useDrillWords.ts';

export function LessonPart({ result: { blocks, moved } }: { readonly result: JudgedResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const way = ({ low, high }: Difference): 'better' | 'worse' | 'unclear' =>
    low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear';
  return (
    <section aria-labelledby="drill-lesson">
      <h2 id="drill-lesson">{t('lesson.title')}</h2>
      {moved === null ? (
        <p>{t('lesson.unfinished')}</p>
      ) : (
        <>
          <p>
            {t(`lesson.right.${way(moved.right)}`, {
              by: words.points(moved.right.difference),
              low: words.points(moved.right.low),
              high: words.points(moved.right.high),
            })}
          </p>
          <BlocksTable
            rows={blocks.map((judged, index) => [t(index === 0 ? 'lesson.first' : 'lesson.second'), judged])}
          />
          {moved.ability !== null && (
            <p>
              {t('lesson.ability', {
                by: words.signed(moved.ability.difference),
                low: words.signed(moved.ability.low),
                high: words.signed(moved.ability.high),
              })}
            </p>
          )}
        </>
      )}
      <p className="quiet">{t('lesson.caution')}</p>
    </section>
  );
}
