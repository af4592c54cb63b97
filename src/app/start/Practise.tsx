// The ways to the drills (papers and what belongs to them, item by item) and to the shifts (several cases under one clock).

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';

export function Practise(): ReactNode {
  const { t } = useTranslation('start');
  return (
    <>
      <section className="start-tools" aria-labelledby="start-practise">
        <div>
          <h2 id="start-practise">{t('practise.title')}</h2>
          <p>{t('practise.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.drills()} icon="passport">
          {t('practise.open')}
        </ButtonLink>
      </section>
      <section className="start-tools" aria-labelledby="start-shifts">
        <div>
          <h2 id="start-shifts">{t('shifts.title')}</h2>
          <p>{t('shifts.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.shift()} icon="clock">
          {t('shifts.open')}
        </ButtonLink>
      </section>
    </>
  );
}
