// The lab's worker as the page uses it: started when the lab is first looked at, one for the page.

import { proxy, wrap, type Remote } from 'comlink';
import type { LabIndex } from '#lab';
import { readContent } from '../practice/readContent.ts';
import type { LabPort } from './labPort.ts';
import type { LabWorker } from './labWorker.ts';

const contentFolder = (): string => new URL('content/', document.baseURI).href;

let started: Promise<Remote<LabWorker>> | null = null;

function startWorker(): Promise<Remote<LabWorker>> {
  started ??= (async () => {
    const worker = new Worker(new URL('labWorker.ts', import.meta.url), { type: 'module', name: 'lab' });
    const remote = wrap<LabWorker>(worker);
    await remote.open(contentFolder());
    return remote;
  })();
  return started;
}

/** What the lab offers. Rejects with `ContentMissing`. */
export async function readLabIndex(): Promise<LabIndex> {
  return (await readContent(contentFolder(), 'lab.json')) as LabIndex;
}

export const labHome: LabPort = {
  checkPopulation: async (law, text) => (await startWorker()).checkPopulation(law, text),
  checkEdit: async (law, text) => (await startWorker()).checkEdit(law, text),
  run: async (question, tell) => (await startWorker()).run(question, proxy(tell)),
  stop: async () => (await startWorker()).stop(),
  prove: async (n) => (await startWorker()).prove(n),
};
