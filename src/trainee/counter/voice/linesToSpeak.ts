// Which lines were said between two views, so that they can be spoken, and in whose voice? An interpreter's words come in the
// interpreter's voice; what was not rendered is no words, and the officer's own are not read back.

import type { TraineeView } from '../../looks.ts';
import { NARRATOR, OFFICER } from '../whoSpeaks.ts';

export interface SpokenLine {
  /** Number of the line in the transcript. */
  readonly n: number;
  /** Whose voice is heard. */
  readonly speaker: string;
  /** What is said of it: what stands in brackets is seen. */
  readonly text: string;
  /** Paths of a recording in the content folder, one a format. */
  readonly recordings?: readonly string[];
}

export function linesToSpeak(before: TraineeView, after: TraineeView): readonly SpokenLine[] {
  if (after.voiceless === true) return [];
  return after.transcript
    .slice(before.transcript.length)
    .filter(({ who, through }) => who !== OFFICER && who !== NARRATOR && through?.renderedSeconds !== 0)
    .map(({ n, who, text, through, recordings }) => ({
      n,
      speaker: through?.interpreter ?? who,
      text: text
        .replaceAll(/\([^)]*\)/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      ...(recordings === undefined ? {} : { recordings }),
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
