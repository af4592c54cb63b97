// The mark itself: written reasons by the rubric, steps, labels, the whole, words to the candidate; what is lacking, and handing it in.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RUBRIC, type RubricCriterion } from '#attempt';
import { OVERALL_GRADES, type ToMark } from '#exam';
import { Callout, Disclosure, KeyHint, RadioGroup, TextArea, useDevice } from '#ui';
import { Criterion } from '../../trainee/debrief/Criterion.tsx';
import { LabelCard } from '../../trainee/examine/LabelCard.tsx';
import { BetweenPart } from './BetweenPart.tsx';
import { HandIn } from './HandIn.tsx';
import { KeepingLine } from './KeepingLine.tsx';
import type { MarkPartProps } from './markPart.ts';
import { StepsPart } from './StepsPart.tsx';
import type { GrowingMark } from './useMark.ts';
import { MARK_KEYS, PLACES } from './useMarkKeys.ts';

interface MarkPaneProps {
  readonly seen: ToMark;
  readonly mark: GrowingMark;
  readonly onAct: (act: number) => void;
  /** Loads everything anew. */
  readonly load: ReactNode;
}

export function MarkPane({ seen, mark, onAct, load }: MarkPaneProps): ReactNode {
  const { t } = useTranslation('marking');
  const { parts, isOpen } = seen.task;
  const { body, change, frozenAtMs } = mark;
  const isClosed = frozenAtMs !== null || !isOpen;
  const part = { seen, body, change, isClosed };
  return (
    <section className="marking-pane marking-mark" aria-labelledby={PLACES.mark}>
      <div className="marking-pane-head">
        <h2 id={PLACES.mark} tabIndex={-1}>
          {t('mark')}
        </h2>
        <KeepingLine mark={mark} isOpen={isOpen} load={load} />
      </div>
      {!isClosed && <KeysPart />}
      {seen.between !== null && <BetweenPart between={seen.between} />}
      {parts.includes('rationale') && <RubricPart {...part} />}
      {parts.includes('conduct') && <StepsPart {...part} onAct={onAct} />}
      {seen.labels.length > 0 && <LabelsPart {...part} />}
      <WholePart {...part} />
      {!isClosed && <HandIn seen={seen} mark={mark} />}
    </section>
  );
}

function RubricPart({ seen, body, change, isClosed }: MarkPartProps): ReactNode {
  const { t } = useTranslation('marking');
  const done = Object.keys(body.rationale).length;
  const set = (criterion: RubricCriterion, level: number): void =>
    change((before) => ({ ...before, rationale: { ...before.rationale, [criterion]: level } }));
  return (
    <section className="academy-part" aria-labelledby="marking-rubric">
      <h3 id="marking-rubric" tabIndex={-1}>
        {t('rubric')}
      </h3>
      <p className="quiet">
        {t('rubricWhy')} {t('rubricCap')}
      </p>
      {seen.unput > 0 && <Callout tone="note">{t('rubricUnput', { count: seen.unput })}</Callout>}
      {RUBRIC.map((criterion) => (
        <div key={criterion} id={`marking-${criterion}`} className="marking-criterion">
          <Criterion
            criterion={criterion}
            mark={body.rationale[criterion]}
            onMark={(level) => set(criterion, level)}
            disabled={isClosed}
          />
        </div>
      ))}
      <p className="quiet">{t('rubricDone', { done, all: RUBRIC.length })}</p>
    </section>
  );
}

function LabelsPart({ seen, body, change, isClosed }: MarkPartProps): ReactNode {
  const { t } = useTranslation('marking');
  return (
    <section className="academy-part" aria-labelledby="marking-labels">
      <h3 id="marking-labels" tabIndex={-1}>
        {t('labels')}
      </h3>
      <p className="quiet">{t('labelsWhy')}</p>
      {seen.labels.map((label) => (
        <LabelCard
          key={label.act}
          label={label}
          language={seen.language}
          ruling={body.rulings.find(({ act }) => act === label.act) ?? null}
          disabled={isClosed}
          onRule={(ruling) =>
            change((before) => {
              const others = before.rulings.filter(({ act }) => act !== label.act);
              return { ...before, rulings: ruling === null ? others : [...others, ruling] };
            })
          }
        />
      ))}
    </section>
  );
}

function WholePart({ body, change, isClosed }: MarkPartProps): ReactNode {
  const { t } = useTranslation('marking');
  return (
    <section className="academy-part">
      <RadioGroup
        label={t('overall')}
        hint={t('overallWhy')}
        value={body.overall}
        disabled={isClosed}
        onChange={(overall) => change((before) => ({ ...before, overall }))}
        choices={OVERALL_GRADES.map((grade) => ({ value: grade, label: t(`grade.${grade}`) }))}
      />
      <TextArea
        label={t('words')}
        hint={t('wordsHint')}
        rows={5}
        maxLength={20_000}
        value={body.words}
        readOnly={isClosed}
        onChange={(words) => change((before) => ({ ...before, words }))}
      />
    </section>
  );
}

function KeysPart(): ReactNode {
  const { t } = useTranslation('marking');
  const { singleKeys } = useDevice();
  return (
    <Disclosure title={t('keys.title')} level={3} look="row">
      {singleKeys ? (
        <dl className="marking-keys">
          <div>
            <dt>
              <KeyHint keys={['1', '2', '3', '4']} />
            </dt>
            <dd>{t('keys.level')}</dd>
          </div>
          {(['next', 'before', 'comment', 'replay', 'mark'] as const).map((name) => (
            <div key={name}>
              <dt>
                <KeyHint keys={[MARK_KEYS[name].toUpperCase()]} />
              </dt>
              <dd>{t(`keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t('keys.off')}</p>
      )}
    </Disclosure>
  );
}
