// The start: what is there to practise.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ButtonLink, Card } from '#ui';
import { useCaseWords } from '../caseWords.ts';
import { Page } from '../Page.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';

export function StartScreen(): ReactNode {
  const { t } = useTranslation('start');
  const load = useCallback(async () => (await practiceHome()).catalogue(), []);
  const [catalogue] = useLoaded(load);
  if (catalogue.state === 'failed') throw catalogue.error;
  if (catalogue.state === 'loading') return <Waiting />;
  return (
    <Page title={t('title')}>
      {catalogue.value.scenarios.map((entry) => (
        <CaseCard key={entry.id} entry={entry} />
      ))}
    </Page>
  );
}

function CaseCard({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const { t } = useTranslation('start');
  const words = useCaseWords(entry);
  return (
    <Card as="article" lang={words.language}>
      <h2>{words.of(entry.title)}</h2>
      <p>{words.of(entry.summary)}</p>
      <ButtonLink href={ADDRESSES.briefing(entry.id)} kind="primary">
        {t('toBriefing')}
      </ButtonLink>
    </Card>
  );
}
