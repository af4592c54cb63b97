// What is to be heard, in words: for those who do not hear it or have the sound off.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#ui';
import type { SoundName } from '../../workplace.ts';
import { useCounter } from '../counterContext.ts';

const SHOWN_MS = 1800;

export function Captions(): ReactNode {
  const { captions } = useDevice();
  return captions ? <CaptionLine /> : null;
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
