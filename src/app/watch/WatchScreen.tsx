// Watching an expert: a case worked by a skilled colleague, act by act, each with its reason, at the counter as it was.

import { useCallback, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AttemptContext, type OpenAttempt } from '../../trainee/openAttempt.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { caseLanguage } from '../caseWords.ts';
import { device } from '#ui';
import { NotFound } from '../NotFound.tsx';
import { practiceHome, type WatchedCase } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { Watching } from './Watching.tsx';
import { WatchSession } from './watchSession.ts';
import './watch.css';

interface WatchScreenProps {
  readonly scenario: string;
  /** Where to begin: places of steps between commas, of which the first that is taken counts; empty: at the start. */
  readonly steps: string;
}

export function WatchScreen({ scenario, steps }: WatchScreenProps): ReactNode {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const load = useCallback(async () => {
    const home = practiceHome();
    const entry = (await home.catalogue()).scenarios.find(({ id }) => id === scenario);
    if (entry === undefined) return null;
    return home.watch(scenario, caseLanguage(device.getState().caseLanguage, language, entry.languages));
  }, [scenario, language]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  if (loaded.state === 'loading') return <Waiting />;
  return loaded.value === null ? <NotFound /> : <Opened watched={loaded.value} from={stepAt(loaded.value, steps)} />;
}

/** The number of the first of these steps that is taken; 0, the start, where none is. */
function stepAt({ steps }: WatchedCase, wanted: string): number {
  const found = wanted
    .split(',')
    .map((place) => steps.findIndex((step) => String(step.place) === place))
    .find((index) => index !== -1);
  return found === undefined ? 0 : found + 1;
}

/** What the counter's parts are given here: the expert's case instead of an attempt of one's own. */
function Opened({ watched, from }: { readonly watched: WatchedCase; readonly from: number }): ReactNode {
  const opened = useMemo(() => {
    const [start] = watched.views;
    if (start === undefined) throw new Error(`scenario ${watched.entry.id}: there is nothing to watch`);
    const session = new WatchSession(start, (act, ref) => watched.drawing(act, ref));
    const attempt: OpenAttempt = {
      id: `watch-${watched.entry.id}`,
      mode: 'practice',
      language: watched.language,
      entry: watched.entry,
      session,
      feedback: NO_FEEDBACK,
      lawTexts: () => Promise.resolve({}),
    };
    return { session, attempt };
  }, [watched]);
  return (
    <AttemptContext.Provider value={opened.attempt}>
      <Watching watched={watched} session={opened.session} attempt={opened.attempt} from={from} />
    </AttemptContext.Provider>
  );
}

const refuse = (): Promise<never> => Promise.reject(new Error('what is watched is not scored'));
const NO_FEEDBACK = { debrief: refuse, viewAt: refuse, onDay: refuse, drawingAt: refuse, paperDrawing: refuse };
