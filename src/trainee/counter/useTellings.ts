// Says to a screen reader what has happened at the counter, and shows why an act was refused.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, showToast } from '#ui';
import type { TraineeView } from '../looks.ts';
import { useCounter } from './counterContext.ts';
import { useFactWords } from './factWords.ts';
import { useTerms } from '../papers/useTerms.ts';
import { resultKey } from './registers/registerForm.ts';
import { newsBetween, type News } from './news.ts';
import { NARRATOR, nameOf } from './whoSpeaks.ts';

export function useTellings(): void {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const facts = useFactWords();
  const terms = useTerms();
  const before = useRef<TraineeView>(view);

  useEffect(() => {
    const news = newsBetween(before.current, view);
    const earlier = before.current;
    before.current = view;
    if (news.length === 0) return;
    const nameIn = (person: string): string => nameOf(view, person) ?? nameOf(earlier, person) ?? t('talk.someone');
    const words = (one: News): string => {
      switch (one.kind) {
        case 'said':
          if (one.who === NARRATOR) return one.text;
          return one.manner === null
            ? t('tell.says', { name: nameIn(one.who), words: one.text })
            : t('tell.saysManner', {
                name: nameIn(one.who),
                manner: t(`manner.${one.manner as 'neutral'}`),
                words: one.text,
              });
        case 'paper':
          return t('tell.paper', { paper: terms.kind(one.paper) });
        case 'register':
          return t('tell.register', {
            register: one.name,
            result: t(`register.result.${resultKey(one.result)}`),
            words: one.text,
          });
        case 'finding':
          return t('tell.finding');
        case 'phase':
          return t('tell.phase', { phase: t(`phase.${one.phase}`) });
        case 'dilemma':
          return t('tell.dilemma', { words: one.text });
        case 'choices':
          return t('tell.choices', { count: one.count });
        case 'arrives':
          return t('tell.arrives', { name: nameIn(one.person) });
        case 'leaves':
          return t('tell.leaves', { name: nameIn(one.person) });
        case 'differs':
          return t('tell.differs', { fact: facts.fact(one.fact) });
      }
    };
    announce(news.map(words).join(' '));
  }, [view, t, facts, terms]);

  useEffect(
    () =>
      workplace.listen((event) => {
        if (event.kind === 'refused') showToast({ words: t(`refusal.${event.refusal}`), tone: 'warn' });
      }),
    [workplace, t],
  );
}
