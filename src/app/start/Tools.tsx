// What there is besides practice: the reference system, the dilemmas, and for those who teach the policy lab.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyTool } from './AcademyTool.tsx';

export function Tools(): ReactNode {
  const { t } = useTranslation('start');
  return (
    <>
      <section className="start-tools" aria-labelledby="start-reference">
        <div>
          <h2 id="start-reference">{t('reference.title')}</h2>
          <p>{t('reference.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.reference()} icon="passport">
          {t('reference.open')}
        </ButtonLink>
      </section>
      <section className="start-tools" aria-labelledby="start-dilemmas">
        <div>
          <h2 id="start-dilemmas">{t('dilemmas.title')}</h2>
          <p>{t('dilemmas.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.dilemmas()} icon="people">
          {t('dilemmas.open')}
        </ButtonLink>
      </section>
      <section className="start-tools" aria-labelledby="start-wellbeing">
        <div>
          <h2 id="start-wellbeing">{t('wellbeing.title')}</h2>
          <p>{t('wellbeing.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.wellbeing()} icon="leaf">
          {t('wellbeing.open')}
        </ButtonLink>
      </section>
      <section className="start-tools" aria-labelledby="start-tools">
        <div>
          <h2 id="start-tools">{t('tools.title')}</h2>
          <p>{t('tools.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.lab()} icon="scales">
          {t('tools.open')}
        </ButtonLink>
      </section>
      <AcademyTool />
      <section className="start-tools" aria-labelledby="start-examine">
        <div>
          <h2 id="start-examine">{t('examine.title')}</h2>
          <p>{t('examine.words')}</p>
        </div>
        <ButtonLink href={ADDRESSES.examine()} icon="eye">
          {t('examine.open')}
        </ButtonLink>
      </section>
    </>
  );
}
