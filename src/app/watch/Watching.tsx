// The expert at the counter: the picture, what is done now and why, the way through all steps.

import { useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../trainee/counter/counterContext.ts';
import { useLaw } from '../../trainee/law/useLaw.ts';
import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ButtonLink, Callout, Icon, isolate } from '#ui';
import { Page } from '../Page.tsx';
import type { WatchedCase } from '../practice/practiceHome.ts';
import { useCaseWords } from '../caseWords.ts';
import { followStep } from './followStep.ts';
import { Player } from './Player.tsx';
import { Said } from './Said.tsx';
import { StepList } from './StepList.tsx';
import { usePlaying } from './usePlaying.ts';
import { useStepKeys } from './useStepKeys.ts';
import { useStepWords } from './useStepWords.ts';
import type { WatchSession } from './watchSession.ts';
import { WatchPicture } from './WatchPicture.tsx';
import '../../trainee/watch/words.ts';

interface WatchingProps {
  readonly watched: WatchedCase;
  readonly session: WatchSession;
  readonly attempt: OpenAttempt;
  /** The step to begin with; 0 is the start. */
  readonly from: number;
}

export function Watching({ watched, session, attempt, from }: WatchingProps): ReactNode {
  const { t } = useTranslation('watch');
  const { steps, views, entry, language } = watched;
  const [number, setNumber] = useState(from);
  const words = useCaseWords(entry);
  const { law } = useLaw();
  const stepWords = useStepWords(watched, law !== null && watched.outcome !== null ? law.outcome(watched.outcome) : '');
  const workplace = useWorkplace(attempt);
  const step = steps[number - 1] ?? null;
  const view = views[number] ?? session.state.view;
  const next = useCallback(() => setNumber((before) => Math.min(before + 1, steps.length)), [steps.length]);
  const isLast = number === steps.length;
  const play = usePlaying(`${step?.reason ?? ''} ${spokenAt(view)}`, isLast, next);
  const go = (to: number): void => {
    play.stop();
    setNumber(Math.max(0, Math.min(to, steps.length)));
  };
  const toggle = (): void => {
    if (isLast) setNumber(0);
    play.toggle();
  };
  useStepKeys({ back: () => go(number - 1), forward: () => go(number + 1), toggle });
  useLayoutEffect(() => session.show(view), [session, view]);
  useEffect(() => {
    if (workplace !== null) followStep(workplace, step);
  }, [workplace, step]);
  const inCase = { lang: language, dir: 'auto' } as const;
  return (
    <Page title={t('title', { title: isolate(words.of(entry.title)) })} lead={<p>{t('lead')}</p>}>
      <div className="watch">
        <div className="watch-stage">
          {workplace !== null && <WatchPicture workplace={workplace} view={view} />}
          <Player
            number={number}
            steps={steps.length}
            clockSeconds={view.clockSeconds}
            playing={play.playing}
            onGo={go}
            onToggle={toggle}
          />
        </div>
        <section className="watch-now" aria-labelledby="watch-what">
          <div aria-live={play.playing ? 'off' : 'polite'} className="watch-step">
            <h2 id="watch-what" dir="auto">
              {step === null ? t('start') : stepWords(step, number)}
            </h2>
            {step === null ? (
              <p>{t('startWords')}</p>
            ) : (
              <>
                <Said view={view} step={step} language={language} />
                <div className="watch-reason">
                  <p className="watch-why">
                    <Icon name="guide" /> {t('why')}
                  </p>
                  <p {...inCase}>{step.reason}</p>
                </div>
              </>
            )}
            {isLast && (
              <Callout
                tone="good"
                title={t('end')}
                actions={
                  <ButtonLink kind="primary" href={ADDRESSES.briefing(entry.id)} endIcon="arrowForward">
                    {t('yourTurn')}
                  </ButtonLink>
                }
              >
                <p>{t('endWords')}</p>
              </Callout>
            )}
          </div>
          <StepList steps={steps} number={number} words={stepWords} onGo={go} />
        </section>
      </div>
    </Page>
  );
}

/** What is said at this step, for the time it takes to read. */
function spokenAt({ transcript, acts }: WatchedCase['views'][number]): string {
  return transcript
    .filter(({ act }) => act === acts)
    .map(({ text }) => text)
    .join(' ');
}
