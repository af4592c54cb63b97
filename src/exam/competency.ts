// Which competency does an item of the score speak for? A fixed table over the ids of items, so that a profile can be derived again from any
// report. The list of competencies is that of scenarios; whatever speaks of the law goes to the first of these that the case trains.

import type { COMPETENCIES } from '#scenario';
import type { ScoreItem } from '#scoring';

export type Competency = (typeof COMPETENCIES)[number];

/** The law on a case: on entry, on stay, on protection; else whether a decision was well founded. */
const OF_LAW = ['entryConditions', 'stayCalculation', 'protectionDuty', 'decisionWriting'] as const;

/** The first row whose beginning fits; the end of a documents item is told apart below. */
const BY_ID: readonly (readonly [beginning: string, competency: Competency])[] = [
  ['justification.records', 'registerChecks'],
  ['justification.differences', 'puttingInconsistencies'],
  ['interview.interpreting', 'interpreterUse'],
  ['interview.M02', 'interpreterUse'],
  ['interview.M06', 'interpreterUse'],
  ['interview.M07', 'interpreterUse'],
  ['interview.M15', 'puttingInconsistencies'],
  ['interview.M16', 'puttingInconsistencies'],
  ['interview.M17', 'safeguarding'],
  ['interview.M19', 'decisionWriting'],
  ['interview.M21', 'decisionWriting'],
  ['interview.', 'openInterviewing'],
  ['conduct.queries', 'registerChecks'],
  ['conduct.hits', 'registerChecks'],
  ['conduct.signal.', 'safeguarding'],
  ['conduct.referrals', 'safeguarding'],
  ['conduct.', 'dignity'],
  ['record.', 'decisionWriting'],
];

/** `trains`: the competencies of the case. */
export function competencyOf(
  { id, provisions }: Pick<ScoreItem, 'id' | 'provisions'>,
  trains: readonly string[],
): Competency {
  if (id.startsWith('documents.')) return id.endsWith('.face') ? 'faceComparison' : 'documentExamination';
  // Dilemmas name what they are about by codes (cultural-sensitivity.md, 1.1): C5 language, C6 safeguarding, C7 and C8 equal treatment.
  if (id.startsWith('conduct.dilemma.')) {
    if (provisions.includes('C7') || provisions.includes('C8')) return 'nonDiscrimination';
    if (provisions.includes('C6')) return 'safeguarding';
    if (provisions.includes('C5')) return 'interpreterUse';
    return 'dignity';
  }
  const found = BY_ID.find(([beginning]) => id.startsWith(beginning));
  return found?.[1] ?? OF_LAW.find((one) => trains.includes(one)) ?? 'entryConditions';
}
