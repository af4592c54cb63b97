// What an examiner has to mark: by exam, what is left first.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARKING_PATHS, markTasksSchema, type MarkTaskView } from '#exam';
import { Card, Chip, EmptyState, Link, ProgressMeter, Skeleton, type Tone } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useAsked } from '../useAsked.ts';
import './words.ts';
import './marking.css';

export const askTasks = () => askAcademy(markTasksSchema, { path: MARKING_PATHS.tasks() });

/** What one can go on with, what was begun first. */
export function tasksLeft(tasks: readonly MarkTaskView[]): MarkTaskView[] {
  const left = tasks.filter(({ state, isOpen }) => state !== 'frozen' && isOpen);
  return [...left.filter(({ state }) => state === 'begun'), ...left.filter(({ state }) => state === 'toDo')];
}

export function TasksScreen(): ReactNode {
  const { t } = useTranslation('marking');
  const [asked] = useAsked(askTasks);
  const tasks = asked?.ok === true ? asked.value.tasks : [];
  const exams = [...Map.groupBy(tasks, ({ exam }) => exam).values()];
  return (
    <AcademyPage
      title={t('title')}
      lead={t('lead')}
      above={<Link href={ADDRESSES.academy()}>{t('toAcademy')}</Link>}
      width="text"
    >
      <div className="academy-stack">
        {asked === null && <Skeleton label={t('loading')} />}
        {asked?.ok === false && <Trouble code={asked.code} />}
        {asked?.ok === true && tasks.length === 0 && (
          <EmptyState icon="pen" title={t('none')}>
            {t('noneWords')}
          </EmptyState>
        )}
        {exams.map((own) => (
          <ExamTasks key={own[0]?.exam} tasks={own} />
        ))}
      </div>
    </AcademyPage>
  );
}

function ExamTasks({ tasks }: { readonly tasks: readonly MarkTaskView[] }): ReactNode {
  const { t } = useTranslation('marking');
  const left = tasksLeft(tasks);
  const frozen = tasks.filter(({ state }) => state === 'frozen');
  const waiting = tasks.filter(({ state, isOpen }) => state !== 'frozen' && !isOpen);
  const title = tasks[0]?.title ?? '';
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <ProgressMeter
          label={t('left', { count: left.length })}
          value={frozen.length}
          max={tasks.length}
          words={t('progress', { frozen: frozen.length, all: tasks.length })}
          tone={left.length === 0 ? 'good' : 'primary'}
        />
        {waiting.length > 0 && <p className="quiet">{t('waits', { count: waiting.length })}</p>}
        <ul className="academy-people">
          {[...left, ...waiting, ...frozen].map((task) => (
            <TaskLine key={`${task.code} ${task.round}`} task={task} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

const TONES: Readonly<Record<MarkTaskView['state'], Tone>> = { toDo: 'note', begun: 'warn', frozen: 'good' };

function TaskLine({ task }: { readonly task: MarkTaskView }): ReactNode {
  const { t } = useTranslation('marking');
  const { code, round, state, parts } = task;
  return (
    <li>
      <a className="academy-person" href={ADDRESSES.academy('marking', code)}>
        <span className="academy-who">
          <span className="marking-code left-to-right">{code}</span>
          <span className="quiet">
            <bdi>{task.case}</bdi> ·{' '}
            {parts.length === 0 ? t('nothingElse') : parts.map((part) => t(`part.${part}`)).join(' · ')}
          </span>
        </span>
        <span className="chip-row">
          {(round === 'adjudication' || round === 'appeal') && <Chip tone="primary">{t(`round.${round}`)}</Chip>}
          <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>
        </span>
      </a>
    </li>
  );
}
