// Everybody in the room, a row each. Rows stay where they are until another order is asked for. By keyboard the table is one stop: arrows go
// from row to row, and from the box to the name.

import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomRow } from '#exam';
import { Ago, Noted, StateChip, TimeLeft, useNames, useSeen } from './RoomCells.tsx';
import './words.ts';

interface RoomTableProps {
  readonly rows: readonly RoomRow[];
  /** Persons who are chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** Whose panel is open. */
  readonly open: string | null;
  readonly onOpen: (person: string) => void;
}

export function RoomTable({ rows, chosen, onChoose, open, onOpen }: RoomTableProps): ReactNode {
  const { t } = useTranslation('room');
  const nameOf = useNames();
  const { nowMs } = useSeen().room;
  const [current, setCurrent] = useState<string | null>(null);
  const stop = rows.some(({ person }) => person === current) ? current : (rows[0]?.person ?? null);
  const choosable = rows.filter(({ sitting }) => sitting !== null).map(({ person }) => person);
  const areAll = choosable.length > 0 && choosable.every((person) => chosen.has(person));
  const choose = (people: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const person of people)
      if (isChosen) next.add(person);
      else next.delete(person);
    onChoose(next);
  };
  return (
    <div className="room-table-frame">
      <table className="room-table" aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col" className="room-box">
              <input
                type="checkbox"
                aria-label={t('chooseAll')}
                checked={areAll}
                disabled={choosable.length === 0}
                onChange={() => choose(choosable, !areAll)}
              />
            </th>
            {(['name', 'state', 'left', 'case', 'acted', 'noted'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { person } = row;
            const name = nameOf(row);
            const tabIndex = person === stop ? 0 : -1;
            return (
              <tr key={person} data-chosen={chosen.has(person)} data-open={open === person}>
                <td className="room-box">
                  <input
                    type="checkbox"
                    aria-label={t('choose', { name })}
                    checked={chosen.has(person)}
                    disabled={row.sitting === null}
                    tabIndex={tabIndex}
                    data-control="box"
                    onKeyDown={moveFocus}
                    onFocus={() => setCurrent(person)}
                    onChange={({ currentTarget }) => choose([person], currentTarget.checked)}
                  />
                </td>
                <th scope="row">
                  <button
                    type="button"
                    className="room-name"
                    tabIndex={tabIndex}
                    data-control="name"
                    onKeyDown={moveFocus}
                    data-person={person}
                    aria-expanded={open === person}
                    onFocus={() => setCurrent(person)}
                    onClick={() => onOpen(person)}
                  >
                    {name}
                  </button>
                </th>
                <td data-column="state">
                  <StateChip row={row} />
                </td>
                <td data-column="left">
                  <TimeLeft row={row} />
                </td>
                <td data-column="case">
                  {row.position !== null && t('ofCases', { position: row.position + 1, of: row.of })}
                  {row.acts > 0 && <span className="quiet"> · {t('acts', { count: row.acts })}</span>}
                </td>
                <td data-column="acted">{row.phase === 'notOpened' ? null : <Ago atMs={row.lastActMs} />}</td>
                <td data-column="noted">
                  <Noted row={row} nowMs={nowMs} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e6, End: 1e6 }; // prettier-ignore

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: from, key } = event;
  const control = from.dataset['control'];
  const table = from.closest('table');
  if (control === undefined || table === null) return;
  const to =
    key === 'ArrowRight' || key === 'ArrowLeft'
      ? from.closest('tr')?.querySelector<HTMLElement>(`[data-control="${control === 'box' ? 'name' : 'box'}"]`)
      : stepFrom(table, from, control, STEPS[key]);
  if (to === undefined || to === null) return;
  event.preventDefault();
  to.focus();
}

function stepFrom(table: HTMLElement, from: HTMLElement, control: string, step: number | undefined) {
  if (step === undefined) return null;
  const all = [...table.querySelectorAll<HTMLElement>(`[data-control="${control}"]:not(:disabled)`)];
  return all[Math.min(all.length - 1, Math.max(0, all.indexOf(from) + step))];
}
