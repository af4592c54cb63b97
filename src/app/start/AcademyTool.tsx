// The way into the academy: shown where the app comes from a server that has people, and nowhere else.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';

const WAIT_MS = 5000;

/** False on plain web space, without a connection, and where nobody has been set up. */
async function hasPeople(): Promise<boolean> {
  try {
    const response = await fetch(new URL('/api/v1/academy', location.origin), {
      cache: 'no-store',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const body: unknown = await response.json();
    return response.ok && typeof body === 'object' && body !== null && 'waitsForSetUp' in body && !body.waitsForSetUp;
  } catch {
    return false;
  }
}

export function AcademyTool(): ReactNode {
  const { t } = useTranslation('start');
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void hasPeople().then((here) => isWanted && setHere(here));
    return () => {
      isWanted = false;
    };
  }, []);
  if (!isHere) return null;
  return (
    <section className="start-tools" aria-labelledby="start-academy">
      <div>
        <h2 id="start-academy">{t('academy.title')}</h2>
        <p>{t('academy.words')}</p>
      </div>
      <ButtonLink href={ADDRESSES.academy()} icon="people">
        {t('academy.open')}
      </ButtonLink>
    </section>
  );
}
