// The app: which screen stands at which address, inside the frame that all share. Each screen is a chunk of its own.

import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Router, Switch } from 'wouter';
import { Announcer, lazyScreen } from '#ui';
import { readExamCase } from '../trainee/addresses.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useHashPath } from './hashAddress.ts';
import { selectLanguage } from './i18n/languages.ts';
import { useUpdateOffer } from './offline/useUpdateOffer.ts';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';
import { useSingleKeys } from './useSingleKeys.ts';
import { Waiting } from './Waiting.tsx';

const StartScreen = lazyScreen(async () => (await import('./start/StartScreen.tsx')).StartScreen);
const BriefingScreen = lazyScreen(async () => (await import('./briefing/BriefingScreen.tsx')).BriefingScreen);

const SettingsScreen = lazyScreen(async () => (await import('./settings/SettingsScreen.tsx')).SettingsScreen);
const LawScreen = lazyScreen(async () => (await import('./lawbook/LawScreen.tsx')).LawScreen);
const ExamineScreen = lazyScreen(async () => (await import('./examine/ExamineScreen.tsx')).ExamineScreen);
const LabScreen = lazyScreen(async () => (await import('./lab/LabScreen.tsx')).LabScreen);
const DrillsScreen = lazyScreen(async () => (await import('./drills/DrillsScreen.tsx')).DrillsScreen);
const DrillScreen = lazyScreen(async () => (await import('./drills/DrillScreen.tsx')).DrillScreen);
const DilemmasScreen = lazyScreen(async () => (await import('./dilemmas/DilemmasScreen.tsx')).DilemmasScreen);
const DilemmaScreen = lazyScreen(async () => (await import('./dilemmas/DilemmaScreen.tsx')).DilemmaScreen);
const ClassScreen = lazyScreen(async () => (await import('./dilemmas/ClassScreen.tsx')).ClassScreen);
const JoinScreen = lazyScreen(async () => (await import('./dilemmas/JoinScreen.tsx')).JoinScreen);
const ReferenceScreen = lazyScreen(async () => (await import('./reference/ReferenceScreen.tsx')).ReferenceScreen);
const WellbeingScreen = lazyScreen(async () => (await import('./wellbeing/WellbeingScreen.tsx')).WellbeingScreen);
const ShiftsScreen = lazyScreen(async () => (await import('./shift/ShiftsScreen.tsx')).ShiftsScreen);
const ShiftBriefing = lazyScreen(async () => (await import('./shift/ShiftBriefing.tsx')).ShiftBriefing);
const ShiftScreen = lazyScreen(async () => (await import('./shift/ShiftScreen.tsx')).ShiftScreen);
const AcademyScreen = lazyScreen(async () => (await import('../academy/AcademyScreen.tsx')).AcademyScreen);
const WatchScreen = lazyScreen(async () => (await import('./watch/WatchScreen.tsx')).WatchScreen);

const AttemptGate = lazyScreen(async () => (await import('./homes/AttemptGate.tsx')).AttemptGate);
const ExamGate = lazyScreen(async () => (await import('./homes/ExamGate.tsx')).ExamGate);

const CounterScreen = lazyScreen(async () => (await import('../trainee/counter/CounterScreen.tsx')).CounterScreen);
const BenchScreen = lazyScreen(async () => (await import('../trainee/bench/BenchScreen.tsx')).BenchScreen);
const FormScreen = lazyScreen(async () => (await import('../trainee/forms/FormScreen.tsx')).FormScreen);
const DecisionScreen = lazyScreen(async () => (await import('../trainee/decision/DecisionScreen.tsx')).DecisionScreen);
const ReportScreen = lazyScreen(async () => (await import('../trainee/report/ReportScreen.tsx')).ReportScreen);
const DebriefScreen = lazyScreen(async () => (await import('../trainee/debrief/DebriefScreen.tsx')).DebriefScreen);

