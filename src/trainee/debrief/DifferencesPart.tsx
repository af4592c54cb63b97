// Statements that differed: what each was, what the officer made of it, and why.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DifferenceDebrief } from '#scoring';
import { Icon, isolate } from '#ui';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';
import '../differences/words.ts';

export function DifferencesPart(): ReactNode {
  const { debrief, say } = useLookBack();
  if (debrief.differences.length === 0) return null;
  return (
    <section className="stacked">
      <h3>{say('forms.differences')}</h3>
      {debrief.differences.map((one) => (
        <Difference key={one.fact} difference={one} />
      ))}
    </section>
  );
}

function Difference({
  difference: { fact, should, said, act, share, why },
}: {
  readonly difference: DifferenceDebrief<string>;
}): ReactNode {
  const { attempt, law, say } = useLookBack();
  const { t } = useTranslation('differences');
  const all = (weight: 'legitimate' | 'redFlag', more: readonly string[]): string =>
    isolate([t(`weight.${weight}`), ...more].join(' – '));
  const was =
    should === null
      ? say('forms.noKey')
      : say('forms.itWas', {
          weight: all(
            should.weight,
            should.weight === 'legitimate'
              ? should.causes.map((cause) => t(`cause.${cause}`))
              : should.leadsTo.map((step) => t(`step.${step}`)),
          ),
        });
  const yours =
    said === null
      ? say('forms.youSaidNothing')
      : say('forms.youSaid', {
          weight: all(
            said.is,
            said.is === 'legitimate' ? [t(`cause.${said.cause}`)] : said.leadsTo.map((step) => t(`step.${step}`)),
          ),
        });
  return (
    <div>
      <h4>{law.fact(fact)}</h4>
      <p>
        {share !== null && <Icon name={share === 1000 ? 'check' : share === 0 ? 'close' : 'minus'} size="s" />} {yours}{' '}
        {act !== null && <Moment act={act} />}
      </p>
      <p>{was}</p>
      {why !== null && <p lang={attempt.language}>{why}</p>}
    </div>
  );
}
