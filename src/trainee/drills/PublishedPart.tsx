// What was published about such judgements, with its sources, beside one's own figures.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult } from '#drills';
import { useDrillWords } from './useDrillWords.ts';

export function PublishedPart({ result }: { readonly result: JudgedResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { published, kind } = result;
  const { hits, falseAlarms } = result.all;
  return (
    <section aria-labelledby="drill-published">
      <h2 id="drill-published">{t('published.title')}</h2>
      {kind !== 'faces' && <p>{t('published.notHere')}</p>}
      {kind !== 'faces' && published.length > 0 && <p>{t('published.faces')}</p>}
      {kind === 'faces' && hits.of > 0 && falseAlarms.of > 0 && (
        <p>
          {t('published.yours', {
            missed: words.percent(1 - hits.share),
            rejected: words.percent(falseAlarms.share),
          })}
        </p>
      )}
      <ul className="drill-published">
        {published.map(({ id, source, key, isVerified }) => (
          <li key={id}>
            <p>{words.say(`published.${id}`)}</p>
            <p className="quiet">
              <bdi dir="ltr">{source}</bdi> <bdi dir="ltr">[{key}]</bdi> {isVerified ? '' : t('published.unverified')}
            </p>
          </li>
        ))}
      </ul>
      {published.length > 0 && <p className="quiet">{t('published.difference')}</p>}
    </section>
  );
}
