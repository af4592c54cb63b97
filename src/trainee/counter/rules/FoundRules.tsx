// The rules that somebody looked for: first those that bear on the person here, or may; then those shown not to.

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#law';
import { announce, Button } from '#ui';
import { makeRuleSearch, type LawWords } from '#words';
import { LiveRule } from './LiveRule.tsx';
import { arrangeFound } from './ruleLists.ts';

/** So many are shown of each group until more are asked for. */
const SHOWN = 20;

export interface FoundRulesProps {
  readonly law: LawWords;
  readonly words: string;
  /** A step of the decision order; '' for all. */
  readonly topic: string;
  readonly assessment: Assessment;
}

export function FoundRules({ law, words, topic, assessment }: FoundRulesProps): ReactNode {
  const { t } = useTranslation('counter');
  const rules = law.book.pack.rules;
  const ids = useMemo(
    () => rules.flatMap(({ id, step }) => (topic === '' || step === topic ? [id] : [])),
    [rules, topic],
  );
  const index = useMemo(() => makeRuleSearch(law, ids), [law, ids]);
  const found = useMemo(() => (words.trim() === '' ? ids : index.find(words)), [ids, index, words]);
  const { here, elsewhere } = arrangeFound(found, assessment, law);
  const count = found.length;
  useEffect(() => announce(t('rules.found', { count })), [count, t]);
  return (
    <section aria-label={t('rules.all')} className="rules-found">
      <p className="rules-count">{t('rules.found', { count })}</p>
      <Group title={t('rules.here')} ids={here} law={law} assessment={assessment} />
      <Group title={t('rules.elsewhere')} ids={elsewhere} law={law} assessment={assessment} />
    </section>
  );
}

interface GroupProps extends Pick<FoundRulesProps, 'law' | 'assessment'> {
  readonly title: string;
  readonly ids: readonly string[];
}

function Group({ title, ids, law, assessment }: GroupProps): ReactNode {
  const { t } = useTranslation('counter');
  const [shown, setShown] = useState(SHOWN);
  if (ids.length === 0) return null;
  return (
    <div className="rules-group">
      <h3>
        {title} <span className="rules-count">({ids.length})</span>
      </h3>
      <ul className="bare rules-list">
        {ids.slice(0, shown).map((id) => (
          <li key={id}>
            <LiveRule law={law} id={id} assessment={assessment} />
          </li>
        ))}
      </ul>
      {ids.length > shown && (
        <Button kind="quiet" icon="chevronDown" onPress={() => setShown(shown + SHOWN)}>
          {t('rules.more', { count: ids.length - shown })}
        </Button>
      )}
    </div>
  );
}
