// An objection as it is written: its ground, what of the own result it is about, and the reasons.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { APPEAL_GROUNDS, ownAppealsSchema, type AppealGround, type Competency, type GradeView, type Lodge, type OwnAppeals } from '#exam'; // prettier-ignore
import { Button, CheckboxGroup, Disclosure, RadioGroup, TextArea, TextField } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { usePercent } from '../results/percent.ts';
import type { PackLaws } from '../results/usePackLaws.ts';
import { usePointWords } from '../results/usePointWords.ts';
import { Told } from './Told.tsx';
import { useSend } from '../useSend.ts';
import './words.ts';

interface LodgeFormProps {
  readonly path: string;
  readonly cases: OwnAppeals['cases'];
  readonly view: GradeView;
  readonly laws: PackLaws;
  readonly onCancel: () => void;
  readonly onSent: () => void;
}

export function LodgeForm({ path, cases, view, laws, onCancel, onSent }: LodgeFormProps): ReactNode {
  const { t } = useTranslation(['appeals', 'common']);
  const [ground, setGround] = useState<AppealGround>('marking');
  const [attempts, setAttempts] = useState<readonly string[]>([]);
  const [points, setPoints] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [competencies, setCompetencies] = useState<readonly Competency[]>([]);
  const [moment, setMoment] = useState('');
  const [words, setWords] = useState('');
  const { refused, isSending, send } = useSend();
  const act = Number(moment.replaceAll(/\D/g, '').slice(0, 7)) || null;
  const about = aboutOf({ view, cases, attempts, points, competencies, act });
  return (
    <Form
      onSubmit={() => {
        const body = { ground, words, about };
        send(() => askAcademy(ownAppealsSchema, { method: 'POST', path, body }), onSent);
      }}
    >
      <RadioGroup
        label={t('own.ground')}
        value={ground}
        onChange={setGround}
        choices={APPEAL_GROUNDS.map((one) => ({ value: one, label: t(`ground.${one}`), hint: t(`groundHint.${one}`) }))}
      />
      {cases.length > 0 && (
        <CheckboxGroup
          label={t('own.about')}
          hint={t('own.aboutHint')}
          values={attempts}
          onChange={setAttempts}
          choices={cases.map(({ attempt, position }) => ({
            value: attempt,
            label: t('own.case', { number: position + 1 }),
          }))}
        />
      )}
      {cases
        .filter(({ attempt }) => attempts.includes(attempt))
        .map(({ attempt, position }) => (
          <PointsOf
            key={attempt}
            attempt={attempt}
            number={position + 1}
            view={view}
            laws={laws}
            chosen={points[attempt] ?? []}
            onChange={(chosen) => setPoints((before) => ({ ...before, [attempt]: chosen }))}
          />
        ))}
      {view.grade.competencies.length > 0 && (
        <Disclosure title={t('own.competencies')} aside={countOf(competencies)}>
          <CheckboxGroup
            label={t('own.competencies')}
            labelHidden
            hint={t('own.competenciesHint')}
            values={competencies}
            onChange={setCompetencies}
            choices={view.grade.competencies.map(({ competency }) => ({
              value: competency,
              label: t(`common:competency.${competency}`),
            }))}
          />
        </Disclosure>
      )}
      {attempts.length === 1 && (
        <TextField
          label={t('own.moment')}
          hint={t('own.momentHint')}
          inputMode="numeric"
          value={moment}
          onChange={setMoment}
          maxLength={7}
        />
      )}
      <TextArea
        label={t('own.words')}
        hint={t('own.wordsHint')}
        value={words}
        onChange={setWords}
        rows={6}
        maxLength={20_000}
      />
      <Told refused={refused} part="appeals" />
      <div className="academy-actions">
        <Button type="submit" kind="primary" isDisabled={words.trim() === '' || isSending}>
          {t('own.send')}
        </Button>
        <Button onPress={onCancel}>{t('own.cancel')}</Button>
      </div>
    </Form>
  );
}

const CRITICAL = 'critical ';

interface PointsOfProps {
  readonly attempt: string;
  readonly number: number;
  readonly view: GradeView;
  readonly laws: PackLaws;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Critical errors of a case, then its points: those of which most was lost first. */
function PointsOf({ attempt, number, view, laws, chosen, onChange }: PointsOfProps): ReactNode {
  const { t } = useTranslation('appeals');
  const { item: wordsOf, critical: criticalWords } = usePointWords();
  const { number: figure } = usePercent();
  const met = view.cases.find((one) => one.attempt === attempt);
  if (met === undefined) return null;
  const lostOf = ({ worthPpm, wonPpm }: GradeView['grade']['items'][number]): number => worthPpm - wonPpm;
  const items = view.grade.items.filter((one) => one.attempt === attempt && one.max > 0);
  const choices = [
    ...view.grade.critical.flatMap((one) =>
      one.attempt === attempt
        ? [{ value: `${CRITICAL}${one.id}`, label: t('own.critical', { words: criticalWords(one.id, met).words }) }]
        : [],
    ),
    ...items
      .toSorted((a, b) => lostOf(b) - lostOf(a))
      .map((one) => {
        const won = one.byExaminer === null ? one.points : (one.max * one.byExaminer.bp) / 10_000;
        return {
          value: one.id,
          label: wordsOf(one, met, laws.of(met.pack)),
          hint: t('own.won', { won: figure(won), worth: figure(one.max) }),
        };
      }),
  ];
  if (choices.length === 0) return null;
  return (
    <Disclosure title={t('own.points', { number })} aside={countOf(chosen)}>
      <CheckboxGroup
        label={t('own.points', { number })}
        labelHidden
        hint={t('own.pointsHint')}
        values={chosen}
        onChange={onChange}
        choices={choices}
      />
    </Disclosure>
  );
}

function countOf(chosen: readonly unknown[]): ReactNode {
  return chosen.length === 0 ? undefined : chosen.length;
}

interface Chosen extends Pick<LodgeFormProps, 'view' | 'cases'> {
  readonly attempts: readonly string[];
  readonly points: Readonly<Record<string, readonly string[]>>;
  readonly competencies: readonly Competency[];
  readonly act: number | null;
}

/** What is sent: each thing that is named once, a case of which nothing is named as a whole. */
function aboutOf({ view, cases, attempts, points, competencies, act }: Chosen): Lodge['about'] {
  const none = { item: null, critical: null, competency: null, act: null };
  const speaks = (attempt: string, competency: Competency): boolean =>
    view.grade.items.some((one) => one.attempt === attempt && one.competency === competency);
  // Where the exam keeps single points to itself, nobody knows which case speaks for what.
  const isHeld = view.points === 'held';
  const all = attempts.length > 0 ? attempts : competencies.length > 0 ? cases.map(({ attempt }) => attempt) : [];
  return all.flatMap((attempt) => {
    const named: Lodge['about'] = [
      ...(points[attempt] ?? []).map((id) =>
        id.startsWith(CRITICAL)
          ? { ...none, attempt, critical: id.slice(CRITICAL.length) }
          : { ...none, attempt, item: id },
      ),
      ...competencies.flatMap((competency) =>
        isHeld || speaks(attempt, competency) ? [{ ...none, attempt, competency }] : [],
      ),
    ];
    const moment = attempts.length === 1 ? act : null;
    const isWhole = named.length === 0 && attempts.includes(attempt);
    return [...named, ...(isWhole || moment !== null ? [{ ...none, attempt, act: moment }] : [])];
  });
}
