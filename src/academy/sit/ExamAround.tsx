// The exam around a case: its bar above, its covers over it, and what the screens of the attempt must know of it. The case itself is handed in.

import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '#ui';
import { ADDRESSES, type ExamCase } from '../../trainee/addresses.ts';
import { ExamContext, type ExamAround as Around } from '../../trainee/examAround.ts';
import { Cover } from './Cover.tsx';
import { ExamBar } from './ExamBar.tsx';
import { NoSitting } from './NoSitting.tsx';
import { useSitting } from './sittingContext.ts';
import { SittingProvider, type InsteadProps } from './SittingProvider.tsx';
import './words.ts';
import './sit.css';

interface ExamAroundProps {
  readonly place: ExamCase;
  /** The case, once it may be opened; told anew when another language holds. */
  readonly children: (language: string) => ReactNode;
}

export function ExamAround({ place, children }: ExamAroundProps): ReactNode {
  return (
    <SittingProvider sitting={place.sitting} instead={Instead}>
      <Inside place={place}>{children}</Inside>
    </SittingProvider>
  );
}

function Instead({ refused, again }: InsteadProps): ReactNode {
  const { t } = useTranslation('sit');
  if (refused === null) return <Skeleton lines={6} label={t('loading')} />;
  return (
    <main className="page" data-width="text">
      <NoSitting refused={refused} again={again} />
    </main>
  );
}

function Inside({ place, children }: ExamAroundProps): ReactNode {
  const { view } = useSitting();
  const { reader, notApplicable, language } = view.manner;
  const { feedback } = view;
  const around = useMemo<Around>(
    () => ({
      back: ADDRESSES.academy('sittings', place.sitting),
      plain: reader,
      looksBack: feedback === 'now',
      leftOut: notApplicable,
    }),
    [place.sitting, reader, feedback, notApplicable],
  );
  const one = view.cases[place.position];
  // What is covered before it was opened is opened afterwards; what is open stays as it is beneath its cover.
  const isOpenable = view.phase === 'open' && one !== undefined && (one.state !== 'closed' || one.how === 'signed');
  return (
    <ExamContext.Provider value={around}>
      <ExamBar position={place.position} />
      <Opened isOpenable={isOpenable}>{() => children(language)}</Opened>
      <Cover position={place.position} />
    </ExamContext.Provider>
  );
}

function Opened({
  isOpenable,
  children,
}: {
  readonly isOpenable: boolean;
  readonly children: () => ReactNode;
}): ReactNode {
  const [wasOpen, setWasOpen] = useState(isOpenable);
  if (isOpenable && !wasOpen) setWasOpen(true);
  return wasOpen ? children() : null;
}
