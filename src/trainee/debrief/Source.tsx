// What stands behind a point: a provision of the law, a step of the procedure, guidance, a competency.

import type { ReactNode } from 'react';
import { ProvisionLine } from '../law/ProvisionLine.tsx';
import { useLookBack } from './lookBack.ts';

export function Source({ id }: { readonly id: string }): ReactNode {
  const { law, say } = useLookBack();
  if (law.provision(id) !== null) return <ProvisionLine law={law} id={id} />;
  if (/^M\d\d$/.test(id)) return <p>{say(`step.${id}`)}</p>;
  if (/^C\d$/.test(id)) return <p>{say(`competency.${id}`)}</p>;
  const key = `guidance.${id.replaceAll('.', '_')}`;
  const words = say(key);
  return <p>{words === key ? basisInWords(id) : words}</p>;
}

/** An author's note of the source, without the numbers and names it has in the authors' collections. */
export function basisInWords(basis: string): string {
  return basis
    .replace(/^dilemma D\d+;\s*/, '')
    .replace(/;\s*M\d+$/, '')
    .replace(/^[a-z]+(?:-[a-z]+)+:\s+/, '');
}
