// How often each answer is given before and after, with the change among the same people.

import { useCallback, type ReactNode } from 'react';
import { Card, Figure } from '#ui';
import { drawShares } from './drawShares.ts';
import type { PartProps } from './FlowPart.tsx';
import { TableFrame } from './TableFrame.tsx';
import { answerInWords, useLabWords } from './useLabWords.ts';

export function AnswersPart({ report, law }: PartProps): ReactNode {
  const words = useLabWords();
  const { say, count, percent, interval, points, pointInterval, tick, direction } = words;
  const draw = useCallback(
    (width: number) => {
      const rows = report.answers.map(({ answer, before, after }) => ({
        name: answerInWords(words, law.before, answer),
        marks: [
          { ...before, side: 'before' as const },
          { ...after, side: 'after' as const },
        ],
      }));
      return drawShares(rows, { direction, tick }, width);
    },
    [report, law, words, direction, tick],
  );
  return (
    <Card as="section" aria-labelledby="lab-answers">
      <h3 id="lab-answers">{say('answers.title')}</h3>
      <p className="field-hint">{say('answers.hint')}</p>
      <p className="lab-legend">
        <span className="lab-dot" /> {say('before')} <span className="lab-dot" data-side="after" /> {say('after')}
      </p>
      <Figure label={say('answers.figure')} draw={draw} />
      <TableFrame label={say('answers.title')}>
        <thead>
          <tr>
            <th scope="col">{say('answers.answer')}</th>
            <th scope="col" className="lab-number">
              {say('before')}
            </th>
            <th scope="col" className="lab-number">
              {say('after')}
            </th>
            <th scope="col" className="lab-number">
              {say('answers.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.answers.map(({ answer, before, after, change, gained, lost }) => (
            <tr key={`${answer.kind} ${answer.outcomes.join(' ')}`}>
              <th scope="row">{answerInWords(words, law.before, answer)}</th>
              {[before, after].map((share, index) => (
                <td key={index} className="lab-number">
                  {count(share.count)} · {percent(share.share)} <small>{interval(share)}</small>
                </td>
              ))}
              <td className="lab-number">
                <bdi>{points(change.difference)}</bdi> <small>{pointInterval(change)}</small>
                <small>{say('answers.moves', { gained: count(gained), lost: count(lost) })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Card>
  );
}
