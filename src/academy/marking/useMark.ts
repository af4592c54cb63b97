// The mark on a screen: whoever leaves before all is kept is asked, and what is left is sent.

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ToMark } from '#exam';
import { MarkKeeper, sendTo, type KeptMark } from './markKeeper.ts';

export interface GrowingMark extends KeptMark {
  readonly change: MarkKeeper['change'];
  readonly freeze: MarkKeeper['freeze'];
}

export function useMark(seen: ToMark): GrowingMark {
  const [keeper] = useState(() => new MarkKeeper(seen, sendTo(seen.task.code)));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (keeper.isKept) return;
      void keeper.save();
      event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', leave);
    return () => {
      globalThis.removeEventListener('beforeunload', leave);
      if (!keeper.isKept) void keeper.save();
    };
  }, [keeper]);
  return { ...kept, change: keeper.change, freeze: keeper.freeze };
}
