// One question in the trainee's own words: what was said, how it was heard and why, what hangs on it, and the examiner's ruling.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtedLabel, RulingsFile } from '#scoring';
import { Button, Chip, makeClock, TextArea } from '#ui';
import { useSay } from '../law/say.ts';
import '../counter/words.ts';
import './words.ts';
import './label.css';

type Ruling = RulingsFile['rulings'][number];

export interface LabelCardProps {
  readonly label: DoubtedLabel<string>;
  readonly language: string;
  readonly ruling: Ruling | null;
  readonly disabled?: boolean;
  readonly onRule: (ruling: Ruling | null) => void;
}

export function LabelCard({ label, language, ruling, onRule, disabled = false }: LabelCardProps): ReactNode {
  const { t, i18n } = useTranslation('examine');
  const { say } = useSay('debrief');
  const { say: counter } = useSay('counter');
  const [reason, setReason] = useState(ruling?.reason ?? '');
  const [lacking, setLacking] = useState(false);
  const { act, atSeconds, words, heardAs, answer, rule, contested, carries } = label;
  const spoken = { lang: language, dir: 'auto' } as const;
  const decide = (as: Ruling['ruling']): void => {
    setLacking(reason.trim() === '');
    if (reason.trim() !== '') onRule({ act, ruling: as, reason: reason.trim() });
  };
  const list = new Intl.ListFormat(i18n.language);
  return (
    <article className="examine-label" aria-label={words}>
      <p className="chip-row">
        <span className="quiet">{t('at', { act, clock: makeClock(atSeconds) })}</span>
        <Chip tone="warn">{say(`questionType.${label.label}`)}</Chip>
        <Chip tone={ruling === null ? 'note' : 'good'}>{t(ruling?.ruling ?? 'unruled')}</Chip>
      </p>
      <blockquote {...spoken}>{words}</blockquote>
      <p className="quiet">{counter(`own.rule.${rule}`)}</p>
      <p className="quiet">{heardAs === null ? t('unheard') : t('heardAs', { text: heardAs })}</p>
      {answer.map((line) => (
        <p key={line} {...spoken}>
          {line}
        </p>
      ))}
      {contested !== null && <p>{t('contested', { reason: contested })}</p>}
      <p>
        {carries.length === 0
          ? t('carriesNothing')
          : t('carries', { errors: list.format(carries.map((id) => say(`critical.${id}`))) })}
      </p>
      {ruling === null && disabled ? null : ruling === null ? (
        <>
          <TextArea label={t('reason')} rows={2} maxLength={4000} value={reason} onChange={setReason} />
          {lacking && (
            <p role="alert" className="finding-incomplete">
              {t('reasonNeeded')}
            </p>
          )}
          <p className="chip-row">
            <Button onPress={() => decide('confirmed')}>{t('confirm')}</Button>
            <Button onPress={() => decide('dismissed')}>{t('dismiss')}</Button>
          </p>
        </>
      ) : (
        <p className="chip-row">
          <span dir="auto">{ruling.reason}</span>
          {!disabled && (
            <Button kind="quiet" onPress={() => onRule(null)}>
              {t('undo')}
            </Button>
          )}
        </p>
      )}
    </article>
  );
}
