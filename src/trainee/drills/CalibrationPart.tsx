// Can confidence be trusted? The Brier score with its parts and the curve of what came true; the drawing is fetched when it is to be seen.

import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult } from '#drills';
import { isDefined } from '#measurement';
import { Figure } from '#ui';
import type { drawCalibration } from './drawCalibration.ts';
import { useDrillWords } from './useDrillWords.ts';

type Draw = typeof drawCalibration;

export function CalibrationPart({ result }: { readonly result: JudgedResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { calibration, gamma, area } = result;
  const [drawn, setDrawn] = useState<{ readonly draw: Draw } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const { drawCalibration: draw } = await import('./drawCalibration.ts');
      if (isWanted) setDrawn({ draw });
    })();
    return () => {
      isWanted = false;
    };
  }, []);
  const { direction, percent } = words;
  const draw = useCallback(
    (width: number): Element =>
      drawn === null || !isDefined(calibration)
        ? document.createElement('div')
        : drawn.draw(calibration.bins, { direction, percent, x: t('calibration.said') }, width),
    [drawn, calibration, direction, percent, t],
  );
  if (!isDefined(calibration)) return null;
  const { overconfidence, overconfidenceLower: low, overconfidenceUpper: high } = calibration;
  const leaning = low !== null && low > 0 ? 'over' : high !== null && high < 0 ? 'under' : 'unclear';
  return (
    <section aria-labelledby="drill-calibration">
      <h2 id="drill-calibration">{t('calibration.title')}</h2>
      <p className="quiet">{t('calibration.why')}</p>
      <div className="drill-tables">
        <div>
          <p className="drill-figure-title" aria-hidden="true">
            {t('calibration.figure')}
          </p>
          {drawn !== null && <Figure label={t('calibration.figure')} draw={draw} />}
          <p className="quiet">{t('calibration.hollow')}</p>
        </div>
        <div className="stacked">
          <table className="words-table">
            <caption>{t('calibration.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('calibration.said')}</th>
                <th scope="col">{t('calibration.right')}</th>
                <th scope="col">{t('calibration.answers')}</th>
              </tr>
            </thead>
            <tbody>
              {calibration.bins.map(({ index, meanConfidence, accuracy, n }) => (
                <tr key={index}>
                  <th scope="row">{percent(meanConfidence)}</th>
                  <td>{percent(accuracy)}</td>
                  <td>{n}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{t('calibration.brier', { brier: words.figure(calibration.brier) })}</p>
          <p className="quiet">
            {t('calibration.parts', {
              reliability: words.figure(calibration.reliability),
              resolution: words.figure(calibration.resolution),
              uncertainty: words.figure(calibration.uncertainty),
            })}
          </p>
          {low !== null && high !== null && (
            <p>
              {t(`calibration.leaning.${leaning}`, {
                by: words.points(overconfidence),
                low: words.points(low),
                high: words.points(high),
              })}
            </p>
          )}
          {isDefined(gamma) && <p className="quiet">{t('calibration.gamma', { gamma: words.signed(gamma.gamma) })}</p>}
          {isDefined(area) && <p className="quiet">{t('calibration.area', { area: words.figure(area.auc) })}</p>}
        </div>
      </div>
    </section>
  );
}
