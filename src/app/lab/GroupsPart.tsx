// For whom the outcome changes: by each characteristic that the distributions state.

import { useCallback, useState, type ReactNode } from 'react';
import type { LabReport } from '#lab';
import { Card, Figure, Select } from '#ui';
import { drawShares } from './drawShares.ts';
import { TableFrame } from './TableFrame.tsx';
import { useLabWords } from './useLabWords.ts';

export function GroupsPart({ report }: { readonly report: LabReport }): ReactNode {
  const { say, text, count, percent, interval, tick, direction } = useLabWords();
  const { characteristics } = report;
  const [chosen, choose] = useState(characteristics[0]?.draw ?? '');
  const characteristic = characteristics.find(({ draw }) => draw === chosen) ?? characteristics[0];
  const draw = useCallback(
    (width: number) => {
      const rows = (characteristic?.groups ?? []).map(({ option, title, changed }) => ({
        name: text(title, option),
        marks: changed.of === 0 ? [] : [{ ...changed, side: 'after' as const }],
      }));
      return drawShares(rows, { direction, tick }, width);
    },
    [characteristic, text, direction, tick],
  );
  if (characteristic === undefined) return null;
  return (
    <Card as="section" aria-labelledby="lab-groups">
      <h3 id="lab-groups">{say('groups.title')}</h3>
      <p className="field-hint">{say('groups.hint')}</p>
      <div className="lab-choice">
        <Select
          label={say('groups.by')}
          value={characteristic.draw}
          options={characteristics.map((one) => ({ value: one.draw, label: text(one.title, one.draw) }))}
          onChange={choose}
        />
      </div>
      <Figure
        label={say('groups.figure', { characteristic: text(characteristic.title, characteristic.draw) })}
        draw={draw}
      />
      <TableFrame label={text(characteristic.title, characteristic.draw)}>
        <thead>
          <tr>
            <th scope="col">{text(characteristic.title, characteristic.draw)}</th>
            <th scope="col" className="lab-number">
              {say('groups.drawn')}
            </th>
            <th scope="col" className="lab-number">
              {say('groups.changed')}
            </th>
            <th scope="col" className="lab-number">
              {say('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {characteristic.groups.map(({ option, title, changed }) => (
            <tr key={option}>
              <th scope="row">{text(title, option)}</th>
              <td className="lab-number">{count(changed.of)}</td>
              <td className="lab-number">{count(changed.count)}</td>
              <td className="lab-number">
                {changed.of === 0 ? (
                  say('groups.nobody')
                ) : (
                  <>
                    {percent(changed.share)} <small>{interval(changed)}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Card>
  );
}
