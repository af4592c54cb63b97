// What is known so far, along the lower edge: what does not agree first, then the newest. From here the way leads to the decision.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import { useExam } from '../../examAround.ts';
import { useCounter } from '../counterContext.ts';
import { KnownChip } from './Chip.tsx';
import { Discrepancy } from './Discrepancy.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { chipsOf, discrepanciesOf, distinct, learned } from './evidenceChips.ts';
import './evidence.css';

/** More than these nobody reads along an edge; the list has them all. */
const SHOWN = 24;

export interface EvidenceBarProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function EvidenceBar({ open, onOpen }: EvidenceBarProps): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  const exam = useExam();
  const chips = distinct(learned(chipsOf(view)));
  const discrepancies = discrepanciesOf(view);
  return (
    <section className="evidence evidence-bar" id="counter-evidence" tabIndex={-1} aria-label={t('evidence.title')}>
      <h2 className="evidence-title">{t('evidence.title')}</h2>
      <div className="evidence-chips">
        {chips.length === 0 && <p className="evidence-empty">{t('evidence.empty')}</p>}
        <ul className="bare evidence-row">
          {discrepancies.map((one) => (
            <li key={one.fact}>
              <Discrepancy discrepancy={one} />
            </li>
          ))}
          {chips.slice(0, SHOWN).map((chip) => (
            <li key={chip.id}>
              <KnownChip chip={chip} />
            </li>
          ))}
        </ul>
      </div>
      <div className="evidence-ways">
        <Button icon="menu" onPress={() => onOpen(true)}>
          {t('evidence.all', { count: chips.length })}
        </Button>
        {view.over && exam !== null ? (
          <ButtonLink kind="primary" endIcon="arrowForward" href={exam.back}>
            {t('exam.back')}
          </ButtonLink>
        ) : view.over && attempt.shift !== undefined ? (
          <ButtonLink
            kind="primary"
            endIcon="arrowForward"
            href={ADDRESSES.shift(attempt.shift.shift, attempt.shift.run)}
          >
            {t('shift.back')}
          </ButtonLink>
        ) : view.over ? (
          <ButtonLink kind="primary" endIcon="arrowForward" href={ADDRESSES.debrief(attempt.id)}>
            {t('evidence.toDebrief')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" endIcon="arrowForward" href={ADDRESSES.decision(attempt.id)}>
            {t('evidence.decide')}
          </ButtonLink>
        )}
      </div>
      <EvidenceDialog open={open} onClose={() => onOpen(false)} />
    </section>
  );
}
