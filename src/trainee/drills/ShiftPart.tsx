// The burst and its shift: which way the criterion went, as a drawing and as a table that says the same.

import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult } from '#drills';
import { isDefined } from '#measurement';
import { Figure } from '#ui';
import { BlocksTable } from './BlocksTable.tsx';
import type { CriterionPoint, drawCriterion } from './drawCriterion.ts';
import { useDrillWords } from './useDrillWords.ts';

type Draw = typeof drawCriterion;

export function ShiftPart({ result: { parts, moved } }: { readonly result: JudgedResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const shift = moved?.criterion ?? null;
  const way = shift === null ? null : shift.low > 0 ? 'up' : shift.high < 0 ? 'down' : 'unclear';
  const [drawn, setDrawn] = useState<{ readonly draw: Draw } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const { drawCriterion: draw } = await import('./drawCriterion.ts');
      if (isWanted) setDrawn({ draw });
    })();
    return () => {
      isWanted = false;
    };
  }, []);
  const { direction, signed } = words;
  const draw = useCallback(
    (width: number): Element => {
      const points = parts.flatMap(({ part, detection }): CriterionPoint[] => {
        if (!isDefined(detection)) return [];
        const { criterion, criterionLower: low, criterionUpper: high } = detection;
        return [{ name: t(`blocks.${part}`), criterion, low, high }];
      });
      if (drawn === null) return document.createElement('div');
      return drawn.draw(points, { direction, signed, quick: t('blocks.quick'), slow: t('blocks.slow') }, width);
    },
    [drawn, parts, direction, signed, t],
  );
  const canDraw = drawn !== null && parts.some(({ detection }) => isDefined(detection));
  return (
    <section aria-labelledby="drill-blocks">
      <h2 id="drill-blocks">{t('blocks.title')}</h2>
      <p>{t('blocks.what')}</p>
      {shift !== null && way !== null && (
        <p>
          {t(`blocks.moved.${way}`, {
            by: words.signed(shift.difference),
            low: words.signed(shift.low),
            high: words.signed(shift.high),
          })}
        </p>
      )}
      {canDraw && (
        <div className="drill-criterion">
          <p className="drill-figure-title" aria-hidden="true">
            {t('blocks.figure')}
          </p>
          <Figure label={t('blocks.figure')} draw={draw} />
        </div>
      )}
      <BlocksTable
        caption={t('blocks.table')}
        rows={parts.map((part) => [
          t('blocks.items', { name: t(`blocks.${part.part}`), from: part.from, to: part.to }),
          part,
        ])}
      />
      <p className="quiet">{t('blocks.few')}</p>
    </section>
  );
}
