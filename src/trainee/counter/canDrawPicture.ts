// Can this browser draw the picture of the counter, and is the page dark?

import type { DeviceSettings } from '#ui';

/** Whether there is WebGL. Without it the panels do everything and a portrait stands for the picture. */
export function canDrawPicture(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

export function isDark({ scheme }: Pick<DeviceSettings, 'scheme'>): boolean {
  if (scheme !== 'system') return scheme === 'dark';
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}
