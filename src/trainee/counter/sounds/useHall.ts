// The hall behind the glass is heard while the counter is open: its murmur, and now and then the bell of the queue.

import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useCounter } from '../counterContext.ts';

/** Seconds of the case between two bells. */
const BELL_EVERY = 240;

export function useHall(): void {
  const { view, workplace } = useCounter();
  const paused = useStore(workplace.desk, (desk) => desk.paused);
  useEffect(() => {
    if (paused) return;
    workplace.hall(true);
    return () => workplace.hall(false);
  }, [workplace, paused]);
  const rung = Math.floor(view.clockSeconds / BELL_EVERY);
  const before = useRef(rung);
  useEffect(() => {
    if (rung > before.current && view.waiting > 0) workplace.sound('chime');
    before.current = rung;
  }, [workplace, rung, view.waiting]);
}
