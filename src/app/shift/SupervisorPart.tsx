// The supervisor: what may be asked, and what was answered, the latest first.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SUPERVISOR_TOPICS, type ShiftView } from '#attempt';
import { Button } from '#ui';
import type { LawTexts } from '#words';
import { useList } from '../formats.ts';

/** More than these nobody would say in one breath. */
const NAMED = 6;
/** Answers that are still to be read. */
const SHOWN = 4;

export interface SupervisorPartProps {
  readonly view: ShiftView;
  readonly law: LawTexts | null;
  readonly onAsk: (about: (typeof SUPERVISOR_TOPICS)[number]) => Promise<void>;
}

export function SupervisorPart({ view, law, onAsk }: SupervisorPartProps): ReactNode {
  const { t } = useTranslation('shift');
  const answer = useAnswer(view, law);
  return (
    <section aria-labelledby="shift-supervisor">
      <h2 id="shift-supervisor">{t('supervisor.title')}</h2>
      <p className="quiet">{t('supervisor.lead')}</p>
      <div className="shift-asks">
        {SUPERVISOR_TOPICS.map((about) => (
          <Button key={about} kind="quiet" icon="speech" onPress={() => void onAsk(about)}>
            {t(`supervisor.ask.${about}`)}
          </Button>
        ))}
      </div>
      <div role="log" aria-label={t('supervisor.answers')}>
        <ul className="bare shift-answers">
          {view.asked
            .toReversed()
            .slice(0, SHOWN)
            .map((one) => (
              <li key={one.act}>
                <span className="quiet">{t(`supervisor.ask.${one.about}`)}</span> <span>{answer(one.answer)}</span>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}

type Answer = ShiftView['asked'][number]['answer'];

function useAnswer(view: ShiftView, law: LawTexts | null): (answer: Answer) => string {
  const { t } = useTranslation('shift');
  const list = useList();
  const ticketOf = (who: string | null): number =>
    [...view.queue, ...view.gone, ...(view.counter === null ? [] : [view.counter])].find((one) => one.who === who)
      ?.ticket ?? 0;
  return ({ code, who, ground, facts, minutes }) => {
    switch (code) {
      case 'first':
        return ground === null
          ? t('supervisor.answer.first', { ticket: ticketOf(who) })
          : t('supervisor.answer.firstBecause', { ticket: ticketOf(who), ground: t(`supervisor.ground.${ground}`) });
      case 'lacking':
        if (facts.length > NAMED) return t('supervisor.answer.lackingMany', { count: facts.length });
        return t('supervisor.answer.lacking', { facts: list(facts.map((fact) => law?.fact(fact) ?? fact)) });
      case 'open':
        return t('supervisor.answer.open', { facts: list(facts.map((fact) => law?.fact(fact) ?? fact)) });
      case 'restDue':
      case 'restNotDue':
        return t(`supervisor.answer.${code}`, { minutes });
      case 'nobody':
      case 'noFile':
      case 'settled':
      case 'nothingOpen':
        return t(`supervisor.answer.${code}`);
    }
  };
}
