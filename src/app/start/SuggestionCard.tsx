// What is suggested today, and why.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { Button, ButtonLink, Card, showToast } from '#ui';
import { useCaseWords } from '../caseWords.ts';
import { CaseTags, CaseTitle } from './CaseCard.tsx';
import type { Suggestion, Why } from './suggest.ts';
import { useList } from '../formats.ts';
import '../wellbeing/words.ts';

interface SuggestionProps {
  readonly suggestion: Suggestion;
  readonly onPutOff: () => void;
}

export function SuggestionCard({ suggestion: { entry, why }, onPutOff }: SuggestionProps): ReactNode {
  const { t } = useTranslation(['start', 'wellbeing']);
  const words = useCaseWords(entry);
  const say = useWhy();
  return (
    <section aria-labelledby="suggestion-title" className="start-part">
      <h2 id="suggestion-title">{t('suggestion.title')}</h2>
      <Card as="article" look="raised">
        <div className="case-body">
          <CaseTitle entry={entry} />
          <p className="suggestion-why">{say(why)}</p>
          <CaseTags entry={entry} />
          <div className="row">
            <ButtonLink kind="primary" endIcon="arrowForward" href={ADDRESSES.briefing(entry.id)}>
              {t('toBriefing')}
            </ButtonLink>
            <Button
              kind="quiet"
              onPress={() => {
                onPutOff();
                showToast({ words: t('wellbeing:putOffToast', { title: words.of(entry.title) }) });
              }}
            >
              {t('wellbeing:putOff')}
            </Button>
          </div>
        </div>
      </Card>
    </section>
  );
}

function useWhy(): (why: Why) => string {
  const { t } = useTranslation(['start', 'common']);
  const list = useList();
  return (why) => {
    switch (why.code) {
      case 'first':
        return t('suggestion.first');
      case 'untried':
        return why.competencies.length === 0
          ? t('suggestion.untried')
          : t('suggestion.untriedFor', {
              competencies: list(why.competencies.slice(0, 3).map((one) => t(`common:competency.${one}` as never))),
            });
      case 'weakest':
        return t('suggestion.weakest', { points: why.points, max: why.max });
      case 'longAgo':
        return t('suggestion.longAgo');
    }
  };
}
