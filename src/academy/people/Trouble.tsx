// What the server refused, and what to do about it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '#ui';
import type { Refusal } from '../askAcademy.ts';

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

export function Trouble({ code }: { readonly code: Refusal | null }): ReactNode {
  const { t } = useTranslation('academy');
  if (code === null) return null;
  const known = KNOWN.find((one) => one === code);
  return (
    <Callout tone="warn" role="alert">
      {known === undefined ? t('trouble.other', { code }) : t(`trouble.${known}`)}
    </Callout>
  );
}
