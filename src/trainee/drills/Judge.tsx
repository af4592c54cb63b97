// The judgement of an item: true or false, how sure, and for a false paper where and what. Given by one press, also of Enter.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES, VERDICTS, type Confidence, type JudgedKind, type Naming, type Verdict } from '#drills';
import { RadioGroup, Select } from '#ui';
import type { PageView } from '../looks.ts';
import { inReadingOrder } from '../papers/places.ts';
import { TermPicker } from '../papers/TermPicker.tsx';
import { useTerms } from '../papers/useTerms.ts';
import { JudgeSubmit } from './JudgeSubmit.tsx';
import type { DeskState } from './PaperDesk.tsx';
import { useDrillWords } from './useDrillWords.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly naming: Naming | null;
}

export interface JudgeProps {
  readonly kind: JudgedKind;
  readonly busy: boolean;
  /** Why no verdict can be given yet. */
  readonly notYet?: string | undefined;
  /** The desk of a paper, for naming what is false on it. */
  readonly paper?: {
    readonly page: PageView;
    readonly desk: DeskState;
    readonly onArea: (area: string) => void;
  };
  readonly onJudge: (judgement: Judgement) => void;
}

export function Judge({ kind, busy, notYet, paper, onJudge }: JudgeProps): ReactNode {
  const { t } = useTranslation('drills');
  const { percent } = useDrillWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  const [term, setTerm] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const judge = (): void => {
    if (verdict === null || confidence === null) {
      setIncomplete(true);
      return;
    }
    const naming =
      paper === undefined || verdict !== 'false' || term === null
        ? null
        : { page: paper.page.id, area: paper.desk.area ?? 'page', light: paper.desk.light, term };
    onJudge({ verdict, confidence, naming });
  };
  return (
    <form
      className="drill-judge"
      aria-label={t(`ask.${kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        judge();
      }}
    >
      <RadioGroup
        label={t(`ask.${kind}`)}
        look="cards"
        hint={notYet}
        disabled={notYet !== undefined}
        value={verdict}
        onChange={(next) => {
          setVerdict(next);
          setIncomplete(false);
        }}
        choices={VERDICTS.map((one) => ({
          value: one,
          label: t(`verdict.${kind}.${one}`),
          icon: one === 'genuine' ? ('check' as const) : ('flag' as const),
        }))}
      />
      {paper !== undefined && verdict === 'false' && (
        <Where page={paper.page} area={paper.desk.area} onArea={paper.onArea} term={term} onTerm={setTerm} />
      )}
      <RadioGroup
        label={t('confidence.title')}
        hint={t('confidence.hint')}
        look="segments"
        value={confidence === null ? null : String(confidence)}
        onChange={(next) => {
          setConfidence(CONFIDENCES.find((one) => String(one) === next) ?? null);
          setIncomplete(false);
        }}
        choices={CONFIDENCES.map((one) => ({ value: String(one), label: percent(one / 100) }))}
      />
      <JudgeSubmit lacking={isIncomplete ? t('incomplete') : null} busy={busy} />
    </form>
  );
}

interface WhereProps {
  readonly page: PageView;
  readonly area: string | null;
  readonly onArea: (area: string) => void;
  readonly term: string | null;
  readonly onTerm: (term: string | null) => void;
}

function Where({ page, area, onArea, term, onTerm }: WhereProps): ReactNode {
  const { t } = useTranslation('drills');
  const terms = useTerms();
  return (
    <fieldset className="drill-where">
      <legend>{t('where.title')}</legend>
      <p className="field-hint">{t('where.hint')}</p>
      <Select
        label={t('where.area', { page: terms.page(page.id) })}
        options={inReadingOrder(page).map(({ id }) => ({ value: id, label: terms.place(id) }))}
        value={area ?? 'page'}
        onChange={onArea}
      />
      <TermPicker term={term} onTerm={onTerm} />
    </fieldset>
  );
}
