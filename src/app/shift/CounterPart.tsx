// Who is at the counter: the way there, and what can be done from here.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Card } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import type { OpenShift } from './shiftPort.ts';

/** What a part says in the language of the shift. */
export interface Spoken {
  readonly lang: string;
  readonly dir: 'auto';
}

export interface CounterPartProps {
  readonly open: OpenShift;
  readonly spoken: Spoken;
  readonly onFinish: () => void;
  readonly onHandOver: (who: string) => void;
}

export function CounterPart({ open, spoken, onFinish, onHandOver }: CounterPartProps): ReactNode {
  const { t } = useTranslation('shift');
  const { counter } = open.view;
  return (
    <section aria-labelledby="shift-counter">
      <h2 id="shift-counter">{t('counter.title')}</h2>
      {counter === null ? (
        <p className="quiet">{t('counter.free')}</p>
      ) : (
        <Card>
          <div className="shift-person">
            <h3>{t('queue.ticket', { ticket: counter.ticket })}</h3>
            <p {...spoken}>{counter.shows}</p>
            {counter.signed && <p>{t('counter.signed')}</p>}
            <div className="row">
              {counter.signed ? (
                <Button kind="primary" onPress={onFinish}>
                  {t('counter.finish')}
                </Button>
              ) : (
                <>
                  <ButtonLink
                    kind="primary"
                    endIcon="arrowForward"
                    href={ADDRESSES.counter(open.record.attempts[counter.who] ?? '')}
                  >
                    {t('counter.go')}
                  </ButtonLink>
                  <Button icon="pen" onPress={() => onHandOver(counter.who)}>
                    {t('counter.handOver')}
                  </Button>
                </>
              )}
            </div>
          </div>
        </Card>
      )}
    </section>
  );
}
