// The queue: who waits, what can be seen of them and for how long; and who was here.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Disclosure } from '#ui';
import type { LawTexts } from '#words';
import type { Spoken } from './CounterPart.tsx';
import type { OpenShift } from './shiftPort.ts';

export interface QueuePartProps {
  readonly open: OpenShift;
  readonly law: LawTexts | null;
  readonly spoken: Spoken;
  readonly onCall: (who: string) => void;
  readonly onHandOver: (who: string) => void;
  readonly onWait: () => void;
}

export function QueuePart({ open, law, spoken, onCall, onHandOver, onWait }: QueuePartProps): ReactNode {
  const { t } = useTranslation('shift');
  const { queue, gone, counter, timeUp } = open.view;
  return (
    <section aria-labelledby="shift-queue">
      <h2 id="shift-queue" tabIndex={-1}>
        {t('queue.title')}
      </h2>
      {queue.length === 0 && (
        <div className="row">
          <p className="quiet">{t('queue.empty')}</p>
          {counter === null && !timeUp && (
            <Button icon="clock" onPress={onWait}>
              {t('queue.wait')}
            </Button>
          )}
        </div>
      )}
      <ul className="bare shift-queue">
        {queue.map(({ who, ticket, shows, waited }) => (
          <li key={who}>
            <span className="shift-ticket" aria-hidden="true">
              {ticket}
            </span>
            <div className="shift-waiting">
              <p>
                <span className="hidden-visually">{t('queue.ticket', { ticket })}: </span>
                <span {...spoken}>{shows}</span>
              </p>
              <p className="quiet">{t('queue.waits', { count: waited })}</p>
            </div>
            {counter === null &&
              (timeUp ? (
                <Button aria-label={t('queue.handOver', { ticket })} onPress={() => onHandOver(who)}>
                  {t('counter.handOver')}
                </Button>
              ) : (
                <Button aria-label={t('queue.callTicket', { ticket })} onPress={() => onCall(who)}>
                  {t('queue.call')}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <Disclosure title={t('queue.gone')}>
          <ul className="bare shift-gone">
            {gone.map(({ who, ticket, to, outcome }) => (
              <li key={who}>
                {t('queue.ticket', { ticket })}:{' '}
                {to === null
                  ? t('queue.seen', { outcome: outcome === null ? '' : (law?.outcome(outcome) ?? outcome) })
                  : t('queue.handed', { to: t(`to.${to}`) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
