// The start: go on where one was, what is suggested today, and everything there is to practise.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { Callout } from '#ui';
import { listAttempts } from '../homes/attempts.ts';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { Page } from '../Page.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { today } from '../wellbeing/today.ts';
import { countHeavy, HEAVY_A_DAY, putOff, putOffToday } from '../wellbeing/workload.ts';
import { Catalogue } from './Catalogue.tsx';
import { Continue } from './Continue.tsx';
import { FinishedList } from './FinishedList.tsx';
import { suggest } from './suggest.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { WaysBeside, WaysToTeach } from './Ways.tsx';
import { Welcome } from './Welcome.tsx';
import './start.css';
import './words.ts';

interface StartState {
  readonly entries: readonly CatalogueEntry[];
  readonly attempts: readonly KnownAttempt[];
  readonly lasting: boolean;
  /** Cases with hard content that were finished today. */
  readonly heavy: number;
}

export function StartScreen(): ReactNode {
  const load = useCallback(async (): Promise<StartState> => {
    const home = practiceHome();
    const [{ scenarios }, attempts, lasting] = await Promise.all([home.catalogue(), listAttempts(), home.isLasting()]);
    return { entries: scenarios, attempts, lasting, heavy: countHeavy(scenarios, attempts, Date.now()) };
  }, []);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <Start {...loaded.value} again={again} />;
}

function Start({ entries, attempts, lasting, heavy, again }: StartState & { readonly again: () => void }): ReactNode {
  const { t } = useTranslation('start');
  const [left, setLeft] = useState(() => putOffToday(today()));
  const suggestion = suggest(entries, attempts, { putOff: left, noHeavy: heavy >= HEAVY_A_DAY });
  const open = attempts.filter(({ signed, inShift }) => !signed && inShift !== true);
  const finished = attempts.filter(({ signed, inShift }) => signed && inShift !== true);
  const isNewcomer = attempts.length === 0;
  return (
    <Page title={t('title')} titleHidden>
      <div className="start">
        {!lasting && (
          <Callout tone="warn" title={t('notLasting.title')}>
            <p>{t('notLasting.words')}</p>
          </Callout>
        )}
        {isNewcomer && suggestion !== null ? (
          <Welcome suggestion={suggestion} />
        ) : (
          <div className="start-now">
            {open.length > 0 && <Continue attempts={open} entries={entries} again={again} />}
            {suggestion !== null && (
              <SuggestionCard
                suggestion={suggestion}
                onPutOff={() => {
                  putOff(suggestion.entry.id, today());
                  setLeft(putOffToday(today()));
                }}
              />
            )}
          </div>
        )}
        <WaysBeside />
        <Catalogue entries={entries} attempts={attempts} />
        {finished.length > 0 && <FinishedList attempts={finished} entries={entries} again={again} />}
        <WaysToTeach />
      </div>
    </Page>
  );
}
