// Rows of a name and what it is.

import type { ReactNode } from 'react';

export function Facts({ rows }: { readonly rows: readonly (readonly [name: string, what: ReactNode])[] }): ReactNode {
  return (
    <dl className="academy-facts">
      {rows.map(([name, what]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd {...(typeof what === 'string' ? { dir: 'auto' } : {})}>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
