// What a language brings to the rules by which a question is heard: its words and turns of phrase, as patterns over folded tokens.
// A pattern is a regular expression whose words stand free; `{name}` stands for one of the language's word classes, `~` for up to four
// words in between.

export interface AskingWords {
  /** Word classes that patterns name. */
  readonly classes: Readonly<Record<string, string>>;
  /** Taken off the beginning of a sentence again and again: "well", "and", "sir". */
  readonly leadIns: string;
  /** Words that carry no content. */
  readonly stopWords: string;
  readonly encourager: readonly string[];
  readonly procedural: readonly string[];
  /** Begins a statement that tells what the officer does, offers or asks to be done. */
  readonly informs: readonly string[];
  readonly threat: readonly string[];
  /** A question that the law has asked in two halves: protection, or fear of return. */
  readonly declaration: readonly string[];
  /** A list that closes nothing: "anything, here or there". */
  readonly anyOr: readonly string[];
  /** Opens an invitation: tell, describe, explain. */
  readonly invite: readonly string[];
  /** An invitation in the form of a yes-or-no question. */
  readonly politePolar: readonly string[];
  /** What makes any request a free narrative. */
  readonly ownWords: readonly string[];
  /** After an invitation: a yes-or-no question in disguise. */
  readonly embeddedIf: readonly string[];
  /** After an invitation: a question for one item. */
  readonly embeddedItem: readonly string[];
  /** After an invitation: what has one value only. */
  readonly oneValue: readonly string[];
  /** After an invitation: stays open all the same. */
  readonly embeddedOpen: readonly string[];
  readonly tag: readonly string[];
  /** Asks whether the officer has understood. */
  readonly checksBack: readonly string[];
  /** Quotes the person: "you said". */
  readonly quotes: readonly string[];
  readonly negative: readonly string[];
  readonly pressure: readonly string[];
  readonly soYou: readonly string[];
  /** Takes something shameful or unlawful as given, whatever the form. */
  readonly accusing: readonly string[];
  /** Harm and intimate things: not to be brought up by the officer. */
  readonly harm: readonly string[];
  readonly harmGiven: readonly string[];
  readonly opinion: readonly string[];
  readonly stereotype: readonly string[];
  readonly or: readonly string[];
  readonly orNot: readonly string[];
  readonly orElse: readonly string[];
  /** Two questions in one sentence. */
  readonly joined: readonly string[];
  readonly broad: readonly string[];
  /** A question word where a question begins. */
  readonly item: readonly string[];
  readonly why: readonly string[];
  readonly blamingWhy: readonly string[];
  /** A yes-or-no question by its form. */
  readonly polar: readonly string[];
  /** A statement about the person asked. */
  readonly aboutYou: readonly string[];
  readonly ever: readonly string[];
  readonly welfare: readonly string[];
  readonly check: readonly string[];
  /** A yes-or-no question on an event, where a story is wanted. */
  readonly event: readonly string[];
  readonly document: readonly string[];
  readonly kinship: readonly string[];
  readonly anchor: readonly string[];
  readonly quiz: readonly string[];
  readonly cue: readonly string[];
  readonly discrepancy: readonly string[];
  /** A clause of time or condition before the question itself. */
  readonly preamble: readonly string[];
}

export interface AskingLanguage {
  readonly code: string;
  /** Before accents fall. */
  readonly accented: readonly (readonly [RegExp, string])[];
  /** After accents fell: contractions, short forms of chat. */
  readonly opened: readonly (readonly [RegExp, string])[];
  /** Puts right what only the place in the sentence tells; careful: the writer sets accents. */
  readonly mend: (sentence: string, careful: boolean) => string;
  readonly words: AskingWords;
  /** Statement order serves for questions too (Spanish, French): a bare statement with no full stop is one. */
  readonly statesToAsk: boolean;
}

const compiled = new WeakMap<AskingLanguage, Map<string, RegExp>>();

export type PatternName = Exclude<keyof AskingWords, 'classes'>;

/** The patterns of one name as one expression; compiled once. */
export function patternOf(language: AskingLanguage, name: PatternName): RegExp {
  const known = compiled.get(language) ?? new Map<string, RegExp>();
  compiled.set(language, known);
  const made = known.get(name) ?? compilePattern(language, name);
  known.set(name, made);
  return made;
}

function compilePattern(language: AskingLanguage, name: PatternName): RegExp {
  const given = language.words[name];
  const alternatives = (typeof given === 'string' ? [given] : given).map((one) => expand(one, language.words.classes));
  if (alternatives.length === 0) return /(?!)/u;
  // Words stand free; a pattern may bring the space before or behind it itself.
  return new RegExp(`(?:(?<![^ ])|(?= ))(?:${alternatives.join('|')})(?:(?<= )|(?![^ ]))`, 'u');
}

function expand(pattern: string, classes: Readonly<Record<string, string>>): string {
  const named = pattern.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`asking words: no class "${name}"`);
    return `(?:${expand(words, classes)})`;
  });
  return named.replaceAll(' ~ ', ' (?:[^ ,]+ ){0,4}');
}
