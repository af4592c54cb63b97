// The question map: every question over time on a line for its kind, as marks that lead to their moment, and the same as a table.

import type { ReactNode } from 'react';
import { QUESTION_TYPES, type QuestionType } from '#interview';
import { Disclosure, Time } from '#ui';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

/** Always there, so that what is missing can be seen. */
const EXPECTED: ReadonlySet<QuestionType> = new Set(['open', 'probing', 'closed']);

export function QuestionMap(): ReactNode {
  const { attempt, debrief, say, showMoment } = useLookBack();
  const { questions } = debrief.interview;
  if (questions.length === 0) return <p>{say('interview.none')}</p>;
  const end = Math.max(1, debrief.timeline.at(-1)?.atSeconds ?? 1, ...questions.map((one) => one.atSeconds));
  const lanes = QUESTION_TYPES.filter((type) => EXPECTED.has(type) || questions.some((one) => one.type === type));
  return (
    <div className="stacked">
      <figure className="map">
        <figcaption className="debrief-lead">{say('interview.mapWhy')}</figcaption>
        {lanes.map((type) => (
          <div key={type} className="map-lane">
            <span className="map-name">{say(`questionType.${type}`)}</span>
            <div className="map-line">
              {questions
                .filter((one) => one.type === type)
                .map(({ act, atSeconds, appropriate, text }) => (
                  <button
                    key={act}
                    type="button"
                    className="map-mark"
                    data-fits={appropriate}
                    style={{ insetInlineStart: `${(atSeconds / end) * 100}%` }}
                    title={text}
                    aria-label={`${text} ${say(appropriate ? 'interview.fits' : 'interview.fitsNot')}`}
                    onClick={() => showMoment(act)}
                  >
                    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                      {appropriate ? <circle cx="8" cy="8" r="5.5" /> : <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />}
                    </svg>
                  </button>
                ))}
            </div>
          </div>
        ))}
        <div className="map-lane map-axis" aria-hidden="true">
          <span className="map-name" />
          <div className="map-ends">
            <Time seconds={0} />
            <Time seconds={end} />
          </div>
        </div>
      </figure>
      <Disclosure level={4} title={say('interview.asTable')}>
        <div className="table-frame">
          <table className="table">
            <caption className="hidden-visually">{say('interview.map')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('interview.time')}</th>
                <th scope="col">{say('interview.kind')}</th>
                <th scope="col">{say('interview.question')}</th>
                <th scope="col">{say('interview.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {questions.map(({ act, type, appropriate, text }) => (
                <tr key={act}>
                  <td>
                    <Moment act={act} />
                  </td>
                  <td>{say(`questionType.${type}`)}</td>
                  <td lang={attempt.language} dir="auto">
                    {text}
                  </td>
                  <td>{say(appropriate ? 'interview.fits' : 'interview.fitsNot')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  );
}
