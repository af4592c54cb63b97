// The queue beside the counter, where the case is one of a shift: the clock of the post, how many wait, what happened last, and the way there.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftView } from '#attempt';
import { Icon, Link } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import { timeOfDay } from './timeOfDay.ts';
import { useCounter } from '../counterContext.ts';

export function ShiftStrip(): ReactNode {
  const { attempt } = useCounter();
  const { t } = useTranslation('counter');
  const { shift, session } = attempt;
  const [seen, setSeen] = useState<ShiftView | null>(null);
  useEffect(() => {
    if (shift === undefined) return undefined;
    let isWanted = true;
    const look = (): void => {
      shift.look().then(
        (now) => isWanted && setSeen(now),
        // What it showed last stays; the shift's own screen says what is wrong.
        () => undefined,
      );
    };
    look();
    // Each act takes time, in which people come.
    const leave = session.subscribe(({ busy }) => {
      if (!busy) look();
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [shift, session]);
  if (shift === undefined) return null;
  const latest = seen?.interruption ?? seen?.events.at(-1);
  return (
    <section className="counter-shift" aria-label={t('shift.label')}>
      <span className="counter-shift-count">
        <Icon name="people" size="s" />
        {seen !== null && (
          <>
            <span className="hidden-visually">{t('shift.clock')}</span>
            <time className="left-to-right">{timeOfDay(seen.startsAt, seen.seconds)}</time>
            {t('shift.waits', { count: seen.queue.length })}
          </>
        )}
      </span>
      {latest !== undefined && (
        <span className="counter-shift-news" data-calls={seen?.interruption !== null} aria-live="polite" dir="auto">
          {latest.text}
        </span>
      )}
      <Link href={ADDRESSES.shift(shift.shift, shift.run)}>{t('shift.toQueue')}</Link>
    </section>
  );
}
