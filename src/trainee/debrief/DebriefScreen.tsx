// Looking back on a signed attempt: one honest sentence, then everything that stands behind it, each part linked to its moment. Written
// to be read by somebody who has just failed: kind, specific, fair.

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { View } from '#attempt';
import type { Debrief, Feedback } from '#scoring';
import { Button, ButtonLink, EmptyState, Link, Skeleton } from '#ui';
import { withOwnValues, type Say } from '#words';
import { ADDRESSES } from '../addresses.ts';
import { useSay } from '../law/say.ts';
import { useLaw } from '../law/useLaw.ts';
import { useAttempt } from '../openAttempt.ts';
import { Decompression } from './Decompression.tsx';
import { DocumentsPart } from './DocumentsPart.tsx';
import { InterviewPart } from './InterviewPart.tsx';
import { JustifiedPart } from './JustifiedPart.tsx';
import { LawPart } from './LawPart.tsx';
import { LookBackContext, type LookBack } from './lookBack.ts';
import { NextPart } from './NextPart.tsx';
import { OtherDayPart } from './OtherDayPart.tsx';
import { PART_IDS, Part, type PartId } from './Part.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { RecordPart } from './RecordPart.tsx';
import { hasRegisters, RegistersPart } from './RegistersPart.tsx';
import { Replay } from './Replay.tsx';
import { Score } from './Score.tsx';
import { TimeLine } from './TimeLine.tsx';
import { useTerm } from './useTerm.ts';
import { Verdict } from './Verdict.tsx';
import './words.ts';
import './debrief.css';

interface Loaded {
  readonly debrief: Debrief<string>;
  readonly view: View<string>;
}

const PARTS: Readonly<Record<PartId, () => ReactNode>> = {
  justified: JustifiedPart,
  law: LawPart,
  otherDay: OtherDayPart,
  documents: DocumentsPart,
  registers: RegistersPart,
  interview: InterviewPart,
  people: PeoplePart,
  record: RecordPart,
  next: NextPart,
};

export function DebriefScreen(): ReactNode {
  const attempt = useAttempt();
  const { say } = useSay('debrief');
  const term = useTerm();
  const { law, failed: lawFailed, retry: retryLaw } = useLaw();
  const [{ found: loaded, failed }, setState] = useState<{ readonly found: Loaded | null; readonly failed: boolean }>({
    found: null,
    failed: false,
  });
  const [moment, setMoment] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { feedback, session } = attempt;
  const { signed } = session.state.view.deciding;

  const load = useCallback(
    (): Promise<void> =>
      lookBackOn(feedback).then(
        (found) => setState({ found, failed: false }),
        () => setState((before) => ({ ...before, failed: true })),
      ),
    [feedback],
  );
  useEffect(() => {
    if (signed) void load();
  }, [signed, load]);

  const isReady = loaded !== null && law !== null;
  const title = say('title');
  useEffect(() => {
    document.title = `${title} · Firstline`;
  }, [title]);
  useEffect(() => {
    if (isReady) heading.current?.focus({ preventScroll: true });
  }, [isReady]);

  const lookBack = useMemo(
    (): LookBack | null =>
      loaded === null || law === null
        ? null
        : {
            attempt,
            feedback,
            ...loaded,
            law: withOwnValues(law, loaded.debrief.values),
            say,
            term,
            showMoment: setMoment,
            reload: load,
          },
    [attempt, feedback, loaded, law, say, term, load],
  );

  if (!signed)
    return (
      <Frame say={say}>
        <EmptyState
          icon="pen"
          title={say('failed.notSigned')}
          actions={<ButtonLink href={ADDRESSES.counter(attempt.id)}>{say('failed.back')}</ButtonLink>}
        />
      </Frame>
    );
  if (failed || lawFailed)
    return (
      <Frame say={say}>
        <EmptyState
          icon="refresh"
          title={say('failed.title')}
          actions={
            <Button
              kind="primary"
              onPress={() => {
                if (lawFailed) retryLaw();
                void load();
              }}
            >
              {say('failed.again')}
            </Button>
          }
        >
          {say('failed.words')}
        </EmptyState>
      </Frame>
    );
  if (lookBack === null)
    return (
      <Frame say={say}>
        <Skeleton lines={6} label={say('loading')} />
      </Frame>
    );
  const parts = PART_IDS.filter((id) => id !== 'registers' || hasRegisters(lookBack.debrief));
  return (
    <LookBackContext.Provider value={lookBack}>
      <Frame say={say}>
        <Verdict heading={heading} />
        <nav className="debrief-contents" aria-label={say('contents')}>
          <ul>
            {parts.map((id) => (
              <li key={id}>
                <PartLink id={id}>{say(`${id}.title`)}</PartLink>
              </li>
            ))}
          </ul>
        </nav>
        <Score />
        <TimeLine />
        {parts.map((id) => {
          const Content = PARTS[id];
          return (
            <Part key={id} id={id}>
              <Content />
            </Part>
          );
        })}
        <Decompression />
      </Frame>
      <Replay act={moment} onAct={setMoment} onClose={() => setMoment(null)} />
    </LookBackContext.Provider>
  );
}

async function lookBackOn(feedback: Feedback): Promise<Loaded> {
  const debrief = await feedback.debrief();
  const last = debrief.decided?.act ?? debrief.timeline.at(-1)?.act ?? 0;
  return { debrief, view: await feedback.viewAt(last) };
}

/** Goes to a part and opens it; addresses behind the hash belong to the screens, so this is no plain anchor. */
function PartLink({ id, children }: { readonly id: PartId; readonly children: ReactNode }): ReactNode {
  return (
    <Button
      kind="quiet"
      onPress={() => {
        const heading = document.querySelector<HTMLButtonElement>(`#part-${id} .disclosure-trigger`);
        if (heading?.getAttribute('aria-expanded') === 'false') heading.click();
        heading?.focus({ preventScroll: true });
        heading?.scrollIntoView({ block: 'start' });
      }}
    >
      {children}
    </Button>
  );
}

function Frame({ say, children }: { readonly say: Say; readonly children: ReactNode }): ReactNode {
  const { entry, language, shift } = useAttempt();
  return (
    <>
      <header className="debrief-bar">
        <div className="debrief-bar-inner">
          {shift === undefined ? (
            <Link href={ADDRESSES.start()}>{say('toStart')}</Link>
          ) : (
            <Link href={ADDRESSES.shift(shift.shift, shift.run)}>{say('toShift')}</Link>
          )}
          <span lang={language} dir="auto">
            {entry.title[language] ?? entry.title['en']}
          </span>
        </div>
      </header>
      <main className="debrief">{children}</main>
    </>
  );
}
