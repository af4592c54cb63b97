// What a row says of somebody: state, time left as it ticks, how long ago the last act was, what was noted.

import { createContext, useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomRow } from '#exam';
import { Chip, makeClock, type Tone } from '#ui';
import { attentionOf, leftNow, type Attention } from './attention.ts';
import { useServerNow, type SeenRoom } from './useRoom.ts';
import './words.ts';

export const Seen = createContext<SeenRoom | null>(null);

export function useSeen(): SeenRoom {
  const seen = useContext(Seen);
  if (seen === null) throw new Error('a cell stands outside its room');
  return seen;
}

/** What an invigilator calls somebody: their name, or a mark that stays the same. */
export function useNames(): (row: Pick<RoomRow, 'name' | 'person'>) => string {
  const { t } = useTranslation('room');
  return ({ name, person }) => name ?? t('candidate', { mark: person.slice(0, 6) });
}

const PHASE_TONES: Readonly<Record<RoomRow['phase'], Tone>> = {
  notOpened: 'plain',
  open: 'good',
  paused: 'warn',
  over: 'note',
};

export function StateChip({ row }: { readonly row: RoomRow }): ReactNode {
  const { t } = useTranslation('room');
  const { phase, stands, ending, presence } = row;
  if (phase === 'open' && presence === 'away') return <Chip tone="bad">{t('presence.away')}</Chip>;
  if (phase === 'open' && presence === 'quiet') return <Chip tone="plain">{t('presence.quiet')}</Chip>;
  const words = ending !== null ? t(`ending.${ending.how}`) : stands !== null ? t(`cause.${stands.cause}`) : null;
  return (
    <Chip tone={PHASE_TONES[phase]} {...(phase === 'paused' ? { icon: 'pause' as const } : {})}>
      {words ?? t(`phase.${phase}`)}
    </Chip>
  );
}

export function TimeLeft({ row }: { readonly row: RoomRow }): ReactNode {
  const { t } = useTranslation('room');
  const nowMs = useServerNow(useSeen());
  if (row.phase !== 'open' && row.phase !== 'paused') return null;
  const left = leftNow(row, nowMs);
  if (left === null) return <span className="quiet">{t('noLimit')}</span>;
  const isLittle = attentionOf(row, nowMs).includes('little');
  return (
    <span className="room-left left-to-right" data-little={isLittle} data-stands={row.stands !== null}>
      {makeClock(left / 1000)}
    </span>
  );
}

export function Ago({ atMs }: { readonly atMs: number | null }): ReactNode {
  const { t } = useTranslation('room');
  const nowMs = useServerNow(useSeen());
  if (atMs === null) return <span className="quiet">–</span>;
  const seconds = Math.max(0, Math.floor((nowMs - atMs) / 1000));
  // To the second only while it is new: what changes all the time is not read.
  if (seconds < 60) return <>{t('ago', { seconds: Math.floor(seconds / 10) * 10 })}</>;
  return <>{t('agoMinutes', { minutes: Math.floor(seconds / 60) })}</>;
}

const NOTED: readonly Attention[] = ['damaged', 'little', 'late', 'lost'];
const NOTED_TONES: Readonly<Record<Attention, Tone>> = {
  damaged: 'bad',
  stopped: 'warn',
  away: 'bad',
  little: 'warn',
  late: 'warn',
  lost: 'bad',
};

export function Noted({ row, nowMs }: { readonly row: RoomRow; readonly nowMs: number }): ReactNode {
  const { t } = useTranslation('room');
  const { given } = row;
  const minutes = minutesOf(row.lostMs);
  return (
    <span className="room-chips">
      {attentionOf(row, nowMs)
        .filter((one) => NOTED.includes(one))
        .map((one) => (
          <Chip key={one} tone={NOTED_TONES[one]}>
            {t(`attention.${one}`, { minutes })}
          </Chip>
        ))}
      {row.try > 1 && <Chip>{t('try', { count: row.try })}</Chip>}
      {given.extraPercent > 0 && <Chip tone="note">{t('extra', { percent: given.extraPercent })}</Chip>}
    </span>
  );
}

/** Whole minutes, never less than what it was. */
export function minutesOf(ms: number): number {
  return Math.ceil(ms / 60_000);
}
