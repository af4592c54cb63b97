// What may be seen of a question before its answer, and what is told of it afterwards.

import { heardIn, type NamingContent, type QuestionEntry, type RephrasingContent } from '#drills';
import type { QuestionItemView, QuestionReview } from '../../trainee/drills/drillPort.ts';

/** Never its type or flaw, nor how it is put better. */
export function viewQuestion({
  kind,
  language,
  known,
  said,
  text,
}: NamingContent | RephrasingContent): QuestionItemView {
  return { kind, language, known, said, text };
}

export function reviewQuestion(entry: QuestionEntry, isContested: boolean): QuestionReview {
  const { item } = entry;
  if ('type' in entry) {
    const { content, rule, flags } = entry.resolved;
    const isRight = entry.type === content.type;
    return {
      item,
      shown: viewQuestion(content),
      isRight,
      isContested,
      said: entry.type,
      type: content.type,
      rule,
      flags,
    };
  }
  const { content, told } = entry.resolved;
  const heard = (words: string) => {
    const { label, rule } = heardIn(content, words);
    return { type: label, rule };
  };
  return {
    item,
    shown: viewQuestion(content),
    isRight: told.outcome === 'good',
    isContested,
    words: entry.words,
    flaw: content.flaw,
    poor: heard(content.text),
    told,
    better: content.better.map((words) => ({ words, ...heard(words) })),
  };
}
