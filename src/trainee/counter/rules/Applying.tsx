// What the law says of what is known: outcomes, what is missing, conditions and rules, duties, and the reasons as a tree.

import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#law';
import { Chip, Disclosure, Icon, type IconName, type Tone } from '#ui';
import type { LawWords } from '#words';
import { factSources } from '../../law/factSources.ts';
import { Labelled } from '../../law/Labelled.tsx';
import { ProofTree } from '../../law/ProofTree.tsx';
import { ProvisionLine } from '../../law/ProvisionLine.tsx';
import { useSay } from '../../law/say.ts';
import { useCounter } from '../counterContext.ts';
import { dutyLines, outcomeLines, ruleLines, type OutcomeStanding, type RuleStanding } from './ruleLists.ts';

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
const RULE_ICONS: Readonly<Record<RuleStanding, IconName>> = {
  met: 'check',
  holds: 'check',
  failed: 'close',
  waivable: 'close',
  breached: 'close',
  defeated: 'minus',
  unknown: 'unknown',
};
const TONES: Readonly<Record<RuleStanding, Tone>> = {
  met: 'good',
  holds: 'plain',
  failed: 'bad',
  waivable: 'warn',
  breached: 'bad',
  defeated: 'plain',
  unknown: 'note',
};

/** A longer list of what is missing is the one above. */
const MOST_LACKING = 4;

export function Applying({ law, assessment }: ApplyingProps): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const { say } = useSay('law');
  const sources = useMemo(() => factSources(view, say), [view, say]);
  const rules = ruleLines(assessment);
  const duties = dutyLines(assessment);
  return (
    <>
      <Outcomes law={law} assessment={assessment} />
      <Lacking law={law} facts={assessment.lacking} />
      <div>
        <Disclosure title={t('rules.conditions')} aside={<span>{rules.length}</span>} level={3}>
          <ul className="bare rules-list">
            {rules.map(({ id, standing, lacking }) => (
              <li key={id} className="rule">
                <Chip tone={TONES[standing]} icon={RULE_ICONS[standing]}>
                  {t(`rules.standing.${standing}`)}
                </Chip>
                <ProvisionLine law={law} id={id} />
                {lacking.length > 0 && lacking.length <= MOST_LACKING && (
                  <p className="rule-lacking">
                    {t('rules.lacking')}:{' '}
                    <span lang={law.language}>{law.formats.list(lacking.map((one) => law.fact(one)))}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
        {duties.length > 0 && (
          <Disclosure title={t('rules.duties')} aside={<span>{duties.length}</span>} level={3}>
            <ul className="bare rules-list">
              {duties.map(({ id, duty }) => (
                <li key={id} className="rule">
                  {duty !== null && (
                    <p className="rule-duty" lang={law.language} dir="auto">
                      {law.duty(duty)}
                    </p>
                  )}
                  <ProvisionLine law={law} id={id} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {assessment.proof !== null && (
          <Disclosure title={t('rules.why')} level={3}>
            <ProofTree law={law} proof={assessment.proof} sources={sources} />
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
