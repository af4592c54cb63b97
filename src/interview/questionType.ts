// What kind of question was asked, and whether that kind is right in itself. Taxonomy: interviewing.md 2.1 (UK and
// Portsmouth/Amsterdam coding; Griffiths Question Map). Authored questions carry their type; it is never guessed.

export const QUESTION_TYPES = [
  'open',
  'probing',
  'closed',
  'forced_choice',
  'leading',
  'multiple',
  'opinion_statement',
  'echo',
  'encourager',
  'procedural',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export function isQuestionType(name: string): name is QuestionType {
  return (QUESTION_TYPES as readonly string[]).includes(name);
}

/** Types that stay out of every ratio: they carry no question. */
export function isSubstantive(type: QuestionType): boolean {
  return type !== 'encourager' && type !== 'procedural';
}

/** Appropriate by type; a closed question only where its author says so (checks, declarations, welfare, single legal facts). */
export function isAppropriate(type: QuestionType, closedIsFitting: boolean): boolean {
  return type === 'open' || type === 'probing' || (type === 'closed' && closedIsFitting);
}

/** Types that contaminate an answer: they suggest it, narrow it falsely or judge it. */
export function isContaminating(type: QuestionType): boolean {
  return type === 'leading' || type === 'forced_choice' || type === 'multiple' || type === 'opinion_statement';
}

/** Flags that change feedback, not the type (interviewing.md 2.4). */
export const QUESTION_FLAGS = [
  'why',
  'blaming_why',
  'sensitive',
  'stereotype',
  'accusatory',
  'presupposition',
  'quiz',
  'plausibility_assumption',
  'temporal_anchor',
  'inconsistency_put',
  'summary_check',
  'welfare',
] as const;
export type QuestionFlag = (typeof QUESTION_FLAGS)[number];
