// The papers as a panel of the counter.

import type { ReactNode } from 'react';
import { DocumentsPanel } from '../papers/DocumentsPanel.tsx';
import { useCounter } from './counterContext.ts';

export function CounterDocuments(): ReactNode {
  const { view, workplace } = useCounter();
  return (
    <div className="panel-scroll">
      <DocumentsPanel workplace={workplace} view={view} />
    </div>
  );
}
