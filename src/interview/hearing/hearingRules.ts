// The rules by which a free question is heard, in the order in which they are asked; the first that holds gives the type. From
// interviewing.md 2.4. Each has an id, by which screens explain it, and a reason in words.

import type { QuestionType } from '../questionType.ts';
import type { Heard } from './heard.ts';

export interface HearingRule {
  readonly id: string;
  readonly type: QuestionType;
  readonly why: string;
  readonly holds: (heard: Heard) => boolean;
}

export const HEARING_RULES: readonly HearingRule[] = [
  {
    id: 'encourager',
    type: 'encourager',
    why: 'A short acknowledgement that lets the person go on.',
    holds: (heard) => heard.allEncourage,
  },
  {
    id: 'severalQuestions',
    type: 'multiple',
    why: 'There is more than one question in this turn; the person can answer only the last well.',
    holds: (heard) => heard.questions > 1 && !heard.invitesAtAll,
  },
  {
    id: 'checkBack',
    type: 'closed',
    why: 'It repeats what the person said, to be confirmed, and adds nothing: a summary check.',
    holds: (heard) =>
      heard.words > 1 &&
      (heard.covered >= 0.75
        ? heard.is('checksBack') || heard.is('quotes') || heard.isTagged
        : heard.is('checksBack') && !heard.inContext && heard.asks) &&
      !heard.is('invite') &&
      !heard.is('item') &&
      !heard.is('accusing'),
  },
  {
    id: 'procedural',
    type: 'procedural',
    why: 'Information, an introduction or an instruction; it asks nothing.',
    holds: (heard) =>
      !heard.asks &&
      heard.is('procedural') &&
      (!heard.starts('invite') ||
        heard.wordsInvited < 2 ||
        (heard.opens('procedural') && heard.afterInvite('embeddedIf'))) &&
      !heard.is('pressure') &&
      !heard.is('threat') &&
      !heard.opens('soYou'),
  },
  {
    id: 'threat',
    type: 'opinion_statement',
    why: 'A threat; it asks nothing.',
    holds: (heard) => !heard.asks && heard.is('threat'),
  },
  {
    id: 'ownWords',
    type: 'open',
    why: 'It leaves the telling, and how much of it, to the person.',
    holds: (heard) => heard.is('invite') && heard.is('ownWords'),
  },
  {
    id: 'invitesSeveral',
    type: 'multiple',
    why: 'One request holds several questions.',
    holds: (heard) => heard.is('joined') && heard.is('invite') && heard.afterInvite('embeddedItem'),
  },
  {
    id: 'fauxIf',
    type: 'closed',
    why: 'It begins like an invitation, but what follows is answered by yes or no.',
    holds: (heard) => heard.afterInvite('embeddedIf'),
  },
  {
    id: 'fauxItem',
    type: 'probing',
    why: 'It begins like an invitation, but asks for one item.',
    holds: (heard) =>
      (heard.afterInvite('embeddedItem') && !heard.afterInvite('embeddedOpen')) || heard.afterInvite('oneValue'),
  },
  {
    id: 'tag',
    type: 'leading',
    why: 'A tag at the end presses the person to agree.',
    holds: (heard) => heard.isTagged && !heard.starts('invite'),
  },
  {
    id: 'invitation',
    type: 'open',
    why: 'It invites the person to tell, describe or explain.',
    holds: (heard) => heard.is('invite') && !heard.opens('soYou') && !heard.is('opinion', 'start'),
  },
  {
    id: 'echo',
    type: 'echo',
    why: 'It repeats the person’s own words and adds nothing.',
    holds: (heard) =>
      heard.words <= 5 && heard.words > 0 && heard.echoed >= 0.75 && !heard.is('item') && !heard.isPolar,
  },
  {
    id: 'declaration',
    type: 'closed',
    why: 'The declaration on protection and fear that the law wants asked of everyone.',
    holds: (heard) => heard.isQuestion && heard.is('declaration') && !heard.starts('item') && !heard.starts('invite'),
  },
  {
    id: 'joined',
    type: 'multiple',
    why: 'Two questions are joined in one sentence.',
    holds: (heard) => heard.isQuestion && heard.is('joined'),
  },
  {
    id: 'negative',
    type: 'leading',
    why: 'A question put in the negative suggests its answer.',
    holds: (heard) =>
      heard.starts('negative') && (heard.asks || !heard.states) && !(heard.is('welfare') || heard.is('item')),
  },
  {
    id: 'accusingQuestion',
    type: 'leading',
    why: 'It takes something unlawful or dishonest as given that has not been said.',
    holds: (heard) => heard.isQuestion && heard.adds('accusing') && !heard.is('ever') && !heard.is('opinion', 'start'),
  },
  {
    id: 'harmGiven',
    type: 'leading',
    why: 'It takes as given what the person has not told.',
    holds: (heard) => heard.asks && heard.is('item') && heard.adds('harmGiven'),
  },
  {
    id: 'pressure',
    type: 'leading',
    why: 'A word of pressure fixes the answer that is expected.',
    holds: (heard) => heard.is('pressure') && !(heard.is('opinion') && heard.states && !heard.is('aboutYou')),
  },
  {
    id: 'soCheck',
    type: 'closed',
    why: 'It sums up what was said and adds nothing: a summary check.',
    holds: (heard) => heard.opens('soYou') && !heard.is('item') && heard.covered >= 0.75,
  },
  {
    id: 'soYou',
    type: 'leading',
    why: 'It draws a conclusion that the person has not given, and waits for a yes.',
    holds: (heard) =>
      heard.opens('soYou') && !heard.starts('item') && !heard.starts('polar') && !heard.is('stereotype'),
  },
  {
    id: 'orNot',
    type: 'closed',
    why: 'Yes or no, with “or not”.',
    holds: (heard) => heard.is('orNot') && heard.isQuestion,
  },
  {
    id: 'oneOf',
    type: 'forced_choice',
    why: 'It offers a closed list; the truth may not be on it.',
    holds: (heard) => heard.isQuestion && heard.is('or') && !heard.is('anyOr'),
  },
  {
    id: 'opinion',
    type: 'opinion_statement',
    why: 'A comment, a belief or a judgement of the officer in place of a question.',
    holds: (heard) =>
      !heard.asks &&
      heard.is('opinion') &&
      (!heard.starts('item') || (heard.states && heard.opens('opinion'))) &&
      !heard.isPolar,
  },
  {
    id: 'informs',
    type: 'procedural',
    why: 'It tells what the officer does or offers, or asks for something to be done.',
    holds: (heard) =>
      !heard.asks &&
      (heard.opens('informs') || heard.starts('informs')) &&
      !heard.starts('item') &&
      !heard.is('accusing'),
  },
  {
    id: 'opinionAsked',
    type: 'opinion_statement',
    why: 'A judgement of the officer, only with a question mark.',
    holds: (heard) => heard.asks && heard.is('stereotype') && !heard.starts('item') && !heard.isPolar,
  },
  {
    id: 'broad',
    type: 'open',
    why: 'A wide question that leaves the content to the person.',
    holds: (heard) => heard.is('broad') && (heard.isQuestion || heard.words < 3),
  },
  {
    id: 'item',
    type: 'probing',
    why: 'A question word asks for one item.',
    holds: (heard) => heard.is('item') && (heard.asks || heard.starts('item') || !heard.states),
  },
  {
    id: 'saidAgain',
    type: 'closed',
    why: 'What was said is only to be confirmed.',
    holds: (heard) => heard.asks && heard.words > 2 && heard.covered >= 0.75,
  },
  {
    id: 'polar',
    type: 'closed',
    why: 'Yes or no is enough for an answer.',
    holds: (heard) => heard.isPolar,
  },
  {
    id: 'rising',
    type: 'leading',
    why: 'A statement with a question mark: it supplies the answer itself.',
    holds: (heard) => heard.asks && !heard.statesToAsk && heard.is('aboutYou'),
  },
  {
    id: 'statement',
    type: 'opinion_statement',
    why: 'A statement in place of a question.',
    holds: (heard) => heard.states || (!heard.asks && !heard.statesToAsk && heard.words > 2),
  },
  {
    id: 'yesOrNo',
    type: 'closed',
    why: 'Yes or no is enough for an answer.',
    holds: () => true,
  },
];
