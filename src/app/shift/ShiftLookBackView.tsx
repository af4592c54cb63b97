// A shift looked back on: what counted and why, each person with the debrief of their case, and the course of it act by act.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServedShift } from '#scenario';
import { Button, ButtonLink, Callout, Card, Link } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useSay } from '../../trainee/law/say.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { Page } from '../Page.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { ShiftCourse } from './ShiftCourse.tsx';
import { downloadRun, wordsOf } from './shiftHome.ts';
import type { ShiftLookBack } from './shiftPort.ts';

export function ShiftLookBackView({ run }: { readonly run: string }): ReactNode {
  const load = useCallback(async () => (await practiceHome().shifts()).lookBack(run), [run]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed' || loaded.value === null) return <CannotLoad again={again} />;
  return <LookBack back={loaded.value} />;
}

export function ticketOf({ file }: ServedShift, who: string): number {
  return Object.keys(file.queue).indexOf(who) + 1;
}

function LookBack({ back }: { readonly back: ShiftLookBack }): ReactNode {
  const { t } = useTranslation('shift');
  const { say } = useSay('shift');
  const { record, served, report } = back;
  const { language } = record.header;
  return (
    <Page
      title={t('back.title')}
      above={
        <>
          <Link href={ADDRESSES.shift()}>{t('all')}</Link> ·{' '}
          <span lang={language} dir="auto">
            {wordsOf(served, language)('title')}
          </span>
        </>
      }
      lead={<p>{t('points', { points: report.total, max: report.max })}</p>}
    >
      <div className="shift-back">
        {report.criticalErrors.length > 0 && (
          <Callout tone="bad" title={t('back.criticalLead')}>
            <ul>
              {report.criticalErrors.map(({ who, id }) => (
                <li key={`${who} ${id}`}>{t('back.critical', { ticket: ticketOf(served, who) })}</li>
              ))}
            </ul>
          </Callout>
        )}
        <section aria-labelledby="back-marks">
          <h2 id="back-marks">{t('back.marks')}</h2>
          <dl className="shift-marks">
            {report.items.map(({ id, points, max, explanation }) => (
              <div key={id}>
                <dt>{t(`back.item.${id}`)}</dt>
                <dd className="shift-mark">{t('points', { points, max })}</dd>
                <dd className="quiet">{say(`back.code.${explanation.code}`, explanation.args)}</dd>
              </div>
            ))}
          </dl>
          <p className="quiet">{t('back.weights')}</p>
        </section>
        <section aria-labelledby="back-people">
          <h2 id="back-people">{t('back.people')}</h2>
          <p className="quiet">{t('back.peopleLead')}</p>
          <ul className="bare shift-cards">
            {report.waits.map((wait) => (
              <PersonCard key={wait.who} back={back} wait={wait} />
            ))}
          </ul>
        </section>
        <ShiftCourse back={back} />
        <div className="row">
          <ButtonLink kind="primary" href={ADDRESSES.shift(record.header.shift)}>
            {t('back.again')}
          </ButtonLink>
          <Button icon="download" onPress={() => void downloadRun(record.run)}>
            {t('back.log')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

interface PersonCardProps {
  readonly back: ShiftLookBack;
  readonly wait: ShiftLookBack['report']['waits'][number];
}

function PersonCard({ back, wait: { who, minutes } }: PersonCardProps): ReactNode {
  const { t } = useTranslation('shift');
  const { record, served, state, results } = back;
  const { language } = record.header;
  const ticket = ticketOf(served, who);
  const first = served.file.queue[who]?.first;
  const result = results[who];
  const attempt = record.attempts[who];
  const handed = state.handovers.find((one) => one.who === who);
  return (
    <Card as="li">
      <div className="shift-person">
        <h3>{t('queue.ticket', { ticket })}</h3>
        <p lang={language} dir="auto">
          {wordsOf(served, language)(`queue.${who}`)}
        </p>
        <p className="quiet">
          {first === undefined
            ? t('back.ownTurn')
            : t('back.entitled', { ground: t(`supervisor.ground.${first.ground}`) })}{' '}
          {minutes === null ? t('back.neverCalled') : t('back.waited', { count: minutes })}
        </p>
        {handed !== undefined && (
          <div>
            <p>{t('back.note', { to: t(`to.${handed.to}`) })}</p>
            {handed.faults.length === 0 ? (
              <p className="quiet">{t('note.whole')}</p>
            ) : (
              <ul className="shift-faults">
                {handed.faults.map((fault) => (
                  <li key={fault}>{t(`note.fault.${fault}`)}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        {result !== undefined && attempt !== undefined ? (
          <p>
            {t('back.casePoints', { points: result.points, max: result.max })}{' '}
            <Link href={ADDRESSES.debrief(attempt)} aria-label={t('back.caseDebriefOf', { ticket })}>
              {t('back.caseDebrief')}
            </Link>
          </p>
        ) : (
          <p className="quiet">{t('back.noDecision')}</p>
        )}
      </div>
    </Card>
  );
}
