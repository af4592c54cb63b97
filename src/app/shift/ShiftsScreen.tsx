// All shifts: those under way, those there are, and those that were closed on this device.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServedShift } from '#scenario';
import { AskFirst, ButtonLink, Card, IconButton, isolate, Link, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { timeOfDay } from '../../trainee/counter/bars/timeOfDay.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { useAgo } from '../formats.ts';
import { Page } from '../Page.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { deleteRun, listRuns, readShifts, wordsOf } from './shiftHome.ts';
import type { ShiftRecord } from './shiftStore.ts';
import './words.ts';
import './shift.css';

export function ShiftsScreen(): ReactNode {
  const load = useCallback(async () => {
    const [shifts, runs] = await Promise.all([readShifts(), listRuns()]);
    return { shifts, runs };
  }, []);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <Shifts {...loaded.value} again={again} />;
}

interface ShiftsProps {
  readonly shifts: readonly ServedShift[];
  readonly runs: readonly ShiftRecord[];
  readonly again: () => void;
}

function Shifts({ shifts, runs, again }: ShiftsProps): ReactNode {
  const { t, i18n } = useTranslation('shift');
  const ago = useAgo();
  const titleOf = (id: string): string => {
    const served = shifts.find(({ file }) => file.id === id);
    return served === undefined ? id : wordsOf(served, i18n.language)('title');
  };
  const going = runs.filter(({ closed }) => closed === null);
  const done = runs.filter(({ closed }) => closed !== null);
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>}>
      <div className="shift-hall">
        {going.length > 0 && (
          <section aria-labelledby="shift-going">
            <h2 id="shift-going">{t('underWay')}</h2>
            <ul className="bare shift-cards">
              {going.map((run) => (
                <Card as="li" key={run.run}>
                  <div className="shift-row">
                    <div>
                      <h3>{titleOf(run.header.shift)}</h3>
                      <p className="quiet">{t('began', { ago: ago(run.startedMs) })}</p>
                    </div>
                    <div className="row">
                      <ButtonLink
                        kind="primary"
                        endIcon="arrowForward"
                        href={ADDRESSES.shift(run.header.shift, run.run)}
                        aria-label={t('goOnWith', { title: isolate(titleOf(run.header.shift)) })}
                      >
                        {t('goOn')}
                      </ButtonLink>
                      <Delete run={run.run} again={again} />
                    </div>
                  </div>
                </Card>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="shift-all">
          <h2 id="shift-all">{t('all')}</h2>
          <ul className="bare shift-cards">
            {shifts.map((served) => (
              <ShiftCard key={served.file.id} served={served} />
            ))}
          </ul>
        </section>
        {done.length > 0 && (
          <section aria-labelledby="shift-done">
            <h2 id="shift-done">{t('before')}</h2>
            <ul className="bare shift-done">
              {done.map(({ run, header, closed, changedMs }) => (
                <li key={run} className="shift-row">
                  <span>
                    <Link href={ADDRESSES.shift(header.shift, run)}>{titleOf(header.shift)}</Link>{' '}
                    <span className="quiet">
                      {t('points', { points: closed?.points ?? 0, max: closed?.max ?? 0 })} · {ago(changedMs)}
                    </span>
                  </span>
                  <Delete run={run} again={again} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}

function ShiftCard({ served }: { readonly served: ServedShift }): ReactNode {
  const { t, i18n } = useTranslation('shift');
  const tell = wordsOf(served, i18n.language);
  const { id, minutes, startsAt, queue } = served.file;
  return (
    <Card as="li">
      <div className="shift-row">
        <div>
          <h3>{tell('title')}</h3>
          <p className="quiet">
            <span className="left-to-right">
              {startsAt}–{timeOfDay(startsAt, minutes * 60)}
            </span>{' '}
            · {t('people', { count: Object.keys(queue).length })} · {t('minutes', { count: minutes })}
          </p>
        </div>
        <ButtonLink href={ADDRESSES.shift(id)} aria-label={t('openShift', { title: isolate(tell('title')) })}>
          {t('open')}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Delete({ run, again }: { readonly run: string; readonly again: () => void }): ReactNode {
  const { t } = useTranslation('shift');
  const [asks, setAsks] = useState(false);
  const remove = async (): Promise<void> => {
    setAsks(false);
    await deleteRun(run);
    showToast({ words: t('delete.done') });
    again();
  };
  return (
    <>
      <IconButton icon="trash" label={t('delete.command')} onPress={() => setAsks(true)} />
      <AskFirst
        open={asks}
        title={t('delete.title')}
        isGrave
        go={t('delete.confirm')}
        back={t('delete.keep')}
        onGo={() => void remove()}
        onBack={() => setAsks(false)}
      >
        <p>{t('delete.words')}</p>
      </AskFirst>
    </>
  );
}
