// What the law says of what is known: outcomes, what is missing, conditions and rules, duties, and the reasons as a tree.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#law';
import { Chip, Disclosure, Icon, type IconName } from '#ui';
import type { LawWords } from '#words';
import { Labelled } from '../../law/Labelled.tsx';
import { ProofTree } from '../../law/ProofTree.tsx';
import { LiveRule } from './LiveRule.tsx';
import { dutyLines, outcomeLines, ruleLines, type OutcomeStanding } from './ruleLists.ts';
import { useSources } from './useSources.ts';

export interface ApplyingProps {
  readonly law: LawWords;
  readonly assessment: Assessment;
}

const OUTCOME_ICONS: Readonly<Record<OutcomeStanding, IconName>> = {
  required: 'check',
  allowed: 'plus',
  prohibited: 'close',
  undecided: 'unknown',
};

export function Applying({ law, assessment }: ApplyingProps): ReactNode {
  const { t } = useTranslation('counter');
  const { sources, goTo } = useSources();
  const rules = ruleLines(assessment);
  const duties = dutyLines(assessment);
  return (
    <>
      <Outcomes law={law} assessment={assessment} />
      <Lacking law={law} facts={assessment.lacking} />
      <div>
        <Disclosure title={t('rules.conditions')} aside={<span>{rules.length}</span>} level={3}>
          <ul className="bare rules-list">
            {rules.map(({ id }) => (
              <li key={id}>
                <LiveRule law={law} id={id} assessment={assessment} />
              </li>
            ))}
          </ul>
        </Disclosure>
        {duties.length > 0 && (
          <Disclosure title={t('rules.duties')} aside={<span>{duties.length}</span>} level={3}>
            <ul className="bare rules-list">
              {duties.map(({ id, duty }) => (
                <li key={id}>
                  {duty !== null && (
                    <p className="rule-duty" lang={law.language} dir="auto">
                      {law.duty(duty)}
                    </p>
                  )}
                  <LiveRule law={law} id={id} assessment={assessment} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {assessment.proof !== null && (
          <Disclosure title={t('rules.why')} level={3}>
            <ProofTree law={law} proof={assessment.proof} sources={sources} onSource={goTo} />
          </Disclosure>
        )}
      </div>
    </>
  );
}

function Outcomes({ law, assessment }: ApplyingProps): ReactNode {
  const { t } = useTranslation('counter');
  const lines = outcomeLines(assessment);
  return (
    <section className="rules-outcomes" aria-labelledby="rules-applies">
      <h3 id="rules-applies">{t('rules.applies')}</h3>
      <p className="rules-settled">
        {lines.length === 0 ? t('rules.nothing') : assessment.settled ? t('rules.settled') : t('rules.open')}
      </p>
      <ul className="bare rules-list">
        {lines.map(({ standing, outcome, grounds }) => (
          <li key={`${standing}/${outcome}`} className="outcome" data-standing={standing}>
            <Icon name={OUTCOME_ICONS[standing]} />
            <p className="outcome-words">
              <span lang={law.language} dir="auto">
                {law.outcome(outcome)}
              </span>
              {grounds.map((ground) => (
                <span key={ground} className="outcome-ground" lang={law.language} dir={law.direction}>
                  <Labelled label={ground}>{law.ground(ground)}</Labelled>
                </span>
              ))}
            </p>
            <span className="outcome-standing">{t(`rules.${standing}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lacking({ law, facts }: { readonly law: LawWords; readonly facts: readonly string[] }): ReactNode {
  const { t } = useTranslation('counter');
  if (facts.length === 0) return null;
  return (
    <section className="rules-lacking" aria-labelledby="rules-lacking">
      <h3 id="rules-lacking">{t('rules.lacking')}</h3>
      <p className="rules-settled">{t('rules.lackingHint')}</p>
      <ul className="bare lacking">
        {facts.map((fact) => (
          <li key={fact}>
            <Chip icon="unknown" tone="note">
              <span lang={law.language}>{law.fact(fact)}</span>
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
