// What somebody can do, competency by competency, against the pass mark.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeView } from '#exam';
import { ProgressMeter } from '#ui';
import { usePercent } from './percent.ts';

interface ProfilePartProps {
  readonly competencies: GradeView['grade']['competencies'];
  readonly passMarkBp: number;
}

export function ProfilePart({ competencies, passMarkBp }: ProfilePartProps): ReactNode {
  const { t } = useTranslation(['results', 'common']);
  const { bp, number } = usePercent();
  if (competencies.length === 0) return null;
  return (
    <section className="results-part" aria-labelledby="result-profile">
      <h2 id="result-profile">{t('result.profile')}</h2>
      <p className="results-quiet">{t('result.profileWords')}</p>
      <div className="results-meters">
        {competencies.map((one) => (
          <ProgressMeter
            key={one.competency}
            label={t(`common:competency.${one.competency}`)}
            value={one.bp}
            max={10_000}
            words={[
              bp(one.bp),
              t('result.points', { count: one.items }),
              ...(one.weight === null ? [] : [t('result.weight', { weight: number(one.weight) })]),
            ].join(' · ')}
            tone={one.bp >= passMarkBp ? 'good' : 'warn'}
          />
        ))}
      </div>
    </section>
  );
}
