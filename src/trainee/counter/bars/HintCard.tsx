// In guided practice: what to do next and why, with the way there.

import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Icon, IconButton } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import { useCounter } from '../counterContext.ts';
import { panelOfHint, placeOfHint } from './placeOfHint.ts';
import './hintCard.css';

export function HintCard(): ReactNode {
  const { attempt, view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [closedAt, setClosedAt] = useState(-1);
  const { hint, acts } = view;
  if (hint === null || closedAt === acts) return null;
  const place = placeOfHint(hint.act);
  const go = (): void => {
    if (place === 'decide') location.hash = ADDRESSES.decision(attempt.id);
    else workplace.show(panelOfHint(hint.act) ?? 'interview');
  };
  return (
    <section className="hint" aria-label={t('guide.title')} data-place={place}>
      <Icon name="guide" />
      <div className="hint-words">
        <p className="hint-where">{t(`guide.where.${place}`)}</p>
        <p lang={attempt.language} dir="auto">
          {hint.text}
        </p>
        <Button kind="quiet" onPress={go} endIcon="arrowForward">
          {t('guide.go')}
        </Button>
      </div>
      <IconButton icon="close" label={t('guide.close')} onPress={() => setClosedAt(acts)} />
    </section>
  );
}
