// Lets a person hear how lines will be spoken here, and says so where the browser has no voice of the language.

import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button, useDevice } from '#ui';
import { lineSpeaker } from '../../trainee/counter/voice/lineSpeaker.ts';

export function TryVoice(): ReactNode {
  const { t, i18n } = useTranslation('settings');
  const { voiced, muted, volume } = useDevice();
  useStore(lineSpeaker().heard, ({ voices }) => voices);
  const language = i18n.language;
  useEffect(() => () => lineSpeaker().stop(), []);
  if (!lineSpeaker().canSpeak(language)) return <p className="field-hint">{t('voiceNone')}</p>;
  const sample = { n: 0, speaker: 'sample', text: t('sample') };
  return (
    <div>
      <Button
        icon="speech"
        isDisabled={!voiced || muted || volume === 0}
        onPress={() => lineSpeaker().speak([sample], { attempt: 'settings', language })}
      >
        {t('voiceTry')}
      </Button>
    </div>
  );
}
