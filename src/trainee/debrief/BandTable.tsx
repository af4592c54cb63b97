// One's own figures beside the house bands: a row for each measure, the band that was reached marked and named.

import type { ReactNode } from 'react';
import { MIX_LEVELS, NARRATIVE_BOUNDS, type Bounds, type MixLevel, type TalkTime } from '#scoring';
import { VisuallyHidden } from '#ui';
import { useLookBack } from './lookBack.ts';

interface Band {
  readonly measure: string;
  readonly value: number;
  readonly level: MixLevel;
  readonly bounds: Bounds;
  readonly fewer: boolean;
  readonly percent: boolean;
}

export function BandTable({ talk }: { readonly talk: TalkTime | null }): ReactNode {
  const { debrief, say } = useLookBack();
  const narrative = talk?.narrative ?? null;
  const bands: readonly Band[] = [
    ...debrief.interview.mix.bands.map((band) => ({ ...band, percent: band.measure !== 'closedRuns' })),
    ...(narrative === null
      ? []
      : [
          {
            measure: 'narrative',
            value: narrative.otherShare,
            level: narrative.level,
            bounds: NARRATIVE_BOUNDS,
            fewer: false,
            percent: true,
          },
        ]),
  ];
  if (bands.length === 0) return null;
  const figure = (value: number, percent: boolean): string =>
    percent ? say('mix.percent', { percent: value }) : `${value}`;
  return (
    <section>
      <h3>{say('bands.title')}</h3>
      <div className="table-frame">
        <table className="table bands">
          <caption className="hidden-visually">{say('bands.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('bands.measure')}</th>
              <th scope="col">{say('bands.yours')}</th>
              {MIX_LEVELS.map((level) => (
                <th key={level} scope="col">
                  {say(`mix.level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bands.map(({ measure, value, level, bounds, fewer, percent }) => (
              <tr key={measure}>
                <th scope="row">{say(`bands.of.${measure}`)}</th>
                <td className="bands-own">{figure(value, percent)}</td>
                {MIX_LEVELS.map((one, index) => {
                  const bound = figure(bounds[Math.min(index, 2)] ?? 0, percent);
                  const last = index === 3;
                  return (
                    <td key={one} data-reached={one === level || undefined} data-level={one}>
                      {one === level && <VisuallyHidden>{say('bands.reached')}</VisuallyHidden>}{' '}
                      {say(fewer === last ? 'bands.over' : last ? 'bands.under' : fewer ? 'bands.upTo' : 'bands.from', {
                        bound,
                      })}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{say('mix.note')}</p>
    </section>
  );
}
