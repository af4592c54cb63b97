// What was said, line by line, with how it was said. The latest is kept in sight; a chip of what is known can lead back to any line.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { makeClock } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { useCounter } from '../counterContext.ts';
import { nameOf, NARRATOR, OFFICER } from '../whoSpeaks.ts';

/** Nearer to the end than this is at the end. */
const AT_END_PX = 12;

type Line = TraineeView['transcript'][number];

export function Transcript(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const list = useRef<HTMLOListElement>(null);
  const spot = useStore(workplace.desk, (desk) => desk.spot);
  const count = view.transcript.length;

  useEffect(() => {
    const element = list.current;
    if (element !== null && count > 0) element.scrollTop = element.scrollHeight;
  }, [count]);

  // A hint or a dilemma may take of its height; whoever was at the end stays there.
  const isEmpty = count === 0;
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    let atEnd = true;
    const look = (): void => {
      atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < AT_END_PX;
    };
    const watch = new ResizeObserver(() => {
      if (atEnd) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', look);
    watch.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watch.disconnect();
    };
    // The list is there from the first line on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isEmpty]);

  useEffect(() => {
    if (spot?.kind !== 'line') return;
    const line = list.current?.querySelector<HTMLElement>(`[data-act="${CSS.escape(spot.id)}"]`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [spot]);

  return (
    <section className="transcript" aria-label={t('talk.transcript')}>
      {isEmpty ? (
        <p className="transcript-empty">{t('talk.empty')}</p>
      ) : (
        // Scrolls by itself, so it takes the focus for the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol ref={list} className="bare transcript-lines" tabIndex={0} aria-label={t('talk.transcript')}>
          {view.transcript.map((line, index) => (
            <TranscriptLine
              key={line.n}
              line={line}
              follows={view.transcript[index - 1]?.who === line.who}
              gone={spot?.kind === 'line' && spot.id === String(line.act) ? spot.visit : 0}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface TranscriptLineProps {
  readonly line: Line;
  /** Whether the same person spoke just before. */
  readonly follows: boolean;
  /** Counts the visits from a chip; 0: not visited. */
  readonly gone: number;
}

function TranscriptLine({ line, follows, gone }: TranscriptLineProps): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  const own = line.who === OFFICER;
  const name = own ? t('talk.you') : (nameOf(view, line.who) ?? t('talk.someone'));
  if (line.who === NARRATOR)
    return (
      <li className="line line-told" data-act={line.act} tabIndex={-1}>
        <p className="line-words" lang={attempt.language} dir="auto">
          {line.text}
        </p>
      </li>
    );
  return (
    <li
      className="line"
      data-own={own}
      data-act={line.act}
      tabIndex={-1}
      {...(gone === 0 ? {} : { 'data-shown': gone % 2 === 0 ? 'even' : 'odd' })}
    >
      {follows ? (
        <span className="hidden-visually">{name}</span>
      ) : (
        <p className="line-head">
          <span className="line-who" {...(own ? {} : { lang: attempt.language })}>
            {name}
          </span>
          <time className="line-time left-to-right" dateTime={`PT${line.atSeconds}S`}>
            {makeClock(line.atSeconds)}
          </time>
        </p>
      )}
      {line.manner !== null && line.manner !== 'neutral' && (
        <p className="line-manner">({t(`manner.${line.manner as 'neutral'}`)})</p>
      )}
      <p className="line-words" lang={attempt.language} dir="auto">
        {line.text}
      </p>
      {line.through !== null && <ThroughInterpreter through={line.through} />}
    </li>
  );
}

/** What an officer can notice of an interpreter's work: how long was spoken and how long rendered, and a word caught in passing. */
function ThroughInterpreter({ through }: { readonly through: NonNullable<Line['through']> }): ReactNode {
  const { attempt, view } = useCounter();
  const { t } = useTranslation('counter');
  const { interpreter, saidSeconds, renderedSeconds, heard } = through;
  const longest = Math.max(saidSeconds, renderedSeconds, 1);
  const bar = (seconds: number): ReactNode => (
    <span className="through-bar" style={{ inlineSize: `${(seconds / longest) * 100}%` }} />
  );
  const words = t(renderedSeconds === 0 ? 'talk.notRendered' : 'talk.through', {
    name: nameOf(view, interpreter) ?? t('talk.someone'),
    said: saidSeconds,
    rendered: renderedSeconds,
  });
  return (
    <div className="line-through">
      <span className="through-bars" aria-hidden="true">
        {bar(saidSeconds)}
        {bar(renderedSeconds)}
      </span>
      <p className="through-words">{words}</p>
      {heard !== null && (
        <p className="through-heard">
          {t('talk.caught')}{' '}
          <span lang={attempt.language} dir="auto">
            {heard}
          </span>
        </p>
      )}
    </div>
  );
}
