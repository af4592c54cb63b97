// The cases in their order: how each stands, and the way into the one whose turn it is.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SittingView } from '#exam';
import { AskFirst, Button, ButtonLink, Callout, Card, Chip, type Tone } from '#ui';
import { ADDRESSES, nameExamCase } from '../../trainee/addresses.ts';
import { useSitting } from './sittingContext.ts';
import { useActs } from './useActs.ts';

type Case = SittingView['cases'][number];

const TONES: Readonly<Record<ReturnType<typeof stateOf>, Tone>> = {
  waiting: 'plain',
  open: 'primary',
  signed: 'good',
  left: 'warn',
  time: 'warn',
};

function stateOf({ state, how }: Case): 'waiting' | 'open' | NonNullable<Case['how']> {
  return state === 'closed' ? (how ?? 'left') : state;
}

export function CaseList(): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  return (
    <Card as="section">
      <div className="sit-part">
        <h2>{t('sitting.casesTitle')}</h2>
        <ol className="bare sit-cases">
          {view.cases.map((one) => (
            <CaseRow key={one.position} one={one} />
          ))}
        </ol>
      </div>
    </Card>
  );
}

function CaseRow({ one }: { readonly one: Case }): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  const { sitting } = view;
  const { position, minutes, late } = one;
  const n = position + 1;
  const state = stateOf(one);
  const isNext = view.position === position;
  const href = ADDRESSES.examCase(sitting, position);
  return (
    <li className="sit-case" data-next={isNext}>
      <div className="sit-head">
        <h3>{t('sitting.caseNth', { n })}</h3>
        {minutes !== null && state === 'waiting' && (
          <span className="sit-small">{t('sitting.minutes', { minutes: withExtra(minutes, view) })}</span>
        )}
        <Chip tone={TONES[state]}>{t(`sitting.state.${state}`)}</Chip>
      </div>
      {late > 0 && <p className="sit-small">{t('sitting.late', { count: late })}</p>}
      {isNext && state === 'waiting' && (
        <div className="sit-actions">
          <ButtonLink kind="primary" endIcon="arrowForward" href={href}>
            {t('sitting.open', { n })}
          </ButtonLink>
          {view.time === 'case' && minutes !== null && !view.manner.noTimePressure && (
            <span className="sit-small">{t('sitting.openClock')}</span>
          )}
        </div>
      )}
      {state === 'open' && (
        <div className="sit-actions">
          <ButtonLink kind="primary" endIcon="arrowForward" href={href}>
            {t('sitting.goOn', { n })}
          </ButtonLink>
          <Leave position={position} />
        </div>
      )}
      {state === 'signed' && (
        <div className="sit-actions">
          {view.feedback === 'now' && (
            <ButtonLink kind="quiet" href={ADDRESSES.debrief(nameExamCase({ sitting, position }))}>
              {t('sitting.lookBack')}
            </ButtonLink>
          )}
        </div>
      )}
    </li>
  );
}

function withExtra(minutes: number, { manner }: SittingView): number {
  return Math.ceil((minutes * (100 + manner.extraPercent)) / 100);
}

function Leave({ position }: { readonly position: number }): ReactNode {
  const { t } = useTranslation('sit');
  const { trouble, isBusy, act } = useActs();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setAsks(true)}>
        {t('sitting.leave')}
      </Button>
      <AskFirst
        open={asks}
        title={t('sitting.leaveTitle', { n: position + 1 })}
        go={t('sitting.leaveDo')}
        back={t('sitting.stay')}
        isGrave
        isDisabled={isBusy}
        onGo={() => act({ do: 'leaveCase', position }, () => setAsks(false))}
        onBack={() => setAsks(false)}
      >
        <p>{t('sitting.leaveWords')}</p>
        {trouble !== null && (
          <Callout tone="warn" role="alert">
            {t(`sitting.refused.${trouble}`)}
          </Callout>
        )}
      </AskFirst>
    </>
  );
}
