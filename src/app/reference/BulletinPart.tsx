// Notices of deviations that issuing states have published, the newest first.

import type { ReactNode } from 'react';
import type { ReferenceDesk } from '#documents';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useSay } from '../../trainee/law/say.ts';
import { useDay } from '../formats.ts';
import type { ReferenceFile } from '../practice/practiceHome.ts';
import type { ReferenceWords } from './useReferenceWords.ts';

export interface BulletinPartProps {
  readonly file: ReferenceFile;
  readonly words: ReferenceWords;
  readonly desk: ReferenceDesk;
}

export function BulletinPart({ file: { system }, words, desk }: BulletinPartProps): ReactNode {
  const { say } = useSay('reference');
  const day = useDay();
  const entries = new Map(system.desks[desk].map((entry) => [entry.id, entry]));
  return (
    <div className="reference-part">
      <p className="reference-quiet">{say('notices.why')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard. */}
      <section className="reference-scroll" tabIndex={0} aria-label={say('notices.title')}>
        <table className="words-table reference-notices">
          <caption>{say('notices.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('notices.published')}</th>
              <th scope="col">{say('notices.series')}</th>
              <th scope="col">{say('notices.issued')}</th>
              <th scope="col">{say('notices.what')}</th>
            </tr>
          </thead>
          <tbody>
            {system.bulletin.map((notice) => {
              const entry = entries.get(notice.series);
              return (
                <tr key={notice.id}>
                  <td>{day(notice.publishedOn)}</td>
                  <th scope="row">
                    {entry === undefined ? (
                      notice.series
                    ) : (
                      <a href={`${ADDRESSES.reference(entry.id)}?desk=${desk}`}>{words.entry(entry)}</a>
                    )}
                  </th>
                  <td>{say('notices.between', { from: day(notice.firstIssued), to: day(notice.lastIssued) })}</td>
                  <td>{say(`deviation.${notice.code}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
