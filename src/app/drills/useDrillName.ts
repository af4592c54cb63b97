// What is a session called? By its protocol where it has one, by two who judge together, else by what is judged.

import { useTranslation } from 'react-i18next';
import type { KnownSession } from '../../trainee/drills/drillPort.ts';
import '../../trainee/drills/words.ts';

export function useDrillName(): (session: Pick<KnownSession, 'kind' | 'protocol' | 'way'>) => string {
  const { t } = useTranslation('drills');
  return ({ kind, protocol, way }) => {
    if (protocol === 'burst') return t('shift.title');
    if (protocol === 'lesson') return t('lesson.name');
    return way === 'free' ? t(`kind.${kind}`) : t(`way.name.${way}`);
  };
}
