// The live room of an exam: everybody on one screen, who is to be looked at, and what an invigilator can do about it.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomDone, RoomRow } from '#exam';
import { Button, Callout, Disclosure, EmptyState, SearchField, Select, showToast, Skeleton } from '#ui';
import { ExamFrame } from '../exams/ExamFrame.tsx';
import { Trouble } from '../people/Trouble.tsx';
import { isInView, orderOf, SORTS, VIEWS, type Sort, type View } from './attention.ts';
import { CommandDialog, type Doing, type Intent } from './CommandDialog.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { Seen, useNames } from './RoomCells.tsx';
import { RoomTable } from './RoomTable.tsx';
import { useRoom, type LiveRoom, type SeenRoom } from './useRoom.ts';
import { useSaidChanges } from './useSaidChanges.ts';
import './words.ts';
import './room.css';

export function RoomScreen({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('room');
  const live = useRoom(exam);
  const { seen, refusal } = live;
  return (
    <ExamFrame exam={exam} here="room">
      {seen === null && refusal === null && <Skeleton label={t('loading')} lines={8} />}
      {seen === null && <Trouble code={refusal} />}
      {seen !== null && (
        <Seen.Provider value={seen}>
          <RoomPart seen={seen} live={live} />
        </Seen.Provider>
      )}
    </ExamFrame>
  );
}

const NOTHING: ReadonlySet<string> = new Set();
/** A dialog that closes gives focus back first. */
const FOCUS_BACK_MS = 200;
/** Names told in a note; the rest as a number. */
const MOST_NAMES = 4;

function RoomPart({ seen, live }: { readonly seen: SeenRoom; readonly live: LiveRoom }): ReactNode {
  const { t } = useTranslation('room');
  const nameOf = useNames();
  const { room } = seen;
  const { rows, nowMs } = room;
  const [view, setView] = useState<View>('all');
  const [sort, setSort] = useState<Sort>('name');
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<readonly string[]>(() => orderOf(rows, 'name', nowMs, nameOf));
  const [chosen, setChosen] = useState(NOTHING);
  const [open, setOpen] = useState<string | null>(null);
  const [intent, setIntent] = useState<Intent | null>(null);
  const hasDone = useRef(false);
  useSaidChanges(seen);
  // What was pressed may be gone once it is done: then focus goes to the panel, or to the table.
  useEffect(() => {
    if (intent !== null || !hasDone.current) return undefined;
    const timer = setTimeout(() => {
      hasDone.current = false;
      const here = document.querySelector('.room');
      const isKept = (document.activeElement?.closest('.room, [role=dialog]') ?? null) !== null;
      const panel = document.querySelector<HTMLElement>('#room-person');
      if (!isKept) (panel ?? here?.querySelector<HTMLElement>('.room-name'))?.focus();
    }, FOCUS_BACK_MS);
    return () => clearTimeout(timer);
  }, [intent]);

  const byPerson = new Map(rows.map((row) => [row.person, row]));
  const placed = new Set(order);
  // Who came since stands at the end until the order is asked for again.
  const ordered = [...order, ...rows.map(({ person }) => person).filter((person) => !placed.has(person))];
  const wanted = search.trim().toLocaleLowerCase();
  const shown = ordered
    .flatMap((person) => byPerson.get(person) ?? [])
    .filter((row) => isInView(row, view, nowMs) && nameOf(row).toLocaleLowerCase().includes(wanted));
  const moved = countMoved(ordered, orderOf(rows, sort, nowMs, nameOf));
  const running = rows.filter(({ phase }) => phase === 'open' || phase === 'paused');
  const chosenRows = rows.filter(({ person, sitting }) => sitting !== null && chosen.has(person));
  const openRow = open === null ? undefined : byPerson.get(open);
  const doings: readonly Doing[] = [
    'message',
    'stop',
    'letGoOn',
    'grant',
    ...(room.injectable.length > 0 ? (['inject'] as const) : []),
    'end',
  ];

  const sortBy = (next: Sort): void => {
    setSort(next);
    setOrder(orderOf(rows, next, nowMs, nameOf));
  };
  const close = (): void => {
    const name = [...document.querySelectorAll<HTMLElement>('.room-name')].find(
      ({ dataset }) => dataset['person'] === open,
    );
    setOpen(null);
    name?.focus();
  };
  const start = (doing: Doing, whom: readonly RoomRow[] | null, filled: object = {}): void => {
    const to = whom === null ? 'all' : whom.flatMap(({ sitting }) => sitting ?? []);
    const [only] = whom ?? [];
    const words =
      whom === null
        ? t('for.all', { count: running.length })
        : whom.length === 1 && only !== undefined
          ? t('for.one', { name: nameOf(only) })
          : t('for.some', { count: whom.length });
    setIntent({ do: doing, to, whom: words, ...filled });
  };
  const tell = ({ do: doing }: Intent, { done }: RoomDone): void => {
    const refused = done.flatMap(({ sitting, refusal }) => (refusal === null ? [] : [{ sitting, refusal }]));
    const count = done.length - refused.length;
    const what = t(`do.${doing}`);
    if (refused.length === 0) return void showToast({ words: t('done', { do: what, count }), tone: 'good' });
    const named = refused.slice(0, MOST_NAMES).map(({ sitting, refusal }) => {
      const row = rows.find((one) => one.sitting === sitting);
      return t('because', { name: row === undefined ? sitting : nameOf(row), why: t(`refusal.${refusal}`) });
    });
    if (refused.length > MOST_NAMES) named.push(t('more', { count: refused.length - MOST_NAMES }));
    showToast({ words: t('doneNot', { do: what, count, names: named.join(', ') }), tone: 'warn', stays: true });
  };

  return (
    <div className="room" data-panel={openRow !== undefined}>
      <div className="room-main">
        {room.state !== 'open' && <Callout tone="note">{t('notOpen')}</Callout>}
        {live.link === 'lost' && (
          <Callout tone="bad" role="alert">
            {t('link.lost', { at: nowMs })}
          </Callout>
        )}
        {room.invigilation !== '' && (
          <Disclosure title={t('invigilation')} level={2} look="row">
            <p className="room-notes">{room.invigilation}</p>
          </Disclosure>
        )}
        <fieldset className="room-set room-views" aria-label={t('filter')}>
          {VIEWS.map((one) => {
            const count = rows.filter((row) => isInView(row, one, nowMs)).length;
            return (
              <button
                key={one}
                type="button"
                className="room-view"
                data-view={one}
                data-some={count > 0}
                aria-pressed={view === one}
                onClick={() => setView(one)}
              >
                <span className="room-count">{count}</span>
                <span>{t(`count.${one}`)}</span>
              </button>
            );
          })}
        </fieldset>
        <div className="academy-row academy-tools">
          <SearchField
            label={t('search')}
            labelHidden
            placeholder={t('search')}
            clearLabel={t('clear')}
            value={search}
            onChange={setSearch}
          />
          <Select
            label={t('sort')}
            value={sort}
            onChange={sortBy}
            options={SORTS.map((value) => ({ value, label: t(`sortBy.${value}`) }))}
          />
          {moved > 0 && (
            <Button kind="quiet" icon="refresh" onPress={() => sortBy(sort)}>
              {t('sortAgain', { count: moved })}
            </Button>
          )}
          <span className="academy-fill" />
          <span className="quiet">{t('shown', { shown: shown.length, all: rows.length })}</span>
        </div>
        {room.state === 'open' && (
          <fieldset className="room-doings" aria-label={t('doings')}>
            <p>{t('chosen', { count: chosenRows.length, all: running.length })}</p>
            <div className="academy-actions">
              {doings.map((doing) => (
                <Button
                  key={doing}
                  kind={doing === 'end' ? 'danger' : 'plain'}
                  isDisabled={chosenRows.length === 0 && (running.length === 0 || doing === 'end')}
                  onPress={() => start(doing, chosenRows.length === 0 ? null : chosenRows)}
                >
                  {t(`do.${doing}`)}
                </Button>
              ))}
              {chosenRows.length > 0 && (
                <Button kind="quiet" onPress={() => setChosen(NOTHING)}>
                  {t('unchoose')}
                </Button>
              )}
            </div>
          </fieldset>
        )}
        {shown.length === 0 ? (
          <EmptyState icon="search" title={t('none')} />
        ) : (
          <RoomTable rows={shown} chosen={chosen} onChoose={setChosen} open={open} onOpen={setOpen} />
        )}
        <p className="quiet">{live.link === 'lost' ? null : t(`link.${live.link}`)}</p>
      </div>
      {openRow !== undefined && (
        <PersonPanel
          key={openRow.person}
          row={openRow}
          doings={doings}
          onClose={close}
          onDo={(doing, filled) => start(doing, [openRow], filled)}
        />
      )}
      {intent !== null && (
        <CommandDialog
          intent={intent}
          room={room}
          onClose={() => setIntent(null)}
          onDone={(did, done) => {
            hasDone.current = true;
            setIntent(null);
            live.take(done.room);
            tell(did, done);
          }}
        />
      )}
    </div>
  );
}

/** How many stand elsewhere than they would: the fewest that would have to move is not worth working out. */
function countMoved(now: readonly string[], then: readonly string[]): number {
  return now.filter((person, index) => then[index] !== person).length;
}
