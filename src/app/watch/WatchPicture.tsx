// The counter as the expert has it before them; nothing on it answers to the hand. Without WebGL the person stands there as a picture.

import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { canDrawPicture, isDark } from '../../trainee/counter/canDrawPicture.ts';
import { NO_GESTURES } from '../../trainee/counter/boothModel.ts';
import type { TraineeView } from '../../trainee/looks.ts';
import type { Workplace } from '../../trainee/workplace.ts';
import { prefersStill, useDevice } from '#ui';
import { StillPicture } from './StillPicture.tsx';

const Booth = lazy(async () => ({ default: (await import('../../trainee/counter/Booth.tsx')).Booth }));

interface WatchPictureProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
}

export function WatchPicture({ workplace, view }: WatchPictureProps): ReactNode {
  const settings = useDevice();
  const [drawn, setDrawn] = useState(canDrawPicture);
  const giveUp = useCallback(() => setDrawn(false), []);
  const manner = { still: prefersStill(settings), dark: isDark(settings), leftHanded: settings.hand === 'left' };
  return (
    <div className="watch-picture">
      {drawn ? (
        <Suspense>
          <Booth workplace={workplace} view={view} manner={manner} gestures={NO_GESTURES} onFailed={giveUp} />
        </Suspense>
      ) : (
        <StillPicture workplace={workplace} view={view} />
      )}
    </div>
  );
}
