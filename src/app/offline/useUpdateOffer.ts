// Offers a new version of the app, but not while an attempt is open: there it waits until the trainee is back at the start.

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { dismissToast, showToast } from '#ui';
import { useHashPath } from '../hashAddress.ts';
import { offline } from './serviceWorker.ts';

export function useUpdateOffer(): void {
  const { t } = useTranslation();
  const [path] = useHashPath();
  const update = useStore(offline, (state) => state.update);
  const mayOffer = !path.startsWith('/attempt/');
  useEffect(() => {
    if (update === null || !mayOffer) return;
    const toast = showToast({
      words: t('update.words'),
      action: { label: t('update.load'), run: update },
      stays: true,
    });
    return () => dismissToast(toast);
  }, [update, mayOffer, t]);
}
