// Why a result or a list of them cannot be shown, or a release not be made, and what to do about it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '#ui';
import type { Refused } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import './words.ts';

const KNOWN = [
  'noSuchSitting',
  'notReleased',
  'notSubmitted',
  'workDeleted',
  'gradeDamaged',
  'notMarking',
  'noSuchExam',
] as const;

export function ResultTrouble({ refused }: { readonly refused: Refused }): ReactNode {
  const { t } = useTranslation('results');
  const { code, why } = refused;
  const known = KNOWN.find((one) => one === (code === 'notNow' ? why : code));
  if (known === undefined) return <Trouble code={code} why={why} />;
  return (
    <Callout tone={known === 'notReleased' ? 'note' : 'warn'} role={known === 'notReleased' ? 'status' : 'alert'}>
      {t(`trouble.${known}`)}
    </Callout>
  );
}
