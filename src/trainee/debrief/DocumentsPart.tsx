// Documents: every paper with what is false or unusual about it, shown and hidden by a switch, under the light that betrays it.

import { useState, type ReactNode } from 'react';
import { LIGHTS, type Light } from '#documents';
import { Button, ButtonLink, Callout, Chip, Disclosure, RadioGroup, Switch } from '#ui';
import type { PaperDebrief } from '#scoring';
import { ADDRESSES } from '../addresses.ts';
import { kindInWords, lightInWords, pageInWords, placeInWords, termInWords } from './actWords.ts';
import { Drawing } from './Drawing.tsx';
import { FormLines } from './FormLines.tsx';
import { useLookBack, type LookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

type Entry = PaperDebrief['entries'][number];

export function DocumentsPart(): ReactNode {
  const { attempt, debrief, say, term } = useLookBack();
  const kinds = debrief.papers.map(({ kind }) => kind);
  // Papers of one kind are told apart by their number, in the order in which they came.
  const titles = kinds.map((kind, index) => {
    const words = kindInWords(term, kind);
    if (kinds.indexOf(kind) === kinds.lastIndexOf(kind)) return words;
    const n = kinds.slice(0, index + 1).filter((one) => one === kind).length;
    return say('documents.numbered', { paper: words, n });
  });
  return (
    <div className="stacked">
      <div>
        <ButtonLink icon="paper" href={ADDRESSES.report(attempt.id)}>
          {say('documents.report')}
        </ButtonLink>
      </div>
      {debrief.papers.map((paper, index) => (
        <Paper
          key={paper.paper}
          paper={paper}
          title={titles[index] ?? ''}
          startsOpen={index === firstOfInterest(debrief.papers)}
        />
      ))}
    </div>
  );
}

/** The first paper with something to learn from; else the first. */
function firstOfInterest(papers: readonly PaperDebrief[]): number {
  const index = papers.findIndex(({ entries, falseAlarms }) => entries.length > 0 || falseAlarms.length > 0);
  return Math.max(0, index);
}

interface PaperProps {
  readonly paper: PaperDebrief;
  readonly title: string;
  readonly startsOpen: boolean;
}

function Paper({ paper, title, startsOpen }: PaperProps): ReactNode {
  const { debrief, say, term } = useLookBack();
  const { entries, falseAlarms, face } = paper;
  const form = debrief.forms.find((one) => one.paper === paper.paper);
  const missed = entries.filter((entry) => !entry.innocent && entry.found === null).length;
  return (
    <Disclosure
      level={3}
      startsOpen={startsOpen}
      title={title}
      aside={
        <>
          {missed > 0 && (
            <Chip tone="warn" icon="close">
              {say('documents.missed')}
            </Chip>
          )}
          {falseAlarms.length > 0 && (
            <Chip tone="warn" icon="flag">
              {say('documents.falseAlarms')}
            </Chip>
          )}
        </>
      }
    >
      <div className="stacked">
        <Bench paper={paper} />
        {form !== undefined && <FormLines form={form} />}
        {falseAlarms.length > 0 && (
          <Callout tone="warn" icon="flag" title={say('documents.falseAlarms')}>
            <ul className="plain-list">
              {falseAlarms.map(({ finding, term: named, act }) => (
                <li key={finding}>
                  {say('documents.falseAlarm', { term: termInWords(term, named) })} <Moment act={act} />
                </li>
              ))}
            </ul>
            <p>{say('documents.falseAlarmWhy')}</p>
          </Callout>
        )}
        {face !== null && (
          <section>
            <h4>{say('documents.face')}</h4>
            <p>
              {say(face.matches ? 'documents.faceSame' : 'documents.faceOther')}{' '}
              {face.concluded === null
                ? say('documents.faceNot')
                : say('documents.faceYou', { conclusion: say(`conclusion.${face.concluded}`) })}{' '}
              {face.act !== null && <Moment act={face.act} />}
            </p>
          </section>
        )}
      </div>
    </Disclosure>
  );
}

function Bench({ paper }: { readonly paper: PaperDebrief }): ReactNode {
  const lookBack = useLookBack();
  const { feedback, say, term, view } = lookBack;
  const held = view.papers.find((one) => one.id === paper.paper);
  const pages = held?.pages ?? [];
  const [first] = paper.entries;
  const [page, setPage] = useState(first?.page ?? held?.portraitPage ?? pages[0]?.id ?? '');
  const [light, setLight] = useState<Light>(first === undefined ? 'white' : lightOf(first));
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const shown = pages.find((one) => one.id === page);
  const without = [...hidden].sort((a, b) => a - b);
  // Pages that tell something come first in what is offered; a booklet has many empty ones.
  const offered = pages.filter(
    (one) => one.seen.length > 0 || one.id === page || paper.entries.some((entry) => entry.page === one.id),
  );
  if (held === undefined) return <p>{say('documents.notHeld')}</p>;
  const frames = paper.entries
    .filter((entry) => entry.page === page && !hidden.has(entry.mutation))
    .flatMap((entry) => entry.areas);
  return (
    <div className="paper-bench">
      <div className="paper-picture">
        {shown !== undefined && (
          <Drawing
            id={`${paper.paper}/${page}/${light}/${without.join(',')}`}
            load={() => feedback.paperDrawing(paper.paper, page, light, without)}
            alt={say('documents.picture', {
              paper: kindInWords(term, paper.kind),
              page: pageInWords(term, page),
              light: lightInWords(term, light),
            })}
            widthMm={shown.widthMm}
            heightMm={shown.heightMm}
            light={light}
            frames={(shown?.areas ?? []).filter(({ id }) => frames.includes(id)).map(({ box }) => box)}
          />
        )}
        {offered.length > 1 && (
          <RadioGroup
            label={say('documents.page')}
            labelHidden
            look="segments"
            value={page}
            onChange={setPage}
            choices={offered.map((one) => ({ value: one.id, label: pageInWords(term, one.id) }))}
          />
        )}
        <RadioGroup
          label={say('documents.light')}
          labelHidden
          look="segments"
          value={light}
          onChange={setLight}
          choices={LIGHTS.map((one) => ({ value: one, label: lightInWords(term, one) }))}
        />
      </div>
      <div className="paper-entries">
        {paper.entries.length === 0 && <p>{say('documents.clean')}</p>}
        {paper.entries.map((entry) => (
          <EntryCard
            key={`${entry.technique}/${entry.page}`}
            entry={entry}
            shown={!hidden.has(entry.mutation)}
            onShow={(on) => {
              const { mutation } = entry;
              setHidden((before) => {
                const after = new Set(before);
                if (on) after.delete(mutation);
                else after.add(mutation);
                return after;
              });
              setPage(entry.page);
              if (!entry.lights.includes(light)) setLight(lightOf(entry));
            }}
            onGo={() => {
              setPage(entry.page);
              setLight(lightOf(entry));
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** The light that shows it best: white where that is enough, else the first of the key. */
function lightOf(entry: Entry): Light {
  return entry.lights.includes('white') ? 'white' : (entry.lights[0] ?? 'white');
}

interface EntryCardProps {
  readonly entry: Entry;
  readonly shown: boolean;
  readonly onShow: (on: boolean) => void;
  readonly onGo: () => void;
}

function EntryCard({ entry, shown, onShow, onGo }: EntryCardProps): ReactNode {
  const lookBack = useLookBack();
  const { law, say, term } = lookBack;
  const { technique, innocent, found } = entry;
  const explain = term(`explain.${technique}`);
  const act = findingAct(lookBack, found);
  return (
    <article className="entry-card">
      <h4>{termInWords(term, technique)}</h4>
      <p className="chip-row">
        <Chip tone={innocent ? 'plain' : 'bad'} icon={innocent ? 'leaf' : 'warning'}>
          {say(innocent ? 'documents.innocent' : 'documents.false')}
        </Chip>
        <Chip
          tone={found === null ? (innocent ? 'plain' : 'warn') : 'good'}
          icon={found === null ? (innocent ? 'minus' : 'close') : 'check'}
        >
          {say(
            innocent
              ? found === null
                ? 'documents.innocentMissed'
                : 'documents.innocentFound'
              : found === null
                ? 'documents.missed'
                : 'documents.found',
          )}
        </Chip>
        {act !== null && <Moment act={act} />}
      </p>
      {explain !== technique && <p>{explain}</p>}
      <p className="quiet">
        {seenInWords(lookBack, entry)}{' '}
        {say('documents.at', {
          page: pageInWords(term, entry.page),
          areas: law.formats.row(
            law,
            entry.areas.map((area) => placeInWords(term, area)),
          ),
        })}
      </p>
      <div className="entry-actions">
        <Switch on={shown} onChange={onShow}>
          {say('documents.show')}
        </Switch>
        <Button kind="quiet" icon="lamp" onPress={onGo}>
          {say('documents.jump')}
        </Button>
      </div>
    </article>
  );
}

function seenInWords({ law, say, term }: LookBack, entry: Entry): string {
  if (entry.lights.length === 0 && entry.readers.length > 0)
    return law.formats.row(
      law,
      entry.readers.map((reader) => say(`documents.readBy.${reader}`)),
    );
  if (entry.lights.length === 0) return say('documents.seenNowhere');
  const lights = law.formats.either(entry.lights.map((light) => lightInWords(term, light)));
  return law.formats.row(law, [
    entry.lights.length === LIGHTS.length ? say('documents.seenAlways') : say('documents.seenIn', { lights }),
    say(`documents.level.${entry.minLevel}`),
    ...(entry.tilted ? [say('documents.tilted')] : []),
  ]);
}

function findingAct({ view }: LookBack, finding: string | null): number | null {
  return view.findings.find((one) => one.id === finding)?.act ?? null;
}
