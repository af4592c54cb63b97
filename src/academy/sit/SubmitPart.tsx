// Submitting: what that means, and by name what is not decided, before it is done.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst, Button, Callout, Card } from '#ui';
import { isOfCase, useSitting } from './sittingContext.ts';
import { useActs } from './useActs.ts';

export function SubmitPart(): ReactNode {
  const { t, i18n } = useTranslation('sit');
  const { view } = useSitting();
  const { trouble, isBusy, act } = useActs();
  const [asks, setAsks] = useState(false);
  const undecided = view.cases.filter(({ how }) => how !== 'signed').map(({ position }) => position + 1);
  const names = new Intl.ListFormat(i18n.language).format(undecided.map((n) => t('sitting.caseNth', { n })));
  return (
    <Card as="section">
      <div className="sit-part">
        <h2>{t('sitting.submitTitle')}</h2>
        <p>{t('sitting.submitWords')}</p>
        {view.deadlineMs !== null && !isOfCase(view) && <p>{t('sitting.submitByTime')}</p>}
        <div>
          <Button kind={undecided.length === 0 ? 'primary' : 'plain'} onPress={() => setAsks(true)}>
            {t('sitting.submit')}
          </Button>
        </div>
        <AskFirst
          open={asks}
          title={t('sitting.confirmTitle')}
          go={t('sitting.confirm')}
          back={t('sitting.notYet')}
          isGrave={undecided.length > 0}
          isDisabled={isBusy}
          onGo={() => act({ do: 'submit' })}
          onBack={() => setAsks(false)}
        >
          {undecided.length === 0 ? (
            <p>{t('sitting.allDecided')}</p>
          ) : (
            <Callout tone="warn">{t('sitting.undecided', { cases: names })}</Callout>
          )}
          {trouble !== null && (
            <Callout tone="warn" role="alert">
              {t(`sitting.refused.${trouble}`)}
            </Callout>
          )}
        </AskFirst>
      </div>
    </Card>
  );
}
