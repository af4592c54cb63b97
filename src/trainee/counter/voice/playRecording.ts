// Plays what somebody has recorded of a line.

import type { Playing } from './lineSpeaker.ts';

/** Ends at once, with `failed`, where the file cannot be had or played. Returns the way to stop. */
export function playRecording(paths: readonly string[], { volume, rate, started, ended, failed }: Playing): () => void {
  const src = paths.map((path) => new URL(`content/${path}`, document.baseURI).href);
  let isOver = false;
  const over = (tell: () => void): void => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  const made = import('howler').then(({ Howl }) => {
    const howl = new Howl({ src, volume, rate });
    howl.once('play', () => {
      if (!isOver) started();
    });
    howl.once('end', () => over(ended));
    howl.once('loaderror', () => over(failed));
    howl.once('playerror', () => over(failed));
    if (!isOver) howl.play();
    return howl;
  });
  made.catch(() => over(failed));
  return () => {
    isOver = true;
    made.then(
      (howl) => howl.unload(),
      () => undefined,
    );
  };
}
