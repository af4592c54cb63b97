// The papers at hand as a list with small pictures. Pressing one takes it in hand.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui';
import { useLabelled } from '../law/Labelled.tsx';
import { findLook, firstPage, type PaperView, type TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { useDrawing } from './useDrawing.ts';
import { useTerms } from './useTerms.ts';

export interface PaperListProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly inHand: string | null;
  readonly onPick: (paper: string) => void;
}

export function PaperList({ workplace, view, inHand, onPick }: PaperListProps): ReactNode {
  const { t } = useTranslation('papers');
  return (
    <ul className="paper-list" aria-label={t('papers')}>
      {view.papers.map((paper) => (
        <li key={paper.id}>
          <PaperButton
            workplace={workplace}
            view={view}
            paper={paper}
            chosen={paper.id === inHand}
            onPick={() => onPick(paper.id)}
          />
        </li>
      ))}
    </ul>
  );
}

interface PaperButtonProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

function PaperButton({ workplace, view, paper, chosen, onPick }: PaperButtonProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const labelled = useLabelled();
  const look = findLook(view, { paper: paper.id, page: firstPage(paper), light: 'white' });
  const { url } = useDrawing(workplace, look?.ref ?? null);
  const findings = view.findings.filter((finding) => finding.paper === paper.id).length;
  // Sheets of a file are told apart by what stands above them, once that has been read.
  const title = paper.pages[0]?.fields.find(({ field }) => field === 'title')?.value;
  return (
    <button type="button" className="paper-button" aria-current={chosen} onClick={onPick}>
      <span className="paper-thumb" aria-hidden="true">
        {url === null ? <Icon name={paper.kind === 'passport' ? 'passport' : 'paper'} /> : <img src={url} alt="" />}
      </span>
      <span className="paper-name">
        {terms.paper(paper)}
        <span className="paper-aside">
          {look === null && paper.pages.every((page) => page.seen.length === 0)
            ? t('notOpened')
            : findings > 0
              ? labelled(t('finding.list'), String(findings))
              : (title ?? null)}
        </span>
      </span>
    </button>
  );
}
