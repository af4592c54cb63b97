// The worker of drills: gives the drill desk the browser's storage, clock and chance. Papers are drawn here, beside the page.

import { expose, proxy } from 'comlink';
import { makeId, makeSeed } from '../practice/makeId.ts';
import { DrillDesk } from './drillDesk.ts';
import { MemoryDrillStore, openDrillStore, type DrillStore } from './drillStore.ts';

async function openStore(): Promise<DrillStore> {
  try {
    return await openDrillStore();
  } catch {
    return new MemoryDrillStore();
  }
}

const worker = {
  open: async () => proxy(new DrillDesk({ store: await openStore(), nowMs: () => Date.now(), makeId, makeSeed })),
};
export type DrillWorker = typeof worker;

expose(worker);
