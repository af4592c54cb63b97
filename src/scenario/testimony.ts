// What an answer in court is worth: how a witness answered, in the words of the key. House rules; interviewing.md has none for witnesses.

/** Ways of answering, and the share of the points that each earns, in thousandths. */
export const TESTIMONY_MARKS = {
  /** What was asked, as it was, and no more. */
  answered: 1000,
  /** “I do not know”, “I do not remember”, where that is so. */
  unknown: 1000,
  /** A mistake of the record, said at once. */
  corrected: 1000,
  /** What helps the other side, given as plainly as the rest. */
  conceded: 1000,
  /** What the law protects, left to the court. */
  kept: 1000,
  /** Several questions in one, taken one at a time. */
  split: 1000,
  /** True, and more than was asked. */
  volunteered: 500,
  /** True, and made to sound like less. */
  hedged: 500,
  guessed: 0,
  evaded: 0,
  /** An opinion, or the case of one side argued. */
  argued: 0,
  untrue: 0,
  disclosed: 0,
  /** Sharpness met with sharpness. */
  heated: 0,
} as const;
export type TestimonyMark = keyof typeof TESTIMONY_MARKS;

export const TESTIMONY_WORDS = Object.keys(TESTIMONY_MARKS) as [TestimonyMark, ...TestimonyMark[]];
