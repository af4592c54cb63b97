// When does somebody come back to this window? Another device may have gone on meanwhile.

/** Calls back on every return; gives the way to stop. */
export function watchReturn(onReturn: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') onReturn();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
