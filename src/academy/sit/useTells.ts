// What a candidate is told while they work, once each and at once: a message, time given, and that 10, 5 and 1 minutes are left.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, showToast } from '#ui';
import { isOfCase, timeLeft, type SittingHere } from './sittingContext.ts';
import './words.ts';

const MINUTE_MS = 60_000;
const WARN_AT = [10, 5, 1] as const;

/** Told in this page, by sitting: screens come and go, what was said stays said. */
const said = new Map<string, Set<string>>();

export function useTells(here: SittingHere): void {
  const { t } = useTranslation('sit');
  const { view } = here;
  const { sitting, messages, granted, phase, deadlineMs, stands, by, position } = view;
  const latest = useRef(here);
  useEffect(() => {
    latest.current = here;
  });

  useEffect(() => {
    // What was there when the page came is no news; the messages page has it.
    const isFirst = !said.has(sitting);
    const once = (key: string): boolean => {
      const known = said.get(sitting) ?? new Set();
      said.set(sitting, known);
      if (known.has(key)) return false;
      known.add(key);
      return !isFirst;
    };
    if (isFirst) said.set(sitting, new Set());
    for (const { seq, words, kind } of messages)
      if (once(`message ${seq}`))
        showToast({
          words: `${t(kind === 'event' ? 'bar.happens' : 'bar.from')}: ${words}`,
          tone: 'warn',
          stays: true,
        });
    for (const { seq, ms } of granted)
      if (once(`granted ${seq}`))
        showToast({ words: t('time.granted', { minutes: Math.max(1, Math.round(ms / MINUTE_MS)) }), tone: 'good' });
  }, [sitting, messages, granted, t]);

  useEffect(() => {
    if (phase !== 'open' || deadlineMs === null || stands !== null) return undefined;
    const left = timeLeft(latest.current) ?? 0;
    const timers = WARN_AT.filter((minutes) => left > minutes * MINUTE_MS).map((minutes) =>
      setTimeout(
        () => {
          const key = isOfCase({ by, position }) ? 'time.nearCase' : 'time.near';
          showToast({ words: t(key, { minutes }), tone: 'warn', stays: minutes === 1 });
        },
        left - minutes * MINUTE_MS,
      ),
    );
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [phase, deadlineMs, stands, by, position, t]);

  // On coming to a page, and when time was given or the clock runs on, a screen reader hears how much is left.
  useEffect(() => {
    if (phase !== 'open' || deadlineMs === null) return undefined;
    const timer = setTimeout(() => {
      const left = timeLeft(latest.current);
      if (left !== null) announce(t('time.tell', { minutes: Math.ceil(left / MINUTE_MS) }));
    }, 2500);
    return () => clearTimeout(timer);
  }, [phase, deadlineMs, t]);
}
