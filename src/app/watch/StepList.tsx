// All steps of the expert, each a way to its moment.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WatchStep } from '../practice/practicePort.ts';

interface StepListProps {
  readonly steps: readonly WatchStep[];
  /** The one shown now; 0 is the start. */
  readonly number: number;
  readonly words: (step: WatchStep, number: number) => string;
  readonly onGo: (number: number) => void;
}

export function StepList({ steps, number, words, onGo }: StepListProps): ReactNode {
  const { t } = useTranslation('watch');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    const current = element?.children[Math.max(0, number - 1)];
    if (element === null || !(current instanceof HTMLElement)) return;
    // Only the list moves, never the page.
    element.scrollTop = current.offsetTop - element.clientHeight / 2;
  }, [number]);
  return (
    <nav aria-label={t('steps')} className="watch-steps">
      <h3>{t('steps')}</h3>
      <ol ref={list}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className="watch-go"
              {...(index + 1 === number ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onGo(index + 1)}
            >
              <span className="watch-number">{index + 1}</span>
              <span dir="auto">{words(step, index + 1)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