export function App(): ReactNode {
  const { i18n, t } = useTranslation();
  useSingleKeys();
  useUpdateOffer();
  return (
    <I18nProvider locale={selectLanguage(i18n.language).locale}>
      {/* oxlint-disable-next-line react/hooks -- the router takes its hook as a property. */}
      <Router hook={useHashPath}>
        <ErrorBoundary>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/" component={StartScreen} />
              <Route path="/case/:id">
                {({ id }) => <BriefingScreen key={id} scenario={decodeURIComponent(id)} />}
              </Route>
              <Route path="/watch/:id">
                {({ id }) => <WatchScreen key={id} scenario={decodeURIComponent(id)} steps="" />}
              </Route>
              <Route path="/watch/:id/:steps">
                {({ id, steps }) => (
                  <WatchScreen key={`${id} ${steps}`} scenario={decodeURIComponent(id)} steps={steps} />
                )}
              </Route>
              <Route path="/law">
                <LawScreen pack={null} rule={null} />
              </Route>
              <Route path="/law/:pack">{({ pack }) => <LawScreen pack={decodeURIComponent(pack)} rule={null} />}</Route>
              <Route path="/law/:pack/:rule">
                {({ pack, rule }) => <LawScreen pack={decodeURIComponent(pack)} rule={decodeURIComponent(rule)} />}
              </Route>
              <Route path="/settings" component={SettingsScreen} />
              <Route path="/wellbeing" component={WellbeingScreen} />
              <Route path="/lab" component={LabScreen} />
              <Route path="/examine" component={ExamineScreen} />
              <Route path="/drills" component={DrillsScreen} />
              <Route path="/drills/:session">
                {({ session }) => <DrillScreen key={session} session={decodeURIComponent(session)} />}
              </Route>
              <Route path="/dilemmas" component={DilemmasScreen} />
              <Route path="/dilemmas/:id">
                {({ id }) => <DilemmaScreen key={id} dilemma={decodeURIComponent(id)} />}
              </Route>
              <Route path="/dilemmas/:id/class">
                {({ id }) => <ClassScreen key={id} dilemma={decodeURIComponent(id)} />}
              </Route>
              <Route path="/shift" component={ShiftsScreen} />
              <Route path="/shift/:id">{({ id }) => <ShiftBriefing key={id} shift={decodeURIComponent(id)} />}</Route>
              <Route path="/shift/:id/:run">
                {({ run }) => <ShiftScreen key={run} run={decodeURIComponent(run)} />}
              </Route>
              <Route path="/join">
                <JoinScreen code={null} />
              </Route>
              <Route path="/join/:code">
                {({ code }) => <JoinScreen key={code} code={decodeURIComponent(code)} />}
              </Route>
              <Route path="/reference">
                <ReferenceScreen series={null} />
              </Route>
              <Route path="/reference/:series">
                {({ series }) => <ReferenceScreen series={decodeURIComponent(series)} />}
              </Route>
              <Route path="/academy/*?">
                {({ '*': rest = '' }) => (
                  <AcademyScreen page={Page} parts={rest.split('/').filter((part) => part !== '')} />
                )}
              </Route>
              <Route path="/attempt/:id/*?">
                {({ id, '*': rest = '' }) => {
                  const place = readExamCase(decodeURIComponent(id));
                  const screen = <AttemptScreen parts={rest.split('/')} />;
                  return place === null ? (
                    <AttemptGate key={id} attempt={decodeURIComponent(id)}>
                      {screen}
                    </AttemptGate>
                  ) : (
                    <ExamGate key={id} place={place}>
                      {screen}
                    </ExamGate>
                  );
                }}
              </Route>
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Router>
      <Announcer label={t('notes')} closeLabel={t('close')} />
    </I18nProvider>
  );
}

function AttemptScreen({ parts: [screen = '', part = ''] }: { readonly parts: readonly string[] }): ReactNode {
  switch (screen) {
    case '':
      return <CounterScreen />;
    case 'bench':
      return <BenchScreen paper={decodeURIComponent(part)} />;
    case 'form':
      return <FormScreen paper={decodeURIComponent(part)} />;
    case 'decide':
      return <DecisionScreen />;
    case 'report':
      return <ReportScreen />;
    case 'debrief':
      return <DebriefScreen />;
    default:
      return <NotFound />;
  }
}
