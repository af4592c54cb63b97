// Which kind of question is this? A free question in English, Spanish or French to its type, its flags and the reason, by rules over
// tokens: no chance, no clock, the same answer everywhere. What authors wrote carries their own tags and never comes here.

import { isAppropriate, type QuestionType } from '../questionType.ts';
import type { AskingLanguage } from './askingLanguage.ts';
import { foldText } from './officerTurn.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { contentOf, hear, type AskingContext, type Heard } from './heard.ts';
import { HEARING_RULES } from './hearingRules.ts';
import { SPANISH } from './spanish.ts';

/** Kept with every question that was heard: another number, other rules. */
export const HEARING_VERSION = 2;

export const HEARING_LANGUAGES = ['en', 'es', 'fr'] as const;
export type HearingLanguage = (typeof HEARING_LANGUAGES)[number];

/** What rules note beside the type (interviewing.md 2.4 and the labelled questions). */
export const HEARD_FLAGS = [
  'accusatory',
  'blaming_why',
  'closure_invite',
  'comprehension_check',
  'confidentiality',
  'cued_invitation',
  'document',
  'faux_invitation',
  'fitness_check',
  'free_narrative',
  'ground_rule',
  'inconsistency_put',
  'introduction',
  'kinship',
  'negative',
  'plausibility_assumption',
  'polite_polar',
  'pressure_adverb',
  'presupposition',
  'quiz',
  'sensitive',
  'so_declarative',
  'softened',
  'standard_declaration',
  'stereotype',
  'summary_check',
  'tag',
  'temporal_anchor',
  'welfare',
  'why',
] as const;
export type HeardFlag = (typeof HEARD_FLAGS)[number];

export interface HeardQuestion {
  readonly label: QuestionType;
  readonly flags: readonly HeardFlag[];
  /** The rule that decided, by id, and its reason in words. */
  readonly rule: string;
  readonly why: string;
  /** A closed question that fits: a check, a declaration, welfare, a summary, a single legal fact. */
  readonly fitting: boolean;
  readonly appropriate: boolean;
}

const LANGUAGES: Readonly<Record<HearingLanguage, AskingLanguage>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };

export function isHearingLanguage(language: string): language is HearingLanguage {
  return (HEARING_LANGUAGES as readonly string[]).includes(language);
}

/** The language by whose rules to hear: of a tag like `fr-CH` the first part; null where there are none. */
export function hearingLanguageOf(language: string): HearingLanguage | null {
  const code = language.toLowerCase().split('-')[0] ?? '';
  return isHearingLanguage(code) ? code : null;
}

/** A question without case, accents and contractions, and the words of it that carry content. */
export function foldQuestion(text: string, language: HearingLanguage): { folded: string; content: string[] } {
  const folded = foldText(text, LANGUAGES[language]);
  return { folded, content: contentOf(folded, LANGUAGES[language]) };
}

export function hearQuestion(
  text: string,
  language: HearingLanguage,
  context: string | AskingContext | null = null,
): HeardQuestion {
  const around: AskingContext = typeof context === 'string' ? { previousAnswer: context } : (context ?? {});
  const heard = hear(text, around, LANGUAGES[language]);
  const rule = HEARING_RULES.find((one) => one.holds(heard));
  if (rule === undefined) throw new Error('the last rule of hearing holds for everything');
  const fitting = rule.type === 'closed' && isFitting(heard, rule.id);
  const flags = flagsOf(heard, rule.id, rule.type);
  const appropriate = isAppropriate(rule.type, fitting) || rule.type === 'encourager' || rule.type === 'procedural';
  return {
    label: rule.type,
    flags,
    rule: rule.id,
    why: rule.why,
    fitting,
    appropriate: appropriate && !flags.includes('blaming_why') && !flags.includes('quiz'),
  };
}

/** Checks, declarations, welfare, summaries and single legal facts; events and harm want a story. */
function isFitting(heard: Heard, rule: string): boolean {
  if (rule === 'checkBack' || rule === 'soCheck' || rule === 'saidAgain') return true;
  if (heard.is('harm')) return false;
  if (heard.is('welfare')) return true;
  if (heard.is('ever') && heard.is('check')) return true;
  if (heard.is('event')) return false;
  return true;
}

function flagsOf(heard: Heard, rule: string, type: QuestionType): HeardFlag[] {
  const flags = new Set<HeardFlag>();
  const add = (flag: HeardFlag, when: boolean): void => {
    if (when) flags.add(flag);
  };
  const isOpen = type === 'open';
  add('faux_invitation', rule === 'fauxIf' || rule === 'fauxItem');
  add('polite_polar', (isOpen || rule === 'fauxIf') && heard.starts('politePolar'));
  add('free_narrative', isOpen && heard.is('ownWords'));
  add('cued_invitation', isOpen && heard.anywhere('cue') && !heard.anywhere('discrepancy'));
  add('inconsistency_put', (isOpen || type === 'probing') && heard.anywhere('discrepancy'));
  add('document', (isOpen || type === 'closed') && heard.is('document') && rule !== 'checkBack' && heard.words < 9);
  add('blaming_why', heard.anywhere('blamingWhy'));
  add('why', heard.is('why') && (type === 'probing' || type === 'leading'));
  add('tag', rule === 'tag');
  add('negative', rule === 'negative' || (type === 'leading' && heard.is('negative')));
  add('pressure_adverb', rule === 'pressure');
  add('so_declarative', rule === 'soYou');
  add('presupposition', rule === 'accusingQuestion' || rule === 'harmGiven');
  add('softened', type === 'forced_choice' && heard.is('orElse'));
  add('kinship', type === 'forced_choice' && heard.is('kinship'));
  add('temporal_anchor', heard.is('anchor') && (type === 'forced_choice' || type === 'probing'));
  add('sensitive', heard.is('harm') && heard.isQuestion && type !== 'open');
  add('quiz', heard.anywhere('quiz'));
  add('summary_check', rule === 'checkBack' || rule === 'soCheck' || rule === 'saidAgain');
  add('stereotype', (type === 'opinion_statement' || type === 'leading') && heard.anywhere('stereotype'));
  add('accusatory', isAccusing(heard, rule, type));
  add('welfare', type === 'closed' && heard.is('welfare'));
  add('standard_declaration', type === 'closed' && heard.is('ever') && heard.is('check'));
  return [...flags];
}

function isAccusing(heard: Heard, rule: string, type: QuestionType): boolean {
  if (rule === 'accusingQuestion') return true;
  return (type === 'opinion_statement' || type === 'leading') && heard.is('accusing');
}
