// Working offline: the service worker keeps app and content on the device. A new version is offered, never forced; without a service
// worker (plain http, an old browser) everything works while there is a connection.

import { registerSW } from 'virtual:pwa-register';
import { createStore } from 'zustand/vanilla';

interface OfflineState {
  /** `ready`: works without a connection. */
  readonly copy: 'none' | 'ready';
  /** Loads the new version that waits; null: there is none. */
  readonly update: (() => void) | null;
  /** Asks the browser to install the app; null: it does not offer that. */
  readonly install: (() => void) | null;
}

export const offline = createStore<OfflineState>(() => ({ copy: 'none', update: null, install: null }));

/** Whether this browser, at this address, may keep a copy at all. */
export function canKeepCopy(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator;
}

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

export function setUpOffline(): void {
  const update = registerSW({
    onOfflineReady: () => offline.setState({ copy: 'ready' }),
    onNeedRefresh: () => offline.setState({ update: () => void update(true) }),
    onRegisteredSW: (_address, registration) => {
      if (registration?.active?.state === 'activated') offline.setState({ copy: 'ready' });
      // The academy's parts are not kept here: one that the server no longer has belongs to a version before, and only the newer one goes on.
      globalThis.addEventListener('vite:preloadError', () => void goOnWithNewer(registration));
    },
  });
  globalThis.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offline.setState({ install: () => void (event as InstallEvent).prompt() });
  });
  globalThis.addEventListener('appinstalled', () => offline.setState({ install: null }));
}

/** Loads the page anew with the newer version, where there is one. */
async function goOnWithNewer(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  try {
    await registration?.update();
  } catch {
    // There is no connection.
    return;
  }
  const newer = registration?.installing ?? registration?.waiting;
  if (!newer) return;
  const follow = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none.
    if (newer.state === 'installed') newer.postMessage({ type: 'SKIP_WAITING' });
    // It comes to that without being asked where no page was under the version before, as on a first visit.
    if (newer.state === 'activated') location.reload();
  };
  newer.addEventListener('statechange', follow);
  follow();
}
