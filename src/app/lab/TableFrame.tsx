// A table that can be wider than its place: it scrolls within, also by keyboard.

import type { ReactNode } from 'react';
import { useLabWords } from './useLabWords.ts';

export interface TableFrameProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function TableFrame({ label, children }: TableFrameProps): ReactNode {
  const { say } = useLabWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard.
    <section className="lab-scroll" tabIndex={0} aria-label={say('table', { title: label })}>
      <table className="lab-table">
        <caption className="hidden-visually">{label}</caption>
        {children}
      </table>
    </section>
  );
}
