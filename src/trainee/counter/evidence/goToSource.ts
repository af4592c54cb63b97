// Where did that come from? A chip leads to the page and field, to the line of the transcript, to the register, to the finding.

import type { Workplace } from '../../workplace.ts';
import type { StatementView } from './statement.ts';

export function hasSource({ origin }: Pick<StatementView, 'origin'>): boolean {
  return origin.kind !== 'file';
}

export function goToSource(workplace: Workplace, { origin, act }: StatementView): void {
  switch (origin.kind) {
    case 'paper': {
      const { paper, page, field } = origin;
      if (paper === undefined) return;
      workplace.showField(paper, page ?? null, field ?? null);
      return;
    }
    case 'person':
      workplace.show('interview', { kind: 'line', id: String(act) });
      return;
    case 'agency':
      workplace.show('registers');
      return;
    case 'register':
      workplace.show('registers', { kind: 'register', id: origin.register ?? '' });
      return;
    case 'finding': {
      const finding = workplace.view.findings.find(({ id }) => id === origin.finding);
      if (finding === undefined) workplace.show('notes');
      else workplace.showFinding(finding);
      return;
    }
    default:
  }
}
