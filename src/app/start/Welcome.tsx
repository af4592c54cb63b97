// For who is here for the first time: one calm paragraph of what this is, and one button.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ButtonLink, isolate } from '#ui';
import { useCaseWords } from '../caseWords.ts';
import { DeskPicture } from './DeskPicture.tsx';
import type { Suggestion } from './suggest.ts';

export function Welcome({ suggestion: { entry } }: { readonly suggestion: Suggestion }): ReactNode {
  const { t } = useTranslation('start');
  const words = useCaseWords(entry);
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <div className="welcome-words">
        <h2 id="welcome-title">{t('welcome.title')}</h2>
        <p className="welcome-lead">{t('welcome.words')}</p>
        <div className="row">
          <ButtonLink kind="primary" size="l" endIcon="arrowForward" href={ADDRESSES.briefing(entry.id)}>
            {t('welcome.begin')}
          </ButtonLink>
        </div>
        <p className="welcome-small">
          {t('welcome.first', { title: isolate(words.of(entry.title)), minutes: entry.minutes })} {t('welcome.private')}
        </p>
      </div>
      <DeskPicture />
    </section>
  );
}
