// Everything that is held about somebody, taken away as a file: by themselves, or by who answers for the academy.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PEOPLE_PATHS } from '#exam';
import { ButtonLink, Card } from '#ui';

/** `person`: about whom; null: about whoever is signed in. */
export function HeldPart({ person }: { readonly person: string | null }): ReactNode {
  const { t } = useTranslation('academy');
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t(person === null ? 'held.title' : 'held.titleOther')}</h2>
        <p className="quiet">{t(person === null ? 'held.words' : 'held.wordsOther')}</p>
        <div className="academy-actions">
          <ButtonLink
            icon="download"
            href={person === null ? PEOPLE_PATHS.ownRecord() : PEOPLE_PATHS.record(person)}
            download="record.json"
          >
            {t('held.get')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
