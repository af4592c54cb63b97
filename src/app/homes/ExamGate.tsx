// The way into a case of an exam: the exam around it, the case opened when it may be, and why where it cannot.

import { useCallback, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExamAround } from '../../academy/sit/ExamAround.tsx';
import { SafeBrowserNotice } from '../../academy/exams/SafeBrowserNotice.tsx';
import { ADDRESSES, type ExamCase } from '../../trainee/addresses.ts';
import { AttemptContext } from '../../trainee/openAttempt.ts';
import { Button, ButtonLink, Callout } from '#ui';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { CaseRefused, openExamCase } from './examHome.ts';
import { LinkWatch } from './LinkWatch.tsx';

interface ExamGateProps {
  readonly place: ExamCase;
  readonly children: ReactNode;
}

export function ExamGate({ place, children }: ExamGateProps): ReactNode {
  return (
    <ExamAround place={place}>
      {(language) => (
        <OpenedCase place={place} language={language}>
          {children}
        </OpenedCase>
      )}
    </ExamAround>
  );
}

function OpenedCase({ place, language, children }: ExamGateProps & { readonly language: string }): ReactNode {
  const { t } = useTranslation('sit');
  const { sitting, position } = place;
  const load = useCallback(() => openExamCase({ sitting, position }), [sitting, position]);
  const [loaded, again] = useLoaded(load);
  const opened = loaded.state === 'ready' ? loaded.value : null;
  // Another language was given while it is open: told anew in it, where it was.
  const isOtherwise = opened !== null && opened.language !== language;
  useEffect(() => {
    if (isOtherwise) again();
  }, [isOtherwise, again]);
  useEffect(() => () => opened?.session.close(), [opened]);
  switch (loaded.state) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <CaseNotOpened place={place} error={loaded.error} again={again} />;
    case 'ready':
      return (
        <AttemptContext.Provider value={loaded.value}>
          {children}
          <LinkWatch
            attempt={loaded.value}
            again={again}
            leave={{ href: ADDRESSES.academy('sittings', sitting), label: t('bar.back') }}
          />
        </AttemptContext.Provider>
      );
  }
}

const TOLD = ['lost', 'notSignedIn', 'notNow', 'attemptDamaged', 'replaysDifferently'] as const;

interface CaseNotOpenedProps {
  readonly place: ExamCase;
  readonly error: unknown;
  readonly again: () => void;
}

function CaseNotOpened({ place, error, again }: CaseNotOpenedProps): ReactNode {
  const { t } = useTranslation(['sit', 'exams']);
  if (!(error instanceof CaseRefused)) throw error;
  const { code, why } = error;
  const known = TOLD.find((one) => one === code) ?? 'other';
  return (
    <main className="page" data-width="text">
      <div className="page-head">
        <h1>{t('gate.title')}</h1>
      </div>
      <div className="sit-stack">
        {code === 'safeBrowser' ? (
          <SafeBrowserNotice why={why} />
        ) : (
          <Callout tone="warn" role="alert">
            {t(`gate.${known}`, { why: why ?? 'other', code })}
          </Callout>
        )}
        <div className="row">
          <Button kind="primary" icon="refresh" onPress={again}>
            {t('again')}
          </Button>
          <ButtonLink href={ADDRESSES.academy('sittings', place.sitting)}>{t('bar.back')}</ButtonLink>
        </div>
      </div>
    </main>
  );
}
