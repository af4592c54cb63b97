// The worker of drills: gives the drill desk the browser's storage, clock and chance. Papers are drawn here, beside the page.

import { expose, proxy } from 'comlink';
import type { QuestionBank, QuestionIndex } from '#drills';
import type { HearingLanguage } from '#interview';
import { makeId, makeSeed } from '../practice/makeId.ts';
import { readContent } from '../practice/readContent.ts';
import { DrillDesk } from './drillDesk.ts';
import { MemoryDrillStore, openDrillStore, type DrillStore } from './drillStore.ts';

async function openStore(): Promise<DrillStore> {
  try {
    return await openDrillStore();
  } catch {
    return new MemoryDrillStore();
  }
}

/** Rejects with `ContentMissing`. */
async function readQuestions(folder: string, language: HearingLanguage): Promise<QuestionBank> {
  const { banks } = (await readContent(folder, 'questions.json')) as QuestionIndex;
  const path = banks[language];
  if (path === undefined) throw new Error(`there are no questions in ${language}`);
  return (await readContent(folder, path)) as QuestionBank;
}

const worker = {
  /** `folder`: address of the content folder. */
  open: async (folder: string) =>
    proxy(
      new DrillDesk({
        store: await openStore(),
        nowMs: () => Date.now(),
        makeId,
        makeSeed,
        readQuestions: (language) => readQuestions(folder, language),
      }),
    ),
};
export type DrillWorker = typeof worker;

expose(worker);
