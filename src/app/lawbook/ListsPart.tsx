// The dated lists of a pack: which states are on each on the day chosen, and what changed when.

import type { ReactNode } from 'react';
import type { PackSource } from '#law';
import { Chip, OutsideLink } from '#ui';
import type { LawWords } from '#words';
import { useSay } from '../../trainee/law/say.ts';

type List = PackSource['lists'][string];
type Entry = List['entries'][number];

export function ListsPart({ law, date }: { readonly law: LawWords; readonly date: string }): ReactNode {
  return (
    <div className="lawbook-part">
      {Object.entries(law.book.pack.lists).map(([id, list]) => (
        <ListOf key={id} law={law} id={id} list={list} date={date} />
      ))}
    </div>
  );
}

interface ListOfProps {
  readonly law: LawWords;
  readonly id: string;
  readonly list: List;
  readonly date: string;
}

function ListOf({ law, id, list, date }: ListOfProps): ReactNode {
  const { say } = useSay('law');
  const { book, formats } = law;
  const source = book.pack.sources[list.source];
  const isOn = ({ from = '0001-01-01', to = '9999-12-31' }: Entry): boolean => from <= date && date <= to;
  const names = (entries: readonly Entry[]): string =>
    formats.list(
      [...new Set(entries.flatMap(({ codes }) => codes.map((code) => formats.state(law, code))))].sort((a, b) =>
        a.localeCompare(b, law.language),
      ),
    );
  const now = list.entries.filter(isOn);
  const real = now.filter(({ fictional }) => fictional !== true);
  const madeUp = now.filter(({ fictional }) => fictional === true);
  const dated = list.entries.filter(({ from, to }) => from !== undefined || to !== undefined);
  return (
    <section className="lawbook-list">
      <h2 lang={law.language} dir="auto">
        {book.text(`list.${id}`) ?? list.meaning}
      </h2>
      {source !== undefined && (
        <p className="lawbook-quiet">
          <OutsideLink href={source.url} opensElsewhere={say('provision.elsewhere')}>
            <span lang="en">{source.title}</span>
          </OutsideLink>
        </p>
      )}
      {now.length === 0 && <p>{say('book.listEmpty')}</p>}
      {real.length > 0 && (
        <p lang={law.language} dir="auto">
          {names(real)}
        </p>
      )}
      {madeUp.length > 0 && (
        <p lang={law.language} dir="auto">
          {law.say('book.fictional', { states: names(madeUp) })}
        </p>
      )}
      {dated.length > 0 && (
        <>
          <h3>{say('book.changes')}</h3>
          <ul className="plain-list">
            {dated.map((entry) => (
              <li key={`${entry.codes.join()}/${entry.from ?? ''}/${entry.to ?? ''}`}>
                <span lang={law.language} dir="auto">
                  {spanInWords(law, entry, names([entry]))}
                </span>{' '}
                {entry.mark !== undefined && entry.mark !== 'verified' && (
                  <Chip tone="warn" icon="info">
                    <span lang={law.language}>{book.text(`mark.${entry.mark}`) ?? entry.mark}</span>
                  </Chip>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function spanInWords({ say, formats }: LawWords, { from, to }: Entry, states: string): string {
  const span = from === undefined ? 'until' : to === undefined ? 'since' : 'between';
  return say(`book.span.${span}`, {
    states,
    from: from === undefined ? '' : formats.date(from),
    to: to === undefined ? '' : formats.date(to),
  });
}
