// Which panels does the counter have, in the order of the tabs?

import type { ComponentType, ReactNode } from 'react';
import type { Panel } from '../desk.ts';
import { DocumentsPanel } from '../papers/DocumentsPanel.tsx';
import { useCounter } from './counterContext.ts';
import { InterviewPanel } from './talk/InterviewPanel.tsx';
import { NotesPanel } from './notes/NotesPanel.tsx';
import { RulesPanel } from './rules/RulesPanel.tsx';
import { RegistersPanel } from './registers/RegistersPanel.tsx';

function Documents(): ReactNode {
  const { view, workplace } = useCounter();
  return (
    <div className="panel-scroll">
      <DocumentsPanel workplace={workplace} view={view} />
    </div>
  );
}

export const OFFERED_PANELS: readonly { readonly id: Panel; readonly Panel: ComponentType }[] = [
  { id: 'interview', Panel: InterviewPanel },
  { id: 'documents', Panel: Documents },
  { id: 'registers', Panel: RegistersPanel },
  { id: 'notes', Panel: NotesPanel },
  { id: 'rules', Panel: RulesPanel },
];
