// The place behind the person is heard while the counter is open: its murmur, and where numbers are called, now and then the bell.

import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { placeIn } from '../boothOf.ts';
import { useCounter } from '../counterContext.ts';
import { hasBell } from './ambience.ts';

/** Seconds of the case between two bells. */
const BELL_EVERY = 240;

export function useHall(): void {
  const { view, workplace } = useCounter();
  const paused = useStore(workplace.desk, (desk) => desk.paused);
  const place = placeIn(view);
  useEffect(() => {
    if (paused) return;
    workplace.hall(true, place);
    return () => workplace.hall(false, place);
  }, [workplace, paused, place]);
  const rung = Math.floor(view.clockSeconds / BELL_EVERY);
  const before = useRef(rung);
  useEffect(() => {
    if (rung > before.current && view.waiting > 0 && hasBell(place)) workplace.sound('chime');
    before.current = rung;
  }, [workplace, rung, view.waiting, place]);
}
