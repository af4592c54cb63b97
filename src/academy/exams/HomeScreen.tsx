// The academy's home: everybody finds their whole job here. What one is to sit, what one is to mark, the exams one makes, the people one looks after.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTH, doneSchema, EXAM_PATHS, examListSchema, type ExamSummary, type OwnExam } from '#exam';
import { Button, ButtonLink, Card, Chip, Link, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { askOwnExams, BEGIN_TONES } from '../sit/ownExams.ts';
import { useSend } from '../useSend.ts';
import { useAsked } from '../useAsked.ts';
import { useMe } from '../whoIsHere.ts';
import { addressOfExam, STATE_TONES } from './ExamFrame.tsx';
import './words.ts';
import './exams.css';

/** `onSignedOut`: asks anew who is here. */
export function HomeScreen({ onSignedOut }: { readonly onSignedOut: () => void }): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const { name, roles } = useMe();
  const { trouble, send } = useSend();
  const makes = roles.includes('instructor') || roles.includes('admin');
  return (
    <AcademyPage title={name} above={t('academy:title')}>
      <div className="home">
        <Trouble code={trouble} />
        <div className="academy-row">
          {roles.map((role) => (
            <Chip key={role} tone="primary">
              {t(`academy:role.${role}`)}
            </Chip>
          ))}
          <span className="academy-fill" />
          <ButtonLink href={ADDRESSES.academy('account')} icon="person">
            {t('academy:account.title')}
          </ButtonLink>
          <Button
            onPress={() =>
              send(() => askAcademy(doneSchema, { method: 'POST', path: `${AUTH}/sign-out` }), onSignedOut)
            }
          >
            {t('academy:account.signOut')}
          </Button>
        </div>
        {roles.length === 0 && <p>{t('home.noRole')}</p>}
        <div className="home-parts">
          <OwnPart isTrainee={roles.includes('trainee')} />
          {roles.includes('examiner') && <MarkingPart />}
          {makes && <ExamsPart />}
          {roles.includes('admin') && <PeoplePart />}
        </div>
      </div>
    </AcademyPage>
  );
}

/** Exams that one is to sit, also for who is no trainee and was entered nevertheless. */
function OwnPart({ isTrainee }: { readonly isTrainee: boolean }): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const [asked] = useAsked(askOwnExams);
  const exams = asked?.ok === true ? asked.value.exams : [];
  if (!isTrainee && exams.length === 0) return null;
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('home.own')}</h2>
        {asked === null && <Skeleton label={t('academy:loading')} />}
        {asked?.ok === false && <Trouble code={asked.code} />}
        {asked?.ok === true && exams.length === 0 && <p className="quiet">{t('home.ownNone')}</p>}
        <ul className="home-links">
          {exams.map((one) => (
            <OwnLine key={one.exam} one={one} />
          ))}
        </ul>
        <div>
          <ButtonLink href={ADDRESSES.academy('own')} icon="paper">
            {t('home.ownAll')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function OwnLine({ one }: { readonly one: OwnExam }): ReactNode {
  const { t } = useTranslation('exams');
  const running = one.sittings.find(({ submittedAtMs }) => submittedAtMs === null);
  const last = one.sittings.at(-1);
  const isReleased = one.state === 'released' || one.state === 'archived';
  const href =
    running !== undefined
      ? ADDRESSES.academy('sittings', running.sitting)
      : isReleased && last !== undefined
        ? ADDRESSES.academy('results', last.sitting)
        : ADDRESSES.academy('own');
  return (
    <li>
      <a className="academy-person" href={href}>
        <span className="academy-who">
          <span className="academy-name">{one.title}</span>
          {one.window !== null && one.mayBegin === 'tooEarly' && (
            <span className="quiet">{t('home.opens', { at: one.window.opensAtMs })}</span>
          )}
        </span>
        {isReleased && last !== undefined ? (
          <Chip tone="primary">{t('home.result')}</Chip>
        ) : (
          <Chip tone={BEGIN_TONES[one.mayBegin]}>
            {t(one.mayBegin === 'noTryLeft' ? 'home.submitted' : `home.begin.${one.mayBegin}`)}
          </Chip>
        )}
      </a>
    </li>
  );
}

function MarkingPart(): ReactNode {
  const { t } = useTranslation('exams');
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('home.marking')}</h2>
        <p className="quiet">{t('home.markingWords')}</p>
        <div>
          <ButtonLink href={ADDRESSES.academy('marking')} icon="pen">
            {t('home.markingAll')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

/** What wants something from somebody now stands first. */
const ORDER: readonly ExamSummary['state'][] = ['open', 'marking', 'ready', 'draft', 'released'];
const SHOWN = 6;

function ExamsPart(): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const [asked] = useAsked(useCallback(() => askAcademy(examListSchema, { path: EXAM_PATHS.exams() }), []));
  const exams = asked?.ok === true ? asked.value.exams : [];
  const shown = ORDER.flatMap((state) => exams.filter((one) => one.state === state)).slice(0, SHOWN);
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('list.title')}</h2>
        {asked === null && <Skeleton label={t('academy:loading')} />}
        {asked?.ok === false && <Trouble code={asked.code} />}
        {asked?.ok === true && exams.length === 0 && <FirstSteps />}
        <ul className="home-links">
          {shown.map(({ exam, title, state, cases, people }) => (
            <li key={exam}>
              <a className="academy-person" href={addressOfExam(exam)}>
                <span className="academy-who">
                  <span className="academy-name">{title}</span>
                  <span className="quiet">
                    {t('list.cases', { count: cases })} · {t('list.people', { count: people })}
                  </span>
                </span>
                <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
              </a>
            </li>
          ))}
        </ul>
        <div className="academy-row">
          <ButtonLink href={ADDRESSES.academy('exams')} icon="guide">
            {t('home.examsAll')}
          </ButtonLink>
          <ButtonLink href={ADDRESSES.academy('pool')} icon="passport">
            {t('pool.title')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

/** The way to a first exam, for whoever has made none yet. */
function FirstSteps(): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const isAdmin = useMe().roles.includes('admin');
  return (
    <>
      <p>{t('home.first.title')}</p>
      <ol className="home-steps">
        {isAdmin && (
          <li>
            <Link href={ADDRESSES.academy('roster')}>{t('academy:roster.title')}</Link>
            <p className="quiet">{t('home.first.people')}</p>
          </li>
        )}
        <li>
          <Link href={ADDRESSES.academy('pool')}>{t('pool.title')}</Link>
          <p className="quiet">{t('home.first.cases')}</p>
        </li>
        <li>
          <Link href={ADDRESSES.academy('exams')}>{t('list.make')}</Link>
          <p className="quiet">{t('home.first.design')}</p>
        </li>
        <li>
          <span>{t('step.draft.ready')}</span>
          <p className="quiet">{t('home.first.ready')}</p>
        </li>
      </ol>
    </>
  );
}

function PeoplePart(): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('academy:people.title')}</h2>
        <p className="quiet">{t('home.peopleWords')}</p>
        <div className="academy-row">
          <ButtonLink href={ADDRESSES.academy('people')} icon="people">
            {t('academy:people.title')}
          </ButtonLink>
          <ButtonLink href={ADDRESSES.academy('roster')} icon="paper">
            {t('academy:roster.title')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
