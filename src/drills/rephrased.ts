// Is this better? What a trainee made of a poor question, heard as any free question is: whether what was poor is gone, whether it still asks
// for the same thing, and what is good or lacking. A judgement by rules, which may be contested.

import {
  HEARING_VERSION,
  hearQuestion,
  isContaminating,
  isSubstantive,
  MATCHING_VERSION,
  matterOf,
  type HeardFlag,
  type HeardQuestion,
  type QuestionType,
} from '#interview';
import type { Flaw, RephrasingContent } from './questionItem.ts';

/** What can be said of a question. */
export const REMARKS = [
  'unchanged',
  'flawGone',
  'flawStays',
  'fits',
  'yesOrNo',
  'otherFlaw',
  'noQuestion',
  'loaded',
  'sameMatter',
  'pointsBack',
  'otherMatter',
  'asksWhy',
  'long',
] as const;
export type Remark = (typeof REMARKS)[number];

/** `partly`: what was poor is gone, but something else is lacking. */
export const OUTCOMES = ['good', 'partly', 'not'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Told {
  readonly outcome: Outcome;
  readonly label: QuestionType;
  /** The rule that gave the label. */
  readonly rule: string;
  readonly flags: readonly HeardFlag[];
  readonly remarks: readonly Remark[];
  /** Versions of the rules. */
  readonly hearing: number;
  readonly matching: number;
}

/** Remarks that say something good. */
export const GOOD_REMARKS: readonly Remark[] = ['flawGone', 'fits', 'sameMatter', 'pointsBack'];
/** Remarks that take nothing from a good question. */
export const LESSER_REMARKS: readonly Remark[] = ['asksWhy', 'long'];

/** Over so many words a turn is hard to interpret (house band, interviewing.md 2.3). */
export const MOST_WORDS = 25;
/** Nobody asks at greater length; what is longer was pasted. */
export const LONGEST_WORDS = 600;

/** Flags that load a question, whatever its type. */
const LOADED: readonly HeardFlag[] = [
  'accusatory',
  'blaming_why',
  'plausibility_assumption',
  'presupposition',
  'pressure_adverb',
  'quiz',
  'stereotype',
];

/** Whether a question has the flaw. */
export function hasFlaw({ label, flags }: Pick<HeardQuestion, 'label' | 'flags'>, flaw: Flaw): boolean {
  return flaw === 'blaming_why' || flaw === 'quiz' ? flags.includes(flaw) : label === flaw;
}

/** How a question is heard in the scene of an item. */
export function heardIn(content: Pick<RephrasingContent, 'language' | 'known' | 'said'>, words: string): HeardQuestion {
  const { language, known, said } = content;
  return hearQuestion(words, language, {
    ...(said === null ? {} : { previousAnswer: said }),
    ...(known === null ? {} : { known: [known] }),
  });
}

export function toldOf(content: RephrasingContent, words: string): Told {
  const heard = heardIn(content, words);
  const { label, rule, flags } = heard;
  const remarks = new Set<Remark>();
  if (lettersOf(words) === lettersOf(content.text)) remarks.add('unchanged');
  remarks.add(hasFlaw(heard, content.flaw) ? 'flawStays' : 'flawGone');
  const form = formOf(content, heard);
  // That the flaw stays has been said.
  if (form !== 'otherFlaw' || label !== content.flaw) remarks.add(form);
  if (flags.some((flag) => LOADED.includes(flag) && flag !== content.flaw)) remarks.add('loaded');
  if (form !== 'noQuestion') remarks.add(matterIn(content, words));
  if (flags.includes('why') && !flags.includes('blaming_why')) remarks.add('asksWhy');
  if (words.trim().split(/\s+/u).length > MOST_WORDS) remarks.add('long');
  return {
    outcome: outcomeOf(remarks),
    label,
    rule,
    flags,
    remarks: [...remarks],
    hearing: HEARING_VERSION,
    matching: MATCHING_VERSION,
  };
}

function formOf({ mayClose }: RephrasingContent, { label, fitting }: HeardQuestion): Remark {
  if (!isSubstantive(label)) return 'noQuestion';
  if (isContaminating(label) || label === 'echo') return 'otherFlaw';
  if (label !== 'closed') return 'fits';
  return mayClose && fitting ? 'fits' : 'yesOrNo';
}

function matterIn({ text, about, better, language, said }: RephrasingContent, words: string): Remark {
  const matter = matterOf(words, [text, ...about, ...better], language);
  if (matter === 'same') return 'sameMatter';
  return matter === 'pointsBack' && said !== null ? 'pointsBack' : 'otherMatter';
}

function outcomeOf(remarks: ReadonlySet<Remark>): Outcome {
  const has = (remark: Remark): boolean => remarks.has(remark);
  if (has('unchanged') || has('flawStays') || has('noQuestion')) return 'not';
  // Of what is asked, rules are less sure than of how; what neither asks well nor for the same thing is no step on.
  if (has('otherMatter') && !has('fits')) return 'not';
  return has('yesOrNo') || has('otherFlaw') || has('loaded') || has('otherMatter') ? 'partly' : 'good';
}

const lettersOf = (words: string): string => (words.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '); // prettier-ignore
