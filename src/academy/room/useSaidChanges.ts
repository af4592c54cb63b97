// What changed in the room, said to who cannot see it: a few changes at once, the rest as a number, and no more often than every ten seconds.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '#ui';
import { changeOf, CHANGES, type Change } from './attention.ts';
import { useNames } from './RoomCells.tsx';
import type { SeenRoom } from './useRoom.ts';
import './words.ts';

const EVERY_MS = 10_000;
const MOST = 3;

export function useSaidChanges(seen: SeenRoom): void {
  const { t } = useTranslation('room');
  const nameOf = useNames();
  const said = useRef(seen);
  useEffect(() => {
    if (seen.atMs - said.current.atMs < EVERY_MS) return;
    const before = new Map(said.current.room.rows.map((row) => [row.person, row]));
    said.current = seen;
    const changes = seen.room.rows.flatMap((row): { readonly change: Change; readonly name: string }[] => {
      const was = before.get(row.person);
      const change = was === undefined ? null : changeOf(was, row, seen.room.nowMs);
      return change === null ? [] : [{ change, name: nameOf(row) }];
    });
    if (changes.length === 0) return;
    changes.sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change));
    const words = changes.slice(0, MOST).map(({ change, name }) => t(`said.${change}`, { name }));
    if (changes.length > MOST) words.push(t('said.more', { count: changes.length - MOST }));
    announce(words.join(' '));
  }, [seen, t, nameOf]);
}
