// Who sits an exam and who marks it: chosen one by one or by cohort, and entered together.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EXAM_PATHS, examViewSchema, type Cohort, type ExamView, type Person } from '#exam';
import {
  Button,
  ButtonLink,
  Callout,
  Card,
  CheckboxGroup,
  Chip,
  EmptyState,
  SearchField,
  showToast,
  Skeleton,
} from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { askLists } from '../people/PeopleScreen.tsx';
import { Trouble } from '../people/Trouble.tsx';
import { isSame } from '../isSame.ts';
import { useSend } from '../useSend.ts';
import { useAsked } from '../useAsked.ts';
import { useMe } from '../whoIsHere.ts';
import { ExamFrame } from './ExamFrame.tsx';

export function ExamPeopleScreen({ exam }: { readonly exam: string }): ReactNode {
  return (
    <ExamFrame exam={exam} here="people">
      <Loaded exam={exam} />
    </ExamFrame>
  );
}

function Loaded({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('exams');
  const path = EXAM_PATHS.exam(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(examViewSchema, { path }), [path]));
  const [lists] = useAsked(askLists);
  if (asked === null || lists === null) return <Skeleton label={t('loading')} />;
  if (!asked.ok) return <Trouble code={asked.code} />;
  if (!lists.ok) return <Trouble code={lists.code} />;
  const { people, cohorts } = lists.value;
  return (
    <Choice
      key={[...asked.value.people, '-', ...asked.value.examiners].join()}
      exam={asked.value}
      people={people}
      cohorts={cohorts}
      onDone={again}
    />
  );
}

interface ChoiceProps {
  readonly exam: ExamView;
  readonly people: readonly Person[];
  readonly cohorts: readonly Cohort[];
  readonly onDone: () => void;
}

function Choice({ exam, people, cohorts, onDone }: ChoiceProps): ReactNode {
  const { t } = useTranslation('exams');
  const me = useMe();
  const [candidates, setCandidates] = useState<readonly string[]>(exam.people);
  const [examiners, setExaminers] = useState<readonly string[]>(exam.examiners);
  const { trouble, send } = useSend();
  const isAdmin = me.roles.includes('admin');
  const isOff = !isAdmin || exam.state === 'archived';
  const active = people.filter(({ state }) => state === 'active');
  const both = candidates.filter((one) => examiners.includes(one));
  const isUnchanged = isSame(candidates, exam.people) && isSame(examiners, exam.examiners);
  const nameOf = (person: string): string => people.find((one) => one.person === person)?.name ?? t('people.gone');
  const needed = exam.design.marking.parts.length === 0 ? 0 : exam.design.marking.examiners;
  return (
    <div className="academy-stack">
      <Trouble code={trouble} />
      {!isAdmin && <Callout tone="note">{t('people.adminsDo')}</Callout>}
      {both.length > 0 && <Callout tone="warn">{t('people.both', { names: both.map(nameOf).join(', ') })}</Callout>}
      {examiners.length > 0 && examiners.length < needed && (
        <Callout tone="warn">{t('people.fewExaminers', { needed })}</Callout>
      )}
      <div className="exam-columns">
        <Card as="section">
          <Candidates
            people={active.filter(({ person, roles }) => roles.includes('trainee') || candidates.includes(person))}
            cohorts={cohorts}
            chosen={candidates}
            onChange={setCandidates}
            isOff={isOff}
          />
        </Card>
        <Card as="section">
          <div className="academy-part">
            <h2>{t('people.examiners', { count: examiners.length })}</h2>
            <p className="quiet">{t('people.examinersWords', { needed })}</p>
            {active.some(({ roles }) => roles.includes('examiner')) ? (
              <CheckboxGroup
                label={t('people.examinersLabel')}
                labelHidden
                values={examiners}
                onChange={setExaminers}
                disabled={isOff}
                choices={active
                  .filter(({ roles }) => roles.includes('examiner'))
                  .sort((a, b) => a.name.localeCompare(b.name))
                  .map(({ person, name }) => ({ value: person, label: name }))}
              />
            ) : (
              <p>{t('people.noExaminers')}</p>
            )}
          </div>
        </Card>
      </div>
      {isAdmin && (
        <div className="academy-actions">
          <Button
            kind="primary"
            isDisabled={isUnchanged || isOff}
            onPress={() =>
              send(
                () =>
                  askAcademy(examViewSchema, {
                    method: 'PUT',
                    path: EXAM_PATHS.people(exam.exam),
                    body: { people: [...candidates], examiners: [...examiners] },
                  }),
                () => {
                  showToast({ words: t('people.saved'), tone: 'good' });
                  onDone();
                },
              )
            }
          >
            {t('people.save', { candidates: candidates.length, examiners: examiners.length })}
          </Button>
          <ButtonLink href={ADDRESSES.academy('roster')} icon="paper">
            {t('people.roster')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

interface CandidatesProps {
  readonly people: readonly Person[];
  readonly cohorts: readonly Cohort[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly isOff: boolean;
}

function Candidates({ people, cohorts, chosen, onChange, isOff }: CandidatesProps): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const [search, setSearch] = useState('');
  const titles = new Map(cohorts.map(({ cohort, title }) => [cohort, title]));
  const wanted = search.trim().toLocaleLowerCase();
  const shown = people
    .filter(({ name, cohorts: theirs }) =>
      [name, ...theirs.map((one) => titles.get(one) ?? '')].some((text) => text.toLocaleLowerCase().includes(wanted)),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  const hidden = chosen.filter((one) => !shown.some(({ person }) => person === one));
  const whole = cohorts
    .filter(({ isClosed }) => !isClosed)
    .map((one) => ({ ...one, members: people.filter(({ cohorts: theirs }) => theirs.includes(one.cohort)) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div className="academy-part">
      <h2>{t('people.candidates', { count: chosen.length })}</h2>
      {!isOff && whole.length > 0 && (
        <div className="academy-row">
          {whole.map(({ cohort, title, members }) => {
            const all = members.map(({ person }) => person);
            const isIn = all.every((one) => chosen.includes(one));
            return (
              <Button
                key={cohort}
                icon={isIn ? 'check' : 'plus'}
                aria-pressed={isIn}
                onPress={() =>
                  onChange(isIn ? chosen.filter((one) => !all.includes(one)) : [...new Set([...chosen, ...all])])
                }
              >
                {t('people.cohort', { title, count: members.length })}
              </Button>
            );
          })}
        </div>
      )}
      <SearchField label={t('people.search')} clearLabel={t('academy:clear')} value={search} onChange={setSearch} />
      {shown.length === 0 ? (
        <EmptyState icon="search" title={t('academy:people.none')} />
      ) : (
        <div className="exam-scroll">
          <CheckboxGroup
            label={t('people.candidatesLabel')}
            labelHidden
            values={chosen}
            onChange={(values) => onChange([...hidden, ...values.filter((one) => !hidden.includes(one))])}
            disabled={isOff}
            choices={shown.map(({ person, name, cohorts: theirs, hasAccommodations }) => ({
              value: person,
              label: (
                <>
                  {name} {hasAccommodations && <Chip tone="note">{t('academy:grant.short')}</Chip>}
                </>
              ),
              hint: theirs.map((one) => titles.get(one) ?? '').join(' · ') || undefined,
            }))}
          />
        </div>
      )}
    </div>
  );
}
