// A session of drills: item after item, and its result when it is over.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LESSON_ITEMS, type DrillAnswer } from '#drills';
import { announce, Button, ButtonLink, EmptyState, ProgressMeter } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { DrillItem } from '../../trainee/drills/DrillItem.tsx';
import { Lesson } from '../../trainee/drills/Lesson.tsx';
import { ResultView } from '../../trainee/drills/ResultView.tsx';
import type { Review, SessionView } from '../../trainee/drills/drillPort.ts';
import '../../trainee/drills/words.ts';
import { AskFirst } from '../AskFirst.tsx';
import { CannotLoad } from '../CannotLoad.tsx';
import { Page } from '../Page.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { BreakReminder } from '../wellbeing/BreakReminder.tsx';
import { useDrillName } from './useDrillName.ts';
import { drillHome } from './drillHome.ts';

export function DrillScreen({ session }: { readonly session: string }): ReactNode {
  const { t } = useTranslation('drills');
  const load = useCallback(() => drillHome.open(session), [session]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  if (loaded.value === null)
    return (
      <Page title={t('title')} titleHidden>
        <EmptyState
          icon="passport"
          title={t('notHere.title')}
          actions={
            <ButtonLink href={ADDRESSES.drills()} kind="primary">
              {t('notHere.back')}
            </ButtonLink>
          }
        >
          {t('notHere.words')}
        </EmptyState>
      </Page>
    );
  return (
    <>
      <Session opened={loaded.value} />
      <BreakReminder />
    </>
  );
}

function Session({ opened }: { readonly opened: SessionView }): ReactNode {
  const { t } = useTranslation('drills');
  const [view, setView] = useState(opened);
  const [review, setReview] = useState<Review | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  const [taught, setTaught] = useState(false);
  const { session, of } = view;
  const name = useDrillName()(view);
  const answer = async (given: DrillAnswer): Promise<void> => {
    setBusy(true);
    try {
      const { view: next, review: told } = await drillHome.answer(session, given);
      setView(next);
      setReview(told);
      if (told === null && next.shown !== null) announce(t('recorded', { item: given.item, of }));
    } finally {
      setBusy(false);
    }
  };
  const end = async (): Promise<void> => {
    setAsks(false);
    setReview(null);
    setView(await drillHome.end(session));
  };
  const shown = review?.shown ?? view.shown;
  if (shown === null) return <Result session={session} name={name} />;
  // Between the two parts; whoever comes back to it before the next answer sees it again.
  if (view.protocol === 'lesson' && view.item === LESSON_ITEMS + 1 && !taught)
    return <LessonBetween name={name} onDone={() => setTaught(true)} />;
  const item = review?.item ?? view.item;
  const isLast = review !== null && view.shown === null;
  return (
    <Page
      title={name}
      above={<ButtonLink kind="quiet" icon="arrowBack" href={ADDRESSES.drills()}>{t('hall.back')}</ButtonLink>} // prettier-ignore
    >
      <div className="drill-session">
        <div className="drill-progress">
          <ProgressMeter
            label={t('progress')}
            value={item - (review === null ? 1 : 0)}
            max={of}
            words={t('item', { item, of })}
          />
          <Button kind="quiet" onPress={() => setAsks(true)}>
            {t('end.now')}
          </Button>
        </div>
        {view.protocol === 'burst' && <p className="quiet">{t(view.block === 1 ? 'shift.during' : 'shift.before')}</p>}
        {view.protocol === 'lesson' && <p className="quiet">{t('lesson.during')}</p>}
        <DrillItem
          key={item}
          port={drillHome}
          session={session}
          item={item}
          shown={shown}
          way={view.way}
          title={t('item', { item, of })}
          review={review}
          busy={isBusy}
          onAnswer={(given) => void answer(given)}
          next={
            <Button kind="primary" endIcon="arrowForward" onPress={() => setReview(null)}>
              {t(isLast ? 'toResult' : 'next')}
            </Button>
          }
        />
      </div>
      <AskFirst
        open={asks}
        title={t('end.title')}
        confirm={t('end.confirm')}
        keep={t('end.keep')}
        onConfirm={() => void end()}
        onKeep={() => setAsks(false)}
      >
        {t('end.words')}
      </AskFirst>
    </Page>
  );
}

function LessonBetween({ name, onDone }: { readonly name: string; readonly onDone: () => void }): ReactNode {
  const load = useCallback(() => drillHome.lesson(), []);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return (
    <Page title={name}>
      <Lesson pairs={loaded.value} onDone={onDone} />
    </Page>
  );
}

function Result({ session, name }: { readonly session: string; readonly name: string }): ReactNode {
  const { t } = useTranslation('drills');
  const load = useCallback(() => drillHome.result(session), [session]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  const { protocol, prevalence } = loaded.value;
  const lead = protocol === 'burst' ? 'shift.after' : protocol === 'lesson' ? 'lesson.after' : `prevalenceTold.${prevalence}` as const; // prettier-ignore
  return (
    <Page
      title={t('result.title', { name })}
      lead={<p>{t(lead)}</p>}
      above={<ButtonLink kind="quiet" icon="arrowBack" href={ADDRESSES.drills()}>{t('hall.back')}</ButtonLink>} // prettier-ignore
    >
      <ResultView port={drillHome} result={loaded.value} />
    </Page>
  );
}
