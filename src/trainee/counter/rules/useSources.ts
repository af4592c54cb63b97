// Where the facts of this person came from, and the way there: page and field, line of the transcript, register, finding.

import { useMemo } from 'react';
import { factSources, type FactSourceWords } from '../../law/factSources.ts';
import { useSay } from '../../law/say.ts';
import { useCounter } from '../counterContext.ts';
import { goToSource, hasSource } from '../evidence/goToSource.ts';

export interface Sources {
  readonly sources: ReadonlyMap<string, readonly FactSourceWords[]>;
  readonly goTo: (source: FactSourceWords) => (() => void) | null;
}

export function useSources(): Sources {
  const { view, workplace } = useCounter();
  const { say } = useSay('law');
  return useMemo(() => {
    const goTo = ({ statement }: FactSourceWords): (() => void) | null =>
      hasSource(statement) ? () => goToSource(workplace, statement) : null;
    return { sources: factSources(view, say), goTo };
  }, [view, workplace, say]);
}
