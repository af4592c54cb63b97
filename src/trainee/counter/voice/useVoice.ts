// What is said at the counter is heard, where the person asked for it: until the next act, a pause, or the switch.

import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useDevice } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { useCounter } from '../counterContext.ts';
import { lineSpeaker } from './lineSpeaker.ts';
import { linesToSpeak } from './linesToSpeak.ts';

export function useVoice(): void {
  const { attempt, workplace, state, view } = useCounter();
  const { voiced, muted } = useDevice();
  const paused = useStore(workplace.desk, (desk) => desk.paused);
  const before = useRef<TraineeView>(view);
  const { id, language } = attempt;
  const { busy } = state;
  const isQuiet = busy || paused || !voiced || muted;

  // First of the two: a new view may come with the end of an act.
  useEffect(() => {
    if (isQuiet) lineSpeaker().stop();
  }, [isQuiet]);

  useEffect(() => {
    const lines = linesToSpeak(before.current, view);
    const isAct = view.acts !== before.current.acts;
    before.current = view;
    if (isAct) lineSpeaker().speak(lines, { attempt: id, language });
  }, [view, id, language]);

  useEffect(() => () => lineSpeaker().stop(), []);
}
