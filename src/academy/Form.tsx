// Fields that are sent together, by a button or by Enter.

import type { ReactNode } from 'react';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function Form({ onSubmit, children }: FormProps): ReactNode {
  return (
    <form
      className="academy-part"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
