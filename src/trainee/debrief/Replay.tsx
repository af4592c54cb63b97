// The attempt at one of its moments, as it was then: conversation, papers, evidence. A slider and steps lead to every other.

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { View } from '#attempt';
import { Button, Chip, Dialog, IconButton, makeClock, Slider, Tabs } from '#ui';
import { actInWords } from './actWords.ts';
import { ExpertHere } from './ExpertHere.tsx';
import { useLookBack } from './lookBack.ts';
import { ReplayContext, useReplay, type Replaying } from './replaying.ts';
import { ReplayFigure } from './ReplayFigure.tsx';
import { ReplayEvidence, ReplayPapers, ReplayTalk } from './ReplayViews.tsx';

interface ReplayProps {
  /** The act after which the attempt is shown; null: closed. */
  readonly act: number | null;
  readonly onAct: (act: number) => void;
  readonly onClose: () => void;
}

export function Replay({ act, onAct, onClose }: ReplayProps): ReactNode {
  const lookBack = useLookBack();
  const { attempt, debrief, feedback, law, say, term } = lookBack;
  const replaying = useMemo(
    (): Replaying => ({
      language: attempt.language,
      feedback,
      timeline: debrief.timeline,
      decidable: debrief.decidable,
      decided: debrief.decided,
      law,
      say,
      term,
      officer: say('replay.officer'),
      start: say('replay.start'),
      tell: ({ did, text }) => actInWords(lookBack, did, text),
      Below: ExpertHere,
    }),
    [lookBack, attempt, feedback, debrief, law, say, term],
  );
  return (
    <Dialog title={say('replay.title')} open={act !== null} onClose={onClose} closeLabel={say('replay.close')} size="l">
      {act !== null && (
        <ReplayContext.Provider value={replaying}>
          <ReplayMoments act={act} onAct={onAct} />
        </ReplayContext.Provider>
      )}
    </Dialog>
  );
}

const STEP_MS = 1800;

interface MomentsProps {
  readonly act: number;
  readonly onAct: (act: number) => void;
}

/** The moments themselves, in whatever stands around them. */
export function ReplayMoments({ act, onAct }: MomentsProps): ReactNode {
  const { timeline, decidable, decided, feedback, say, start, tell, Below } = useReplay();
  const last = timeline.at(-1)?.act ?? 0;
  const { view, failed } = useViewAt(act, feedback);
  const [playing, setPlaying] = useState(false);
  const [tab, setTab] = useState('talk');
  const entry = timeline.find((one) => one.act === act);
  const isPlaying = playing && act < last;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => onAct(act + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, act, onAct]);
  const position = (at: number): string => {
    const seconds = timeline.find((one) => one.act === at)?.atSeconds ?? 0;
    return at === 0 ? start : say('replay.position', { act: at, acts: last, clock: makeClock(seconds) });
  };
  const what = entry === undefined ? start : tell(entry);
  return (
    <div className="replay">
      <div className="replay-rail">
        <IconButton
          icon="stepBack"
          label={say('replay.before')}
          isDisabled={act <= 0}
          onPress={() => onAct(Math.max(0, act - 1))}
        />
        <IconButton
          icon={isPlaying ? 'pause' : 'play'}
          label={say(isPlaying ? 'replay.pause' : 'replay.play')}
          onPress={() => {
            if (!isPlaying && act >= last) onAct(0);
            setPlaying(!isPlaying);
          }}
        />
        <div className="replay-slider">
          <Slider
            label={say('replay.slider')}
            labelHidden
            value={act}
            min={0}
            max={last}
            words={position}
            onChange={(next) => {
              setPlaying(false);
              onAct(next);
            }}
          />
        </div>
        <IconButton
          icon="stepForward"
          label={say('replay.after')}
          isDisabled={act >= last}
          onPress={() => onAct(Math.min(last, act + 1))}
        />
      </div>
      <div className="replay-now" aria-live={isPlaying ? 'off' : 'polite'}>
        <p className="quiet">
          {position(act)}
          {view !== null && ` · ${say(`phase.${view.phase}`)}`}
          {view !== null && view.waiting > 0 && ` · ${say('replay.waiting', { count: view.waiting })}`}
        </p>
        <p className="replay-what" dir="auto">
          {what}
        </p>
        {Below !== null && <Below act={act} />}
        <p className="chip-row">
          {decidable?.act === act && (
            <Chip tone="good" icon="check">
              {say('replay.decidable')}
            </Chip>
          )}
          {decided?.act === act && (
            <Chip tone="primary" icon="pen">
              {say('replay.decided')}
            </Chip>
          )}
        </p>
      </div>
      {failed && <p role="alert">{say('replay.failed')}</p>}
      {view !== null && (
        <div className="replay-scene">
          <div className="replay-people">
            {view.people.map((person) => (
              <ReplayFigure key={person.id} person={person} act={act} />
            ))}
          </div>
          <div className="replay-views">
            <Tabs
              label={say('replay.views')}
              selected={tab}
              onSelect={setTab}
              items={[
                { id: 'talk', label: say('replay.talk'), icon: 'speech', panel: <ReplayTalk view={view} act={act} /> },
                {
                  id: 'papers',
                  label: say('replay.papers'),
                  icon: 'paper',
                  panel: <ReplayPapers view={view} act={act} />,
                },
                {
                  id: 'evidence',
                  label: say('replay.evidence'),
                  icon: 'scales',
                  panel: <ReplayEvidence view={view} act={act} />,
                },
                { id: 'all', label: say('replay.all'), icon: 'menu', panel: <AllActs act={act} onAct={onAct} /> },
              ]}
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** The view after an act; the one before stays until the new one is there. */
function useViewAt(
  act: number,
  feedback: Replaying['feedback'],
): { readonly view: View<string> | null; readonly failed: boolean } {
  const [shown, setShown] = useState<{ readonly view: View<string> | null; readonly failed: boolean }>({
    view: null,
    failed: false,
  });
  useEffect(() => {
    let isCurrent = true;
    feedback.viewAt(act).then(
      (view) => isCurrent && setShown({ view, failed: false }),
      () => isCurrent && setShown({ view: null, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [act, feedback]);
  return shown;
}

function AllActs({ act, onAct }: MomentsProps): ReactNode {
  const { timeline, tell } = useReplay();
  return (
    <ol className="all-acts">
      {timeline.map((entry) => (
        <li key={entry.act} data-now={entry.act === act || undefined}>
          <Button kind="quiet" onPress={() => onAct(entry.act)} aria-current={entry.act === act ? 'step' : 'false'}>
            <span className="all-acts-clock left-to-right">{makeClock(entry.atSeconds)}</span>{' '}
            <span dir="auto">{tell(entry)}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
