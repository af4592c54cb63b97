// How far the result of this exam will be to be relied on: the figure, what it rests on, what it means for who passes and fails.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedReliability } from '#exam';
import { Button, Callout } from '#ui';
import { Amount, useForm, Words, write } from './fields.tsx';

/** Below the first nobody is certified by it; from the second on a decision about a person may rest on it. */
const STEPS = [0.7, 0.8] as const;

export function ReliabilityPart({ expected }: { readonly expected: ExpectedReliability | null }): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  return (
    <div className="academy-part">
      {expected !== null && expected.cases > 0 && <Told expected={expected} />}
      {design.reliability === null ? (
        !isOff && (
          <div className="academy-actions">
            <Button onPress={() => change(write(design, 'reliability', { perCase: 0.3, source: '' }))}>
              {t('reliability.state')}
            </Button>
          </div>
        )
      ) : (
        <div className="academy-part">
          <div className="academy-pair">
            <Amount at="reliability.perCase" label={t('reliability.perCase')} hint={t('reliability.perCaseHint')} />
            <Words at="reliability.source" label={t('reliability.source')} maxLength={2000} />
          </div>
          {!isOff && (
            <div className="academy-actions">
              <Button kind="quiet" onPress={() => change(write(design, 'reliability', null))}>
                {t('reliability.unstate')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function Told({ expected }: { readonly expected: ExpectedReliability }): ReactNode {
  const { t } = useTranslation('exams');
  const { source, basis, people, cases, low, high, casesFor } = expected;
  const value = expected.expected;
  const meaning = value < STEPS[0] ? 'low' : value < STEPS[1] ? 'middle' : 'high';
  return (
    <Callout
      tone={meaning === 'low' ? 'warn' : meaning === 'middle' ? 'note' : 'good'}
      icon="scales"
      title={t('reliability.expected', { value, count: cases })}
    >
      {low !== null && high !== null && <p>{t('reliability.between', { low, high })}</p>}
      <p>{t(`reliability.means.${meaning}`)}</p>
      {casesFor.map(({ target, cases: needed }) =>
        value < target && needed > 0 ? <p key={target}>{t('reliability.needs', { target, count: needed })}</p> : null,
      )}
      <p className="quiet">
        {source === 'measured'
          ? t('reliability.measured', { count: people ?? 0 })
          : source === 'stated'
            ? t('reliability.stated', { basis })
            : t('reliability.assumed', { perCase: expected.perCase, basis })}
      </p>
    </Callout>
  );
}
