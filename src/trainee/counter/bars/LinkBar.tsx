// What has happened to the line between this screen and what keeps the attempt: what was kept, and what to do.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout, IconButton } from '#ui';
import { useCounter } from '../counterContext.ts';

export function LinkBar(): ReactNode {
  const { state } = useCounter();
  const { t } = useTranslation('counter');
  const [closed, setClosed] = useState<readonly string[]>([]);
  const notices = state.notices.filter(
    // A full storage is told by the frame, wherever one is; coming back, over the picture.
    ({ code, act }) => code !== 'storageFull' && code !== 'resumed' && !closed.includes(`${code}/${act ?? ''}`),
  );
  if (state.link !== 'offline' && state.link !== 'superseded' && notices.length === 0) return null;
  return (
    <section className="counter-link" aria-label={t('link.label')}>
      {state.link === 'offline' && (
        <Callout tone="warn" role="alert" title={t('link.offline')}>
          {t('link.offlineHelp')}
        </Callout>
      )}
      {state.link === 'superseded' && (
        <Callout tone="warn" title={t('link.superseded')}>
          {t('link.supersededHelp')}
        </Callout>
      )}
      {notices.map(({ code, act }) => (
        <Callout
          key={`${code}/${act ?? ''}`}
          tone="warn"
          actions={
            <IconButton
              icon="close"
              label={t('link.dismiss')}
              onPress={() => setClosed([...closed, `${code}/${act ?? ''}`])}
            />
          }
        >
          {t(`notice.${code}`, { act: act ?? 0 })}
        </Callout>
      ))}
    </section>
  );
}
