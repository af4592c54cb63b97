// A provision as it is cited: article with its link, the rule in plain words, and how well its text is known.

import type { ReactNode } from 'react';
import { Chip, Icon, OutsideLink } from '#ui';
import type { LawWords } from '#words';
import { ADDRESSES } from '../addresses.ts';
import { useSay } from './say.ts';
import './law.css';

export interface CitationProps {
  readonly law: LawWords;
  readonly id: string;
  /** With the way to the rule in the law book; `here` follows it in the same window. Not where the rule stands there already. */
  readonly book?: 'elsewhere' | 'here' | 'none' | undefined;
}

/** The citation alone, with its link where the source has one. */
export function Citation({ law, id, book = 'elsewhere' }: CitationProps): ReactNode {
  const { say } = useSay('law');
  const provision = law.provision(id);
  if (provision === null) return <span className="citation">{id}</span>;
  const { citation, title, url } = provision;
  const words = <bdi lang="en">{citation}</bdi>;
  return (
    <span className="citation">
      {url === '' ? (
        words
      ) : (
        <OutsideLink href={url} opensElsewhere={say('provision.elsewhere')} title={title}>
          {words}
        </OutsideLink>
      )}
      {book !== 'none' && (
        <a
          className="citation-book"
          href={ADDRESSES.law(law.book.pack.pack, id)}
          title={say('rule.inBook')}
          {...(book === 'elsewhere' ? { target: '_blank' } : {})}
        >
          <Icon name="scales" size="s" label={say('rule.inBookOf', { citation })} />
        </a>
      )}
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
export function ProvisionLine({ law, id, book }: CitationProps): ReactNode {
  return (
    <div className="provision">
      <p className="provision-words" lang={law.language} dir="auto">
        {law.rule(id)}
      </p>
      <p className="provision-source">
        <Citation law={law} id={id} book={book} /> <ProvisionMark law={law} id={id} />
      </p>
    </div>
  );
}
