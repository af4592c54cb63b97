// A shift at work: who is at the counter, who waits, what happens at the post. A case is played at its own counter; here one decides whom to
// see, what to hand over, what to ask, when to rest and when to go.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterruptionAnswer } from '#scenario';
import { announce, Button, Callout, Link, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { timeOfDay } from '../../trainee/counter/bars/timeOfDay.ts';
import { Page } from '../Page.tsx';
import { CallDialog } from './CallDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { CounterPart } from './CounterPart.tsx';
import { HandoverDialog } from './HandoverDialog.tsx';
import { InterruptionPart } from './InterruptionPart.tsx';
import { QueuePart } from './QueuePart.tsx';
import { wordsOf } from './shiftHome.ts';
import type { OpenShift } from './shiftPort.ts';
import type { DoInShift } from './ShiftScreen.tsx';
import { SupervisorPart } from './SupervisorPart.tsx';
import { useShiftLaw } from './useShiftLaw.ts';

export interface AtWorkProps {
  readonly open: OpenShift;
  readonly act: DoInShift;
}

type Opened = { readonly what: 'call' | 'handOver'; readonly who: string } | { readonly what: 'close' } | null;

export function ShiftAtWork({ open, act }: AtWorkProps): ReactNode {
  const { t } = useTranslation('shift');
  const [opened, setOpened] = useState<Opened>(null);
  const { record, served, view } = open;
  const { file } = served;
  const law = useShiftLaw(file.pack);
  const close = (): void => setOpened(null);
  const answer = async (how: InterruptionAnswer): Promise<void> => {
    const { interruption } = view;
    if (interruption === null) return;
    await act({ type: 'answer', event: interruption.event, how });
    focusQueue();
  };
  const rest = async (): Promise<void> => {
    if ((await act({ type: 'rest' })) !== null) showToast({ words: t('rest.taken') });
  };
  const spoken = { lang: record.header.language, dir: 'auto' } as const;
  const personOf = (who: string): { ticket: number; shows: string } | null =>
    [...(view.counter === null ? [] : [view.counter]), ...view.queue].find((one) => one.who === who) ?? null;
  const called = opened?.what === 'call' ? personOf(opened.who) : null;
  const handed = opened?.what === 'handOver' ? personOf(opened.who) : null;
  return (
    <Page
      title={wordsOf(served, record.header.language)('title')}
      titleIn={{ lang: record.header.language, dir: record.header.language === 'ar' ? 'rtl' : 'ltr' }}
      above={<Link href={ADDRESSES.shift()}>{t('all')}</Link>}
      lead={<PostClock open={open} />}
    >
      <div className="shift-work" data-acts={view.acts}>
        <div className="shift-main">
          {view.timeUp && <Callout tone="warn">{t('post.over')}</Callout>}
          {view.interruption !== null && (
            <InterruptionPart
              key={view.interruption.event}
              interruption={view.interruption}
              spoken={spoken}
              onAnswer={(how) => void answer(how)}
            />
          )}
          <CounterPart
            open={open}
            spoken={spoken}
            onFinish={() => void act({ type: 'finish' }).then(focusQueue)}
            onHandOver={(who) => setOpened({ what: 'handOver', who })}
          />
          <QueuePart
            open={open}
            law={law}
            spoken={spoken}
            onCall={(who) => setOpened({ what: 'call', who })}
            onHandOver={(who) => setOpened({ what: 'handOver', who })}
            onWait={() => void act({ type: 'wait' })}
          />
        </div>
        <div className="shift-side">
          <section aria-labelledby="shift-happened">
            <h2 id="shift-happened">{t('post.happened')}</h2>
            {view.events.length === 0 && <p className="quiet">{t('post.nothingYet')}</p>}
            <ul className="bare shift-events">
              {view.events.map(({ id, at, text }) => (
                <li key={id}>
                  <time className="left-to-right quiet">{timeOfDay(file.startsAt, at * 60)}</time>
                  <span {...spoken}>{text}</span>
                </li>
              ))}
            </ul>
          </section>
          <SupervisorPart
            view={view}
            law={law}
            onAsk={async (about) => {
              const after = await act({ type: 'ask', about });
              if (after?.ok === true) announce(t('supervisor.answers'));
            }}
          />
          <section aria-labelledby="shift-rest">
            <h2 id="shift-rest">{t('rest.title')}</h2>
            <p className="quiet">
              {t('post.worked', { count: view.worked })} {view.restDue && <strong>{t('post.restDue')}</strong>}
            </p>
            <div className="row">
              <Button icon="leaf" isDisabled={view.counter !== null} onPress={() => void rest()}>
                {t('rest.take', { count: file.restMinutes })}
              </Button>
              <Button icon="flag" isDisabled={view.counter !== null} onPress={() => setOpened({ what: 'close' })}>
                {t('rest.close')}
              </Button>
            </div>
          </section>
        </div>
      </div>
      {called !== null && opened?.what === 'call' && (
        <CallDialog
          person={called}
          spoken={spoken}
          onClose={close}
          onCall={async (reason) => {
            const after = await act({ type: 'call', who: opened.who, reason });
            close();
            const attempt = after?.ok === true ? after.open.record.attempts[opened.who] : undefined;
            if (attempt !== undefined) location.hash = ADDRESSES.counter(attempt);
          }}
        />
      )}
      {handed !== null && opened?.what === 'handOver' && (
        <HandoverDialog
          key={opened.who}
          open={open}
          law={law}
          ticket={handed.ticket}
          who={opened.who}
          onClose={close}
          onHandOver={async (to, note) => {
            const after = await act({ type: 'handOver', who: opened.who, to, note });
            if (after === null) return;
            close();
            focusQueue();
            showToast({ words: t('note.done', { to: t(`to.${to}`) }) });
          }}
        />
      )}
      {opened?.what === 'close' && (
        <CloseDialog
          view={view}
          spoken={spoken}
          onClose={close}
          onSign={async (stillThere) => {
            await act({ type: 'close', open: [...stillThere] });
            close();
          }}
        />
      )}
    </Page>
  );
}

/** What was pressed is gone with the person: the focus goes on to the queue. */
function focusQueue(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) document.getElementById('shift-queue')?.focus();
  });
}

function PostClock({ open: { served, view } }: Pick<AtWorkProps, 'open'>): ReactNode {
  const { t } = useTranslation('shift');
  const { startsAt, minutes } = served.file;
  return (
    <p className="shift-clock">
      <span className="hidden-visually">{t('post.clock')}</span>
      <time className="left-to-right">{timeOfDay(startsAt, view.seconds)}</time>{' '}
      <span className="quiet">
        {t('post.until', { time: timeOfDay(startsAt, minutes * 60) })} ·{' '}
        {t('queue.count', { count: view.queue.length })}
      </span>
    </p>
  );
}
