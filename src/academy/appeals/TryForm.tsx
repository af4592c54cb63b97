// A change under which everybody would be graded again, put together: keys, weights, the pass mark, critical errors, competencies. What is not
// touched stays as it is now.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CRITICAL_POLICIES,
  REGRADE_PATHS,
  REGRADE_POLICIES,
  regradeViewSchema,
  type Competency,
  type RegradePolicy,
  type Regrades,
  type TryRegrade,
} from '#exam';
import { Button, Card, RadioGroup, Select, TextArea, TextField } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { Told } from './Told.tsx';
import { useSend } from '../useSend.ts';
import './words.ts';

const STAYS = '';
/** What a case with a critical error is worth at most, where nothing else was said before. */
const USUAL_CAP = '40';

type Typed = Readonly<Record<string, string>>;

export function TryForm({ exam, now }: { readonly exam: string; readonly now: Regrades }): ReactNode {
  const { t } = useTranslation('regrades');
  const [contents, setContents] = useState<Typed>({});
  const [weights, setWeights] = useState<Typed>({});
  const [passMark, setPassMark] = useState(String(now.passMarkBp / 100));
  const critical = useCritical(now);
  const competencies = useCompetencies(now);
  const [policy, setPolicy] = useState<RegradePolicy>('neverLower');
  const [reason, setReason] = useState('');
  const { refused, isSending, send } = useSend();
  const passBp = bpOf(passMark);
  const asked: TryRegrade = {
    policy,
    reason,
    content: Object.entries(contents).flatMap(([name, contentHash]) => (contentHash === STAYS ? [] : [{ name, contentHash }])), // prettier-ignore
    weights: now.cases.flatMap(({ name, weight }) => {
      const typed = weights[name];
      return typed === undefined || typed === '' || Number(typed) === weight ? [] : [{ name, weight: Number(typed) }];
    }),
    design: {
      ...(passBp === null || passBp === now.passMarkBp ? {} : { passMark: { bp: passBp, standard: null } }),
      ...critical.change,
      ...competencies.change,
    },
  };
  const changes = asked.content.length + asked.weights.length + Object.keys(asked.design).length;
  const isBad = passBp === null || critical.isBad || competencies.isBad;
  const withKeys = now.cases.filter(({ choices }) => choices.length > 0);
  return (
    <Card as="section">
      <Form
        onSubmit={() => {
          send(
            () => askAcademy(regradeViewSchema, { method: 'POST', path: REGRADE_PATHS.ofExam(exam), body: asked }),
            ({ regrade }) => {
              location.hash = ADDRESSES.academy('exams', exam, 'regrades', regrade);
            },
          );
        }}
      >
        <h2>{t('new')}</h2>
        <p className="quiet">{t(withKeys.length === 0 ? 'noKeys' : 'keyHint')}</p>
        {withKeys.map(({ name, choices }) => (
          <Select
            key={name}
            label={t('key', { name })}
            value={contents[name] ?? STAYS}
            onChange={(value) => setContents((before) => ({ ...before, [name]: value }))}
            options={[
              { value: STAYS, label: t('keyStays') },
              ...choices.map(({ contentHash, isCurrent }) => ({
                value: contentHash,
                label: isCurrent ? t('keyCurrent') : t('keyOther', { hash: contentHash.slice(0, 8) }),
              })),
            ]}
          />
        ))}
        <div className="academy-pair">
          {now.cases.map(({ name, weight }) => (
            <Weight
              key={name}
              label={t('weight', { name })}
              value={weights[name] ?? String(weight)}
              onChange={(text) => setWeights((before) => ({ ...before, [name]: text }))}
            />
          ))}
        </div>
        <Share label={t('passMark')} value={passMark} onChange={setPassMark} />
        {critical.part}
        {competencies.part}
        <RadioGroup
          label={t('policy')}
          value={policy}
          onChange={setPolicy}
          choices={REGRADE_POLICIES.toReversed().map((one) => ({ value: one, label: t(one), hint: t(`${one}Hint`) }))}
        />
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2000}
        />
        <Told refused={refused} part="regrades" />
        {changes === 0 && <p className="quiet">{t('nothing')}</p>}
        <div className="academy-actions">
          <Button type="submit" kind="primary" isDisabled={changes === 0 || reason.trim() === '' || isBad || isSending}>
            {t('try')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** A part of the form, and what of the design it changes. */
interface Part {
  readonly part: ReactNode;
  readonly change: TryRegrade['design'];
  /** What is typed cannot be asked. */
  readonly isBad: boolean;
}

function useCritical({ critical: now }: Regrades): Part {
  const { t } = useTranslation('regrades');
  const [policy, setPolicy] = useState<string>(STAYS);
  const [cap, setCap] = useState(now.policy === 'cap' ? String(now.caseBp / 100) : USUAL_CAP);
  const caseBp = bpOf(cap);
  const wanted = CRITICAL_POLICIES.find((one) => one === policy);
  const part = (
    <div className="academy-pair">
      <Select
        label={t('critical')}
        value={policy}
        onChange={setPolicy}
        options={[
          { value: STAYS, label: t('criticalStays') },
          // A cap may be changed to another one.
          ...CRITICAL_POLICIES.filter((one) => one === 'cap' || one !== now.policy).map((one) => ({
            value: one,
            label: t(`criticalTo.${one}`),
          })),
        ]}
      />
      {wanted === 'cap' && <Share label={t('cap')} value={cap} onChange={setCap} />}
    </div>
  );
  if (wanted === undefined) return { part, change: {}, isBad: false };
  if (wanted !== 'cap') return { part, change: { critical: { policy: wanted } }, isBad: false };
  if (caseBp === null) return { part, change: {}, isBad: true };
  const isSame = now.policy === 'cap' && now.caseBp === caseBp;
  return { part, change: isSame ? {} : { critical: { policy: wanted, caseBp } }, isBad: false };
}

const WEIGHED = ['byCases', 'own'] as const;

function useCompetencies({ competencies: now, tested }: Regrades): Part {
  const { t } = useTranslation(['regrades', 'common']);
  const [how, setHow] = useState<string>(STAYS);
  const [typed, setTyped] = useState<Typed>({});
  const weightOf = (one: Competency): string => typed[one] ?? String(now?.[one] ?? (now === null ? 1 : 0));
  const own = Object.fromEntries(tested.map((one) => [one, Number(weightOf(one))]));
  const isNothing = tested.every((one) => own[one] === 0);
  const isSame = now !== null && tested.every((one) => own[one] === (now[one] ?? 0));
  if (tested.length === 0) return { part: null, change: {}, isBad: false };
  const part = (
    <>
      <Select
        label={t('competencies')}
        value={how}
        onChange={setHow}
        options={[
          { value: STAYS, label: t('criticalStays') },
          ...WEIGHED.filter((one) => one === 'own' || now !== null).map((one) => ({
            value: one,
            label: t(`competenciesTo.${one}`),
          })),
        ]}
      />
      {how === 'own' && (
        <>
          <p className="quiet">{t(isNothing ? 'competenciesNothing' : 'competenciesHint')}</p>
          <div className="academy-pair">
            {tested.map((one) => (
              <Weight
                key={one}
                label={t(`common:competency.${one}`)}
                value={weightOf(one)}
                onChange={(text) => setTyped((before) => ({ ...before, [one]: text }))}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
  if (how === 'byCases') return { part, change: { competencies: null }, isBad: false };
  if (how !== 'own') return { part, change: {}, isBad: false };
  return { part, change: isSame ? {} : { competencies: own }, isBad: isNothing };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** In percent, with a hint where it is none. */
function Share({ label, value, onChange }: FieldProps): ReactNode {
  const { t } = useTranslation('regrades');
  const hint = bpOf(value) === null ? t('passMarkHint') : undefined;
  return <TextField label={label} hint={hint} value={value} onChange={onChange} maxLength={6} />;
}

function Weight({ label, value, onChange }: FieldProps): ReactNode {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value}
      onChange={(text) => onChange(text.replaceAll(/\D/g, '').slice(0, 4))}
      maxLength={4}
    />
  );
}

/** Of percent as they are typed; null: it is no share above nothing. */
function bpOf(percent: string): number | null {
  const bp = Math.round(Number(percent.trim().replace(',', '.')) * 100);
  return Number.isFinite(bp) && bp >= 1 && bp <= 10_000 ? bp : null;
}
