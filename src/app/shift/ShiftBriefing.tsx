// Before a shift: the post, its hours and its rules, and what one is told.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PRECEDENCES, type ServedShift } from '#scenario';
import { Button, ButtonLink, Callout, Link } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { timeOfDay } from '../../trainee/counter/bars/timeOfDay.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { NotFound } from '../NotFound.tsx';
import { Page } from '../Page.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { beginShift, listRuns, readShifts, wordsOf } from './shiftHome.ts';
import type { ShiftFault } from './shiftPort.ts';
import type { ShiftRecord } from './shiftStore.ts';
import './words.ts';
import './shift.css';

export function ShiftBriefing({ shift }: { readonly shift: string }): ReactNode {
  const load = useCallback(async () => {
    const [shifts, runs] = await Promise.all([readShifts(), listRuns()]);
    return {
      served: shifts.find(({ file }) => file.id === shift) ?? null,
      going: runs.find(({ header, closed }) => header.shift === shift && closed === null) ?? null,
    };
  }, [shift]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  const { served, going } = loaded.value;
  return served === null ? <NotFound /> : <Briefing served={served} going={going} />;
}

interface BriefingProps {
  readonly served: ServedShift;
  readonly going: ShiftRecord | null;
}

function Briefing({ served, going }: BriefingProps): ReactNode {
  const { t, i18n } = useTranslation(['shift', 'common']);
  const tell = wordsOf(served, i18n.language);
  const { id, pack, startsAt, minutes, restAfter, restMinutes } = served.file;
  const [fault, setFault] = useState<ShiftFault | null>(null);
  const [begins, setBegins] = useState(false);
  const begin = async (): Promise<void> => {
    setBegins(true);
    const opened = await beginShift(id, i18n.language);
    if (opened.ok) {
      location.hash = ADDRESSES.shift(id, opened.open.record.run);
      return;
    }
    setBegins(false);
    setFault(opened.fault);
  };
  return (
    <Page title={tell('title')} above={<Link href={ADDRESSES.shift()}>{t('all')}</Link>} width="text">
      <div className="shift-briefing">
        <section aria-labelledby="shift-told">
          <h2 id="shift-told">{t('briefing.told')}</h2>
          <p>{tell('briefing')}</p>
        </section>
        <section aria-labelledby="shift-today">
          <h2 id="shift-today">{t('briefing.today')}</h2>
          <dl className="fact-rows">
            <div>
              <dt>{t('briefing.when')}</dt>
              <dd>{t('briefing.whenWords', { from: startsAt, to: timeOfDay(startsAt, minutes * 60) })}</dd>
            </div>
            <div>
              <dt>{t('briefing.law')}</dt>
              <dd>{t(`common:pack.${pack}` as never)}</dd>
            </div>
            <div>
              <dt>{t('briefing.break')}</dt>
              <dd>{t('briefing.breakWords', { after: restAfter, takes: restMinutes })}</dd>
            </div>
          </dl>
        </section>
        <section aria-labelledby="shift-order">
          <h2 id="shift-order">{t('briefing.order')}</h2>
          <p>{t('briefing.orderLead')}</p>
          <ol className="shift-order">
            {[...PRECEDENCES, 'turn' as const].map((ground) => (
              <li key={ground}>{t(`briefing.ground.${ground}`)}</li>
            ))}
          </ol>
          <p className="quiet">{t('briefing.house')}</p>
          <p>{t('briefing.written')}</p>
        </section>
        {fault !== null && (
          <Callout tone="bad" role="alert" title={t('fault.title')}>
            {t(`fault.${fault}`)}
          </Callout>
        )}
        <div className="row">
          {going !== null && (
            <ButtonLink kind="primary" size="l" endIcon="arrowForward" href={ADDRESSES.shift(id, going.run)}>
              {t('goOn')}
            </ButtonLink>
          )}
          <Button kind={going === null ? 'primary' : 'plain'} size="l" isDisabled={begins} onPress={() => void begin()}>
            {t(going === null ? 'briefing.begin' : 'briefing.again')}
          </Button>
        </div>
        <p className="quiet">{t('briefing.caseLanguage')}</p>
      </div>
    </Page>
  );
}
