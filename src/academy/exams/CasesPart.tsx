// The cases of an exam: chosen from the pool, the academy's own first; who meets which variant, with what was proved of it; weight and minutes.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { equalitySchema, POOL_PATHS, type DesignCase, type Equality, type PooledCase } from '#exam';
import { Button, Callout, Card, CheckboxGroup, Chip, IconButton, RadioGroup, Select, Skeleton, TextField } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useAsked } from '../useAsked.ts';
import { useMe } from '../whoIsHere.ts';
import { Amount, Notes, useForm, write } from './fields.tsx';
import { titleIn } from './titleIn.ts';

interface CasesPartProps {
  readonly exam: string;
  readonly pool: readonly PooledCase[];
}

export function CasesPart({ exam, pool }: CasesPartProps): ReactNode {
  const { t, i18n } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { cases } = design;
  const titleOf = (one: PooledCase): string => titleIn(i18n.language, one);
  const sorted = [...pool].sort(
    (a, b) => Number(a.isPublic) - Number(b.isPublic) || titleOf(a).localeCompare(titleOf(b)),
  );
  const free = sorted.filter(({ name, proof }) => proof !== 'faulty' && !cases.some((one) => one.name === name));
  const set = (next: readonly DesignCase[]): void => change(write(design, 'cases', next));
  const move = (from: number, to: number): void => {
    const moved = cases[from];
    if (moved === undefined) return;
    const rest = cases.filter((_, index) => index !== from);
    set([...rest.slice(0, to), moved, ...rest.slice(to)]);
  };
  return (
    <div className="academy-stack">
      <Notes at="cases" />
      <ol className="exam-cases">
        {cases.map((one, index) => (
          <li key={one.name}>
            <CaseCard
              exam={exam}
              index={index}
              one={one}
              known={pool.find(({ name }) => name === one.name)}
              onUp={index === 0 ? null : () => move(index, index - 1)}
              onDown={index === cases.length - 1 ? null : () => move(index, index + 1)}
              onRemove={() => set(cases.filter((_, place) => place !== index))}
            />
          </li>
        ))}
      </ol>
      {!isOff && free.length > 0 && (
        <Select
          // Anew after each choice, so that nothing stays chosen.
          key={cases.length}
          label={t('cases.add')}
          value={null}
          placeholder={t('cases.choose')}
          options={free.map((one) => ({
            value: one.name,
            label: t(one.isPublic ? 'cases.offerPublic' : 'cases.offerOwn', {
              title: titleOf(one),
              minutes: one.minutes,
            }),
          }))}
          onChange={(name) => {
            const found = pool.find((one) => one.name === name);
            if (found === undefined) return;
            const variant = found.variants[0] ?? '';
            const minutes = design.time.per === 'case' ? found.minutes : null;
            set([
              ...cases,
              { name, variants: { policy: 'same', variant }, weight: 1, minutes, acknowledgesPublic: null },
            ]);
          }}
        />
      )}
    </div>
  );
}

interface CaseCardProps {
  readonly exam: string;
  readonly index: number;
  readonly one: DesignCase;
  readonly known: PooledCase | undefined;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

function CaseCard({ exam, index, one, known, onUp, onDown, onRemove }: CaseCardProps): ReactNode {
  const { t, i18n } = useTranslation('exams');
  const { design, isOff } = useForm();
  const at = `cases.${index}`;
  const title = known === undefined ? one.name : titleIn(i18n.language, known);
  return (
    <Card as="article" look="flat" aria-labelledby={`case-${one.name}`}>
      <div className="academy-part">
        <div className="academy-row">
          <h3 id={`case-${one.name}`}>{t('cases.nth', { nth: index + 1, title })}</h3>
          {known !== undefined && (
            <Chip tone={known.isPublic ? 'warn' : 'good'}>{t(`pool.origin.${known.origin}`)}</Chip>
          )}
          {known !== undefined && <span className="quiet">{t('cases.minutes', { minutes: known.minutes })}</span>}
          <span className="academy-fill" />
          {!isOff && (
            <>
              <IconButton
                icon="chevronUp"
                label={t('cases.up', { title })}
                isDisabled={onUp === null}
                onPress={() => onUp?.()}
              />
              <IconButton
                icon="chevronDown"
                label={t('cases.down', { title })}
                isDisabled={onDown === null}
                onPress={() => onDown?.()}
              />
              <IconButton icon="trash" label={t('cases.remove', { title })} onPress={onRemove} />
            </>
          )}
        </div>
        <Notes at={at} />
        <Notes at={`${at}.name`} />
        {known?.isPublic === true && <PublicPart at={at} one={one} />}
        <VariantsPart exam={exam} at={at} one={one} known={known} />
        <div className="academy-pair">
          <Amount at={`${at}.weight`} label={t('cases.weight')} hint={t('cases.weightHint')} />
          {(design.time.per === 'case' || one.minutes !== null) && (
            <Amount at={`${at}.minutes`} label={t('cases.ownMinutes')} mayBeNone />
          )}
        </div>
      </div>
    </Card>
  );
}

function PublicPart({ at, one }: { readonly at: string; readonly one: DesignCase }): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const me = useMe();
  const path = `${at}.acknowledgesPublic`;
  return (
    <Callout tone="warn" title={t('cases.public')}>
      <div className="academy-part">
        <p>{t('cases.publicWords')}</p>
        <TextField
          label={t('cases.publicReason')}
          hint={<Notes at={path} inside />}
          value={one.acknowledgesPublic?.reason ?? ''}
          maxLength={2000}
          disabled={isOff}
          onChange={(reason) =>
            change(
              write(
                design,
                path,
                reason.trim() === '' ? null : { by: one.acknowledgesPublic?.by ?? me.person, reason },
              ),
            )
          }
        />
      </div>
    </Callout>
  );
}

