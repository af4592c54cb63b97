// One entry: what its revisers wrote, the pages of a genuine specimen under each light, and each feature with where and how to check it.

import { useState, type ReactNode } from 'react';
import { LIGHTS, TILTS, type Light, type ReferenceEntry, type Tilt } from '#documents';
import { announce, Button, Select } from '#ui';
import { StepDial } from '../../trainee/bench/StepDial.tsx';
import { LightDial } from '../../trainee/papers/LightDial.tsx';
import { useSay } from '../../trainee/law/say.ts';
import { useDay, useList } from '../formats.ts';
import type { ReferenceFile } from '../practice/practiceHome.ts';
import { SpecimenPicture } from './SpecimenPicture.tsx';
import type { ReferenceWords } from './useReferenceWords.ts';
import '../../trainee/bench/words.ts';

export interface EntryViewProps {
  readonly file: ReferenceFile;
  readonly words: ReferenceWords;
  readonly entry: ReferenceEntry;
}

const TILT_KEYS = { '-2': 'left2', '-1': 'left1', '0': 'level', '1': 'right1', '2': 'right2' } as const;

export function EntryView({ file, words, entry }: EntryViewProps): ReactNode {
  const { say } = useSay('reference');
  const { say: bench } = useSay('bench');
  const { terms } = words;
  const [page, setPage] = useState(entry.pages.find((one) => one !== 'cover') ?? entry.pages[0] ?? '');
  const [light, setLight] = useState<Light>('white');
  const [tilt, setTilt] = useState<Tilt>(0);
  const show = (next: string, lamp: Light): void => {
    setPage(next);
    setLight(lamp);
    setTilt(0);
    announce(say('shown', { page: terms.page(next), light: terms.light(lamp) }));
    document.getElementById('specimen')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="reference-view">
      <EntryTable file={file} words={words} entry={entry} />
      <section className="reference-specimen" id="specimen" aria-labelledby="specimen-title">
        <h2 id="specimen-title">{say('specimen')}</h2>
        <div className="reference-tools">
          {entry.pages.length > 1 && (
            <Select
              label={say('page')}
              value={page}
              onChange={setPage}
              options={entry.pages.map((one) => ({ value: one, label: terms.page(one) }))}
            />
          )}
          <LightDial light={light} lights={LIGHTS} seen={[]} onLight={setLight} />
          <StepDial
            label={bench('tilt.title')}
            step={String(tilt)}
            steps={TILTS.map((one) => ({ id: String(one), label: bench(`tilt.${TILT_KEYS[one]}`) }))}
            onStep={(next) => setTilt(TILTS.find((one) => String(one) === next) ?? 0)}
          />
        </div>
        <SpecimenPicture
          series={entry.id}
          page={page}
          light={light}
          tilt={tilt}
          label={say('picture', { series: words.entry(entry), page: terms.page(page), light: terms.light(light) })}
        />
      </section>
      <FeatureTable file={file} words={words} entry={entry} onShow={show} />
    </div>
  );
}

function EntryTable({ file, words, entry }: EntryViewProps): ReactNode {
  const { say } = useSay('reference');
  const day = useDay();
  const either = useList('disjunction');
  const { adultYears: adult, childYears: child, adultFrom: from, tolerance } = entry;
  const native = file.system.states.find(({ code }) => code === entry.state)?.native?.name ?? null;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say('row.series'), <bdi key="series">{entry.id}</bdi>],
    [say('state'), `${words.state(entry.state)} (${entry.state})`],
    ...(native === null ? [] : [[say('row.native'), <bdi key="native">{native}</bdi>] as const]),
    ...(entry.documentCode === '' ? [] : [[say('row.code'), <bdi key="code">{entry.documentCode}</bdi>] as const]),
    [
      say('row.issued'),
      entry.lastIssued === null
        ? say('years.open', { from: day(entry.firstIssued) })
        : say('notices.between', { from: day(entry.firstIssued), to: day(entry.lastIssued) }),
    ],
    [say('row.number'), say('number', { prefixes: either(entry.number.prefixes), digits: entry.number.digits })],
    ...(entry.expires
      ? [
          [
            say('row.validity'),
            adult === child ? say('validityOne', { adult }) : say('validity', { adult, child, from }),
          ] as const,
        ]
      : []),
    [
      say('row.tolerance'),
      say('tolerance', { slip: tolerance.slipMm, number: tolerance.numberMm, ink: tolerance.inkPercent }),
    ],
    [say('row.revised'), day(entry.revisedOn)],
  ];
  return (
    <table className="words-table reference-data">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FeatureTableProps extends EntryViewProps {
  readonly onShow: (page: string, light: Light) => void;
}

function FeatureTable({ file: { system }, words, entry, onShow }: FeatureTableProps): ReactNode {
  const { say } = useSay('reference');
  const list = useList();
  const { terms } = words;
  return (
    <div className="reference-specimen">
      <h2>{say('features')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard. */}
      <section className="reference-scroll" tabIndex={0} aria-label={say('features')}>
        <table className="words-table reference-features">
          <thead>
            <tr>
              <th scope="col">{say('feature')}</th>
              <th scope="col">{say('where')}</th>
              <th scope="col">{say('how')}</th>
              <th scope="col">{say('level')}</th>
              <th scope="col">{say('show')}</th>
            </tr>
          </thead>
          <tbody>
            {entry.features.map((slug) => {
              const guide = system.features.find((one) => one.slug === slug);
              const places = system.places[entry.kind]?.[slug] ?? [];
              const place = places.find((one) => entry.pages.includes(one.page));
              return (
                <tr key={slug}>
                  <th scope="row">{words.feature(slug)}</th>
                  <td>
                    <ul className="bare">
                      {places.slice(0, 3).map((one) => (
                        <li key={one.page}>
                          {say('placeOn', {
                            page: terms.page(one.page),
                            places: list(one.areas.slice(0, 4).map((area) => terms.place(area))),
                          })}
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td>{say(`guide.${slug}`)}</td>
                  <td>{guide === undefined ? '' : say(`levels.${guide.level}`)}</td>
                  <td>
                    <Button
                      kind="quiet"
                      icon="lamp"
                      aria-label={say('showFeature', {
                        light: terms.light(guide?.light ?? 'white'),
                        feature: words.feature(slug),
                      })}
                      onPress={() => onShow(place?.page ?? entry.pages[0] ?? '', guide?.light ?? 'white')}
                    >
                      {terms.light(guide?.light ?? 'white')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
