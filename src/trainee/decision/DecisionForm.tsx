// Writing the decision: outcome, grounds, what the person is told, rationale, confidence. Nothing here is final.

import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phase } from '#scenario';
import { CONFIDENCES } from '#attempt';
import { Button, Callout, CheckboxGroup, RadioGroup, Slider } from '#ui';
import type { LawWords } from '#words';
import type { TraineeView } from '../looks.ts';
import { useAttempt } from '../openAttempt.ts';
import { needsGrounds, withConfidence, writtenOf, type Draft } from './draft.ts';
import { GroundList } from './GroundList.tsx';
import { RationaleField } from './RationaleField.tsx';
import { RecordChecks } from './RecordChecks.tsx';
import { useEvidence } from './useEvidence.ts';
import { useToldWords } from './useToldWords.ts';
import { WaitsAtCounter } from './WaitsAtCounter.tsx';

export interface DecisionFormProps {
  readonly view: TraineeView;
  readonly law: LawWords | null;
  readonly draft: Draft;
  readonly kept: boolean;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
  readonly onRead: () => void;
}

/** Phases in which there is nothing to decide yet; a witness is released first. */
const BEFORE_DECIDING: readonly Phase[] = ['prepare', 'open', 'direct', 'cross', 'redirect'];

export function DecisionForm({ view, law, draft, kept, onChange, onRead }: DecisionFormProps): ReactNode {
  const { t } = useTranslation('decision');
  const { t: paperWords } = useTranslation('papers');
  const told = useToldWords();
  const { language } = useAttempt();
  const evidence = useEvidence(view, law);
  const cited = new Set(needsGrounds(draft, view) ? draft.grounds.flatMap((ground) => ground.evidence) : []);
  const written = useMemo(() => writtenOf(draft, view, language), [draft, view, language]);
  const [incomplete, setIncomplete] = useState(false);
  const tooEarly = BEFORE_DECIDING.includes(view.phase);
  const confidence = (value: number): (typeof CONFIDENCES)[number] => CONFIDENCES[value] ?? 'fairlySure';
  return (
    <form
      className="decision-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIncomplete(draft.outcome === null);
        if (draft.outcome !== null) onRead();
      }}
    >
      {tooEarly && (
        <Callout tone="warn" title={t('tooEarly')}>
          {t('tooEarlyWhy')}
        </Callout>
      )}
      {view.dilemma !== null && <WaitsAtCounter />}
      <Part
        id="outcome"
        title={t('outcome.title')}
        why={t(view.works.hearing ? 'outcome.whyAfterHearing' : 'outcome.why')}
      >
        <div lang={law?.language}>
          <RadioGroup
            label={t('outcome.title')}
            labelHidden
            look="cards"
            choices={view.deciding.outcomes.map((code) => ({ value: code, label: law?.outcome(code) ?? code }))}
            value={draft.outcome}
            onChange={(outcome) => {
              setIncomplete(false);
              onChange((before) => ({ ...before, outcome }));
            }}
          />
        </div>
      </Part>
      {needsGrounds(draft, view) && (
        <Part
          id="grounds"
          title={t('grounds.title')}
          why={t(view.works.hearing ? 'grounds.whyAfterHearing' : 'grounds.why')}
        >
          <GroundList view={view} law={law} draft={draft} onChange={onChange} />
        </Part>
      )}
      {view.deciding.told.length > 0 && (
        <Part id="told" title={t('told.title')} why={t('told.why')}>
          <CheckboxGroup
            label={t('told.title')}
            labelHidden
            choices={view.deciding.told.map((word) => ({ value: word, label: told(word) }))}
            values={draft.told}
            onChange={(words) => onChange((before) => ({ ...before, told: [...words] }))}
          />
        </Part>
      )}
      <Part id="rationale" title={t('rationale.title')} why={t('rationale.why')}>
        <RationaleField
          rationale={draft.rationale}
          kept={kept}
          cited={evidence.filter(({ id }) => cited.has(id))}
          onRationale={(rationale) => onChange((before) => ({ ...before, rationale }))}
        />
        {view.withheld?.includes('recordChecks') === true ? (
          <p className="field-hint">{t('checks.withheld')}</p>
        ) : written.rationale.trim() !== '' ? (
          <RecordChecks written={written} ground={(letter) => `${letter} ${law?.ground(letter) ?? ''}`.trim()} />
        ) : null}
      </Part>
      <Part id="confidence" title={t('confidence.title')} why={t('confidence.why')}>
        <div className="decision-slider">
          <Slider
            label={t('confidence.title')}
            labelHidden
            value={CONFIDENCES.indexOf(draft.confidence)}
            min={0}
            max={CONFIDENCES.length - 1}
            words={(value) => paperWords(`confidence.${confidence(value)}`)}
            onChange={(value) => onChange((before) => withConfidence(before, confidence(value)))}
          />
          <p className="decision-sure" aria-hidden="true">
            {CONFIDENCES.map((one) => (
              <span key={one} data-now={one === draft.confidence}>
                {paperWords(`confidence.${one}`)}
              </span>
            ))}
          </p>
        </div>
      </Part>
      <div className="decision-on">
        {incomplete && (
          <p className="finding-incomplete" role="alert">
            {t('chooseOutcome')}
          </p>
        )}
        <Button type="submit" kind="primary" size="l" endIcon="arrowForward">
          {t('toRead')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

function Part({ id, title, why, children }: PartProps): ReactNode {
  return (
    <section className="decision-part" aria-labelledby={`decision-${id}`}>
      <h2 id={`decision-${id}`}>{title}</h2>
      <p className="field-hint">{why}</p>
      {children}
    </section>
  );
}
