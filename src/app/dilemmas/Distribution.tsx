// How the answers of a class are spread: counts as bars with their numbers, never who.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionResults } from '#attempt';
import { RATINGS, type AnswerOption } from '../../trainee/dilemma/AnswerForm.tsx';

interface DistributionProps {
  readonly form: 'pick' | 'rate';
  readonly shown: NonNullable<DiscussionResults['shown']>;
  readonly options: readonly AnswerOption[];
  readonly lang: string;
}

export function Distribution({ form, shown, options, lang }: DistributionProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  return (
    <ul className="spread">
      {options.map(({ id, text }) => {
        const { chosen = 0, ratings = [] } = shown.options[id] ?? {};
        const mean = ratings.reduce((sum, n, rating) => sum + n * rating, 0) / shown.of;
        return (
          <li key={id}>
            <p lang={lang} dir="auto">
              {text}
            </p>
            {form === 'pick' ? (
              <Bar n={chosen} of={shown.of} label={String(chosen)} />
            ) : (
              <>
                <p className="quiet">{t('class.mean', { mean: Math.round(mean * 10) / 10 })}</p>
                <div className="spread-scale">
                  {RATINGS.map((rating) => (
                    <Bar
                      key={rating}
                      n={ratings[rating] ?? 0}
                      of={shown.of}
                      label={t('class.bar', { words: t(`scale.${rating}`), n: ratings[rating] ?? 0 })}
                    />
                  ))}
                </div>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Bar({ n, of, label }: { readonly n: number; readonly of: number; readonly label: string }): ReactNode {
  return (
    <p className="spread-bar">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="spread-track" width="100" height="10" />
        <rect className="spread-fill" width={(100 * n) / of} height="10" />
      </svg>
      <span>{label}</span>
    </p>
  );
}
