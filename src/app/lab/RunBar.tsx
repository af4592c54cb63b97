// Run, how far it is, stop.

import type { ReactNode } from 'react';
import { Button, ProgressMeter } from '#ui';
import { useLabWords } from './useLabWords.ts';

export interface Running {
  readonly judged: number;
  readonly size: number;
}

export interface RunBarProps {
  /** Null while nothing runs. */
  readonly running: Running | null;
  readonly isReady: boolean;
  readonly isFaulty: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
}

export function RunBar({ running, isReady, isFaulty, onRun, onStop }: RunBarProps): ReactNode {
  const { say, count } = useLabWords();
  return (
    <div className="lab-run">
      {running === null ? (
        <Button kind="primary" size="l" icon="play" isDisabled={!isReady} onPress={onRun}>
          {say('run.begin')}
        </Button>
      ) : (
        <>
          <Button size="l" icon="pause" onPress={onStop}>
            {say('run.stop')}
          </Button>
          <ProgressMeter
            label={say('run.progress')}
            value={running.judged}
            max={running.size}
            words={say('run.of', { judged: count(running.judged), size: count(running.size) })}
          />
        </>
      )}
      {running === null && !isReady && <p className="field-hint">{say(isFaulty ? 'run.faulty' : 'run.needsDay')}</p>}
    </div>
  );
}
