// What lies over the papers while nobody works on them: a break, an invigilator's stop, the end, a case that is closed. Nothing of them is to be
// seen or reached through it.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, ButtonLink, Callout, Icon, Time } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { MessageList } from './MessageList.tsx';
import { serverNow, useSitting } from './sittingContext.ts';
import { useActs } from './useActs.ts';

/** `position`: the case that lies beneath; null: the exam's own page, which has nothing to cover but while the clock stands. */
export function Cover({ position }: { readonly position: number | null }): ReactNode {
  const { view } = useSitting();
  const one = position === null ? undefined : view.cases[position];
  if (view.stands !== null && view.phase === 'paused') return <Standing />;
  if (position === null) return null;
  if (view.phase === 'over') return <Ended />;
  if (one?.state === 'closed' && one.how !== 'signed') return <Closed how={one.how === 'time' ? 'Time' : 'Left'} />;
  return null;
}

function Standing(): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  const { trouble, isBusy, act } = useActs();
  const cause = view.stands?.cause ?? 'break';
  return (
    <Veil title={t(`cover.${cause}`)}>
      <p>{t(`cover.${cause}Words`)}</p>
      {cause === 'break' && view.stands?.untilMs !== null && (
        <>
          <BreakLeft untilMs={view.stands?.untilMs ?? 0} />
          {trouble !== null && (
            <Callout tone="warn" role="alert">
              {t(`sitting.refused.${trouble}`)}
            </Callout>
          )}
          <Button kind="primary" size="l" isDisabled={isBusy} onPress={() => act({ do: 'goOn' })}>
            {t('cover.goOn')}
          </Button>
        </>
      )}
      {view.messages.length > 0 && (
        <section className="sit-cover-messages" aria-label={t('sitting.messagesTitle')}>
          <MessageList />
        </section>
      )}
    </Veil>
  );
}

function BreakLeft({ untilMs }: { readonly untilMs: number }): ReactNode {
  const here = useSitting();
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="sit-break-left" role="timer" aria-live="off">
      <Time seconds={Math.ceil(Math.max(0, untilMs - serverNow(here)) / 1000)} />
    </p>
  );
}

function Ended(): ReactNode {
  const { t } = useTranslation('sit');
  const how = useSitting().view.ending?.how;
  const words = how === 'candidate' ? 'overCandidate' : how === 'invigilator' ? 'overInvigilator' : 'overTime';
  return (
    <Veil title={t('cover.over')}>
      <p>{t(`cover.${words}`)}</p>
      <ToSitting />
    </Veil>
  );
}

function Closed({ how }: { readonly how: 'Time' | 'Left' }): ReactNode {
  const { t } = useTranslation('sit');
  return (
    <Veil title={t('cover.closed')}>
      <p>{t(`cover.closed${how}`)}</p>
      <ToSitting />
    </Veil>
  );
}

function ToSitting(): ReactNode {
  const { t } = useTranslation('sit');
  const { sitting } = useSitting().view;
  return (
    <ButtonLink kind="primary" size="l" href={ADDRESSES.academy('sittings', sitting)}>
      {t('cover.toSitting')}
    </ButtonLink>
  );
}

function Veil({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <ModalOverlay className="sit-veil" isOpen isKeyboardDismissDisabled onOpenChange={() => undefined}>
      <Modal className="sit-cover">
        <AriaDialog className="sit-cover-card" role="alertdialog">
          <Icon name="pause" size="xl" />
          <Heading slot="title" className="sit-cover-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
