// What the distributions state: for each characteristic how often each of its values is drawn.

import type { ReactNode } from 'react';
import type { PopulationSource } from '#lab';
import { TableFrame } from './TableFrame.tsx';
import { useLabWords } from './useLabWords.ts';

export function DistributionTable({ population }: { readonly population: PopulationSource }): ReactNode {
  const { say, text, percent } = useLabWords();
  return (
    <TableFrame label={say('distribution.title')}>
      <thead>
        <tr>
          <th scope="col">{say('distribution.characteristic')}</th>
          <th scope="col">{say('distribution.value')}</th>
          <th scope="col" className="lab-number">
            {say('distribution.share')}
          </th>
        </tr>
      </thead>
      {population.draws
        .filter(({ report }) => report === true)
        .map(({ id, title, when, options }) => {
          const total = options.reduce((sum, { weight = 1 }) => sum + weight, 0);
          return (
            <tbody key={id}>
              {options.map((option, index) => (
                <tr key={option.id}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={options.length}>
                      {text(title ?? null, id)}
                      {when !== undefined && <small>{say('distribution.some')}</small>}
                    </th>
                  )}
                  <td>{text(option.title ?? null, option.id)}</td>
                  <td className="lab-number">{percent((option.weight ?? 1) / total)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
    </TableFrame>
  );
}
