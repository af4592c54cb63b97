// How far the talk is: the phases in their order, those reached, and where it is now.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phase } from '#scenario';
import { useCounter } from '../counterContext.ts';

/** The usual way; the review belongs to the debrief, safeguarding is shown where it came to that. */
const USUAL: readonly Phase[] = ['prepare', 'open', 'narrative', 'explore', 'clarify', 'close', 'record'];

/** Of a hearing. */
const IN_COURT: readonly Phase[] = ['prepare', 'open', 'direct', 'cross', 'redirect', 'close', 'record'];

export function PhaseTrail(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const shown = [...(view.works.hearing ? IN_COURT : USUAL)];
  if (view.phasesReached.includes('practice')) shown.splice(2, 0, 'practice');
  if (view.phasesReached.includes('safeguard')) shown.splice(-2, 0, 'safeguard');
  const at = shown.findIndex((phase) => phase === view.phase);
  return (
    <div className="phases">
      <ol className="bare phases-steps" aria-label={t('phase.label')}>
        {shown.map((phase) => {
          const now = phase === view.phase;
          const reached = view.phasesReached.includes(phase);
          return (
            <li
              key={phase}
              className="phases-step"
              data-reached={reached}
              {...(now ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="phases-name">{t(`phase.${phase}`)}</span>
              {reached && !now && <span className="hidden-visually">{t('phase.reached')}</span>}
            </li>
          );
        })}
      </ol>
      <p className="phases-now" aria-hidden="true">
        {t(`phase.${view.phase}`)} <span className="phases-place">{at < 0 ? '' : `${at + 1}/${shown.length}`}</span>
      </p>
    </div>
  );
}
