// What is told in passing: words for a screen reader at once, and short notes that stay for a while. One queue for the whole page, kept
// outside React so that any code may speak.

import { createStore } from 'zustand/vanilla';

export const POLITENESS = ['polite', 'assertive'] as const;
export type Politeness = (typeof POLITENESS)[number];

export interface Toast {
  readonly id: number;
  readonly words: string;
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** Stays until dismissed. */
  readonly stays: boolean;
}

export interface Announcements {
  /** The last words of each kind; a growing number tells equal words apart. */
  readonly spoken: Readonly<Record<Politeness, { readonly words: string; readonly nth: number }>>;
  readonly toasts: readonly Toast[];
}

export const announcements = createStore<Announcements>(() => ({
  spoken: { polite: { words: '', nth: 0 }, assertive: { words: '', nth: 0 } },
  toasts: [],
}));

/** Says something to a screen reader without showing it. */
export function announce(words: string, politeness: Politeness = 'polite'): void {
  announcements.setState(({ spoken }) => ({
    spoken: { ...spoken, [politeness]: { words, nth: spoken[politeness].nth + 1 } },
  }));
}

/** Shows a note, which is said as well; the number dismisses it. */
export function showToast(toast: Partial<Omit<Toast, 'id'>> & Pick<Toast, 'words'>): number {
  const id = (announcements.getState().toasts.at(-1)?.id ?? 0) + 1;
  const full: Toast = { tone: 'plain', action: null, stays: false, ...toast, id };
  announcements.setState(({ toasts }) => ({ toasts: [...toasts, full] }));
  announce(full.words, full.tone === 'bad' ? 'assertive' : 'polite');
  return id;
}

export function dismissToast(id: number): void {
  announcements.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
