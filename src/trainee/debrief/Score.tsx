// The points: their sum, their dimensions, what weighs more than points, and every item down to its acts and provisions.

import type { ReactNode } from 'react';
import { Callout, Chip, Disclosure, ProgressMeter } from '#ui';
import type { Report, ScoreItem } from '#scoring';
import { itemInWords } from './itemWords.ts';
import { useLookBack } from './lookBack.ts';
import { Moments } from './Moment.tsx';
import { Sources } from './Source.tsx';

export function Score(): ReactNode {
  const { attempt, debrief, say } = useLookBack();
  const { report, critical } = debrief;
  const { total, max, passed, provisional, dimensions } = report;
  const isPending = (dimension: string): boolean => report.pending.some((item) => item.startsWith(`${dimension}.`));
  return (
    <section className="score" aria-labelledby="score-title">
      <div className="score-head">
        <h2 id="score-title">{say('score.title')}</h2>
        <Chip tone={passed ? 'good' : 'warn'} icon={passed ? 'check' : 'refresh'}>
          {say(passed ? 'score.passed' : 'score.notYet')}
        </Chip>
      </div>
      {critical.length > 0 && (
        <Callout tone="bad" title={say('score.critical', { count: critical.length })}>
          <p>{say('score.criticalWhy')}</p>
          <ul className="score-critical">
            {critical.map(({ id, text, sources, acts, provisional }) => (
              <li key={id}>
                <p className="score-critical-words">{criticalInWords(say(`critical.${id}`), text, id)}</p>
                {provisional && (
                  <p>
                    {say('score.criticalProvisional')} {say('score.criticalExaminer')}
                  </p>
                )}
                <Sources ids={sources} />
                <Moments acts={acts} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {provisional && (
        <Callout tone="note">{say(attempt.mode === 'exam' ? 'score.provisionalExam' : 'score.provisional')}</Callout>
      )}
      <ProgressMeter
        label={say('score.total')}
        value={total}
        max={max}
        words={say('score.of', { points: total, max })}
        tone={passed ? 'good' : 'warn'}
      />
      <div className="score-dimensions">
        {dimensions.map(({ id, points, max: most }) => (
          <ProgressMeter
            key={id}
            label={say(`dimension.${id}`)}
            value={points}
            max={most}
            words={
              most === 0
                ? say(isPending(id) ? 'score.pending' : 'score.notPart')
                : say('score.of', { points, max: most })
            }
            tone={toneOf(points, most)}
          />
        ))}
      </div>
      <Disclosure level={3} title={say('score.items')}>
        <p className="debrief-lead">{say('score.itemsWhy')}</p>
        {dimensions.map(({ id }) => (
          <Items key={id} report={report} dimension={id} />
        ))}
      </Disclosure>
    </section>
  );
}

/** The case's own words where it has some, else those of the procedure. */
function criticalInWords(own: string, text: string, id: string): string {
  return text === '' || text === `critical.${id}` ? own : text;
}

function toneOf(points: number, max: number): 'good' | 'primary' | 'warn' {
  if (points === max) return 'good';
  return points * 2 >= max ? 'primary' : 'warn';
}

function Items({ report, dimension }: { readonly report: Report; readonly dimension: string }): ReactNode {
  const { say } = useLookBack();
  const items = report.items.filter((item) => item.dimension === dimension);
  if (items.length === 0) return null;
  return (
    <>
      <h4 className="score-dimension">{say(`dimension.${dimension}`)}</h4>
      {items.map((item) => (
        <Item key={item.id} item={item} isPending={report.pending.includes(item.id)} />
      ))}
    </>
  );
}

function Item({ item, isPending }: { readonly item: ScoreItem; readonly isPending: boolean }): ReactNode {
  const lookBack = useLookBack();
  const { say } = lookBack;
  const { points, max, acts, provisions } = item;
  return (
    <Disclosure
      level={4}
      title={itemInWords(lookBack, item)}
      aside={
        <Chip tone={isPending ? 'note' : points === max ? 'good' : points === 0 ? 'warn' : 'plain'}>
          {isPending ? say('score.pending') : say('score.of', { points, max })}
        </Chip>
      }
    >
      <dl className="pairs">
        <dt>{say('score.moments')}</dt>
        <dd>
          {acts.length === 0 ? say(points === max ? 'score.noActsKept' : 'score.noActs') : <Moments acts={acts} />}
        </dd>
        <dt>{say('score.behind')}</dt>
        <dd>{provisions.length === 0 ? say('score.nothingBehind') : <Sources ids={provisions} />}</dd>
      </dl>
    </Disclosure>
  );
}
