// One officer turn as the rules ask about it: which patterns its words fit, how much of it the person has said already, how many
// questions it holds.

import { patternOf, type AskingLanguage, type PatternName } from './askingLanguage.ts';
import { foldText, readTurn, type Sentence } from './officerTurn.ts';

/** What a question stands in. A bare text is what the person said last. */
export interface AskingContext {
  readonly previousQuestion?: string | undefined;
  readonly previousAnswer?: string | undefined;
  readonly phase?: string | undefined;
  /** Facts known so far, in words. */
  readonly known?: readonly string[] | undefined;
}

export interface Heard {
  readonly asks: boolean;
  readonly states: boolean;
  readonly statesToAsk: boolean;
  /** How many sentences of the turn ask something. */
  readonly questions: number;
  /** Content words of the sentence. */
  readonly words: number;
  /** Share of content words that were said or known before; 0 where nothing was. */
  readonly covered: number;
  /** Share of content words in the last answer. */
  readonly echoed: number;
  /** Whether anything is known of what was said before. */
  readonly inContext: boolean;
  readonly allEncourage: boolean;
  readonly isTagged: boolean;
  readonly isPolar: boolean;
  readonly isQuestion: boolean;
  /** The whole turn is one invitation, whatever sentences go with it. */
  readonly invitesAtAll: boolean;
  /** Words behind an invitation; 0 where there is none. */
  readonly wordsInvited: number;
  /** Whether the words fit a pattern; at the start: in the first three words. */
  is(name: PatternName, where?: 'start'): boolean;
  /** Whether the question itself, lead-ins and preambles away, begins with the pattern. */
  starts(name: PatternName): boolean;
  /** Whether the whole sentence, lead-ins and all, begins with the pattern. */
  opens(name: PatternName): boolean;
  /** Whether the pattern holds, by a word that nobody has said yet. */
  adds(name: PatternName): boolean;
  /** Whether the pattern follows right behind an invitation. */
  afterInvite(name: PatternName): boolean;
  /** Whether a pattern holds anywhere in the turn, in any sentence. */
  anywhere(name: PatternName): boolean;
}

/** Patterns that a preamble must not fit by itself. */
const CORE_ONLY: ReadonlySet<PatternName> = new Set([
  'invite',
  'joined',
  'or',
  'item',
  'broad',
  'polar',
  'event',
  'aboutYou',
]);

export function hear(text: string, context: AskingContext, language: AskingLanguage): Heard {
  const sentences = readTurn(text, language);
  const asked = text.includes('?');
  const whole = foldText(text, language);
  const encourages = (sentence: Sentence): boolean =>
    sentence.text.split(' , ').every((part) => matchesWhole(language, 'encourager', part.replaceAll('_', '')));
  const focus = chooseFocus(sentences, language, encourages);
  const body = stripLeads(focus.text, language);
  const core = stripPreamble(body, language);
  const said = stemsOf(
    [context.previousAnswer, context.previousQuestion, ...(context.known ?? [])].filter((one) => one !== undefined),
    language,
  );
  const answer = stemsOf(context.previousAnswer === undefined ? [] : [context.previousAnswer], language);
  const content = contentOf(stripTag(core, language), language);
  const isTagged = isTag(sentences, focus, language);
  const asks = focus.asks || (asked && sentences.length === 1) || endsInTagSentence(sentences, focus, language);
  const test = (name: PatternName, on: string): boolean => patternOf(language, name).test(on);
  const begins = (name: PatternName, on: string): boolean => patternOf(language, name).exec(on)?.index === 0;
  const invite = patternOf(language, 'invite').exec(core);
  const rest = invite === null ? null : core.slice(invite.index + invite[0].length).trim();
  const isPolar = begins('polar', core) || test('polar', core);
  const isQuestion =
    asks || begins('item', core) || isPolar || (!focus.states && (language.statesToAsk || test('or', core)));
  return {
    asks,
    states: focus.states,
    statesToAsk: language.statesToAsk,
    questions: sentences.filter((sentence) => isOwnQuestion(sentence, sentences, language, encourages)).length,
    words: content.length,
    covered: shareOf(content, said),
    echoed: shareOf(content, answer),
    inContext: said.length > 0,
    allEncourage:
      sentences.length > 0 && sentences.every((one) => encourages(one) && !(one.asks && one.text.length > 3)),
    isTagged,
    isPolar,
    isQuestion,
    wordsInvited: rest === null || rest === '' ? 0 : rest.split(' ').length,
    invitesAtAll: sentences.some((sentence) => test('ownWords', sentence.text) && test('invite', sentence.text)),
    is: (name, where) => {
      const on = CORE_ONLY.has(name) ? [core] : [core, focus.text];
      return on.some((words) => (where === 'start' ? begins(name, words) : test(name, words)));
    },
    starts: (name) => begins(name, core),
    opens: (name) => begins(name, focus.text) || begins(name, whole),
    adds: (name) => {
      const found = core.match(new RegExp(patternOf(language, name).source, 'gu')) ?? [];
      return found.some((word) => shareOf(contentOf(word, language), said) < 0.5);
    },
    afterInvite: (name) => rest !== null && begins(name, stripLeads(rest.replace(/^[ ,]+/u, ''), language)),
    anywhere: (name) => sentences.some((sentence) => test(name, sentence.text)) || test(name, whole),
  };
}

