// Moves the focus on the counter for keys that go somewhere.

import type { FocusMoves } from './officerActions.ts';

export const FOCUS_MOVES: FocusMoves = {
  tab: (panel) => later(() => focusOn(tabOf(panel))),
  kept: (panel) =>
    later(() => {
      if (document.activeElement === null || document.activeElement === document.body) focusOn(tabOf(panel));
    }),
  search: () => later(() => focusOnceThere('#counter-panel input[type="search"]')),
  note: () => later(() => focusOnceThere('.notes-new textarea')),
};

const tabOf = (panel: string): string => `#counter-panel [role="tab"][data-key="${panel}"]`;

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** A panel that is turned to for the first time may still be on its way. */
const MOST_FRAMES = 120;

function focusOnceThere(selector: string, frames = MOST_FRAMES): void {
  const there = document.querySelector<HTMLElement>(selector);
  if (there !== null) there.focus();
  else if (frames > 0 && document.querySelector('#counter-panel .skeleton') !== null)
    later(() => focusOnceThere(selector, frames - 1));
}

/** Once the panel is drawn. */
function later(move: () => void): void {
  requestAnimationFrame(move);
}
