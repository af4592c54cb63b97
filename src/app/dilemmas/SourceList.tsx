// What stands behind a dilemma, where no law pack is at hand: steps, guidance, competencies, each with its citation.

import type { ReactNode } from 'react';
import { idsOfBasis } from '#scenario';
import { useSay } from '../../trainee/law/say.ts';
import { sourceInWords } from '../../trainee/debrief/sourceWords.ts';
import '../../trainee/debrief/words.ts';

interface SourceListProps {
  readonly basis: string;
  readonly competency: readonly string[];
}

export function SourceList({ basis, competency }: SourceListProps): ReactNode {
  const { say } = useSay('debrief');
  const ids = [...idsOfBasis(basis).map(({ id }) => id), ...competency];
  return (
    <ul className="dilemma-sources">
      {ids.map((id) => {
        const known = sourceInWords(say, id);
        return known === null ? null : (
          <li key={id}>
            {known.words}
            {known.cited !== null && <span className="quiet"> – {known.cited}</span>}
          </li>
        );
      })}
    </ul>
  );
}
