// Who stands at the counter, how they hold themselves in words, and a close look at the face.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Icon } from '#ui';
import { useCounter } from '../counterContext.ts';
import { roleKey } from './roleKey.ts';

export function PeopleHere(): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <ul className="bare people" aria-label={t('person.here')}>
      {view.people.map((person) => (
        <li key={person.id} className="person">
          <Icon name="person" />
          <p className="person-words">
            <span className="person-name" lang={attempt.language} dir="auto">
              {person.name}
            </span>
            {person.role !== 'applicant' && (
              <span className="person-role">{t(`person.role.${roleKey(person.role)}`)}</span>
            )}
            <span className="person-manner">{t(`manner.${person.expression as 'neutral'}`)}</span>
          </p>
          {person.lookedAt ? (
            <Icon name="eye" label={t('person.looked')} />
          ) : (
            !view.over && (
              <Button kind="quiet" icon="eye" onPress={() => void workplace.look(person.id)}>
                {t('person.look')}
              </Button>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