interface VariantsPartProps {
  readonly exam: string;
  readonly at: string;
  readonly one: DesignCase;
  readonly known: PooledCase | undefined;
}

function VariantsPart({ exam, at, one, known }: VariantsPartProps): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { variants } = one;
  const offered = known?.variants ?? [];
  const path = `${at}.variants`;
  return (
    <>
      <RadioGroup
        label={t('variants.label')}
        hint={<Notes at={path} />}
        value={variants.policy}
        disabled={isOff}
        onChange={(policy) => {
          const [first = '', second = ''] = offered;
          const next =
            policy === 'same'
              ? { policy, variant: first }
              : policy === 'drawn'
                ? { policy }
                : { policy, variants: [first, second] };
          change(write(design, path, next));
        }}
        choices={(['same', 'equalByLaw', 'drawn'] as const).map((policy) => ({
          value: policy,
          label: t(`variants.${policy}`),
          hint: t(`variants.${policy}Hint`),
          disabled: policy === 'equalByLaw' && offered.length < 2,
        }))}
      />
      {variants.policy === 'same' && (
        <div className="exam-field">
          <Select
            label={t('variants.which')}
            value={variants.variant}
            options={offered.map((variant) => ({ value: variant, label: variant, language: 'en' }))}
            onChange={(variant) => change(write(design, `${path}.variant`, variant))}
            disabled={isOff}
          />
          <Notes at={`${path}.variant`} />
        </div>
      )}
      {variants.policy === 'equalByLaw' && (
        <EqualPart exam={exam} name={one.name} path={path} chosen={variants.variants} offered={offered} />
      )}
    </>
  );
}

interface EqualPartProps {
  readonly exam: string;
  readonly name: string;
  readonly path: string;
  readonly chosen: readonly string[];
  readonly offered: readonly string[];
}

function EqualPart({ exam, name, path, chosen, offered }: EqualPartProps): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const [isWanted, setWanted] = useState(false);
  const set = (next: readonly string[]): void => change(write(design, `${path}.variants`, next));
  return (
    <div className="academy-part">
      <CheckboxGroup
        label={t('variants.among')}
        hint={<Notes at={`${path}.variants`} inside />}
        values={chosen}
        onChange={set}
        disabled={isOff}
        choices={offered.map((variant) => ({ value: variant, label: <bdi lang="en">{variant}</bdi> }))}
      />
      {isWanted ? (
        <Proved exam={exam} name={name} onUse={isOff ? null : set} />
      ) : (
        <div className="academy-actions">
          <Button icon="scales" onPress={() => setWanted(true)}>
            {t('variants.prove')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ProvedProps {
  readonly exam: string;
  readonly name: string;
  readonly onUse: ((variants: readonly string[]) => void) | null;
}

function Proved({ exam, name, onUse }: ProvedProps): ReactNode {
  const { t } = useTranslation('exams');
  const path = POOL_PATHS.equality(exam, name);
  const [asked, again] = useAsked(useCallback(() => askAcademy(equalitySchema, { path }), [path]));
  if (asked === null) return <Skeleton label={t('variants.proving')} />;
  if (!asked.ok)
    return (
      <div className="academy-part">
        <Trouble code={asked.code} why={asked.why} />
        <div className="academy-actions">
          <Button onPress={again}>{t('variants.provingLong')}</Button>
        </div>
      </div>
    );
  const { groups, unfit, unlike } = asked.value;
  const of = (group: readonly string[]) => asked.value.variants.filter(({ variant }) => group.includes(variant));
  return (
    <div className="academy-part">
      <h4>{t('variants.proved')}</h4>
      <p className="quiet">{t('variants.provedWords')}</p>
      <ul className="academy-list">
        {groups.map((group) => (
          <li key={group.join()}>
            <p>
              <bdi lang="en">{group.join(', ')}</bdi>
            </p>
            <Load variants={of(group)} />
            {unlike.includes(group) && <p className="quiet">{t('variants.unlike')}</p>}
            {group.length < 2 ? (
              <p className="quiet">{t('variants.alone')}</p>
            ) : (
              onUse !== null && (
                <Button onPress={() => onUse(group)}>{t('variants.use', { count: group.length })}</Button>
              )
            )}
          </li>
        ))}
        {unfit.length > 0 && (
          <li>
            <p>
              <bdi lang="en">{unfit.join(', ')}</bdi>
            </p>
            <p className="quiet">{t('variants.unfit')}</p>
          </li>
        )}
      </ul>
    </div>
  );
}

function Load({ variants }: { readonly variants: Equality['variants'] }): ReactNode {
  const { t } = useTranslation('exams');
  const acts = variants.map(({ expertActs }) => expertActs);
  const minutes = variants.map(({ expertSeconds }) => Math.round(expertSeconds / 60));
  if (acts.length === 0) return null;
  return (
    <p className="quiet">
      {t('variants.load', {
        least: Math.min(...acts),
        most: Math.max(...acts),
        from: Math.min(...minutes),
        to: Math.max(...minutes),
      })}
    </p>
  );
}
