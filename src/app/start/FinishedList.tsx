// What was done before: each signed attempt with its result and the way back to its debrief.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { Chip, Disclosure, Link } from '#ui';
import { useAgo } from '../formats.ts';
import { AttemptMenu } from './AttemptMenu.tsx';
import type { AttemptListProps } from './Continue.tsx';
import { useAttemptTitle } from './useAttemptTitle.ts';

export function FinishedList({ attempts, entries, again }: AttemptListProps): ReactNode {
  const { t } = useTranslation('start');
  const title = useAttemptTitle(entries);
  const ago = useAgo();
  return (
    <Disclosure title={t('finished.title')} level={2} look="card" aside={attempts.length}>
      <ul className="finished">
        {attempts.map((attempt) => (
          <li key={attempt.id} className="finished-row">
            <div className="finished-words">
              <Link href={ADDRESSES.debrief(attempt.id)} {...title(attempt).attributes}>
                {title(attempt).words}
              </Link>
              <span className="finished-when">{ago(attempt.changedMs)}</span>
            </div>
            {attempt.result !== null && (
              <>
                <Chip tone={attempt.result.passed ? 'good' : 'warn'}>
                  {t(`finished.justification.${attempt.result.justification}`)}
                </Chip>
                <span className="finished-points">
                  {t('finished.points', { points: attempt.result.points, max: attempt.result.max })}
                </span>
              </>
            )}
            <AttemptMenu attempt={attempt} title={title(attempt).words} again={again} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
