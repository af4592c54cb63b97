// The policy lab: a synthetic population judged under a law and under an edited copy of it, or on another day. A tool for instructors and academies.

import type { ReactNode } from 'react';
import type { LabIndex } from '#lab';
import { Callout } from '#ui';
import { CannotLoad } from '../CannotLoad.tsx';
import { Page } from '../Page.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { readLabIndex } from './labHome.ts';
import { Lab } from './Lab.tsx';
import { useLabWords } from './useLabWords.ts';
import './lab.css';

export function LabScreen(): ReactNode {
  const [loaded, again] = useLoaded(readLabIndex);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <OfferedLab index={loaded.value} />;
}

function OfferedLab({ index }: { readonly index: LabIndex }): ReactNode {
  const { say } = useLabWords();
  return (
    <Page title={say('title')} lead={<p>{say('lead')}</p>}>
      <div className="lab">
        <Callout tone="note" title={say('caution.title')}>
          <p>{say('caution.nobody')}</p>
          <p>{say('caution.can')}</p>
          <p>{say('caution.cannot')}</p>
        </Callout>
        <Lab index={index} />
      </div>
    </Page>
  );
}
