// What a coach would point at: who talked, how the interview began and narrowed, where it ran into closed questions, where the person was
// cut off, and which way leading questions led. Each point leads to its moments.

import { useMemo, type ReactNode } from 'react';
import { LONG_TURN, talkTime, type Coach, type TalkTime } from '#scoring';
import { Chip, isolate, type Tone } from '#ui';
import { BandTable } from './BandTable.tsx';
import { DrillLink } from './DrillLink.tsx';
import { useLookBack } from './lookBack.ts';
import { Moments } from './Moment.tsx';

export function CoachPart(): ReactNode {
  const { debrief } = useLookBack();
  const { coach } = debrief.interview;
  const talk = useMemo(() => (coach === null ? null : talkTime(coach.turns)), [coach]);
  if (coach === null || debrief.interview.questions.length === 0) return null;
  return (
    <>
      <BandTable talk={talk} />
      {talk !== null && <TalkPart talk={talk} />}
      <Points coach={coach} />
      <DrillLink />
    </>
  );
}

function TalkPart({ talk }: { readonly talk: TalkTime }): ReactNode {
  const { say, law } = useLookBack();
  const { officerWords, otherWords, officerShare, narrative, tenthsPerTurn, turns, long } = talk;
  return (
    <section>
      <h3>{say('coach.talk')}</h3>
      <div className="talk-bar" aria-hidden="true">
        <span style={{ inlineSize: `${officerShare}%` }} />
      </div>
      <ul className="plain-list">
        <li>{say('coach.talkShare', { percent: officerShare, own: officerWords, other: otherWords })}</li>
        <li>
          {narrative === null
            ? say('coach.talkNoNarrative')
            : say('coach.talkNarrative', {
                percent: narrative.officerShare,
                level: say(`mix.level.${narrative.level}`),
              })}
        </li>
        <li>
          {say('coach.talkTurns', { words: law.formats.number(tenthsPerTurn / 10), turns, limit: LONG_TURN })}{' '}
          {long.length > 0 && (
            <>
              {say('coach.talkLong', { limit: LONG_TURN })} <Moments acts={long} />
            </>
          )}
        </li>
      </ul>
    </section>
  );
}

interface Point {
  readonly key: string;
  readonly tone: Tone;
  readonly name: string;
  readonly words: string;
  readonly acts: readonly number[];
}

function Points({ coach }: { readonly coach: Coach<string> }): ReactNode {
  const { say } = useLookBack();
  const { first, runs, funnels, interruptions, leading } = coach;
  const points: readonly Point[] = [
    ...(first === null
      ? []
      : [
          {
            key: 'first',
            tone: first.type === 'open' ? ('good' as const) : ('plain' as const),
            name: say('coach.first'),
            words: say(first.type === 'open' ? 'coach.firstOpen' : 'coach.firstOther', {
              type: say(`questionType.${first.type}`),
            }),
            acts: [first.act],
          },
        ]),
    ...funnels.map(({ topic, order, acts }) => ({
      key: `funnel ${acts[0] ?? ''}`,
      tone: order === 'inOrder' ? ('good' as const) : ('warn' as const),
      name: isolate(topic),
      words: say(`coach.funnel.${order}`),
      acts,
    })),
    ...(runs.length === 0
      ? [{ key: 'runs', tone: 'good' as const, name: say('coach.runs'), words: say('coach.runsNone'), acts: [] }]
      : runs.map((acts) => ({
          key: `run ${acts[0] ?? ''}`,
          tone: 'warn' as const,
          name: say('coach.runs'),
          words: say('coach.run', { count: acts.length }),
          acts,
        }))),
    {
      key: 'interruptions',
      tone: interruptions.length === 0 ? 'good' : 'warn',
      name: say('coach.interruptions'),
      words: say(interruptions.length === 0 ? 'coach.interruptionsNone' : 'coach.interrupted', {
        count: interruptions.length,
      }),
      acts: interruptions,
    },
    ...(leading.length === 0
      ? [
          {
            key: 'leading',
            tone: 'good' as const,
            name: say('coach.leading'),
            words: say('coach.leadingNone'),
            acts: [],
          },
        ]
      : leading.map(({ way, acts }) => ({
          key: way,
          tone: 'warn' as const,
          name: say('coach.leading'),
          words: say(`coach.way.${way}`, { count: acts.length }),
          acts,
        }))),
  ];
  return (
    <section>
      <h3>{say('coach.points')}</h3>
      <ul className="coach-points">
        {points.map(({ key, tone, name, words, acts }) => (
          <li key={key}>
            <Chip tone={tone} icon={tone === 'good' ? 'check' : tone === 'warn' ? 'warning' : 'minus'}>
              {name}
            </Chip>
            <span>{words}</span>
            <Moments acts={acts} />
          </li>
        ))}
      </ul>
      <p className="quiet">{say('coach.rules')}</p>
    </section>
  );
}
