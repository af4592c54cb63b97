// Words at the edge: text references with their values become sentences of a language, and so does the law. Browser, server and command
// line format alike.
export { makeWords, type TextArgs, type TextReference } from './makeWords.ts';
export { openLawBook, type LawBook, type Provision } from './lawBook.ts';
export { factInWords, makeLawTexts, valueInWords, withOwnValues, type LawTexts, type Say } from './lawTexts.ts';
export { makeLawWords, type LawWords } from './lawWords.ts';
export { inForceInWords } from './inForceWords.ts';
export { foldWords } from './foldWords.ts';
export { makeRuleSearch, type RuleSearch } from './ruleSearch.ts';
export {
  lackingInWords,
  partInWords,
  stepInWords,
  stepsBelow,
  toneOf,
  verdictInWords,
  type ProofTone,
} from './proofWords.ts';
