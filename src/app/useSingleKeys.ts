// Keys that hold everywhere: M turns the sound off and on. Only where single keys are allowed and nobody is typing.

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, changeDevice, device, isTyping } from '#ui';

export function useSingleKeys(): void {
  const { t } = useTranslation();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { singleKeys, muted } = device.getState();
      if (!singleKeys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'm' || isTyping(event.target)) return;
      changeDevice({ muted: !muted });
      announce(t(muted ? 'sound.on' : 'sound.off'));
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, [t]);
}
