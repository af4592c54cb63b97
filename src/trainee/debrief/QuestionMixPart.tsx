// How the questions were mixed; and the questions in one's own words, how they were taken and what is contested.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '#ui';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

export function QuestionMixPart(): ReactNode {
  const { debrief, say } = useLookBack();
  const { shares } = debrief.interview.mix;
  const asked = shares.filter(({ count }) => count > 0);
  if (asked.length === 0) return null;
  return (
    <section>
      <h3>{say('mix.title')}</h3>
      <table className="mix">
        <thead>
          <tr>
            <th scope="col">{say('mix.type')}</th>
            <th scope="col" className="mix-number">
              {say('mix.count')}
            </th>
            <th scope="col">{say('mix.share')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ type, count, percent }) => (
            <tr key={type}>
              <th scope="row">{say(`questionType.${type}`)}</th>
              <td className="mix-number">{count}</td>
              <td>
                <span className="mix-bar" style={{ inlineSize: `${percent}%` }} aria-hidden="true" />
                {say('mix.percent', { percent })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function OwnQuestions(): ReactNode {
  const { attempt, debrief, say } = useLookBack();
  const { t } = useTranslation('counter');
  const { own } = debrief.interview;
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{say('ownWords.title')}</h3>
      <ul className="own-list">
        {own.map(({ act, words, heardAs, label, rule, contested }) => (
          <li key={act}>
            <p className="chip-row">
              <Chip tone="plain">{say(`questionType.${label}`)}</Chip>
              {contested !== null && <Chip tone="warn">{t('own.contested')}</Chip>}
              <Moment act={act} />
            </p>
            <blockquote>
              <p className="spoken" lang={attempt.language} dir="auto">
                {words}
              </p>
            </blockquote>
            <p className="quiet">
              {heardAs === null ? t('own.unmatched') : t('own.heardAs')}{' '}
              {heardAs !== null && (
                <span lang={attempt.language} dir="auto">
                  {heardAs}
                </span>
              )}
            </p>
            <p className="quiet">{t(`own.rule.${rule as 'broad'}`)}</p>
            {contested !== null && (
              <p>
                {say('ownWords.reason')} <q dir="auto">{contested}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
