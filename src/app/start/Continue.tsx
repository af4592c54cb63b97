// Attempts under way: where each stands, and the way back into it.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ButtonLink, Card, Chip, isolate, Time } from '#ui';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { useAgo } from '../formats.ts';
import { AttemptMenu } from './AttemptMenu.tsx';
import { useAttemptTitle } from './useAttemptTitle.ts';

export interface AttemptListProps {
  readonly attempts: readonly KnownAttempt[];
  readonly entries: readonly CatalogueEntry[];
  /** Reads the lists again. */
  readonly again: () => void;
}

const SHOWN_FIRST = 2;

export function Continue({ attempts, entries, again }: AttemptListProps): ReactNode {
  const { t } = useTranslation(['start', 'common']);
  const title = useAttemptTitle(entries);
  const ago = useAgo();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? attempts : attempts.slice(0, SHOWN_FIRST);
  return (
    <section aria-labelledby="continue-title" className="start-part">
      <h2 id="continue-title">{t('continue.title')}</h2>
      <ul className="continue-list">
        {shown.map((attempt, index) => (
          <Card as="li" key={attempt.id}>
            <div className="continue-row">
              <div className="continue-words">
                <h3 {...title(attempt).attributes}>{title(attempt).words}</h3>
                <p className="continue-state">
                  {t(`common:phase.${attempt.phase}`)} · <Time seconds={attempt.clockSeconds} /> ·{' '}
                  {t('continue.last', { ago: ago(attempt.changedMs) })}
                </p>
                {(attempt.mode === 'guided' || attempt.home === 'server') && (
                  <p className="case-tags">
                    {attempt.mode === 'guided' && <Chip icon="guide">{t('guided')}</Chip>}
                    {attempt.home === 'server' && <Chip icon="shield">{t('onServer')}</Chip>}
                  </p>
                )}
              </div>
              <div className="row">
                <ButtonLink
                  kind={index === 0 ? 'primary' : 'plain'}
                  endIcon="arrowForward"
                  href={ADDRESSES.counter(attempt.id)}
                  aria-label={t('continue.goOnWith', { title: isolate(title(attempt).words) })}
                >
                  {t('continue.goOn')}
                </ButtonLink>
                <AttemptMenu attempt={attempt} title={title(attempt).words} again={again} />
              </div>
            </div>
          </Card>
        ))}
      </ul>
      {attempts.length > shown.length && (
        <button type="button" className="more" onClick={() => setShowsAll(true)}>
          {t('continue.more', { count: attempts.length - shown.length })}
        </button>
      )}
    </section>
  );
}
