// The result of a session, whatever was practised. The page and the command line tell the same.

import { isJudged, type DrillLog } from './drillLog.ts';
import { questionResultOf, type QuestionResult } from './questionResult.ts';
import { judgedResultOf, type JudgedResult } from './result.ts';

export type DrillResult = JudgedResult | QuestionResult;

export function resultOf(log: DrillLog): DrillResult {
  return isJudged(log) ? judgedResultOf(log) : questionResultOf(log);
}

/** Whether it tells of questions. */
export function isOfQuestions(result: DrillResult): result is QuestionResult {
  return 'language' in result;
}
