// What the page says for itself where Safe Exam Browser sends no headers of its own: the browser is asked for the hashes of its keys over the
// page's address (https://safeexambrowser.org/developer/documentation.html, JavaScript API), and they go along with each request.

import { SEB_HEADERS } from '#exam';

interface SafeExamBrowser {
  readonly security?: {
    readonly configKey?: string;
    readonly browserExamKey?: string;
    /** Where the hashes are worked out only when they are asked for. */
    readonly updateKeys?: (then: () => void) => void;
  };
}

/** A browser that does not call back keeps nobody waiting for longer. */
const WAIT_MS = 2000;

/** Nothing in any other browser. */
export async function safeBrowserHeaders(): Promise<Readonly<Record<string, string>>> {
  const { security } = (globalThis as { SafeExamBrowser?: SafeExamBrowser }).SafeExamBrowser ?? {};
  if (security === undefined) return {};
  const { updateKeys } = security;
  if (updateKeys !== undefined)
    await new Promise<void>((resolve) => {
      setTimeout(resolve, WAIT_MS);
      updateKeys.call(security, resolve);
    });
  const { configKey = '', browserExamKey = '' } = security;
  if (configKey === '') return {};
  return {
    [SEB_HEADERS.page]: location.href.replace(/#.*$/s, ''),
    [SEB_HEADERS.pageConfigKey]: configKey,
    ...(browserExamKey === '' ? {} : { [SEB_HEADERS.pageBrowserExamKey]: browserExamKey }),
  };
}
