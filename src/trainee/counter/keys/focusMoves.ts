// Moves the focus on the counter for keys that go somewhere.

import type { FocusMoves } from './officerActions.ts';

export const FOCUS_MOVES: FocusMoves = {
  tab: (panel) => later(() => focusOn(tabOf(panel))),
  kept: (panel) =>
    later(() => {
      if (document.activeElement === null || document.activeElement === document.body) focusOn(tabOf(panel));
    }),
  search: () => later(() => focusOn('#counter-panel input[type="search"]')),
  note: () => later(() => focusOn('.notes-new textarea')),
};

const tabOf = (panel: string): string => `#counter-panel [role="tab"][data-key="${panel}"]`;

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Once the panel is drawn. */
function later(move: () => void): void {
  requestAnimationFrame(move);
}
