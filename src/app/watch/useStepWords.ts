// A step of the expert in words: what is done, with which paper, in which light.

import { useTranslation } from 'react-i18next';
import { isolate } from '#ui';
import { useTerms } from '../../trainee/papers/useTerms.ts';
import type { WatchStep } from '../practice/practicePort.ts';
import type { WatchedCase } from '../practice/practiceHome.ts';

/** `number` counts from 1; `outcome` is the name of the outcome decided, once it is known. */
export function useStepWords(watched: WatchedCase, outcome: string): (step: WatchStep, number: number) => string {
  const { t } = useTranslation('watch');
  const terms = useTerms();
  return ({ type, said, paper, page, light, term }, number) => {
    const seen = watched.views[number]?.papers.find(({ id }) => id === paper);
    return t(`act.${type}`, {
      said: isolate(said ?? ''),
      outcome: isolate(outcome),
      paper: seen === undefined ? terms.kind('other') : terms.kind(seen.kind),
      page: page === null ? '' : terms.page(page),
      light: light === null ? '' : terms.light(light),
      term: term === null ? '' : terms.term(term),
    });
  };
}
