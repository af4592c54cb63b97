// What the screens of an attempt must know of the exam around it; null: there is none. What is withheld stands in the view.

import { createContext, useContext } from 'react';

export interface ExamAround {
  /** The address of the sitting. */
  readonly back: string;
  /** Nothing is to hang on a picture. */
  readonly plain: boolean;
  /** Whether one may look back on a case as soon as it is signed. */
  readonly looksBack: boolean;
  /** What is not asked of this person. */
  readonly leftOut: readonly ('faces' | 'pictures')[];
}

export const ExamContext = createContext<ExamAround | null>(null);

export function useExam(): ExamAround | null {
  return useContext(ExamContext);
}
