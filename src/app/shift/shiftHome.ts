// Shifts as the page uses them: what only lists is read here, all else is done by the practice worker.

import type { ServedShift, ShiftIndex } from '#scenario';
import { device, saveJson } from '#ui';
import { practiceHome } from '../practice/practiceHome.ts';
import { readContent } from '../practice/readContent.ts';
import type { ShiftOpened } from './shiftPort.ts';
import { openShiftStore, type ShiftRecord } from './shiftStore.ts';

/** Rejects with `ContentMissing`. */
export async function readShifts(): Promise<readonly ServedShift[]> {
  const folder = new URL('content/', document.baseURI).href;
  return ((await readContent(folder, 'shifts.json')) as ShiftIndex).shifts;
}

/** Runs kept on this device, the newest first; none where the browser keeps nothing. */
export async function listRuns(): Promise<readonly ShiftRecord[]> {
  try {
    const runs = await (await openShiftStore()).list();
    return runs.toSorted((a, b) => b.changedMs - a.changedMs);
  } catch {
    return [];
  }
}

export async function beginShift(shift: string, language: string): Promise<ShiftOpened> {
  const opened = await (
    await practiceHome().shifts()
  ).start({ shift, language, caseLanguage: device.getState().caseLanguage ?? language });
  void navigator.storage?.persist?.();
  return opened;
}

export async function deleteRun(run: string): Promise<void> {
  await (await practiceHome().shifts()).remove(run);
}

/** Takes the log of a run away as a file, with those of its cases. */
export async function downloadRun(run: string): Promise<void> {
  const log = await (await practiceHome().shifts()).log(run);
  if (log === null) return;
  saveJson(`firstline-shift-${log.header.shift}-${run.slice(0, 8)}.json`, log);
}

/** The words of a shift in a language, English where it lacks them. */
export function wordsOf({ texts }: ServedShift, language: string): (id: string) => string {
  const words = texts[language] ?? texts['en'] ?? {};
  return (id) => words[id] ?? '';
}
