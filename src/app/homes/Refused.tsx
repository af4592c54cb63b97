// An attempt that cannot be opened: why, what was kept, what to do. The log can always be taken away, and a score once given stands.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { Button, ButtonLink, Callout } from '#ui';
import { Page } from '../Page.tsx';
import { OpenRefusal } from '../practice/practiceHome.ts';
import { downloadLog } from './downloadLog.ts';

/** What may be over by the next try. */
const CAN_TRY_AGAIN: ReadonlySet<string> = new Set(['contentMissing', 'storageFull', 'serverSilent']);

interface RefusedProps {
  readonly attempt: string;
  readonly error: unknown;
  readonly again: () => void;
}

export function Refused({ attempt, error, again }: RefusedProps): ReactNode {
  const { t } = useTranslation();
  if (!(error instanceof OpenRefusal)) throw error;
  const { fault } = error;
  const record = 'record' in fault ? fault.record : null;
  const act = fault.code === 'replaysDifferently' ? fault.act : 0;
  return (
    <Page
      title={t(`refused.${fault.code}.title`)}
      width="text"
      lead={<p>{t(`refused.${fault.code}.words`, { act })}</p>}
    >
      <div className="stack">
        {record !== null && (
          <Callout tone="good" title={t('refused.keptTitle')}>
            <p>
              {record.report === null
                ? t('refused.keptLog', { acts: record.acts })
                : t('refused.keptScore', { points: record.report.total, max: record.report.max })}
            </p>
          </Callout>
        )}
        <div className="row">
          {CAN_TRY_AGAIN.has(fault.code) && (
            <Button kind="primary" icon="refresh" onPress={again}>
              {t('tryAgain')}
            </Button>
          )}
          {record !== null && (
            <>
              <ButtonLink kind="primary" href={ADDRESSES.briefing(record.header.scenario)}>
                {t('refused.startAnew')}
              </ButtonLink>
              <Button icon="download" onPress={() => void downloadLog(attempt)}>
                {t('downloadLog')}
              </Button>
            </>
          )}
          <ButtonLink href={ADDRESSES.start()} icon="home">
            {t('toStart')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
