// What is to be heard, in words: sounds for those who ask for it, and always the line that a voice speaks, whichever panel is open.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useDevice } from '#ui';
import type { SoundName } from '../../workplace.ts';
import { useCounter } from '../counterContext.ts';
import { lineSpeaker } from '../voice/lineSpeaker.ts';
import type { SpokenLine } from '../voice/linesToSpeak.ts';
import { nameOf } from '../whoSpeaks.ts';

const SHOWN_MS = 1800;

export function Captions(): ReactNode {
  const { captions } = useDevice();
  const line = useStore(lineSpeaker().heard, (heard) => heard.line);
  if (line !== null) return <VoiceLine line={line} />;
  return captions ? <CaptionLine /> : null;
}

/** Screen readers were told the line when it was said. */
function VoiceLine({ line }: { readonly line: SpokenLine }): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <p className="counter-caption counter-caption-voice" aria-hidden="true">
      <span lang={attempt.language} dir="auto">
        {t('caption.voice', { name: nameOf(view, line.speaker) ?? t('talk.someone'), words: line.text })}
      </span>
    </p>
  );
}

function CaptionLine(): ReactNode {
  const { workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [heard, setHeard] = useState<SoundName | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = workplace.listen((event) => {
      if (event.kind !== 'sound') return;
      setHeard(event.name);
      clearTimeout(timer);
      timer = setTimeout(() => setHeard(null), SHOWN_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [workplace]);
  return (
    <p className="counter-caption" aria-hidden="true">
      {heard === null ? '' : t(`caption.${heard}`)}
    </p>
  );
}
