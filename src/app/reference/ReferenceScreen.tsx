// The reference system: genuine series with their specimens, notices of deviations, and the words of the trade. It stands beside every
// case and outside of any; what it shows is the same for everybody.

import { useCallback, type ReactNode } from 'react';
import { Tabs } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useSay } from '../../trainee/law/say.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { useHashQuery } from '../hashAddress.ts';
import { Page } from '../Page.tsx';
import { practiceHome, type ReferenceFile } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { BulletinPart } from './BulletinPart.tsx';
import { EntryView } from './EntryView.tsx';
import { GlossaryPart } from './GlossaryPart.tsx';
import { readDesk } from './readDesk.ts';
import { SeriesPart } from './SeriesPart.tsx';
import { useReferenceWords } from './useReferenceWords.ts';
import './words.ts';
import './reference.css';

export interface ReferenceScreenProps {
  /** The series whose entry is open; null for the list. */
  readonly series: string | null;
}

export function ReferenceScreen({ series }: ReferenceScreenProps): ReactNode {
  const load = useCallback(() => practiceHome().reference(), []);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <Reference file={loaded.value} series={series} />;
}

const PARTS = ['series', 'bulletin', 'glossary'] as const;

function Reference({ file, series }: { readonly file: ReferenceFile; readonly series: string | null }): ReactNode {
  const { say } = useSay('reference');
  const words = useReferenceWords(file);
  const query = useHashQuery();
  const desk = readDesk(query);
  const part = PARTS.find((one) => one === query.get('part')) ?? 'series';
  if (series !== null) {
    const entry = file.system.desks[desk].find(({ id }) => id === series) ?? null;
    const back = `${ADDRESSES.reference()}?desk=${desk}`;
    return (
      <Page
        key={series}
        title={entry === null ? series : words.entry(entry)}
        above={<a href={back}>{say('back')}</a>}
        lead={entry === null ? <p>{say('noEntry')}</p> : undefined}
      >
        {entry !== null && <EntryView file={file} words={words} entry={entry} />}
      </Page>
    );
  }
  return (
    <Page title={say('title')} lead={<p>{say('lead')}</p>}>
      <Tabs
        label={say('parts')}
        selected={part}
        onSelect={(next) => {
          location.hash = `${ADDRESSES.reference()}?desk=${desk}&part=${next}`;
        }}
        items={[
          { id: 'series', label: say('series'), panel: <SeriesPart file={file} words={words} desk={desk} /> },
          { id: 'bulletin', label: say('bulletin'), panel: <BulletinPart file={file} words={words} desk={desk} /> },
          { id: 'glossary', label: say('glossary'), panel: <GlossaryPart file={file} /> },
        ]}
      />
    </Page>
  );
}
