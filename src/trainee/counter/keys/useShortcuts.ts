// Single keys that act, while nobody writes and nothing else has the keyboard.

import { useEffect } from 'react';
import type { OfficerAction } from './officerActions.ts';

export function useShortcuts(actions: readonly OfficerAction[], on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isTaken(event.target)) return;
      const action = actions.find(({ key }) => key === event.key.toLowerCase());
      // The sound is turned off everywhere by the same key: the frame does that.
      if (action?.id === 'mute') return;
      if (action === undefined || !action.offered()) return;
      event.preventDefault();
      action.act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [actions, on]);
}

/** Whether letters belong to what has the focus: a field, a menu with its type-ahead, a dialog. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]',
    ) !== null
  );
}
