// The rules: what applies on what is known, why, what is still missing, and every rule of the pack by search.

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, Callout, SearchField, Skeleton } from '#ui';
import { makeRuleSearch, type LawWords } from '#words';
import { fetchLaw } from '../../law/fetchLaw.ts';
import { ProvisionLine } from '../../law/ProvisionLine.tsx';
import { useLaw } from '../../law/useLaw.ts';
import { useCounter } from '../counterContext.ts';
import { Applying } from './Applying.tsx';
import { useConsulting } from './useConsulting.ts';
import './rules.css';

/** More are not read; the words are to be narrowed. */
const SHOWN = 30;

export function RulesPanel(): ReactNode {
  const { attempt } = useCounter();
  const { t } = useTranslation('counter');
  const { law, failed, retry } = useLaw();
  const consulting = useConsulting();
  const [search, setSearch] = useState('');
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
      <SearchField label={t('rules.search')} value={search} onChange={setSearch} clearLabel={t('rules.clear')} />
      {search.trim() === '' ? (
        <Applying law={law} assessment={consulting.assessment} />
      ) : (
        <FoundRules law={law} words={search} />
      )}
    </div>
  );
}

function FoundRules({ law, words }: { readonly law: LawWords; readonly words: string }): ReactNode {
  const { attempt } = useCounter();
  const { t } = useTranslation('counter');
  const [ids, setIds] = useState<readonly string[]>([]);
  const path = attempt.entry.law;
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const { pack } = await fetchLaw(path);
      if (!gone) setIds(pack.rules.map(({ id }) => id));
    };
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [path]);
  const index = useMemo(() => makeRuleSearch(law, ids), [law, ids]);
  const found = useMemo(() => index.find(words), [index, words]);
  const count = found.length;
  useEffect(() => announce(t('rules.found', { count })), [count, t]);
  return (
    <section aria-label={t('rules.all')} className="rules-found">
      <p className="rules-count">{t('rules.found', { count })}</p>
      <ul className="bare rules-list">
        {found.slice(0, SHOWN).map((id) => (
          <li key={id} className="rule">
            <ProvisionLine law={law} id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
