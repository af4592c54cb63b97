// How results are spread, in steps of ten percent, with the pass mark and its standard error where that is known; and the same as a table.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gradebook, GradebookLine } from '#exam';
import { Disclosure, isolate } from '#ui';
import { usePercent } from './percent.ts';

const STEPS = 10;
const STEP_BP = 10_000 / STEPS;
const WIDTH = 600;
const HEIGHT = 160;
const FOOT = 24;
const HEAD = 20;

interface DistributionProps {
  readonly rows: readonly GradebookLine[];
  readonly passMark: Gradebook['design']['passMark'];
}

/** Of basis points, to the step that holds it; all that can be won belongs to the last. */
export function countByStep(rows: readonly Pick<GradebookLine, 'bp'>[]): number[] {
  const counts = Array.from({ length: STEPS }, () => 0);
  for (const { bp } of rows) {
    const step = Math.min(STEPS - 1, Math.floor(bp / STEP_BP));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

export function Distribution({ rows, passMark }: DistributionProps): ReactNode {
  const { t } = useTranslation('results');
  const { bp, number } = usePercent();
  const counts = countByStep(rows);
  const most = Math.max(1, ...counts);
  const at = (value: number): number => (value / 10_000) * WIDTH;
  const high = HEIGHT - HEAD - FOOT;
  const seBp = passMark.standard?.seBp ?? null;
  return (
    <section className="results-part" aria-labelledby="results-spread">
      <h2 id="results-spread">{t('distribution.title')}</h2>
      <figure className="results-figure left-to-right" aria-label={t('distribution.label')}>
        <svg viewBox={`-24 0 ${WIDTH + 48} ${HEIGHT}`} aria-hidden="true" focusable="false">
          {seBp !== null && (
            <rect
              className="results-error"
              x={at(Math.max(0, passMark.bp - seBp))}
              width={at(Math.min(10_000, passMark.bp + seBp)) - at(Math.max(0, passMark.bp - seBp))}
              y={HEAD}
              height={high}
            />
          )}
          {counts.map((count, step) => {
            const tall = (count / most) * (high - 16);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- steps are known by their place.
              <g key={step}>
                <rect
                  className="results-bar"
                  x={at(step * STEP_BP) + 2}
                  width={at(STEP_BP) - 4}
                  y={HEAD + high - tall}
                  height={tall}
                />
                {count > 0 && (
                  <text className="results-count" x={at((step + 0.5) * STEP_BP)} y={HEAD + high - tall - 4}>
                    {number(count)}
                  </text>
                )}
              </g>
            );
          })}
          <line className="results-axis" x1={0} x2={WIDTH} y1={HEAD + high} y2={HEAD + high} />
          {[0, 2, 4, 6, 8, 10].map((step) => (
            <text key={step} className="results-tick" x={at(step * STEP_BP)} y={HEIGHT - 6}>
              {bp(step * STEP_BP)}
            </text>
          ))}
          <line className="results-mark" x1={at(passMark.bp)} x2={at(passMark.bp)} y1={HEAD - 4} y2={HEAD + high} />
          <text
            className="results-mark-words"
            data-end={passMark.bp > 5000}
            x={at(passMark.bp) + (passMark.bp > 5000 ? -6 : 6)}
            y={HEAD - 6}
          >
            {/* The picture runs from left to right, its words as they run themselves. */}
            {isolate(t('distribution.atMark', { mark: bp(passMark.bp) }))}
          </text>
        </svg>
      </figure>
      <Disclosure title={t('distribution.asTable')} level={3}>
        <table className="results-table">
          <thead>
            <tr>
              <th scope="col">{t('distribution.range')}</th>
              <th scope="col">{t('distribution.people')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count, step) => (
              // oxlint-disable-next-line react/no-array-index-key -- steps are known by their place.
              <tr key={step}>
                <th scope="row">
                  {t('distribution.between', { low: bp(step * STEP_BP), high: bp((step + 1) * STEP_BP) })}
                </th>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}
