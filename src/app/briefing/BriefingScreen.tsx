// The briefing: who the trainee is today, where, and what the shift has been told. From here the attempt begins.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { Button } from '#ui';
import { useCaseWords } from '../caseWords.ts';
import { NotFound } from '../NotFound.tsx';
import { Page } from '../Page.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';

export function BriefingScreen({ scenario }: { readonly scenario: string }): ReactNode {
  const load = useCallback(async () => (await practiceHome()).catalogue(), []);
  const [catalogue] = useLoaded(load);
  if (catalogue.state === 'failed') throw catalogue.error;
  if (catalogue.state === 'loading') return <Waiting />;
  const entry = catalogue.value.scenarios.find(({ id }) => id === scenario);
  return entry === undefined ? <NotFound /> : <Briefing entry={entry} />;
}

function Briefing({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const { t } = useTranslation('briefing');
  const words = useCaseWords(entry);
  const [starting, setStarting] = useState(false);
  const begin = async (mode: 'practice' | 'guided'): Promise<void> => {
    setStarting(true);
    const attempt = await (await practiceHome()).startAttempt({ scenario: entry.id, mode, language: words.language });
    location.hash = ADDRESSES.counter(attempt.id);
  };
  return (
    <Page title={words.of(entry.title)} lead={<p>{words.of(entry.briefing)}</p>} width="text">
      <div className="row">
        <Button kind="primary" isDisabled={starting} onPress={() => void begin('practice')}>
          {t('begin')}
        </Button>
        <Button isDisabled={starting} onPress={() => void begin('guided')}>
          {t('beginGuided')}
        </Button>
      </div>
    </Page>
  );
}
