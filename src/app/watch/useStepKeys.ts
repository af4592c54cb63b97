// Keys while watching: arrows for a step, space to play and pause. A control that has the focus keeps its own keys.

import { useEffect } from 'react';
import { device } from '#ui';

interface StepKeys {
  readonly back: () => void;
  readonly forward: () => void;
  readonly toggle: () => void;
}

export function useStepKeys({ back, forward, toggle }: StepKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, select, textarea, [role=slider], [role=menu]'))
        return;
      const isControl = target instanceof HTMLElement && target.closest('button, a') !== null;
      const onwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') (event.key === onwards ? forward : back)();
      else if (event.key === ' ' && !isControl && device.getState().singleKeys) toggle();
      else return;
      event.preventDefault();
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, [back, forward, toggle]);
}
