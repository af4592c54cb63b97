// What the invigilator said, and what they let happen: the newest first.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSitting } from './sittingContext.ts';

export function MessageList(): ReactNode {
  const { t, i18n } = useTranslation('sit');
  const { messages } = useSitting().view;
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' });
  if (messages.length === 0) return <p>{t('bar.noMessages')}</p>;
  return (
    <ol className="bare sit-messages">
      {messages.toReversed().map(({ seq, atMs, words, kind }) => (
        <li key={seq}>
          <p className="sit-small">
            {t(kind === 'event' ? 'bar.happens' : 'bar.from')}, <time>{time.format(atMs)}</time>
          </p>
          <p dir="auto">{words}</p>
        </li>
      ))}
    </ol>
  );
}
