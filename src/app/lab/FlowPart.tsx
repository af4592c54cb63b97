// From which answer to which: the flow, and the ways of changing as a table.

import { useCallback, type ReactNode } from 'react';
import type { LabReport } from '#lab';
import { Card, Figure } from '#ui';
import { drawFlow } from './drawFlow.ts';
import type { LabLaw } from './useLabLaw.ts';
import { TableFrame } from './TableFrame.tsx';
import { answerInWords, useLabWords } from './useLabWords.ts';

export interface PartProps {
  readonly report: LabReport;
  readonly law: LabLaw;
}

export function FlowPart({ report, law }: PartProps): ReactNode {
  const words = useLabWords();
  const { say, count, percent, interval, direction } = words;
  const name = useCallback(
    (index: number): string => {
      const found = report.answers[index];
      return found === undefined ? '' : answerInWords(words, law.before, found.answer);
    },
    [report, law, words],
  );
  const draw = useCallback(
    (width: number) =>
      drawFlow(
        report,
        {
          before: say('before'),
          after: say('after'),
          direction,
          node: (index, side) =>
            say('flow.node', { name: name(index), share: percent(report.answers[index]?.[side].share ?? 0) }),
        },
        width,
      ),
    [report, say, percent, direction, name],
  );
  const moved = report.flows.filter(({ from, to }) => from !== to);
  return (
    <Card as="section" aria-labelledby="lab-flow">
      <h3 id="lab-flow">{say('flow.title')}</h3>
      <Figure label={say('flow.figure')} draw={draw} />
      {moved.length === 0 ? (
        <p>{say('flow.nobody')}</p>
      ) : (
        <TableFrame label={say('flow.title')}>
          <thead>
            <tr>
              <th scope="col">{say('flow.from')}</th>
              <th scope="col">{say('flow.to')}</th>
              <th scope="col" className="lab-number">
                {say('people')}
              </th>
              <th scope="col" className="lab-number">
                {say('share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...moved]
              .sort((a, b) => b.share.count - a.share.count)
              .map(({ from, to, share }) => (
                <tr key={`${from} ${to}`}>
                  <td>{name(from)}</td>
                  <td>{name(to)}</td>
                  <td className="lab-number">{count(share.count)}</td>
                  <td className="lab-number">
                    {percent(share.share)} <small>{interval(share)}</small>
                  </td>
                </tr>
              ))}
          </tbody>
        </TableFrame>
      )}
    </Card>
  );
}
