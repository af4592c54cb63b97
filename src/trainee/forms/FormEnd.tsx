// What becomes of the form: accepted as complete, or sent back. The letter writes itself from the lines that were called missing, and says
// what to do about each; nothing else is asked for.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, Callout, CheckboxGroup, EmptyState } from '#ui';
import { useCounter } from '../counter/counterContext.ts';
import { useDay } from '../decision/useDay.ts';
import type { PaperView } from '../looks.ts';
import { useTerms } from '../papers/useTerms.ts';
import { missingLines, type FormRow } from './formRows.ts';
import { useFormWords } from './useFormWords.ts';

export function FormEnd({ form, rows }: { readonly form: PaperView; readonly rows: readonly FormRow[] }): ReactNode {
  const { workplace, view } = useCounter();
  const { t } = useTranslation('forms');
  const words = useFormWords();
  const called = missingLines(rows);
  const [left, setLeft] = useState<readonly string[]>([]);
  const asked = called.filter((line) => !left.includes(line));
  const returned = view.returns.findLast((one) => one.paper === form.id) ?? null;
  const accepted = view.accepted.findLast((one) => one.paper === form.id) ?? null;
  const contradicted = rows.filter(({ verdict }) => verdict === 'contradicts');
  const tell = (ok: boolean, said: string): void => announce(ok ? said : t('refused'), ok ? 'polite' : 'assertive');
  const accept = async (): Promise<void> => {
    const { ok } = await workplace.acceptForm(form.id);
    tell(ok, t('end.accepted'));
  };
  const send = async (): Promise<void> => {
    const { ok } = await workplace.returnForm(form.id, asked);
    tell(ok, t('end.returned'));
  };
  const missing = rows.filter(({ line }) => (returned?.missing ?? asked).includes(line));
  return (
    <div className="form-end">
      {returned !== null && (
        <Callout tone="primary" icon="paper">
          {t('end.returned')}
        </Callout>
      )}
      {accepted !== null && <Callout tone="good">{t('end.accepted')}</Callout>}
      {contradicted.length > 0 && (
        <Callout tone="plain" title={t('end.contradicted')}>
          {t('end.contradictedWhy', { lines: contradicted.map((row) => words.name(row)).join(' · ') })}
        </Callout>
      )}
      {!view.over && (
        <section className="form-end-part">
          <h2>{t('end.complete')}</h2>
          <p>{t(called.length === 0 ? 'end.completeWhy' : 'end.completeNot', { count: called.length })}</p>
          <div>
            <Button icon="check" onPress={() => void accept()}>
              {t('end.accept')}
            </Button>
          </div>
        </section>
      )}
      <section className="form-end-part">
        <h2>{t('end.send')}</h2>
        {called.length === 0 && returned === null ? (
          <EmptyState icon="paper" title={t('end.nothing')}>
            {t('end.nothingWhy')}
          </EmptyState>
        ) : (
          <>
            {!view.over && called.length > 0 && (
              <CheckboxGroup
                label={t('end.ask')}
                values={asked}
                onChange={(next) => setLeft(called.filter((line) => !next.includes(line)))}
                choices={rows
                  .filter(({ line }) => called.includes(line))
                  .map((row) => ({ value: row.line, label: words.name(row) }))}
              />
            )}
            <Letter form={form} missing={missing} />
            {!view.over && called.length > 0 && (
              <div>
                <Button kind="primary" icon="arrowForward" isDisabled={asked.length === 0} onPress={() => void send()}>
                  {t(returned === null ? 'end.sendNow' : 'end.sendAgain')}
                </Button>
              </div>
            )}
          </>
        )}
      </section>
    </div>
  );
}

function Letter({ form, missing }: { readonly form: PaperView; readonly missing: readonly FormRow[] }): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('forms');
  const words = useFormWords();
  const terms = useTerms();
  const day = useDay();
  return (
    <article className="form-letter" aria-label={t('letter.label')}>
      <p className="form-letter-head">
        <bdi>{view.case.place}</bdi>
        <span>{day(view.case.date)}</span>
      </p>
      <h3>{t('letter.subject', { form: terms.kind(form.kind) })}</h3>
      <p>{t('letter.greeting')}</p>
      <p>{t('letter.opening', { count: missing.length })}</p>
      <ol>
        {missing.map((row) => (
          <li key={row.line}>
            <strong>{words.name(row)}</strong> – {t(`letter.todo.${row.part}`)}
          </li>
        ))}
      </ol>
      <p>{t('letter.nothingElse')}</p>
      <p>{t('letter.closing')}</p>
    </article>
  );
}
