// What the replay of an attempt reads, whoever looks back: the trainee after the debrief, or an examiner who knows no name.

import { createContext, useContext, type ComponentType } from 'react';
import type { Debrief, Feedback } from '#scoring';
import type { LawWords, Say } from '#words';

type Entry = Debrief<string>['timeline'][number];

export interface Replaying {
  /** Language of the case. */
  readonly language: string;
  readonly feedback: Pick<Feedback, 'viewAt' | 'drawingAt'>;
  readonly timeline: readonly Entry[];
  readonly decidable: Debrief<string>['decidable'];
  readonly decided: Debrief<string>['decided'];
  readonly law: LawWords;
  readonly say: Say;
  /** Names of lights, pages and findings; the name itself where there is no word. */
  readonly term: Say;
  /** The officer at the counter: "You", or "The candidate". */
  readonly officer: string;
  /** Before anything was done. */
  readonly start: string;
  readonly tell: (entry: Entry) => string;
  /** What else there is to say at an act. */
  readonly Below: ComponentType<{ readonly act: number }> | null;
}

export const ReplayContext = createContext<Replaying | null>(null);

/** Throws outside of a replay. */
export function useReplay(): Replaying {
  const found = useContext(ReplayContext);
  if (found === null) throw new Error('useReplay: there is no replay around this part');
  return found;
}
