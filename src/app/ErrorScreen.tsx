// What is shown when the program itself failed. The log of the attempt, if the address names one, can be taken away.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../trainee/addresses.ts';
import { Button, ButtonLink, Callout, Disclosure } from '#ui';
import { downloadLog } from './homes/downloadLog.ts';
import { Page } from './Page.tsx';

export function ErrorScreen({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useTranslation();
  const attempt = /^#\/attempt\/([^/?]+)/.exec(location.hash)?.[1];
  const [download, setDownload] = useState<'offered' | 'missing'>('offered');
  const take = async (id: string): Promise<void> => {
    if (!(await downloadLog(decodeURIComponent(id)).catch(() => false))) setDownload('missing');
  };
  return (
    <Page title={t('broken.title')} width="text" lead={<p>{t('broken.happened')}</p>}>
      <div className="stack">
        <Callout tone="good" title={t('broken.keptTitle')}>
          <p>{t(attempt === undefined ? 'broken.keptNothingOpen' : 'broken.kept')}</p>
        </Callout>
        <p>{t('broken.todo')}</p>
        <div className="row">
          <Button kind="primary" icon="refresh" onPress={() => location.reload()}>
            {t('broken.reload')}
          </Button>
          <ButtonLink href={ADDRESSES.start()} icon="home">
            {t('toStart')}
          </ButtonLink>
          {attempt !== undefined && (
            <Button icon="download" onPress={() => void take(attempt)}>
              {t('downloadLog')}
            </Button>
          )}
        </div>
        {download === 'missing' && <Callout tone="warn" role="alert" title={t('broken.noLog')} />}
        <Disclosure title={t('broken.details')} level={2}>
          <code className="left-to-right">{describe(error)}</code>
        </Disclosure>
      </div>
    </Page>
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
