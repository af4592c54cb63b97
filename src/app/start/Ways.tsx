// The ways from the start to what is not a case: each a card that leads there.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useAcademyHere } from '../academyHere.ts';

const ICONS = {
  drills: 'passport',
  shifts: 'clock',
  dilemmas: 'people',
  reference: 'register',
  law: 'scales',
  wellbeing: 'leaf',
  academy: 'pen',
  lab: 'compass',
  examine: 'eye',
} as const satisfies Record<string, IconName>;

type Way = keyof typeof ICONS;

const HREFS: Readonly<Record<Way, string>> = {
  drills: ADDRESSES.drills(),
  shifts: ADDRESSES.shift(),
  dilemmas: ADDRESSES.dilemmas(),
  reference: ADDRESSES.reference(),
  law: ADDRESSES.law(),
  wellbeing: ADDRESSES.wellbeing(),
  academy: ADDRESSES.academy(),
  lab: ADDRESSES.lab(),
  examine: ADDRESSES.examine(),
};

/** For everybody who practises. */
export function WaysBeside(): ReactNode {
  return <Ways group="beside" ways={['drills', 'shifts', 'dilemmas', 'reference', 'law', 'wellbeing']} />;
}

/** For those who teach, and for whoever belongs to the academy that runs the server. */
export function WaysToTeach(): ReactNode {
  const hasAcademy = useAcademyHere();
  return <Ways group="teach" ways={hasAcademy ? ['academy', 'lab', 'examine'] : ['lab', 'examine']} />;
}

function Ways({ group, ways }: { readonly group: 'beside' | 'teach'; readonly ways: readonly Way[] }): ReactNode {
  const { t } = useTranslation('start');
  return (
    <section className="start-part" aria-labelledby={`ways-${group}`}>
      <h2 id={`ways-${group}`}>{t(`ways.${group}`)}</h2>
      <ul className="ways">
        {ways.map((way) => (
          <li key={way} className="way">
            <Icon name={ICONS[way]} size="l" />
            <h3>
              <a href={HREFS[way]}>{t(`way.${way}.title`)}</a>
            </h3>
            <p>{t(`way.${way}.words`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
