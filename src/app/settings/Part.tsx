// A part of the settings under its heading.

import type { ReactNode } from 'react';
import { Card } from '#ui';

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Card as="section">
      <div className="settings-part">
        <h2>{title}</h2>
        {children}
      </div>
    </Card>
  );
}
