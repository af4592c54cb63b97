// Around every page of a sitting: reads how it stands, hears at once what changes, and sees to what hangs on the page itself, wherever in the
// exam one is.

import { useCallback, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { hereSchema, SITTING_PATHS, sittingViewSchema, type SittingView } from '#exam';
import { askAcademy, type Answered, type Refused } from '../askAcademy.ts';
import { useHints } from '../useHints.ts';
import { SittingContext, timeLeft, serverNow, type SittingHere } from './sittingContext.ts';
import { useFacts } from './useFacts.ts';
import { useManner } from './useManner.ts';
import { useTells } from './useTells.ts';

/** Beside the hints: what no version counts, an end by time among it. */
const READ_AGAIN_MS = 30_000;

export interface InsteadProps {
  readonly refused: Refused | null;
  readonly again: () => void;
}

interface SittingProviderProps {
  readonly sitting: string;
  readonly children: ReactNode;
  /** Until it was read for the first time; null: on its way. */
  readonly instead: ComponentType<InsteadProps>;
}

interface Heard {
  readonly view: SittingView;
  readonly atMs: number;
}

export function SittingProvider({ sitting, children, instead: Instead }: SittingProviderProps): ReactNode {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = useCallback((answer: Answered<SittingView>): Answered<SittingView> => {
    const atMs = performance.now();
    // An answer that was overtaken by a later one tells nothing.
    if (answer.ok)
      setHeard((before) =>
        before !== null && before.view.nowMs > answer.value.nowMs ? before : { view: answer.value, atMs },
      );
    return answer;
  }, []);
  const read = useCallback(async (): Promise<void> => {
    const answer = take(await askAcademy(sittingViewSchema, { path: SITTING_PATHS.sitting(sitting) }));
    setRefused(answer.ok ? null : answer);
  }, [sitting, take]);
  const link = useHints({
    path: SITTING_PATHS.hints(sitting),
    onVersion: (version) => {
      if (version !== heard?.view.version) void read();
    },
    ask: async () => {
      const answer = await askAcademy(hereSchema, { method: 'POST', path: SITTING_PATHS.here(sitting), body: {} });
      if (answer.ok) return answer.value.version;
      if (answer.code === 'lost') return null;
      // The server is there and says no: how the sitting stands tells why.
      await read();
      return heard?.view.version ?? 0;
    },
  });
  useEffect(() => {
    // Asking is an effect on the world; what comes of it is shown.
    // oxlint-disable-next-line react/set-state-in-effect
    void read();
    const timer = setInterval(() => void read(), READ_AGAIN_MS);
    return () => clearInterval(timer);
  }, [read]);

  const here = useMemo<SittingHere | null>(() => {
    if (heard === null) return null;
    return {
      view: heard.view,
      heardAtMs: heard.atMs,
      link,
      isSignedOut: refused?.code === 'notSignedIn' || refused?.code === 'noSuchSitting',
      read,
      act: async (body) =>
        take(await askAcademy(sittingViewSchema, { method: 'POST', path: SITTING_PATHS.acts(sitting), body })),
    };
  }, [heard, link, refused, read, take, sitting]);
  if (here === null) return <Instead refused={refused} again={() => void read()} />;
  return (
    <SittingContext.Provider value={here}>
      <Seeing here={here} />
      {children}
    </SittingContext.Provider>
  );
}

/** What goes on beside what is shown. */
function Seeing({ here }: { readonly here: SittingHere }): ReactNode {
  useTells(here);
  useFacts(here);
  useManner(here.view);
  const { view, read } = here;
  const isOver = view.phase === 'over';
  useEffect(() => {
    // When the time is over or a break ends by itself, the server says what that means.
    const until = view.stands === null ? timeLeft(here) : (view.stands.untilMs ?? Infinity) - serverNow(here);
    if (isOver || until === null || until > READ_AGAIN_MS) return undefined;
    const timer = setTimeout(() => void read(), Math.max(0, until) + 50);
    return () => clearTimeout(timer);
  }, [here, view, isOver, read]);
  return null;
}
