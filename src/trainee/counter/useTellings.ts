// Says to a screen reader what has happened at the counter, and shows why an act was refused.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, dismissToast, showToast } from '#ui';
import type { TraineeView } from '../looks.ts';
import { useCounter } from './counterContext.ts';
import { useFactWords } from './factWords.ts';
import { useTerms } from '../papers/useTerms.ts';
import { resultKey } from './registers/registerForm.ts';
import { newsBetween, type News } from './news.ts';
import { nameOf } from './whoSpeaks.ts';

export function useTellings(): void {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const facts = useFactWords();
  const terms = useTerms();
  const before = useRef<TraineeView>(view);

  useEffect(() => {
    const news = newsBetween(before.current, view);
    before.current = view;
    if (news.length === 0) return;
    const nameIn = (person: string): string => nameOf(view, person) ?? t('talk.someone');
    const words = (one: News): string => {
      switch (one.kind) {
        case 'said':
          return one.manner === null
            ? t('tell.says', { name: nameIn(one.who), words: one.text })
            : t('tell.saysManner', {
                name: nameIn(one.who),
                manner: t(`manner.${one.manner as 'neutral'}`),
                words: one.text,
              });
        case 'told':
          return one.text;
        case 'paper':
          return t('tell.paper', { paper: terms.kind(one.paper) });
        case 'register':
          return t('tell.register', {
            register: one.name,
            result: t(`register.result.${resultKey(one.result)}`),
            words: one.text,
          });
        case 'denied':
        case 'pending':
          return t(`tell.${one.kind}`, { register: one.name });
        case 'checked':
          return t('tell.checked', {
            register: one.name,
            check: t(`record.check.${one.by}`),
            result: t(`record.result.${one.result}`),
          });
        case 'reply':
          return t('tell.reply', { agency: one.name, words: one.text });
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

  // One refusal at a time: the last is what matters.
  useEffect(() => {
    let shown: number | null = null;
    return workplace.listen((event) => {
      if (event.kind !== 'refused') return;
      if (shown !== null) dismissToast(shown);
      const isOpen = event.refusal === 'notNow' && workplace.view.dilemma !== null;
      shown = showToast({ words: isOpen ? t('dilemma.first') : t(`refusal.${event.refusal}`), tone: 'warn' });
    });
  }, [workplace, t]);
}
