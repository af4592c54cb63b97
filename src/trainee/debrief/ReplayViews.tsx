// What the officer had before them at a moment: the conversation so far, the looks taken, what had come to light.

import type { ReactNode } from 'react';
import type { View } from '#attempt';
import { Chip, Time } from '#ui';
import { factInWords } from '#words';
import { statementSourceInWords } from '../law/factSources.ts';
import { useSay } from '../law/say.ts';
import { kindInWords, lightInWords, pageInWords } from './actWords.ts';
import { Drawing } from './Drawing.tsx';
import { useReplay } from './replaying.ts';

interface ViewProps {
  readonly view: View<string>;
  readonly act: number;
}

export function ReplayTalk({ view, act }: ViewProps): ReactNode {
  const { language, officer, say } = useReplay();
  if (view.transcript.length === 0) return <p>{say('replay.nothingSaid')}</p>;
  const nameOf = (who: string): string => (who === 'officer' ? officer : (view.names[who] ?? ''));
  // The newest exchange stands first; within an exchange the lines keep their order.
  const exchanges = Map.groupBy(view.transcript, (line) => line.act);
  return (
    <ol className="talk">
      {[...exchanges].toReversed().map(([of, lines]) => (
        <li key={of} data-new={of === act || undefined}>
          {of === act && <Chip tone="primary">{say('replay.newHere')}</Chip>}
          {lines.map((line) => (
            <div key={line.n} className="talk-line" data-officer={line.who === 'officer' || undefined}>
              <p className="quiet">
                {nameOf(line.who) !== '' && (
                  <>
                    <span dir="auto">{nameOf(line.who)}</span> ·{' '}
                  </>
                )}
                <Time seconds={line.atSeconds} />
                {line.asking !== null && ` · ${say(`questionType.${line.asking.type}`)}`}
              </p>
              <p className="spoken" lang={language} dir="auto">
                {line.text}
              </p>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

export function ReplayPapers({ view, act }: ViewProps): ReactNode {
  const { feedback, say, term } = useReplay();
  const looks = view.looks.toReversed();
  if (looks.length === 0) return <p>{say('replay.noPapers')}</p>;
  return (
    <ul className="looks" aria-label={say('replay.look')}>
      {looks.slice(0, 6).map((look) => {
        const paper = view.papers.find((one) => one.id === look.paper);
        const page = paper?.pages.find((one) => one.id === look.page);
        const words = say('documents.picture', {
          paper: kindInWords(term, paper?.kind ?? 'other'),
          page: pageInWords(term, look.page),
          light: lightInWords(term, look.light),
        });
        return (
          <li key={look.ref}>
            <Drawing
              id={look.ref}
              load={() => feedback.drawingAt(Math.max(act, look.act), look.ref)}
              alt={words}
              widthMm={look.region?.width ?? page?.widthMm ?? 125}
              heightMm={look.region?.height ?? page?.heightMm ?? 88}
              light={look.light}
            />
            <p className="quiet">
              {words} {look.act === act && <Chip tone="primary">{say('replay.newHere')}</Chip>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

export function ReplayEvidence({ view, act }: ViewProps): ReactNode {
  const { law, say } = useReplay();
  const { say: sayLaw } = useSay('law');
  // A paper that says a thing twice, and a finding with what it showed, stand once, as they came last.
  const said = new Set<string>();
  const learned = view.statements
    .filter((one) => one.act > 0)
    .toReversed()
    .map((statement) => ({
      ...statement,
      words: factInWords(law, statement.fact, statement.value, statement.complete),
      from: sayLaw('proof.source', { source: statementSourceInWords(view, statement, sayLaw) }),
    }))
    .filter(({ words, from, counted }) => {
      const name = JSON.stringify([words, from, counted]);
      if (said.has(name)) return false;
      said.add(name);
      return true;
    });
  if (learned.length === 0) return <p>{say('replay.noEvidence')}</p>;
  return (
    <ul className="evidence">
      {learned.map((statement) => (
        <li key={statement.id} data-dropped={!statement.counted || undefined}>
          <span lang={law.language} dir="auto">
            {statement.words}
          </span>
          <span className="quiet">
            {statement.from}
            {!statement.counted && ` · ${sayLaw('source.dropped')}`}
          </span>
          {statement.act === act && <Chip tone="primary">{say('replay.newHere')}</Chip>}
        </li>
      ))}
    </ul>
  );
}
