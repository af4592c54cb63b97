// Was the decision justified? Two questions, kept apart: whether the law allows it on the true facts, and whether what was established
// carried it. Then what would have told: the fewest further acts.

import type { ReactNode } from 'react';
import { Callout, Icon, type IconName, isolate } from '#ui';
import { todoInWords } from './actWords.ts';
import { DifferencesPart } from './DifferencesPart.tsx';
import { outcomesInWords, useLookBack } from './lookBack.ts';

export function JustifiedPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { justification, decided } = debrief.outcome;
  const withoutWay = debrief.law.lacking.length === 0 ? 'unlawfulKnown' : 'unlawfulOpen';
  const known = justification === 'unlawful' && debrief.inquiry.acts.length === 0 ? withoutWay : justification;
  const why = decided === null ? 'undecided' : known;
  return (
    <div className="stacked">
      {decided !== null && <Questions />}
      <p className="justified-why">{say(`justified.why.${why}`)}</p>
      <h3>{say('inquiry.title')}</h3>
      <Inquiry />
      <DifferencesPart />
    </div>
  );
}

/** Lawful or not, justified or not: each with its answer and the reason. */
function Questions(): ReactNode {
  const { debrief, law, say } = useLookBack();
  const { justification, required, open } = debrief.outcome;
  const { lacking } = debrief.law;
  const lawful = justification === 'lawfulJustified' || justification === 'lawfulByLuck';
  const carried = justification === 'lawfulJustified' || justification === 'unlawfulDefensible';
  const codes = required.length > 0 ? required.map(({ outcome }) => outcome) : open;
  const right = codes.length === 0 ? isolate(say('law.nothing')) : outcomesInWords({ law, say }, codes);
  const reason = carried ? 'carried' : lacking.length > 0 ? 'lacking' : 'elsewhere';
  return (
    <ul className="justified-questions">
      <Question
        question={say('justified.lawful')}
        yes={lawful}
        answer={say(lawful ? 'justified.yes' : 'justified.no')}
        reason={say(`justified.because.${required.length > 0 ? 'required' : 'open'}`, { right })}
      />
      <Question
        question={say('justified.carried')}
        yes={carried}
        answer={say(carried ? 'justified.yes' : 'justified.no')}
        reason={say(`justified.because.${reason}`, {
          count: lacking.length,
          facts: isolate(law.formats.list(lacking.map((fact) => law.fact(fact)))),
        })}
      />
    </ul>
  );
}

interface QuestionProps {
  readonly question: string;
  readonly yes: boolean;
  readonly answer: string;
  readonly reason: string;
}

function Question({ question, yes, answer, reason }: QuestionProps): ReactNode {
  const icon: IconName = yes ? 'check' : 'close';
  return (
    <li className="justified-question" data-yes={yes}>
      <p className="justified-asked">{question}</p>
      <p className="justified-answer">
        <Icon name={icon} /> {answer}
      </p>
      <p className="quiet">{reason}</p>
    </li>
  );
}

function Inquiry(): ReactNode {
  const lookBack = useLookBack();
  const { debrief, law, say } = lookBack;
  const { acts, remaining, exact } = debrief.inquiry;
  if (acts.length === 0 && remaining.length === 0)
    return debrief.law.lacking.length === 0 ? (
      <Callout tone="good">{say('inquiry.none')}</Callout>
    ) : (
      <Callout tone="note">{say('inquiry.unknown')}</Callout>
    );
  return (
    <>
      {acts.length > 0 && (
        <>
          <p>
            {say(remaining.length > 0 ? 'inquiry.part' : exact ? 'inquiry.short' : 'inquiry.way', {
              count: acts.length,
            })}
          </p>
          <ol className="inquiry">
            {acts.map(({ act, text }) => (
              <li key={JSON.stringify(act)} dir="auto">
                {todoInWords(lookBack, act, text)}
              </li>
            ))}
          </ol>
        </>
      )}
      {remaining.length > 0 && (
        <Callout tone="note" title={say('inquiry.remaining')}>
          <ul className="plain-list">
            {remaining.map((fact) => (
              <li key={fact} lang={law.language} dir="auto">
                {law.fact(fact)}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
