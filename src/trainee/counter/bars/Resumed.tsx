// Tells whoever comes back to an attempt that everything was kept: once, over the picture, until the next act or a while later.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '#attempt';
import { announce, Icon } from '#ui';
import { useCounter } from '../counterContext.ts';

const SHOWN_MS = 8000;
/** Sessions that have been told; the way to the bench and back is no coming back. */
const told = new WeakSet<Session>();

export function Resumed(): ReactNode {
  const { attempt, state, view } = useCounter();
  const { t } = useTranslation('counter');
  const { session } = attempt;
  const [actsThen] = useState(view.acts);
  const [shown, setShown] = useState(
    () => state.notices.some(({ code }) => code === 'resumed') && !told.has(session) && !view.over,
  );
  const words = t('notice.resumed');
  useEffect(() => {
    if (!shown) return;
    announce(words);
    const timer = setTimeout(() => {
      told.add(session);
      setShown(false);
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, session, words]);
  const isOn = view.acts > actsThen;
  useEffect(() => {
    if (isOn) told.add(session);
  }, [isOn, session]);
  if (!shown || isOn) return null;
  return (
    <p className="counter-resumed">
      <Icon name="check" /> {words}
    </p>
  );
}
