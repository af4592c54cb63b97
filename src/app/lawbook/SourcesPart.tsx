// Where the rules of a pack come from: each source with its days, how well they are known, and how many rules rest on it.

import type { ReactNode } from 'react';
import { Chip, OutsideLink } from '#ui';
import type { LawWords } from '#words';
import { useSay } from '../../trainee/law/say.ts';

export function SourcesPart({ law }: { readonly law: LawWords }): ReactNode {
  const { say } = useSay('law');
  const { book, formats } = law;
  const { rules, sources } = book.pack;
  return (
    <ul className="bare lawbook-part">
      {Object.entries(sources).map(([id, { title, url, from, to, mark }]) => {
        const resting = rules.filter((rule) => rule.source === id);
        const doubtful = resting.filter((rule) => rule.mark === 'unverified' || rule.mark === 'contested').length;
        return (
          <li key={id} className="lawbook-source">
            <OutsideLink href={url} opensElsewhere={say('provision.elsewhere')}>
              <span lang="en">{title}</span>
            </OutsideLink>
            {(from !== undefined || to !== undefined) && (
              <p className="lawbook-quiet">
                {from !== undefined && to !== undefined
                  ? say('explain.inForce', { from: formats.date(from), to: formats.date(to) })
                  : from === undefined
                    ? say('explain.inForceTo', { to: formats.date(to ?? '') })
                    : say('explain.inForceFrom', { from: formats.date(from) })}{' '}
                {mark !== undefined && mark !== 'verified' && (
                  <Chip tone="warn" icon="info">
                    <span lang={law.language}>{book.text(`mark.${mark}`) ?? mark}</span>
                  </Chip>
                )}
              </p>
            )}
            <p className="lawbook-quiet">
              {say('book.resting', { count: resting.length })}
              {doubtful > 0 && ` ${say('book.doubtful', { count: doubtful })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
