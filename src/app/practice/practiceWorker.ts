// The practice worker: gives the practice desk the browser's storage, clock, chance and files. The page talks to it by comlink.

import { expose, proxy } from 'comlink';
import type { AttemptStore } from './attemptStore.ts';
import { Casebook } from './casebook.ts';
import { openIndexedStore } from './indexedStore.ts';
import { makeId, makeSeed } from './makeId.ts';
import { MemoryStore } from './memoryStore.ts';
import { PracticeDesk } from './practiceDesk.ts';
import { readContent } from './readContent.ts';

const CHANNEL = 'firstline.attempts';

interface Supersession {
  readonly attempt: string;
  readonly owner: string;
}

async function openDesk(content: string): Promise<PracticeDesk> {
  const channel = new BroadcastChannel(CHANNEL);
  const desk = new PracticeDesk({
    casebook: new Casebook((path) => readContent(content, path)),
    store: await openStore(),
    nowMs: () => Date.now(),
    makeId,
    makeSeed,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: only this origin hears it.
    tellOthers: (attempt, owner) => channel.postMessage({ attempt, owner } satisfies Supersession),
  });
  channel.addEventListener('message', ({ data }: MessageEvent<Supersession>) =>
    desk.superseded(data.attempt, data.owner),
  );
  return desk;
}

/** Where the browser keeps nothing (private mode, a full disk), practice goes on in memory; the page says so. */
async function openStore(): Promise<AttemptStore> {
  try {
    return await openIndexedStore();
  } catch {
    return new MemoryStore();
  }
}

const worker = {
  /** `content`: address of the content folder. */
  open: async (content: string) => proxy(await openDesk(content)),
};
export type PracticeWorker = typeof worker;

expose(worker);
