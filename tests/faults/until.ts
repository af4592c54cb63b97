// Waiting, for a while or until something is so.

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until it is so; throws where it never is. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string, withinMs = 300_000): Promise<void> {
  const from = performance.now();
  while (!(await isSo())) {
    if (performance.now() - from > withinMs) throw new Error(`waited in vain until ${what}`);
    await wait(20);
  }
}
