// Some of those whose outcome changes, each with what was drawn and with the proof on both sides.

import { useCallback, useState, type ReactNode } from 'react';
import type { SampledCase } from '#lab';
import { Card, Disclosure, Skeleton } from '#ui';
import { ProofTree } from '../../trainee/law/ProofTree.tsx';
import { CannotLoad } from '../CannotLoad.tsx';
import { useLoaded } from '../useLoaded.ts';
import { labHome } from './labHome.ts';
import type { LabAnswer, ProofPair } from './labPort.ts';
import { RuleText } from './RulesPart.tsx';
import type { LabLaw } from './useLabLaw.ts';
import { answerInWords, useLabWords } from './useLabWords.ts';

export interface SamplePartProps {
  readonly answer: LabAnswer;
  readonly law: LabLaw;
}

export function SamplePart({ answer, law }: SamplePartProps): ReactNode {
  const words = useLabWords();
  const { say, count } = words;
  const { report } = answer;
  const name = (index: number): string => {
    const found = report.answers[index];
    return found === undefined ? '' : answerInWords(words, law.before, found.answer);
  };
  return (
    <Card as="section" aria-labelledby="lab-sample">
      <h3 id="lab-sample">{say('sample.title')}</h3>
      <p className="field-hint">
        {say('sample.hint', { shown: count(report.sample.length), of: count(report.changed.count) })}
      </p>
      <div className="lab-sample">
        {report.sample.map((one) => (
          <Sampled
            key={one.n}
            one={one}
            title={say('sample.person', { n: count(one.n), from: name(one.from), to: name(one.to) })}
            answer={answer}
            law={law}
          />
        ))}
      </div>
    </Card>
  );
}

function Sampled({
  one,
  title,
  answer,
  law,
}: SamplePartProps & { readonly one: SampledCase; readonly title: string }): ReactNode {
  // prettier-ignore
  const { text } = useLabWords();
  const [isOpen, setOpen] = useState(false);
  const drawn = answer.population.draws.flatMap(({ id, title: own, report, options }) => {
    const taken = options.find((option) => option.id === one.options[id]);
    return report !== true || taken === undefined ? [] : [{ id, label: text(own ?? null, id), value: text(taken.title ?? null, taken.id) }]; // prettier-ignore
  });
  return (
    <Disclosure title={title} level={4} open={isOpen} onToggle={setOpen}>
      <dl className="lab-drawn">
        {drawn.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Turns one={one} answer={answer} law={law} />
      {isOpen && <Proofs n={one.n} outcomes={outcomesOf(one, answer)} law={law} />}
    </Disclosure>
  );
}

/** The rules that speak otherwise of this person; those that only follow from others are in the proofs. */
function Turns({ one, answer, law }: SamplePartProps & { readonly one: SampledCase }): ReactNode {
  const { say } = useLabWords();
  const first = answer.report.rules.filter(({ part }) => part !== 'follows').map(({ rule }) => rule);
  return (
    <ul className="lab-turns">
      {one.turns
        .filter(({ rule }) => first.includes(rule))
        .map(({ rule, before, after }) => (
          <li key={rule}>
            <RuleText rule={rule} law={law} />{' '}
            <small>{say('sample.turn', { before: say(`status.${before}`), after: say(`status.${after}`) })}</small>
          </li>
        ))}
    </ul>
  );
}

/** The outcomes of the two answers: what is proved of others is of no interest here. */
function outcomesOf({ from, to }: SampledCase, { report: { answers } }: LabAnswer): ReadonlySet<string> {
  return new Set([from, to].flatMap((index) => answers[index]?.answer.outcomes ?? []));
}

function Proofs({
  n,
  outcomes,
  law,
}: {
  readonly n: number;
  readonly outcomes: ReadonlySet<string>;
  readonly law: LabLaw;
}): ReactNode {
  // prettier-ignore
  const { say } = useLabWords();
  const load = useCallback(() => labHome.prove(n), [n]);
  const [loaded, again] = useLoaded<ProofPair | null>(load);
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  if (loaded.state === 'loading' || loaded.value === null) return <Skeleton label={say('results.wait')} />;
  const pair = loaded.value;
  return (
    <div className="lab-proofs">
      {(['before', 'after'] as const).map((side) => (
        <section key={side} aria-labelledby={`lab-proof-${n}-${side}`}>
          <h5 id={`lab-proof-${n}-${side}`}>{say(side)}</h5>
          <ProofTree law={law[side]} proof={pair[side].filter(({ id }) => outcomes.has(id))} label={say(side)} />
        </section>
      ))}
    </div>
  );
}
