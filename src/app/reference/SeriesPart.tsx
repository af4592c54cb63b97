// The list of series: searched by words or number, narrowed by state, kind and year.

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ReferenceDesk } from '#documents';
import { announce, EmptyState, SearchField, Select } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useSay } from '../../trainee/law/say.ts';
import type { ReferenceFile } from '../practice/practiceHome.ts';
import { makeReferenceSearch, wasIssuedIn } from './referenceSearch.ts';
import type { ReferenceWords } from './useReferenceWords.ts';

const ANY = '';

export interface SeriesPartProps {
  readonly file: ReferenceFile;
  readonly words: ReferenceWords;
  readonly desk: ReferenceDesk;
}

export function SeriesPart({ file, words, desk }: SeriesPartProps): ReactNode {
  const { say } = useSay('reference');
  const { system } = file;
  const entries = system.desks[desk];
  const [typed, setTyped] = useState('');
  const [state, setState] = useState(ANY);
  const [kind, setKind] = useState(ANY);
  const [year, setYear] = useState(ANY);
  const index = useMemo(
    () =>
      makeReferenceSearch(entries, (entry) => ({
        states: words.stateNames(entry.state),
        kind: words.terms.kind(entry.kind),
        features: entry.features.map((slug) => words.feature(slug)),
      })),
    [entries, words],
  );
  const found = useMemo(
    () =>
      index
        .find(typed)
        .filter(
          (entry) =>
            (state === ANY || entry.state === state) &&
            (kind === ANY || entry.kind === kind) &&
            (year === ANY || wasIssuedIn(entry, Number(year))),
        ),
    [index, typed, state, kind, year],
  );
  const count = found.length;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) announce(say('found', { count }));
    isFirst.current = false;
  }, [count, say]);
  const kinds = [...new Set(entries.map((entry) => entry.kind))];
  const starts = entries.map((entry) => Number(entry.firstIssued.slice(0, 4)));
  const [from, to] = [Math.min(...starts), Math.max(...starts) + 4];
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(to - i));
  return (
    <div className="reference-part">
      <div className="reference-asked">
        <SearchField
          label={say('search')}
          placeholder={say('searchHint')}
          value={typed}
          onChange={setTyped}
          clearLabel={say('clear')}
        />
        <Select
          label={say('state')}
          value={state}
          onChange={setState}
          options={[
            { value: ANY, label: say('anyState') },
            ...system.states.map(({ code }) => ({ value: code, label: words.state(code) })),
          ]}
        />
        <Select
          label={say('kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: ANY, label: say('anyKind') },
            ...kinds.map((one) => ({ value: one, label: words.terms.kind(one) })),
          ]}
        />
        <Select
          label={say('year')}
          value={year}
          onChange={setYear}
          options={[{ value: ANY, label: say('anyYear') }, ...years.map((one) => ({ value: one, label: one }))]}
        />
        <Select
          label={say('desk')}
          value={desk}
          onChange={(next) => {
            location.hash = `${ADDRESSES.reference()}?desk=${next}`;
          }}
          options={(['firstLine', 'secondLine'] as const).map((one) => ({ value: one, label: say(`desks.${one}`) }))}
        />
      </div>
      <p className="reference-quiet">
        {say('found', { count })} · {say('completeness', { entries: entries.length, series: system.seriesCount })}
      </p>
      {count === 0 ? (
        <EmptyState icon="search" title={say('found', { count })}>
          {say('noneWhy')}
        </EmptyState>
      ) : (
        <ul className="bare reference-list">
          {found.map((entry) => (
            <li key={entry.id}>
              <a className="reference-entry" href={`${ADDRESSES.reference(entry.id)}?desk=${desk}`}>
                <span className="reference-name">
                  {words.state(entry.state)} <span className="reference-code">{entry.state}</span>
                </span>
                <span>{words.terms.kind(entry.kind)}</span>
                <span className="reference-quiet">{words.years(entry)}</span>
                <span className="reference-quiet" dir="ltr">
                  {entry.number.prefixes.map((prefix) => prefix + '0'.repeat(entry.number.digits)).join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
