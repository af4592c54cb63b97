// The room of an exam on this screen: read when something changed, with the server's clock beside it, so that time left can tick.

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ROOM_PATHS, roomSchema, type Room } from '#exam';
import { askAcademy, type Refusal } from '../askAcademy.ts';
import { useHints, type Link } from '../useHints.ts';

export interface SeenRoom {
  readonly room: Room;
  /** By this page's own count, when it came. */
  readonly atMs: number;
}

export interface LiveRoom {
  readonly seen: SeenRoom | null;
  readonly refusal: Refusal | null;
  readonly link: Link;
  /** A room that came as the answer to something else. */
  readonly take: (room: Room) => void;
}

/** Presence and time go on though nothing is written: read at least so often. */
const STALE_MS = 10_000;
/** A large room is not read more often than that. */
const LEAST_MS = 1500;

export function useRoom(exam: string): LiveRoom {
  const [seen, setSeen] = useState<SeenRoom | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef<SeenRoom | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const take = useCallback((room: Room) => {
    // Answers may overtake each other.
    if (latest.current !== null && latest.current.room.nowMs > room.nowMs) return;
    latest.current = { room, atMs: performance.now() };
    setSeen(latest.current);
  }, []);
  const ask = useCallback(async (): Promise<number | null> => {
    const answer = await askAcademy(roomSchema, { path: ROOM_PATHS.room(exam) });
    setRefusal(answer.ok ? null : answer.code);
    if (!answer.ok) return null;
    take(answer.value);
    return answer.value.version;
  }, [exam, take]);
  const askSoon = useCallback(() => {
    if (waiting.current !== null) return;
    const since = performance.now() - (latest.current?.atMs ?? 0);
    waiting.current = setTimeout(
      () => {
        waiting.current = null;
        void ask();
      },
      Math.max(0, LEAST_MS - since),
    );
  }, [ask]);
  const onVersion = useCallback(
    (version: number) => {
      if (latest.current !== null && latest.current.room.version < version) askSoon();
    },
    [askSoon],
  );
  const link = useHints({ path: ROOM_PATHS.hints(exam), onVersion, ask });
  useEffect(() => {
    const again = setInterval(() => {
      if (performance.now() - (latest.current?.atMs ?? 0) > STALE_MS) askSoon();
    }, STALE_MS / 2);
    return () => {
      clearInterval(again);
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = null;
    };
  }, [askSoon]);
  return { seen, refusal, link, take };
}

/** The time on the server now, to the second; whoever uses it is drawn anew every second. */
export function useServerNow({ room, atMs }: SeenRoom): number {
  const second = useSyncExternalStore(onSecond, readSecond);
  return room.nowMs + Math.max(0, second * 1000 - atMs);
}

function readSecond(): number {
  return Math.floor(performance.now() / 1000);
}

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | null = null;

/** One clock for all cells of the table. */
function onSecond(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    for (const one of listeners) one();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || ticking === null) return;
    clearInterval(ticking);
    ticking = null;
  };
}
