// What the officer has found on a paper: each can be shown on its page again, and withdrawn.

import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, Icon } from '#ui';
import { useLabelled } from '../law/Labelled.tsx';
import type { PaperView, TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { NOTHING, useTerms } from './useTerms.ts';

export interface FindingsListProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
  /** A finding is looked at again: its place is to be marked. */
  readonly onShow: (finding: TraineeView['findings'][number]) => void;
}

export function FindingsList({ workplace, view, paper, onShow }: FindingsListProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const labelled = useLabelled();
  const list = useRef<HTMLDivElement>(null);
  const withdraw = async (finding: TraineeView['findings'][number]): Promise<void> => {
    const { ok } = await workplace.do({ type: 'withdraw', finding: finding.id });
    announce(
      ok ? t('finding.withdrawn', { term: terms.term(finding.term) }) : t('refused'),
      ok ? 'polite' : 'assertive',
    );
    // The button is gone with its finding; the keyboard stays with the list.
    if (ok) list.current?.focus();
  };
  const findings = view.findings.filter((finding) => finding.paper === paper.id);
  return (
    <div ref={list} tabIndex={-1} className="findings-part">
      {findings.length === 0 && <p className="field-hint">{t('finding.none')}</p>}
      <ul className="findings" aria-label={t('finding.list')}>
        {findings.map((finding) => {
          const words = t('finding.line', {
            term: terms.term(finding.term),
            area: terms.place(finding.area),
            page: terms.page(finding.page),
            light: terms.light(finding.light),
          });
          return (
            <li key={finding.id} className="finding" id={`finding-${finding.id}`} tabIndex={-1}>
              <Icon name={finding.term === NOTHING ? 'check' : 'flag'} />
              <div className="finding-words">
                <p>{words}</p>
                {finding.note !== '' && <p className="finding-note">{finding.note}</p>}
              </div>
              <div className="finding-buttons">
                <Button
                  kind="quiet"
                  icon="eye"
                  aria-label={labelled(t('finding.show'), words)}
                  onPress={() => {
                    void workplace.lookAgain(finding);
                    onShow(finding);
                  }}
                >
                  {t('finding.show')}
                </Button>
                <Button
                  kind="quiet"
                  icon="trash"
                  aria-label={labelled(t('finding.withdraw'), words)}
                  onPress={() => void withdraw(finding)}
                >
                  {t('finding.withdraw')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
