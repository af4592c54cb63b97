// A provision as it is cited: article with its link, the rule in plain words, and how well its text is known.

import type { ReactNode } from 'react';
import { Chip, OutsideLink } from '#ui';
import type { LawWords } from '#words';
import { useSay } from './say.ts';
import './law.css';

/** The citation alone, with its link where the source has one. */
export function Citation({ law, id }: { readonly law: LawWords; readonly id: string }): ReactNode {
  const { say } = useSay('law');
  const provision = law.provision(id);
  if (provision === null) return <span className="citation">{id}</span>;
  const words = <bdi lang="en">{provision.citation}</bdi>;
  if (provision.url === '') return <span className="citation">{words}</span>;
  return (
    <span className="citation">
      <OutsideLink href={provision.url} opensElsewhere={say('provision.elsewhere')} title={provision.title}>
        {words}
      </OutsideLink>
    </span>
  );
}

/** How well the text of a rule is known; nothing where it was read in the source. */
export function ProvisionMark({ law, id }: { readonly law: LawWords; readonly id: string }): ReactNode {
  const mark = law.provision(id)?.mark ?? 'verified';
  if (mark === 'verified') return null;
  return (
    <Chip tone={mark === 'secondary' ? 'plain' : 'warn'} icon={mark === 'contested' ? 'scales' : 'info'}>
      <span lang={law.language} dir="auto">
        {law.book.text(`mark.${mark}`) ?? mark}
      </span>
    </Chip>
  );
}

/** The rule in plain words with its citation. */
export function ProvisionLine({ law, id }: { readonly law: LawWords; readonly id: string }): ReactNode {
  return (
    <div className="provision">
      <p className="provision-words" lang={law.language} dir="auto">
        {law.rule(id)}
      </p>
      <p className="provision-source">
        <Citation law={law} id={id} /> <ProvisionMark law={law} id={id} />
      </p>
    </div>
  );
}
