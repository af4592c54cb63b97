// Every way out of a dilemma beside its key: what was chosen or rated, how good the key holds it to be, and why.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedOption } from '#scoring';
import { Chip, type Tone } from '#ui';
import './words.ts';
import './dilemma.css';

export interface ResultOption extends JudgedOption<string> {
  /** What the person says to it, or what comes of it. */
  readonly after?: string | undefined;
}

type Quality = 'strong' | 'fair' | 'weak' | 'harmful';
const TONES: Readonly<Record<Quality, Tone>> = { strong: 'good', fair: 'plain', weak: 'warn', harmful: 'bad' };

function qualityOf({ key, harmful }: ResultOption): Quality {
  if (harmful) return 'harmful';
  if (key >= 3.5) return 'strong';
  return key >= 2.5 ? 'fair' : 'weak';
}

export function ResultList({
  options,
  lang,
}: {
  readonly options: readonly ResultOption[];
  readonly lang: string;
}): ReactNode {
  const { t } = useTranslation('dilemmas');
  const spoken = { lang, dir: 'auto' } as const;
  return (
    <>
      <ul className="options">
        {[...options]
          .sort((a, b) => b.key - a.key)
          .map((option) => (
            <li key={option.text} data-chosen={option.chosen || undefined}>
              <p className="chip-row">
                <Chip tone={TONES[qualityOf(option)]}>
                  {option.panel === null
                    ? t('result.key', { key: option.key })
                    : t('result.panel', {
                        mean: option.panel.mean,
                        sd: option.panel.sd,
                        n: option.panel.n,
                      })}
                </Chip>
                {option.rated !== null && (
                  <Chip tone={option.chosen ? 'primary' : 'plain'}>
                    {t('result.yourRating', { rating: option.rated })}
                  </Chip>
                )}
                {option.chosen && (
                  <Chip tone="primary" icon="hand">
                    {t('result.yours')}
                  </Chip>
                )}
              </p>
              <p className="options-text" {...spoken}>
                {option.text}
              </p>
              <p className="quiet" {...spoken}>
                {option.why}
              </p>
              {option.after !== undefined && (
                <p className="dilemma-then" {...spoken}>
                  {option.after}
                </p>
              )}
              {!option.scored && <p className="quiet">{t('result.unscored')}</p>}
            </li>
          ))}
      </ul>
      {options.every(({ panel }) => panel === null) && <p className="quiet">{t('result.provisional')}</p>}
    </>
  );
}
