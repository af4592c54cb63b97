// The bar at the top: which case this is and where, the day the law is read at, how far the talk is, the clock, pause and help.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeDevice, Icon, IconButton, Time, Tooltip, useDevice } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import { useExam } from '../../examAround.ts';
import { useCounter } from '../counterContext.ts';
import type { OfficerAction } from '../keys/officerActions.ts';
import { VoiceSwitch } from '../voice/VoiceSwitch.tsx';
import { Deadline } from './Deadline.tsx';
import { PhaseTrail } from './PhaseTrail.tsx';
import { timeOfDay } from './timeOfDay.ts';
import './topBar.css';

export function TopBar({ actions }: { readonly actions: readonly OfficerAction[] }): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  const { muted } = useDevice();
  const { title, place, date } = view.case;
  const act = (id: string): OfficerAction | undefined => actions.find((action) => action.id === id);
  const hint = act('hint');
  const pause = act('pause');
  const exam = useExam();
  const leave = t(exam !== null ? 'exam.back' : attempt.shift === undefined ? 'top.leave' : 'shift.back');
  return (
    <header className="counter-top">
      <Tooltip words={leave}>
        <IconButton
          icon="arrowBack"
          label={leave}
          onPress={() => {
            location.hash =
              exam !== null
                ? exam.back
                : attempt.shift === undefined
                  ? ADDRESSES.start()
                  : ADDRESSES.shift(attempt.shift.shift, attempt.shift.run);
          }}
        />
      </Tooltip>
      <div className="counter-case">
        <h1 className="counter-title">
          <bdi lang={attempt.language}>{title}</bdi>
        </h1>
        <p className="counter-place">
          <bdi lang={attempt.language}>{place}</bdi>
          <span className="counter-law">{t('top.lawAt', { date: new Date(`${date}T12:00:00Z`) })}</span>
        </p>
      </div>
      <PhaseTrail />
      <div className="counter-time">
        {attempt.shift === undefined && (
          <span className="counter-waiting" title={t('top.waiting', { count: view.waiting })}>
            <Icon name="people" size="s" label={t('top.waiting', { count: view.waiting })} />
            <span aria-hidden="true">{view.waiting}</span>
          </span>
        )}
        <span className="counter-clock">
          <span className="hidden-visually">{t('top.clock')}</span>
          <time className="counter-hour left-to-right">{timeOfDay(view.case.startsAt, view.clockSeconds)}</time>
          <span className="counter-elapsed">
            <Time seconds={view.clockSeconds} /> <span className="hidden-visually">{t('top.elapsed')}</span>
          </span>
        </span>
        <Deadline />
      </div>
      <div className="counter-tools">
        {hint?.offered() === true && (
          <Tooltip words={t('top.hint')}>
            <IconButton icon="guide" label={t('top.hint')} onPress={() => hint.act()} />
          </Tooltip>
        )}
        {pause?.offered() === true && (
          <Tooltip words={t('top.pause')}>
            <IconButton icon="pause" label={t('top.pause')} onPress={() => pause.act()} />
          </Tooltip>
        )}
        <VoiceSwitch />
        <Tooltip words={muted ? t('top.unmute') : t('top.mute')}>
          <IconButton
            icon={muted ? 'soundOff' : 'sound'}
            label={muted ? t('top.unmute') : t('top.mute')}
            onPress={() => changeDevice({ muted: !muted })}
          />
        </Tooltip>
        <Tooltip words={t('top.help')}>
          <IconButton icon="unknown" label={t('top.help')} onPress={() => act('help')?.act()} />
        </Tooltip>
      </div>
    </header>
  );
}
