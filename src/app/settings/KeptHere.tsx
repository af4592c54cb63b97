// What is kept on this device, and the way to be rid of it.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst, Button, Callout, Link, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { deleteAttempt, listAttempts } from '../homes/attempts.ts';
import { countDrills } from '../drills/drillHome.ts';
import { practiceHome } from '../practice/practiceHome.ts';
import { deleteRun, listRuns } from '../shift/shiftHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Part } from './Part.tsx';

export function KeptHere(): ReactNode {
  const { t } = useTranslation('settings');
  const load = useCallback(async () => {
    const [attempts, lasting, drills, shifts] = await Promise.all([
      listAttempts(),
      practiceHome().isLasting(),
      countDrills(),
      listRuns(),
    ]);
    return { attempts, lasting, drills, shifts };
  }, []);
  const [loaded, again] = useLoaded(load);
  const [asks, setAsks] = useState(false);
  if (loaded.state !== 'ready') return null;
  const { attempts, lasting, drills, shifts } = loaded.value;
  const removeAll = async (): Promise<void> => {
    setAsks(false);
    await Promise.all([...attempts.map(deleteAttempt), ...shifts.map(({ run }) => deleteRun(run))]);
    showToast({ words: t('deletedAll') });
    again();
  };
  return (
    <Part title={t('kept')}>
      {lasting ? (
        <>
          <p>{t('keptCount', { count: attempts.length })}</p>
          <p>
            {t('keptDrills', { count: drills })} {drills > 0 && <Link href={ADDRESSES.drills()}>{t('toDrills')}</Link>}
          </p>
        </>
      ) : (
        <Callout tone="warn">{t('keptNot')}</Callout>
      )}
      {attempts.length + shifts.length > 0 && (
        <div>
          <Button icon="trash" onPress={() => setAsks(true)}>
            {t('deleteAll')}
          </Button>
        </div>
      )}
      <AskFirst
        open={asks}
        title={t('deleteAllTitle')}
        isGrave
        go={t('deleteAllConfirm')}
        back={t('keep')}
        onGo={() => void removeAll()}
        onBack={() => setAsks(false)}
      >
        <p>{t('deleteAllWords', { count: attempts.length })}</p>
      </AskFirst>
    </Part>
  );
}
