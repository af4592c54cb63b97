// The button that leads to a moment: told by its time, and for a screen reader by what was done then.

import type { ReactNode } from 'react';
import { Icon, makeClock } from '#ui';
import type { Say } from '#words';

interface MomentPressProps {
  readonly atSeconds: number;
  readonly what: string;
  readonly say: Say;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

export function MomentPress({ atSeconds, what, say, onPress, children }: MomentPressProps): ReactNode {
  const clock = makeClock(atSeconds);
  return (
    <button
      type="button"
      className="moment"
      aria-label={say('moment.label', { clock, what })}
      title={what}
      onClick={onPress}
    >
      <Icon name="clock" size="s" />
      {children ?? <span className="left-to-right">{clock}</span>}
    </button>
  );
}
