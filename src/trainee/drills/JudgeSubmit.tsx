// The end of every form that judges an item: what is still lacking, and the button.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui';

interface JudgeSubmitProps {
  /** Said once somebody pressed the button too early; null: nothing is lacking. */
  readonly lacking: string | null;
  readonly busy: boolean;
}

export function JudgeSubmit({ lacking, busy }: JudgeSubmitProps): ReactNode {
  const { t } = useTranslation('drills');
  return (
    <>
      {lacking !== null && (
        <p className="finding-incomplete" role="alert">
          {lacking}
        </p>
      )}
      <div>
        <Button type="submit" kind="primary" isDisabled={busy}>
          {t('judge')}
        </Button>
      </div>
    </>
  );
}
