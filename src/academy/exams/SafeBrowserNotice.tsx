// An exam is taken in Safe Exam Browser with the academy's settings, and this is another browser, or other settings: what to do.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SAFE_BROWSER_REFUSALS } from '#exam';
import { Button, Callout } from '#ui';
import './words.ts';

interface SafeBrowserNoticeProps {
  /** As the server says it. */
  readonly why: string | null | undefined;
  readonly onAgain?: (() => void) | undefined;
}

export function SafeBrowserNotice({ why, onAgain }: SafeBrowserNoticeProps): ReactNode {
  const { t } = useTranslation('exams');
  const known = SAFE_BROWSER_REFUSALS.find((one) => one === why) ?? 'noSafeBrowser';
  return (
    <Callout
      tone="warn"
      icon="lock"
      role="alert"
      title={t('seb.title')}
      {...(onAgain === undefined ? {} : { actions: <Button onPress={onAgain}>{t('seb.again')}</Button> })}
    >
      <p>{t(`seb.${known}`)}</p>
      <p>{t('seb.nothingLost')}</p>
    </Callout>
  );
}
