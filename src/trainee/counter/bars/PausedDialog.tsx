// A pause: in practice nobody is kept at the desk.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button, ButtonLink, Dialog } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import { useCounter } from '../counterContext.ts';

export function PausedDialog(): ReactNode {
  const { workplace } = useCounter();
  const { t } = useTranslation('counter');
  const paused = useStore(workplace.desk, (desk) => desk.paused);
  const goOn = (): void => workplace.pause(false);
  return (
    <Dialog
      title={t('paused.title')}
      open={paused}
      onClose={goOn}
      closeLabel={t('paused.goOn')}
      size="s"
      actions={
        <>
          <ButtonLink kind="quiet" href={ADDRESSES.start()} onClick={goOn}>
            {t('paused.leave')}
          </ButtonLink>
          <Button kind="primary" onPress={goOn}>
            {t('paused.goOn')}
          </Button>
        </>
      }
    >
      <p>{t('paused.words')}</p>
    </Dialog>
  );
}
