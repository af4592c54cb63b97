// What came of a run: how many outcomes change, from what to what, for whom, by which rules, and some of the people with both proofs.

import { useEffect, useRef, type ReactNode } from 'react';
import { Callout, Card, Skeleton } from '#ui';
import { useDay } from '../formats.ts';
import { AnswersPart } from './AnswersPart.tsx';
import { FlowPart } from './FlowPart.tsx';
import { GroupsPart } from './GroupsPart.tsx';
import type { LabAnswer } from './labPort.ts';
import { RulesPart } from './RulesPart.tsx';
import { SamplePart } from './SamplePart.tsx';
import { useLabLaw } from './useLabLaw.ts';
import { useLabWords } from './useLabWords.ts';

export function LabResults({ answer }: { readonly answer: LabAnswer }): ReactNode {
  const words = useLabWords();
  const { say, count, percent, interval, text } = words;
  const law = useLabLaw(answer, words);
  const day = useDay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report, edited, population } = answer;
  const { changed, groundsOnly, people, size, impossible, settled } = report;
  const compared =
    edited === null
      ? say('results.otherDay', { date: day(report.date), other: day(report.otherDate ?? report.date) })
      : say('results.edited', { edit: text(edited.edit.title, edited.edit.edit), date: day(report.date) });
  const open = people - Math.min(settled.before.count, settled.after.count);
  return (
    <section className="lab-results" aria-labelledby="lab-results">
      <h2 id="lab-results" ref={heading} tabIndex={-1}>
        {say('results.title')}
      </h2>
      <p className="lab-about">
        {say('results.about', {
          people: count(people),
          population: text(population.title, population.population),
          seed: String(report.seed),
        })}{' '}
        {compared}
      </p>
      <div className="lab-head">
        <Card>
          <p className="lab-big">{percent(changed.share)}</p>
          <p>{say('results.changed', { count: changed.count, shown: count(changed.count), of: count(changed.of) })}</p>
          <p className="field-hint">{say('results.interval', { interval: interval(changed) })}</p>
        </Card>
        <Card>
          <p className="lab-big">{percent(groundsOnly.share)}</p>
          <p>{say('results.grounds', { count: groundsOnly.count, shown: count(groundsOnly.count) })}</p>
          <p className="field-hint">{say('results.interval', { interval: interval(groundsOnly) })}</p>
        </Card>
      </div>
      {report.judged < size && (
        <Callout tone="warn">{say('results.stopped', { people: count(report.judged), size: count(size) })}</Callout>
      )}
      {impossible.count > 0 && (
        <Callout
          tone="warn"
          title={say('results.impossible', { count: impossible.count, shown: count(impossible.count) })}
        >
          <ul lang="en" dir="ltr">
            {impossible.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </Callout>
      )}
      {open > 0 && <Callout tone="note">{say('results.unsettled', { count: open, shown: count(open) })}</Callout>}
      {law === null ? (
        <Skeleton label={say('results.wait')} />
      ) : (
        <>
          <FlowPart report={report} law={law} />
          <AnswersPart report={report} law={law} />
          {changed.count > 0 && (
            <>
              <GroupsPart report={report} />
              <RulesPart report={report} law={law} />
              <SamplePart answer={answer} law={law} />
            </>
          )}
        </>
      )}
    </section>
  );
}
