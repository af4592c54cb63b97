// The frame of every page of one exam: its title and state, and the ways to its other pages, as far as whoever looks has to do with them.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EXAM_PATHS, examHeadSchema, type ExamHead, type ExamState, type Role } from '#exam';
import { Chip, EmptyState, Link, Skeleton, type Tone } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useAsked } from '../useAsked.ts';
import { useMe } from '../whoIsHere.ts';
import './words.ts';
import './exams.css';

const FROM_OPEN = ['open', 'marking', 'released', 'archived'] as const;
const FROM_MARKING = ['marking', 'released', 'archived'] as const;
const ALWAYS = ['draft', 'ready', ...FROM_OPEN] as const;

/** Each page of an exam, who has to do with it, and in which states there is something to see. `design` is the exam's own address. */
const PAGES = [
  { page: 'design', roles: ['instructor', 'admin'], states: ALWAYS },
  { page: 'people', roles: ['instructor', 'admin'], states: ALWAYS },
  { page: 'room', roles: ['instructor', 'admin'], states: FROM_OPEN },
  { page: 'marking', roles: ['instructor', 'admin', 'examiner'], states: FROM_OPEN },
  { page: 'results', roles: ['instructor', 'admin'], states: FROM_MARKING },
  { page: 'certificates', roles: ['admin'], states: ['released', 'archived'] },
  { page: 'appeals', roles: ['admin'], states: ['released', 'archived'] },
  { page: 'regrades', roles: ['admin'], states: FROM_MARKING },
] as const satisfies readonly { page: string; roles: readonly Role[]; states: readonly ExamState[] }[];

export type ExamPage = (typeof PAGES)[number]['page'];

export const STATE_TONES: Readonly<Record<ExamState, Tone>> = {
  draft: 'plain',
  ready: 'note',
  open: 'good',
  marking: 'primary',
  released: 'primary',
  archived: 'plain',
};

export function addressOfExam(exam: string, page: ExamPage = 'design'): string {
  return ADDRESSES.academy('exams', exam, ...(page === 'design' ? [] : [page]));
}

interface ExamFrameProps {
  readonly exam: string;
  /** The page that this is. */
  readonly here: ExamPage;
  readonly lead?: ReactNode;
  readonly width?: 'text' | 'wide';
  /** Drawn once title and state are known; `again` asks for them anew. */
  readonly children: ReactNode | ((head: ExamHead, again: () => void) => ReactNode);
}

export function ExamFrame({ exam, here, lead, width = 'wide', children }: ExamFrameProps): ReactNode {
  const { t } = useTranslation('exams');
  const me = useMe();
  const path = EXAM_PATHS.head(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(examHeadSchema, { path }), [path]));
  const above = <Link href={ADDRESSES.academy('exams')}>{t('list.title')}</Link>;
  if (asked === null)
    return (
      <AcademyPage title={t(`page.${here}`)} above={above} width={width}>
        <Skeleton label={t('loading')} />
      </AcademyPage>
    );
  if (!asked.ok)
    return (
      <AcademyPage title={t(`page.${here}`)} above={above} width={width}>
        {asked.code === 'noSuchExam' ? (
          <EmptyState title={t('noSuchExam')}>{t('noSuchExamWords')}</EmptyState>
        ) : (
          <Trouble code={asked.code} />
        )}
      </AcademyPage>
    );
  const head = asked.value;
  const shown = PAGES.filter(
    ({ page, roles, states }) =>
      page === here ||
      (me.roles.some((role) => (roles as readonly Role[]).includes(role)) &&
        (states as readonly ExamState[]).includes(head.state)),
  );
  return (
    <AcademyPage key={here} title={head.title} above={above} width={width} {...(lead === undefined ? {} : { lead })}>
      <div className="exam-frame">
        <Chip tone={STATE_TONES[head.state]}>{t(`state.${head.state}`)}</Chip>
        {shown.length > 1 && (
          <nav className="exam-pages" aria-label={t('pages')}>
            <ul>
              {shown.map(({ page }) => (
                <li key={page}>
                  <a href={addressOfExam(exam, page)} {...(page === here ? { 'aria-current': 'page' } : {})}>
                    {t(`page.${page}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {typeof children === 'function' ? children(head, again) : children}
    </AcademyPage>
  );
}
