// All exams by their state: what runs or waits for somebody first, what is put away last; a new one, or one from a file.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EXAM_PATHS,
  examListSchema,
  examViewSchema,
  INTERFACE_LANGUAGES,
  type ExamDesign,
  type ExamState,
  type ExamSummary,
} from '#exam';
import { Button, ButtonLink, Card, Chip, EmptyState, Link, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useSend } from '../useSend.ts';
import { useAsked } from '../useAsked.ts';
import { DesignFile } from './CopyPart.tsx';
import { addressOfExam, STATE_TONES } from './ExamFrame.tsx';
import { newDesign } from './newDesign.ts';
import './words.ts';
import './exams.css';

const ORDER: readonly ExamState[] = ['open', 'marking', 'ready', 'draft', 'released', 'archived'];

export function ExamsScreen(): ReactNode {
  const { t, i18n } = useTranslation(['exams', 'academy']);
  const [asked] = useAsked(useCallback(() => askAcademy(examListSchema, { path: EXAM_PATHS.exams() }), []));
  const { trouble, send } = useSend();
  const make = (design: ExamDesign): void =>
    send(
      () => askAcademy(examViewSchema, { method: 'POST', path: EXAM_PATHS.exams(), body: { design } }),
      ({ exam }) => {
        location.hash = addressOfExam(exam);
      },
    );
  const language = INTERFACE_LANGUAGES.find((one) => one === i18n.language) ?? 'en';
  const exams = asked?.ok === true ? asked.value.exams : [];
  return (
    <AcademyPage title={t('list.title')} above={<Link href={ADDRESSES.academy()}>{t('academy:title')}</Link>}>
      <div className="academy-stack">
        <div className="academy-row">
          <Button kind="primary" icon="plus" onPress={() => make(newDesign(t('list.untitled'), language))}>
            {t('list.make')}
          </Button>
          <ButtonLink href={ADDRESSES.academy('pool')} icon="passport">
            {t('pool.title')}
          </ButtonLink>
        </div>
        <Trouble code={trouble} />
        {asked === null && <Skeleton label={t('loading')} />}
        {asked?.ok === false && <Trouble code={asked.code} />}
        {asked?.ok === true && exams.length === 0 && (
          <EmptyState icon="guide" title={t('list.none')}>
            {t('list.noneWords')}
          </EmptyState>
        )}
        {ORDER.map((state) => (
          <Group key={state} state={state} exams={exams.filter((one) => one.state === state)} />
        ))}
        <Card as="section" look="flat">
          <div className="academy-part">
            <DesignFile label={t('list.import')} onRead={make} />
          </div>
        </Card>
      </div>
    </AcademyPage>
  );
}

function Group({ state, exams }: { readonly state: ExamState; readonly exams: readonly ExamSummary[] }): ReactNode {
  const { t } = useTranslation('exams');
  if (exams.length === 0) return null;
  return (
    <section aria-labelledby={`exams-${state}`} className="academy-part">
      <h2 id={`exams-${state}`}>{t(`stateMany.${state}`)}</h2>
      <ul className="academy-people">
        {exams.map((one) => (
          <li key={one.exam}>
            <a className="academy-person" href={addressOfExam(one.exam)}>
              <span className="academy-who">
                <span className="academy-name">{one.title}</span>
                <span className="quiet">
                  {t('list.cases', { count: one.cases })} · {t('list.people', { count: one.people })} ·{' '}
                  {t('list.examiners', { count: one.examiners })}
                </span>
                {one.opensAtMs !== null && (
                  <span className="quiet">
                    {one.closesAtMs === null
                      ? t('list.from', { from: one.opensAtMs })
                      : t('list.between', { from: one.opensAtMs, until: one.closesAtMs })}
                  </span>
                )}
              </span>
              <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
