// What a colleague would do next and why, with the way there.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { announce, Button, Icon, IconButton } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import type { TraineeView } from '../../looks.ts';
import { useCounter } from '../counterContext.ts';
import { panelOfHint, placeOfHint } from './placeOfHint.ts';
import './hintCard.css';

/** Longer than this nothing is waited for: there is no further hint. */
const LINGER_MS = 1500;

type Hint = TraineeView['hint'];

export function HintCard(): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [closedAt, setClosedAt] = useState(-1);
  const panel = useStore(workplace.desk, (desk) => desk.panel);
  const { acts } = view;
  const hint = useLingering(view.hint, attempt.mode === 'guided' && view.dilemma === null && !view.over);
  const place = hint === null ? null : placeOfHint(hint.act);
  const words = hint === null || place === null ? '' : `${t(`guide.where.${place}`)} ${hint.text}`;
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words]);
  if (place === null || hint === null || closedAt === acts) return null;
  const go = (): void => {
    if (place === 'decide') location.hash = ADDRESSES.decision(attempt.id);
    else workplace.show(panelOfHint(hint.act) ?? 'interview');
    // The button is gone once one is there.
    document.getElementById('counter-panel')?.focus();
  };
  return (
    <section className="hint" aria-label={t('guide.title')} data-place={place}>
      <Icon name="guide" />
      <div className="hint-words">
        <p className="hint-where">{t(`guide.where.${place}`)}</p>
        <p lang={attempt.language} dir="auto">
          {hint.text}
        </p>
        {panelOfHint(hint.act) !== panel && (
          <Button kind="quiet" onPress={go} endIcon="arrowForward">
            {t('guide.go')}
          </Button>
        )}
      </div>
      <IconButton icon="close" label={t('guide.close')} onPress={() => setClosedAt(acts)} />
    </section>
  );
}

/** The hint before stays until the next has come, so that the page does not jump twice with every act. */
function useLingering(hint: Hint, lingers: boolean): Hint {
  const [last, setLast] = useState(hint);
  useEffect(() => {
    if (hint !== null) {
      // oxlint-disable-next-line react/set-state-in-effect
      setLast(hint);
      return;
    }
    const timer = setTimeout(() => setLast(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [hint]);
  return hint ?? (lingers ? last : null);
}
