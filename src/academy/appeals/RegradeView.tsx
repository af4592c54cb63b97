// One regrade: how far it is worked out, what it does to whom and why, and the two buttons that end it. What is applied is what stands here.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REGRADE_PATHS, regradeViewSchema, type GradeChange, type ItemChange, type RegradeView as View } from '#exam';
import { Button, Callout, Chip, Disclosure, isolate, Link, ProgressMeter, Select, showToast, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { usePercent } from '../results/percent.ts';
import { useAsked } from '../useAsked.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { LOOK_MS, REGRADE_TONES } from './regradeLook.ts';
import { Told } from './Told.tsx';
import { useRepeat } from '../useRepeat.ts';
import { useSend } from '../useSend.ts';
import './words.ts';

/** Shown at once; more on demand, so that a large exam stays quick. */
const PAGE = 50;

const FILTERS = {
  all: () => true,
  raised: ({ newBp, oldBp }) => newBp > oldBp,
  lowered: ({ newBp, oldBp }) => newBp < oldBp,
  nowPass: ({ newPassed, oldPassed }) => newPassed && !oldPassed,
  nowFail: ({ newPassed, oldPassed }) => oldPassed && !newPassed,
} as const satisfies Record<string, (change: Change) => boolean>;
type Filter = keyof typeof FILTERS;
type Change = Pick<GradeChange, 'oldBp' | 'newBp' | 'oldPassed' | 'newPassed'>;

export function RegradeView({ exam, regrade }: { readonly exam: string; readonly regrade: string }): ReactNode {
  const { t } = useTranslation('regrades');
  const path = REGRADE_PATHS.one(exam, regrade);
  const [asked, again] = useAsked(useCallback(() => askAcademy(regradeViewSchema, { path }), [path]));
  const isWorking = asked?.ok === true && asked.value.work !== null && !asked.value.isInterrupted;
  useRepeat(isWorking, LOOK_MS, again);
  return (
    <div className="academy-stack">
      <div>
        <Link href={ADDRESSES.academy('exams', exam, 'regrades')}>{t('back')}</Link>
      </div>
      {asked === null && <Skeleton label={t('list')} />}
      {asked?.ok === false && <Told refused={asked} part="regrades" />}
      {asked?.ok === true && <Shown exam={exam} view={asked.value} again={again} />}
    </div>
  );
}

interface PartProps {
  readonly exam: string;
  readonly view: View;
  readonly again: () => void;
}

function Shown({ exam, view, again }: PartProps): ReactNode {
  const { t } = useTranslation('regrades');
  const { state, work, isInterrupted, stopped, run, asked } = view;
  return (
    <>
      <section className="academy-part">
        <div className="appeal-head">
          <Chip tone={REGRADE_TONES[state]}>{t(`state.${state}`)}</Chip>
          <h2 dir="auto">{asked.reason}</h2>
        </div>
        <p className="quiet">
          {t('by', { name: view.by === null ? 'none' : 'some', who: isolate(view.by ?? ''), at: view.atMs })} ·{' '}
          {t(asked.policy)}
        </p>
        {view.appliedAtMs !== null && (
          <p>{t('appliedAt', { at: view.appliedAtMs, reason: view.appliedReason ?? '' })}</p>
        )}
      </section>
      {work !== null && !isInterrupted && (
        <output className="appeal-output">
          <ProgressMeter
            label={t(`state.${state}`)}
            words={t(`working.${work.what}`, work)}
            value={work.done}
            max={Math.max(1, work.of)}
          />
        </output>
      )}
      {isInterrupted && <Callout tone="warn">{t('interrupted')}</Callout>}
      {stopped !== null && <Callout tone="warn">{t(`stopped.${stopped}`)}</Callout>}
      {run !== null && <RunPart run={run} names={view.names} />}
      {state === 'tried' && (work === null || isInterrupted) && <EndPart exam={exam} view={view} again={again} />}
    </>
  );
}

type Run = NonNullable<View['run']>;

function RunPart({ run, names }: { readonly run: Run; readonly names: View['names'] }): ReactNode {
  const { t } = useTranslation('regrades');
  const [filter, setFilter] = useState<Filter>('all');
  const [count, setCount] = useState(PAGE);
  const figures: readonly (readonly [string, number])[] = [
    [t('changed'), run.changed],
    [t('raised'), run.raised],
    [t('lowered'), run.lowered],
    [t('nowPass'), run.nowPass.length],
    [t('nowFail'), run.nowFail.length],
  ];
  const shown = run.changes.filter(FILTERS[filter]);
  return (
    <>
      <dl className="academy-figures">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('figures', run)}</p>
      {run.failed.length > 0 && (
        <Callout tone="warn" title={t('failed', { count: run.failed.length })}>
          <p>{t('failedWords', { sittings: run.failed.join(', ') })}</p>
        </Callout>
      )}
      {run.changes.length === 0 && <p>{t('unchanged')}</p>}
      {run.changes.length > 0 && (
        <section className="academy-part">
          <Select
            label={t('show')}
            value={filter}
            onChange={(value) => {
              setFilter(value);
              setCount(PAGE);
            }}
            options={(['all', 'raised', 'lowered', 'nowPass', 'nowFail'] as const).map((one) => ({
              value: one,
              label: `${t(one)} (${run.changes.filter(FILTERS[one]).length})`,
            }))}
          />
          <ul className="academy-people">
            {shown.slice(0, count).map((change) => (
              <li key={change.sitting}>
                <ChangeRow change={change} name={names[change.person] ?? t('unnamed')} />
              </li>
            ))}
          </ul>
          {shown.length > count && (
            <div>
              <Button onPress={() => setCount((before) => before + PAGE)}>{t('more')}</Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}

function ChangeRow({ change, name }: { readonly change: Run['changes'][number]; readonly name: string }): ReactNode {
  const { t } = useTranslation('regrades');
  const { oldBp, newBp, oldPassed, newPassed, causes, items, stands } = change;
  const { bp } = usePercent();
  const of = (share: number, passed: boolean): string => `${bp(share)} ${t(passed ? 'passed' : 'notPassed')}`;
  return (
    <article className="regrade-person">
      <div className="appeal-head">
        <h3 dir="auto">{name}</h3>
        {!stands && <Chip>{t('stays')}</Chip>}
        {stands && oldPassed !== newPassed && (
          <Chip tone={newPassed ? 'good' : 'bad'}>{t(newPassed ? 'nowPass' : 'nowFail')}</Chip>
        )}
      </div>
      <p className="regrade-turn">
        <span className="quiet">{t('before')}</span> {of(oldBp, oldPassed)} ·{' '}
        <span className="quiet">{t('after')}</span> {of(newBp, newPassed)}
      </p>
      <p className="quiet">
        {t('cause')} {causes.map((cause) => t(`causes.${cause}`)).join(', ')}
      </p>
      {items.length > 0 && (
        <Disclosure title={t('items', { count: items.length })} look="row">
          <ul className="regrade-items">
            {items.map((item) => (
              <ItemRow key={`${item.attempt} ${item.id}`} item={item} />
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}

function ItemRow({ item }: { readonly item: ItemChange }): ReactNode {
  const { t } = useTranslation('regrades');
  const { bp } = usePercent();
  const words = (side: ItemChange['before']): string =>
    side === null
      ? t('gone')
      : side.bp === null
        ? t('points', side)
        : t('marked', { share: bp(side.bp), max: side.max });
  return (
    <li>
      <bdi>{t('item', { id: item.id, before: words(item.before), after: words(item.after) })}</bdi>
    </li>
  );
}

function EndPart({ exam, view, again }: PartProps): ReactNode {
  const { t } = useTranslation('regrades');
  const [isApplying, setApplying] = useState(false);
  const { refused, isSending, send } = useSend();
  const { regrade, run } = view;
  const mayApply = run !== null && run.failed.length === 0 && run.changed > 0;
  const post = (path: string, body?: unknown) =>
    askAcademy(regradeViewSchema, { method: 'POST', path, ...(body === undefined ? {} : { body }) });
  return (
    <div className="academy-part">
      {!isApplying && <Told refused={refused} part="regrades" />}
      <div className="academy-actions">
        {mayApply && (
          <Button kind="primary" onPress={() => setApplying(true)}>
            {t('apply')}
          </Button>
        )}
        <Button
          isDisabled={isSending}
          onPress={() =>
            send(
              () => post(REGRADE_PATHS.drop(exam, regrade)),
              () => {
                showToast({ words: t('dropped') });
                again();
              },
            )
          }
        >
          {t('drop')}
        </Button>
      </div>
      {isApplying && run !== null && (
        <ReasonDialog
          title={t('applyTitle')}
          words={t('applyWords', { changed: run.changed, fail: run.nowFail.length })}
          label={t('applyReason')}
          go={t('apply')}
          cancel={t('cancel')}
          isSending={isSending}
          isGrave={run.lowered > 0}
          trouble={<Told refused={refused} part="regrades" />}
          onClose={() => setApplying(false)}
          onGo={(reason) =>
            send(
              () => post(REGRADE_PATHS.apply(exam, regrade), { dryRun: run.hash, reason }),
              () => {
                setApplying(false);
                again();
              },
            )
          }
        />
      )}
    </div>
  );
}
