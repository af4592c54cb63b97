// Which panels does the counter have, in the order of the tabs?

import type { ComponentType } from 'react';
import type { Panel } from '../desk.ts';
import { InterviewPanel } from './talk/InterviewPanel.tsx';
import { NotesPanel } from './notes/NotesPanel.tsx';
import { RegistersPanel } from './registers/RegistersPanel.tsx';

export const OFFERED_PANELS: readonly { readonly id: Panel; readonly Panel: ComponentType }[] = [
  { id: 'interview', Panel: InterviewPanel },
  { id: 'registers', Panel: RegistersPanel },
  { id: 'notes', Panel: NotesPanel },
];
