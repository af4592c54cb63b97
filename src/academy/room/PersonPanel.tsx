// One person of the room: how they stand, what was noted (facts, never verdicts), what may be given back, what happened, and what can be done.
// Beside the table where there is room for it; else a dialog over it.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomRow } from '#exam';
import { Button, Callout, Chip, Dialog, IconButton, makeClock, useMedia } from '#ui';
import type { Doing } from './CommandDialog.tsx';
import { Ago, minutesOf, StateChip, TimeLeft, useNames, useSeen } from './RoomCells.tsx';
import { StoryPart } from './StoryPart.tsx';
import './words.ts';

interface PersonPanelProps {
  readonly row: RoomRow;
  readonly doings: readonly Doing[];
  readonly onDo: (doing: Doing, filled?: { readonly minutes: number; readonly reason: string }) => void;
  readonly onClose: () => void;
}

/** As wide as room.css has it for both. */
const BESIDE = '(min-width: 70rem)';

export function PersonPanel(props: PersonPanelProps): ReactNode {
  const { t } = useTranslation('room');
  const name = useNames()(props.row);
  const isBeside = useMedia(BESIDE);
  if (isBeside) return <BesidePanel {...props} name={name} />;
  return (
    <Dialog open size="l" title={name} closeLabel={t('close')} onClose={props.onClose}>
      <div className="room-person">
        <Person {...props} name={name} />
      </div>
    </Dialog>
  );
}

type NamedProps = PersonPanelProps & { readonly name: string };

function BesidePanel(props: NamedProps): ReactNode {
  const { t } = useTranslation('room');
  const { name, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const element = panel.current;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [onClose]);
  return (
    <aside className="room-panel room-person" aria-labelledby="room-person" ref={panel}>
      <header className="room-panel-head">
        <h2 id="room-person" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      <Person {...props} />
    </aside>
  );
}

function Person({ row, doings, onDo, name }: NamedProps): ReactNode {
  const { t, i18n } = useTranslation('room');
  const { room } = useSeen();
  const { sitting, given, deadlineMs, lostMs } = row;
  const clock = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'medium' });
  const minutes = minutesOf(lostMs);
  const grants = [
    ...(given.extraPercent > 0 ? [t('extra', { percent: given.extraPercent })] : []),
    ...(given.noTimePressure ? [t('panel.noPressure')] : []),
    ...(given.breaksLeft > 0 ? [t('breaksLeft', { count: given.breaksLeft })] : []),
  ];
  return (
    <>
      <p className="room-chips">
        <StateChip row={row} />
        {row.position !== null && <Chip>{t('ofCases', { position: row.position + 1, of: row.of })}</Chip>}
      </p>
      {row.isDamaged && <Callout tone="bad">{t('panel.damaged')}</Callout>}
      {sitting === null && <p className="quiet">{t('panel.empty')}</p>}
      <dl className="room-facts">
        {sitting !== null && (
          <>
            <Fact label={t('panel.left')}>
              <TimeLeft row={row} />
            </Fact>
            {deadlineMs !== null && <Fact label={t('panel.until')}>{clock.format(deadlineMs)}</Fact>}
            <Fact label={t('panel.heard')}>
              <Ago atMs={row.heardMs} />
            </Fact>
          </>
        )}
        <Fact label={t('panel.given')}>{grants.length === 0 ? t('panel.none') : grants.join(' · ')}</Fact>
      </dl>
      {sitting !== null && room.state === 'open' && (
        <fieldset className="room-set academy-actions" aria-label={t('for.one', { name })}>
          {doings.map((doing) => (
            <Button key={doing} kind={doing === 'end' ? 'danger' : 'plain'} onPress={() => onDo(doing)}>
              {t(`do.${doing}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {minutes > 0 && (
        <Callout
          tone="note"
          icon="clock"
          actions={
            room.state === 'open' && (
              <Button onPress={() => onDo('grant', { minutes, reason: t('panel.lostReason', { minutes }) })}>
                {t('panel.giveBack', { minutes })}
              </Button>
            )
          }
        >
          {t('panel.lost', { minutes })}
        </Callout>
      )}
      {sitting !== null && (
        <>
          <section aria-labelledby="room-noted">
            <h3 id="room-noted">{t('panel.facts')}</h3>
            <p className="quiet">{t('panel.factsWords')}</p>
            <FactList row={row} />
          </section>
          <section aria-labelledby="room-story">
            <h3 id="room-story">{t('panel.story')}</h3>
            <StoryPart key={sitting} exam={room.exam} sitting={sitting} version={room.version} />
          </section>
        </>
      )}
    </>
  );
}

function FactList({ row: { facts } }: { readonly row: RoomRow }): ReactNode {
  const { t } = useTranslation('room');
  const { hidden, absent, pasted, devices, late, grantedMs, injected } = facts;
  const timesOf = ({ times, ms }: { readonly times: number; readonly ms: number }): string =>
    t('fact.hiddenWords', { times, clock: makeClock(ms / 1000) });
  return (
    <dl className="room-facts">
      <Fact label={t('fact.absent')}>{timesOf(absent)}</Fact>
      <Fact label={t('fact.hidden')}>{timesOf(hidden)}</Fact>
      <Fact label={t('fact.pasted')}>{t('fact.pastedWords', { times: pasted.times, letters: pasted.letters })}</Fact>
      <Fact label={t('fact.devices')}>{devices.length === 0 ? '–' : devices.join(', ')}</Fact>
      <Fact label={t('fact.late')}>{late}</Fact>
      <Fact label={t('fact.granted')}>
        <span className="left-to-right">{makeClock(grantedMs / 1000)}</span>
      </Fact>
      {injected.length > 0 && <Fact label={t('fact.injected')}>{injected.join(', ')}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
