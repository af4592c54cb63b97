// What stands behind a point: a provision of the law, a step of the procedure, guidance, a check of a paper, a competency.

import type { ReactNode } from 'react';
import { ProvisionLine } from '../law/ProvisionLine.tsx';
import type { LawWords, Say } from '#words';
import { useLookBack } from './lookBack.ts';
import { sourceUnder } from './sourceWords.ts';

export function Sources({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return (
    <div className="sources">
      {[...new Set(ids)].map((id) => (
        <Source key={id} id={id} />
      ))}
    </div>
  );
}

function Source({ id }: { readonly id: string }): ReactNode {
  const { attempt, law, say, view } = useLookBack();
  return <SourceIn id={id} law={law} pack={view.case.pack} say={say} language={attempt.language} />;
}

interface SourceInProps {
  readonly id: string;
  readonly law: LawWords;
  readonly pack: string;
  readonly say: Say;
  /** Of the case: what is an author's own is in it. */
  readonly language: string;
}

/** Outside of a debrief. */
export function SourceIn({ id, law, pack, say, language }: SourceInProps): ReactNode {
  if (law.provision(id) !== null) return <ProvisionLine law={law} id={id} />;
  const known = sourceUnder(pack, say, id);
  if (known === null)
    return (
      <p lang={language} dir="auto">
        {id}
      </p>
    );
  return (
    <div className="provision">
      <p className="provision-words">{known.words}</p>
      {known.cited !== null && <p className="provision-source">{known.cited}</p>}
    </div>
  );
}
