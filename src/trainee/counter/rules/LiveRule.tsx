// One rule beside what is known of this person: how it stands, and opened, step by step why.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#law';
import { Button, Callout, Chip, Skeleton, type IconName, type Tone } from '#ui';
import type { LawWords } from '#words';
import { ProofTree } from '../../law/ProofTree.tsx';
import { RuleCard } from '../../law/RuleCard.tsx';
import { standingOf, type RuleStanding } from './ruleLists.ts';
import { useConsulting } from './useConsulting.ts';
import { useSources } from './useSources.ts';

const ICONS: Readonly<Record<RuleStanding, IconName>> = {
  met: 'check',
  holds: 'check',
  failed: 'close',
  waivable: 'close',
  breached: 'close',
  defeated: 'minus',
  unknown: 'unknown',
  informs: 'info',
  notHere: 'minus',
  notInForce: 'calendar',
};
const TONES: Readonly<Record<RuleStanding, Tone>> = {
  met: 'good',
  holds: 'plain',
  failed: 'bad',
  waivable: 'warn',
  breached: 'bad',
  defeated: 'plain',
  unknown: 'note',
  informs: 'plain',
  notHere: 'plain',
  notInForce: 'plain',
};

/** A longer list of what is missing stands in the proof. */
const MOST_LACKING = 4;

export interface LiveRuleProps {
  readonly law: LawWords;
  readonly id: string;
  readonly assessment: Assessment;
}

export function LiveRule({ law, id, assessment }: LiveRuleProps): ReactNode {
  const { t } = useTranslation('counter');
  const { standing, lacking } = standingOf(id, assessment, law);
  return (
    <RuleCard
      law={law}
      id={id}
      standing={
        <Chip tone={TONES[standing]} icon={ICONS[standing]}>
          {t(`rules.standing.${standing}`)}
        </Chip>
      }
      note={
        lacking.length > 0 &&
        lacking.length <= MOST_LACKING && (
          <p className="rule-lacking">
            {t('rules.lacking')}:{' '}
            <span lang={law.language}>{law.formats.list(lacking.map((one) => law.fact(one)))}</span>
          </p>
        )
      }
      opened={standing === 'notInForce' ? undefined : <RuleProof law={law} id={id} />}
    />
  );
}

/** The proof of this rule alone, told anew whenever something has come to light. */
function RuleProof({ law, id }: Pick<LiveRuleProps, 'law' | 'id'>): ReactNode {
  const { t } = useTranslation('counter');
  const { assessment, failed, retry } = useConsulting(id);
  const { sources, goTo } = useSources();
  if (assessment === null && failed)
    return (
      <Callout tone="warn" title={t('rules.failed')} actions={<Button onPress={retry}>{t('rules.retry')}</Button>} />
    );
  if (assessment === null) return <Skeleton lines={3} label={t('rules.loading')} />;
  return (
    <section className="rule-proof">
      <h5>{t('rules.standsNow')}</h5>
      <ProofTree
        law={law}
        proof={assessment.proof ?? []}
        sources={sources}
        onSource={goTo}
        label={t('rules.standsNow')}
      />
    </section>
  );
}
