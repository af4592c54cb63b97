// A session of drills: item after item, and its result when it is over.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfQuestions, LESSON_ITEMS, type DrillAnswer, type DrillResult } from '#drills';
import { announce, AskFirst, Button, ButtonLink, EmptyState, ProgressMeter } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { DrillItem } from '../../trainee/drills/DrillItem.tsx';
import { Lesson } from '../../trainee/drills/Lesson.tsx';
import { QuestionItem } from '../../trainee/drills/QuestionItem.tsx';
import { QuestionResultView } from '../../trainee/drills/QuestionResultView.tsx';
import { ResultView } from '../../trainee/drills/ResultView.tsx';
import type { ItemView, QuestionItemView, Review, SessionView } from '../../trainee/drills/drillPort.ts';
import '../../trainee/drills/words.ts';
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
  const next = (
    <Button kind="primary" endIcon="arrowForward" onPress={() => setReview(null)}>
      {t(isLast ? 'toResult' : 'next')}
    </Button>
  );
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
        {isQuestion(shown) ? (
          <QuestionItem
            key={item}
            item={item}
            shown={shown}
            title={t('item', { item, of })}
            review={review !== null && 'isRight' in review ? review : null}
            busy={isBusy}
            onAnswer={(given) => void answer(given)}
            onContest={async (isContested) => setReview(await drillHome.contest(session, item, isContested))}
            next={next}
          />
        ) : (
          <DrillItem
            key={item}
            port={drillHome}
            session={session}
            item={item}
            shown={shown}
            way={view.way}
            title={t('item', { item, of })}
            review={review !== null && 'content' in review ? review : null}
            busy={isBusy}
            onAnswer={(given) => void answer(given)}
            next={next}
          />
        )}
      </div>
      <AskFirst
        open={asks}
        title={t('end.title')}
        isGrave
        go={t('end.confirm')}
        back={t('end.keep')}
        onGo={() => void end()}
        onBack={() => setAsks(false)}
      >
        <p>{t('end.words')}</p>
      </AskFirst>
    </Page>
  );
}

const isQuestion = (shown: ItemView): shown is QuestionItemView =>
  shown.kind === 'naming' || shown.kind === 'rephrasing';

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
  const result = loaded.value;
  return (
    <Page
      title={t('result.title', { name })}
      lead={
        <p>
          {t(leadOf(result), isOfQuestions(result) ? { language: t(`questions.language.${result.language}`) } : {})}
        </p>
      }
      above={<ButtonLink kind="quiet" icon="arrowBack" href={ADDRESSES.drills()}>{t('hall.back')}</ButtonLink>} // prettier-ignore
    >
      {isOfQuestions(result) ? (
        <QuestionResultView port={drillHome} result={result} onChange={again} />
      ) : (
        <ResultView port={drillHome} result={result} />
      )}
    </Page>
  );
}

function leadOf(result: DrillResult) {
  if (isOfQuestions(result)) return 'questions.lead' as const;
  const { protocol, prevalence } = result;
  if (protocol === 'burst') return 'shift.after' as const;
  return protocol === 'lesson' ? ('lesson.after' as const) : (`prevalenceTold.${prevalence}` as const);
}
