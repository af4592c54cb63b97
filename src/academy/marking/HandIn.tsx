// Handing a mark in: asked once, what is lacking is named with the way to it, and then on to the next attempt.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RubricCriterion } from '#attempt';
import type { Marked, ToMark } from '#exam';
import { AskFirst, Button, Callout, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useReplay } from '../../trainee/debrief/replaying.ts';
import { askTasks, tasksLeft } from './TasksScreen.tsx';
import type { GrowingMark } from './useMark.ts';
import { focusOn, focusOnCriterion } from './useMarkKeys.ts';

export function HandIn({ seen, mark }: { readonly seen: ToMark; readonly mark: GrowingMark }): ReactNode {
  const { t } = useTranslation('marking');
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const close = (): void => setAsking(false);
  const handIn = async (): Promise<void> => {
    setSending(true);
    const isFrozen = await mark.freeze();
    setSending(false);
    close();
    if (!isFrozen) return;
    showToast({ words: t('handedInNow'), tone: 'good' });
    const asked = await askTasks();
    const next = asked.ok ? tasksLeft(asked.value.tasks).find(({ code }) => code !== seen.task.code) : undefined;
    location.hash = next === undefined ? ADDRESSES.academy('marking') : ADDRESSES.academy('marking', next.code);
  };
  return (
    <section className="academy-part marking-end">
      {mark.faults.length > 0 && (
        <Callout tone="warn" role="alert" title={t('lacking')}>
          <ul className="bare-list">
            {mark.faults.map((fault) => (
              <FaultLine key={`${fault.code} ${fault.at}`} fault={fault} />
            ))}
          </ul>
        </Callout>
      )}
      <p className="quiet">{t('handInWhy')}</p>
      <div>
        <Button kind="primary" size="l" onPress={() => setAsking(true)}>
          {t('handIn')}
        </Button>
      </div>
      <AskFirst
        title={t('handInTitle')}
        open={isAsking}
        go={t('handIn')}
        back={t('cancel')}
        isDisabled={isSending}
        onGo={() => void handIn()}
        onBack={close}
      >
        <p>{t('handInWords')}</p>
      </AskFirst>
    </section>
  );
}

function FaultLine({ fault: { code, at } }: { readonly fault: Marked['faults'][number] }): ReactNode {
  const { t } = useTranslation('marking');
  const { say } = useReplay();
  const words = t(`fault.${code}`, { at, act: at, name: say(`rubric.${at}.name`) });
  const go = (): void => {
    if (code === 'criterionMissing') focusOnCriterion(at as RubricCriterion);
    else focusOn(code.startsWith('label') || code === 'ruledTwice' ? 'marking-labels' : 'marking-steps');
  };
  return (
    <li>
      <Button kind="quiet" onPress={go}>
        {words}
      </Button>
    </li>
  );
}
