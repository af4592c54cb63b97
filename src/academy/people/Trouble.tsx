// What the server refused, and what to do about it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '#ui';
import type { Refusal } from '../askAcademy.ts';
import { SafeBrowserNotice } from '../exams/SafeBrowserNotice.tsx';
import './words.ts';

/** Refusals that have words of their own; whatever else happens is told in general ones. */
const KNOWN = [
  'wrongSignIn',
  'mustWait',
  'wrongCode',
  'codeEnded',
  'shortPassword',
  'guessablePassword',
  'wrongPassword',
  'noSingleSignOn',
  'linkEnded',
  'emailTaken',
  'titleTaken',
  'cohortClosed',
  'lastAdmin',
  'planEnded',
  'notAllowed',
  'notSignedIn',
  'malformed',
  'tooMany',
  'tooLarge',
  'lost',
] as const satisfies readonly Refusal[];

interface TroubleProps {
  readonly code: Refusal | null;
  /** What the server says besides the code. */
  readonly why?: string | undefined;
}

export function Trouble({ code, why }: TroubleProps): ReactNode {
  const { t } = useTranslation('academy');
  if (code === null) return null;
  if (code === 'safeBrowser') return <SafeBrowserNotice why={why} />;
  const known = KNOWN.find((one) => one === code);
  return (
    <Callout tone="warn" role="alert">
      {known === undefined ? t('trouble.other', { code }) : t(`trouble.${known}`)}
    </Callout>
  );
}
