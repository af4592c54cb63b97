// What the candidate did, told of somebody else: "Opens: passport, data page".

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExaminerRecord } from '#scoring';
import type { LawWords, Say } from '#words';
import { isolate } from '#ui';
import { kindInWords, lightInWords, pageInWords, termInWords } from '../../trainee/debrief/actWords.ts';
import { useSay } from '../../trainee/law/say.ts';
import '../../trainee/watch/words.ts';
import './words.ts';

type Entry = ExaminerRecord<string>['timeline'][number];

export function useActWords(
  { papers }: Pick<ExaminerRecord<string>, 'papers'>,
  law: LawWords | null,
  term: Say,
): (entry: Entry) => string {
  const { t } = useTranslation('marking');
  const { say } = useSay('watch');
  return useCallback(
    ({ did, text }) => {
      const paper = 'paper' in did ? papers.find((one) => one.paper === did.paper) : undefined;
      const words = say(`act.${did.type}`, {
        said: isolate(text ?? ''),
        outcome: did.type === 'decide' ? isolate(law?.outcome(did.decision.outcome) ?? '') : '',
        paper: kindInWords(term, paper?.kind ?? 'other'),
        page: 'page' in did ? pageInWords(term, did.page) : '',
        light: 'light' in did ? lightInWords(term, did.light) : '',
        term: did.type === 'find' ? termInWords(term, did.term) : '',
      });
      // What was said in one's own words stands in it, whatever the other screen tells of it.
      return (did.type === 'say' || did.type === 'mean') && text !== null
        ? t('said', { act: words, text: isolate(text) })
        : words;
    },
    [papers, law, term, say, t],
  );
}
