// After a case with hard content: a moment to put it down. Nothing of it is scored or kept.

import type { ReactNode } from 'react';
import { Icon, Link } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useLookBack } from './lookBack.ts';

export function Decompression(): ReactNode {
  const { attempt, say } = useLookBack();
  const { contentNotes } = attempt.entry;
  if (contentNotes.length === 0) return null;
  return (
    <aside className="decompress" aria-labelledby="decompress-title">
      <h2 id="decompress-title">
        <Icon name="leaf" /> {say('decompress.title')}
      </h2>
      <p>{say('decompress.words')}</p>
      <p className="quiet">{say('decompress.notes')}</p>
      <ul className="plain-list" lang={attempt.language} dir="auto">
        {contentNotes.map((note) => {
          const words = note[attempt.language] ?? note['en'] ?? '';
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <ol>
        <li>{say('decompress.one')}</li>
        <li>{say('decompress.two')}</li>
        <li>{say('decompress.three')}</li>
      </ol>
      <p className="quiet">{say('decompress.never')}</p>
      <p>
        <Link href={ADDRESSES.wellbeing()}>{say('decompress.open')}</Link>
      </p>
    </aside>
  );
}
