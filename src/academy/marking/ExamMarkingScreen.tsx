// The marking of one exam for who runs it: how far it is, dealing, who waits for a third, how far examiners agree.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARKING_PATHS, markingProgressSchema, PEOPLE_PATHS, peopleSchema, type MarkingProgress } from '#exam';
import { Callout, Card, Chip, Link, ProgressMeter, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy, type Answered } from '../askAcademy.ts';
import { ExamFrame } from '../exams/ExamFrame.tsx';
import { useAsked } from '../useAsked.ts';
import { useMe } from '../whoIsHere.ts';
import { AgreementPart } from './AgreementPart.tsx';
import { DealPart } from './DealPart.tsx';
import { Refusal } from './Refusal.tsx';
import './words.ts';
import '../../trainee/debrief/debrief.css';
import './marking.css';

/** Names by pseudonyms. */
export type NameOf = (person: string) => string;

interface Loaded {
  readonly progress: MarkingProgress;
  readonly names: ReadonlyMap<string, string>;
}

async function askProgress(exam: string): Promise<Answered<Loaded>> {
  const [progress, people] = await Promise.all([
    askAcademy(markingProgressSchema, { path: MARKING_PATHS.progress(exam) }),
    askAcademy(peopleSchema, { path: PEOPLE_PATHS.people() }),
  ]);
  if (!progress.ok) return progress;
  if (!people.ok) return people;
  const names = new Map(people.value.people.map(({ person, name }) => [person, name]));
  return { ok: true, value: { progress: progress.value, names } };
}

export function ExamMarkingScreen({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('marking');
  const { roles } = useMe();
  const isStaff = roles.includes('instructor') || roles.includes('admin');
  return (
    <ExamFrame exam={exam} here="marking" lead={t('run.lead')}>
      {isStaff ? (
        <Running exam={exam} />
      ) : (
        <Callout tone="note" actions={<Link href={ADDRESSES.academy('marking')}>{t('title')}</Link>}>
          {t('run.notStaff')}
        </Callout>
      )}
    </ExamFrame>
  );
}

function Running({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('marking');
  const [asked, again] = useAsked(useCallback(() => askProgress(exam), [exam]));
  if (asked === null) return <Skeleton lines={6} label={t('loading')} />;
  if (!asked.ok) return <Refusal refused={asked} />;
  const { progress, names } = asked.value;
  const nameOf: NameOf = (person) => names.get(person) ?? t('run.somebody');
  return (
    <div className="academy-stack marking-run">
      {progress.state === 'open' && <Callout tone="note">{t('run.notMarking')}</Callout>}
      {progress.parts.length === 0 && <Callout tone="note">{t('run.noParts')}</Callout>}
      <ProgressPart progress={progress} nameOf={nameOf} />
      {progress.waiting.length > 0 && <WaitingPart progress={progress} />}
      {progress.state === 'marking' && <DealPart progress={progress} nameOf={nameOf} again={again} />}
      <AgreementPart exam={exam} frozen={progress.examiners.reduce((sum, { frozen }) => sum + frozen, 0)} />
    </div>
  );
}

interface ProgressPartProps {
  readonly progress: MarkingProgress;
  readonly nameOf: NameOf;
}

function ProgressPart({ progress, nameOf }: ProgressPartProps): ReactNode {
  const { t } = useTranslation('marking');
  const { attempts, notNeeded, final, open, adjudication, undealt, examiners } = progress;
  const toMark = attempts - notNeeded;
  const facts = { attempts: toMark, done: final, open, adjudication, undealt, notNeeded };
  return (
    <Card as="section" aria-labelledby="marking-progress">
      <div className="academy-part">
        <h2 id="marking-progress">{t('run.progress')}</h2>
        <ProgressMeter
          label={t('run.done')}
          labelHidden
          value={final}
          max={Math.max(1, toMark)}
          words={t('run.final', { final, all: toMark })}
          tone={final === toMark ? 'good' : 'primary'}
        />
        <dl className="academy-figures">
          {(['attempts', 'done', 'open', 'adjudication', 'undealt', 'notNeeded'] as const).map((fact) => (
            <div
              key={fact}
              data-waits={((fact === 'undealt' || fact === 'adjudication') && facts[fact] > 0) || undefined}
            >
              <dt>{t(`run.${fact}`)}</dt>
              <dd>{facts[fact]}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('run.examiners')}</h3>
        {examiners.length === 0 ? (
          <p>{t('run.noExaminers')}</p>
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('run.examiner')}</th>
                  <th scope="col">{t('run.tasks')}</th>
                  <th scope="col">{t('run.begun')}</th>
                  <th scope="col">{t('run.frozen')}</th>
                </tr>
              </thead>
              <tbody>
                {examiners.map(({ person, tasks, begun, frozen, why }) => (
                  <tr key={person}>
                    <th scope="row">
                      <bdi>{nameOf(person)}</bdi>
                      {why !== null && <span className="marking-why">{t(`run.why.${why}`)}</span>}
                    </th>
                    <td>{tasks}</td>
                    <td>{begun}</td>
                    <td>{frozen}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </Card>
  );
}

function WaitingPart({ progress: { waiting } }: Pick<ProgressPartProps, 'progress'>): ReactNode {
  const { t, i18n } = useTranslation('marking');
  const list = new Intl.ListFormat(i18n.language);
  return (
    <Card as="section" aria-labelledby="marking-waiting">
      <div className="academy-part">
        <h2 id="marking-waiting">{t('run.waiting')}</h2>
        <ul className="marking-waiting">
          {waiting.map(({ code, over, isDealt }) => (
            <li key={code}>
              <span className="marking-code left-to-right">{code}</span>
              <span>{t('run.waitingLine', { over: list.format(over.map((one) => t(`over.${one}`))) })}</span>
              <Chip tone={isDealt ? 'note' : 'warn'}>{t(isDealt ? 'run.dealt' : 'run.nobody')}</Chip>
            </li>
          ))}
        </ul>
        {waiting.some(({ isDealt }) => !isDealt) && <p className="quiet">{t('run.nobodyWords')}</p>}
      </div>
    </Card>
  );
}
