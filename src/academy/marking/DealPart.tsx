// Dealing attempts to examiners, and whom one must not mark.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dealtSchema,
  EXAM_PATHS,
  examViewSchema,
  MARKING_PATHS,
  type DealtAttempts,
  type MarkingProgress,
} from '#exam';
import { announce, Button, Callout, Card, Disclosure, IconButton, Select } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { useSend } from '../useSend.ts';
import type { NameOf } from './ExamMarkingScreen.tsx';
import { Refusal } from './Refusal.tsx';

interface DealPartProps {
  readonly progress: MarkingProgress;
  readonly nameOf: NameOf;
  readonly again: () => void;
}

export function DealPart({ progress, nameOf, again }: DealPartProps): ReactNode {
  const { t } = useTranslation('marking');
  const { exam, each, examiners, not: kept } = progress;
  const [not, setNot] = useState(kept);
  const [dealt, setDealt] = useState<DealtAttempts | null>(null);
  const { refused, isSending, send } = useSend();
  const isNew = JSON.stringify(not) !== JSON.stringify(kept);
  const deal = (): void =>
    send(
      () => askAcademy(dealtSchema, { method: 'POST', path: MARKING_PATHS.deal(exam), body: isNew ? { not } : {} }),
      (now) => {
        setDealt(now);
        announce(t('run.dealtNow', { tasks: now.tasks }));
        again();
      },
    );
  return (
    <Card as="section" aria-labelledby="marking-deal">
      <div className="academy-part">
        <h2 id="marking-deal">{t('run.deal')}</h2>
        <p className="quiet">{t('run.dealWhy', { each })}</p>
        {refused !== null && <Refusal refused={refused} />}
        {dealt !== null && <Dealt dealt={dealt} />}
        <Disclosure title={t('run.not')} level={3} look="row" startsOpen={not.length > 0}>
          <NotPart exam={exam} examiners={examiners} not={not} onChange={setNot} nameOf={nameOf} isNew={isNew} />
        </Disclosure>
        <div>
          <Button kind="primary" isDisabled={isSending} onPress={deal}>
            {t('run.dealNow')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Dealt({ dealt: { tasks, withdrawn, without } }: { readonly dealt: DealtAttempts }): ReactNode {
  const { t } = useTranslation('marking');
  return (
    <>
      <Callout tone="good">
        {t('run.dealtNow', { tasks })} {withdrawn > 0 && t('run.withdrawn', { count: withdrawn })}
      </Callout>
      {without.length > 0 && (
        <Callout tone="warn" role="alert" title={t('run.without', { count: without.length })}>
          <p className="marking-code left-to-right">{without.join(' ')}</p>
          <p>{t('run.nobodyWords')}</p>
        </Callout>
      )}
    </>
  );
}

type Not = MarkingProgress['not'];

interface NotPartProps {
  readonly exam: string;
  readonly examiners: MarkingProgress['examiners'];
  readonly not: Not;
  readonly onChange: (not: Not) => void;
  readonly nameOf: NameOf;
  readonly isNew: boolean;
}

function NotPart({ exam, examiners, not, onChange, nameOf, isNew }: NotPartProps): ReactNode {
  const { t } = useTranslation('marking');
  const path = EXAM_PATHS.exam(exam);
  const [asked] = useAsked(useCallback(() => askAcademy(examViewSchema, { path }), [path]));
  const [examiner, setExaminer] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const people = asked?.ok === true ? asked.value.people : [];
  const option = (one: string) => ({ value: one, label: nameOf(one) });
  const byName = (list: readonly string[]) => list.map(option).sort((a, b) => a.label.localeCompare(b.label));
  const add = (): void => {
    if (examiner === null || person === null) return;
    const isThere = not.some((one) => one.examiner === examiner && one.person === person);
    if (!isThere) onChange([...not, { examiner, person }]);
    setPerson(null);
  };
  return (
    <div className="academy-part">
      <p className="quiet">{t('run.notWhy')}</p>
      <ul className="bare-list">
        {not.map((pair) => {
          const names = { examiner: nameOf(pair.examiner), person: nameOf(pair.person) };
          return (
            <li key={`${pair.examiner} ${pair.person}`} className="marking-pair">
              <span>{t('run.pair', names)}</span>
              <IconButton
                icon="trash"
                label={t('run.remove', names)}
                onPress={() => onChange(not.filter((one) => one !== pair))}
              />
            </li>
          );
        })}
      </ul>
      <div className="marking-add">
        <Select
          label={t('run.examiner')}
          placeholder={t('run.choose')}
          value={examiner}
          onChange={setExaminer}
          options={byName(examiners.filter(({ why }) => why === null).map((one) => one.person))}
        />
        <Select
          label={t('run.person')}
          placeholder={t('run.choose')}
          value={person}
          onChange={setPerson}
          options={byName(people)}
        />
        <Button icon="plus" onPress={add} isDisabled={examiner === null || person === null}>
          {t('run.add')}
        </Button>
      </div>
      {isNew && <output className="quiet">{t('run.notSaved')}</output>}
    </div>
  );
}
