// The counter: where a trainee meets the person. The picture is the world, the panels are the work, the bar below is what is known.

import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { prefersStill, Skeleton, useDevice } from '#ui';
import { useExam } from '../examAround.ts';
import { useAttempt, useSessionState } from '../openAttempt.ts';
import { Booth } from './Booth.tsx';
import { Captions } from './bars/Captions.tsx';
import { HintCard } from './bars/HintCard.tsx';
import { LinkBar } from './bars/LinkBar.tsx';
import { PausedDialog } from './bars/PausedDialog.tsx';
import { ShiftStrip } from './bars/ShiftStrip.tsx';
import { Resumed } from './bars/Resumed.tsx';
import { TopBar } from './bars/TopBar.tsx';
import { useGuide } from './bars/useGuide.ts';
import { canDrawPicture, isDark } from './canDrawPicture.ts';
import { CounterContext, useCounter, useWorkplace } from './counterContext.ts';
import { EvidenceBar } from './evidence/EvidenceBar.tsx';
import { useLawTexts } from '../law/useLawTexts.ts';
import { FactWordsContext, factWordsOf, PLAIN_FACTS } from './factWords.ts';
import './words.ts';
import { makeGestures } from './gestures.ts';
import { FOCUS_MOVES } from './keys/focusMoves.ts';
import { KeysDialog } from './keys/KeysDialog.tsx';
import { makeActions } from './keys/officerActions.ts';
import { useShortcuts } from './keys/useShortcuts.ts';
import { fetchPanels, OFFERED_PANELS } from './offeredPanels.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { Portrait } from './Portrait.tsx';
import { useHall } from './sounds/useHall.ts';
import { useTellings } from './useTellings.ts';
import { useVoice } from './voice/useVoice.ts';
import './counter.css';
import '../law/words.ts';
import '../differences/words.ts';

export function CounterScreen(): ReactNode {
  const attempt = useAttempt();
  // The words of all panels, so that none of them makes the screen wait later.
  const { t } = useTranslation(['counter', 'papers', 'terms', 'law', 'differences']);
  const workplace = useWorkplace(attempt);
  const state = useSessionState(attempt.session);
  const contents = useMemo(
    () => (workplace === null ? null : { attempt, workplace, state, view: state.view }),
    [attempt, workplace, state],
  );
  const law = useLawTexts();
  const facts = useMemo(() => (law === null ? PLAIN_FACTS : factWordsOf(law)), [law]);
  if (contents === null) return <Skeleton lines={6} label={t('loading')} />;
  return (
    <CounterContext value={contents}>
      <FactWordsContext value={facts}>
        <Counter />
      </FactWordsContext>
    </CounterContext>
  );
}

type Opened = 'help' | 'evidence' | null;

function Counter(): ReactNode {
  const { attempt, workplace, view } = useCounter();
  const { t } = useTranslation('counter');
  const settings = useDevice();
  const paused = useStore(workplace.desk, (desk) => desk.paused);
  const [opened, setOpened] = useState<Opened>(null);
  const gestures = useMemo(() => makeGestures(workplace, attempt.id), [workplace, attempt]);
  const actions = useMemo(
    () =>
      makeActions({
        workplace,
        attempt,
        panels: OFFERED_PANELS.map(({ id }) => id),
        open: setOpened,
        focus: FOCUS_MOVES,
      }),
    [workplace, attempt],
  );
  const manner = { still: prefersStill(settings), dark: isDark(settings), leftHanded: settings.hand === 'left' };
  const isPlain = useExam()?.plain === true;
  const [canDraw, setDrawn] = useState(canDrawPicture);
  const drawn = canDraw && !isPlain;
  const giveUp = useCallback(() => setDrawn(false), []);
  // Without a picture there is nothing to wait for.
  useEffect(() => {
    if (!drawn) fetchPanels();
  }, [drawn]);
  useShortcuts(actions, settings.singleKeys && !paused && opened === null);
  useTellings();
  useGuide();
  useHall();
  useVoice();
  return (
    <div className="counter-frame">
      <div className="counter" data-hand={settings.hand} data-mode={attempt.mode} data-acts={view.acts}>
        <a className="skip-link" href="#counter-panel" onClick={focusById('counter-panel')}>
          {t('skip.panel')}
        </a>
        <a className="skip-link" href="#counter-evidence" onClick={focusById('counter-evidence')}>
          {t('skip.evidence')}
        </a>
        <TopBar actions={actions} />
        <div className="counter-told">
          <LinkBar />
          <ShiftStrip />
        </div>
        <main className="counter-main">
          <div className="counter-picture">
            {drawn ? (
              <Booth
                workplace={workplace}
                view={view}
                manner={manner}
                gestures={gestures}
                onReady={fetchPanels}
                onFailed={giveUp}
              />
            ) : (
              <Portrait />
            )}
            <Captions />
            <Resumed />
          </div>
          <section className="counter-work" id="counter-panel" tabIndex={-1} aria-label={t('panel.label')}>
            <HintCard />
            <PanelTabs />
          </section>
        </main>
        <EvidenceBar open={opened === 'evidence'} onOpen={(open) => setOpened(open ? 'evidence' : null)} />
        <KeysDialog actions={actions} open={opened === 'help'} onClose={() => setOpened(null)} />
        <PausedDialog />
      </div>
    </div>
  );
}

/** Skip links move the focus themselves: the address behind the hash belongs to the app. */
function focusById(id: string): (event: { preventDefault(): void }) => void {
  return (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
}
