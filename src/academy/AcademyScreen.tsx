// The academy: which of its screens stands at which address below #/academy, for whom. Who is not signed in comes to the sign-in.

import { Suspense, useCallback, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { academySchema, meSchema, PEOPLE_PATHS, type Academy, type Me } from '#exam';
import { Button, EmptyState, lazyScreen, Skeleton } from '#ui';
import { ADDRESSES } from '../trainee/addresses.ts';
import { AcademyFrame, AcademyPage, type PageProps } from './AcademyPage.tsx';
import { askAcademy, type Answered } from './askAcademy.ts';
import { AccountScreen } from './people/AccountScreen.tsx';
import { ComeScreen } from './people/ComeScreen.tsx';
import { PeopleScreen } from './people/PeopleScreen.tsx';
import { PersonScreen } from './people/PersonScreen.tsx';
import { RosterScreen } from './people/RosterScreen.tsx';
import { SignInScreen } from './people/SignInScreen.tsx';
import { useAsked } from './useAsked.ts';
import { WhoIsHere } from './whoIsHere.ts';
import './people/words.ts';
import './academy.css';

const TasksScreen = lazyScreen(async () => (await import('./marking/TasksScreen.tsx')).TasksScreen);
const MarkScreen = lazyScreen(async () => (await import('./marking/MarkScreen.tsx')).MarkScreen);
const ExamMarkingScreen = lazyScreen(async () => (await import('./marking/ExamMarkingScreen.tsx')).ExamMarkingScreen);
const OwnScreen = lazyScreen(async () => (await import('./sit/OwnScreen.tsx')).OwnScreen);
const SittingScreen = lazyScreen(async () => (await import('./sit/SittingScreen.tsx')).SittingScreen);
const HomeScreen = lazyScreen(async () => (await import('./exams/HomeScreen.tsx')).HomeScreen);
const VerifyScreen = lazyScreen(async () => (await import('./appeals/VerifyScreen.tsx')).VerifyScreen);
const CertificatesScreen = lazyScreen(
  async () => (await import('./appeals/CertificatesScreen.tsx')).CertificatesScreen,
);
const AppealsScreen = lazyScreen(async () => (await import('./appeals/AppealsScreen.tsx')).AppealsScreen);
const RegradesScreen = lazyScreen(async () => (await import('./appeals/RegradesScreen.tsx')).RegradesScreen);
const RoomScreen = lazyScreen(async () => (await import('./room/RoomScreen.tsx')).RoomScreen);
const GradebookScreen = lazyScreen(async () => (await import('./results/GradebookScreen.tsx')).GradebookScreen);
const ResultScreen = lazyScreen(async () => (await import('./results/ResultScreen.tsx')).ResultScreen);
const ExamsScreen = lazyScreen(async () => (await import('./exams/ExamsScreen.tsx')).ExamsScreen);
const DesignScreen = lazyScreen(async () => (await import('./exams/DesignScreen.tsx')).DesignScreen);
const ExamPeopleScreen = lazyScreen(async () => (await import('./exams/ExamPeopleScreen.tsx')).ExamPeopleScreen);
const PoolScreen = lazyScreen(async () => (await import('./exams/PoolScreen.tsx')).PoolScreen);

interface AcademyScreenProps {
  readonly page: ComponentType<PageProps>;
  /** The parts of the address after #/academy, still encoded. */
  readonly parts: readonly string[];
}

interface Here {
  readonly academy: Academy;
  /** Null: nobody is signed in. */
  readonly me: Me | null;
}

async function askWhoIsHere(): Promise<Answered<Here>> {
  const academy = await askAcademy(academySchema, { path: PEOPLE_PATHS.academy() });
  if (!academy.ok) return academy;
  if (!academy.value.isSignedIn) return { ok: true, value: { academy: academy.value, me: null } };
  const me = await askAcademy(meSchema, { path: PEOPLE_PATHS.me() });
  if (!me.ok && me.code !== 'notSignedIn') return me;
  return { ok: true, value: { academy: academy.value, me: me.ok ? me.value : null } };
}

export function AcademyScreen({ page, parts }: AcademyScreenProps): ReactNode {
  return (
    <AcademyFrame.Provider value={page}>
      <Screens parts={parts} />
    </AcademyFrame.Provider>
  );
}

function Screens({ parts }: { readonly parts: readonly string[] }): ReactNode {
  const { t } = useTranslation('academy');
  const [here, again] = useAsked(useCallback(() => askWhoIsHere(), []));
  const [first = '', second = ''] = parts.map(decodeURIComponent);
  const goHome = useCallback(() => {
    again();
    location.hash = ADDRESSES.academy();
  }, [again]);
  if (first === 'come') return <ComeScreen key={second} token={second} onSignedIn={goHome} />;
  // Anybody may ask whether a certificate holds.
  if (first === 'verify')
    return (
      <Suspense fallback={<Frame title={t('title')}>{<Skeleton label={t('loading')} />}</Frame>}>
        <VerifyScreen key={second} certificate={second} />
      </Suspense>
    );
  if (here === null) return <Frame title={t('title')}>{<Skeleton label={t('loading')} />}</Frame>;
  if (!here.ok)
    return (
      <Frame title={t('title')}>
        <EmptyState title={t('away')} actions={<Button onPress={again}>{t('again')}</Button>} />
      </Frame>
    );
  const { academy, me } = here.value;
  if (me === null) return <SignInScreen academy={academy} onSignedIn={goHome} />;
  return (
    <WhoIsHere.Provider value={me}>
      <Suspense fallback={<Frame title={t('title')}>{<Skeleton label={t('loading')} />}</Frame>}>
        <ScreenOf parts={parts.map(decodeURIComponent)} me={me} again={again} />
      </Suspense>
    </WhoIsHere.Provider>
  );
}

interface ScreenOfProps {
  readonly parts: readonly string[];
  readonly me: Me;
  readonly again: () => void;
}

/** What somebody asks for who may not, or that is not there, is their home. */
function ScreenOf({ parts: [first = '', second = '', third = '', fourth = ''], me, again }: ScreenOfProps): ReactNode {
  const roles = me.needsTwoFactor ? [] : me.roles;
  const isAdmin = roles.includes('admin');
  const isMaker = isAdmin || roles.includes('instructor');
  if (first === 'account' || me.needsTwoFactor) return <AccountScreen me={me} again={again} />;
  if (isAdmin && first === 'people')
    return second === '' ? <PeopleScreen /> : <PersonScreen key={second} person={second} me={me.person} />;
  if (isAdmin && first === 'roster') return <RosterScreen />;
  if (isMaker && first === 'exams') {
    if (second === '') return <ExamsScreen />;
    if (third === '') return <DesignScreen key={second} exam={second} />;
    if (third === 'people') return <ExamPeopleScreen key={second} exam={second} />;
    if (third === 'room') return <RoomScreen key={second} exam={second} />;
    if (third === 'marking') return <ExamMarkingScreen key={second} exam={second} />;
    if (third === 'results') return <GradebookScreen key={second} exam={second} />;
    if (isAdmin && third === 'certificates') return <CertificatesScreen key={second} exam={second} />;
    if (isAdmin && third === 'appeals') return <AppealsScreen key={second} exam={second} />;
    if (isAdmin && third === 'regrades') return <RegradesScreen key={second} exam={second} regrade={fourth} />;
  }
  if (isMaker && first === 'pool') return <PoolScreen />;
  if (roles.includes('examiner') && first === 'marking')
    return second === '' ? <TasksScreen /> : <MarkScreen key={second} code={second} />;
  if (first === 'own') return <OwnScreen exam={second} />;
  if (first === 'sittings' && second !== '') return <SittingScreen key={second} sitting={second} />;
  if (first === 'results' && second !== '') return <ResultScreen key={second} sitting={second} />;
  return <HomeScreen onSignedOut={again} />;
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <AcademyPage title={title} width="text">
      {children}
    </AcademyPage>
  );
}