/** The last sentence is the question, unless it only encourages or is a tag of the one before. */
function chooseFocus(
  sentences: readonly Sentence[],
  language: AskingLanguage,
  encourages: (sentence: Sentence) => boolean,
): Sentence {
  const last = sentences.findLast((sentence) => !encourages(sentence) && !isTagWords(sentence, language));
  const asked = sentences.findLast(
    (sentence) => sentence.asks && !encourages(sentence) && !isTagWords(sentence, language),
  );
  if (last !== undefined && !last.asks && asked !== undefined && !patternOf(language, 'opinion').test(last.text))
    return asked;
  const invites = sentences.findLast(
    (sentence) =>
      patternOf(language, 'invite').test(sentence.text) &&
      !sentence.asks &&
      patternOf(language, 'informs').exec(sentence.text)?.index !== 0 &&
      sentence.text.split(' ').length > 2,
  );
  if (last !== undefined && !last.asks && invites !== undefined && !patternOf(language, 'opinion').test(last.text))
    return invites;
  return last ?? sentences.at(-1) ?? { text: '', asks: false, states: false };
}

function isTagWords(sentence: Sentence, language: AskingLanguage): boolean {
  return matchesWhole(language, 'tag', `, ${sentence.text}`);
}

/** "You work here. Right?" */
function endsInTagSentence(sentences: readonly Sentence[], focus: Sentence, language: AskingLanguage): boolean {
  const last = sentences.at(-1);
  return last !== undefined && last !== focus && last.asks && isTagWords(last, language);
}

function isTag(sentences: readonly Sentence[], focus: Sentence, language: AskingLanguage): boolean {
  const found = patternOf(language, 'tag').exec(focus.text);
  const before = found === null ? '' : focus.text.slice(0, found.index).trim();
  if (found !== null && before !== '' && !patternOf(language, 'item').test(stripLeads(before, language))) {
    // A bare last word is a tag only behind a comma or in a question.
    if (focus.asks || found[0].trimStart().startsWith(',')) return contentOf(before, language).length > 0;
  }
  return endsInTagSentence(sentences, focus, language);
}

function isOwnQuestion(
  sentence: Sentence,
  sentences: readonly Sentence[],
  language: AskingLanguage,
  encourages: (sentence: Sentence) => boolean,
): boolean {
  if (encourages(sentence) || isTagWords(sentence, language)) return false;
  const core = stripPreamble(stripLeads(sentence.text, language), language);
  if (contentOf(core, language).length === 0 && sentences.length > 1 && !patternOf(language, 'item').test(core))
    return false;
  if (sentence.asks) return true;
  if (sentence.states) {
    // Typed with full stops, a question still begins like one.
    return patternOf(language, 'item').exec(core)?.index === 0 &&
      !patternOf(language, 'why').test(core) &&
      core.split(' ').length < 12 &&
      language.code === 'en'
      ? /^(?:who|where|when|how|what) (?:is|are|was|were|do|does|did|will|have|has)(?= )/u.test(core)
      : false;
  }
  return sentences.length === 1;
}

function matchesWhole(language: AskingLanguage, name: PatternName, text: string): boolean {
  const found = new RegExp(`^(?:${patternOf(language, name).source})$`, 'u').exec(text.trim());
  return found !== null;
}

function stripLeads(text: string, language: AskingLanguage): string {
  const lead = patternOf(language, 'leadIns');
  let out = text;
  for (let turn = 0; turn < 6; turn++) {
    const found = lead.exec(out);
    if (found?.index !== 0) break;
    const next = out.slice(found[0].length).replace(/^[ ,]+/u, '');
    if (next === '') break;
    out = next;
  }
  return out;
}

function stripPreamble(text: string, language: AskingLanguage): string {
  const found = patternOf(language, 'preamble').exec(text);
  if (found?.index !== 0) return text;
  const rest = text.slice(found[0].length).replace(/^[ ,]+/u, '');
  return rest === '' ? text : stripLeads(rest, language);
}

function stripTag(text: string, language: AskingLanguage): string {
  const found = patternOf(language, 'tag').exec(text);
  return found === null || found.index === 0 ? text : text.slice(0, found.index);
}

/** The words that say something. */
export function contentOf(text: string, language: AskingLanguage): string[] {
  const stop = patternOf(language, 'stopWords');
  return text
    .split(' ')
    .map((word) => word.replace(/[_']+$/u, ''))
    .filter((word) => word.length > 1 && word !== ',' && !stop.test(word) && !stop.test(`${word}'`));
}

function stemsOf(texts: readonly string[], language: AskingLanguage): string[] {
  return texts.flatMap((text) => contentOf(foldText(text, language), language));
}

function shareOf(words: readonly string[], said: readonly string[]): number {
  if (words.length === 0 || said.length === 0) return 0;
  return words.filter((word) => said.some((other) => isAlike(word, other))).length / words.length;
}

/** Forms of one word, as far as the beginning tells: arrived, arrive; llegó, llegué. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= 3 && common >= Math.max(a.length, b.length) * 0.6 && common >= shorter - 2;
}
