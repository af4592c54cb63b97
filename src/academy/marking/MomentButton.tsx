// A way to a moment of the attempt, told by its time and for a screen reader by what was done.

import type { ReactNode } from 'react';
import { Icon, makeClock } from '#ui';
import { useReplay } from '../../trainee/debrief/replaying.ts';

interface MomentButtonProps {
  readonly act: number;
  readonly onAct: (act: number) => void;
  readonly children?: ReactNode;
}

export function MomentButton({ act, onAct, children }: MomentButtonProps): ReactNode {
  const { timeline, tell, say } = useReplay();
  const entry = timeline.find((one) => one.act === act);
  if (entry === undefined) return null;
  const clock = makeClock(entry.atSeconds);
  const what = tell(entry);
  return (
    <button
      type="button"
      className="moment"
      aria-label={say('moment.label', { clock, what })}
      title={what}
      onClick={() => onAct(act)}
    >
      <Icon name="clock" size="s" />
      {children ?? <span className="left-to-right">{clock}</span>}
    </button>
  );
}
