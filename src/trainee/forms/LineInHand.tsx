// The line in hand: what others say of the same, each with the way to where it stands; the verdict with what it was held against; and, with
// the applicant at the counter, the line completed and initialled.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LINE_VERDICTS, type LineVerdict } from '#attempt';
import { announce, Button, CheckboxGroup, RadioGroup } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { useSourceWords } from '../counter/evidence/Chip.tsx';
import { chipsOf } from '../counter/evidence/evidenceChips.ts';
import { goToSource, hasSource } from '../counter/evidence/goToSource.ts';
import { useCounter } from '../counter/counterContext.ts';
import { useFactWords } from '../counter/factWords.ts';
import type { PaperView } from '../looks.ts';
import { useTerms } from '../papers/useTerms.ts';
import { VERDICT_ICONS } from './FormPicture.tsx';
import type { FormRow } from './formRows.ts';
import { useFormWords } from './useFormWords.ts';

export function LineInHand({ form, row }: { readonly form: PaperView; readonly row: FormRow }): ReactNode {
  const { workplace, view, attempt } = useCounter();
  const { t } = useTranslation('forms');
  const words = useFormWords();
  const facts = useFactWords();
  const terms = useTerms();
  const sourceOf = useSourceWords();
  const [against, setAgainst] = useState(row.against);
  const chips = chipsOf(view).filter(({ id }) => row.others.some((one) => one.id === id));
  const name = words.name(row);
  const judge = async (verdict: LineVerdict, held: readonly string[]): Promise<void> => {
    const { ok } = await workplace.reviewLine(form.id, row.line, verdict, held);
    announce(
      ok ? t('recorded', { line: name, verdict: t(`verdict.${verdict}`) }) : t('refused'),
      ok ? 'polite' : 'assertive',
    );
  };
  const ask = async (): Promise<void> => {
    const { ok } = await workplace.amendLine(form.id, row.line);
    const written = workplace.view.amendments.find((one) => one.paper === form.id && one.line === row.line)?.value;
    announce(
      !ok
        ? t('refused')
        : written === undefined || written === null
          ? t('counter.stands', { line: name })
          : t('counter.written', {
              line: name,
              value: row.part === 'question' ? words.value(written) : t('line.signedNow'),
            }),
      ok ? 'polite' : 'assertive',
    );
  };
  const goTo = (lead: () => void): void => {
    lead();
    location.hash = ADDRESSES.counter(attempt.id);
  };
  const isHere = view.people.some(({ id }) => id === form.holder);
  return (
    <section className="line-in-hand" aria-label={name}>
      {chips.length > 0 && (
        <>
          <CheckboxGroup
            label={t('against.label')}
            hint={t('against.hint')}
            disabled={view.over}
            values={against}
            onChange={(next) => {
              setAgainst(next);
              if (row.verdict !== null) void judge(row.verdict, next);
            }}
            choices={chips.map((chip) => ({
              value: chip.id,
              label: <bdi>{facts.value(chip.statement.fact, chip.statement.value)}</bdi>,
              hint: sourceOf(chip),
            }))}
          />
          <ul className="bare line-ways" aria-label={t('against.ways')}>
            {chips
              .filter(({ statement }) => hasSource(statement))
              .map((chip) => (
                <li key={chip.id}>
                  <Button kind="quiet" icon="eye" onPress={() => goTo(() => goToSource(workplace, chip.statement))}>
                    {sourceOf(chip)}
                  </Button>
                </li>
              ))}
          </ul>
        </>
      )}
      {row.beside.length > 0 && (
        <dl className="line-beside">
          {row.beside.map(({ paper, page, field, value }) => (
            <div key={`${paper.id}/${page}/${field}`}>
              <dt>
                <Button kind="quiet" icon="eye" onPress={() => goTo(() => workplace.showField(paper.id, page, field))}>
                  {terms.kind(paper.kind)}
                </Button>
              </dt>
              <dd>
                <bdi>{words.value(value)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {chips.length === 0 && row.beside.length === 0 && <p className="field-hint">{t('against.none')}</p>}
      <RadioGroup
        label={t('verdict.label')}
        look="segments"
        disabled={view.over}
        value={row.verdict}
        onChange={(verdict) => void judge(verdict, against)}
        choices={LINE_VERDICTS.map((verdict) => ({
          value: verdict,
          label: t(`verdict.${verdict}`),
          icon: VERDICT_ICONS[verdict],
        }))}
      />
      {isHere && row.part !== 'enclosure' && !view.over && (
        <div className="line-counter">
          {row.amended === undefined ? (
            <Button icon="pen" onPress={() => void ask()}>
              {t('counter.ask')}
            </Button>
          ) : (
            <p>
              {row.amended === null
                ? t('counter.stands', { line: name })
                : t('counter.written', {
                    line: name,
                    value: row.part === 'question' ? words.value(row.amended) : t('line.signedNow'),
                  })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
