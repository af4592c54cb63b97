// Which panels does the counter have, in the order of the tabs? The interview is there at first sight; the others are fetched when the
// picture stands, or sooner where somebody turns to one.

import { createElement, use, type ComponentType, type ReactNode } from 'react';
import { withWords } from '#ui';
import type { Panel } from '../desk.ts';
import { InterviewPanel } from './talk/InterviewPanel.tsx';

interface LaterPanel {
  readonly Panel: ComponentType;
  readonly fetch: () => Promise<ComponentType>;
}

/** A panel whose code comes later; once it is there it is shown without a wait. */
function later(load: () => Promise<ComponentType>): LaterPanel {
  let panel: ComponentType | null = null;
  let coming: Promise<ComponentType> | null = null;
  const bring = async (): Promise<ComponentType> => {
    try {
      panel = await withWords(load());
      return panel;
    } catch (error) {
      // Asked for again, it may come.
      coming = null;
      throw error;
    }
  };
  const fetch = (): Promise<ComponentType> => {
    coming ??= bring();
    return coming;
  };
  const Panel = (): ReactNode => createElement(panel ?? use(fetch()));
  return { Panel, fetch };
}

const LATER = {
  documents: later(async () => (await import('./CounterDocuments.tsx')).CounterDocuments),
  registers: later(async () => (await import('./registers/RegistersPanel.tsx')).RegistersPanel),
  notes: later(async () => (await import('./notes/NotesPanel.tsx')).NotesPanel),
  rules: later(async () => (await import('./rules/RulesPanel.tsx')).RulesPanel),
};

export const OFFERED_PANELS: readonly { readonly id: Panel; readonly Panel: ComponentType }[] = [
  { id: 'interview', Panel: InterviewPanel },
  { id: 'documents', Panel: LATER.documents.Panel },
  { id: 'registers', Panel: LATER.registers.Panel },
  { id: 'notes', Panel: LATER.notes.Panel },
  { id: 'rules', Panel: LATER.rules.Panel },
];

/** Fetches what is not there yet; what fails now is fetched again when it is turned to. */
export function fetchPanels(): void {
  for (const { fetch } of Object.values(LATER)) fetch().catch(() => undefined);
}
