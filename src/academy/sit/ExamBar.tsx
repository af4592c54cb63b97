// The bar above everything while an exam is sat: which exam and case, how much time is left, messages, a break, the way to the exam's page.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst, Button, ButtonLink, Callout, Chip, Popover } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { MessageList } from './MessageList.tsx';
import { useSitting } from './sittingContext.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { useActs } from './useActs.ts';
import './words.ts';
import './sit.css';

/** `position`: the case one is in; null: on the exam's own page. */
export function ExamBar({ position }: { readonly position: number | null }): ReactNode {
  const { t } = useTranslation('sit');
  const { view, link, isSignedOut } = useSitting();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What stands below keeps to the room that is left.
    const root = document.documentElement;
    const watch = new ResizeObserver(([entry]) => {
      root.style.setProperty('--exam-bar', `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`);
    });
    if (bar.current !== null) watch.observe(bar.current);
    return () => {
      watch.disconnect();
      root.style.removeProperty('--exam-bar');
    };
  }, []);
  const isOver = view.phase === 'over';
  return (
    <section className="sit-bar" aria-label={t('bar.label')} ref={bar}>
      <div className="sit-bar-row">
        <p className="sit-bar-title">
          <strong dir="auto">{view.title}</strong>
          {position !== null && <span>{t('bar.case', { n: position + 1, of: view.cases.length })}</span>}
        </p>
        <TimeLeft />
        <div className="sit-bar-tools">
          {view.messages.length > 0 && (
            <Popover
              label={t('bar.messages')}
              trigger={
                <Button kind="quiet" icon="speech">
                  {t('bar.messagesCount', { count: view.messages.length })}
                </Button>
              }
            >
              <MessageList />
            </Popover>
          )}
          {!isOver && view.breaksLeft > 0 && view.stands === null && <BreakButton />}
          {position !== null && (
            // A button: the first link of the page is the one that skips to its panel.
            <Button
              kind="quiet"
              icon="arrowBack"
              onPress={() => {
                location.hash = ADDRESSES.academy('sittings', view.sitting);
              }}
            >
              {t('bar.back')}
            </Button>
          )}
        </div>
      </div>
      {position !== null && view.manner.notApplicable.length > 0 && (
        <p className="sit-bar-note">
          {view.manner.notApplicable.map((one) => (
            <Chip key={one} tone="note">
              {t(`holds.givenKind.${one}`)}
            </Chip>
          ))}
        </p>
      )}
      {isSignedOut ? (
        <Callout
          tone="bad"
          role="alert"
          actions={<ButtonLink href={ADDRESSES.academy('sittings', view.sitting)}>{t('bar.back')}</ButtonLink>}
        >
          {t('bar.signedOut')}
        </Callout>
      ) : (
        link === 'lost' &&
        !isOver && (
          <Callout tone="warn" role="alert">
            {t('bar.lost')}
          </Callout>
        )
      )}
    </section>
  );
}

function BreakButton(): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  const { trouble, act } = useActs();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="pause" onPress={() => setAsks(true)}>
        {t('bar.break')}
      </Button>
      <AskFirst
        open={asks}
        title={t('break.title')}
        go={t('break.take')}
        back={t('break.not')}
        onGo={() => act({ do: 'break' }, () => setAsks(false))}
        onBack={() => setAsks(false)}
      >
        <p>{t('break.words', { minutes: view.breakMinutes ?? 0, left: view.breaksLeft })}</p>
        {trouble !== null && (
          <Callout tone="warn" role="alert">
            {t('break.refused')}
          </Callout>
        )}
      </AskFirst>
    </>
  );
}
