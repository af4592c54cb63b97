// The ways from the start to what is not a case: each a card that leads there.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useAcademyHere } from '../academyHere.ts';

const WAYS = {
  drills: { icon: 'passport', href: ADDRESSES.drills() },
  shifts: { icon: 'clock', href: ADDRESSES.shift() },
  dilemmas: { icon: 'people', href: ADDRESSES.dilemmas() },
  reference: { icon: 'register', href: ADDRESSES.reference() },
  law: { icon: 'scales', href: ADDRESSES.law() },
  wellbeing: { icon: 'leaf', href: ADDRESSES.wellbeing() },
  academy: { icon: 'pen', href: ADDRESSES.academy() },
  lab: { icon: 'compass', href: ADDRESSES.lab() },
  examine: { icon: 'eye', href: ADDRESSES.examine() },
} as const satisfies Record<string, { readonly icon: IconName; readonly href: string }>;

type Way = keyof typeof WAYS;

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
            <Icon name={WAYS[way].icon} size="l" />
            <h3>
              <a href={WAYS[way].href}>{t(`way.${way}.title`)}</a>
            </h3>
            <p>{t(`way.${way}.words`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
