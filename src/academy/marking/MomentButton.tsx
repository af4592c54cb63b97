// A way to a moment of the attempt that is marked; nothing where there is no such act.

import type { ReactNode } from 'react';
import { MomentPress } from '../../trainee/debrief/MomentPress.tsx';
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
  return (
    <MomentPress atSeconds={entry.atSeconds} what={tell(entry)} say={say} onPress={() => onAct(act)}>
      {children}
    </MomentPress>
  );
}
