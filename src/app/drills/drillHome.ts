// Drills on this device as the page uses them: the worker starts when drills are first looked at, one for the page.

import { wrap, type Remote } from 'comlink';
import type { DrillPort } from '../../trainee/drills/drillPort.ts';
import { openDrillStore } from './drillStore.ts';
import type { DrillWorker } from './drillWorker.ts';

let started: Promise<Remote<DrillPort>> | null = null;

function desk(): Promise<Remote<DrillPort>> {
  started ??= (async () => {
    const worker = new Worker(new URL('drillWorker.ts', import.meta.url), { type: 'module', name: 'drills' });
    return wrap<DrillWorker>(worker).open(new URL('content/', document.baseURI).href);
  })();
  return started;
}

export const drillHome: DrillPort = {
  hall: async () => (await desk()).hall(),
  start: async (wish) => (await desk()).start(wish),
  open: async (session) => (await desk()).open(session),
  answer: async (session, answer) => (await desk()).answer(session, answer),
  end: async (session) => (await desk()).end(session),
  result: async (session) => (await desk()).result(session),
  log: async (session) => (await desk()).log(session),
  importLog: async (text) => (await desk()).importLog(text),
  contest: async (session, item, isContested) => (await desk()).contest(session, item, isContested),
  lesson: async () => (await desk()).lesson(),
  itemTable: async (session) => (await desk()).itemTable(session),
  review: async (session, item) => (await desk()).review(session, item),
  remove: async (session) => (await desk()).remove(session),
  drawing: async (session, item, look) => (await desk()).drawing(session, item, look),
  describe: async (session, item, look) => (await desk()).describe(session, item, look),
};

/** How many are kept, without starting the worker. */
export async function countDrills(): Promise<number> {
  try {
    return (await (await openDrillStore()).list()).length;
  } catch {
    // Where the browser keeps nothing, nothing is kept.
    return 0;
  }
}
