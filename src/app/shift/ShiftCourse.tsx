// The course of a shift, act by act, with what was out of order beside it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui';
import { useShiftLaw } from './useShiftLaw.ts';
import type { ShiftLookBack } from './shiftPort.ts';

export function ShiftCourse({ back }: { readonly back: ShiftLookBack }): ReactNode {
  const { t } = useTranslation('shift');
  const steps = useSteps(back);
  return (
    <section aria-labelledby="back-course">
      <h2 id="back-course">{t('back.course')}</h2>
      <ol className="shift-course">
        {steps.map(({ act, words, wrong }) => (
          <li key={act} data-wrong={wrong}>
            {words} {wrong && <Icon name="warning" size="s" label={t('back.wrong')} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Step {
  readonly act: number;
  readonly words: string;
  readonly wrong: boolean;
}

function useSteps({ record, served, state }: ShiftLookBack): Step[] {
  const { t } = useTranslation('shift');
  const law = useShiftLaw(served.file.pack);
  const tickets = Object.keys(served.file.queue);
  const ticket = (who: string | undefined): number => tickets.indexOf(who ?? '') + 1;
  return record.entries.flatMap(({ seq: act, act: done }): Step[] => {
    switch (done.type) {
      case 'call': {
        const first = state.calls.find((one) => one.act === act)?.stood[0];
        const values = { ticket: ticket(done.who), reason: t(`call.reason.${done.reason}`) };
        const wrong = first !== undefined && first !== done.who;
        const words = wrong ? t('back.act.callOut', { ...values, first: ticket(first) }) : t('back.act.call', values);
        return [{ act, words, wrong }];
      }
      case 'finish': {
        const finished = state.finished.find((one) => one.act === act);
        const outcome = finished?.run.outcome ?? '';
        const words = t('back.act.finish', {
          ticket: ticket(finished?.who),
          outcome: law?.outcome(outcome) ?? outcome,
        });
        return [{ act, words, wrong: false }];
      }
      case 'handOver': {
        const faults = state.handovers.find((one) => one.act === act)?.faults ?? [];
        const words = t('back.act.handOver', { ticket: ticket(done.who), to: t(`to.${done.to}`) });
        return [{ act, words, wrong: faults.length > 0 }];
      }
      case 'ask': {
        const words = t('back.act.ask', { question: t(`supervisor.ask.${done.about}`) });
        return [{ act, words, wrong: state.asked.find((one) => one.act === act)?.fitting === false }];
      }
      case 'answer': {
        const event = served.file.events[done.event];
        const wrong = event?.kind !== 'interruption' || event.answer !== done.how;
        const words = t('back.act.answer', {
          ticket: ticket(event?.kind === 'interruption' ? event.who : undefined),
          how: t(`interruption.how.${done.how}`),
        });
        return [{ act, words, wrong }];
      }
      case 'rest':
      case 'close':
        return [{ act, words: t(`back.act.${done.type}`), wrong: false }];
      case 'wait':
        return [];
    }
  });
}
