// The practice worker: gives the practice desk and the desk of shifts the browser's storage, clock, chance and files. The page talks to it by comlink.

import { expose, proxy } from 'comlink';
import type { AttemptStore } from './attemptStore.ts';
import { Casebook } from './casebook.ts';
import { openIndexedStore } from './indexedStore.ts';
import { makeId, makeSeed } from './makeId.ts';
import { MemoryStore } from './memoryStore.ts';
import { PracticeDesk } from './practiceDesk.ts';
import { ShiftDesk } from '../shift/shiftDesk.ts';
import { MemoryShiftStore, openShiftStore } from '../shift/shiftStore.ts';
import { readContent } from './readContent.ts';

const CHANNEL = 'firstline.attempts';

interface Supersession {
  readonly attempt: string;
  readonly owner: string;
}

interface Desks {
  readonly practice: PracticeDesk;
  readonly shifts: ShiftDesk;
}

async function openDesks(content: string): Promise<Desks> {
  const channel = new BroadcastChannel(CHANNEL);
  const read = (path: string): Promise<unknown> => readContent(content, path);
  const casebook = new Casebook(read);
  const attempts = await openStore();
  const practice = new PracticeDesk({
    casebook,
    store: attempts,
    nowMs: () => Date.now(),
    makeId,
    makeSeed,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: only this origin hears it.
    tellOthers: (attempt, owner) => channel.postMessage({ attempt, owner } satisfies Supersession),
  });
  channel.addEventListener('message', ({ data }: MessageEvent<Supersession>) =>
    practice.superseded(data.attempt, data.owner),
  );
  const store = await openShiftStore().catch(() => new MemoryShiftStore());
  const shifts = new ShiftDesk({ practice, casebook, attempts, store, read, nowMs: () => Date.now(), makeId });
  return { practice, shifts };
}

/** Where the browser keeps nothing (private mode, a full disk), practice goes on in memory; the page says so. */
async function openStore(): Promise<AttemptStore> {
  try {
    return await openIndexedStore();
  } catch {
    return new MemoryStore();
  }
}

let desks: Promise<Desks> | null = null;

function desksOf(content: string): Promise<Desks> {
  desks ??= openDesks(content);
  return desks;
}

/** `content`: address of the content folder. */
const worker = {
  open: async (content: string) => proxy((await desksOf(content)).practice),
  shifts: async (content: string) => proxy((await desksOf(content)).shifts),
};
export type PracticeWorker = typeof worker;

expose(worker);
