// Statements that differ, each to be weighed: an innocent difference with its cause, or a red flag with what it leads to. What was said of
// one can be changed until the signature.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CAUSES, FLAG_STEPS, WEIGHTS, type FlagStep, type InnocentCause, type Weight } from '#scenario';
import { announce, Button, CheckboxGroup, Chip, EmptyState, RadioGroup, Select } from '#ui';
import { useCounter } from '../counter/counterContext.ts';
import { KnownChip } from '../counter/evidence/Chip.tsx';
import { chipsOf, type EvidenceChip } from '../counter/evidence/evidenceChips.ts';
import { useFactWords } from '../counter/factWords.ts';
import type { TraineeView } from '../looks.ts';
import './words.ts';
import './differences.css';

type Weighing = TraineeView['weighings'][number];

export function Differences(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('differences');
  const weighed = view.weighings.map(({ fact }) => fact);
  const open = view.discrepancies.map(({ fact }) => fact).filter((fact) => !weighed.includes(fact));
  if (open.length + weighed.length === 0)
    return (
      <EmptyState icon="scales" title={t('none')}>
        {t('noneWhy')}
      </EmptyState>
    );
  return (
    <div className="differences">
      <p className="field-hint">{t('lead')}</p>
      {[...open, ...weighed].map((fact) => (
        <Difference key={fact} fact={fact} weighing={view.weighings.find((one) => one.fact === fact) ?? null} />
      ))}
    </div>
  );
}

/** What was said on a fact by all who spoke of it, each value once for each source. */
function saidOf(view: TraineeView, fact: string): readonly EvidenceChip[] {
  return chipsOf(view)
    .filter(({ statement }) => statement.fact === fact)
    .toReversed();
}

function Difference({ fact, weighing }: { readonly fact: string; readonly weighing: Weighing | null }): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('differences');
  const words = useFactWords();
  const [isEdited, setEdited] = useState(weighing === null);
  return (
    <section className="difference" aria-labelledby={`difference-${fact}`}>
      <h3 id={`difference-${fact}`}>{words.fact(fact)}</h3>
      <ul className="bare difference-said">
        {saidOf(view, fact).map((chip) => (
          <li key={chip.id}>
            <KnownChip chip={chip} wide />
          </li>
        ))}
      </ul>
      {weighing !== null && (
        <p className="difference-weighed">
          <Chip
            tone={weighing.weight.is === 'legitimate' ? 'good' : 'warn'}
            icon={weighing.weight.is === 'legitimate' ? 'check' : 'flag'}
          >
            {t(`weight.${weighing.weight.is}`)}
          </Chip>{' '}
          <WeightWords fact={fact} weight={weighing.weight} />
        </p>
      )}
      {!view.over && (isEdited || weighing === null) && (
        <WeighForm fact={fact} weighing={weighing} onDone={() => setEdited(false)} />
      )}
      {!view.over && weighing !== null && !isEdited && (
        <div>
          <Button kind="quiet" icon="pen" onPress={() => setEdited(true)}>
            {t('change')}
          </Button>
        </div>
      )}
    </section>
  );
}

function WeightWords({ fact, weight }: Pick<Weighing, 'fact' | 'weight'>): ReactNode {
  const { t } = useTranslation('differences');
  const words = useFactWords();
  if (weight.is === 'redFlag') return weight.leadsTo.map((step) => t(`step.${step}`)).join(' · ');
  const holds = weight.holds === undefined ? null : words.value(fact, weight.holds);
  return (
    <>
      {t(`cause.${weight.cause}`)}
      {holds !== null && (
        <>
          {' · '}
          {t('holdsNow')} <bdi>{holds}</bdi>
        </>
      )}
    </>
  );
}

function WeighForm({
  fact,
  weighing,
  onDone,
}: {
  readonly fact: string;
  readonly weighing: Weighing | null;
  readonly onDone: () => void;
}): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('differences');
  const words = useFactWords();
  const before = weighing?.weight ?? null;
  const [weight, setWeight] = useState<Weight | null>(before?.is ?? null);
  const [cause, setCause] = useState<InnocentCause | null>(before?.is === 'legitimate' ? before.cause : null);
  const [steps, setSteps] = useState<readonly FlagStep[]>(before?.is === 'redFlag' ? before.leadsTo : []);
  const values = [
    ...new Map(
      saidOf(view, fact).flatMap(({ statement: { value } }) =>
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? [[JSON.stringify(value), value] as const]
          : [],
      ),
    ),
  ];
  const [holds, setHolds] = useState<string>(
    before?.is === 'legitimate' && before.holds !== undefined ? JSON.stringify(before.holds) : 'open',
  );
  const chosen = values.find(([key]) => key === holds)?.[1];
  const isReady = weight === 'legitimate' ? cause !== null : weight === 'redFlag' && steps.length > 0;
  const save = async (): Promise<void> => {
    if (weight === null) return;
    const { ok } = await workplace.weigh(
      fact,
      weight === 'redFlag'
        ? { is: 'redFlag', leadsTo: [...steps] }
        : { is: 'legitimate', cause: cause ?? 'clericalSlip', ...(chosen === undefined ? {} : { holds: chosen }) },
    );
    announce(
      ok ? t('recorded', { fact: words.fact(fact), weight: t(`weight.${weight}`) }) : t('refused'),
      ok ? 'polite' : 'assertive',
    );
    if (ok) onDone();
  };
  return (
    <div className="difference-form">
      <RadioGroup
        label={t('weightLabel')}
        look="cards"
        value={weight}
        onChange={setWeight}
        choices={WEIGHTS.map((one) => ({
          value: one,
          label: t(`weight.${one}`),
          hint: t(`weightHint.${one}`),
        }))}
      />
      {weight === 'legitimate' && (
        <>
          <Select
            label={t('causeLabel')}
            placeholder={t('causeNone')}
            options={CAUSES.map((one) => ({ value: one, label: t(`cause.${one}`) }))}
            value={cause}
            onChange={setCause}
          />
          {cause !== null && <p className="field-hint">{t(`causeHint.${cause}`)}</p>}
          {values.length > 1 && (
            <RadioGroup
              label={t('holdsLabel')}
              hint={t('holdsHint')}
              value={holds}
              onChange={setHolds}
              choices={[
                ...values.map(([key, value]) => ({ value: key, label: <bdi>{words.value(fact, value)}</bdi> })),
                { value: 'open', label: t('holdsOpen') },
              ]}
            />
          )}
        </>
      )}
      {weight === 'redFlag' && (
        <CheckboxGroup
          label={t('stepsLabel')}
          values={steps}
          onChange={setSteps}
          choices={FLAG_STEPS.map((one) => ({ value: one, label: t(`step.${one}`) }))}
        />
      )}
      <div>
        <Button kind="primary" icon="scales" isDisabled={!isReady} onPress={() => void save()}>
          {t('record')}
        </Button>
      </div>
    </div>
  );
}
