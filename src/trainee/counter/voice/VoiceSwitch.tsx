// Turns the voice of people at the counter on and off; says why where there is none.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { changeDevice, IconButton, showToast, Tooltip, useDevice } from '#ui';
import { useCounter } from '../counterContext.ts';
import { lineSpeaker } from './lineSpeaker.ts';

export function VoiceSwitch(): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  const { voiced } = useDevice();
  useStore(lineSpeaker().heard, ({ voices }) => voices);
  if (view.voiceless === true) return null;
  const isRecorded = attempt.entry.recorded?.includes(attempt.language) === true;
  const words = voiced ? t('top.voiceOff') : t('top.voiceOn');
  const turn = (): void => {
    if (!voiced && !isRecorded && !lineSpeaker().canSpeak(attempt.language)) {
      showToast({ words: t('voice.none'), tone: 'warn' });
      return;
    }
    // Whoever asks for a voice wants to hear it.
    changeDevice(voiced ? { voiced: false } : { voiced: true, muted: false });
    if (!voiced) showToast({ words: t('voice.on') });
  };
  return (
    <Tooltip words={words}>
      <IconButton icon={voiced ? 'speech' : 'speechOff'} label={words} onPress={turn} />
    </Tooltip>
  );
}
