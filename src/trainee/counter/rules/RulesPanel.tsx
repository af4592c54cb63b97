// The rules: what applies on what is known, why, what is still missing, and every rule of the pack by search or by topic.

import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Callout, SearchField, Select, Skeleton } from '#ui';
import type { LawWords } from '#words';
import { useLaw } from '../../law/useLaw.ts';
import { useCounter } from '../counterContext.ts';
import { Applying } from './Applying.tsx';
import { FoundRules } from './FoundRules.tsx';
import { useConsulting } from './useConsulting.ts';
import './rules.css';
import '../words.ts';

const ALL_TOPICS = '';

export function RulesPanel(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  if (view.withheld?.includes('rules') === true) return <p className="panel-scroll">{t('rules.closed')}</p>;
  return <OpenRules />;
}

function OpenRules(): ReactNode {
  const { attempt } = useCounter();
  const { t } = useTranslation('counter');
  const { law, failed, retry } = useLaw();
  const consulting = useConsulting();
  const [search, setSearch] = useState('');
  const [topic, setTopic] = useState(ALL_TOPICS);
  const topics = useMemo(() => (law === null ? [] : topicsOf(law)), [law]);
  if (consulting.failed && attempt.mode === 'exam') return <p className="panel-scroll">{t('rules.closed')}</p>;
  if (failed || (consulting.failed && consulting.assessment === null))
    return (
      <div className="panel-scroll">
        <Callout
          tone="warn"
          title={t('rules.failed')}
          actions={<Button onPress={failed ? retry : consulting.retry}>{t('rules.retry')}</Button>}
        />
      </div>
    );
  if (law === null || consulting.assessment === null)
    return (
      <div className="panel-scroll">
        <Skeleton lines={5} label={t('rules.loading')} />
      </div>
    );
  return (
    <div className="rules panel-scroll">
      <div className="rules-asked">
        <SearchField
          label={t('rules.search')}
          placeholder={t('rules.searchHint')}
          value={search}
          onChange={setSearch}
          clearLabel={t('rules.clear')}
        />
        <Select
          label={t('rules.topic')}
          value={topic}
          onChange={setTopic}
          options={[
            { value: ALL_TOPICS, label: t('rules.allTopics') },
            ...topics.map(([value, label]) => ({ value, label, language: law.language })),
          ]}
        />
      </div>
      {search.trim() === '' && topic === ALL_TOPICS ? (
        <Applying law={law} assessment={consulting.assessment} />
      ) : (
        <FoundRules law={law} words={search} topic={topic} assessment={consulting.assessment} />
      )}
    </div>
  );
}

/** The steps of the decision order that have rules, with their names. */
function topicsOf({ book }: LawWords): readonly (readonly [string, string])[] {
  const used = new Set(book.pack.rules.map(({ step }) => step));
  return book.pack.steps.flatMap(({ id }) => (used.has(id) ? [[id, book.text(`step.${id}`) ?? id] as const] : []));
}
